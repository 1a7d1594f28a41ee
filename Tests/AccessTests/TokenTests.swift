import Access
import TestSupport
import Testing

/// Gives one word again and again.
private struct Constant: RandomNumberGenerator {
  var word: UInt64

  mutating func next() -> UInt64 { word }
}

private let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"

@Suite struct `A token` {
  /// As Python's `base64.urlsafe_b64encode` has them.
  @Test(arguments: [
    (0, "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"),
    (UInt64.max, "__________________________________________8"),
    (0x6261_7262_6f6f_6666, "ZmZvb2JyYWJmZm9vYnJhYmZmb29icmFiZmZvb2JyYWI"),
    (0xfbef_befb_efbe_fbef, "7_u-7_u-7_vv-77v-77v--_7vu_7vu_77_u-7_u-7_s"),
  ])
  func `is 43 characters of base64 for URLs`(word: UInt64, text: String) throws {
    var generator = Constant(word: word)
    let token = Token(using: &generator)
    let bytes = (0..<8).map { UInt8(truncatingIfNeeded: word >> ($0 * 8)) }
    #expect(token.bytes == bytes + bytes + bytes + bytes)
    #expect(token.text == text)
    #expect(try #require(Token(text)).bytes == token.bytes)
  }

  @Test(arguments: 0..<200)
  func `reads back as it was written`(seed: UInt64) {
    var generator = SplitMix(seed: seed)
    let token = Token(using: &generator)
    #expect(token.bytes.count == 32)
    #expect(token.text.utf8.count == 43)
    #expect(Token(token.text)?.bytes == token.bytes)
    #expect(token.text.allSatisfy { alphabet.contains($0) })
  }

  /// Of the last character two bits are nothing: with any of them it would be a second way to
  /// write the same token.
  @Test func `has one way to be written`() {
    let start = String(repeating: "A", count: 42)
    let accepted = alphabet.filter { Token(start + String($0)) != nil }
    #expect(accepted == "AEIMQUYcgkosw048")
  }

  @Test(arguments: [
    "", "A", String(repeating: "A", count: 42), String(repeating: "A", count: 44),
    String(repeating: "A", count: 43) + "=", " " + String(repeating: "A", count: 42),
    String(repeating: "A", count: 42) + "\n", String(repeating: "A", count: 42) + "+",
    String(repeating: "A", count: 42) + "/", String(repeating: "A", count: 42) + "=",
    String(repeating: "A", count: 42) + "\u{0}", String(repeating: "A", count: 41) + "é",
    String(repeating: "A", count: 42) + "A\u{301}", String(repeating: "A", count: 20_000),
    String(repeating: "A", count: 40) + "%41",
  ])
  func `is nothing else`(text: String) { #expect(Token(text) == nil) }

  @Test func `is not shown by accident`() {
    var generator = SplitMix(seed: 1)
    let token = Token(using: &generator)
    var dumped = ""
    dump(token, to: &dumped)
    for text in ["\(token)", String(reflecting: token), dumped, "\([token])", "\((1, token))"] {
      #expect(!text.contains(token.text))
      #expect(!text.contains("\(token.bytes[0]), \(token.bytes[1])"))
    }
  }
}
