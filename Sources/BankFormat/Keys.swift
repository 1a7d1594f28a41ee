internal import Inquiry

/// The keys that a mapping may have, and those it must have. The readers and docs/schema go by
/// the same lists, which Tests/BankFormatTests holds together.
public struct Keys: Sendable, Equatable {
  /// In the order in which they are offered to an author who wrote another.
  public var allowed: [String]
  public var required: [String]

  init(_ allowed: String..., required: [String] = []) { self.init(allowed, required: required) }

  init(_ allowed: [String], required: [String] = []) {
    self.allowed = allowed
    self.required = required
  }
}

/// Texts that stand in every language.
public enum BilingualKeys {
  public static let text = Keys("nl", "en")
}

public enum BankKeys {
  public static let bank = Keys(
    "bank", "base", "version", "languages", "title", "probing", "push", "limits",
    "acknowledgements",
    "answers_back", "topics", "moves", "without", "stops", "follows", "probes",
    required: ["bank", "version", "languages", "title", "topics"])
  /// What a bank that starts from no other must have as well.
  public static let withoutBase = Keys(
    "moves", "stops", "probes", required: ["moves", "stops", "probes"])
  public static let limits = Keys(
    "questions", "explore", "minutes", "why_in_a_row", "why_per_ladder", "ladders", "rungs",
    "namings", "recalled")
  public static let explore = Keys("at_least", "at_most")
  public static let answersBack = Keys("process", "opinion")
  public static let topic = Keys(
    "id", "each", "opens", "then", "fills", required: ["id", "each", "opens"])
  public static let move = Keys("kind", "says", "because", required: ["kind", "says"])
  public static let rule = Keys(
    "id", "when", "ask", "then", "once", "stops", "acknowledge", "answer_back", "quote", "anytime",
    "because", "examples", required: ["id", "when"])
  public static let example = Keys("nl", "en", "not")
  public static let condition = Keys(
    "heard", "voice", "signal", "marker", "answering", "after_kind", "rungs", "words", "times",
    "asked", "has_idea", "not", "any")
  public static let range = Keys("at_least", "below")
  public static let times = Keys("signal", "at_least", "below", "in", required: ["signal"])
}

/// The numbers that a bank may choose.
public enum BankLimits {
  public static let version = 1...1_000_000
  public static let questions = 10...200
  public static let exploreAtLeast = 1...100
  public static let exploreAtMost = 1...150
  public static let minutes = 5...180
  public static let whyInARow = 1...2
  public static let whyPerLadder = 1...10
  public static let ladders = 1...10
  public static let rungs = 1...12
  public static let namings = 0...10
  public static let recalled = 0...10
  /// What conditions count: words, rungs, times.
  public static let counted = 0...10_000
  /// More than people can review, and than can be looked through in a moment.
  public static let topics = 200
  public static let rulesInAList = 200
  public static let moves = 500
}

/// What a rule may do instead of asking.
public enum RuleEnding: String, CaseIterable, Sendable {
  case leaveLadder = "leave_ladder"
  case leaveTopic = "leave_topic"
  case close

  var action: Rule.Action {
    switch self {
    case .leaveLadder: .leaveLadder
    case .leaveTopic: .leaveTopic
    case .close: .close
    }
  }
}

/// What a rule may answer to a question back.
public enum AnswerBack: String, CaseIterable, Sendable {
  case process
  case opinion

  var preface: Preface { self == .process ? .process : .opinion }
}

public enum ChainKeys {
  public static let card = Keys(
    "chain", "title", "client_question", "common_goal", "partners", "handovers", "indicators",
    "director", "retention", "information",
    required: ["chain", "title", "client_question", "common_goal", "partners"])
  public static let partner = Keys("id", "name", "role", required: ["id", "name"])
  public static let handOver = Keys("from", "to", "what", required: ["from", "to", "what"])
  public static let information = Keys("purpose", "readers", "kept_for", "contact")
  /// The card inside a scenario, which lends it name and title.
  public static let inScenario = Keys(
    "client_question", "common_goal", "partners", "handovers", "indicators", "director",
    required: ["client_question", "common_goal", "partners"])
}

public enum LexiconKeys {
  public static let kinds = Keys("kinds", required: ["kinds"])
  public static let kind = Keys("id", "name", "definition", required: ["id", "name", "definition"])
  public static let file = Keys("sets", "spellings", "function_words", "cues", "context")
  public static let cue = Keys(
    "id", "barrier", "signal", "marker", "hears", "despite", "voice", "context", "sure", "examples",
    required: ["id", "hears"])
  public static let examples = Keys("hears", "not")
  public static let context = Keys(
    "id", "effect", "direction", "reach", "across_clauses", "across_sentences", "except", "hears",
    required: ["id", "effect", "direction", "reach", "hears"])
  /// Words between a trigger and a cue.
  public static let reach = 0...40
}

/// What the player reads of a scenario; whatever else stands there is for judges.
public enum ScenarioKeys {
  public static let scenario = Keys(
    "id", "lang", "address", "title", "chain", "participant", "answers", "play", "expect",
    required: ["id", "lang", "chain", "participant", "answers"])
  public static let participant = Keys("organisation", "role", required: ["organisation"])
  public static let answer = Keys("n", "answers_to", "asked", "rule", "text", required: ["text"])
  public static let expect = Keys(
    "closed", "ideas", "conditions", "agreements", "conclusions", "stopped", "never")
  public static let stop = Keys("n", "reason", required: ["n", "reason"])
}
