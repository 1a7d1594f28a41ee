// What may be asked, and when:
//
//   Bank
//    ├─ topics   where a stretch of talk opens: once per hand-over, or once
//    ├─ moves    the forms of question, each with wordings in every language
//    ├─ stops    rules that end a ladder or the talk; tried first, in METHOD's order
//    ├─ follows  rules that take up what was heard
//    ├─ probes   rules that go on when nothing particular was heard
//    └─ limits   how much of it one person should bear
//
// The order in the file is the order of trying; there are no weights.

public struct Bank: Sendable, Equatable {
  public typealias ID = Identifier<Bank>

  public var id: ID
  public var version: Int
  public var languages: [Language]
  public var title: Bilingual
  public var limits: Limits
  public var topics: [Topic]
  public var moves: [ProbeMove]
  public var stops: [Rule]
  public var follows: [Rule]
  public var probes: [Rule]
  /// A neutral line that may stand before a question: "Goed, daar laten we het bij."
  public var acknowledgements: [Language: [String]]

  public init(
    id: ID, version: Int, languages: [Language], title: Bilingual, limits: Limits,
    topics: [Topic], moves: [ProbeMove], stops: [Rule], follows: [Rule], probes: [Rule],
    acknowledgements: [Language: [String]]
  ) {
    self.id = id
    self.version = version
    self.languages = languages
    self.title = title
    self.limits = limits
    self.topics = topics
    self.moves = moves
    self.stops = stops
    self.follows = follows
    self.probes = probes
    self.acknowledgements = acknowledgements
  }

  /// The reader has refused every bank that lacks a move the engine asks by itself.
  public subscript(id: ProbeMove.ID) -> ProbeMove {
    guard let move = moves.first(where: { $0.id == id }) else {
      preconditionFailure("Bank without move '\(id)' got past readBank")
    }
    return move
  }

  public func has(_ id: ProbeMove.ID) -> Bool { moves.contains { $0.id == id } }

  public var rules: [Rule] { stops + follows + probes }
}

/// How much one person should bear. Figures of METHOD R9 and R10; ours, so that they can be
/// calibrated.
public struct Limits: Sendable, Equatable {
  /// Questions in the whole interview.
  public var questions = 40
  /// Answers before the talk turns to the goal, at least and at most.
  public var exploreAtLeast = 8
  public var exploreAtMost = 14
  public var minutes = 30
  public var whyInARow = 2
  public var whyPerLadder = 5
  /// Ladders in which a why was asked.
  public var ladders = 3
  public var rungs = 7
  /// How many things heard are put back to be named.
  public var namings = 3

  public init() {}
}

/// Where a stretch of talk opens.
public struct Topic: Sendable, Equatable {
  public typealias ID = Identifier<Topic>

  public enum Each: String, Sendable, CaseIterable {
    /// Once for every hand-over of the participant's partner.
    case handover
    /// Once, for a partner without hand-overs.
    case withoutHandover = "without_handover"
    case once
  }

  public var id: ID
  public var each: Each
  public var opens: ProbeMove.ID

  public init(id: ID, each: Each, opens: ProbeMove.ID) {
    self.id = id
    self.each = each
    self.opens = opens
  }
}

/// A form of question, with its wordings.
public struct ProbeMove: Sendable, Equatable {
  public typealias ID = Identifier<ProbeMove>

  /// After arXiv 2503.08582; `explanatory` moves are the why-type questions that R9 counts.
  public enum Kind: String, Sendable, CaseIterable {
    case descriptive
    case idiographic
    case clarifying
    case explanatory
    case process
  }

  public var id: ID
  public var kind: Kind
  public var wordings: [Language: [Wording]]
  /// Why this move is asked when no rule but the order of the talk asks it.
  public var because: [Language: Wording]

  public init(
    id: ID, kind: Kind, wordings: [Language: [Wording]], because: [Language: Wording] = [:]
  ) {
    self.id = id
    self.kind = kind
    self.wordings = wordings
    self.because = because
  }
}

/// One way to say a question: fixed text with slots.
public struct Wording: Sendable, Equatable {
  public enum Piece: Sendable, Equatable {
    case text(String)
    case slot(Slot)
  }

  public var pieces: [Piece]

  public init(_ pieces: [Piece]) { self.pieces = pieces }

  public var slots: [Slot] {
    pieces.compactMap { if case .slot(let slot) = $0 { slot } else { nil } }
  }
}

/// What may be filled in: participants' words, or a field of the chain card. Nothing else can.
public enum Slot: String, Sendable, CaseIterable {
  /// The words on which the rule fired.
  case evidence
  /// Earlier words that do not fit the ones in `evidence`.
  case earlier
  /// The participant's own words for the goal.
  case goal
  /// The participant's last idea.
  case idea
  /// The partner at the other side of the hand-over that is spoken of.
  case partner
  case handover
  case commonGoal = "common_goal"
  case clientQuestion = "client_question"
}

/// When to do what. The condition answers with its evidence, and that is the explanation.
public struct Rule: Sendable, Equatable {
  public typealias ID = Identifier<Rule>

  public enum Action: Sendable, Equatable {
    case ask(ProbeMove.ID)
    /// Ends the ladder; the next question comes from elsewhere.
    case leaveLadder
    /// Ends the ladder and closes its topic for good.
    case leaveTopic
    /// Ends the talk.
    case close
  }

  /// How often it may fire.
  public enum Once: String, Sendable, CaseIterable { case ladder, topic, interview, always }

  public var id: ID
  public var when: Condition
  public var action: Action
  public var once: Once
  /// Why a ladder that this rule ends has ended, in METHOD's words.
  public var stops: StopReason?
  /// Whether a neutral line goes before the next question.
  public var acknowledges: Bool
  /// Whether the question must stand on the participant's words.
  public var mustQuote: Bool
  /// Whether it also listens outside the ladders, while goal, idea and conclusion are asked.
  public var isForAnyTime: Bool
  public var because: [Language: Wording]
  /// Sentences it must fire on, and must not: tried whenever the bank is checked.
  public var examples: [RuleExample] = []

  public init(
    id: ID, when: Condition, action: Action, once: Once = .ladder, stops: StopReason? = nil,
    acknowledges: Bool = false, mustQuote: Bool = false, isForAnyTime: Bool = false,
    because: [Language: Wording] = [:]
  ) {
    self.id = id
    self.when = when
    self.mustQuote = mustQuote
    self.isForAnyTime = isForAnyTime
    self.action = action
    self.once = once
    self.stops = stops
    self.acknowledges = acknowledges
    self.because = because
  }
}

/// Why a ladder ended (METHOD, stop rules).
public enum StopReason: String, Sendable, CaseIterable, Codable {
  case wantsStop = "wants_stop"
  case boundary
  case irritation
  case ownIdea = "own_idea"
  case dontKnow = "dont_know"
  case evasion
  case noIdea = "no_idea"
  case repetition
  case valueReached = "value_reached"
  case externalLimit = "external_limit"
  case whyBudget = "why_budget"
  case timeBox = "time_box"
  case brevity
  case skipped
  /// Every rung was used, or nothing was left to ask.
  case exhausted
}
