// Where which tests hold, as bits:  [Token]  ──▶  for each test the words that satisfy it
//
// In a window of at most 63 tokens bit `i` stands for its token `i`, so that one operation moves all
// the places where a pattern may have come to: whether a branch matches anywhere is known after one
// look at each of its nodes. (Bit-parallel, over places instead of over states: Baeza-Yates & Gonnet
// 1992, Navarro & Raffinot 2002)

/// Some tokens of a text, and where in them each test holds.
struct MatcherWindow {
  /// Bits of one number, less one: a pattern may end behind the last token.
  static let mostTokens = 63

  /// For each test where it holds, and in the highest bit, which no token has, whether branches are
  /// looked up by it.
  private var places: [UInt64]
  fileprivate static let isKey: UInt64 = 1 << 63
  /// The tests that hold anywhere.
  private var noted: TestList
  /// The keys that hold in the sentence that was noted last.
  private var keys: TestList
  private(set) var tokens = 0..<0
  /// Tokens that are words.
  private var words: UInt64 = 0
  /// Places before which a sentence ended, or nothing was.
  private var sentenceStarts: UInt64 = 0
  /// Places before which a clause ended.
  private var clauseEnds: UInt64 = 0
  /// For each node of a branch that is `live` the places to which it has come.
  private var reached: [UInt64]
  /// The nodes to which it has come and that were not looked at yet, as bits.
  private var live: [UInt64]

  /// - Parameter isKey: for each test whether branches are looked up by it.
  init(_ isKey: [Bool], mostNodes: Int) {
    places = isKey.map { $0 ? Self.isKey : 0 }
    noted = TestList(most: isKey.count)
    keys = noted
    reached = Array(repeating: 0, count: mostNodes)
    live = Array(repeating: 0, count: (mostNodes + 63) / 64)
  }

  /// Forgets the window before and takes these tokens.
  mutating func open(_ range: Range<Int>, of all: [Token]) {
    for test in noted.all { places[Int(test)] &= Self.isKey }
    noted.count = 0
    tokens = range
    (words, sentenceStarts, clauseEnds) = (0, 0, 0)
    for index in range {
      let bit = bit(of: index)
      if all[index].isWord { words |= bit } else { sentenceStarts |= bit << 1 }
      if index == 0 || !all[index - 1].isWord { sentenceStarts |= bit }
      let endsClause =
        !all[index].isWord || index + 1 == all.count || !all[index + 1].isWord
        || all[index + 1].clause != all[index].clause
      if endsClause { clauseEnds |= bit << 1 }
    }
  }

  func bit(of token: Int) -> UInt64 { 1 << UInt64(token - tokens.lowerBound) }

  func bits(of range: Range<Int>) -> UInt64 {
    let range = range.clamped(to: tokens)
    guard !range.isEmpty else { return 0 }
    return (.max >> UInt64(64 - range.count)) << UInt64(range.lowerBound - tokens.lowerBound)
  }

  /// The keys of the sentence that was noted, each once.
  var keysNoted: ArraySlice<Int32> { keys.all }

  mutating func beginSentence() { keys.count = 0 }

  /// - Parameter sentence: the places of its sentence up to here.
  mutating func note(_ tests: ArraySlice<Int32>, at bit: UInt64, in sentence: UInt64) {
    noteTests(tests, at: bit, in: sentence, &places, &noted, &keys)
  }

  func bits(of test: Int32) -> UInt64 { whereHolds(test, places.span) }

  func holds(_ test: Int32, at token: Int) -> Bool { bits(of: test) & bit(of: token) != 0 }

  func isWord(_ token: Int) -> Bool { words & bit(of: token) != 0 }
  func endsClause(_ token: Int) -> Bool { clauseEnds & (bit(of: token) << 1) != 0 }

  /// Whether words satisfy these tests one after another, as far apart as they may be.
  func follow(_ order: PatternProgram.Order, in sentence: UInt64) -> Bool {
    guard order.second >= 0 else { return true }
    var places = bits(of: order.first) & sentence
    places = moved(places, by: order.toSecond) & bits(of: order.second)
    guard order.third >= 0, places != 0 else { return places != 0 }
    return moved(places, by: order.toThird) & bits(of: order.third) != 0
  }

  /// Where a branch may begin.
  func starts(_ beginning: PatternProgram.Beginning) -> UInt64 {
    whereBegins(beginning, places.span, sentenceStarts)
  }

  /// Whether a branch that begins at one of these places matches.
  mutating func isMatched(
    _ number: Int32, of matcher: borrowing Matcher, from begin: UInt64
  ) -> Bool {
    comesToItsEnd(
      matcher.program.branches[Int(number)], of: matcher.program, from: begin, places,
      (words, sentenceStarts, clauseEnds), &reached, &live)
  }
}

/// Tests, in a list with room for all there can be.
private struct TestList {
  var numbers: [Int32]
  var count = 0

  init(most: Int) { numbers = Array(repeating: 0, count: most + 1) }

  var all: ArraySlice<Int32> { numbers[..<count] }
}

// Only when arrays are given to a function one by one can it write on several of them without asking
// at each number whether somebody else has a share in it.

private func noteTests(
  _ tests: ArraySlice<Int32>, at bit: UInt64, in sentence: UInt64, _ places: inout [UInt64],
  _ noted: inout TestList, _ keys: inout TestList
) {
  let tests = tests.span
  var (notedCount, keyCount) = (noted.count, keys.count)
  var places = places.mutableSpan
  var notedNumbers = noted.numbers.mutableSpan
  var keyNumbers = keys.numbers.mutableSpan
  for index in tests.indices {
    let test = tests[index]
    let before = places[Int(test)]
    places[Int(test)] = before | bit
    guard before & sentence == 0 else { continue }
    // Written in any case, and kept when it counts: to jump would cost more.
    notedNumbers[notedCount] = test
    notedCount += before & ~MatcherWindow.isKey == 0 ? 1 : 0
    keyNumbers[keyCount] = test
    keyCount += before & MatcherWindow.isKey == 0 ? 0 : 1
  }
  noted.count = notedCount
  keys.count = keyCount
}

/// Whether a branch that begins at one of these places matches.
private func comesToItsEnd(
  _ branch: PatternProgram.Branch, of program: borrowing PatternProgram, from begin: UInt64,
  _ places: [UInt64], _ signs: (words: UInt64, sentenceStarts: UInt64, clauseEnds: UInt64),
  _ reached: inout [UInt64], _ live: inout [UInt64]
) -> Bool {
  let low = Int(branch.nodes.lowerBound)
  let (beginnings, nodes, choices) = (
    program.beginnings.span, program.nodes.span, program.choices.span
  )
  let places = places.span
  var reached = reached.mutableSpan
  var live = live.mutableSpan
  var highest = -1
  for place in branch.beginnings {
    let beginning = beginnings[Int(place)]
    let starts = whereBegins(beginning, places, signs.sentenceStarts) & begin
    if starts != 0 { reach(Int(beginning.next) - low, starts << 1, &reached, &live, &highest) }
  }
  // Every node leads to nodes before it, so each is looked at once, from the last to the first.
  while let local = last(of: &live, &highest) {
    let here = reached[local]
    let node = nodes[low + local]
    var there = here
    switch node.kind {
    case .word: there = (here & whereHolds(node.number, places)) << 1
    case .anyWord:
      let but = node.number < 0 ? 0 : whereHolds(node.number, places)
      there = (here & signs.words & ~but) << 1
    case .either:
      for choice in Int(node.number)..<Int(node.number + node.next) {
        let choice = Int(choices[choice])
        let first = nodes[choice]
        // Most choices begin with a word that is not here: they are gone through at once.
        if first.kind == .word {
          let there = (here & whereHolds(first.number, places)) << 1
          if there != 0 { reach(Int(first.next) - low, there, &reached, &live, &highest) }
        } else {
          reach(choice - low, here, &reached, &live, &highest)
        }
      }
      continue
    case .sentenceStart: there = here & signs.sentenceStarts
    case .clauseEnd: there = here & signs.clauseEnds
    case .opensEvidence, .closesEvidence: break
    case .accepts:
      while highest >= 0 {
        live[highest] = 0
        highest -= 1
      }
      return true
    }
    if there != 0 { reach(Int(node.next) - low, there, &reached, &live, &highest) }
  }
  return false
}

private func whereHolds(_ test: Int32, _ places: Span<UInt64>) -> UInt64 {
  places[Int(test)] & ~MatcherWindow.isKey
}

private func whereBegins(
  _ beginning: PatternProgram.Beginning, _ places: Span<UInt64>, _ sentenceStarts: UInt64
) -> UInt64 {
  whereHolds(beginning.test, places) & (beginning.onlyAtSentenceStart ? sentenceStarts : .max)
}

/// Notes that a match has come to these places of a node.
private func reach(
  _ node: Int, _ places: UInt64, _ reached: inout MutableSpan<UInt64>,
  _ live: inout MutableSpan<UInt64>, _ highest: inout Int
) {
  let (word, bit) = (node >> 6, UInt64(1) << UInt64(node & 63))
  if live[word] & bit == 0 {
    live[word] |= bit
    reached[node] = places
    highest = max(highest, word)
  } else {
    reached[node] |= places
  }
}

/// Takes out the last node that is live.
private func last(of live: inout MutableSpan<UInt64>, _ highest: inout Int) -> Int? {
  while highest >= 0 {
    let nodes = live[highest]
    if nodes != 0 {
      let bit = 63 - nodes.leadingZeroBitCount
      live[highest] = nodes & ~(1 << UInt64(bit))
      return highest << 6 | bit
    }
    highest -= 1
  }
  return nil
}

/// Every place that is so many tokens on from one of these.
private func moved(_ places: UInt64, by way: Range<Int32>) -> UInt64 {
  var (all, width) = (places << UInt64(way.lowerBound), UInt64(1))
  let wanted = UInt64(min(way.upperBound, 64) - min(way.lowerBound, 63))
  while width * 2 <= wanted {
    all |= all << width
    width *= 2
  }
  return all | all << (wanted - width)
}
