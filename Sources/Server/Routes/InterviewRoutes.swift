internal import API
internal import Access
internal import HTTPTypes
internal import Inquiry
internal import Interviews
internal import JSONText
internal import Transcripts

/// Holding interviews, and reading along.
enum InterviewRoutes {
  static let all = [
    Route(.get, "/v1/interviews", .listInterviews, handle: list),
    // In which programme stands in the body: that is judged after it was read.
    Route(.post, "/v1/interviews", .me, body: .json, handle: begin),
    Route(.get, "/v1/interviews/{id}", .readInterview, handle: show),
    Route(.get, "/v1/interviews/{id}/question", .readTalk, handle: question),
    Route(.post, "/v1/interviews/{id}/turns", .act, body: .json, handle: act),
    Route(
      .get, "/v1/interviews/{id}/events", .readTalk, query: ["after", "purpose"], handle: events),
    Route(
      .get, "/v1/interviews/{id}/live", .follow, query: ["after"], gives: ["text/event-stream"],
      handle: follow),
    Route(.post, "/v1/interviews/{id}/take-back", .takeBack, body: .json, handle: takeBack),
    Route(.put, "/v1/interviews/{id}/consent", .lowerConsent, body: .json, handle: lowerConsent),
    Route(
      .get, "/v1/events", .listInterviews, query: ["interviews", "purpose"], handle: manyEvents),
  ]

  private static func list(_ call: Call, _ desk: Desk) async throws -> Reply {
    let seen = try await desk.catalogue.all().filter {
      desk.sight(.readInterview, by: call.caller, on: $0.object) != nil
        || desk.sight(.export, by: call.caller, on: $0.object) != nil
    }
    let unreadable = try await desk.store.unreadable()
    return .json([
      "interviews": .array(seen.map(InterviewWire.json)),
      "unreadable": .array(unreadable.map { ["nl": .string($0.nl), "en": .string($0.en)] }),
    ])
  }

  private static func show(_ call: Call, _ desk: Desk) async throws -> Reply {
    .json(InterviewWire.json(try call.theInterview()))
  }

  /// What is asked now: its text may quote what was said.
  private static func question(_ call: Call, _ desk: Desk) async throws -> Reply {
    let id = try call.theInterview().id
    guard let session = try await desk.host.session(id, for: call.caller.name, at: call.at) else {
      throw ProblemDetails(.notFound)
    }
    let (question, count) = await session.standing
    return .json([
      "question": question.map(QuestionWire.json) ?? .null, "events": .number(count),
    ])
  }

  // MARK: Beginning

  private static func begin(_ call: Call, _ desk: Desk) async throws -> Reply {
    let wire = try readBody(call.body, as: BeginWire.read)
    // The same request begins the same interview, however often it is sent.
    let digest = desk.house.sha256(Array("\(call.caller.name)\n\(wire.request.rawValue)".utf8))
    let id = Transcript.ID.made(from: digest)
    if let begun = try await desk.catalogue.summary(id) {
      return try await again(begun, wire, call, desk)
    }
    let opening = try await opening(for: wire, id, call, desk)
    _ = try await materials(of: opening, wire, desk)
    if let invitation = opening.invitation {
      guard try await desk.visitors.bind(invitation, to: id) else {
        throw ProblemDetails(.notFound)
      }
    }
    do {
      let session = try await desk.host.begin(
        id, opening, consent: wire.consent, request: wire.request, by: call.caller.name, at: call.at
      )
      desk.noteKept()
      return try await reply(of: session, after: 0, desk, status: .created)
    } catch {
      if let invitation = opening.invitation, try await desk.catalogue.summary(id) == nil {
        try await desk.visitors.unbind(invitation, from: id)
      }
      throw error
    }
  }

  /// What an interview is held with, when that fits together.
  ///
  /// - Parameter place: where in the body `wire` stands.
  static func materials(
    of opening: Opening, _ wire: BeginWire, at place: String = "", _ desk: Desk
  ) async throws -> Materials {
    let materials = try await desk.materials(
      chosen: opening, at: wire.broughtAlong.map { place + $0 })
    let (card, bank) = (materials.chain, materials.bank)
    guard opening.follows == nil || bank.has(.thenAndNow) else {
      throw mistake(.unusable, at: place + "/bank")
    }
    // The record goes by these names: they are what stands in the documents, or it lies.
    let names = [
      ("/chain/id", card.id.rawValue, opening.chain.id),
      ("/bank/id", bank.id.rawValue, opening.bank.id),
    ]
    for (pointer, name, sent) in names where name != sent {
      throw mistake(.unknownWord(didYouMean: name, known: [name]), at: place + pointer)
    }
    guard card.partner(opening.partner) != nil else {
      throw mistake(
        .unknownWord(didYouMean: nil, known: card.partners.map(\.id.rawValue)),
        at: place + "/partner")
    }
    guard bank.languages.contains(opening.language) else {
      throw mistake(
        .unknownWord(didYouMean: nil, known: bank.languages.map(\.rawValue)),
        at: place + "/language")
    }
    return materials
  }

  /// What was begun with this request before, for whoever began it. Its id follows from the
  /// request, and is short: that it is theirs does not follow from that.
  private static func again(
    _ begun: InterviewSummary, _ wire: BeginWire, _ call: Call, _ desk: Desk
  ) async throws -> Reply {
    try desk.require(.act, by: call.caller, on: begun.object)
    let opening = begun.opening
    guard opening.participant.utf8.elementsEqual(wire.participant.utf8),
      opening.partner == wire.partner, opening.chain.id == wire.chain.id
    else { throw ProblemDetails(.conflict) }
    guard let session = try await desk.host.session(begun.id, for: call.caller.name, at: call.at)
    else { throw ProblemDetails(.notFound) }
    return try await reply(of: session, after: 0, desk)
  }

  /// - Throws: what a caller hears who may not begin this; nothing was kept then.
  private static func opening(
    for wire: BeginWire, _ id: Transcript.ID, _ call: Call, _ desk: Desk
  ) async throws -> Opening {
    var asking = call.caller
    var invitation: Invitation?
    if case .participant(var caller) = asking {
      invitation = await desk.visitors.invitation(caller.invitation)
      // Bound to this, and not begun yet.
      if caller.interview == id.rawValue { caller.interview = nil }
      asking = .participant(caller)
    }
    try desk.require(
      .beginInterview, by: asking,
      on: Object(chain: wire.chain.id, invitation: invitation?.id))
    if let invitation {
      // Who and what was agreed when they were invited; how they speak is theirs.
      guard wire.bank == .own(invitation.bank), wire.chain == .own(invitation.chain),
        wire.lexicon == nil, wire.partner.rawValue == invitation.partner,
        wire.participant.utf8.elementsEqual(invitation.participant.utf8),
        wire.mode == invitation.mode, wire.round == nil || wire.round == invitation.round
      else { throw ProblemDetails(.forbidden) }
    }
    var opening = try await Self.opening(for: wire, by: call, desk)
    opening.invitation = invitation?.id
    if let number = invitation?.round ?? wire.round {
      let (round, follows) = try await desk.follows(
        number, opening.participant, at: opening.partner, mode: opening.mode, by: call.caller)
      guard round.chain.id == opening.chain.id else {
        throw ProblemDetails.ofAnotherRound(round)
      }
      // Everybody in a round is asked with the same bank, about the same card.
      (opening.bank, opening.chain, opening.follows) = (round.bank, round.chain, follows)
    }
    return opening
  }

  /// - Parameter place: where in the body `wire` stands.
  static func opening(
    for wire: BeginWire, at place: String = "", by call: Call, _ desk: Desk
  ) async throws -> Opening {
    let shelf = await desk.shelf
    guard let lexicon = shelf.lexicons[wire.language] else {
      throw mistake(
        .unknownWord(didYouMean: nil, known: shelf.lexicons.keys.map(\.rawValue).sorted()),
        at: place + "/language")
    }
    var opening = Opening(
      bank: try await desk.source(
        wire.bank, .bank, among: shelf.banks.map(\.source), place + "/bank"),
      chain: try await desk.source(
        wire.chain, .chain, among: shelf.chains.map(\.source), place + "/chain"),
      lexicon: try await desk.source(
        wire.lexicon.map(BeginWire.Choice.kept) ?? .own(lexicon.id), .lexicon,
        among: [lexicon], place + "/lexicon"),
      language: wire.language, partner: wire.partner, participant: wire.participant,
      mode: wire.mode, address: wire.address)
    if case .staff(let person) = call.caller { opening.interviewer = person.uid }
    return opening
  }

  // MARK: Going on

  private static func act(_ call: Call, _ desk: Desk) async throws -> Reply {
    let wire = try readBody(call.body, as: ActWire.read)
    // A note and a question of one's own are the interviewer's.
    if case .participant = call.caller, wire.act.isInterviewers { throw ProblemDetails(.forbidden) }
    return try await perform(wire, call, desk)
  }

  private static func takeBack(_ call: Call, _ desk: Desk) async throws -> Reply {
    let wire = try readBody(call.body) { body -> ActWire? in
      let fields = body.fields(["n", "expecting", "request"], required: ["n"])
      guard let n = fields["n"]?.number(1...1_000_000) else { return nil }
      return ActWire(
        .strike(n: n), request: fields["request"]?.filledText(most: 64).map { Request.ID($0) },
        expecting: fields["expecting"]?.number(0...1_000_000))
    }
    return try await perform(wire, call, desk)
  }

  private static func lowerConsent(_ call: Call, _ desk: Desk) async throws -> Reply {
    let wire = try readBody(call.body) { body -> ActWire? in
      let fields = body.fields(["level", "request"], required: ["level"])
      let level = fields["level"]?.number(0...3).flatMap(ConsentLevel.init)
      return level.map {
        ActWire(
          .consent($0), request: fields["request"]?.filledText(most: 64).map { Request.ID($0) },
          expecting: nil)
      }
    }
    return try await perform(wire, call, desk)
  }

  private static func perform(_ wire: ActWire, _ call: Call, _ desk: Desk) async throws -> Reply {
    let id = try call.theInterview().id
    guard let session = try await desk.host.session(id, for: call.caller.name, at: call.at) else {
      throw ProblemDetails(.notFound)
    }
    let before = await session.version
    let answered = await session.memory.answeredCount
    try await desk.quotas.take(
      wire.act.recordedBytes, in: id, answered: answered, isOwed: wire.act.isOwed, at: call.at)
    do {
      try await session.perform(
        wire.act, request: wire.request, expecting: wire.expecting, at: call.at)
    } catch let error as StoreError {
      // What was recorded all the same stands in the list of interviews.
      await desk.catalogue.note(id, recorded: session.recorded(after: before))
      throw error
    }
    desk.noteKept()
    // Whoever comes back to this interview quotes nothing that was taken back.
    if case .strike = wire.act { await desk.host.forget(following: [id]) }
    return try await reply(of: session, after: wire.expecting ?? before, desk)
  }

  /// What came of it: the interview as it stands, and what is on record since what the client has.
  private static func reply(
    of session: Session, after count: Int, _ desk: Desk, status: HTTPResponse.Status = .ok
  ) async throws -> Reply {
    let recorded = await session.recorded(after: count)
    await desk.catalogue.note(session.id, recorded: recorded)
    guard let summary = try await desk.catalogue.summary(session.id) else {
      throw ProblemDetails(.notFound)
    }
    if summary.closing != nil { try await desk.visitors.interviewClosed(session.id) }
    let memory = await session.memory
    return .json(
      [
        "interview": InterviewWire.json(summary),
        "question": memory.openQuestion.map(QuestionWire.json) ?? .null,
        "events": .array(try recorded.map { try EventWire($0).json }),
      ], status: status)
  }

  // MARK: Reading

  private static func events(_ call: Call, _ desk: Desk) async throws -> Reply {
    let after = try call.number("after", 0...1_000_000, else: 0)
    let purpose = try call.choice("purpose", else: Transcripts.Access.Purpose.interview)
    let summary = try call.theInterview()
    let read = try await desk.store.events(of: summary.id, for: call.access(purpose), at: call.at)
    let earlier = try await desk.earlierTalks(of: [summary.opening], call)[0]
    let events = Transcript.recalling(read, earlier)
    return .json(["events": .array(try events.dropFirst(after).map { try EventWire($0).json })])
  }

  private static let mostAtOnce = 50

  private static func manyEvents(_ call: Call, _ desk: Desk) async throws -> Reply {
    guard let list = call.query["interviews"] else {
      throw ProblemDetails(inQuery: "interviews", .missing)
    }
    let names = list.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard names.count <= mostAtOnce else {
      throw ProblemDetails(inQuery: "interviews", .tooMany(most: mostAtOnce))
    }
    guard names.allSatisfy(isPlainName) else {
      throw ProblemDetails(inQuery: "interviews", .badName)
    }
    let purpose = try call.choice("purpose", else: Transcripts.Access.Purpose.show)
    var openings: [Opening] = []
    for name in names {
      guard let summary = try await desk.catalogue.summary(Transcript.ID(name)) else {
        throw ProblemDetails(.notFound)
      }
      try desk.require(.readTalk, by: call.caller, on: summary.object)
      openings.append(summary.opening)
    }
    let read = try await desk.store.events(
      of: names.map { Transcript.ID($0) }, for: call.access(purpose), at: call.at)
    let earlier = try await desk.earlierTalks(of: openings, call)
    let interviews = try names.indices.map { index -> JSON in
      let events = Transcript.recalling(read[index], earlier[index])
      return [
        "id": .string(names[index]), "events": .array(try events.map { try EventWire($0).json }),
      ]
    }
    return .json(["interviews": .array(interviews)])
  }

  private static func follow(_ call: Call, _ desk: Desk) async throws -> Reply {
    var count = try call.number("after", 0...1_000_000, else: 0)
    if let last = call.headers[.lastEventID] {
      guard let sequence = last == "-1" ? -1 : wholeNumber(last),
        (-1...1_000_000).contains(sequence)
      else {
        throw ProblemDetails(.badRequest)
      }
      count = sequence + 1
    }
    let id = try call.theInterview().id
    guard let session = try await desk.host.session(id, for: call.caller.name, at: call.at) else {
      throw ProblemDetails(.notFound)
    }
    let (after, news) = await session.news()
    let before = await session.recorded(after: count).filter { $0.sequence < after }
    // Its words may have been erased meanwhile: then it was let go of, and is read anew.
    guard await desk.host.running(id) === session else { throw ProblemDetails(.notReady) }
    let stream = EventStream(
      before: before, news: news, reader: call.caller.name, mayGoOn: call.mayGoOn)
    return Reply(status: .ok, body: .events(stream))
  }

  private static func mistake(_ what: FieldMistake.What, at pointer: String) -> ProblemDetails {
    ProblemDetails([FieldMistake(what, at: pointer)])
  }
}

extension Act {
  fileprivate var isInterviewers: Bool {
    switch self {
    case .ask, .note: true
    default: false
    }
  }

  /// Whoever has said all that one interview holds may still do this.
  fileprivate var isOwed: Bool {
    switch self {
    case .strike, .consent, .stop, .pause: true
    default: false
    }
  }

  /// Of the words that are kept.
  fileprivate var recordedBytes: Int {
    switch self {
    case .answer(let text), .mend(_, let text), .ask(let text), .note(let text): text.utf8.count
    default: 0
    }
  }
}

extension Transcript.ID where Owner == Transcript {
  /// The same for the same digest; as easily read as one that was drawn.
  static func made(from digest: [UInt8]) -> Transcript.ID {
    var chance = Digits(bytes: digest)
    return .random(using: &chance)
  }
}

/// Numbers from a digest, one after the other.
private struct Digits: RandomNumberGenerator {
  var bytes: [UInt8]
  private var place = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> UInt64 {
    let word = (0..<8).reduce(UInt64(0)) { word, offset in
      word << 8 | UInt64(bytes[(place + offset) % bytes.count])
    }
    place += 3
    return word
  }
}
