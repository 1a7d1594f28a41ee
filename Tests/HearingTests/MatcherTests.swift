import Hearing
import TestSupport
import Testing

/// Beside the plainest way to read a pattern: every place to which each of its parts may lead.
@Suite struct `The matcher` {
  @Test(arguments: 0..<40 as Range<UInt64>)
  func `finds what trying everything finds`(seed: UInt64) throws {
    var dice = SplitMix(seed: seed)
    for _ in 0..<25 {
      let written = randomPattern(&dice)
      guard let pattern = try? parsePattern(written) else { continue }
      for most in [6, 25, 160] {
        let text = randomTalk(ofAtMost: most, &dice)
        try agree(pattern, on: text, "\(written)  on  \(text)")
      }
    }
  }

  /// Longer than the matcher looks at in one go, with the match at every place.
  @Test func `a match is found wherever it stands in a long text`() throws {
    let pattern = try parsePattern("ken ..4 nooit . zij")
    for place in 0..<140 {
      let text =
        Array(repeating: "wij", count: place).joined(separator: " ")
        + " ken ons nog nooit. Zij wel" + String(repeating: " wij", count: 140 - place)
      try agree(pattern, on: text, "at \(place)")
      #expect(places(of: pattern, in: text).count == 1)
    }
  }

  @Test func `no match is longer than an expression can be`() throws {
    let pattern = try parsePattern("ken" + String(repeating: " ..8 ons", count: 4))
    let short = "ken" + String(repeating: " a b c d e f ons", count: 4)
    let long = "ken" + String(repeating: " a b c d e f g h ons", count: 4)
    #expect(places(of: pattern, in: short).count == 1)
    #expect(places(of: pattern, in: long).isEmpty)
  }

  private func agree(_ pattern: WordPattern, on text: String, _ what: String) throws {
    let tokens = tokens(of: text)
    let matches = tokens.indices.flatMap { start in
      pattern.ends(from: [start], in: tokens).sorted().map { start..<$0 }
    }
    .filter { !$0.isEmpty && $0.count <= 32 }
    let plain = matches.compactMap { places(of: $0, in: tokens) }
    let heard = places(of: pattern, in: text)
    for place in heard { #expect(plain.contains(place), Comment(rawValue: what)) }
    let leftmost = plain.min { ($0.lowerBound, -$0.upperBound) < ($1.lowerBound, -$1.upperBound) }
    #expect(heard.first == leftmost, Comment(rawValue: what))
  }

  private func places(of pattern: WordPattern, in text: String) -> [Range<Int>] {
    let entry = LexiconEntry(id: "one", subject: .marker("one"), patterns: [pattern])
    return Lexicon(entries: [entry], context: [], functionWords: ["wij"]).hear(text).cues.map(
      \.place)
  }

  /// From the first letter to the last; nothing for a match without a word.
  private func places(of match: Range<Int>, in tokens: [Token]) -> Range<Int>? {
    let words = tokens[match].filter(\.isWord)
    guard let first = words.first, let last = words.last else { return nil }
    return first.place.lowerBound..<last.place.upperBound
  }
}

extension WordPattern {
  /// Where it may end when it begins at one of these tokens.
  fileprivate func ends(from starts: Set<Int>, in tokens: [Token]) -> Set<Int> {
    func step(_ isNext: (Token) -> Bool) -> Set<Int> {
      Set(starts.filter { $0 < tokens.count && isNext(tokens[$0]) }.map { $0 + 1 })
    }
    switch self {
    case .word(let atom): return step { atom.holds($0) }
    case .anyWord(but: let words):
      return step { token in token.isWord && !words.contains { $0.holds(token) } }
    case .sequence(let parts): return parts.reduce(starts) { $1.ends(from: $0, in: tokens) }
    case .oneOf(let choices):
      return choices.reduce(into: []) { $0.formUnion($1.ends(from: starts, in: tokens)) }
    case .perhaps(let inner): return starts.union(inner.ends(from: starts, in: tokens))
    case .gap(let most, without: let words):
      let one = WordPattern.anyWord(but: words)
      return (0..<most).reduce(starts) { ends, _ in ends.union(one.ends(from: ends, in: tokens)) }
    case .evidence(let inner): return inner.ends(from: starts, in: tokens)
    case .sentenceStart: return starts.filter { $0 == 0 || !tokens[$0 - 1].isWord }
    case .clauseEnd:
      return starts.filter { place in
        guard place > 0 else { return false }
        let last = tokens[place - 1]
        return !last.isWord || place == tokens.count || !tokens[place].isWord
          || tokens[place].clause != last.clause
      }
    }
  }
}

extension WordPattern.Atom {
  fileprivate func holds(_ token: Token) -> Bool {
    switch self {
    case .literal(let word): token.isWord && token.folded == word
    case .beginning(let edge): token.isWord && token.folded.hasPrefix(edge)
    case .ending(let edge): token.isWord && token.folded.hasSuffix(edge)
    case .containing(let middle): token.isWord && token.folded.contains(middle)
    case .oneOf(let choice): choice.atoms.contains { $0.holds(token) }
    case .number: token.isWord && token.folded.first?.isNumber == true
    case .sentenceEnd: !token.isWord
    case .questionMark: token.kind == .question
    }
  }
}

/// Few words, so that they meet often.
private let words = ["ken", "kent", "nooit", "ons", "wij", "zij", "7"]

private func randomPattern(_ dice: inout SplitMix, depth: Int = 0) -> String {
  let parts = (0..<Int.random(in: 1...(depth == 0 ? 4 : 2), using: &dice)).map { _ in
    switch Int.random(in: 0..<(depth < 2 ? 15 : 8), using: &dice) {
    case 0...4: words.dropLast().randomElement(using: &dice) ?? ""
    case 5: "ken*"
    case 6: ["_", "#", "!(ons|wij)", "*ooit", "(ons & zij)"].randomElement(using: &dice) ?? ""
    case 7: ["..", "..2", "..5!(zij)"].randomElement(using: &dice) ?? ""
    case 8: "[\(randomPattern(&dice, depth: depth + 1))]"
    case 9, 10:
      "(\(randomPattern(&dice, depth: depth + 1))|\(randomPattern(&dice, depth: depth + 1)))"
    case 11: "."
    case 12: "?"
    case 13: ","
    default: depth == 0 ? "^" : "ons"
    }
  }
  // A match has a word, or there is no place to tell.
  return ((depth == 0 ? [words[0]] : []) + parts).joined(separator: " ")
}

private func randomTalk(ofAtMost most: Int, _ dice: inout SplitMix) -> String {
  (0..<Int.random(in: 1...most, using: &dice)).map { _ in
    let word = words.randomElement(using: &dice) ?? ""
    return word + (["", "", "", "", "", ",", ".", "?"].randomElement(using: &dice) ?? "")
  }
  .joined(separator: " ")
}
