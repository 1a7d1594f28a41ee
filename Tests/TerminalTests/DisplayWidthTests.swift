import Terminal
import Testing

@Suite struct `A text on the terminal` {
  @Test(arguments: [
    ("", 0),
    ("waarom", 6),
    ("één", 3),
    ("e\u{301}e\u{301}n", 3),
    ("‘keten’ … –", 11),
    ("日本", 4),
    ("한국", 4),
    ("\u{1112}\u{1161}\u{11AB}", 2),
    ("Ａ", 2),
    ("ｱ", 1),
    ("🙂", 2),
    ("👍🏽", 2),
    ("👩‍👩‍👧", 2),
    ("🇳🇱", 2),
    ("☀", 1),
    ("☀\u{FE0F}", 2),
    ("1\u{FE0F}\u{20E3}", 2),
    ("a\u{200B}\u{2060}\u{FEFF}b", 2),
    ("co\u{AD}op", 5),
    ("שלום", 4),
    ("مرحبا", 5),
    ("हिन्दी", 5),
    ("a\u{20DD}", 1),
    ("\u{1B}\r\n\t\u{9B}", 0),
    ("①─█", 3),
  ])
  func `takes as many columns as a reader sees`(text: String, width: Int) {
    #expect(columns(of: text) == width)
  }

  @Test func `with many marks on one letter takes one column`() {
    #expect(columns(of: "a" + String(repeating: "\u{301}", count: 100_000)) == 1)
  }
}
