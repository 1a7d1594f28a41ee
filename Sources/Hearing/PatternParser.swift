/// Why a pattern cannot be read, and where in it.
public struct PatternError: Error, Sendable, Equatable {
  public enum Problem: Sendable, Equatable {
    case unclosed(String)
    case unexpected(String)
    case unknownSet(String)
    case emptyChoice
    case wordTooShortForStar(String)
    case gapTooWide(Int)
    case canBeEmpty
    case startsWithGap
    /// What may not stand in its place is more than single words.
    case notSingleWords
    case tooManyInAnyOrder
    case wordTooShortForTwoStars(String)
    /// More brackets inside one another than anybody can read.
    case tooDeep
    /// Sets that name sets that name sets: more words than a lexicon should hold.
    case tooLarge
    /// More words in a row than a match may have: it could never be heard.
    case tooLong
  }
  public var problem: Problem
  /// Unicode scalars from the start of the pattern, 0-based.
  public var offset: Int

  public init(problem: Problem, offset: Int) {
    self.problem = problem
    self.offset = offset
  }
}

/// The widest gap: beyond it two words no longer speak of the same thing.
let widestGap = 8

/// The longest match, in words and sentence ends: beyond it nobody hears one expression any more.
let longestMatch = 32

/// With more the orders are too many to think through.
private let mostInAnyOrder = 3

/// The deepest nesting and the largest size, sets written out, of one pattern.
private let deepestNesting = 50
private let largestPattern = 200_000

/// Reads one pattern.
///
/// - Parameters:
///   - sets: the named patterns that `<name>` may stand for.
///   - verbs: how verbs are inflected, for `@bellen`.
///   - isPart: whether it will only stand inside others, as a set does. Then it may begin with a
///     gap and match nothing.
public func parsePattern(
  _ text: String, sets: [String: WordPattern] = [:], verbs: Inflection = .none,
  isPart: Bool = false
) throws(PatternError) -> WordPattern {
  var parser = PatternParser(text, sets: sets, verbs: verbs)
  let pattern = try parser.wholePattern()
  if pattern.isLarger(than: largestPattern) { throw PatternError(problem: .tooLarge, offset: 0) }
  if pattern.shortest > longestMatch { throw PatternError(problem: .tooLong, offset: 0) }
  if isPart { return pattern.compact }
  if pattern.canBeEmpty { throw PatternError(problem: .canBeEmpty, offset: 0) }
  if pattern.canBeginWithGap { throw PatternError(problem: .startsWithGap, offset: 0) }
  return pattern
}

private struct PatternParser {
  private let scalars: [Unicode.Scalar]
  private let sets: [String: WordPattern]
  private let verbs: Inflection
  private var index = 0
  private var depth = 0

  init(_ text: String, sets: [String: WordPattern], verbs: Inflection) {
    scalars = Array(text.unicodeScalars)
    self.sets = sets
    self.verbs = verbs
  }

  mutating func wholePattern() throws(PatternError) -> WordPattern {
    let pattern = try choices()
    if index < scalars.count { throw error(.unexpected(String(scalars[index]))) }
    return pattern
  }

  private mutating func choices() throws(PatternError) -> WordPattern {
    var found = [try together()]
    while take("|") { found.append(try together()) }
    return found.count == 1 ? found[0] : .oneOf(found)
  }

  /// `a & b`: both, in either order, with at most eight words between; `a &3 b`: at most three.
  private mutating func together() throws(PatternError) -> WordPattern {
    skipSpaces()
    let start = index
    var found = [try sequence()]
    var width = widestGap
    while take("&") {
      if let narrower = number() { width = narrower }
      guard (1...widestGap).contains(width) else {
        throw PatternError(problem: .gapTooWide(width), offset: start)
      }
      found.append(try sequence())
    }
    guard found.count > 1 else { return found[0] }
    guard found.count <= mostInAnyOrder else {
      throw PatternError(problem: .tooManyInAnyOrder, offset: start)
    }
    return .inAnyOrder(found.map(\.compact), gap: width)
  }

  private mutating func sequence() throws(PatternError) -> WordPattern {
    var parts: [WordPattern] = []
    while let part = try part() { parts.append(part) }
    guard !parts.isEmpty else { throw error(.emptyChoice) }
    return parts.count == 1 ? parts[0] : .sequence(parts)
  }

  private mutating func part() throws(PatternError) -> WordPattern? {
    skipSpaces()
    guard index < scalars.count else { return nil }
    switch scalars[index] {
    case "|", "&", ")", "]", "}": return nil
    case "(": return try group("(", ")")
    case "[": return .perhaps(try group("[", "]"))
    case "{": return .evidence(try group("{", "}"))
    case "<": return try namedSet()
    case ".": return try dots()
    case ",": return single(.clauseEnd)
    case "_": return single(.anyWord(but: []))
    case "!": return .anyWord(but: try excluded())
    case "@": return try verb()
    case "?": return single(.word(.questionMark))
    case "#": return single(.word(.number))
    case "^": return single(.sentenceStart)
    default: return try word()
    }
  }

  private mutating func single(_ pattern: WordPattern) -> WordPattern {
    index += 1
    return pattern
  }

  private mutating func group(
    _ open: String, _ close: Unicode.Scalar
  ) throws(PatternError) -> WordPattern {
    let start = index
    index += 1
    depth += 1
    defer { depth -= 1 }
    guard depth <= deepestNesting else { throw PatternError(problem: .tooDeep, offset: start) }
    let inner = try choices()
    guard take(close) else { throw PatternError(problem: .unclosed(open), offset: start) }
    return inner
  }

  private mutating func namedSet() throws(PatternError) -> WordPattern {
    let start = index
    index += 1
    var name = ""
    while index < scalars.count, scalars[index] != ">" {
      name.unicodeScalars.append(scalars[index])
      index += 1
    }
    guard take(">") else { throw PatternError(problem: .unclosed("<"), offset: start) }
    guard let set = sets[name] else {
      throw PatternError(problem: .unknownSet(name), offset: start)
    }
    return set
  }

  /// `.` is a sentence end, `..` a gap of up to three words, `..5` of up to five.
  private mutating func dots() throws(PatternError) -> WordPattern {
    let start = index
    index += 1
    guard index < scalars.count, scalars[index] == "." else { return .word(.sentenceEnd) }
    index += 1
    let width = number() ?? 3
    guard (1...widestGap).contains(width) else {
      throw PatternError(problem: .gapTooWide(width), offset: start)
    }
    let isLimited = index < scalars.count && scalars[index] == "!"
    return .gap(atMost: width, without: isLimited ? try excluded() : [])
  }

  private mutating func number() -> Int? {
    var digits = ""
    while index < scalars.count, ("0"..."9").contains(scalars[index]) {
      digits.unicodeScalars.append(scalars[index])
      index += 1
    }
    return Int(digits)
  }

  /// What follows an exclamation mark: a word, a set, or a choice of these.
  private mutating func excluded() throws(PatternError) -> Set<WordPattern.Atom> {
    let start = index
    index += 1
    guard let atoms = try part()?.asOneWord else {
      throw PatternError(problem: .notSingleWords, offset: start)
    }
    return atoms
  }

  /// `@bellen`, or `@op+bellen` for a verb that comes apart.
  private mutating func verb() throws(PatternError) -> WordPattern {
    index += 1
    let first = letters()
    guard !first.isEmpty else { throw error(.emptyChoice) }
    guard index < scalars.count, scalars[index] == "+" else {
      return verbs.pattern(ofVerb: first, particle: nil)
    }
    index += 1
    let second = letters()
    guard !second.isEmpty else { throw error(.emptyChoice) }
    return verbs.pattern(ofVerb: second, particle: first)
  }

  private mutating func letters() -> String {
    var letters = String.UnicodeScalarView()
    while index < scalars.count, scalars[index].isPatternLetter, scalars[index] != "*" {
      letters.append(scalars[index])
      index += 1
    }
    return folded(String(letters))
  }

  private mutating func word() throws(PatternError) -> WordPattern {
    let start = index
    var letters = String.UnicodeScalarView()
    while index < scalars.count, scalars[index].isPatternLetter {
      letters.append(scalars[index])
      index += 1
    }
    let raw = String(letters)
    let startsWithStar = raw.unicodeScalars.first == "*"
    let endsWithStar = raw.unicodeScalars.last == "*"
    let core =
      startsWithStar || endsWithStar
      ? folded(String(String.UnicodeScalarView(raw.unicodeScalars.filter { $0 != "*" })))
      : folded(raw)
    guard !core.isEmpty else {
      index = start
      throw error(.unexpected(String(scalars[start])))
    }
    guard startsWithStar || endsWithStar else { return .word(.literal(core)) }
    if startsWithStar, endsWithStar {
      guard core.unicodeScalars.count >= 4 else {
        throw PatternError(problem: .wordTooShortForTwoStars(raw), offset: start)
      }
      return .word(.containing(core))
    }
    guard core.unicodeScalars.count >= 3 else {
      throw PatternError(problem: .wordTooShortForStar(raw), offset: start)
    }
    return .word(startsWithStar ? .ending(core) : .beginning(core))
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    skipSpaces()
    guard index < scalars.count, scalars[index] == scalar else { return false }
    index += 1
    return true
  }

  private mutating func skipSpaces() {
    while index < scalars.count, scalars[index].isSpace { index += 1 }
  }

  private func error(_ problem: PatternError.Problem) -> PatternError {
    PatternError(problem: problem, offset: index)
  }
}

extension Unicode.Scalar {
  fileprivate var isPatternLetter: Bool {
    isLetter || ("0"..."9").contains(self) || self == "*" || isApostrophe || isCombining
  }
}
