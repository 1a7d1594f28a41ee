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
    /// Any word but those that satisfy this test, when there is one.
    case anyWord(but: Int32?, next: Int32)
    case clauseEnd(next: Int32)
    case either([Int32])
    case sentenceStart(next: Int32)
    case opensEvidence(next: Int32)
    case closesEvidence(next: Int32)
    case accepts(pattern: Int32)
  }

  private(set) var nodes: [Node] = []
  private(set) var atoms: AtomIndex
  /// Word nodes from which a pattern may begin, by the atom they wait for.
  private(set) var beginnings: [[Beginning]] = []

  struct Beginning: Sendable {
    var next: Int32
    var onlyAtSentenceStart: Bool
    var opensEvidence: Bool
  }

  init(_ patterns: [WordPattern], spellings: [String: String] = [:]) {
    atoms = AtomIndex(spellings: spellings)
    var starts: [Int32] = []
    for (number, pattern) in patterns.enumerated() {
      let end = add(.accepts(pattern: Int32(number)))
      starts.append(build(pattern.compact, before: end))
    }
    beginnings = Array(repeating: [], count: atoms.count)
    atoms.learnSlips()
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
    case .anyWord(let but): add(.anyWord(but: number(ofAny: but), next: next))
    case .clauseEnd: add(.clauseEnd(next: next))
    case .gap(let most, let without):
      (0..<most).reduce(next) { after, _ in
        let word = add(.anyWord(but: number(ofAny: without), next: after))
        return add(.either([next, word]))
      }
    case .sentenceStart: add(.sentenceStart(next: next))
    case .evidence(let inner):
      add(.opensEvidence(next: build(inner, before: add(.closesEvidence(next: next)))))
    }
  }

  private mutating func number(ofAny words: Set<WordPattern.Atom>) -> Int32? {
    words.isEmpty ? nil : atoms.number(of: .oneOf(WordPattern.Choice(words)))
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
    case .anyWord, .clauseEnd, .accepts: break  // parsePattern refused patterns that begin so
    }
  }
}

/// Numbers every test on a word, and answers which of them a token satisfies.
struct AtomIndex: Sendable {
  private var numbers: [WordPattern.Atom: Int32] = [:]
  /// The choices in which a test takes part: whoever satisfies the one satisfies the other.
  private var choices: [[Int32]] = []
  private var longestEdge = 0
  private var middles: [(String, Int32)] = []
  /// How a word may be said or typed, and the word that it then is: "nie", "niet".
  private let spellings: [String: String]
  /// Long words with one letter left out, and which words they may be.
  private var slips: [String: [String]] = [:]

  init(spellings: [String: String]) { self.spellings = spellings }

  var count: Int { numbers.count }

  mutating func number(of atom: WordPattern.Atom) -> Int32 {
    if let known = numbers[atom] { return known }
    let number = Int32(numbers.count)
    numbers[atom] = number
    choices.append([])
    switch atom {
    case .beginning(let edge), .ending(let edge): longestEdge = max(longestEdge, edge.utf8.count)
    case .containing(let middle): middles.append((middle, number))
    case .oneOf(let choice):
      for atom in choice.atoms { choices[Int(self.number(of: atom))].append(number) }
    default: break
    }
    return number
  }

  /// The tests that `token` satisfies, some of them twice. Linear in the length of the word, not in
  /// the tests.
  func satisfied(by token: Token) -> [Int32] {
    let found: [Int32] =
      switch token.kind {
      case .stop: [numbers[.sentenceEnd]].compactMap(\.self)
      case .question: [numbers[.sentenceEnd], numbers[.questionMark]].compactMap(\.self)
      case .word: satisfied(byWord: token.folded)
      }
    return found.reduce(into: found) { $0 += choices[Int($1)] }
  }

  private func satisfied(byWord word: String) -> [Int32] {
    var found = tests(on: word)
    let meant = spellings[word] ?? (found.isEmpty ? meant(by: word) : nil)
    if let meant {
      for atom in tests(on: meant) where !found.contains(atom) { found.append(atom) }
    }
    return found
  }

  private func tests(on word: String) -> [Int32] {
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
    for (middle, number) in middles where word.contains(middle) { found.append(number) }
    return found
  }

  // MARK: Slips of one letter

  /// Remembers every long word with each of its letters left out. (Garbe 2012, "SymSpell")
  mutating func learnSlips() {
    let words = numbers.keys.compactMap { atom -> String? in
      guard case .literal(let word) = atom, word.utf8.count >= Self.shortestWithSlips else {
        return nil
      }
      return word
    }
    for word in words.sorted() {
      for slip in withoutOneLetter(word) { slips[slip, default: []].append(word) }
    }
  }

  private static let shortestWithSlips = 8

  /// The long word that this is with one letter wrong, missing, too many or in the wrong place.
  private func meant(by word: String) -> String? {
    guard word.utf8.count >= Self.shortestWithSlips - 1 else { return nil }
    if let missing = slips[word]?.first { return missing }
    for shorter in withoutOneLetter(word) {
      if shorter.utf8.count >= Self.shortestWithSlips, numbers[.literal(shorter)] != nil {
        return shorter
      }
      if let close = slips[shorter]?.first(where: { differsByOne($0, word) }) { return close }
    }
    return nil
  }
}

private func withoutOneLetter(_ word: String) -> [String] {
  let letters = Array(word.utf8)
  return letters.indices.dropFirst().map { index in
    String(decoding: letters[..<index] + letters[(index + 1)...], as: UTF8.self)
  }
}

/// Same length, and one letter is another or two neighbours have changed places.
private func differsByOne(_ first: String, _ second: String) -> Bool {
  let (first, second) = (Array(first.utf8), Array(second.utf8))
  guard first.count == second.count else { return false }
  let places = first.indices.filter { first[$0] != second[$0] }
  if places.count == 1 { return true }
  return places.count == 2 && places[1] == places[0] + 1 && first[places[0]] == second[places[1]]
    && first[places[1]] == second[places[0]]
}
