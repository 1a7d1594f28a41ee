// Words with their capitals, and where sentences begin: for NamesInWords.swift, which goes through all
// that leaves the program.

/// A word of a text, as far as it tells whether it is a name.
struct Piece: Equatable {
  var word: String
  var lower: String
  var isCapitalised: Bool
  /// Whether it begins with a small letter.
  var isSmall: Bool
  var opensSentence: Bool
  var endsSentence: Bool
}

/// A text, character by character, with what matters of each here.
struct Letters {
  struct Kind: OptionSet {
    let rawValue: UInt8

    static let space = Kind(rawValue: 1)
    static let letter = Kind(rawValue: 2)
    static let number = Kind(rawValue: 4)
    static let upper = Kind(rawValue: 8)
    static let lower = Kind(rawValue: 16)
    /// May stand in a word.
    static let joins = Kind(rawValue: 32)
    static let endsSentence = Kind(rawValue: 64)
    static let point = Kind(rawValue: 128)

    static let word: Kind = [.letter, .number]
  }

  private let kinds: [Kind]
  private let text: Text

  /// Nearly all text is ASCII, where a byte is a character and a table tells what it is.
  private enum Text {
    case bytes([UInt8])
    case characters([Character])
  }

  init(_ text: String) {
    let bytes = Array(text.utf8)
    if bytes.allSatisfy({ $0 < 0x80 }) {
      kinds = bytes.map { Kind.ofASCII[Int($0)] }
      self.text = .bytes(bytes)
    } else {
      let characters = Array(text)
      kinds = characters.map(Kind.init)
      self.text = .characters(characters)
    }
  }

  private func text(_ place: Range<Int>) -> String {
    switch text {
    case .bytes(let bytes): String(decoding: bytes[place], as: UTF8.self)
    case .characters(let characters): String(characters[place])
    }
  }

  var pieces: [Piece] {
    var pieces: [Piece] = []
    var opens = true
    var start = 0
    while start < kinds.count {
      if kinds[start].contains(.space) {
        start += 1
        continue
      }
      let end = kinds[start...].firstIndex { $0.contains(.space) } ?? kinds.count
      let (piece, ends) = piece(start..<end, opens)
      if let piece { pieces.append(piece) }
      opens = ends
      start = end
    }
    return pieces
  }

  /// The word between two spaces, and whether a sentence ends there.
  private func piece(_ part: Range<Int>, _ opens: Bool) -> (Piece?, ends: Bool) {
    let first = kinds[part].firstIndex { !$0.isDisjoint(with: .word) } ?? part.upperBound
    let rest = kinds[first..<part.upperBound]
    let end = rest.firstIndex { $0.isDisjoint(with: [.word, .joins]) } ?? part.upperBound
    let word = first..<end
    let ends = kinds[part].contains { $0.contains(.endsSentence) } && !isInitial(word)
    let bare = trimmedEnd(word)
    if bare.isEmpty { return (nil, ends) }
    let found = text(bare)
    return (
      Piece(
        word: found, lower: found.lowercased(), isCapitalised: isWrittenAsName(bare),
        isSmall: kinds[bare.lowerBound].contains(.lower), opensSentence: opens, endsSentence: ends),
      ends
    )
  }

  private func trimmedEnd(_ word: Range<Int>) -> Range<Int> {
    var end = word.upperBound
    while end > word.lowerBound, kinds[end - 1].contains(.joins), !isInitial(word.lowerBound..<end)
    {
      end -= 1
    }
    // “Jans”: what belongs to Jan; “Anna's”.
    if end - word.lowerBound > 2, ["'s", "’s"].contains(text(end - 2..<end)) { end -= 2 }
    return word.lowerBound..<end
  }

  /// "J." or "J.P."
  private func isInitial(_ word: Range<Int>) -> Bool {
    guard let last = word.last, kinds[last].contains(.point), word.count <= 4,
      kinds[word.lowerBound].contains(.upper)
    else { return false }
    return kinds[word].split { $0.contains(.point) }.allSatisfy { $0.count == 1 }
  }

  /// A capital and then small letters; what is all capitals is an abbreviation.
  private func isWrittenAsName(_ word: Range<Int>) -> Bool {
    guard kinds[word.lowerBound].contains(.upper) else { return false }
    return isInitial(word) || kinds[word].dropFirst().contains { $0.contains(.lower) }
  }
}

extension Letters.Kind {
  fileprivate init(_ character: Character) {
    self = []
    if character.isWhitespace { insert(.space) }
    if character.isLetter { insert(.letter) }
    if character.isNumber { insert(.number) }
    if character.isUppercase { insert(.upper) }
    if character.isLowercase { insert(.lower) }
    if "-'’.".contains(character) { insert(.joins) }
    if ".!?…:;".contains(character) { insert(.endsSentence) }
    if character == "." { insert(.point) }
  }

  fileprivate static let ofASCII = (0..<128).map {
    Letters.Kind(Character(Unicode.Scalar(UInt8($0))))
  }
}
