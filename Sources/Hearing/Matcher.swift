// A program over tokens:  PatternProgram + [Token]  ──▶  [Match]
//
//   MatcherDesk     window by window: notes which tests hold where, and takes the branches whose keys
//                   are all in one sentence (BranchIndex)
//   MatcherWindow   of these, by bits, the ones that match at all
//   MatcherRun      of those, word by word, where exactly and with what evidence

/// One place where a pattern matched, in token indices, end exclusive.
struct Match: Equatable {
  var pattern: Int
  /// Which of the branches of the program.
  var branch: Int32
  var tokens: Range<Int>
  /// The part marked with braces, or the whole.
  var evidence: Range<Int>
}

struct Matcher: Sendable {
  let program: PatternProgram
  let index: BranchIndex
  private let desks = MatcherDesks()

  init(_ program: PatternProgram, _ index: BranchIndex? = nil) {
    self.program = program
    self.index = index ?? BranchIndex(program)
  }

  /// All patterns over all tokens: for each pattern the leftmost, longest matches that do not
  /// overlap.
  func matches(in tokens: [Token]) -> [Match] {
    guard !tokens.isEmpty else { return [] }
    var desk = desks.take() ?? MatcherDesk(self)
    desk.search(tokens, with: self)
    let found = longestApart(desk.found)
    desks.giveBack(desk)
    return found
  }

  /// Of two branches that match the same words the first in the program tells the evidence.
  private func longestApart(_ found: [Match]) -> [Match] {
    let ordered = found.sorted {
      ($0.pattern, $0.tokens.lowerBound, -$0.tokens.upperBound, $0.branch)
        < ($1.pattern, $1.tokens.lowerBound, -$1.tokens.upperBound, $1.branch)
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
