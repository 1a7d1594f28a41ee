/// One branch, walked over a window word by word: where it matches, and which words are the evidence.
///
/// A node holds at most one thread, so the work per word is bounded by the nodes, whatever the text
/// or the pattern: nothing ever backtracks. (Threads with places as in Pike; Cox 2009)
struct MatcherRun {
  private struct Thread {
    var node: Int32
    var start: Int32
    var evidenceStart: Int32 = -1
    var evidenceEnd: Int32 = -1
  }

  private let program: PatternProgram
  private var threads: [Thread] = []
  private var next: [Thread] = []
  private var branch: Int32 = 0
  private var low = 0
  /// Step in which a node was last given a thread: one thread a node, the oldest wins.
  private var takenIn: [Int32]
  private var step: Int32 = 0
  private(set) var found: [Match] = []

  init(_ program: PatternProgram, mostNodes: Int) {
    self.program = program
    takenIn = Array(repeating: 0, count: mostNodes)
  }

  /// Clean for the next text.
  mutating func forgetFound() {
    found.removeAll(keepingCapacity: true)
    // A daemon hears for months: the steps may not run out of numbers.
    if step > 1 << 30 {
      takenIn = Array(repeating: 0, count: takenIn.count)
      step = 0
    }
  }

  /// - Parameter begin: where a match may begin.
  mutating func walk(
    _ number: Int32, in window: borrowing MatcherWindow, from begin: UInt64
  ) {
    self.branch = number
    let branch = program.branches[Int(number)]
    low = Int(branch.nodes.lowerBound)
    threads.removeAll(keepingCapacity: true)
    for index in window.tokens {
      step += 1
      for thread in threads { advance(thread, over: index, in: window) }
      if begin & window.bit(of: index) != 0 {
        for place in branch.beginnings {
          let beginning = program.beginnings[Int(place)]
          guard window.starts(beginning) & window.bit(of: index) != 0 else { continue }
          let thread = Thread(
            node: 0, start: Int32(index),
            evidenceStart: beginning.opensEvidence ? Int32(index) : -1)
          follow(beginning.next, thread, after: index, in: window)
        }
      }
      swap(&threads, &next)
      next.removeAll(keepingCapacity: true)
    }
  }

  private mutating func advance(
    _ thread: Thread, over index: Int, in window: borrowing MatcherWindow
  ) {
    let node = program.nodes[Int(thread.node)]
    let isNext =
      node.kind == .word
      ? window.holds(node.number, at: index)
      : window.isWord(index) && (node.number < 0 || !window.holds(node.number, at: index))
    if isNext { follow(node.next, thread, after: index, in: window) }
  }

  /// Goes on from a node that needs no word until threads wait for one again.
  private mutating func follow(
    _ number: Int32, _ thread: Thread, after index: Int, in window: borrowing MatcherWindow
  ) {
    let local = Int(number) - low
    guard takenIn[local] != step else { return }
    takenIn[local] = step
    var thread = thread
    let node = program.nodes[Int(number)]
    switch node.kind {
    case .word, .anyWord:
      thread.node = number
      next.append(thread)
    case .either:
      let first = Int(node.number)
      for choice in first..<first + Int(node.next) {
        follow(program.choices[choice], thread, after: index, in: window)
      }
    case .sentenceStart:
      if !window.isWord(index) { follow(node.next, thread, after: index, in: window) }
    case .clauseEnd:
      if window.endsClause(index) { follow(node.next, thread, after: index, in: window) }
    case .opensEvidence:
      thread.evidenceStart = Int32(index + 1)
      follow(node.next, thread, after: index, in: window)
    case .closesEvidence:
      thread.evidenceEnd = Int32(index + 1)
      follow(node.next, thread, after: index, in: window)
    case .accepts: accept(Int(node.next), thread, end: index + 1)
    }
  }

  private mutating func accept(_ pattern: Int, _ thread: Thread, end: Int) {
    let whole = Int(thread.start)..<end
    guard whole.count <= longestMatch else { return }
    let hasEvidence = thread.evidenceStart >= 0 && thread.evidenceStart < thread.evidenceEnd
    found.append(
      Match(
        pattern: pattern, branch: branch, tokens: whole,
        evidence: hasEvidence ? Int(thread.evidenceStart)..<Int(thread.evidenceEnd) : whole))
  }
}
