import ArgumentParser
import Client
import Inquiry
import Interviews
import JSONText
import Reports
import Shelves
import Transcripts

struct ExportCommand: AsyncParsableCommand {
  enum What: String, CaseIterable, ExpressibleByArgument { case barriers, transcript, conduct }
  enum Format: String, CaseIterable, ExpressibleByArgument { case md, json }

  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: says(
      nl: "Een samenvatting van belemmeringen, een verslag, of hoe er gevraagd is.",
      en: "A summary of barriers, a transcript, or how the asking went."))

  @OptionGroup var common: CommonOptions
  @Argument(
    help: help(nl: "barriers, transcript of conduct.", en: "barriers, transcript or conduct."))
  var what: What
  @Argument(
    help: help(nl: "Eén gesprek (nummer of last).", en: "One interview (id or last)."))
  var interview: String?
  @Option(help: help(nl: "Alle gesprekken over deze keten.", en: "All interviews on this chain."))
  var chain: String?
  @Option(help: help(nl: "md of json.", en: "md or json."))
  var format: Format = .md
  @Option(
    help: help(nl: "Schrijf naar dit bestand.", en: "Write to this file."), completion: .file())
  var out: String?
  @Flag(help: help(nl: "Overschrijf een bestaand bestand.", en: "Overwrite an existing file."))
  var force = false
  @Flag(
    help: help(
      nl: "De kopie voor de deelnemer zelf: alle eigen woorden.",
      en: "The participant's own copy: all their words."))
  var ownCopy = false

  func run() async throws {
    let archive = try await common.openArchive(reading: true)
    let text =
      switch what {
      case .barriers: try await barriers(archive)
      case .transcript: try await transcript(archive)
      case .conduct: try await conduct(archive)
      }
    if let out {
      try OutputFile.write(text, to: out, force: force)
    } else {
      print(text, terminator: "")
    }
  }

  private func transcript(_ archive: Archive) async throws -> String {
    let summary = try await archive.find(interview ?? "last")
    if let daemon = archive.keeper as? DaemonKeeper {
      return try await daemon.transcript(
        of: summary.id, isOwnCopy: ownCopy, as: format.atDaemon, in: summary.opening.language)
    }
    let report = TranscriptReport(
      of: try await archive.record(summary, for: ownCopy ? .ownCopy : .export), isOwnCopy: ownCopy)
    return format == .md ? report.markdown(in: summary.opening.language) : report.json.document
  }

  private func barriers(_ archive: Archive) async throws -> String {
    let summaries = try await chosen(archive)
    guard let newest = summaries.last else { throw Failure.problems(.noInterviews) }
    if let text = try await atDaemon(archive, newest) { return text }
    var records: [InterviewRecord] = []
    try await archive.forEach(summaries, for: .export) { record, _ in records.append(record) }
    // The newest card names partners as they are called now.
    let materials = try await archive.materials(of: newest.opening)
    let summary = BarrierSummary(of: records, chain: materials.chain, kinds: materials.kinds)
    return format == .md ? summary.markdown(in: common.language) : summary.json.document
  }

  /// How the questions were asked, in figures.
  private func conduct(_ archive: Archive) async throws -> String {
    let summaries = try await chosen(archive)
    if let newest = summaries.last, let text = try await atDaemon(archive, newest) { return text }
    var entries: [ConductReport.Entry] = []
    try await archive.forEach(summaries, for: .export) { record, _ in
      entries.append(ConductReport.Entry(record, conduct: record.conduct))
    }
    let report = ConductReport(entries)
    return format == .md ? report.markdown(in: common.language) : report.json.document
  }

  /// `nil` without a daemon.
  private func atDaemon(_ archive: Archive, _ newest: InterviewSummary) async throws -> String? {
    guard let daemon = archive.keeper as? DaemonKeeper else { return nil }
    return try await daemon.report(
      what.rawValue, chain: newest.opening.chain.id, interview: interview == nil ? nil : newest.id,
      as: format.atDaemon, in: common.language)
  }

  private func chosen(_ archive: Archive) async throws -> [InterviewSummary] {
    if let interview { return [try await archive.find(interview)] }
    let all = try await archive.keeper.transcripts()
    guard let chain = try chain.map(chainID) ?? onlyChain(of: all) else {
      throw Failure.wrongUse(.whichChain(Set(all.map(\.opening.chain.id)).sorted()))
    }
    return all.filter { $0.opening.chain.id == chain }
  }

  /// A chain by its id, or by the file of its card.
  private func chainID(_ name: String) throws -> String {
    name.hasSuffix(".yaml") ? try common.shelves.loadChain(name).card.id.rawValue : name
  }

  private func onlyChain(of all: [InterviewSummary]) throws -> String? {
    let chains = Set(all.map(\.opening.chain.id))
    if chains.isEmpty { throw Failure.problems(.noInterviews) }
    return chains.count == 1 ? chains.first : nil
  }
}

extension ExportCommand.Format {
  fileprivate var atDaemon: DaemonKeeper.ReportFormat {
    switch self {
    case .md: .md
    case .json: .json
    }
  }
}
