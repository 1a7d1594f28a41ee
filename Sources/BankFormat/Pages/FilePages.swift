internal import Inquiry

/// A file that cannot be read as it stands.
let filePages: [ProblemPage] = [
  ProblemPage(
    code: "QB001",
    title: Bilingual(nl: "Geen geldige YAML", en: "Not valid YAML"),
    meaning: Bilingual(
      nl: "Het bestand is niet te lezen: een haakje, aanhalingsteken of inspringing klopt niet.",
      en: "The file cannot be read: a bracket, a quotation mark or the indentation is not right."),
    matters: Bilingual(
      nl: "Zonder leesbaar bestand is er geen bank, en dus geen gesprek.",
      en: "Without a file that can be read there is no bank, and so no interview."),
    mend: Bilingual(
      nl: "Kijk naar de regel die genoemd wordt en naar de regel erboven. Spring in met spaties, "
        + "nooit met tabs. Zet een komma tussen dingen in een lijst.",
      en: "Look at the line that is named and at the one above it. Indent with spaces, never with "
        + "tabs. Put a comma between the things in a list."),
    example: ProblemPage.Example(
      in: .bank,
      wrong: """
        title: ⟦{nl: Samen verder {en: Going on together}
        """,
      right: """
        title: {nl: Samen verder, en: Going on together}
        """)),
  ProblemPage(
    code: "QB002",
    title: Bilingual(nl: "Het bestand is geen UTF-8", en: "The file is not UTF-8"),
    meaning: Bilingual(
      nl: "De letters zijn op een oude manier opgeslagen. Een é of een “ is dan niet te lezen.",
      en: "The letters were stored in an old way. An é or a “ cannot be read then."),
    matters: Bilingual(
      nl: "Mensen zouden vreemde tekens in hun vragen zien.",
      en: "People would see strange characters in their questions."),
    mend: Bilingual(
      nl: "Open het bestand in je tekstprogramma en bewaar het als UTF-8.",
      en: "Open the file in your editor and save it as UTF-8.")),
  ProblemPage(
    code: "QB006",
    title: Bilingual(nl: "Een sleutel staat er twee keer", en: "A key stands there twice"),
    meaning: Bilingual(
      nl: "Twee regels onder elkaar zeggen iets over hetzelfde. Welke geldt, is niet te zeggen.",
      en: "Two lines say something about the same thing. Which one counts cannot be told."),
    matters: Bilingual(
      nl: "Een van de twee zou stil verdwijnen, en met hem wat je schreef.",
      en: "One of the two would silently be lost, and with it what you wrote."),
    mend: Bilingual(
      nl: "Haal er één weg, of voeg ze samen.", en: "Remove one of them, or merge them."),
    example: ProblemPage.Example(
      in: .bank,
      wrong: """
        moves:
          why_up:
            kind: explanatory
            ⟦kind: descriptive
            says:
              nl: ["Wat maakt dat het zo gaat?", "Hoe komt dat?"]
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
    code: "QB013",
    title: Bilingual(nl: "Ankers en verwijzingen mogen niet", en: "No anchors and aliases"),
    meaning: Bilingual(
      nl:
        "In YAML kan & een stuk tekst een naam geven en * het ergens anders neerzetten. Hier niet.",
      en: "In YAML & can name a piece of text and * puts it elsewhere. Not here."),
    matters: Bilingual(
      nl: "Wie een bank naleest, wil zien wat er gevraagd wordt waar het gevraagd wordt. En met "
        + "verwijzingen kan een klein bestand de computer laten vastlopen.",
      en: "Whoever reviews a bank wants to see what is asked where it is asked. And with aliases a "
        + "small file can make a computer hang."),
    mend: Bilingual(
      nl: "Schrijf de tekst op elke plek voluit.", en: "Write the text out in full in each place."),
    example: ProblemPage.Example(
      in: .bank,
      wrong: """
        title: ⟦&naam {nl: Samen verder, en: Going on together}
        """,
      right: """
        title: {nl: Samen verder, en: Going on together}
        """)),
  ProblemPage(
    code: "QB014",
    title: Bilingual(nl: "Het bestand is te groot", en: "The file is too large"),
    meaning: Bilingual(
      nl: "Een bestand mag hoogstens 1024 KiB zijn; dat is al een dik boek.",
      en: "A file may hold 1024 KiB at most, and that is a thick book."),
    matters: Bilingual(
      nl: "Zo groot wordt een bank alleen per ongeluk, en dan start het gesprek niet meer vlot.",
      en: "A bank only gets so large by accident, and then an interview no longer starts quickly."),
    mend: Bilingual(
      nl: "Kijk wat er te veel in staat. Splits het in een bank en een bank die daarop bouwt "
        + "(‘base:’).",
      en: "See what is in it that need not be. Split it into a bank and one that starts from it "
        + "('base:').")),
  ProblemPage(
    code: "QB026",
    title: Bilingual(nl: "Dit is niet te lezen", en: "This cannot be read"),
    meaning: Bilingual(
      nl: "Het bestand is er niet, of je mag er niet bij.",
      en: "The file is not there, or you may not open it."),
    matters: Bilingual(
      nl: "Wat niet gelezen is, wordt niet gevraagd.", en: "What is not read is not asked."),
    mend: Bilingual(
      nl: "Kijk of de naam klopt en of je het bestand zelf kunt openen.",
      en: "See whether the name is right, and whether you can open the file yourself.")),
  ProblemPage(
    code: "QB029",
    title: Bilingual(nl: "Het bestand is leeg", en: "The file is empty"),
    meaning: Bilingual(
      nl: "Er staat niets in, of alleen opmerkingen (regels met #).",
      en: "Nothing stands in it, or only remarks (lines with #)."),
    matters: Bilingual(
      nl: "Uit niets kan geen vraag komen.", en: "No question can come out of nothing."),
    mend: Bilingual(
      nl: "Begin met ‘verwonder bank new’ of ‘verwonder chain new’.",
      en: "Begin with 'verwonder bank new' or 'verwonder chain new'."),
    example: ProblemPage.Example(
      in: .whole,
      wrong: """
        ⟦# hier komt de bank
        """,
      right: """
        bank: mijn-bank
        """)),
]
