import TestSupport
import Testing

@Suite struct `A paste` {
  @Test(arguments: [
    ("een\rtwee\rdrie", #""een\ntwee\ndrie""#),
    ("een\r\ntwee\r\n", #""een\ntwee\n""#),
    ("een\ntwee", #""een\ntwee""#),
    ("/ed\tit", #""/ed\tit""#),
    ("ideeën 🙂", #""ideeën 🙂""#),
    ("\u{1B}[201x\u{1B}[2J", #""\u{1B}[201x\u{1B}[2J""#),
    ("a\u{9B}2Jb", #""a2Jb""#),
    ("", #""""#),
  ])
  func `of several lines is one answer`(text: String, line: String) throws {
    let terminal = try keyboard()
    try terminal.send(paste(text) + enter)
    try terminal.expect("[line: \(line)]")
  }

  @Test func `lands where the cursor is, and can be undone`() throws {
    let terminal = try keyboard()
    try terminal.send("voor na" + left + left + paste("een\rtwee ") + enter)
    try terminal.expect(#"[line: "voor een\ntwee na"]"#)
    try terminal.send("blijft" + paste(" gaat") + control("_") + enter)
    try terminal.expect(#"[line: "blijft"]"#)
  }

  @Test func `that does not end can be interrupted`() throws {
    let terminal = try keyboard()
    try terminal.send("begin")
    try terminal.expect("begin")
    try terminal.send("\u{1B}[200~ zonder einde" + control("C"))
    try terminal.expect(#"[interrupted: "begin"#)
    try terminal.expect("vraag>")
    try terminal.send("ja" + enter)
    try terminal.expect(#"[line: "ja"]"#)
  }

  @Test func `that holds a NUL is refused`() throws {
    let terminal = try keyboard()
    try terminal.send(paste("a\u{0}b") + enter)
    try terminal.expect("[refused: containsNUL]")
    try terminal.send("ja" + enter)
    try terminal.expect(#"[line: "ja"]"#)
  }

  @Test(arguments: [true, false])
  func `may be 64 KiB long`(isBracketed: Bool) throws {
    let terminal = try keyboard()
    let text = String(String(repeating: "Waarom is dat zo? é🙂 ", count: 2979).prefix(64_000))
    try terminal.send((isBracketed ? paste(text) : text) + enter)
    try terminal.expect("[line: \(text.utf8.count) bytes, \(checksum(text))]")
  }

  @Test func `may be a mebibyte long, and no longer`() throws {
    let terminal = try keyboard()
    let lines = String(repeating: String(repeating: "x", count: 127) + "\n", count: 8192)
    try terminal.send(paste(lines) + enter)
    try terminal.expect("[line: 1048576 bytes, \(checksum(lines))]")
    try terminal.send(paste(lines + "x") + enter)
    try terminal.expect("[refused: tooLong]")
    try terminal.send(paste(lines) + "xyz" + enter)
    try terminal.expect("[refused: tooLong]")
    try terminal.send("ja" + enter)
    try terminal.expect(#"[line: "ja"]"#)
  }
}

@Suite struct `Bytes that are no UTF-8` {
  @Test(
    arguments: [
      [0x61, 0xFF, 0x62], [0xC0, 0xAE], [0xED, 0xA0, 0x80], [0xE2, 0x82], [0xC2],
    ] as [[UInt8]])
  func `are refused`(bytes: [UInt8]) throws {
    let terminal = try keyboard()
    try terminal.send(bytes + Array(enter.utf8))
    try terminal.expect("[refused: notUTF8]")
    try terminal.send("ja" + enter)
    try terminal.expect(#"[line: "ja"]"#)
  }

  @Test func `are refused in a paste too`() throws {
    let terminal = try keyboard()
    try terminal.send(Array("\u{1B}[200~a".utf8) + [0xFF] + Array("\u{1B}[201~\r".utf8))
    try terminal.expect("[refused: notUTF8]")
  }
}
