import API
import ArgumentParser
import BankFormat
import Client
import Hearing
import Inquiry
import Interviews
import JSONText
import Reports
import Shelves
import Transcripts

struct RerunCommand: AsyncParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable { case md, html, json }
  enum Details: String, ExpressibleByArgument, CaseIterable { case none, changed, all }

  static let configuration = CommandConfiguration(
    commandName: "rerun",
    abstract: says(
      nl: "Opgenomen antwoorden door een vragenbank zoals die nu is.",
      en: "Recorded answers through a question bank as it is now."),
    discussion: says(
      nl: """
        Voor wie een bank in git bewaart: met --fail-on eindigt de opdracht met status 1 als er meer \
        verandert dan mag. any: er verandert iets; horizon: een gesprek zou anders lopen; other: een \
        andere vraag; closed: het gesprek zou eerder klaar zijn; goes-on: het zou doorgaan; reworded: \
        anders gezegd; other-rule: dezelfde vraag door een andere regel; explained: een andere uitleg; \
        less, more: minder of meer gehoord; never-fired: een regel leidde nergens tot iets. \
        ‘less=3’ laat er drie toe.
        """,
      en: """
        For people who keep a bank in git: with --fail-on the command ends with status 1 when more \
        changes than may. any: something changes; horizon: an interview would take another course; \
        other: another question; closed: the talk would be over sooner; goes-on: it would go on; \
        reworded: said differently; other-rule: the same question by another rule; explained: another \
        reason; less, more: less or more heard; never-fired: a rule led to nothing anywhere. 'less=3' \
        allows three.
        """))

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions
  @Argument(
    help: help(nl: "Vragenbank: naam of map.", en: "Question bank: id or folder."),
    completion: .includedBanks)
  var bank: String
  @Option(help: help(nl: "Alleen deze keten.", en: "This chain only."))
  var chain: String?
  @Option(help: help(nl: "Alleen dit gesprek.", en: "This interview only."))
  var interview: String?
  @Flag(help: help(nl: "Ook gesimuleerde gesprekken.", en: "Simulated interviews as well."))
  var simulated = false
  @Option(help: help(nl: "md, html of json.", en: "md, html or json."))
  var format: Format?
  @Flag(help: help(nl: "Schrijf JSON.", en: "Write JSON.")) var json = false
  @Option(
    help: help(
      nl: "Vraag voor vraag: none, changed (wat verandert) of all; json heeft anders alles.",
      en: "Question by question: none, changed (what changes) or all; json has all otherwise."))
  var details: Details?
  @Option(
    help: help(
      nl: "Status 1 als dit gebeurt; vaker of met komma's. Zie boven.",
      en: "Status 1 when this happens; repeatable, or with commas. See above."),
    completion: .list(RerunCondition.Name.allCases.map(\.rawValue)))
  var failOn: [String] = []

  func validate() throws {
    _ = try conditions
    if json, let format, format != .json { throw Failure.wrongUse(.notBoth("--json", "--format")) }
  }

  func run() async throws {
    let hearing = try common.shelves.loadHearing()
    let bank = try common.shelves.loadBank(bank, hearing: hearing)
    let archive = try await common.openArchive(reading: true)
    let summaries = try await chosen(archive)
    // With a word list of one's own it is played here, on the words themselves.
    let summary: JSON =
      if let daemon = archive.keeper as? DaemonKeeper, common.lexicon == nil {
        try await rerun(bank, at: daemon, summaries)
      } else {
        try await rerun(
          RerunWork(
            bank: bank, lexicons: hearing.configuration.lexicons, language: common.language),
          archive, summaries)
      }
    try judge(summary)
  }

  /// - Throws: when a condition is met; each has been told.
  private func judge(_ summary: JSON) throws {
    let met = try conditions.compactMap { try $0.complaint(about: summary) }
    for complaint in met { complain(visible(complaint.forReader)) }
    if !met.isEmpty { throw Failure.told }
  }

  private var conditions: [RerunCondition] {
    get throws { try failOn.flatMap(RerunCondition.list) }
  }

  private var chosenFormat: Format { json ? .json : format ?? .md }

  private var chosenDetails: RerunReport.Details {
    switch details {
    case .some(.none): .none
    case .changed: .changed
    case .all: .all
    case nil: chosenFormat == .json ? .all : .changed
    }
  }

  // MARK: Here

  private func rerun(
    _ work: RerunWork, _ archive: Archive, _ summaries: [InterviewSummary]
  ) async throws -> JSON {
    let isJSON = chosenFormat == .json
    var report = RerunReport(
      of: work.bank.bank, work.bank.origin, details: chosenDetails,
      most: isJSON ? 0 : RerunReport.mostRead)
    func each(_ body: (RerunDetail, _ isWanted: Bool) throws -> Void) async throws {
      var done = 0
      try await archive.forEach(summaries, for: .rerun, making: work.detail) { detail in
        try body(detail, report.add(detail))
        done += 1
        if summaries.count > 50, done % 50 == 0 || done == summaries.count {
          showProgress(done, of: summaries.count)
        }
      }
    }
    guard isJSON else {
      try await each { _, _ in }
      let isPage = chosenFormat == .html
      try output.give(
        isPage ? report.html(in: common.language) : report.markdown(in: common.language))
      return report.summary.json
    }
    try await output.give { give in
      try give(report.opening)
      var isFirst = true
      try await each { detail, isWanted in
        guard isWanted else { return }
        try give(report.piece(detail, isFirst: isFirst))
        isFirst = false
      }
      try give(report.ending(isEmpty: isFirst))
    }
    return report.summary.json
  }

  // MARK: At a daemon

  private func rerun(
    _ bank: LoadedBank, at daemon: DaemonKeeper, _ summaries: [InterviewSummary]
  ) async throws -> JSON {
    let one = interview == nil ? nil : summaries.first?.id
    let wish = DaemonKeeper.RerunWish(
      bank: bank.origin, document: bank.document, chain: chain, interview: one,
      withSimulated: simulated, details: chosenDetails.rawValue,
      format: chosenFormat.rawValue, needsSummary: !failOn.isEmpty)
    let made = try await daemon.rerun(wish, in: common.language) { done, total in
      showProgress(done, of: total)
      try await Surroundings.pause(milliseconds: 200)
    }
    try output.give(made.text)
    return made.summary
  }

  private func chosen(_ archive: Archive) async throws -> [InterviewSummary] {
    if let interview { return [try await archive.find(interview)] }
    let all = try await archive.keeper.transcripts()
    let wanted = all.filter { chain == nil || $0.opening.chain.id == chain }
      .toldTogether(withSimulated: simulated)
    guard !wanted.isEmpty else { throw Failure.problems(.noInterviews) }
    return wanted
  }
}

/// What it takes to rerun one interview.
struct RerunWork: Sendable {
  var bank: LoadedBank
  var lexicons: [Language: Lexicon]
  var language: Language

  @Sendable func detail(_ read: Archive.Read) throws -> RerunDetail {
    let language = read.summary.opening.language
    guard let lexicon = lexicons[language] else {
      throw Failure.wrongUse(.noLexicon(language.rawValue))
    }
    // What the words weighed when they were said plays no part.
    let record = read.unmeasured
    let engine = Engine(
      bank: bank.bank, chain: record.chain, lexicon: lexicon, following: record.earlier)
    return RerunDetail(
      RerunReport.Item(
        record: record,
        rerun: Rerun(of: read.events, standing: record.memory, through: engine)))
  }
}
