import TestSupport
import Testing

@Suite struct `An interview at the keyboard` {
  @Test func `begins with who, what for and consent`() throws {
    let desk = try Desk()
    let terminal = try desk.terminal(["interview", "--chain", Desk.dutchChain])
    try terminal.expect("Bij welke organisatie")
    try terminal.expect("4  Gemeente")
    try terminal.expect(prompt)
    try terminal.types("9", seeing: "Typ een nummer uit de lijst")
    try terminal.types("2", seeing: "Een schuilnaam is genoeg")
    try terminal.types(" ", seeing: "moet iets te zien zijn")
    try terminal.types("Wilg", seeing: "Wie typt de antwoorden?")
    try terminal.send("2" + enter)
    for title in ["Waarvoor: We willen", "Wie het leest: ", "Hoe lang het", "Voor vragen"] {
      try terminal.expect(title)
    }
    try terminal.expect("Wie mag deze woorden zien?")
    try terminal.expect("0  alleen ikzelf")
    try terminal.expect("woorden horen wie ze zei")
    try terminal.expect(prompt)
    try terminal.types("4", seeing: "Typ 0, 1, 2 of 3")
    try terminal.send("2" + enter)
    try terminal.expect("— vraag 1 · melding van het ontslag")
    try terminal.expect("Ziekenhuis De Linden")
    try terminal.expect(prompt)
    #expect(try terminal.pauses() == 0)
  }

  @Test func `in English begins likewise`() throws {
    let desk = try Desk()
    let terminal = try desk.terminal(
      ["interview", "--chain", Desk.englishChain, "--lang", "en"])
    try terminal.expect("Which organisation")
    try terminal.expect(prompt)
    try terminal.types("1", seeing: "A pseudonym will do")
    try terminal.types("Willow", seeing: "Who types the answers?")
    try terminal.types("1", seeing: "Who may see your words?")
    try terminal.types("2", seeing: "— question 1 ·")
    try terminal.types("We always call on Friday.", seeing: "· kept")
    try terminal.types("/why", seeing: "You said “")
    try terminal.types("/waarom", seeing: "rule: ")
    try terminal.send("/stop" + enter)
    try terminal.expect("Thank you for this talk.")
    try terminal.expect("a copy of your own words?")
    try terminal.expect(prompt)
    try terminal.send(enter)
    #expect(try terminal.wait() == 0)
    #expect(!terminal.transcriptText.contains("vraag"))
  }

  @Test func `keeps nothing of one who does not consent`() throws {
    let desk = try Desk()
    let terminal = try desk.terminal(
      ["interview", "--chain", Desk.dutchChain, "--partner", "ziekenhuis", "--mode", "self"])
    try terminal.expect("Een schuilnaam is genoeg")
    try terminal.expect(prompt)
    try terminal.types("KANARIE", seeing: "Wie mag deze woorden zien?")
    try terminal.send("nee" + enter)
    try terminal.expect("Er is niets bewaard.")
    #expect(try terminal.wait() == 0)
    #expect(desk.files(holding: "KANARIE").isEmpty)
    #expect(try desk.verwonder("interviews", "list").output == "Er zijn nog geen gesprekken.\n")
  }

  @Test func `keeps an answer before it asks on`() throws {
    let desk = try Desk()
    let terminal = try desk.talk()
    try terminal.types("Wij bellen altijd op vrijdag.", seeing: "vraag 2 ")
    #expect(terminal.transcriptText.contains("· bewaard"))
    #expect(try terminal.pauses() == 0)
    #expect(try desk.ownCopy().answers == ["Wij bellen altijd op vrijdag.", nil])
  }

  @Test func `completes commands`() throws {
    let desk = try Desk()
    let terminal = try desk.talk()
    try terminal.send("/waa" + tab)
    try terminal.expect("/waarom")
    try terminal.types("", seeing: "Ik begin bij het werk zelf")
    try terminal.send("/w" + tab + tab)
    try terminal.expect("/waarom")
    try terminal.expect("/why")
  }

  @Test func `Ctrl-C clears the line and the talk goes on`() throws {
    let desk = try Desk()
    let terminal = try desk.talk()
    try terminal.send("halve zin")
    try terminal.expect("halve zin")
    try terminal.send(control("C"))
    try terminal.expect("Regel gewist.")
    try terminal.expect(prompt)
    try terminal.types("hele zin", seeing: "vraag 2 ")
    #expect(try terminal.pauses() == 0)
    #expect(try desk.ownCopy().answers == ["hele zin", nil])
  }

  @Test func `Ctrl-D offers to pause`() throws {
    let desk = try Desk()
    let terminal = try desk.talk()
    try terminal.types("Een antwoord.", seeing: "vraag 2 ")
    try terminal.send(control("D"))
    try terminal.expect("Even pauze?")
    try terminal.expect(prompt)
    try terminal.types("nee", seeing: "")
    try terminal.types("Nog een antwoord.", seeing: "vraag 3 ")
    try terminal.send(control("D"))
    try terminal.expect("Even pauze?")
    try terminal.expect(prompt)
    try terminal.send("ja" + enter)
    try terminal.expect("verwonder interview --resume ")
    #expect(try terminal.wait() == 0)
    #expect(try desk.ownCopy().answers == ["Een antwoord.", "Nog een antwoord.", nil])
  }

  @Test func `goes on after a kill with all that was acknowledged`() throws {
    let desk = try Desk()
    let killed = try desk.talk()
    try killed.types("Wij bellen altijd op vrijdag.", seeing: "bewaard")
    try killed.types("Vorige week nog.", seeing: "bewaard")
    try killed.send("halve z")
    try killed.expect("halve z")
    killed.kill(9)
    #expect(try killed.wait() == -9)

    let resumed = try desk.terminal(["interview", "--resume"])
    try resumed.expect("We gaan verder waar we waren.")
    try resumed.expect("vraag 3 ")
    try resumed.expect(prompt)
    try resumed.types("En dit erna.", seeing: "vraag 4 ")
    #expect(try resumed.pauses() == 0)
    #expect(
      try desk.ownCopy().answers == [
        "Wij bellen altijd op vrijdag.", "Vorige week nog.", "En dit erna.", nil,
      ])
  }

  @Test func `has its store for itself`() throws {
    let desk = try Desk()
    let terminal = try desk.talk()
    for (language, sentence) in [
      ("nl", "zijn al in gebruik, in een ander venster of door verwonderd. Sluit dat eerst"),
      ("en", "are in use already, in another window or by verwonderd. Close that first"),
    ] {
      let second = try desk.verwonder("interviews", "list", "--lang", language)
      #expect(second.status == 3)
      #expect(second.output.isEmpty)
      #expect(second.complaints.contains(sentence))
    }
    try terminal.types("Een antwoord.", seeing: "vraag 2 ")
    #expect(try terminal.pauses() == 0)
  }

  @Test func `offers a copy of one's own words at the close`() throws {
    let desk = try Desk()
    let terminal = try desk.talk()
    try terminal.types("Wij bellen altijd op vrijdag.", seeing: "vraag 2 ")
    try terminal.types("/stop", seeing: "Een kopie van de eigen woorden?")
    try terminal.send(desk.folder.path + "/kopie.md" + enter)
    try terminal.expect("De kopie staat in ")
    #expect(try terminal.wait() == 0)
    #expect(try desk.folder.read("kopie.md").contains("Wij bellen altijd op vrijdag."))
    let again = try desk.verwonder("interview", "--resume", "last")
    #expect(again.status == 1)
    #expect(again.complaints.contains("is afgesloten"))
  }
}
