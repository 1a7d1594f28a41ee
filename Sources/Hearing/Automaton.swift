// Many patterns, one machine:  [WordPattern]  ──▶  Automaton  ──▶  [Match]
//
// Thompson's construction over words: every pattern becomes a small graph of nodes, and all
// of them are walked at once, word by word. A node holds at most one thread, so the work per
// word is bounded by the nodes, whatever the text or the patterns: nothing ever backtracks.
// (Thompson 1968, "Regular Expression Search Algorithm"; threads with places as in Pike.)

/// One place where a pattern matched, in token indices, end exclusive.
struct Match: Equatable {
  var pattern: Int
  var tokens: Range<Int>
  /// The part marked with braces, or the whole.
  var evidence: Range<Int>
}

struct Automaton: Sendable {
  enum Node: Sendable {
    case word(atom: Int32, next: Int32)
    case anyWord(next: Int32)
    case either([Int32])
    case sentenceStart(next: Int32)
    case opensEvidence(next: Int32)
    case closesEvidence(next: Int32)
    case accepts(pattern: Int32)
  }

  private(set) var nodes: [Node] = []
  private(set) var atoms = AtomIndex()
  /// Word nodes from which a pattern may begin, by the atom they wait for.
  private(set) var beginnings: [[Beginning]] = []

  struct Beginning: Sendable {
    var next: Int32
    var onlyAtSentenceStart: Bool
    var opensEvidence: Bool
  }

  init(_ patterns: [WordPattern]) {
    var starts: [Int32] = []
    for (number, pattern) in patterns.enumerated() {
      let end = add(.accepts(pattern: Int32(number)))
      starts.append(build(pattern, before: end))
    }
    beginnings = Array(repeating: [], count: atoms.count)
    for start in starts { collectBeginnings(from: start, atSentenceStart: false, opened: false) }
  }

  private mutating func add(_ node: Node) -> Int32 {
    nodes.append(node)
    return Int32(nodes.count - 1)
  }

  /// Builds `pattern` so that it leads to `next`; returns where it begins.
  private mutating func build(_ pattern: WordPattern, before next: Int32) -> Int32 {
    switch pattern {
    case .word(let atom): add(.word(atom: atoms.number(of: atom), next: next))
    case .sequence(let parts):
      parts.reversed().reduce(next) { build($1, before: $0) }
    case .oneOf(let choices): add(.either(choices.map { build($0, before: next) }))
    case .perhaps(let inner): add(.either([build(inner, before: next), next]))
    case .gap(let most):
      (0..<most).reduce(next) { after, _ in
        let word = add(.anyWord(next: after))
        return add(.either([next, word]))
      }
    case .sentenceStart: add(.sentenceStart(next: next))
    case .evidence(let inner):
      add(.opensEvidence(next: build(inner, before: add(.closesEvidence(next: next)))))
    }
  }

  private mutating func collectBeginnings(from node: Int32, atSentenceStart: Bool, opened: Bool) {
    switch nodes[Int(node)] {
    case .word(let atom, let next):
      beginnings[Int(atom)].append(
        Beginning(next: next, onlyAtSentenceStart: atSentenceStart, opensEvidence: opened))
    case .either(let choices):
      for choice in choices {
        collectBeginnings(from: choice, atSentenceStart: atSentenceStart, opened: opened)
      }
    case .sentenceStart(let next):
      collectBeginnings(from: next, atSentenceStart: true, opened: opened)
    case .opensEvidence(let next):
      collectBeginnings(from: next, atSentenceStart: atSentenceStart, opened: true)
    case .closesEvidence(let next):
      collectBeginnings(from: next, atSentenceStart: atSentenceStart, opened: opened)
    case .anyWord, .accepts: break  // parsePattern refused patterns that begin so
    }
  }
}

/// Numbers every atom, and answers which of them a token satisfies.
struct AtomIndex: Sendable {
  private var numbers: [WordPattern.Atom: Int32] = [:]
  private var longestEdge = 0

  var count: Int { numbers.count }

  mutating func number(of atom: WordPattern.Atom) -> Int32 {
    if let known = numbers[atom] { return known }
    let number = Int32(numbers.count)
    numbers[atom] = number
    switch atom {
    case .beginning(let edge), .ending(let edge): longestEdge = max(longestEdge, edge.utf8.count)
    default: break
    }
    return number
  }

  /// The atoms that `token` satisfies. Linear in the length of the word, not in the atoms.
  func satisfied(by token: Token) -> [Int32] {
    switch token.kind {
    case .stop: [numbers[.sentenceEnd]].compactMap(\.self)
    case .question: [numbers[.sentenceEnd], numbers[.questionMark]].compactMap(\.self)
    case .word: satisfied(byWord: token.folded)
    }
  }

  private func satisfied(byWord word: String) -> [Int32] {
    var found: [Int32] = []
    if let literal = numbers[.literal(word)] { found.append(literal) }
    if let first = word.utf8.first, (0x30...0x39).contains(first), let number = numbers[.number] {
      found.append(number)
    }
    for length in 3...max(3, longestEdge) where length <= word.utf8.count {
      if let begins = String(word.utf8.prefix(length)), let atom = numbers[.beginning(begins)] {
        found.append(atom)
      }
      if let ends = String(word.utf8.suffix(length)), let atom = numbers[.ending(ends)] {
        found.append(atom)
      }
    }
    return found
  }
}
