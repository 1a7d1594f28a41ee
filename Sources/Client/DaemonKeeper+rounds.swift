internal import API
public import Inquiry
public import Interviews
internal import JSONText
public import Transcripts

// Asking the same people again, at a daemon.
extension DaemonKeeper {
  public func begin(_ round: RoundWish, at: Timestamp) async throws -> Round {
    for document in [round.bank.document, round.chain.document] { try await record.keep(document) }
    let body: JSON = [
      "bank": InterviewWire.json(round.bank.source),
      "chain": InterviewWire.json(round.chain.source),
    ]
    return try RoundWire.round(
      try await record.line.json(.post, Target("v1", "rounds"), body: body))
  }

  public func rounds() async throws -> [Round] {
    try await record.line.json(.get, Target("v1", "rounds")).list("rounds", RoundWire.round)
  }

  /// The daemon sends those words along.
  public func earlierTalks(of openings: [Opening], at: Timestamp) -> [EarlierTalk?] {
    openings.map { _ in nil }
  }

  /// Invites somebody who was asked before.
  ///
  /// - Returns: what stands in the link. It cannot be seen again.
  public func invite(_ person: Round.Person, to round: Round) async throws -> String {
    let opening = person.earlier.opening
    let body: JSON = [
      "chain": .string(round.chain.id), "partner": .string(opening.partner.rawValue),
      "participant": .string(person.name), "bank": .string(round.bank.id),
      "language": .string(opening.language.rawValue),
      "address": .string(opening.address.rawValue), "round": .number(round.number),
    ]
    return try await record.line.json(.post, Target("v1", "invitations"), body: body).text("token")
  }
}
