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

  private struct Place {
    var bits: UInt64 = 0
    var window: Int32 = 0
    /// Whether branches are looked up by it.
    var isKey: Bool
  }

  /// For each test, of the window in which it was last met.
  private var places: [Place]
  private var number: Int32 = 0
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
    places = isKey.map { Place(isKey: $0) }
    reached = Array(repeating: 0, count: mostNodes)
    live = Array(repeating: 0, count: (mostNodes + 63) / 64)
  }

  /// Forgets the window before and takes these tokens.
  mutating func open(_ range: Range<Int>, of all: [Token]) {
    if number == .max {
      places = places.map { Place(isKey: $0.isKey) }
      number = 0
    }
    number += 1
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

  /// - Parameters:
  ///   - sentence: the places of its sentence up to here.
  ///   - keys: gets those that are keys and were not met in this sentence before.
  mutating func note(
    _ tests: ArraySlice<Int32>, at bit: UInt64, in sentence: UInt64, keys: inout [Int32]
  ) {
    let tests = tests.span
    let window = number
    var places = places.mutableSpan
    for index in tests.indices {
      let test = tests[index]
      var place = places[Int(test)]
      if place.window != window { (place.bits, place.window) = (0, window) }
      if place.isKey, place.bits & sentence == 0 { keys.append(test) }
      place.bits |= bit
      places[Int(test)] = place
    }
  }

  func bits(of test: Int32) -> UInt64 {
    let place = places[Int(test)]
    return place.window == number ? place.bits : 0
  }

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
    bits(of: beginning.test) & (beginning.onlyAtSentenceStart ? sentenceStarts : .max)
  }

  /// Whether a branch that begins at one of these places matches.
  mutating func isMatched(
    _ number: Int32, of matcher: borrowing Matcher, from begin: UInt64
  ) -> Bool {
    let branch = matcher.program.branches[Int(number)]
    let low = Int(branch.nodes.lowerBound)
    let beginnings = matcher.program.beginnings.span
    let (nodes, choices) = (matcher.nodes.span, matcher.program.choices.span)
    var highest = -1
    for place in branch.beginnings {
      let beginning = beginnings[Int(place)]
      let starts = starts(beginning) & begin
      guard starts != 0 else { continue }
      let node = Int(beginning.next) - low
      reach(node, starts << 1)
      highest = max(highest, node >> 6)
    }
    // Every node leads to nodes before it, so each is looked at once, from the last to the first.
    while highest >= 0 {
      guard live[highest] != 0 else {
        highest -= 1
        continue
      }
      let bit = 63 - live[highest].leadingZeroBitCount
      live[highest] &= ~(1 << UInt64(bit))
      let local = highest << 6 | bit
      let here = reached[local]
      let node = nodes[low + local]
      var there = here
      switch node.kind {
      case .word: there = (here & bits(of: node.number)) << 1
      case .anyWord:
        let but = node.number < 0 ? 0 : bits(of: node.number)
        there = (here & words & ~but) << 1
      case .either:
        for choice in Int(node.number)..<Int(node.number + node.next) {
          let choice = Int(choices[choice])
          // Most choices begin with a word that is not here: they are gone through at once.
          if nodes[choice].kind == .word {
            let there = (here & bits(of: nodes[choice].number)) << 1
            if there != 0 { reach(Int(nodes[choice].next) - low, there) }
          } else {
            reach(choice - low, here)
          }
        }
        continue
      case .sentenceStart: there = here & sentenceStarts
      case .clauseEnd: there = here & clauseEnds
      case .opensEvidence, .closesEvidence: break
      case .accepts:
        for word in 0...highest { live[word] = 0 }
        return true
      }
      if there != 0 { reach(Int(node.next) - low, there) }
    }
    return false
  }

  private mutating func reach(_ node: Int, _ places: UInt64) {
    let bit: UInt64 = 1 << UInt64(node & 63)
    if live[node >> 6] & bit == 0 {
      live[node >> 6] |= bit
      reached[node] = places
    } else {
      reached[node] |= places
    }
  }
}

/// Every place that is so many tokens on from one of these.
private func moved(_ places: UInt64, by way: ClosedRange<Int32>) -> UInt64 {
  var (all, width) = (places << UInt64(way.lowerBound), UInt64(1))
  let wanted = UInt64(min(way.upperBound, 63) - min(way.lowerBound, 63)) + 1
  while width * 2 <= wanted {
    all |= all << width
    width *= 2
  }
  return all | all << (wanted - width)
}
