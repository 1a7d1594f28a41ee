/// One way to say a question: fixed text with slots.
public struct Wording: Sendable, Equatable {
  public enum Piece: Sendable, Equatable {
    case text(String)
    case slot(Slot)
    /// The same words for somebody who is called "je" and for somebody who is called "u".
    case address(informal: String, formal: String)
  }

  public var pieces: [Piece]

  public init(_ pieces: [Piece]) { self.pieces = pieces }

  public var slots: [Slot] {
    pieces.compactMap { if case .slot(let slot) = $0 { slot } else { nil } }
  }
}

/// How a participant is spoken to. English makes no difference.
public enum Address: String, Sendable, CaseIterable, Codable {
  case informal = "je"
  case formal = "u"
}

/// What may be filled in: participants' words, or a field of the chain card. Nothing else can.
public enum Slot: String, Sendable, CaseIterable {
  /// The words on which the rule fired.
  case evidence
  /// Earlier words that do not fit the ones in `evidence`.
  case earlier
  /// What was answered to the opening question of this topic.
  case opening
  /// The participant's own words for the common goal.
  case goal
  /// The participant's words for the goal of their own organisation.
  case ownGoal = "own_goal"
  /// The participant's last idea.
  case idea
  /// Words of another partner. Off: see ``SharedWords``.
  case elsewhere
  /// The partner at the other side of the hand-over that is spoken of, or the one spoken of.
  case partner
  case handover
  case indicator
  case director
  case commonGoal = "common_goal"
  case clientQuestion = "client_question"
  /// Words of the earlier interview that this one follows.
  case then
  /// What the idea in `then` depended on.
  case thenCondition = "then_condition"
}

/// Words of somebody of another partner, put to this person without saying whose they are:
/// "elders in de keten is gezegd: …". They need a consent of their own, and nothing can give that
/// yet: its initialiser is private. So the slot is never filled, and a move that has no wording
/// without it is never asked.
public struct SharedWords: Sendable, Equatable {
  public struct Consent: Sendable, Equatable {
    private init() {}
  }

  public let text: String
  public let consent: Consent
}
