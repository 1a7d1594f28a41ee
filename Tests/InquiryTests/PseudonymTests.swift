import Inquiry
import Testing

/// A pseudonym is the same bytes however it was typed, and nothing hides in it.
@Suite struct `A pseudonym` {
  @Test(arguments: [
    ("Wilg", "Wilg"), ("  Wilg \u{A0}", "Wilg"), ("e\u{301}", "\u{E9}"), ("\u{E9}", "\u{E9}"),
    ("Zoe\u{308}", "Zo\u{EB}"), ("\u{212B}sa", "\u{C5}sa"), ("a\u{301}\u{328}", "\u{105}\u{301}"),
    ("\u{1112}\u{1161}\u{11AB}", "\u{D55C}"), ("Jan de Wilg", "Jan de Wilg"), ("👩‍🌾", "👩‍🌾"),
    ("می‌خوام", "می‌خوام"),
  ])
  func `is read in one form`(text: String, name: String) throws {
    let read = try Pseudonym.read(text)
    #expect(Array(read.utf8) == Array(name.utf8))
    #expect(Array(try Pseudonym.read(read).utf8) == Array(name.utf8))
  }

  @Test(arguments: [
    ("…", Pseudonym.Fault.reserved), (" … ", .reserved), ("", .blank), ("   ", .blank),
    ("\u{200B}\u{2060}\u{FEFF}", .blank),
    ("\u{AD}", .blank), ("\u{202E}", .blank), (String(repeating: "a", count: 81), .tooLong),
    ("a" + String(repeating: "\u{301}", count: 90), .tooLong), ("Jan\nAUDIT", .control),
    ("Jan\u{0}", .control), ("Jan\u{1B}[2J", .control), ("Jan\u{9B}31m", .control),
    ("a\tb", .control), ("Jan\u{2028}Piet", .control), ("\u{202E}naJ x", .direction),
    ("Jan\u{2066}x\u{2069}", .direction), ("Jan\u{200E}", .direction), ("J\u{61C}an", .direction),
  ])
  func `is refused when something hides in it`(text: String, fault: Pseudonym.Fault) {
    #expect(throws: fault) { try Pseudonym.read(text) }
  }

  @Test(arguments: [
    ("\u{E9}", "e\u{301}", true), (" Wilg", "Wilg", true), ("Wilg", "wilg", false),
    ("Jan", "\u{408}an", false), ("Jan", "Ja\u{200B}n", false), ("Zoe", "Zoë", false),
  ])
  func `is the same person's in each form of its letters`(
    first: String, second: String, isSame: Bool
  ) {
    #expect(Pseudonym.isSame(first, second) == isSame)
  }

  @Test(arguments: [
    ("Jan", "\u{408}an", true), ("Jan", "Ja\u{200B}n", true), ("Jan", "jan", true),
    ("Jan", "Jаn", true), ("Olga", "0lga", true), ("Ilse", "lIse", true), ("Ank", "Αnk", true),
    ("Jan de Wilg", "Jan  de\u{A0}Wilg", true), ("Jan", "Ｊａｎ", true), ("Zoë", "Zoe\u{308}", false),
    ("Jan", "Jan", false), ("Jan", "Jaap", false), ("Zoe", "Zoë", false), ("Wilg", "Wilgje", false),
    ("Иван", "Иванна", false),
  ])
  func `is told from one that looks like it`(known: String, name: String, looksAlike: Bool) {
    let found = Pseudonym.lookAlike(of: name, among: ["Es", known])
    #expect(found == (looksAlike ? known : nil))
  }
}
