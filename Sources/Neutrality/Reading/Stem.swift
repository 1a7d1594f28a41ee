import Inquiry

/// The part of a word that its inflections share, roughly: "belde", "bellen" and "gebeld" meet, and
/// so do "phone" and "phoning". It is only compared with other stems, never shown.
func stem(_ word: String, in language: Language) -> String {
  switch language {
  case .dutch: dutchStem(word)
  case .english: englishStem(word)
  }
}

/// The word with its ending on, spelt as a stem: "adres" beside "adressen".
func bare(_ word: String, in language: Language) -> String {
  var stump = Stump(word)
  stump.undouble()
  if language == .dutch { shortenDutchVowel(&stump) }
  return stump.text
}

/// A word as bytes while endings come off. Folded words are ASCII, nearly always.
struct Stump {
  var bytes: [UInt8]

  init(_ word: String) { bytes = Array(word.utf8) }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  func ends(_ ending: StaticString) -> Bool {
    let count = ending.utf8CodeUnitCount
    guard bytes.count >= count else { return false }
    let start = bytes.count - count
    for index in 0..<count where bytes[start + index] != ending.utf8Start[index] { return false }
    return true
  }

  func begins(_ beginning: StaticString) -> Bool {
    let count = beginning.utf8CodeUnitCount
    guard bytes.count >= count else { return false }
    for index in 0..<count where bytes[index] != beginning.utf8Start[index] { return false }
    return true
  }

  /// Takes `ending` off when so many letters stay.
  mutating func drop(_ ending: StaticString, keeping least: Int = 3) -> Bool {
    guard ends(ending), bytes.count - ending.utf8CodeUnitCount >= least else { return false }
    bytes.removeLast(ending.utf8CodeUnitCount)
    return true
  }

  mutating func replace(_ ending: StaticString, by other: StaticString) -> Bool {
    guard ends(ending) else { return false }
    bytes.removeLast(ending.utf8CodeUnitCount)
    for index in 0..<other.utf8CodeUnitCount { bytes.append(other.utf8Start[index]) }
    return true
  }

  /// "bell" and "bel" are one stem.
  mutating func undouble() {
    guard bytes.count > 3, let last = bytes.last, bytes[bytes.count - 2] == last else { return }
    if !isVowel(last) { bytes.removeLast() }
  }

  func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "y"):
      true
    default: false
    }
  }
}
