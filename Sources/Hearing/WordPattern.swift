/// What a cue looks for, over words instead of letters.
///
/// Written as `(al|reeds) [zo veel] jaren ..3 zo`: words, `a|b` one of, `[a]` perhaps,
/// `..3` at most three words in between, `<set>` a named pattern, `vertrouw*` a beginning,
/// `*regels` an ending, `#` a number, `.` a sentence end, `?` a question mark,
/// `^` only at the start of a sentence, `{…}` the part that is the evidence.
public indirect enum WordPattern: Sendable, Equatable {
  case word(Atom)
  case sequence([WordPattern])
  case oneOf([WordPattern])
  case perhaps(WordPattern)
  /// Up to so many words of any kind, never across a sentence end.
  case gap(atMost: Int)
  case sentenceStart
  case evidence(WordPattern)

  /// A test on a single token.
  public enum Atom: Hashable, Sendable {
    case literal(String)
    case beginning(String)
    case ending(String)
    case number
    case sentenceEnd
    case questionMark
  }
}

extension WordPattern {
  /// Whether nothing at all can match it; such a cue would be heard everywhere.
  var canBeEmpty: Bool {
    switch self {
    case .word: false
    case .sequence(let parts): parts.allSatisfy(\.canBeEmpty)
    case .oneOf(let choices): choices.contains(where: \.canBeEmpty)
    case .perhaps, .gap, .sentenceStart: true
    case .evidence(let inner): inner.canBeEmpty
    }
  }

  /// Whether any word at all could be its first.
  var canBeginWithGap: Bool {
    switch self {
    case .gap: return true
    case .word, .sentenceStart: return false
    case .oneOf(let choices): return choices.contains(where: \.canBeginWithGap)
    case .perhaps(let inner), .evidence(let inner): return inner.canBeginWithGap
    case .sequence(let parts):
      for part in parts {
        if part.canBeginWithGap { return true }
        if !part.canBeEmpty { return false }
      }
      return false
    }
  }

  /// Whether it has more parts than this, sets written out. Stops counting there.
  func isLarger(than most: Int) -> Bool {
    var left = most
    return !count(downFrom: &left)
  }

  private func count(downFrom left: inout Int) -> Bool {
    left -= 1
    guard left >= 0 else { return false }
    switch self {
    case .word, .gap, .sentenceStart: return true
    case .sequence(let parts), .oneOf(let parts):
      for part in parts where !part.count(downFrom: &left) { return false }
      return true
    case .perhaps(let inner), .evidence(let inner): return inner.count(downFrom: &left)
    }
  }

  /// How many different word sequences it stands for, gaps counted by their length.
  ///
  /// - Returns: a count that stops at `Int.max`.
  public var expansions: Int {
    switch self {
    case .word, .sentenceStart: 1
    case .sequence(let parts): parts.reduce(1) { $0.saturatingTimes($1.expansions) }
    case .oneOf(let choices): choices.reduce(0) { $0.saturatingPlus($1.expansions) }
    case .perhaps(let inner): inner.expansions.saturatingPlus(1)
    case .gap(let most): most + 1
    case .evidence(let inner): inner.expansions
    }
  }
}

extension Int {
  fileprivate func saturatingTimes(_ other: Int) -> Int {
    let (product, overflow) = multipliedReportingOverflow(by: other)
    return overflow ? .max : product
  }

  fileprivate func saturatingPlus(_ other: Int) -> Int {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? .max : sum
  }
}
