/// How many columns of a terminal a text takes: 2 for East Asian wide characters and emoji, 0 for
/// marks that sit on another character and for characters that are not shown.
///
/// - Source: Unicode 16, UAX #11 (East Asian Width: W and F) and UTS #51 (emoji presentation).
public func columns(of text: some StringProtocol) -> Int {
  text.reduce(0) { $0 + columns(of: $1) }
}

/// A family or a flag is several scalars and one picture, so an emoji is measured whole; the parts
/// of any other character stand beside or above each other.
public func columns(of character: Character) -> Int {
  var scalars = character.unicodeScalars.makeIterator()
  guard let first = scalars.next() else { return 0 }
  var sum = columns(of: first)
  if sum == 2 && first.properties.isEmoji { return 2 }
  while let next = scalars.next() {
    if next == emojiSelector { return 2 }
    sum += columns(of: next)
  }
  return sum
}

private let emojiSelector: Unicode.Scalar = "\u{FE0F}"

private func columns(of scalar: Unicode.Scalar) -> Int {
  if scalar.value < 0x300 { return isShown(scalar) ? 1 : 0 }
  if scalar.properties.isEmojiPresentation || isWide(scalar.value) { return 2 }
  return isShown(scalar) && !isJoining(scalar.value) ? 1 : 0
}

private func isShown(_ scalar: Unicode.Scalar) -> Bool {
  // Soft hyphen: a format character that terminals do show.
  if scalar == "\u{AD}" { return true }
  return switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark, .control, .format, .lineSeparator, .paragraphSeparator:
    false
  default: true
  }
}

/// Korean vowels and final consonants are drawn inside the syllable that they follow.
private func isJoining(_ value: UInt32) -> Bool {
  (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value)
}

private func isWide(_ value: UInt32) -> Bool {
  guard value >= 0x1100 else { return false }
  return wide.contains { $0.contains(value) }
}

/// The blocks in which (nearly) every character is wide. Emoji outside them are known by their
/// property.
private let wide: [ClosedRange<UInt32>] = [
  0x1100...0x115F,  // Hangul initial consonants
  0x2E80...0x303E,  // radicals, CJK punctuation
  0x3041...0x33FF,  // Kana, Bopomofo, Hangul letters, squared words
  0x3400...0x4DBF,  // CJK extension A
  0x4E00...0xA4CF,  // CJK, Yi
  0xA960...0xA97C,  // Hangul extended A
  0xAC00...0xD7A3,  // Hangul syllables
  0xF900...0xFAFF,  // CJK compatibility
  0xFE10...0xFE19,  // vertical punctuation
  0xFE30...0xFE6B,  // CJK compatibility forms, small forms
  0xFF01...0xFF60,  // fullwidth forms
  0xFFE0...0xFFE6,  // fullwidth signs
  0x16FE0...0x18DFF,  // Tangut, Nushu, Khitan
  0x1AFF0...0x1B2FF,  // Kana supplement and extensions
  0x1F200...0x1F265,  // enclosed ideographs
  0x20000...0x3FFFD,  // CJK extensions B and later
]
