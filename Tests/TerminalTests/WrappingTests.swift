import Terminal
import Testing

@Suite struct `Wrapping` {
  @Test(arguments: [
    ("", [""]),
    ("Waarom?", ["Waarom?"]),
    ("12345678901234567890", ["12345678901234567890"]),
    (
      "Wat maakt dat u er nog geen tijd voor had?",
      ["Wat maakt dat u er", "nog geen tijd voor", "had?"]
    ),
    ("Ketensamenwerkingsoverleg", ["Ketensamenwerkingsov", "erleg"]),
    ("in ketensamenwerkingsoverleg nu", ["in", "ketensamenwerkingsov", "erleg nu"]),
    ("twee  spaties blijven", ["twee  spaties", "blijven"]),
    ("  ingesprongen", ["  ingesprongen"]),
    ("                    ", ["                    "]),
    ("een\ntwee\n\ndrie\n", ["een", "twee", "", "drie", ""]),
    ("een\r\ntwee", ["een", "twee"]),
    (
      "a\u{A0}b a\u{A0}b a\u{A0}b a\u{A0}b a\u{A0}b a",
      ["a\u{A0}b a\u{A0}b a\u{A0}b a\u{A0}b a\u{A0}b", "a"]
    ),
    ("日本日本日本日本日本日本", ["日本日本日本日本日本", "日本"]),
    ("x日本日本日本日本日本日本", ["x日本日本日本日本日", "本日本"]),
    ("🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂👩‍👩‍👧", ["🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂", "👩‍👩‍👧"]),
    (
      "e\u{301}e\u{301}e\u{301}e\u{301}e\u{301} e\u{301}e\u{301}e\u{301}e\u{301}e\u{301} 12345678 9",
      [
        "e\u{301}e\u{301}e\u{301}e\u{301}e\u{301} e\u{301}e\u{301}e\u{301}e\u{301}e\u{301} 12345678",
        "9",
      ]
    ),
    ("לא היה לי זמן בשבוע שעבר", ["לא היה לי זמן בשבוע", "שעבר"]),
  ])
  func `cuts a text at twenty columns`(text: String, lines: [String]) {
    #expect(wrap(text, width: 20) == lines)
  }

  @Test func `puts the first indent before the first line and the other before the rest`() {
    #expect(
      wrap("een twee drie vier\nvijf", width: 12, indent: "  ", firstIndent: "› ")
        == ["› een twee", "  drie vier", "  vijf"])
  }

  @Test func `goes on where there is no room at all`() {
    #expect(wrap("日a", width: 1) == ["日", "a"])
    #expect(wrap("ab c", width: 3, indent: "      ") == ["      a", "      b", "      c"])
  }

  @Test(arguments: 0..<200)
  func `loses nothing, adds nothing and stays within the width`(seed: UInt64) {
    var chance = Chance(seed: seed)
    let text = chance.text()
    let width = 2 + chance.below(30)
    let lines = wrap(text, width: width)
    #expect(lines.allSatisfy { columns(of: $0) <= width })
    #expect(withoutBlanks(lines.joined()) == withoutBlanks(text))
  }

  private func withoutBlanks(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { $0 != " " && $0 != "\n" }
  }
}

/// SplitMix64 (Steele, Lea & Flood, 2014).
private struct Chance {
  var seed: UInt64

  mutating func below(_ limit: Int) -> Int {
    seed &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (seed ^ (seed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
  }

  mutating func text() -> String {
    let alphabet = [
      "a", "n", "é", " ", " ", "  ", "\n", "日", "🙂", "👩‍👩‍👧", "ש", "\u{301}", "\u{A0}", "lang", "-",
    ]
    return (0..<below(80)).map { _ in alphabet[below(alphabet.count)] }.joined()
  }
}
