import TestSupport
import Testing

@Suite struct `An interview from a pipe` {
  @Test func `answers question 1 with line 1 and pauses at the end`() throws {
    let desk = try Desk()
    let first = try desk.interview(answers: "Wij bellen altijd op vrijdag.\nVorige week nog.\n")
    #expect(first.status == 0)
    let id = first.complaints.split(separator: "\n")
    #expect(id.count == 1)
    #expect(first.output.contains("verwonder interview --resume \(id.first ?? "?")\n"))

    let resumed = try desk.verwonder("interview", "--resume", "last", stdin: "En dit erna.")
    #expect(resumed.status == 0)
    #expect(resumed.complaints == first.complaints)
    #expect(
      try desk.ownCopy().answers == [
        "Wij bellen altijd op vrijdag.", "Vorige week nog.", "En dit erna.", nil,
      ])
  }

  @Test func `goes on with the one that is named, by the beginning of its id`() throws {
    let desk = try Desk()
    let first = try desk.interview(answers: "Het eerste gesprek.\n")
    _ = try desk.interview(answers: "Het tweede gesprek.\n")
    let id = String(first.complaints.dropLast())
    let resumed = try desk.verwonder("interview", "--resume", String(id.prefix(6)), stdin: "Ja.\n")
    #expect(resumed.complaints == first.complaints)
    let shown = try desk.verwonder("interviews", "show", id).output
    #expect(shown.contains("Het eerste gesprek."))
    #expect(!shown.contains("Het tweede gesprek."))
  }

  @Test(arguments: [
    ("een \\\ntwee\\\ndrie\n", ["een \ntwee\ndrie", nil]),
    ("Windows.\r\n", ["Windows.", nil]),
    ("zonder einde", ["zonder einde", nil]),
    ("\n   \n\u{200B}\u{2060}\u{FEFF}\n\t\nja\n", ["ja", nil]),
    ("eerst\n/terug anders\n", ["anders", nil]),
    ("/sla\nja\n", [nil, "ja", nil]),
    ("//etc\n", ["/etc", nil]),
    ("/buiten\nKANARIE\n/buiten\nja\n", ["ja", nil]),
    ("ideeën e\u{301} 🙂\n", ["ideeën e\u{301} 🙂", nil]),
  ])
  func `takes each line for what it is`(lines: String, answers: [String?]) throws {
    let desk = try Desk()
    let finished = try desk.interview(answers: lines)
    #expect(finished.status == 0)
    let kept = try desk.ownCopy().turns
    // As scalars: `é` and `e` with an accent are one character and two different answers.
    #expect(
      kept.map { $0.answer.map { Array($0.unicodeScalars) } }.prefix(answers.count - 1)
        == answers.dropLast().map { $0.map { Array($0.unicodeScalars) } }.prefix(answers.count - 1))
    #expect(desk.files(holding: "KANARIE").isEmpty)
  }

  @Test(
    arguments: [
      (RawLine([0x61, 0x00, 0x62]), "NUL-teken"),
      (RawLine([0x61, 0xFF, 0x62]), "geen UTF-8"),
      (RawLine([0xED, 0xA0, 0x80]), "geen UTF-8"),
      (RawLine(65_537), "64 KiB"),
      (RawLine(1_048_576), "64 KiB"),
      (RawLine(3_000_000), "64 KiB"),
    ])
  func `refuses what is no text, and loses nothing`(line: RawLine, message: String) throws {
    let desk = try Desk()
    let input = Array("ervoor\n".utf8) + line.bytes + Array("\nerna\n".utf8)
    let finished = try desk.verwonder(["interview"] + Desk.setUp, stdin: input)
    #expect(finished.status == 0)
    #expect(finished.output.contains(message))
    #expect(try desk.ownCopy().answers == ["ervoor", "erna", nil])
  }

  @Test func `keeps an answer of 64 KiB`() throws {
    let desk = try Desk()
    let answer = String(repeating: "x", count: 65_536)
    #expect(try desk.interview(answers: answer + "\n").status == 0)
    #expect(try desk.ownCopy().answers.first == answer)
  }

  @Test func `obeys commands`() throws {
    let desk = try Desk()
    let finished = try desk.interview(
      answers: """
        Wij bellen altijd op kanarievrijdag.
        /waarom
        /vraag En wie belt er dan?
        Dat doe ik.
        /notitie KANARIE
        /schrap 1
        /help
        /stop
        wordt niet gelezen

        """)
    #expect(finished.status == 0)
    for text in [
      "Je zei “Wij bellen altijd", "En wie belt er dan?", "Notitie bewaard",
      "Antwoord 1 is gewist.",
      "/waarom: waarom deze vraag", "Bedankt voor dit gesprek.",
    ] {
      #expect(finished.output.contains(text), "\(text)")
    }
    #expect(!finished.output.contains("\u{1B}"))
    #expect(try !desk.everyReport().contains("KANARIE"))
    #expect(desk.files(holding: "op kanarievrijdag").isEmpty)
    #expect(desk.files(holding: "wordt niet gelezen").isEmpty)
  }

  @Test func `asks for what is missing, in order`() throws {
    let desk = try Desk()
    let finished = try desk.verwonder(
      "interview", "--chain", Desk.dutchChain, stdin: "2\nWilg\n1\n3\nEen antwoord.\n")
    #expect(finished.status == 0)
    #expect(try desk.ownCopy().answers == ["Een antwoord.", nil])
  }

  @Test func `that ends before the consent keeps nothing`() throws {
    let desk = try Desk()
    let finished = try desk.verwonder(
      "interview", "--chain", Desk.dutchChain, stdin: "2\nKANARIE\n1\n")
    #expect(finished.status == 2)
    #expect(finished.complaints.contains("Er is niets bewaard."))
    #expect(desk.files(holding: "KANARIE").isEmpty)
  }
}
