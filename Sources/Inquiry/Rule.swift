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
  /// The line that goes before the next question.
  public var preface: Preface?
  /// Whether the question must stand on the participant's words.
  public var mustQuote: Bool
  /// Whether it also listens outside the ladders, while goal, idea and conclusion are asked.
  public var isForAnyTime: Bool
  public var because: [Language: Wording]
  /// Sentences it must fire on, and must not: tried whenever the bank is checked.
  public var examples: [RuleExample] = []

  /// The move it asks, when it asks one.
  public var asks: ProbeMove.ID? { if case .ask(let move) = action { move } else { nil } }

  public init(
    id: ID, when: Condition, action: Action, once: Once = .ladder, stops: StopReason? = nil,
    preface: Preface? = nil, mustQuote: Bool = false, isForAnyTime: Bool = false,
    because: [Language: Wording] = [:]
  ) {
    self.id = id
    self.when = when
    self.mustQuote = mustQuote
    self.isForAnyTime = isForAnyTime
    self.action = action
    self.once = once
    self.stops = stops
    self.preface = preface
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
  /// Its depth comes later: all topics are opened first.
  case deferred
}
