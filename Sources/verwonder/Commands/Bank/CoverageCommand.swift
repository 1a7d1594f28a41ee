import ArgumentParser
import BankFormat
import Console
import Inquiry
import Interviews
import JSONText
import Reports
import Shelves
import Terminal
import Transcripts

extension BankCommand {
  struct CoverageOfBank: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "coverage",
      abstract: says(
        nl: "Wat van een bank ooit gebruikt is: regels, vragen, vormen en wat gehoord kan worden.",
        en: "What of a bank was ever used: rules, questions, wordings and what can be heard."),
      discussion: says(
        nl:
          "Telt de zinnen bij regels, de voorbeeldgesprekken, en opgenomen gesprekken die je noemt.",
        en:
          "Counts the sentences beside rules, the example interviews, and recorded interviews that "
          + "you name."))

    @OptionGroup var common: CommonOptions
    @Argument(help: help(nl: "Naam of map.", en: "Id or folder."))
    var bank: String
    @Argument(help: help(nl: "Opgenomen gesprekken.", en: "Recorded interviews."))
    var interviews: [String] = []
    @Flag(
      help: help(
        nl: "Tel alle opgenomen gesprekken met deze bank mee.",
        en: "Count all recorded interviews with this bank as well."))
    var recordings = false
    @Flag(help: help(nl: "Schrijf JSON.", en: "Write JSON.")) var json = false

    func run() async throws {
      let hearing = try common.shelves.loadHearing()
      let loaded = try common.shelves.loadBank(bank, hearing: hearing)
      let lexicons = hearing.configuration.lexicons
      var coverage = Coverage(of: loaded.bank, lexicons: lexicons)
      let examples = try BankExamples(
        of: loaded.bank, bankFile: try common.shelves.bankFile(bank), lexicons: lexicons)
      for rehearsal in examples.rehearsals() {
        coverage.add(rehearsal.engine.memory, from: .examples)
      }
      for (memory, origin) in try await recorded(with: loaded.bank.id) {
        coverage.add(
          memory, from: .recordings, isThisBank: origin.digest == loaded.origin.digest)
      }
      try show(CoverageReport(coverage, kinds: hearing.configuration.kinds))
    }

    /// The interviews that are named, or all that were held with this bank.
    private func recorded(with bank: Bank.ID) async throws -> [(Memory, Opening.Source)] {
      guard recordings || !interviews.isEmpty else { return [] }
      let archive = try await common.openArchive(reading: true)
      var summaries: [InterviewSummary] = []
      if recordings {
        summaries = try await archive.keeper.transcripts().filter {
          $0.opening.bank.id == bank.rawValue
        }
      }
      for name in interviews {
        let summary = try await archive.find(name)
        if !summaries.contains(where: { $0.id == summary.id }) { summaries.append(summary) }
      }
      var found: [(Memory, Opening.Source)] = []
      for summary in summaries {
        found.append(
          (try await archive.record(summary, for: .coverage).memory, summary.opening.bank))
      }
      return found
    }

    private func show(_ report: CoverageReport) throws {
      guard !json else { return try StandardOutput.write(report.json.document) }
      let console = Console(Surroundings.console)
      let painter = Painter(usesColour: console.usesColour)
      for line in report.lines(in: common.language) {
        let style: Style =
          switch line.kind {
          case .title: .bold
          case .head: .quiet
          case .never: .warning
          case .row: .plain
          }
        console.write(painter.paint(line.text, as: style) + "\n")
      }
      try console.confirm()
    }
  }
}
