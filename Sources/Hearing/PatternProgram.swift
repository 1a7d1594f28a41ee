// Many patterns, one program:  [WordPattern]  ──▶  PatternProgram
//
// Thompson's construction over words: every pattern becomes a small graph of nodes. A pattern that
// is a choice becomes a branch for each of its choices, and each branch knows up to three tests of
// which every match must satisfy all: its key, the rarest, and two more. A sentence in which they
// are not all satisfied cannot hold a match, so that of thousands of branches only a few are ever
// walked. (Thompson 1968, "Regular Expression Search Algorithm"; the keys are as in Hyperscan's
// decomposition, Wang et al. 2019.)

struct PatternProgram: Sendable, Equatable {
  enum Kind: UInt8 {
    case word, anyWord, clauseEnd, either, sentenceStart, opensEvidence, closesEvidence, accepts
  }

  /// A word from which a branch may begin.
  struct Beginning: Sendable, Equatable, BitwiseCopyable {
    var test: Int32
    var next: Int32
    var onlyAtSentenceStart: Bool
    var opensEvidence: Bool
  }

  /// Up to three tests that words of every match satisfy one after another; -1 for none.
  struct Order: Sendable, Equatable, BitwiseCopyable {
    var first: Int32 = -1
    var second: Int32 = -1
    var third: Int32 = -1
    /// How many tokens on from the one before it the second is, and the third.
    @Plain var toSecond: Range<Int32> = 1..<2
    @Plain var toThird: Range<Int32> = 1..<2
  }

  struct Branch: Sendable, Equatable, BitwiseCopyable {
    var pattern: Int32
    @Plain var nodes: Range<Int32>
    @Plain var beginnings: Range<Int32>
    /// Tests that every match satisfies, the rarest first; -1 for none.
    var key: Int32 = -1
    var second: Int32 = -1
    var third: Int32 = -1
    /// The same three as they follow one another.
    var order = Order()
    /// Whether it reads on where a sentence ends.
    var crossesSentences = false

    mutating func moveTests(_ moved: (Int32) -> Int32) {
      (key, second, third) = (moved(key), moved(second), moved(third))
      (order.first, order.second) = (moved(order.first), moved(order.second))
      order.third = moved(order.third)
    }
  }

  /// Of hundreds of thousands, so in eight bytes.
  struct Node: Sendable, Hashable, BitwiseCopyable {
    private let kindAndNumber: UInt32
    /// Where it goes on, how many choices there are, or the pattern.
    let next: Int32

    init(_ kind: Kind, _ number: Int32, _ next: Int32) {
      kindAndNumber = UInt32(kind.rawValue) << 29 | UInt32(number + 1)
      self.next = next
    }

    var kind: Kind { Kind(rawValue: UInt8(kindAndNumber >> 29)) ?? .accepts }
    /// The test, the test that must not hold (-1 for none), or the first of its choices.
    var number: Int32 { Int32(kindAndNumber & 0x1FFF_FFFF) - 1 }
  }

  /// Every node leads to nodes before it: a pattern is built from its end.
  var nodes: [Node] = []
  var choices: [Int32] = []
  var beginnings: [Beginning] = []
  var branches: [Branch] = []
  var tests: WordTests
  /// How many tests there are.
  var testCount: Int

  init(
    _ patterns: [WordPattern], commonness: Commonness, spellings: [String: String] = [:]
  ) {
    var compiler = PatternCompiler(commonness: commonness)
    for (number, pattern) in patterns.enumerated() {
      for branch in pattern.compact.branches { compiler.add(branch, of: Int32(number)) }
    }
    compiler.numberTestsByCommonness()
    self = compiler.program(spellings: spellings)
  }

  init(tests: WordTests, testCount: Int) {
    self.tests = tests
    self.testCount = testCount
  }
}

private struct PatternCompiler {
  private var commonness: Commonness
  private var numbers = TestNumbers()
  private var nodes: [PatternProgram.Node] = []
  private var choices: [Int32] = []
  private var beginnings: [PatternProgram.Beginning] = []
  private var branches: [PatternProgram.Branch] = []
  private var weights: [WordPattern.Atom: Int] = [:]
  /// The pattern whose branches are built, where its nodes begin, and which there are: branches of
  /// one pattern mostly end alike, and share what is alike.
  private var pattern: Int32 = -1
  private var low: Int32 = 0
  private var known: [PatternProgram.Node: Int32] = [:]
  private var knownChoices: [[Int32]: Int32] = [:]

  init(commonness: Commonness) { self.commonness = commonness }

  /// Those that hold most often then lie side by side in memory.
  mutating func numberTestsByCommonness() {
    let shares = numbers.all.map { weight($0) }
    let order = shares.indices.sorted { (-shares[$0], $0) < (-shares[$1], $1) }
    var places = [Int32](repeating: 0, count: order.count)
    for (place, number) in order.enumerated() { places[number] = Int32(place) }
    func moved(_ test: Int32) -> Int32 { test < 0 ? test : places[Int(test)] }
    nodes = nodes.map { node in
      switch node.kind {
      case .word, .anyWord: PatternProgram.Node(node.kind, moved(node.number), node.next)
      default: node
      }
    }
    for index in beginnings.indices { beginnings[index].test = moved(beginnings[index].test) }
    for index in branches.indices { branches[index].moveTests(moved) }
    numbers.move(to: order, moved)
  }

  func program(spellings: [String: String]) -> PatternProgram {
    var program = PatternProgram(
      tests: WordTests(numbers, spellings: spellings), testCount: numbers.all.count)
    program.nodes = nodes
    program.choices = choices
    program.beginnings = beginnings
    program.branches = branches
    return program
  }

  mutating func add(_ pattern: WordPattern, of number: Int32) {
    if number != self.pattern {
      (self.pattern, low) = (number, Int32(nodes.count))
      (known, knownChoices) = ([:], [:])
    }
    let start = build(pattern, before: add(.accepts, 0, number))
    let begin = Int32(beginnings.count)
    collectBeginnings(from: start, atSentenceStart: false, opened: false)
    var branch = PatternProgram.Branch(
      pattern: number, nodes: low..<Int32(nodes.count),
      beginnings: begin..<Int32(beginnings.count))
    let needs = pattern.needs
    let shares = needs.map { weight($0.atom) }
    let rarest = needs.indices.sorted { (shares[$0], $0) < (shares[$1], $1) }.prefix(3)
    let tests = rarest.map { numbers.number(of: needs[$0].atom) }
    if tests.count > 0 { branch.key = tests[0] }
    if tests.count > 1 { branch.second = tests[1] }
    if tests.count > 2 { branch.third = tests[2] }
    branch.order = order(of: rarest.sorted(), among: needs)
    branch.crossesSentences = pattern.readsPastASentence
    branches.append(branch)
  }

  private mutating func order(
    of chosen: [Int], among needs: [WordPattern.Need]
  ) -> PatternProgram.Order {
    func way(to place: Int) -> Range<Int32> {
      let between = needs[chosen[place - 1] + 1...chosen[place]]
      let least = between.reduce(0) { $0 + $1.after.lowerBound }
      let most = between.reduce(0) { $0 + $1.after.upperBound }
      return Int32(least)..<Int32(most + 1)
    }
    var order = PatternProgram.Order()
    if chosen.count > 0 { order.first = numbers.number(of: needs[chosen[0]].atom) }
    if chosen.count > 1 {
      order.second = numbers.number(of: needs[chosen[1]].atom)
      order.toSecond = way(to: 1)
    }
    if chosen.count > 2 {
      order.third = numbers.number(of: needs[chosen[2]].atom)
      order.toThird = way(to: 2)
    }
    return order
  }

  /// How often a test is satisfied.
  private mutating func weight(_ atom: WordPattern.Atom) -> Int {
    if let known = weights[atom] { return known }
    let weight = commonness.share(atom)
    weights[atom] = weight
    return weight
  }

  private mutating func add(_ kind: PatternProgram.Kind, _ number: Int32, _ next: Int32) -> Int32 {
    let node = PatternProgram.Node(kind, number, next)
    if let known = known[node] { return known }
    let place = Int32(nodes.count)
    nodes.append(node)
    known[node] = place
    return place
  }

  private mutating func either(_ targets: [Int32]) -> Int32 {
    if let known = knownChoices[targets] { return known }
    let node = add(.either, Int32(choices.count), Int32(targets.count))
    choices += targets
    knownChoices[targets] = node
    return node
  }

  /// Builds `pattern` so that it leads to `next`; returns where it begins.
  private mutating func build(_ pattern: WordPattern, before next: Int32) -> Int32 {
    switch pattern {
    case .word(let atom): add(.word, numbers.number(of: atom), next)
    case .sequence(let parts): parts.reversed().reduce(next) { build($1, before: $0) }
    case .oneOf(let choices): either(choices.map { build($0, before: next) })
    case .perhaps(let inner): either([build(inner, before: next), next])
    case .anyWord(let but): add(.anyWord, number(ofAny: but), next)
    case .clauseEnd: add(.clauseEnd, 0, next)
    case .gap(let most, let without):
      (0..<most).reduce(next) { after, _ in
        either([next, add(.anyWord, number(ofAny: without), after)])
      }
    case .sentenceStart: add(.sentenceStart, 0, next)
    case .evidence(let inner):
      add(.opensEvidence, 0, build(inner, before: add(.closesEvidence, 0, next)))
    }
  }

  private mutating func number(ofAny words: Set<WordPattern.Atom>) -> Int32 {
    words.isEmpty ? -1 : numbers.number(of: .oneOf(WordPattern.Choice(words)))
  }

  private mutating func collectBeginnings(from node: Int32, atSentenceStart: Bool, opened: Bool) {
    let (number, next) = (nodes[Int(node)].number, nodes[Int(node)].next)
    switch nodes[Int(node)].kind {
    case .word:
      beginnings.append(
        PatternProgram.Beginning(
          test: number, next: next, onlyAtSentenceStart: atSentenceStart, opensEvidence: opened))
    case .either:
      for choice in choices[Int(number)..<Int(number + next)] {
        collectBeginnings(from: choice, atSentenceStart: atSentenceStart, opened: opened)
      }
    case .sentenceStart: collectBeginnings(from: next, atSentenceStart: true, opened: opened)
    case .opensEvidence:
      collectBeginnings(from: next, atSentenceStart: atSentenceStart, opened: true)
    case .closesEvidence:
      collectBeginnings(from: next, atSentenceStart: atSentenceStart, opened: opened)
    case .anyWord, .clauseEnd, .accepts: break  // parsePattern refused patterns that begin so
    }
  }
}

extension WordPattern {
  /// The same pattern as a choice between simpler ones, as far as that pays.
  fileprivate var branches: [WordPattern] { branches(atMost: 48) }

  private func branches(atMost most: Int) -> [WordPattern] {
    switch self {
    case .oneOf(let choices): return choices.flatMap { $0.branches(atMost: most) }
    case .evidence(let inner): return inner.branches(atMost: most).map { .evidence($0) }
    case .sequence(let parts):
      // With two tests to go by there is nothing to win.
      guard needs.count < 2 else { return [self] }
      for (place, part) in parts.enumerated() where part.needs.isEmpty {
        let split = part.branches(atMost: most)
        guard split.count > 1, split.count <= most, split.allSatisfy({ !$0.needs.isEmpty }) else {
          continue
        }
        return split.flatMap { choice in
          var parts = parts
          parts[place] = choice
          return WordPattern.sequence(parts).branches(atMost: most / split.count)
        }
      }
      return [self]
    default: return [self]
    }
  }

  /// A test that a word of every match satisfies.
  fileprivate struct Need {
    var atom: Atom
    /// How many tokens on from the one before it.
    var after: ClosedRange<Int>
  }

  /// As they follow one another.
  fileprivate var needs: [Need] {
    var found: [Need] = []
    var (least, most) = (1, 1)
    for part in parts {
      if case .word(let atom) = part, atom != .sentenceEnd {
        found.append(Need(atom: atom, after: least...most))
        (least, most) = (1, 1)
      } else {
        least += part.shortest
        most = most.saturatingPlus(part.longest)
      }
    }
    return found
  }

  /// Its parts, with those of parts that are sequences themselves.
  private var parts: [WordPattern] {
    switch self {
    case .sequence(let parts): parts.flatMap(\.parts)
    case .evidence(let inner): inner.parts
    default: [self]
    }
  }

  /// Whether words are read on after the end of a sentence.
  fileprivate var readsPastASentence: Bool {
    switch self {
    case .sequence(let parts):
      guard let end = parts.firstIndex(where: \.mayEndASentence) else { return false }
      return parts[(end + 1)...].contains { !$0.isEmptyOfWords } || parts[end].readsPastASentence
    case .oneOf(let choices): return choices.contains(where: \.readsPastASentence)
    case .perhaps(let inner), .evidence(let inner): return inner.readsPastASentence
    case .word, .gap, .anyWord, .clauseEnd, .sentenceStart: return false
    }
  }

  private var mayEndASentence: Bool {
    switch self {
    case .word(.sentenceEnd), .word(.questionMark): true
    case .word(.oneOf(let choice)):
      choice.atoms.contains(.sentenceEnd) || choice.atoms.contains(.questionMark)
    case .sequence(let parts): parts.contains(where: \.mayEndASentence)
    case .oneOf(let choices): choices.contains(where: \.mayEndASentence)
    case .perhaps(let inner), .evidence(let inner): inner.mayEndASentence
    case .word, .gap, .anyWord, .clauseEnd, .sentenceStart: false
    }
  }

  private var isEmptyOfWords: Bool {
    switch self {
    case .sentenceStart, .clauseEnd: true
    case .sequence(let parts): parts.allSatisfy(\.isEmptyOfWords)
    case .evidence(let inner): inner.isEmptyOfWords
    case .word, .gap, .anyWord, .oneOf, .perhaps: false
    }
  }
}
