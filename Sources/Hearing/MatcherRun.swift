/// A node of a program, with what belongs to it side by side.
struct MatcherNode: Sendable {
  var kind: PatternProgram.Kind
  /// The test, the test that must not hold, or the first of its choices.
  var number: Int32
  /// Where it goes on, how many choices there are, or the pattern.
  var next: Int32
}

/// Some branches, walked together over a stretch of tokens.
struct MatcherRun {
  private struct Thread {
    var node: Int32
    /// What to add to a node for its place among those taken.
    var offset: Int32
    var start: Int32
    var evidenceStart: Int32 = -1
    var evidenceEnd: Int32 = -1
  }

  /// A word from which a candidate may begin, in the order in which they are tried.
  private struct Opening {
    var beginning: Int32
    var offset: Int32
    /// The one before it that waits for the same test; -1 for none.
    var before: Int32
  }

  private let program: PatternProgram
  private let nodes: [MatcherNode]
  private let tokens: [Token]
  /// For each token where its tests stand: among those of the known words, or of `others`.
  private var places: [Range<Int>] = []
  private var isKnown: [Bool] = []
  private var others: [Int32] = []
  private var threads: [Thread] = []
  private var next: [Thread] = []
  private var openings: [Opening] = []
  /// For each test the last opening that waits for it, of the walk in which it was noted.
  private var lastOpening: [Int32]
  private var notedIn: [Int32]
  private var walks: Int32 = 0
  private var due: [Int32] = []
  /// Step in which a node was last given a thread: one thread a node, the oldest wins.
  private var takenIn: [Int32] = []
  /// Step in which a test was last satisfied.
  private var satisfiedIn: [Int32]
  private var step: Int32 = 0
  private var endsClause = false
  private var isWord = false
  private(set) var found: [Match] = []

  init(_ program: PatternProgram, _ nodes: [MatcherNode], _ tokens: [Token]) {
    self.program = program
    self.nodes = nodes
    self.tokens = tokens
    satisfiedIn = Array(repeating: 0, count: program.testCount)
    lastOpening = satisfiedIn
    notedIn = satisfiedIn
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

  func tests(of token: Int) -> ArraySlice<Int32> {
    isKnown[token] ? program.tests.ofWords.values[places[token]] : others[places[token]]
  }

  mutating func walk(_ candidates: [Int32], over range: Range<Int>) {
    guard !candidates.isEmpty else { return }
    walks += 1
    openings.removeAll(keepingCapacity: true)
    var size: Int32 = 0
    for candidate in candidates {
      let branch = program.branches[Int(candidate)]
      note(branch.beginnings, offset: size - branch.nodes.lowerBound)
      size += Int32(branch.nodes.count)
    }
    if takenIn.count < Int(size) {
      takenIn += Array(repeating: 0, count: Int(size) - takenIn.count)
    }
    threads.removeAll(keepingCapacity: true)
    for index in range {
      take(index)
      for thread in threads { advance(thread, after: index) }
      begin(at: index)
      swap(&threads, &next)
      next.removeAll(keepingCapacity: true)
    }
  }

  /// Remembers which words a candidate waits for, so that no other word need look at it.
  private mutating func note(_ beginnings: Range<Int32>, offset: Int32) {
    for place in beginnings {
      let test = Int(program.beginnings[Int(place)].test)
      let before = notedIn[test] == walks ? lastOpening[test] : -1
      notedIn[test] = walks
      lastOpening[test] = Int32(openings.count)
      openings.append(Opening(beginning: place, offset: offset, before: before))
    }
  }

  private mutating func take(_ index: Int) {
    step += 1
    let token = tokens[index]
    isWord = token.isWord
    endsClause =
      !token.isWord || index + 1 == tokens.count || !tokens[index + 1].isWord
      || tokens[index + 1].clause != token.clause
    due.removeAll(keepingCapacity: true)
    for test in tests(of: index) {
      let test = Int(test)
      if satisfiedIn[test] == step { continue }
      satisfiedIn[test] = step
      var opening = notedIn[test] == walks ? lastOpening[test] : -1
      while opening >= 0 {
        due.append(opening)
        opening = openings[Int(opening)].before
      }
    }
  }

  private mutating func begin(at index: Int) {
    let sentenceBegins = index == 0 || !tokens[index - 1].isWord
    // The first that reaches a node keeps it, so they are tried in their order.
    if due.count > 1 { due.sort() }
    for number in due {
      let opening = openings[Int(number)]
      let beginning = program.beginnings[Int(opening.beginning)]
      guard sentenceBegins || !beginning.onlyAtSentenceStart else { continue }
      let thread = Thread(
        node: 0, offset: opening.offset, start: Int32(index),
        evidenceStart: beginning.opensEvidence ? Int32(index) : -1)
      follow(beginning.next, thread, after: index)
    }
  }

  private mutating func advance(_ thread: Thread, after index: Int) {
    let node = nodes[Int(thread.node)]
    if node.kind == .word {
      if isSatisfied(node.number) { follow(node.next, thread, after: index) }
    } else if isWord, node.number < 0 || !isSatisfied(node.number) {
      follow(node.next, thread, after: index)
    }
  }

  private func isSatisfied(_ test: Int32) -> Bool { satisfiedIn[Int(test)] == step }

  /// Goes on from a node that needs no word until threads wait for one again.
  private mutating func follow(_ number: Int32, _ thread: Thread, after index: Int) {
    let local = Int(number + thread.offset)
    guard takenIn[local] != step else { return }
    takenIn[local] = step
    var thread = thread
    let node = nodes[Int(number)]
    switch node.kind {
    case .word, .anyWord:
      thread.node = number
      next.append(thread)
    case .either:
      let first = Int(node.number)
      for choice in first..<first + Int(node.next) {
        follow(program.choices[choice], thread, after: index)
      }
    case .sentenceStart: if !isWord { follow(node.next, thread, after: index) }
    case .clauseEnd: if endsClause { follow(node.next, thread, after: index) }
    case .opensEvidence:
      thread.evidenceStart = Int32(index + 1)
      follow(node.next, thread, after: index)
    case .closesEvidence:
      thread.evidenceEnd = Int32(index + 1)
      follow(node.next, thread, after: index)
    case .accepts: accept(Int(node.next), thread, end: index + 1)
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
