/// How common the words of a language are, so that of what a pattern needs the rarest is looked for
/// first: most sentences then have it not.
///
/// Only how fast is heard depends on it, never what.
public struct Commonness: Sendable {
  /// In how many of a million sentences a word stands.
  private let words: [(word: [UInt8], share: Int)]
  private var ofEdges: [WordPattern.Atom: Int] = [:]
  private var ofWords: [[UInt8]: Int]
  /// What is taken for a word that was never met, and for a number.
  private static let rare = 20
  private static let number = 60_000
  /// What ends a sentence stands in every one.
  private static let certain = 1_000_000

  /// Where nothing was counted: words that carry nothing are common, all others rare.
  public init(functionWords: Set<String>) {
    words = functionWords.sorted().map { (Array($0.utf8), 100_000) }
    ofWords = Dictionary(words.map { ($0.word, $0.share) }, uniquingKeysWith: max)
  }

  /// As it was counted in the sentences from which weights were learned.
  public init(_ weights: WordWeights) {
    words = weights.shares
    ofWords = Dictionary(words.map { ($0.word, $0.share) }, uniquingKeysWith: max)
  }

  mutating func share(_ atom: WordPattern.Atom) -> Int {
    switch atom {
    case .literal(let word): return ofWords[Array(word.utf8)] ?? Self.rare
    case .oneOf(let choice):
      return min(choice.atoms.reduce(0) { $0 + share($1) }, Self.certain)
    case .beginning(let edge): return share(atom) { $0.starts(with: edge.utf8) }
    case .ending(let edge): return share(atom) { $0.reversed().starts(with: edge.utf8.reversed()) }
    case .containing(let middle): return share(atom) { $0.contains(Array(middle.utf8)) }
    case .number: return Self.number
    case .sentenceEnd, .questionMark: return Self.certain
    }
  }

  private mutating func share(_ atom: WordPattern.Atom, _ isSatisfied: ([UInt8]) -> Bool) -> Int {
    if let known = ofEdges[atom] { return known }
    let share = words.reduce(Self.rare) { isSatisfied($1.word) ? $0 + $1.share : $0 }
    ofEdges[atom] = share
    return share
  }
}
