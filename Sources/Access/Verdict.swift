public import Inquiry

/// Whether something may be done.
public enum Verdict: Sendable, Equatable {
  case allowed(Sight)
  /// It is not there, for whoever asks: the same answer as for what does not exist.
  case hidden
  /// It is there, and not theirs to do.
  case refused
  /// Nobody knows yet who asks.
  case unknown

  /// Which words may be seen, when it may be done.
  public var sight: Sight? { if case .allowed(let sight) = self { sight } else { nil } }
}

/// Which words may be seen.
public enum Sight: Int, Sendable, CaseIterable, Comparable {
  /// No words at all.
  case counts
  /// Words that their speaker lets others quote, under a pseudonym at least.
  case released
  /// All words: one's own, or those of an interview that one leads.
  case everything

  public static func < (first: Self, second: Self) -> Bool { first.rawValue < second.rawValue }

  /// Whether words with this effective consent may be seen.
  public func shows(_ level: ConsentLevel) -> Bool {
    switch self {
    case .counts: false
    case .released: level >= .quotedUnderPseudonym
    case .everything: true
    }
  }
}
