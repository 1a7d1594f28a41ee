internal import API
public import Inquiry
internal import JSONText
public import Transcripts

/// What became of a talk that was put away.
public struct TakenTalk: Sendable, Equatable {
  public var id: Transcript.ID
  /// How many times something was heard in it.
  public var heard: Int
  /// How many answers their speaker took back in the same breath.
  public var takenBack: Int

  public init(id: Transcript.ID, heard: Int, takenBack: Int) {
    self.id = id
    self.heard = heard
    self.takenBack = takenBack
  }
}

extension DaemonKeeper {
  /// Lets the daemon hear a talk that was held elsewhere, and keep it, whole or not at all.
  ///
  /// - Parameter opening: says what the talk was read from.
  public func take(
    _ exchanges: [SpokenExchange], opening: Opening, from imported: Opening.Imported,
    consent: ConsentLevel, heldWith documents: [KeptDocument]
  ) async throws -> TakenTalk {
    for document in documents { try await record.keep(document) }
    let wire = TalkWire(
      BeginWire(opening, consent: consent, request: .random()), imported: imported,
      exchanges: exchanges)
    let taken = try await record.line.json(
      .post, Target("v1", "talks"), body: wire.json, patience: .long)
    return TakenTalk(
      id: try InterviewWire.summary(try taken.field("interview")).id,
      heard: try taken.number("heard"), takenBack: try taken.number("taken_back"))
  }
}
