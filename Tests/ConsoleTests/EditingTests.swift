import TestSupport
import Testing

@Suite struct `A line on a terminal` {
  @Test(arguments: [
    ("geen tijd", "geen tijd"),
    ("geen tijf" + backspace + "d", "geen tijd"),
    ("gen tijd" + String(repeating: left, count: 7) + "e", "geen tijd"),
    ("ideeën 🙂" + backspace + "é", "ideeën é"),
    ("日本" + left + "x", "日x本"),
    ("weg" + control("U") + "blijft", "blijft"),
    ("een" + altEnter + "twee", "een\ntwee"),
    ("a" + control("V") + tab + "b", "a\tb"),
    ("", ""),
    ("rood \u{9B}31m", "rood 31m"),
  ])
  func `can be edited`(keys: String, line: String) throws {
    let terminal = try keyboard()
    try terminal.send(keys + enter)
    try terminal.expect("[line: \(line.debugDescription)]")
  }

  @Test func `with a line break in it leaves no empty line behind`() throws {
    let terminal = try keyboard()
    try terminal.enters("een" + altEnter + "twee", giving: #"line: "een\ntwee""#)
    try terminal.enters("drie", giving: #"line: "drie""#)
    #expect(!terminal.transcriptText.contains("\r\n\u{1B}[?2004l\r\r\n"))
  }

  @Test(arguments: ["C", "POSIX", "nl_NL.ISO-8859-1", "bestaat-niet"])
  func `is UTF-8 whatever the locale says`(locale: String) throws {
    let terminal = try keyboard(["LC_ALL": locale])
    for _ in 1...2 {
      try terminal.enters("ideeën é" + backspace + "🙂", giving: #"line: "ideeën 🙂""#)
    }
  }

  @Test func `ends where Enter comes, and the rest is the next line`() throws {
    let terminal = try keyboard()
    try terminal.send("een\rtwee\rdrie\r")
    try terminal.expect("een\r\n")
    try terminal.expect("[line: \"een\"]")
    try terminal.expect("[line: \"twee\"]")
    try terminal.expect("[line: \"drie\"]")
  }

  @Test func `completes commands`() throws {
    let terminal = try keyboard()
    try terminal.send("/ed" + tab)
    try terminal.expect("/edit")
    try terminal.send(control("U") + "/s" + tab + tab)
    try terminal.expect("/stop")
    try terminal.expect("/store")
    try terminal.send("p" + tab + enter)
    #expect(try terminal.wait() == 0)
  }

  @Test func `completes neither words nor file names in an answer`() throws {
    let terminal = try keyboard()
    try terminal.send("zie /et" + tab + " en Make" + tab + enter)
    try terminal.expect(#"[line: "zie /et en Make"]"#)
  }

  @Test func `goes on after a backslash`() throws {
    let terminal = try keyboard()
    try terminal.send("een \\" + enter)
    try terminal.expect("… ")
    try terminal.send("twee\\" + enter)
    try terminal.expect("… ")
    try terminal.send("drie" + enter)
    try terminal.expect(#"[line: "een \ntwee\ndrie"]"#)
  }

  @Test func `that goes on ends with Ctrl-D too`() throws {
    let terminal = try keyboard()
    try terminal.send("een\\" + enter)
    try terminal.expect("… ")
    try terminal.send(control("D"))
    try terminal.expect(#"[line: "een"]"#)
  }

  @Test func `is drawn again when the terminal changes size`() throws {
    let terminal = try keyboard()
    try terminal.send("een halve zin")
    try terminal.expect("een halve zin")
    terminal.resize(rows: 10, columns: 30)
    try terminal.expect("een halve zin")
    try terminal.send(" en de rest" + enter)
    try terminal.expect(#"[line: "een halve zin en de rest"]"#)
    try terminal.send("/width" + enter)
    try terminal.expect("[width 30, colour true]")
  }

  @Test func `stays below news`() throws {
    let terminal = try keyboard()
    try terminal.send("/news" + enter)
    try terminal.expect("(er is nieuws)")
    try terminal.expect("(en meer)")
    try terminal.expect("vraag>")
    try terminal.send("ja" + enter)
    try terminal.expect(#"[line: "ja"]"#)
  }
}

@Suite struct `A key that is no letter` {
  @Test func `Ctrl-C clears the line, and the words can be offered again`() throws {
    let terminal = try keyboard()
    try terminal.send("bijna klaar")
    try terminal.expect("bijna klaar")
    try terminal.send(left + control("C"))
    try terminal.expect("^C\r\n\u{1B}[?2004l")
    try terminal.expect(#"[interrupted: "bijna klaar"]"#)
    try terminal.expect("vraag>")
    try terminal.enters("anders", giving: #"line: "anders""#)
    try terminal.send("/again" + enter)
    try terminal.expect("bijna klaar")
    try terminal.send("!" + enter)
    try terminal.expect(#"[line: "bijna klaar!"]"#)
  }

  @Test func `Ctrl-C on an empty line is told as well`() throws {
    let terminal = try keyboard()
    try terminal.send(control("C"))
    try terminal.expect(#"[interrupted: ""]"#)
    try terminal.expect("vraag>")
  }

  @Test func `Ctrl-C gives back the earlier parts of a continued line`() throws {
    let terminal = try keyboard()
    try terminal.send("een\\" + enter)
    try terminal.expect("… ")
    try terminal.send("twee")
    try terminal.expect("twee")
    try terminal.send(control("C"))
    try terminal.expect(#"[interrupted: "een\ntwee"]"#)
  }

  @Test func `Ctrl-D ends on an empty line and deletes on another`() throws {
    let terminal = try keyboard()
    try terminal.enters("jaa" + left + control("D"), giving: #"line: "ja""#)
    try terminal.send(control("D"))
    try terminal.expect("[end]")
    try terminal.expect("vraag>")
    try terminal.enters("toch niet", giving: #"line: "toch niet""#)
    #expect(!terminal.transcriptText.contains("toch niet\r\n\u{1B}[?2004l\r\r\n"))
    try terminal.send(control("D"))
    try terminal.expect("[end]")
    #expect(try terminal.wait() == 0)
  }

  @Test(arguments: [15, 1, 3] as [Int32])
  func `a signal that ends the program restores the terminal`(signal: Int32) throws {
    let terminal = try keyboard()
    try terminal.send("half")
    try terminal.expect("half")
    #expect(!terminal.isCooked)
    terminal.kill(signal)
    #expect(try terminal.wait() == -signal)
    #expect(terminal.isCooked)
    #expect(terminal.transcriptText.contains("\u{1B}[?2004l"))
  }
}

@Suite struct `What was answered` {
  @Test(arguments: [up, control("P"), control("R"), control("Y"), "\u{1B}.", control("_")])
  func `cannot be called up again`(keys: String) throws {
    let terminal = try keyboard()
    try terminal.send("geheim 12345 678")
    try terminal.expect("geheim 12345 678")
    try terminal.enters(control("W"), giving: #"line: "geheim 12345 ""#)
    try terminal.send(keys + control("G") + "leeg")
    try terminal.expect("leeg")
    try terminal.enters("", giving: #"line: "leeg""#)
    #expect(terminal.transcriptText.components(of: "geheim") == 2)
    #expect(terminal.transcriptText.components(of: "678") == 1)
  }

  @Test func `is in no file`() throws {
    let home = try TemporaryFolder()
    let terminal = try keyboard(["HOME": home.path, "HISTFILE": home.path + "/history"])
    try terminal.send("geheim" + enter + "/stop" + enter)
    #expect(try terminal.wait() == 0)
    #expect(home.names.isEmpty)
  }
}

extension String {
  /// How often a word stands in the text.
  fileprivate func components(of word: String) -> Int {
    var rest = self[...]
    var count = 0
    while let range = rest.firstRange(of: word) {
      count += 1
      rest = rest[range.upperBound...]
    }
    return count
  }
}
