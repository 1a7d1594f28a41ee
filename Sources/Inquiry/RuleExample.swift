/// A sentence beside a rule: one that the rule must fire on, or one that it must leave alone.
public struct RuleExample: Sendable, Equatable {
  /// The sentence, in the languages in which it was written.
  public var words: [Language: String]
  public var mustHold: Bool

  public init(words: [Language: String], mustHold: Bool) {
    self.words = words
    self.mustHold = mustHold
  }
}
