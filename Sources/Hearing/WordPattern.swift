/// What a cue looks for, over words instead of letters.
///
/// Written as `(al|reeds) [zo veel] jaren ..3 zo`: words, `a|b` one of, `[a]` perhaps,
/// `..3` at most three words in between, `a & b` both in either order, `!(a|b)` a word that is none
/// of these, `..3!(a|b)` a gap of such words, `<set>` a named pattern, `@bellen` the forms of a verb,
/// `vertrouw*` a beginning, `*regels` an ending, `*werk*` a middle, `_` any word, `#` a number,
/// `.` a sentence end, `,` the end of a clause, `?` a question mark, `^` only at the start of a
/// sentence, `{…}` the part that is the evidence.
public indirect enum WordPattern: Sendable, Equatable {
  case word(Atom)
  case sequence([WordPattern])
  case oneOf([WordPattern])
  case perhaps(WordPattern)
  /// Up to so many words, never across a sentence end; none of them one of these.
  case gap(atMost: Int, without: Set<Atom> = [])
  /// A word that is none of these.
  case anyWord(but: Set<Atom>)
  /// Only where a comma, a colon or the end of a sentence follows.
  case clauseEnd
  case sentenceStart
  case evidence(WordPattern)

  /// A test on a single token.
  public enum Atom: Hashable, Sendable {
    case literal(String)
    case beginning(String)
    case ending(String)
    case containing(String)
    /// One of several words: they are tried as one.
    case oneOf(Choice)
    case number
    case sentenceEnd
    case questionMark
  }
}

extension WordPattern {
  /// Tests of which one is enough. A set of words is written once and used in hundreds of patterns,
  /// so its hash is made once.
  public struct Choice: Hashable, Sendable {
    public let atoms: Set<Atom>
    private let hash: Int

    public init(_ atoms: Set<Atom>) {
      self.atoms = atoms
      hash = atoms.hashValue
    }

    public static func == (first: Self, second: Self) -> Bool {
      first.hash == second.hash && first.atoms == second.atoms
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(hash) }
  }
}

extension WordPattern {
  /// Whether nothing at all can match it; such a cue would be heard everywhere.
  var canBeEmpty: Bool {
    switch self {
    case .word, .anyWord: false
    case .sequence(let parts): parts.allSatisfy(\.canBeEmpty)
    case .oneOf(let choices): choices.contains(where: \.canBeEmpty)
    case .perhaps, .gap, .sentenceStart, .clauseEnd: true
    case .evidence(let inner): inner.canBeEmpty
    }
  }

  /// Whether any word at all could be its first.
  var canBeginWithGap: Bool {
    switch self {
    case .gap, .anyWord: return true
    case .word, .sentenceStart, .clauseEnd: return false
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
    case .word, .anyWord, .gap, .sentenceStart, .clauseEnd: return true
    case .sequence(let parts), .oneOf(let parts):
      for part in parts where !part.count(downFrom: &left) { return false }
      return true
    case .perhaps(let inner), .evidence(let inner): return inner.count(downFrom: &left)
    }
  }

  /// How many tokens it takes at most.
  var longest: Int {
    switch self {
    case .word, .anyWord: 1
    case .sentenceStart, .clauseEnd: 0
    case .gap(let most, without: _): most
    case .sequence(let parts): parts.reduce(0) { $0.saturatingPlus($1.longest) }
    case .oneOf(let choices): choices.reduce(0) { max($0, $1.longest) }
    case .perhaps(let inner), .evidence(let inner): inner.longest
    }
  }

  /// How many tokens it takes at least.
  var shortest: Int {
    switch self {
    case .word, .anyWord: 1
    case .sentenceStart, .clauseEnd, .gap, .perhaps: 0
    case .sequence(let parts): parts.reduce(0) { $0.saturatingPlus($1.shortest) }
    case .oneOf(let choices): choices.map(\.shortest).min() ?? 0
    case .evidence(let inner): inner.shortest
    }
  }

  /// How many different word sequences it stands for, gaps counted by their length.
  ///
  /// - Returns: a count that stops at `Int.max`.
  public var expansions: Int {
    switch self {
    case .word(.oneOf(let choice)): choice.atoms.count
    case .word, .anyWord, .sentenceStart, .clauseEnd: 1
    case .sequence(let parts): parts.reduce(1) { $0.saturatingTimes($1.expansions) }
    case .oneOf(let choices): choices.reduce(0) { $0.saturatingPlus($1.expansions) }
    case .perhaps(let inner): inner.expansions.saturatingPlus(1)
    case .gap(let most, without: _): most + 1
    case .evidence(let inner): inner.expansions
    }
  }
}

extension Int {
  fileprivate func saturatingTimes(_ other: Int) -> Int {
    let (product, overflow) = multipliedReportingOverflow(by: other)
    return overflow ? .max : product
  }

  func saturatingPlus(_ other: Int) -> Int {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? .max : sum
  }
}

extension WordPattern {
  /// The atoms of a pattern that is one word, whichever; `nil` when it is more than that.
  var asOneWord: Set<Atom>? {
    switch self {
    case .word(.oneOf(let choice)): choice.atoms
    case .word(let atom): [atom]
    case .oneOf(let choices):
      choices.reduce(into: Set<Atom>?([])) { all, choice in
        guard let atoms = choice.asOneWord else {
          all = nil
          return
        }
        all?.formUnion(atoms)
      }
    default: nil
    }
  }

  /// The same, with choices between single words made one test.
  var compact: WordPattern {
    switch self {
    case .oneOf(let choices): return compactChoice(choices.map(\.compact))
    case .sequence(let parts): return .sequence(parts.map(\.compact))
    case .perhaps(let inner): return .perhaps(inner.compact)
    case .evidence(let inner): return .evidence(inner.compact)
    case .word, .anyWord, .gap, .sentenceStart, .clauseEnd: return self
    }
  }

  private func compactChoice(_ parts: [WordPattern]) -> WordPattern {
    let single = parts.compactMap(\.asOneWord)
    guard single.count > 1 else { return .oneOf(parts) }
    let atoms = single.reduce(into: Set<Atom>()) { $0.formUnion($1) }
    let longer = parts.filter { $0.asOneWord == nil }
    let choice = WordPattern.word(.oneOf(Choice(atoms)))
    return longer.isEmpty ? choice : .oneOf([choice] + longer)
  }

  /// All of these in any order, with at most so many words between neighbours.
  public static func inAnyOrder(_ parts: [WordPattern], gap: Int) -> WordPattern {
    .oneOf(
      permutations(parts).map { order in
        .sequence(Array(order.map { [$0] }.joined(separator: [.gap(atMost: gap)])))
      })
  }
}

private func permutations<Element>(_ items: [Element]) -> [[Element]] {
  guard items.count > 1 else { return [items] }
  return items.indices.flatMap { first in
    var rest = items
    let item = rest.remove(at: first)
    return permutations(rest).map { [item] + $0 }
  }
}
