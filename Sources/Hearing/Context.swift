/// Words around a cue that change whether and how it counts, after the ConText algorithm of
/// clinical language processing (Harkema et al. 2009): a trigger, a direction, a reach.
public struct ContextRule: Sendable, Equatable {
  public enum Effect: String, Sendable, CaseIterable {
    case negated
    case denied
    case resolved
    case hypothetical
    case guess
    case past
    case other
  }

  /// Where the cue stands, seen from the trigger.
  public enum Direction: String, Sendable, CaseIterable { case before, after, around }

  public var id: String
  public var effect: Effect
  /// `after` when the trigger comes after the cue: "privacy is het punt niet".
  public var direction: Direction
  /// How many words may stand between trigger and cue.
  public var reach: Int
  /// Whether the trigger must stand in the same clause, or only in the same sentence.
  public var acrossClauses: Bool
  /// Whether it may also stand in the sentence before or after: "Dat was ruzie. Opgelost nu."
  public var acrossSentences: Bool
  /// Subjects it leaves alone, by name.
  public var except: Set<String>
  public var patterns: [WordPattern]

  public init(
    id: String, effect: Effect, direction: Direction, reach: Int, acrossClauses: Bool = false,
    acrossSentences: Bool = false, except: Set<String> = [], patterns: [WordPattern]
  ) {
    self.id = id
    self.effect = effect
    self.direction = direction
    self.reach = reach
    self.acrossClauses = acrossClauses
    self.acrossSentences = acrossSentences
    self.except = except
    self.patterns = patterns
  }
}

struct ContextTrigger {
  var rule: ContextRule
  var tokens: Range<Int>
}

/// What the words around a matched cue make of it.
struct ContextVerdict {
  private(set) var dismissal: Dismissal.Reason?
  private(set) var isOthersVoice = false
  private(set) var isPast = false

  init(on match: MatchedEntry, triggers: [ContextTrigger], tokens: [Token]) {
    guard match.entry.mindsContext else { return }
    for trigger in triggers where trigger.touches(match, in: tokens) {
      switch trigger.rule.effect {
      case .negated: dismissal = dismissal ?? .negated
      case .denied: dismissal = .denied
      case .resolved: dismissal = dismissal ?? .resolved
      case .hypothetical: dismissal = dismissal ?? .hypothetical
      case .guess: dismissal = dismissal ?? .guess
      case .past: isPast = true
      case .other: isOthersVoice = true
      }
    }
    if isBareQuestion(match, tokens), !match.entry.despite.contains(.guess) {
      dismissal = dismissal ?? .guess
    }
  }

  /// "Personeelstekort?": a word or two with a question mark guesses, it does not tell.
  private func isBareQuestion(_ match: MatchedEntry, _ tokens: [Token]) -> Bool {
    let sentence = tokens[match.tokens.lowerBound].sentence
    let own = tokens.filter { $0.sentence == sentence }
    return own.last?.kind == .question && own.count(where: \.isWord) <= 3
      && match.tokens.count <= 3
  }
}

extension ContextTrigger {
  func touches(_ match: MatchedEntry, in tokens: [Token]) -> Bool {
    guard !match.entry.despite.contains(rule.effect),
      !rule.except.contains(match.entry.subject.name)
    else { return false }
    // A trigger inside the cue is part of the expression: "geen vertrouwen" is no negation.
    guard !self.tokens.overlaps(match.tokens) else { return false }
    let cueFollows = self.tokens.upperBound <= match.tokens.lowerBound
    switch rule.direction {
    case .before where !cueFollows, .after where cueFollows: return false
    default: break
    }
    let between =
      cueFollows
      ? self.tokens.upperBound..<match.tokens.lowerBound
      : match.tokens.upperBound..<self.tokens.lowerBound
    guard between.count <= rule.reach else { return false }
    let near = cueFollows ? tokens[self.tokens.upperBound - 1] : tokens[self.tokens.lowerBound]
    let edge = cueFollows ? tokens[match.tokens.lowerBound] : tokens[match.tokens.upperBound - 1]
    if rule.acrossSentences { return abs(near.sentence - edge.sentence) <= 1 }
    return rule.acrossClauses ? near.sentence == edge.sentence : near.clause == edge.clause
  }
}
