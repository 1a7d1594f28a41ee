/// One word of talk, or one break between sentences.
///
/// Words are compared folded: lower case, without diacritics and without apostrophes, so that
/// "Zó'n" and "zon" meet. Places always count in the text as it was given.
public struct Token: Sendable, Equatable {
  public enum Kind: Sendable, Equatable {
    case word
    /// A full stop, exclamation mark, line end or the end of the text.
    case stop
    /// A question mark: ends a sentence, and says how it was meant.
    case question
  }

  public var kind: Kind
  /// Folded letters; empty for a break.
  public var folded: String
  /// Unicode scalars of the text, first is 0, end exclusive.
  public var place: Range<Int>
  /// Counts the stretches between commas, colons and sentence ends, from 0.
  public var clause: Int
  /// Counts the sentences, from 0.
  public var sentence: Int

  public var isWord: Bool { kind == .word }
}

/// Cuts talk into words. Hyphens and slashes part words, apostrophes do not.
///
/// - Returns: words and sentence breaks in order; a text with a word always ends in a break.
public func tokens(of text: String) -> [Token] {
  var cutter = TokenCutter()
  for scalar in text.unicodeScalars { cutter.take(scalar) }
  return cutter.finished()
}

private struct TokenCutter {
  private var tokens: [Token] = []
  /// Folded, in UTF-8.
  private var word: [UInt8] = []
  private var wordStart = 0
  private var wordEnd = 0
  private var position = 0
  private var clause = 0
  private var sentence = 0

  /// A full stop of which it is not known yet whether a sentence ends there: "4.50" goes on.
  private var hasOpenStop = false

  mutating func take(_ scalar: Unicode.Scalar) {
    defer { position += 1 }
    if !hasOpenStop, scalar.isASCII {
      // Nearly all that is said.
      if let letter = UInt8(truncatingIfNeeded: scalar.value).plainLetter {
        return add(letter)
      }
      if scalar == " " { return endWord() }
    }
    let kind = ScalarClass(scalar)
    if hasOpenStop {
      hasOpenStop = false
      if kind.isLetter { endWord() } else { endSentence(.stop) }
    }
    switch kind {
    case .plainLetter(let letter): add(UInt8(truncatingIfNeeded: letter.value))
    case .letter(let folded):
      if word.isEmpty { wordStart = position }
      word += String(folded).utf8
      wordEnd = position + 1
    case .joins:
      // An apostrophe or a combining mark belongs to its word, and alone it is none.
      if !word.isEmpty, scalar.isCombining { wordEnd = position + 1 }
    case .parts: endWord()
    case .endsClause:
      endWord()
      clause += 1
    case .endsSentence where scalar == "." && !word.isEmpty: hasOpenStop = true
    case .endsSentence(let kind): endSentence(kind)
    }
  }

  mutating func finished() -> [Token] {
    endSentence(.stop)
    return tokens
  }

  private mutating func add(_ letter: UInt8) {
    if word.isEmpty { wordStart = position }
    word.append(letter)
    wordEnd = position + 1
  }

  private mutating func endWord() {
    guard !word.isEmpty else { return }
    let folded = String(decoding: word, as: UTF8.self)
    word.removeAll(keepingCapacity: true)
    if folded.utf8.count <= 3, isHesitation(folded) { return }
    tokens.append(
      Token(
        kind: .word, folded: folded, place: wordStart..<wordEnd, clause: clause, sentence: sentence)
    )
  }

  private mutating func endSentence(_ kind: Token.Kind) {
    endWord()
    // "Nee..." and "?!" are one break, and a question mark among them decides.
    guard let last = tokens.last, last.isWord else {
      if kind == .question, let last = tokens.indices.last { tokens[last].kind = .question }
      return
    }
    tokens.append(
      Token(
        kind: kind, folded: "", place: position..<position, clause: clause, sentence: sentence))
    clause += 1
    sentence += 1
  }
}

/// Sounds of thinking: they carry nothing and would only split expressions.
private func isHesitation(_ word: String) -> Bool {
  switch word {
  case "eh", "ehm", "uh", "uhm", "euh", "um", "umm", "er", "erm", "hm", "hmm": word != "er"
  default: false
  }
}

extension UInt8 {
  /// A letter or digit of ASCII as it is compared.
  fileprivate var plainLetter: UInt8? {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): self
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): self | 0x20
    default: nil
    }
  }
}

/// What a scalar does to the word before it.
private enum ScalarClass {
  /// Nearly all that is read: folding it needs no list.
  case plainLetter(Unicode.Scalar)
  case letter(String.UnicodeScalarView)
  case joins
  case parts
  case endsClause
  case endsSentence(Token.Kind)

  var isLetter: Bool {
    switch self {
    case .plainLetter, .letter: true
    case .joins, .parts, .endsClause, .endsSentence: false
    }
  }

  init(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "a"..."z", "0"..."9": self = .plainLetter(scalar)
    case "A"..."Z":
      self = .plainLetter(Unicode.Scalar(UInt8(truncatingIfNeeded: scalar.value) | 0x20))
    case " ": self = .parts
    case ".", "!", "\n", "\r", "…", "\u{2028}", "\u{2029}": self = .endsSentence(.stop)
    case "?": self = .endsSentence(.question)
    case ",", ";", ":", "(", ")", "–", "—", "\"", "“", "”": self = .endsClause
    case "'", "’", "‘", "`", "´": self = .joins
    default:
      if scalar.isCombining || scalar.isZeroWidth {
        self = .joins
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        self = .letter(folded(scalar))
      } else {
        self = .parts
      }
    }
  }
}
