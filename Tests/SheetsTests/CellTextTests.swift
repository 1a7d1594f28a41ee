import Inquiry
import Testing

@testable import Sheets

@Suite struct `A text in a cell` {
  @Test(arguments: [
    ("gewoon", "gewoon"), ("=cmd()", "=cmd()"), ("a\nb\r\n", "a\nb \n"), ("\u{1B}[2J", "␛[2J"),
    ("\0\u{7}", "⟦U+0000⟧⟦U+0007⟧"), ("\u{202E}teiN", "⟦U+202E⟧teiN"), ("\u{FFFE}", "⟦U+FFFE⟧"),
    ("\u{1FFFF}", "⟦U+1FFFF⟧"), ("😀 e\u{301}", "😀 e\u{301}"),
    // A program would read these as the character with that number.
    ("_x003D_1+1", "_x005F_x003D_1+1"), ("__x000A__", "__x005F_x000A__"),
    ("_x005F_x003D_", "_x005F_x005F_x005F_x003D_"), ("_x003d_", "_x005F_x003d_"),
    ("_x00G0_ _x003D _X003D_", "_x00G0_ _x003D _X003D_"), ("_", "_"), ("", ""),
  ])
  func `shows what it holds and does nothing`(words: String, shown: String) {
    let cell = CellText(words)
    #expect(Array(cell.text.unicodeScalars) == Array(shown.unicodeScalars))
    #expect(cell.whole == nil)
  }

  /// Excel counts as UTF-16 does.
  @Test(
    arguments: [
      (String(repeating: "a", count: 32_767), nil, 32_767),
      (String(repeating: "a", count: 32_768), 32_768, 32_767),
      (String(repeating: "😀", count: 16_384), 16_384, 32_766),
      (String(repeating: "😀", count: 16_383), nil, 32_766),
      (String(repeating: "_x000A_", count: 3_000), 21_000, 32_767),
    ] as [(String, Int?, Int)])
  func `is cut where Excel takes no more`(words: String, whole: Int?, units: Int) {
    let cell = CellText(words)
    #expect(cell.whole == whole)
    #expect(cell.text.utf16.count <= CellText.longest)
    #expect(abs(cell.text.utf16.count - units) <= 13, "\(cell.text.utf16.count)")
    #expect(cell.text.hasSuffix(CellText.mark) == (whole != nil))
  }
}
