internal import Sealing

/// What something in a project is called, the world over.
public struct GUID: Sendable, Hashable {
  /// In lower case, without braces.
  public let text: String

  /// The same for the same name, always: version 8 of RFC 9562, of the first 128 bits of a SHA-256.
  /// (Version 5 asks for SHA-1, which nothing here computes.)
  public init(of name: String) {
    var bytes = Array(Digest(of: Array(("verwonder/" + name).utf8)).bytes.prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x80
    bytes[8] = bytes[8] & 0x3F | 0x80
    let digits = Hexadecimal.text(bytes).utf8
    var text = ""
    for (index, digit) in digits.enumerated() {
      if [8, 12, 16, 20].contains(index) { text += "-" }
      text.unicodeScalars.append(Unicode.Scalar(digit))
    }
    self.text = text
  }

  /// As others write it, with braces or without; `nil` for anything else.
  public init?(reading text: String) {
    var digits = Array(text.utf8)[...]
    if digits.first == UInt8(ascii: "{"), digits.last == UInt8(ascii: "}") {
      digits = digits.dropFirst().dropLast()
    }
    guard digits.count == 36 else { return nil }
    for (index, byte) in digits.enumerated() {
      let isRight =
        [8, 13, 18, 23].contains(index)
        ? byte == UInt8(ascii: "-") : Unicode.Scalar(byte).properties.isASCIIHexDigit
      guard isRight else { return nil }
    }
    self.text = String(decoding: digits, as: UTF8.self).lowercased()
  }
}
