internal import API
internal import Access
internal import HTTPTypes
internal import Inquiry
internal import Interviews
internal import JSONText
internal import Transcripts

/// Talks that were held elsewhere. Whoever sends one has read the file; here it is words that are heard
/// with the daemon's own engine, and put away whole or not at all.
enum TalkRoutes {
  static let all = [
    // In which programme stands in the body: that is judged after it was read.
    Route(.post, "/v1/talks", .me, body: .json, handle: take)
  ]

  private static func take(_ call: Call, _ desk: Desk) async throws -> Reply {
    let wire = try readBody(call.body, as: TalkWire.read)
    let place = "/opening"
    try desk.require(.importTalk, by: call.caller, on: Object(chain: wire.beginning.chain.id))
    guard wire.beginning.round == nil else {
      throw ProblemDetails(
        .conflict,
        detail: Bilingual(
          nl: "Een gesprek dat elders gevoerd is hoort bij geen ronde.",
          en: "A talk that was held elsewhere belongs to no round."))
    }
    // SQLite and whoever reads the record later take no NUL for a character.
    let words = wire.exchanges.flatMap { [$0.question, $0.answer] }
    if words.contains(where: { $0.utf8.contains(0) }) { throw ActRefusal.containsNUL }
    // The same request takes in the same talk, however often it is sent.
    let request = wire.beginning.request
    let digest = desk.house.sha256(Array("\(call.caller.name)\n\(request.rawValue)".utf8))
    let id = Transcript.ID.made(from: digest)
    var opening = try await InterviewRoutes.opening(
      for: wire.beginning, at: place, by: call, desk)
    opening.imported = wire.imported
    let materials = try await InterviewRoutes.materials(
      of: opening, wire.beginning, at: place, desk)
    var engine = materials.engine()
    let events = engine.takeDown(
      wire.exchanges, opening: opening, consent: wire.beginning.consent)
    var isNew = false
    if try await desk.catalogue.summary(id) == nil {
      isNew = try await desk.store.append(
        events, to: id, expecting: 0, at: call.at, request: request)
    }
    if isNew {
      await desk.catalogue.note(
        id,
        recorded: events.enumerated().map { Recorded($1, at: call.at, sequence: $0) })
      desk.noteKept()
    }
    guard let summary = try await desk.catalogue.summary(id) else {
      throw ProblemDetails(.notFound)
    }
    guard isNew || summary.opening.isOf(opening) else { throw ProblemDetails(.conflict) }
    return .json(
      [
        "interview": InterviewWire.json(summary), "heard": .number(engine.memory.barriers.count),
        "taken_back": .number(
          events.count { if case .struck = $0 { true } else { false } }),
      ], status: isNew ? .created : .ok)
  }
}

extension Opening {
  /// Whether it opened the same talk of the same person.
  fileprivate func isOf(_ other: Opening) -> Bool {
    imported == other.imported && chain.id == other.chain.id && partner == other.partner
      && participant.utf8.elementsEqual(other.participant.utf8)
  }
}
