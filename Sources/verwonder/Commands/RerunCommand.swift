import ArgumentParser
import BankFormat
import Client
import Glibc
import Inquiry
import Interviews
import JSONText
import Reports
import Shelves
import Transcripts

struct RerunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rerun",
    abstract: says(
      nl: "Opgenomen antwoorden door een vragenbank zoals die nu is.",
      en: "Recorded answers through a question bank as it is now."))

  @OptionGroup var common: CommonOptions
  @Argument(
    help: help(nl: "Vragenbank: naam of map.", en: "Question bank: id or folder."),
    completion: .includedBanks)
  var bank: String
  @Option(help: help(nl: "Alleen deze keten.", en: "This chain only."))
  var chain: String?
  @Option(help: help(nl: "Alleen dit gesprek.", en: "This interview only."))
  var interview: String?
  @Flag(help: help(nl: "Schrijf JSON.", en: "Write JSON.")) var json = false

  func run() async throws {
    let hearing = try common.shelves.loadHearing()
    let bank = try common.shelves.loadBank(bank, hearing: hearing)
    let archive = try await common.openArchive(reading: true)
    let summaries = try await chosen(archive)
    // With a word list of one's own it is played here, on the words themselves.
    if let daemon = archive.keeper as? DaemonKeeper, common.lexicon == nil {
      return print(try await rerun(bank, at: daemon, summaries), terminator: "")
    }
    var reruns: [RerunReport.Item] = []
    try await archive.forEach(summaries, for: .rerun) { record, events in
      let language = record.memory.opening?.language ?? common.language
      guard let lexicon = hearing.configuration.lexicons[language] else {
        throw Failure.wrongUse(.noLexicon(language.rawValue))
      }
      let engine = Engine(
        bank: bank.bank, chain: record.chain, lexicon: lexicon, following: record.earlier)
      reruns.append(
        RerunReport.Item(
          record: record, rerun: Rerun(of: events, standing: record.memory, through: engine)))
    }
    let report = RerunReport(bank: bank.origin, items: reruns)
    print(json ? report.json.document : report.markdown(in: common.language), terminator: "")
  }

  private func rerun(
    _ bank: LoadedBank, at daemon: DaemonKeeper, _ summaries: [InterviewSummary]
  ) async throws -> String {
    let one = interview == nil ? nil : summaries.first?.id
    return try await daemon.rerun(
      bank.origin, bank.document, chain: chain, interview: one, as: json ? .json : .md,
      in: common.language
    ) { done, total in
      showProgress(done, of: total)
      try await Surroundings.pause(milliseconds: 200)
    }
  }

  private func chosen(_ archive: Archive) async throws -> [InterviewSummary] {
    if let interview { return [try await archive.find(interview)] }
    let all = try await archive.keeper.transcripts()
    let wanted = all.filter { chain == nil || $0.opening.chain.id == chain }
    guard !wanted.isEmpty else { throw Failure.problems(.noInterviews) }
    return wanted
  }
}
