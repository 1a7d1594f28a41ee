import ArgumentParser
import BankFormat
import Glibc
import Inquiry
import Reports

struct BankCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bank",
    abstract: says(nl: "Voor wie vragenbanken maakt.", en: "For those who make question banks."),
    subcommands: [
      Check.self, List.self, Show.self, Graph.self, New.self, Explain.self, CoverageOfBank.self,
    ])

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: says(nl: "De vragenbanken die er zijn.", en: "The question banks there are."))

    @OptionGroup var common: CommonOptions

    func run() async throws {
      let hearing = try common.loadHearing()
      for name in try common.bankNames() {
        let bank = try common.loadBank(name, hearing: hearing).bank
        print("\(bank.id)  \(bank.version)  \(visible(bank.title[common.language]))")
      }
    }
  }

  struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: says(
        nl: "Zoekt alle fouten in een bank, met regel en kolom.",
        en: "Finds all mistakes in a bank, with line and column."),
      discussion: says(
        nl: "Zonder naam: alle banken en alles wat gehoord kan worden.",
        en: "Without a name: all banks and all that can be heard."))

    @OptionGroup var common: CommonOptions
    @Argument(help: help(nl: "Naam of map.", en: "Id or folder."))
    var bank: String?
    @Flag(help: help(nl: "Schrijf JSON.", en: "Write JSON.")) var json = false

    func run() async throws {
      var problems: [Diagnostic] = []
      var banks: [BankProof.Task] = []
      let files = try HearingFiles(folder: common.hearingFolder())
      let hearing = readHearing(files, checkingExamples: true)
      problems += hearing.problems
      // A lexicon with mistakes still tells which names a bank may use.
      let names = hearing.value ?? readHearing(files, checkingExamples: false).value
      if let names {
        let vocabulary = BankVocabulary(names, checkingExamples: true)
        for name in try bank.map({ [$0] }) ?? common.bankNames() {
          let path = try common.bankFile(name)
          let reading = readBank(
            try Files.source(path), vocabulary: vocabulary, base: try common.baseFiles())
          problems += reading.problems + reading.wholeProblems
          if let bank = reading.value {
            problems += try BankExamples(of: bank, bankFile: path, lexicons: names.lexicons)
              .problems()
            banks.append(
              BankProof.Task(bank: bank, kinds: names.kinds, places: reading.places))
          }
        }
      }
      let proofs = await BankProof.all(of: banks)
      problems += proofs.flatMap { [problems] in $0.problems(besides: problems) }
      if !json { for proof in proofs { print(visible(proof.summary[common.language])) } }
      report(problems)
      if problems.contains(where: { $0.severity == .error }) { Glibc.exit(1) }
    }

    private func report(_ problems: [Diagnostic]) {
      if json {
        print(diagnosticsJSON(problems, language: common.language).document, terminator: "")
        fflush(nil)
        return
      }
      for problem in problems {
        complain(visible(problem.line(in: common.language)))
        let help = problem.problem.help[common.language]
        complain("    " + visible(help, keepingLineBreaks: true))
      }
      guard let first = problems.first else {
        print(says(nl: "Alles klopt.", en: "Everything is in order."))
        return
      }
      let code = first.problem.code
      complain(
        says(
          nl: "‘verwonder bank explain \(code)’ legt een code uit.",
          en: "'verwonder bank explain \(code)' explains a code."))
    }
  }
}

func diagnosticsJSON(_ problems: [Diagnostic], language: Language) -> JSON {
  [
    "problems": .array(
      problems.map { diagnostic in
        [
          "code": .string(diagnostic.problem.code),
          "severity": .string(diagnostic.severity.rawValue),
          "file": .string(diagnostic.place.file), "line": .number(diagnostic.place.line),
          "column": .number(diagnostic.place.column),
          "message": .string(diagnostic.problem.message[language]),
          "help": .string(diagnostic.problem.help[language]),
        ]
      })
  ]
}
