import Hearing

/// Reads the notation of `Pattern`. The patterns are our own source text, so a mistake in one is
/// ours: it stops the program the first time a test builds the rules.
struct PatternNotation {
  private let text: String
  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var vocabulary: Vocabulary

  /// One pattern, and the vocabulary with the words it names.
  static func read(_ text: String, into vocabulary: inout Vocabulary) -> MarkedPattern {
    var notation = PatternNotation(text, vocabulary)
    let pattern = notation.wholePattern()
    vocabulary = notation.vocabulary
    return pattern
  }

  private init(_ text: String, _ vocabulary: Vocabulary) {
    self.text = text
    scalars = Array(text.unicodeScalars)
    self.vocabulary = vocabulary
  }

  private mutating func wholePattern() -> MarkedPattern {
    let first = choices()
    guard take("{") else {
      guard index == scalars.count, let first else { fail("unexpected end") }
      return MarkedPattern(before: nil, marked: first, after: nil)
    }
    guard let marked = choices(), take("}") else { fail("{ is never closed") }
    let after = choices()
    guard index == scalars.count else { fail("something is left over") }
    return MarkedPattern(before: first, marked: marked, after: after)
  }

  private mutating func choices() -> Pattern? {
    var found: [Pattern] = []
    repeat {
      if let next = sequence() { found.append(next) }
    } while take("|")
    if found.count > 1 { return .oneOf(found) }
    return found.first
  }

  private mutating func sequence() -> Pattern? {
    var parts: [Pattern] = []
    while let part = part() { parts.append(part) }
    return parts.count > 1 ? .sequence(parts) : parts.first
  }

  private mutating func part() -> Pattern? {
    skipSpaces()
    guard index < scalars.count else { return nil }
    switch scalars[index] {
    case "|", ")", "]", "{", "}": return nil
    case "(": return group(until: ")")
    case "[": return .perhaps(group(until: "]"))
    case "!": return noneOf()
    case "^": return step(.here(.sentenceStart))
    case ",": return step(.here(.clauseStart))
    case "$": return step(.here(.sentenceEnd))
    case "?": return step(.here(.questionEnd))
    case ".": return dots()
    default: return .word(wordTest())
    }
  }

  private mutating func step(_ pattern: Pattern) -> Pattern {
    index += 1
    return pattern
  }

  private mutating func group(until close: Unicode.Scalar) -> Pattern {
    index += 1
    guard let inner = choices(), take(close) else { fail("a group is empty or never closed") }
    return inner
  }

  private mutating func noneOf() -> Pattern {
    index += 1
    guard take("(") else { return .noneOf([wordTest()]) }
    var tests: [Pattern.WordTest] = []
    repeat {
      skipSpaces()
      tests.append(wordTest())
    } while take("|")
    guard take(")") else { fail("!( is never closed") }
    return .noneOf(tests)
  }

  private mutating func dots() -> Pattern {
    var count = 0
    while take(scalar: ".") { count += 1 }
    if count == 1 { return .overSentenceEnd }
    if count == 3 { return .gap(atMost: mostTokens) }
    var width = 0
    while index < scalars.count, let digit = scalars[index].digit {
      width = width * 10 + digit
      index += 1
    }
    return .gap(atMost: width == 0 ? 3 : width)
  }

  private mutating func wordTest() -> Pattern.WordTest {
    if take(scalar: "<") { return classTest() }
    let raw = letters()
    switch raw {
    case "@new": return .new
    case "@unsaid": return .unsaid
    case "@own": return .own
    case "@quote": return .quoted
    default: return .listed(vocabulary.number(ofWord: raw))
    }
  }

  private mutating func classTest() -> Pattern.WordTest {
    let name = letters()
    let mustBeUnsaid = take(scalar: "!")
    guard take(scalar: ">") else { fail("<\(name) is never closed") }
    guard let number = vocabulary.number(ofClass: name) else { fail("no class \(name)") }
    return mustBeUnsaid ? .listedUnsaid(number) : .listed(number)
  }

  private mutating func letters() -> String {
    var found = String.UnicodeScalarView()
    while index < scalars.count, scalars[index].isPatternLetter {
      found.append(scalars[index])
      index += 1
    }
    guard !found.isEmpty else { fail("a word is missing at \(index)") }
    return String(found)
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    skipSpaces()
    return take(scalar: scalar)
  }

  private mutating func take(scalar: Unicode.Scalar) -> Bool {
    guard index < scalars.count, scalars[index] == scalar else { return false }
    index += 1
    return true
  }

  private mutating func skipSpaces() {
    while index < scalars.count, scalars[index] == " " { index += 1 }
  }

  private func fail(_ reason: String) -> Never {
    preconditionFailure("Pattern '\(text)': \(reason)")
  }
}

extension Unicode.Scalar {
  fileprivate var isPatternLetter: Bool {
    switch self {
    case "a"..."z", "0"..."9", "*", "@", "'", "-": true
    default: false
    }
  }

  fileprivate var digit: Int? {
    ("0"..."9").contains(self) ? Int(value) - 0x30 : nil
  }
}
