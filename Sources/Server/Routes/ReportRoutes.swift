internal import API
internal import Access
internal import HTTPTypes
internal import Inquiry
internal import Interviews
internal import JSONText
internal import Reports
internal import Sheets
internal import Transcripts

/// What interviews add up to, as far as whoever asks may see it.
enum ReportRoutes {
  static let all =
    ReportName.allCases.map(route) + [
      Route(
        .get, "/v1/interviews/{id}/transcript", .exportTranscript,
        query: ["format", "lang", "bom"], gives: ReportFormat.forms(TranscriptReport.formats),
        handle: transcript),
      Route(
        .get, "/v1/interviews/{id}/own-copy", .ownCopy, query: ["format", "lang", "bom"],
        gives: ReportFormat.forms(TranscriptReport.formats), handle: ownCopy),
      Route(.get, "/v1/interviews/{id}/names", .readNames, handle: names),
      Route(.get, "/v1/interviews/{id}/conclusions", .readConclusions, handle: conclusions),
      Route(.post, "/v1/reruns", .listInterviews, body: .json, handle: rerun),
      Route(
        .get, "/v1/reruns/{job}", .listInterviews, query: ["format", "lang"],
        gives: ReportFormat.forms([.json, .md, .html]), handle: rerunResult),
      Route(.delete, "/v1/reruns/{job}", .listInterviews, gives: [], handle: cancelRerun),
    ]

  // MARK: Many interviews

  private static func route(_ name: ReportName) -> Route {
    Route(
      .get, "/v1/exports/\(name.rawValue)", .export,
      query: ["chain", "interview", "simulated", "format", "lang", "bom"],
      gives: ReportFormat.forms(name.formats)
    ) { call, desk in
      let bom = try call.choice("bom", else: Answer.no)
      let withSimulated = try call.choice("simulated", else: Answer.no) == .yes
      let (summaries, sight) = try await chosen(
        call, desk, for: .export, withSimulated: withSimulated)
      guard let newest = summaries.last else { throw ProblemDetails(.notFound) }
      // The newest card names partners as they are called now.
      let materials = try await desk.house.materials(newest.opening)
      let ground = ReportGround(
        chain: materials.chain, kinds: materials.kinds, isInCounts: sight == .counts,
        comeBackTo: Set(summaries.compactMap(\.opening.follows?.interview)))
      let (report, sources) = try await gathered(name.kind, of: summaries, on: ground, call, desk)
      return try written(report, of: sources, namesIn: sources, call, bom)
    }
  }

  /// The report, and what its interviews were; not the interviews themselves.
  private static func gathered<Report: GatheredReport>(
    _ kind: Report.Type, of summaries: [InterviewSummary], on ground: ReportGround, _ call: Call,
    _ desk: Desk
  ) async throws -> (any WrittenReport, [SourceInterview]) {
    var parts: [Report.Part] = []
    var sources: [SourceInterview] = []
    try await forEach(summaries, .export, isMeasured: false, call, desk) { record, _ in
      sources.append(SourceInterview(record))
      parts.append(kind.part(of: record, on: ground))
    }
    return (kind.init(of: parts, on: ground), sources)
  }

  private enum Answer: String, CaseIterable { case yes, no }

  /// - Parameter named: whose words are held against names; none for one's own copy.
  private static func written(
    _ report: any WrittenReport, of interviews: [SourceInterview],
    namesIn named: [SourceInterview],
    _ call: Call, _ bom: Answer
  ) throws -> Reply {
    let format = ReportFormat.allCases.first { $0.form == call.form } ?? .json
    let bytes =
      try report.bytes(as: format, in: call.language, marksBytes: bom == .yes, of: interviews) ?? []
    var reply = Reply(status: .ok, body: .bytes(bytes, type: format.mediaType))
    let words = named.isEmpty ? [] : report.words(as: format)
    let notes = NamesInWords(in: words, of: named).lines(in: call.language)
    if !notes.isEmpty, let name = HTTPField.Name(LinesInHeader.name) {
      reply.headers.append((name, LinesInHeader.encode(notes)))
    }
    return reply
  }

  /// The interviews that are asked for and may be seen, and the least that may be seen of them.
  private static func chosen(
    _ call: Call, _ desk: Desk, for deed: Deed, withSimulated: Bool
  ) async throws -> ([InterviewSummary], Sight) {
    let (chain, interview) = (try call.name("chain"), try call.name("interview"))
    let all = try await desk.catalogue.all().filter { summary in
      (chain.map { $0 == summary.opening.chain.id } ?? true)
        && (interview.map { $0 == summary.id.rawValue } ?? true)
        && desk.sight(deed, by: call.caller, on: summary.object) != nil
    }
    let seen = all.toldTogether(withSimulated: withSimulated)
    var least = Sight.everything
    for summary in seen {
      guard let sight = desk.sight(deed, by: call.caller, on: summary.object) else { continue }
      least = min(least, sight)
    }
    if seen.isEmpty { throw ProblemDetails(.notFound) }
    let chains = Set(seen.map(\.opening.chain.id))
    guard chains.count == 1 else {
      throw ProblemDetails(
        inQuery: "chain", .unknownWord(didYouMean: nil, known: chains.sorted()))
    }
    return (seen, least)
  }

  /// - Parameter isMeasured: whether the answers are counted, for whoever asks on.
  private static func forEach(
    _ summaries: [InterviewSummary], _ purpose: Transcripts.Access.Purpose, isMeasured: Bool,
    _ call: Call, _ desk: Desk, _ body: (InterviewRecord, [TranscriptEvent]) async throws -> Void
  ) async throws {
    for start in stride(from: 0, to: summaries.count, by: 50) {
      let some = summaries[start..<min(start + 50, summaries.count)]
      let read = try await desk.store.events(
        of: some.map(\.id), for: call.access(purpose), at: call.at)
      let earlier = try await desk.earlierTalks(of: some.map(\.opening), call)
      for (index, summary) in zip(read.indices, some) {
        let events = read[index].map(\.event)
        let record = try await record(
          summary, events, following: earlier[index], isMeasured: isMeasured, desk)
        try await body(record, events)
      }
    }
  }

  private static func record(
    _ summary: InterviewSummary, _ events: [TranscriptEvent], following earlier: EarlierTalk?,
    isMeasured: Bool = false, _ desk: Desk
  ) async throws -> InterviewRecord {
    let materials = try await desk.house.materials(summary.opening)
    let memory =
      isMeasured
      ? materials.engine(following: earlier, replaying: events).memory
      : materials.memory(of: events, following: earlier)
    return InterviewRecord(
      id: summary.id.rawValue, chain: materials.chain, memory: memory, earlier: earlier,
      beganAt: summary.createdAt.milliseconds)
  }

  // MARK: One interview

  private static func one(
    _ call: Call, _ desk: Desk, _ purpose: Transcripts.Access.Purpose
  ) async throws -> InterviewRecord {
    let summary = try call.theInterview()
    let events = try await desk.store.events(
      of: summary.id, for: call.access(purpose), at: call.at)
    let earlier = try await desk.earlierTalks(of: [summary.opening], call)[0]
    return try await record(summary, events.map(\.event), following: earlier, desk)
  }

  private static func transcript(_ call: Call, _ desk: Desk) async throws -> Reply {
    let bom = try call.choice("bom", else: Answer.no)
    let least: ConsentLevel =
      call.sight == .everything ? .inquirerMayRead : .quotedUnderPseudonym
    let record = try await one(call, desk, .export)
    let report = TranscriptReport(of: record, showing: least)
    let source = SourceInterview(record)
    return try written(report, of: [source], namesIn: [source], call, bom)
  }

  private static func ownCopy(_ call: Call, _ desk: Desk) async throws -> Reply {
    let bom = try call.choice("bom", else: Answer.no)
    let record = try await one(call, desk, .ownCopy)
    let report = TranscriptReport(of: record, isOwnCopy: true)
    return try written(report, of: [SourceInterview(record)], namesIn: [], call, bom)
  }

  private static func names(_ call: Call, _ desk: Desk) async throws -> Reply {
    let record = try await one(call, desk, .show)
    return .json(["names": .array(record.named(showing: call.sight.shows))])
  }

  private static func conclusions(_ call: Call, _ desk: Desk) async throws -> Reply {
    let record = try await one(call, desk, .show)
    return .json(record.voicedByParticipant(showing: call.sight.shows))
  }

  // MARK: Reruns

  private static func rerun(_ call: Call, _ desk: Desk) async throws -> Reply {
    struct Wish {
      var bank: Opening.Source
      var chain, interview: String?
      var withSimulated: Bool
      var details: RerunReport.Details
    }
    let shelf = await desk.shelf
    let wish = try readBody(call.body) { body -> Wish? in
      let fields = body.fields(
        ["bank", "chain", "interview", "simulated", "details"], required: ["bank"])
      guard let bank = fields["bank"].flatMap(BeginWire.choice) else { return nil }
      let source: Opening.Source? =
        switch bank {
        case .own(let name): shelf.banks.first { $0.bank.id.rawValue == name }?.source
        case .kept(let source): source
        }
      guard let source else {
        fields["bank"]?.report(
          .unknownWord(didYouMean: nil, known: shelf.banks.map(\.bank.id.rawValue)))
        return nil
      }
      return Wish(
        bank: source, chain: fields["chain"]?.name(), interview: fields["interview"]?.name(),
        withSimulated: fields["simulated"]?.flag() ?? false,
        details: fields["details"]?.choice() ?? .all)
    }
    let summaries = try await desk.catalogue.all().filter { summary in
      (wish.chain.map { $0 == summary.opening.chain.id } ?? true)
        && (wish.interview.map { $0 == summary.id.rawValue } ?? true)
        && desk.sight(.rerun, by: call.caller, on: summary.object) == .everything
    }.toldTogether(withSimulated: wish.withSimulated)
    guard !summaries.isEmpty else { throw ProblemDetails(.notFound) }
    let id = try await desk.reruns.start(for: call.caller.name, of: Set(summaries.map(\.id))) {
      progress in
      var report: RerunReport?
      var done = 0
      try await forEach(summaries, .rerun, isMeasured: true, call, desk) { record, events in
        try Task.checkCancellation()
        let (bank, detail) = try await rerun(record, events, wish.bank, desk)
        var told = report ?? RerunReport(of: bank, wish.bank, details: wish.details)
        told.add(detail)
        report = told
        done += 1
        await progress(done)
      }
      guard let report else { throw ProblemDetails(.notFound) }
      return report
    }
    return .json(["job": .string(id), "interviews": .number(summaries.count)], status: .accepted)
  }

  private static func rerun(
    _ record: InterviewRecord, _ events: [TranscriptEvent], _ bank: Opening.Source, _ desk: Desk
  ) async throws -> (Bank, RerunDetail) {
    guard var opening = record.memory.opening else { throw ProblemDetails(.internal) }
    opening.bank = bank
    opening.lexicon = await desk.shelf.lexicons[opening.language] ?? opening.lexicon
    let engine = try await desk.materials(chosen: opening, at: ["/bank"])
      .engine(following: record.earlier)
    let rerun = Rerun(of: events, standing: record.memory, through: engine)
    return (engine.bank, RerunDetail(RerunReport.Item(record: record, rerun: rerun)))
  }

  private static func rerunResult(_ call: Call, _ desk: Desk) async throws -> Reply {
    guard let job = await desk.reruns.job(try call.part("job"), of: call.caller.name) else {
      throw ProblemDetails(.notFound)
    }
    switch job.state {
    case .running(let done):
      return .json(
        ["state": "running", "done": .number(done), "of": .number(job.total)], status: .accepted)
    case .failed(let problem): throw problem
    case .done(let report):
      switch ReportFormat.allCases.first(where: { $0.form == call.form }) {
      case .md: return .text(report.markdown(in: call.language), type: ReportFormat.md.mediaType)
      case .html: return .text(report.html(in: call.language), type: ReportFormat.html.mediaType)
      default:
        return Reply(
          status: .ok, body: .bytes(Array(report.json.document.utf8), type: call.form))
      }
    }
  }

  private static func cancelRerun(_ call: Call, _ desk: Desk) async throws -> Reply {
    guard await desk.reruns.cancel(try call.part("job"), of: call.caller.name) else {
      throw ProblemDetails(.notFound)
    }
    return .nothing
  }
}
