internal import Inquiry

/// Something that stands where something else belongs.
let shapePages: [ProblemPage] = [
  ProblemPage(
    code: "QB003",
    title: Bilingual(nl: "Een onbekende sleutel", en: "A key that is not known"),
    meaning: Bilingual(
      nl:
        "Voor de dubbele punt staat een woord dat hier niets betekent. Meestal is het een tikfout.",
      en: "Before the colon stands a word that means nothing here. Mostly it is a slip."),
    matters: Bilingual(
      nl: "Wat je daar schreef, zou in geen enkel gesprek iets doen, en je zou het niet merken.",
      en: "What you wrote there would do nothing in any interview, and you would not notice."),
    mend: Bilingual(
      nl: "Verbeter het woord. De melding zegt welke woorden hier mogen staan.",
      en: "Correct the word. The message says which words may stand here."),
    example: ProblemPage.Example(
      in: .bank,
      wrong: """
        probes:
          - id: general-claim-asks-for-a-case
            when: {marker: generalisation}
            ask: example
            ⟦onec: topic
        """,
      right: """
        probes:
          - id: general-claim-asks-for-a-case
            when: {marker: generalisation}
            ask: example
            once: topic
        """)),
  ProblemPage(
    code: "QB004",
    title: Bilingual(nl: "Er ontbreekt iets", en: "Something is missing"),
    meaning: Bilingual(
      nl: "Een regel, vraag of lijst heeft niet alles wat nodig is.",
      en: "A rule, a question or a list does not have all that it needs."),
    matters: Bilingual(
      nl:
        "Een regel zonder ‘when’ weet niet wanneer hij geldt; een vraag zonder ‘says’ zegt niets.",
      en:
        "A rule without 'when' does not know when it holds; a question without 'says' says nothing."
    ),
    mend: Bilingual(
      nl: "Voeg toe wat de melding noemt.", en: "Add what the message names."),
    example: ProblemPage.Example(
      in: .bank,
      wrong: """
        probes:
          - ⟦id: general-claim-asks-for-a-case
            ask: example
        """,
      right: """
        probes:
          - id: general-claim-asks-for-a-case
            when: {marker: generalisation}
            ask: example
        """)),
  ProblemPage(
    code: "QB005",
    title: Bilingual(nl: "Hier hoort iets anders", en: "Something else belongs here"),
    meaning: Bilingual(
      nl:
        "Er staat bijvoorbeeld een woord waar een getal hoort, of een tekst waar een lijst hoort.",
      en: "For instance a word stands where a number belongs, or a text where a list belongs."),
    matters: Bilingual(
      nl: "Het programma gokt niet wat je bedoelde.",
      en: "The program does not guess what you meant."),
    mend: Bilingual(
      nl: "Schrijf het zoals in een bank die meegeleverd is. Aan en uit zijn true en false.",
      en: "Write it as in a bank that is included. On and off are true and false."),
    example: ProblemPage.Example(
      in: .bank,
      wrong: """
        stops:
          - id: boundary
            when: {signal: boundary}
            then: leave_topic
            stops: boundary
            acknowledge: ⟦ja
        """,
      right: """
        stops:
          - id: boundary
            when: {signal: boundary}
            then: leave_topic
            stops: boundary
            acknowledge: true
        """)),
  ProblemPage(
    code: "QB007",
    title: Bilingual(nl: "Geen bruikbare naam", en: "Not a usable name"),
    meaning: Bilingual(
      nl: "Namen van banken, regels, vragen en partners hebben alleen kleine letters, cijfers, - "
        + "en _, hooguit 64.",
      en: "Names of banks, rules, questions and partners have only lower-case letters, digits, - "
        + "and _, 64 at most."),
    matters: Bilingual(
      nl:
        "De naam komt in het verslag, in bestanden en op de opdrachtregel, en moet overal passen.",
      en:
        "The name goes into the record, into files and onto the command line, and must fit in all."),
    mend: Bilingual(
      nl: "Maak er kleine letters van, met streepjes in plaats van spaties.",
      en: "Use lower-case letters, with hyphens in place of spaces."),
    example: ProblemPage.Example(
      in: .bank,
      wrong: """
        bank: ⟦Mijn Bank
        """,
      right: """
        bank: mijn-bank
        """)),
  ProblemPage(
    code: "QB012",
    title: Bilingual(nl: "Een lege lijst", en: "An empty list"),
    meaning: Bilingual(
      nl: "Hier hoort minstens één ding te staan.", en: "At least one thing belongs here."),
    matters: Bilingual(
      nl: "Een vraag zonder vorm kan niet gesteld worden; een voorwaarde zonder inhoud past nooit.",
      en: "A question without wordings cannot be asked; a condition without content never holds."),
    mend: Bilingual(
      nl: "Zet er iets in, of haal de regel weg.", en: "Put something in it, or remove the line."),
    example: ProblemPage.Example(
      in: .bank,
      wrong: """
        moves:
          why_up:
            kind: explanatory
            says:
              nl: ⟦[]
              en: ["What makes it go that way?", "How come?"]
        """,
      right: """
        moves:
          why_up:
            kind: explanatory
            says:
              nl: ["Wat maakt dat het zo gaat?", "Hoe komt dat?"]
              en: ["What makes it go that way?", "How come?"]
        """)),
  ProblemPage(
    code: "QB020",
    title: Bilingual(nl: "Een getal buiten de grenzen", en: "A number out of bounds"),
    meaning: Bilingual(
      nl: "Er is een kleinste en een grootste waarde, en dit getal ligt erbuiten.",
      en: "There is a least and a greatest value, and this number is outside them."),
    matters: Bilingual(
      nl: "De grenzen beschermen mensen: niet te lang, niet te vaak waarom, en altijd een einde.",
      en: "The bounds protect people: not too long, not why too often, and always an end."),
    mend: Bilingual(
      nl: "Kies een getal tussen de twee die de melding noemt.",
      en: "Choose a number between the two that the message names."),
    example: ProblemPage.Example(
      in: .bank,
      wrong: """
        limits: {questions: 40, why_in_a_row: ⟦5}
        """,
      right: """
        limits: {questions: 40, why_in_a_row: 2}
        """)),
  ProblemPage(
    code: "QB028",
    title: Bilingual(nl: "Dit gaat niet samen", en: "These do not go together"),
    meaning: Bilingual(
      nl: "Twee sleutels staan bij elkaar die elkaar uitsluiten: vragen en weggaan bijvoorbeeld.",
      en: "Two keys stand together that exclude each other: asking and leaving, for instance."),
    matters: Bilingual(
      nl: "Na een antwoord gebeurt er één ding. Welk van de twee, moet jij zeggen.",
      en: "After an answer one thing happens. Which of the two is yours to say."),
    mend: Bilingual(nl: "Haal een van de twee weg.", en: "Remove one of the two."),
    example: ProblemPage.Example(
      in: .bank,
      wrong: """
        stops:
          - id: boundary
            when: {signal: boundary}
            ask: pause_offer
            then: ⟦leave_topic
            stops: boundary
        """,
      right: """
        stops:
          - id: boundary
            when: {signal: boundary}
            then: leave_topic
            stops: boundary
        """)),
]
