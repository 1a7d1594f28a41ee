extension Automaton {
  /// All patterns over all tokens in one pass: for each pattern the leftmost, longest matches
  /// that do not overlap.
  func matches(in tokens: [Token]) -> [Match] {
    var run = AutomatonRun(self)
    var sentenceBegins = true
    for (index, token) in tokens.enumerated() {
      let endsClause =
        !token.isWord || index + 1 == tokens.count || !tokens[index + 1].isWord
        || tokens[index + 1].clause != token.clause
      run.step(token, at: index, sentenceBegins: sentenceBegins, endsClause: endsClause)
      sentenceBegins = !token.isWord
    }
    return longestApart(run.found)
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

private struct AutomatonRun {
  private struct Thread {
    var node: Int32
    var start: Int
    var evidenceStart: Int?
    var evidenceEnd: Int?
  }

  private let automaton: Automaton
  private var threads: [Thread] = []
  private var next: [Thread] = []
  /// Step number in which a node was last given a thread: one thread a node, the oldest wins.
  private var takenIn: [Int]
  /// Step number in which a test was last satisfied.
  private var satisfiedIn: [Int]
  private var step = 0
  private var endsClause = false
  private(set) var found: [Match] = []

  init(_ automaton: Automaton) {
    self.automaton = automaton
    takenIn = Array(repeating: 0, count: automaton.nodes.count)
    satisfiedIn = Array(repeating: 0, count: automaton.atoms.count)
  }

  mutating func step(_ token: Token, at index: Int, sentenceBegins: Bool, endsClause: Bool) {
    step += 1
    self.endsClause = endsClause
    let satisfied = automaton.atoms.satisfied(by: token)
    for atom in satisfied { satisfiedIn[Int(atom)] = step }
    for thread in threads {
      switch automaton.nodes[Int(thread.node)] {
      case .word(let atom, let next) where isSatisfied(atom):
        follow(next, thread, after: index, token)
      case .anyWord(let but, let next)
      where token.isWord && !(but.map(isSatisfied) ?? false):
        follow(next, thread, after: index, token)
      default: break
      }
    }
    for atom in satisfied {
      for beginning in automaton.beginnings[Int(atom)]
      where sentenceBegins || !beginning.onlyAtSentenceStart {
        let thread = Thread(
          node: 0, start: index, evidenceStart: beginning.opensEvidence ? index : nil)
        follow(beginning.next, thread, after: index, token)
      }
    }
    swap(&threads, &next)
    next.removeAll(keepingCapacity: true)
  }

  private func isSatisfied(_ atom: Int32) -> Bool { satisfiedIn[Int(atom)] == step }

  /// Goes on from a node that needs no word until threads wait for one again.
  private mutating func follow(
    _ node: Int32, _ thread: Thread, after index: Int, _ token: Token
  ) {
    guard takenIn[Int(node)] != step else { return }
    takenIn[Int(node)] = step
    var thread = thread
    switch automaton.nodes[Int(node)] {
    case .word, .anyWord:
      thread.node = node
      next.append(thread)
    case .either(let choices): for choice in choices { follow(choice, thread, after: index, token) }
    case .sentenceStart(let onward):
      if !token.isWord { follow(onward, thread, after: index, token) }
    case .clauseEnd(let onward):
      if endsClause { follow(onward, thread, after: index, token) }
    case .opensEvidence(let onward):
      thread.evidenceStart = index + 1
      follow(onward, thread, after: index, token)
    case .closesEvidence(let onward):
      thread.evidenceEnd = index + 1
      follow(onward, thread, after: index, token)
    case .accepts(let pattern): accept(Int(pattern), thread, end: index + 1)
    }
  }

  private mutating func accept(_ pattern: Int, _ thread: Thread, end: Int) {
    let whole = thread.start..<end
    let evidence =
      if let start = thread.evidenceStart, let end = thread.evidenceEnd, start < end {
        start..<end
      } else {
        whole
      }
    found.append(Match(pattern: pattern, tokens: whole, evidence: evidence))
  }
}
