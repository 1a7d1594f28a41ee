internal import Synchronization

/// What one search writes on. Clean sheets cost more than the search, so they are kept for the next.
struct MatcherDesk {
  private var window: MatcherWindow
  private var run: MatcherRun
  private var candidates: [Int32] = []

  var found: [Match] { run.found }

  init(_ matcher: Matcher) {
    let program = matcher.program
    let most = program.branches.reduce(0) { max($0, $1.nodes.count) }
    window = MatcherWindow(matcher.index.isKey, mostNodes: most)
    run = MatcherRun(program, mostNodes: most)
  }

  /// Window by window; they overlap so far that every match stands whole in one of them.
  mutating func search(_ tokens: [Token], with matcher: Matcher) {
    run.forgetFound()
    let step = MatcherWindow.mostTokens - longestMatch + 1
    var start = 0
    while start < tokens.count {
      let end = min(start + MatcherWindow.mostTokens, tokens.count)
      window.open(start..<end, of: tokens)
      let next = end == tokens.count ? end : start + step
      search(start..<next, of: tokens, with: matcher)
      start = next
    }
  }

  /// - Parameter starts: where a match may begin.
  private mutating func search(
    _ starts: Range<Int>, of tokens: [Token], with matcher: Matcher
  ) {
    let begin = window.bits(of: starts)
    var start = window.tokens.lowerBound
    while start < window.tokens.upperBound {
      let end = noteSentence(from: start, of: tokens, with: matcher)
      let sentence = window.bits(of: start..<end)
      matcher.index.choose(in: window, sentence: sentence, into: &candidates)
      walkCandidates(from: begin & sentence, with: matcher)
      start = end
    }
    matcher.index.chooseCrossing(of: matcher.program, in: window, into: &candidates)
    walkCandidates(from: begin, with: matcher)
  }

  /// Notes which tests hold where, to the end of the sentence.
  ///
  /// - Returns: where the sentence ends.
  private mutating func noteSentence(
    from start: Int, of tokens: [Token], with matcher: Matcher
  ) -> Int {
    window.beginSentence()
    var index = start
    var isEnd = false
    var sentence: UInt64 = 0
    while index < window.tokens.upperBound, !isEnd {
      let bit = window.bit(of: index)
      sentence |= bit
      isEnd = !tokens[index].isWord
      window.note(matcher.program.tests.tests(of: tokens[index]), at: bit, in: sentence)
      index += 1
    }
    return index
  }

  private mutating func walkCandidates(from begin: UInt64, with matcher: Matcher) {
    for candidate in candidates {
      if window.isMatched(candidate, of: matcher, from: begin) {
        run.walk(candidate, in: window, from: begin)
      }
    }
  }
}

/// Desks that nobody sits at.
final class MatcherDesks: Sendable {
  private let free = Mutex<[MatcherDesk]>([])

  func take() -> MatcherDesk? { free.withLock { $0.popLast() } }

  func giveBack(_ desk: MatcherDesk) { free.withLock { $0.append(desk) } }
}
