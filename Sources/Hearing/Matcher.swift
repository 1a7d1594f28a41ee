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
  /// For each test where the groups of branches begin of which it is the key.
  private let groupStarts: [Int32]
  private let groups: [Group]
  private let members: [Member]
  /// Branches that no test can rule out.
  private let always: [Int32]
  /// Branches that read on where a sentence ends: they are tried on the whole text.
  private let crossing: [Int32]
  /// Whether a test is the key of a branch, or one of the other two.
  private let isKey: [Bool]
  /// The program's nodes, with what belongs together side by side.
  private let nodes: [MatcherNode]

  /// Branches with one key that need one other test: when it is not there, none of them is looked at.
  private struct Group {
    var second: Int32
    var members: Range<Int32>
  }

  private struct Member {
    var branch: Int32
    var third: Int32
  }

  init(_ program: PatternProgram) {
    self.program = program
    var keyed: [Int32] = []
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
        keyed.append(Int32(index))
      }
    }
    func needs(_ index: Int32) -> PatternProgram.Branch { program.branches[Int(index)] }
    keyed.sort {
      (needs($0).key, needs($0).second, $0) < (needs($1).key, needs($1).second, $1)
    }
    var starts = [Int32](repeating: 0, count: program.testCount + 1)
    var groups: [Group] = []
    var last: Int32 = -1
    for (place, index) in keyed.enumerated() {
      let branch = needs(index)
      if branch.key != last || groups.last?.second != branch.second {
        let here = Int32(place)
        if branch.key != last {
          for test in Int(last + 1)...Int(branch.key) { starts[test] = Int32(groups.count) }
        }
        groups.append(Group(second: branch.second, members: here..<here))
        last = branch.key
      }
      groups[groups.count - 1].members =
        groups[groups.count - 1].members.lowerBound..<Int32(place + 1)
    }
    for test in Int(last + 1)..<starts.count { starts[test] = Int32(groups.count) }
    groupStarts = starts
    self.groups = groups
    members = keyed.map { Member(branch: $0, third: needs($0).third) }
    self.always = always
    self.crossing = crossing
    self.isKey = isKey
    nodes = program.kinds.indices.map { node in
      MatcherNode(
        kind: PatternProgram.Kind(rawValue: program.kinds[node]) ?? .accepts,
        number: program.numbers[node], next: program.nexts[node])
    }
  }

  /// All patterns over all tokens: for each pattern the leftmost, longest matches that do not
  /// overlap.
  func matches(in tokens: [Token]) -> [Match] {
    var run = MatcherRun(program, nodes, tokens)
    // The sentence in which a test was last satisfied, by where it begins.
    var seenIn = [Int32](repeating: -1, count: program.testCount)
    var keys: [Int32] = []
    var candidates: [Int32] = []
    var start = 0
    while start < tokens.count {
      let end = (tokens[start...].firstIndex { !$0.isWord } ?? tokens.count - 1) + 1
      keys.removeAll(keepingCapacity: true)
      for token in start..<end { note(run.tests(of: token), in: Int32(start), &seenIn, &keys) }
      candidates.removeAll(keepingCapacity: true)
      candidates += always
      choose(keys, in: Int32(start), seenIn, &candidates)
      run.walk(candidates, over: start..<end)
      start = end
    }
    run.walk(
      crossing.filter { isSatisfied(program.branches[Int($0)], { seenIn[Int($0)] >= 0 }) },
      over: 0..<tokens.count)
    return longestApart(run.found)
  }

  private func note(
    _ tests: ArraySlice<Int32>, in sentence: Int32, _ seenIn: inout [Int32], _ keys: inout [Int32]
  ) {
    for test in tests {
      let index = Int(test)
      guard isKey[index], seenIn[index] != sentence else { continue }
      seenIn[index] = sentence
      if groupStarts[index] < groupStarts[index + 1] { keys.append(test) }
    }
  }

  /// The branches of which all keys are in this sentence.
  private func choose(
    _ keys: [Int32], in sentence: Int32, _ seenIn: [Int32], _ candidates: inout [Int32]
  ) {
    for key in keys {
      for group in groups[Int(groupStarts[Int(key)])..<Int(groupStarts[Int(key) + 1])] {
        if group.second >= 0, seenIn[Int(group.second)] != sentence { continue }
        for member in members[Int(group.members.lowerBound)..<Int(group.members.upperBound)] {
          if member.third >= 0, seenIn[Int(member.third)] != sentence { continue }
          candidates.append(member.branch)
        }
      }
    }
    // Of two branches that match the same words the first in the program tells the evidence, whichever
    // of its words is met first.
    candidates.sort()
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
