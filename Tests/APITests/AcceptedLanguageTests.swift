import API
import Inquiry
import TestSupport
import Testing

@Suite struct `The language of an answer` {
  @Test(
    arguments: [
      (nil, Language.dutch), ("", .dutch), ("en", .english), ("nl", .dutch), ("EN-gb", .english),
      ("nl-BE", .dutch), ("en, nl", .english), ("nl, en", .dutch), ("en;q=0.5, nl;q=0.8", .dutch),
      ("en;q=0.801,nl;q=0.8", .english), ("fr, en;q=0.1", .english), ("fr", .dutch), ("*", .dutch),
      ("en;q=0.5, *", .dutch), ("*;q=0.5, en", .english), ("nl;q=0", .english),
      ("nl;q=0, en;q=0", .dutch), ("nl;q=0, *;q=0", .dutch), ("nl;q=0.3, *;q=0.9", .english),
      ("nl;q=0, *;q=0.1", .english), ("nl;q=0, nl-BE", .dutch), (" \ten ; q=1.000 ", .english),
      ("en;Q=1", .english),
      // What is not written as it should be is passed over.
      ("en;q=2", .dutch), ("en;q=1.001", .dutch), ("en;q=0.1234", .dutch), ("en;q=-1", .dutch),
      ("en;q=NaN", .dutch), ("en;q=", .dutch), ("en;q", .dutch), ("en;;q=1", .dutch),
      ("en;level=1", .dutch), ("en;q=0,5", .dutch), (";q=1", .dutch), (",,,", .dutch),
      ("en_GB", .dutch), ("english", .dutch), ("-", .dutch), ("**", .dutch), ("é\u{0}", .dutch),
      ("e\u{301}n", .dutch), ("\u{212A}", .dutch),
    ] as [(String?, Language)])
  func `is what is most welcome, or ours`(header: String?, expected: Language) {
    #expect(language(accepting: header, else: .dutch) == expected)
  }

  @Test func `is ours where all are as welcome`() {
    #expect(language(accepting: "*", else: .english) == .english)
    #expect(language(accepting: "nl;q=0", else: .english) == .english)
    #expect(language(accepting: "en;q=0", else: .english) == .dutch)
  }

  @Test(arguments: 0..<500)
  func `is chosen from anything`(seed: UInt64) {
    var chance = SplitMix(seed: seed)
    let pieces = ["fr", "x", "q", ";", ",", "=", "0", "1", ".", "-", " ", "\u{0}", "é", "\t"]
    let header = (0..<40).map { _ in pieces.randomElement(using: &chance) ?? "" }.joined()
    #expect(language(accepting: header, else: .dutch) == .dutch)
    #expect(language(accepting: header + ",en;q=0.1", else: .dutch) == .english)
  }
}
