import TestSupport
import Testing

@Suite struct `A command during the talk` {
  @Test(arguments: ["/waarom", "/why"])
  func `why gives the reason from the record`(command: String) throws {
    let desk = try Desk()
    let terminal = try desk.talk()
    try terminal.types("Wij bellen altijd op vrijdag.", seeing: "vraag 2 ")
    try terminal.types(command, seeing: "Je zei “Wij bellen altijd")
    try terminal.types(command, seeing: "regel: general-claim-asks-for-a-case")
  }

  @Test func `off keeps what is typed in no file`() throws {
    let desk = try Desk()
    let terminal = try desk.talk()
    try terminal.types("Een antwoord.", seeing: "vraag 2 ")
    try terminal.types("/buiten", seeing: "Buiten het verslag.")
    try terminal.types("KANARIE", seeing: "buiten verslag")
    #expect(desk.files(holding: "KANARIE").isEmpty)
    try terminal.types("/buiten", seeing: "Weer in het verslag.")
    try terminal.types("Nog een.", seeing: "vraag 3 ")
    #expect(try terminal.pauses() == 0)
    #expect(desk.files(holding: "KANARIE").isEmpty)
    #expect(try desk.ownCopy().answers == ["Een antwoord.", "Nog een.", nil])
  }

  @Test func `off holds for notes, questions and corrections too`() throws {
    let desk = try Desk()
    let terminal = try desk.talk()
    try terminal.types("Een antwoord.", seeing: "vraag 2 ")
    try terminal.types("/buiten", seeing: "Buiten het verslag.")
    for command in ["/notitie KANARIE", "/vraag KANARIE?", "/terug KANARIE", "/terug 1 KANARIE"] {
      try terminal.types(command, seeing: "buiten verslag")
      #expect(desk.files(holding: "KANARIE").isEmpty, "\(command)")
    }
  }

  @Test func `strike erases the words once it is confirmed`() throws {
    let desk = try Desk()
    let terminal = try desk.talk()
    try terminal.types("Mijn baas heet KANARIE.", seeing: "vraag 2 ")
    try terminal.types("/schrap", seeing: "De woorden zijn dan echt weg.")
    try terminal.types("nee", seeing: "Het blijft zo staan.")
    try terminal.types("/schrap 1", seeing: "De woorden zijn dan echt weg.")
    try terminal.types("ja", seeing: "Antwoord 1 is gewist.")
    #expect(desk.files(holding: "KANARIE").isEmpty)
    #expect(try terminal.pauses() == 0)
    #expect(desk.files(holding: "KANARIE").isEmpty)
    #expect(try !desk.everyReport().contains("KANARIE"))
  }

  @Test func `back gives the old words to edit`() throws {
    let desk = try Desk()
    let terminal = try desk.talk()
    try terminal.types("Eerst dit", seeing: "vraag 2 ")
    try terminal.send("/terug" + enter)
    try terminal.expect("Verbeter het")
    try terminal.expect(prompt)
    try terminal.expect("Eerst dit")
    try terminal.types(" en dat", seeing: "bewaard")
    #expect(try terminal.pauses() == 0)
    let first = try #require(try desk.ownCopy().turns.first)
    #expect(first.answer == "Eerst dit en dat")
    #expect(first.corrected == 1)
  }

  @Test func `note is kept and never in a report`() throws {
    let desk = try Desk()
    let terminal = try desk.talk()
    try terminal.types("Een antwoord.", seeing: "vraag 2 ")
    try terminal.types("/notitie KANARIE kijkt weg", seeing: "Notitie bewaard")
    #expect(try terminal.pauses() == 0)
    #expect(desk.files(holding: "KANARIE").isEmpty)
    let reports = try desk.everyReport()
    #expect(reports.contains("Een antwoord."))
    #expect(!reports.contains("KANARIE"))
  }

  @Test func `ask records a question of the interviewer's own`() throws {
    let desk = try Desk()
    let terminal = try desk.talk()
    try terminal.types("Een antwoord.", seeing: "vraag 2 ")
    try terminal.types("/vraag En wie belt er dan?", seeing: "vraag 3 ")
    try terminal.types("/waarom", seeing: "Deze vraag stelde de interviewer zelf.")
    try terminal.types("Dat doe ik.", seeing: "vraag 4 ")
    #expect(try terminal.pauses() == 0)
    let asked = try #require(try desk.ownCopy().turns.first { $0.n == 3 })
    #expect(asked.question == "En wie belt er dan?")
    #expect(asked.answer == "Dat doe ik.")
  }

  @Test func `skip asks on without an answer`() throws {
    let desk = try Desk()
    let terminal = try desk.talk()
    try terminal.types("/overslaan", seeing: "vraag 2 ")
    #expect(try terminal.pauses() == 0)
    let first = try #require(try desk.ownCopy().turns.first)
    #expect(first.skipped)
    #expect(first.answer == nil)
  }

  @Test func `stop ends the talk with thanks`() throws {
    let desk = try Desk()
    let terminal = try desk.talk()
    try terminal.types("/stop", seeing: "Bedankt voor dit gesprek.")
    try terminal.send(enter)
    #expect(try terminal.wait() == 0)
    #expect(
      try desk.verwonder("interviews", "list").output.contains("gestopt door de deelnemer"))
  }

  @Test func `that is not known is no answer`() throws {
    let desk = try Desk()
    let terminal = try desk.talk()
    try terminal.types("/kanarie", seeing: "/kanarie ken ik niet.")
    try terminal.types("//etc is een map", seeing: "vraag 2 ")
    #expect(try terminal.pauses() == 0)
    #expect(try desk.ownCopy().answers == ["/etc is een map", nil])
  }
}
