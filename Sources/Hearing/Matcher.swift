// A program over tokens:  PatternProgram + [Token]  ──▶  [Match]
//
// Sentence by sentence: the branches whose keys are all there are walked together, word by word. A
// node holds at most one thread, so the work per word is bounded by the nodes, whatever the text or
// the patterns: nothing ever backtracks. (Threads with places as in Pike; Cox 2009)

/// One place where a pattern matched, in token indices, end exclusive.
struct Match: Equatable {
  var pattern: Int
  var tokens: Range<Int>
  /// The part marked with braces, or the whole.
  var evidence: Range<Int>
}

struct Matcher: Sendable {
  let program: PatternProgram
  /// For each test the branches of which it is the key.
  private let keyed: NumberLists
  /// Branches that no test can rule out.
  private let always: [Int32]
  /// Branches that read on where a sentence ends: they are tried on the whole text.
  private let crossing: [Int32]
  /// Whether a test is the key of a branch, or one of the other two.
  private let isKey: [Bool]

  init(_ program: PatternProgram) {
    self.program = program
    var keyed = [[Int32]](repeating: [], count: program.testCount)
    var (always, crossing): ([Int32], [Int32]) = ([], [])
    var isKey = [Bool](repeating: false, count: program.testCount)
    for (index, branch) in program.branches.enumerated() {
      for test in [branch.key, branch.second, branch.third] where test >= 0 {
        isKey[Int(test)] = true
      }
      if branch.crossesSentences {
        crossing.append(Int32(index))
      } else if branch.key < 0 {
        always.append(Int32(index))
      } else {
        keyed[Int(branch.key)].append(Int32(index))
      }
    }
    self.keyed = NumberLists(keyed)
    self.always = always
    self.crossing = crossing
    self.isKey = isKey
  }

  /// All patterns over all tokens: for each pattern the leftmost, longest matches that do not
  /// overlap.
  func matches(in tokens: [Token]) -> [Match] {
    var run = MatcherRun(program, tokens)
    var seenInText = [Bool](repeating: false, count: program.testCount)
    var seenIn = [Int32](repeating: -1, count: program.testCount)
    var start = 0
    while start < tokens.count {
      let end = (tokens[start...].firstIndex { !$0.isWord } ?? tokens.count - 1) + 1
      let sentence = Int32(start)
      var keys: [Int32] = []
      for token in start..<end {
        run.forEachTest(of: token) { test in
          guard isKey[Int(test)], seenIn[Int(test)] != sentence else { return }
          seenIn[Int(test)] = sentence
          seenInText[Int(test)] = true
          if keyed.starts[Int(test)] < keyed.starts[Int(test) + 1] { keys.append(test) }
        }
      }
      var candidates = always
      for key in keys {
        for index in keyed[Int(key)]
        where isSatisfied(program.branches[Int(index)], { seenIn[Int($0)] == sentence }) {
          candidates.append(index)
        }
      }
      run.walk(candidates, over: start..<end)
      start = end
    }
    run.walk(
      crossing.filter { isSatisfied(program.branches[Int($0)], { seenInText[Int($0)] }) },
      over: 0..<tokens.count)
    return longestApart(run.found)
  }

  private func isSatisfied(_ branch: PatternProgram.Branch, _ isSeen: (Int32) -> Bool) -> Bool {
    (branch.key < 0 || isSeen(branch.key)) && (branch.second < 0 || isSeen(branch.second))
      && (branch.third < 0 || isSeen(branch.third))
  }

  private func longestApart(_ found: [Match]) -> [Match] {
    let ordered = found.sorted {
      ($0.pattern, $0.tokens.lowerBound, -$0.tokens.upperBound)
        < ($1.pattern, $1.tokens.lowerBound, -$1.tokens.upperBound)
    }
    var kept: [Match] = []
    for match in ordered {
      if let last = kept.last, last.pattern == match.pattern, last.tokens.overlaps(match.tokens) {
        continue
      }
      kept.append(match)
    }
    return kept
  }
}

/// Some branches, walked together over a stretch of tokens.
private struct MatcherRun {
  private struct Thread {
    var node: Int32
    /// What to add to a node for its place among those taken.
    var offset: Int32
    var start: Int32
    var evidenceStart: Int32 = -1
    var evidenceEnd: Int32 = -1
  }

  private let program: PatternProgram
  private let tokens: [Token]
  /// For each token where its tests stand: among those of the known words, or of `others`.
  private var places: [Range<Int>] = []
  private var isKnown: [Bool] = []
  private var others: [Int32] = []
  private var threads: [Thread] = []
  private var next: [Thread] = []
  /// Step in which a node was last given a thread: one thread a node, the oldest wins.
  private var takenIn: [Int32] = []
  /// Step in which a test was last satisfied.
  private var satisfiedIn: [Int32]
  private var step: Int32 = 0
  private var endsClause = false
  private var isWord = false
  private(set) var found: [Match] = []

  init(_ program: PatternProgram, _ tokens: [Token]) {
    self.program = program
    self.tokens = tokens
    satisfiedIn = Array(repeating: 0, count: program.testCount)
    places.reserveCapacity(tokens.count)
    isKnown.reserveCapacity(tokens.count)
    for token in tokens { findTests(of: token) }
  }

  private mutating func findTests(of token: Token) {
    let tests = program.tests
    switch token.kind {
    case .word:
      if let known = tests.words.number(of: token.folded.utf8) {
        places.append(tests.ofWords.place(of: known))
        isKnown.append(true)
      } else {
        add(tests.ofUnknown(Array(token.folded.utf8)))
      }
    case .stop: add(Array(tests.ofSigns[WordTests.Sign.sentenceEnd.rawValue]))
    case .question:
      add(
        Array(tests.ofSigns[WordTests.Sign.sentenceEnd.rawValue])
          + tests.ofSigns[WordTests.Sign.questionMark.rawValue])
    }
  }

  private mutating func add(_ tests: [Int32]) {
    places.append(others.count..<others.count + tests.count)
    isKnown.append(false)
    others += tests
  }

  func forEachTest(of token: Int, _ body: (Int32) -> Void) {
    if isKnown[token] {
      for test in program.tests.ofWords.values[places[token]] { body(test) }
    } else {
      for test in others[places[token]] { body(test) }
    }
  }

  mutating func walk(_ candidates: [Int32], over range: Range<Int>) {
    guard !candidates.isEmpty else { return }
    var offsets: [Int32] = []
    var size: Int32 = 0
    for candidate in candidates {
      let nodes = program.branches[Int(candidate)].nodes
      offsets.append(size - nodes.lowerBound)
      size += Int32(nodes.count)
    }
    if takenIn.count < Int(size) {
      takenIn += Array(repeating: 0, count: Int(size) - takenIn.count)
    }
    threads.removeAll(keepingCapacity: true)
    for index in range {
      take(index)
      for thread in threads { advance(thread, after: index) }
      begin(candidates, offsets, at: index)
      swap(&threads, &next)
      next.removeAll(keepingCapacity: true)
    }
  }

  private mutating func take(_ index: Int) {
    step += 1
    let token = tokens[index]
    isWord = token.isWord
    endsClause =
      !token.isWord || index + 1 == tokens.count || !tokens[index + 1].isWord
      || tokens[index + 1].clause != token.clause
    if isKnown[index] {
      for place in places[index] { satisfiedIn[Int(program.tests.ofWords.values[place])] = step }
    } else {
      for place in places[index] { satisfiedIn[Int(others[place])] = step }
    }
  }

  private mutating func begin(_ candidates: [Int32], _ offsets: [Int32], at index: Int) {
    let sentenceBegins = index == 0 || !tokens[index - 1].isWord
    for (candidate, offset) in zip(candidates, offsets) {
      let places = program.branches[Int(candidate)].beginnings
      for place in places {
        let beginning = program.beginnings[Int(place)]
        guard isSatisfied(beginning.test), sentenceBegins || !beginning.onlyAtSentenceStart else {
          continue
        }
        let thread = Thread(
          node: 0, offset: offset, start: Int32(index),
          evidenceStart: beginning.opensEvidence ? Int32(index) : -1)
        follow(beginning.next, thread, after: index)
      }
    }
  }

  private mutating func advance(_ thread: Thread, after index: Int) {
    let node = Int(thread.node)
    let number = program.numbers[node]
    if program.kinds[node] == PatternProgram.Kind.word.rawValue {
      if isSatisfied(number) { follow(program.nexts[node], thread, after: index) }
    } else if isWord, number < 0 || !isSatisfied(number) {
      follow(program.nexts[node], thread, after: index)
    }
  }

  private func isSatisfied(_ test: Int32) -> Bool { satisfiedIn[Int(test)] == step }

  /// Goes on from a node that needs no word until threads wait for one again.
  private mutating func follow(_ node: Int32, _ thread: Thread, after index: Int) {
    let local = Int(node + thread.offset)
    guard takenIn[local] != step else { return }
    takenIn[local] = step
    var thread = thread
    let onward = program.nexts[Int(node)]
    switch PatternProgram.Kind(rawValue: program.kinds[Int(node)]) {
    case .word, .anyWord:
      thread.node = node
      next.append(thread)
    case .either:
      let first = Int(program.numbers[Int(node)])
      for choice in first..<first + Int(onward) {
        follow(program.choices[choice], thread, after: index)
      }
    case .sentenceStart: if !isWord { follow(onward, thread, after: index) }
    case .clauseEnd: if endsClause { follow(onward, thread, after: index) }
    case .opensEvidence:
      thread.evidenceStart = Int32(index + 1)
      follow(onward, thread, after: index)
    case .closesEvidence:
      thread.evidenceEnd = Int32(index + 1)
      follow(onward, thread, after: index)
    case .accepts: accept(Int(onward), thread, end: index + 1)
    case nil: break
    }
  }

  private mutating func accept(_ pattern: Int, _ thread: Thread, end: Int) {
    let whole = Int(thread.start)..<end
    let hasEvidence = thread.evidenceStart >= 0 && thread.evidenceStart < thread.evidenceEnd
    found.append(
      Match(
        pattern: pattern, tokens: whole,
        evidence: hasEvidence ? Int(thread.evidenceStart)..<Int(thread.evidenceEnd) : whole))
  }
}
