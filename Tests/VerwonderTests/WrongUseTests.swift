import InterviewSupport
import TestSupport
import Testing

@Suite struct `A wrong call` {
  struct Call: CustomTestStringConvertible {
    var arguments: [String]
    var status: Int32
    var dutch: String
    var english: String

    init(_ arguments: String, _ status: Int32, _ dutch: String, _ english: String) {
      self.arguments = arguments.split(separator: " ").map(String.init)
      (self.status, self.dutch, self.english) = (status, dutch, english)
    }

    var testDescription: String { arguments.joined(separator: " ") }
  }

  static let calls = [
    Call("--onzin", 2, "Deze optie ken ik niet: '--onzin'", "Unknown option '--onzin'"),
    Call("hear onzin", 2, "Dit hoort er niet bij: 'onzin'", "Unexpected argument 'onzin'"),
    Call(
      "interview --chane x", 2, "'--chane'. Bedoelde je '--chain'?", "Did you mean '--chain'?"),
    Call("rehearse", 2, "Er ontbreekt: '<scenario>'", "Missing expected argument '<scenario>'"),
    Call("hear --banks", 2, "Er ontbreekt een waarde bij '--banks", "Missing value for '--banks"),
    Call(
      "interview --consent veel", 2, "Deze waarde past niet: 'veel' bij '--consent",
      "The value 'veel' is invalid for '--consent"),
    Call(
      "export onzin", 2, "Kies uit:\n  - barriers\n  - conclusions",
      "one of the following:\n  - barriers\n  - conclusions"),
    Call(
      "interview --mode typist", 2, "--mode typist ken ik niet. Kies interviewer of self.",
      "I do not know --mode typist. Choose interviewer or self."),
    Call(
      "interview --consent 7", 2, "--consent 7 bestaat niet. Kies 0, 1, 2 of 3.",
      "There is no --consent 7. Choose 0, 1, 2 or 3."),
    Call(
      "interview --bank onzin", 2,
      "Er is geen vragenbank ‘onzin’. Er zijn: cocreatie, mgspi, procesanalyse, samenwerkingsketen, verwondering.",
      "There is no question bank 'onzin'. There are: cocreatie, mgspi, procesanalyse, samenwerkingsketen, verwondering."
    ),
    Call(
      "interview --partner onzin --chain \(Desk.dutchChain)", 2,
      "‘onzin’ staat niet op de ketenkaart. Daar staan: ziekenhuis, wijkzorg, apotheek, gemeente.",
      "'onzin' is not on the chain card. There are: ziekenhuis, wijkzorg, apotheek, gemeente."),
    Call(
      "interview --chain /bestaat/niet", 1, "/bestaat/niet is niet te lezen",
      "/bestaat/niet cannot be read"),
    Call("interview --resume", 1, "Er zijn nog geen gesprekken.", "There are no interviews yet."),
    Call("interviews show x", 1, "Er zijn nog geen gesprekken.", "There are no interviews yet."),
    Call("export barriers", 1, "Er zijn nog geen gesprekken.", "There are no interviews yet."),
    Call("export transcript", 1, "Er zijn nog geen gesprekken.", "There are no interviews yet."),
    Call("bank check onzin", 2, "Er is geen vragenbank", "There is no question bank"),
    Call("rerun onzin", 2, "Er is geen vragenbank", "There is no question bank"),
    Call("rehearse /bestaat/niet", 1, "is niet te lezen", "cannot be read"),
    Call("chain check /bestaat/niet", 1, "is niet te lezen", "cannot be read"),
    Call("hear --lexicon /bestaat/niet", 1, "is niet te lezen", "cannot be read"),
  ]

  @Test(arguments: calls)
  func `says what is wrong, in the reader's language`(call: Call) throws {
    let desk = try Desk()
    for (language, sentence) in [("nl", call.dutch), ("en", call.english)] {
      let finished = try desk.verwonder(call.arguments + ["--lang", language])
      #expect(finished.status == call.status)
      #expect(finished.output.isEmpty)
      #expect(finished.complaints.contains(sentence), "\(finished.complaints)")
    }
  }

  @Test func `with a language there is none of`() throws {
    let finished = try Desk().verwonder("hear", "--lang", "fr")
    #expect(finished.status == 2)
    #expect(finished.complaints.hasPrefix("De taal ‘fr’ ken ik niet. Kies --lang nl of --lang en."))
  }

  @Test(arguments: [
    ["--\u{1B}[31m\u{202E}"], ["\u{9B}31m"], ["interview", "--consent", "\u{1B}]0;x\u{7}"],
    ["interview", "--mode", "\u{1B}c"], ["interview", "--bank", "\u{1B}c"],
    ["interview", "--chain", "/\u{1B}c"], ["chain", "check", "/\u{202E}"],
  ])
  func `is never repeated raw`(arguments: [String]) throws {
    let finished = try Desk().verwonder(arguments)
    #expect(finished.status != 0)
    #expect(
      finished.complaints.unicodeScalars.allSatisfy {
        $0 == "\n" || ![.control, .format].contains($0.properties.generalCategory)
      }, "\(finished.complaints.debugDescription)")
  }
}

@Suite struct `Help` {
  @Test func `of a command with commands of its own has no English in it`() throws {
    let desk = try Desk()
    let bank = try desk.verwonder("bank", "--help", "--lang", "nl").output
    #expect(bank.contains("‘verwonder help bank <opdracht>’ legt een opdracht uit."), "\(bank)")
    let show = try desk.verwonder("bank", "show", "--help", "--lang", "nl").output
    #expect(show.contains("(keuze: md, html; standaard: md)"), "\(show)")
  }

  @Test(arguments: [
    ("", "Vragen naar het waarom in een keten", "Asking why in a collaboration chain"),
    ("interview", "Een gesprek voeren, of verdergaan.", "Hold an interview, or go on."),
    ("rehearse", "Speelt een gesprek", "Plays an interview"),
    ("hear", "Toont wat de regels horen", "Shows what the rules hear"),
    ("neutrality", "Beoordeelt elke vraag in de invoer", "Judges each question in the input"),
    ("bank", "Voor wie vragenbanken maakt.", "For those who make question banks."),
    ("bank check", "Zoekt alle fouten in een bank", "Finds all mistakes in a bank"),
    ("bank list", "De vragenbanken die er zijn.", "The question banks there are."),
    ("rerun", "Opgenomen antwoorden", "Recorded answers"),
    ("export", "Een samenvatting van gesprekken", "A summary of interviews"),
    ("interviews", "De bewaarde gesprekken.", "The interviews that are kept."),
    ("interviews list", "Een regel per gesprek.", "A line for each interview."),
    ("interviews show", "Eén gesprek, met wat er gehoord is", "One interview, with what was"),
    ("chain", "De ketenkaart: wie er samenwerken", "The chain card: who works together"),
    ("chain new", "Maakt een ketenkaart door te vragen.", "Makes a chain card by asking."),
    ("chain check", "Zoekt alle fouten in een ketenkaart.", "Finds all mistakes in a chain"),
    ("chain show", "Laat een ketenkaart lezen.", "Shows a chain card to read."),
  ])
  func `of every command is in the reader's language`(
    command: String, dutch: String, english: String
  ) throws {
    let words = command.split(separator: " ").map(String.init)
    let desk = try Desk()
    for (language, sentence, heading, ending) in [
      ("nl", dutch, "\nGEBRUIK: verwonder", "Laat deze uitleg zien."),
      ("en", english, "\nUSAGE: verwonder", "Show help information."),
    ] {
      let finished = try desk.verwonder(words + ["--lang", language, "--help"])
      #expect(finished.status == 0)
      #expect(finished.complaints.isEmpty)
      let text = finished.output.replacing("\n", with: " ")
      #expect(text.contains(sentence), "\(finished.output)")
      #expect(finished.output.contains(heading), "\(finished.output)")
      #expect(finished.output.contains(ending), "\(finished.output)")
    }
  }
}
