/// 256 bits that nobody can guess: a link, or a session. Whoever has it is let in, so it is shown by
/// `text` alone, and never by printing the value.
public struct Token: Sendable {
  public static let length = 32
  public static let textLength = 43

  public let bytes: [UInt8]

  public init(using generator: inout some RandomNumberGenerator) {
    bytes = (0..<Self.length / 8).flatMap { _ -> [UInt8] in
      let word: UInt64 = generator.next()
      return (0..<8).map { UInt8(truncatingIfNeeded: word >> ($0 * 8)) }
    }
  }

  /// `nil` for anything but what `text` writes: 43 characters, of which the last has no bits left
  /// over, so that there is one way to write each token.
  public init?(_ text: some StringProtocol) {
    guard text.utf8.count == Self.textLength else { return nil }
    var bytes: [UInt8] = []
    var (buffer, bits) = (UInt32(0), 0)
    for character in text.utf8 {
      guard let value = Base64URL.value(of: character) else { return nil }
      buffer = buffer << 6 | UInt32(value)
      bits += 6
      if bits >= 8 {
        bits -= 8
        bytes.append(UInt8(truncatingIfNeeded: buffer >> bits))
        buffer &= 1 << bits - 1
      }
    }
    guard buffer == 0 else { return nil }
    self.bytes = bytes
  }

  /// Base64 for URLs, without padding. (RFC 4648, section 5)
  public var text: String {
    var characters: [UInt8] = []
    var (buffer, bits) = (UInt32(0), 0)
    for byte in bytes {
      buffer = buffer << 8 | UInt32(byte)
      bits += 8
      while bits >= 6 {
        bits -= 6
        characters.append(Base64URL.alphabet[Int(buffer >> bits & 63)])
      }
    }
    characters.append(Base64URL.alphabet[Int(buffer << (6 - bits) & 63)])
    return String(decoding: characters, as: UTF8.self)
  }
}

extension Token: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "token" }
  public var debugDescription: String { "token" }
  public var customMirror: Mirror { Mirror(self, children: []) }
}

private enum Base64URL {
  static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

  static func value(of character: UInt8) -> UInt8? {
    alphabet.firstIndex(of: character).map { UInt8($0) }
  }
}
