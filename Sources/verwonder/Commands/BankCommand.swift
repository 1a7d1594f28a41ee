import ArgumentParser
import BankFormat
import Glibc
import Inquiry
import JSONText
import Reports
import Shelves

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
      let hearing = try common.shelves.loadHearing()
      for name in try common.shelves.bankNames() {
        let bank = try common.shelves.loadBank(name, hearing: hearing).bank
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
        nl: "Zonder naam: alle banken en alles wat gehoord kan worden, met zijn voorbeelden.",
        en: "Without a name: all banks and all that can be heard, with its examples."))

    @OptionGroup var common: CommonOptions
    @Argument(
      help: help(nl: "Naam, map of bestand.", en: "Id, folder or file."), completion: .includedBanks
    )
    var bank: String?
    @Flag(help: help(nl: "Schrijf JSON.", en: "Write JSON.")) var json = false

    func run() async throws {
      do {
        try await check()
      } catch Failure.told {
        throw Failure.told
      } catch let failure as Failure where json {
        try StandardOutput.write(failure.json(in: common.language).document)
        throw failure
      }
    }

    private func check() async throws {
      let (names, found) = try hearing()
      var problems = found
      var banks: [BankProof.Task] = []
      if let names {
        let vocabulary = BankVocabulary(names, checkingExamples: true)
        for name in try bank.map({ [$0] }) ?? common.shelves.bankNames() {
          let path = try common.shelves.bankFile(name)
          let source: SourceFile
          switch Files.sourceIfReadable(path) {
          case .success(let file): source = file
          case .failure(let unreadable):
            problems.append(Diagnostic(.unreadable(unreadable.reason), at: .top(of: path)))
            continue
          }
          let reading = readBank(
            source, vocabulary: vocabulary, baseNames: try common.shelves.bankNames(),
            base: try common.shelves.baseFiles())
          problems += reading.problems + reading.wholeProblems
          if let bank = reading.value {
            problems += try BankExamples(of: bank, bankFile: path, lexicons: names.lexicons)
              .problems()
            problems += Self.otherFolder(bank, path).map { [$0] } ?? []
            banks.append(
              BankProof.Task(bank: bank, kinds: names.kinds, places: reading.places))
          }
        }
      }
      let proofs = await BankProof.all(of: banks)
      problems += proofs.flatMap { [problems] in $0.problems(besides: problems) }
      if !json { for proof in proofs { print(visible(proof.summary[common.language])) } }
      try report(problems)
      if problems.contains(where: { $0.severity == .error }) { throw Failure.told }
    }

    /// What can be heard. The lists that come with the program are tried on all their examples only
    /// when everything is checked: that takes longer than a bank.
    private func hearing() throws -> (HearingConfiguration?, [Diagnostic]) {
      if bank != nil, common.lexicon == nil {
        return (try common.shelves.loadHearing().configuration, [])
      }
      let files = try HearingFiles(folder: common.shelves.hearingFolder())
      let hearing = readHearing(files, checkingExamples: true)
      // A lexicon with mistakes still tells which names a bank may use.
      let names = hearing.value ?? readHearing(files, checkingExamples: false).value
      return (names, hearing.problems)
    }

    /// A bank is found by the name of its folder.
    private static func otherFolder(_ bank: Bank, _ path: String) -> Diagnostic? {
      let folder = Files.real(Files.folder(of: path)).map { Files.name(of: $0) }
      guard let folder, folder != bank.id.rawValue else { return nil }
      return Diagnostic(
        .surrounding(.otherFolder(bank: bank.id.rawValue, folder: folder)), at: .top(of: path))
    }

    private func report(_ problems: [Diagnostic]) throws {
      if json {
        return try StandardOutput.write(
          diagnosticsJSON(problems, language: common.language).document)
      }
      for problem in problems.shown {
        complain(visible(problem.line(in: common.language)))
        let help = problem.problem.help[common.language]
        complain("    " + visible(help, keepingLineBreaks: true))
      }
      guard let first = problems.first else {
        print(says(nl: "Alles klopt.", en: "Everything is in order."))
        return
      }
      if let more = Complaint.more(than: problems.count) { complain(more[common.language]) }
      let code = first.problem.code
      complain(
        says(
          nl: "‘verwonder bank explain \(code)’ legt een code uit.",
          en: "'verwonder bank explain \(code)' explains a code."))
    }
  }
}

extension Failure {
  /// What a command that gives JSON says of it.
  func json(in language: Language) -> JSON {
    if case .diagnostics(let list) = self { return diagnosticsJSON(list, language: language) }
    return ["problems": .array([]), "failure": .string(text)]
  }
}

func diagnosticsJSON(_ problems: [Diagnostic], language: Language) -> JSON {
  let shown = JSON.array(
    problems.shown.map { diagnostic in
      [
        "code": .string(diagnostic.problem.code),
        "severity": .string(diagnostic.severity.rawValue),
        "file": .string(diagnostic.place.file), "line": .number(diagnostic.place.line),
        "column": .number(diagnostic.place.column),
        "message": .string(diagnostic.problem.message[language]),
        "help": .string(diagnostic.problem.help[language]),
      ]
    })
  let more = problems.count - mostProblemsShown
  return more > 0 ? ["problems": shown, "more": .number(more)] : ["problems": shown]
}
