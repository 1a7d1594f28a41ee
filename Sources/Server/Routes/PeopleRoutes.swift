internal import API
internal import Access
internal import HTTPTypes
internal import Inquiry
internal import Interviews
internal import JSONText
internal import Logging
internal import Transcripts

/// Participants: who they are, letting them in, and letting them go.
enum PeopleRoutes {
  static let all = [
    Route(.get, "/v1/participants", .listParticipants, query: ["chain"], handle: participants),
    Route(.post, "/v1/erasures", .listInterviews, body: .json, handle: erase),
    Route(.delete, "/v1/interviews/{id}", .erase, handle: eraseOne),
    Route(.get, "/v1/invitations", .listInvitations, handle: invitations),
    Route(.post, "/v1/invitations", .listInvitations, body: .json, handle: invite),
    Route(.delete, "/v1/invitations/{id}", .listInvitations, gives: [], handle: revoke),
    Route(.post, "/v1/sessions", .exchangeLink, body: .json, handle: exchange),
    Route(.delete, "/v1/sessions/current", .endSession, gives: [], handle: endSession),
  ]

  private static func participants(_ call: Call, _ desk: Desk) async throws -> Reply {
    let chain = try call.name("chain")
    struct Key: Hashable { var chain, partner, participant: String }
    var order: [Key] = []
    var interviews: [Key: [InterviewSummary]] = [:]
    for summary in try await desk.catalogue.all() where !summary.isErased {
      let opening = summary.opening
      guard chain == nil || chain == opening.chain.id else { continue }
      let object = Object(chain: opening.chain.id)
      guard desk.sight(.listParticipants, by: call.caller, on: object) != nil else { continue }
      let key = Key(
        chain: opening.chain.id, partner: opening.partner.rawValue,
        participant: opening.participant)
      if interviews[key] == nil { order.append(key) }
      interviews[key, default: []].append(summary)
    }
    let list = order.map { key -> JSON in
      [
        "participant": .string(key.participant), "chain": .string(key.chain),
        "partner": .string(key.partner),
        "interviews": .array((interviews[key] ?? []).map { .string($0.id.rawValue) }),
      ]
    }
    return .json(["participants": .array(list)])
  }

  // MARK: Erasing

  private static func erase(_ call: Call, _ desk: Desk) async throws -> Reply {
    let ids = try readBody(call.body) { body -> [String]? in
      let fields = body.fields(["interviews"], required: ["interviews"])
      return fields["interviews"]?.list(most: 1000).compactMap { $0.name() }
    }
    var summaries: [InterviewSummary] = []
    for id in ids {
      guard let summary = try await desk.catalogue.summary(Transcript.ID(id)) else {
        throw ProblemDetails(.notFound)
      }
      try desk.require(.erase, by: call.caller, on: summary.object)
      summaries.append(summary)
    }
    return try await erase(summaries, call, desk)
  }

  private static func eraseOne(_ call: Call, _ desk: Desk) async throws -> Reply {
    try await erase([call.theInterview()], call, desk)
  }

  private static func erase(
    _ summaries: [InterviewSummary], _ call: Call, _ desk: Desk
  ) async throws -> Reply {
    // Whoever is in it reads nothing more before the words are gone.
    for summary in summaries { await desk.host.forget(summary.id) }
    let ids = summaries.map(\.id)
    var later: StoreError?
    do {
      try await desk.store.erase(ids, at: call.at)
    } catch let error as StoreError {
      // The words are out of reach; what is left of them on the disk is wiped later.
      guard case .notYetErased = error else { throw error }
      later = error
    }
    for id in ids { await desk.host.forget(id) }
    await desk.host.forget(following: ids)
    await desk.reruns.forget(touching: ids)
    try await desk.catalogue.noteErased(ids)
    for summary in summaries { try await desk.visitors.erased(summary) }
    if let later { throw later }
    return .json(["erased": .array(summaries.map { .string($0.id.rawValue) })])
  }

  // MARK: Invitations

  private static func invitations(_ call: Call, _ desk: Desk) async throws -> Reply {
    let seen = await desk.visitors.invitations.filter {
      desk.sight(.listInvitations, by: call.caller, on: $0.object) != nil
    }
    return .json(["invitations": .array(seen.map { json($0, at: call.at) })])
  }

  private static let longestDays = 365

  private static func invite(_ call: Call, _ desk: Desk) async throws -> Reply {
    guard case .staff(let person) = call.caller else { throw ProblemDetails(.forbidden) }
    let now = call.at.milliseconds
    let wish = try readBody(call.body) { body -> InvitationWish? in
      let required = ["chain", "partner", "participant", "bank", "language"]
      let fields = body.fields(required + ["address", "days", "round"], required: required)
      let chain = fields["chain"]?.name()
      let partner = fields["partner"]?.name()
      let participant = fields["participant"]?.pseudonym()
      let bank = fields["bank"]?.name()
      let language = fields["language"]?.choice(as: Language.self)
      let address = fields["address"].map { $0.choice(as: Address.self) }
      let days = fields["days"].map { $0.number(1...longestDays) } ?? 14
      let round = fields["round"].map { $0.number(1...1_000_000) }
      guard let chain, let partner, let participant, let bank, let language, let days else {
        return nil
      }
      if let round, round == nil { return nil }
      return InvitationWish(
        chain: chain, partner: partner, participant: participant, bank: bank, language: language,
        address: address ?? nil, round: round ?? nil, expiresAt: now + Int64(days) * 86_400_000)
    }
    try desk.require(.invite, by: call.caller, on: Object(chain: wish.chain))
    let shelf = await desk.shelf
    guard let card = shelf.chains.first(where: { $0.card.id.rawValue == wish.chain })?.card else {
      throw unknown("/chain", shelf.chains.map(\.card.id.rawValue))
    }
    guard card.partner(Partner.ID(wish.partner)) != nil else {
      throw unknown("/partner", card.partners.map(\.id.rawValue))
    }
    guard shelf.banks.contains(where: { $0.bank.id.rawValue == wish.bank }) else {
      throw unknown("/bank", shelf.banks.map(\.bank.id.rawValue))
    }
    if let number = wish.round {
      let (round, _) = try await desk.follows(
        number, wish.participant, at: Partner.ID(wish.partner), mode: .own, by: call.caller)
      guard round.chain.id == wish.chain, round.bank.id == wish.bank else {
        throw ProblemDetails.ofAnotherRound(round)
      }
    }
    let issued = try await desk.visitors.issue(wish, by: person.uid, at: call.at)
    // The only time that the link can be seen.
    guard case .object(let members) = json(issued.invitation, at: call.at) else {
      throw ProblemDetails(.internal)
    }
    let token = JSON.Member(key: "token", value: .string(issued.token.text))
    return .json(.object(members + [token]), status: .created)
  }

  private static func revoke(_ call: Call, _ desk: Desk) async throws -> Reply {
    let id = try call.part("id")
    guard let invitation = await desk.visitors.invitations.first(where: { $0.id == id }) else {
      throw ProblemDetails(.notFound)
    }
    try desk.require(.revokeInvitation, by: call.caller, on: invitation.object)
    _ = try await desk.visitors.revoke(id)
    return .nothing
  }

  private static func json(_ invitation: Invitation, at now: Timestamp) -> JSON {
    [
      "id": .string(invitation.id), "chain": .string(invitation.chain),
      "partner": .string(invitation.partner), "participant": .string(invitation.participant),
      "bank": .string(invitation.bank), "language": .string(invitation.language.rawValue),
      "address": .optional(invitation.address?.rawValue),
      "round": .optional(invitation.round), "interview": .optional(invitation.interview),
      "created_at": .number(Int(invitation.createdAt)),
      "expires_at": .number(Int(invitation.expiresAt)),
      "used_at": .optional(invitation.usedAt.map { Int($0) }),
      "open": .bool(invitation.isOpen(at: now.milliseconds)),
    ]
  }

  private static func unknown(_ pointer: String, _ known: [String]) -> ProblemDetails {
    ProblemDetails([FieldMistake(.unknownWord(didYouMean: nil, known: known), at: pointer)])
  }

  // MARK: Sessions

  /// Whatever is wrong with a link, the answer is the same.
  private static func exchange(_ call: Call, _ desk: Desk) async throws -> Reply {
    let token = try readBody(call.body) { body in
      body.fields(["token"], required: ["token"])["token"]?.text(most: 256)
    }
    guard let exchange = try await desk.visitors.exchange(token, from: call.source, at: call.at)
    else {
      desk.logger.notice("a link that opens nothing", metadata: ["source": "\(call.source)"])
      throw ProblemDetails(.notFound)
    }
    if exchange.wasUsedAgain {
      desk.logger.notice(
        "a link was used again",
        metadata: [
          "invitation": "\(exchange.invitation.id)", "ended_earlier": "\(exchange.endedEarlier)",
        ])
    }
    return .json([
      "session": .string(exchange.session.text),
      "invitation": json(exchange.invitation, at: call.at),
    ])
  }

  private static func endSession(_ call: Call, _ desk: Desk) async throws -> Reply {
    if let session = call.headers[.session] { await desk.visitors.endSession(session) }
    return Reply(
      status: .noContent, headers: [(.clearSiteData, "\"cache\", \"storage\"")], body: .none)
  }
}

extension Invitation {
  fileprivate var object: Object { Object(chain: chain) }
}

extension HTTPField.Name {
  fileprivate static let clearSiteData = HTTPField.Name("Clear-Site-Data")!
}
