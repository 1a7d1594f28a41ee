internal import Inquiry

/// Example interviews, played.
let examplePages: [ProblemPage] = [
  ProblemPage(
    code: "QB050",
    title: Bilingual(nl: "Een voorbeeld loopt anders", en: "An example goes otherwise"),
    meaning: Bilingual(
      nl:
        "In de map ‘examples’ staat een gesprek op papier met wat er moet gebeuren. Gespeeld door de "
        + "bank gebeurt er iets anders.",
      en:
        "The folder 'examples' holds an interview on paper with what must happen. Played through the "
        + "bank, something else happens."),
    matters: Bilingual(
      nl: "Een voorbeeld is een afspraak over hoe de bank praat. Gaat het anders, dan is de bank "
        + "veranderd, of klopte de afspraak niet.",
      en:
        "An example is an agreement on how the bank talks. When it goes otherwise, either the bank "
        + "has changed, or the agreement was not right."),
    mend: Bilingual(
      nl:
        "Speel het met ‘verwonder rehearse’ en --matched. Is het gesprek goed zoals het nu loopt, "
        + "verander dan het voorbeeld; anders de bank.",
      en:
        "Play it with 'verwonder rehearse' and --matched. If the interview is good as it goes now, "
        + "change the example; if not, the bank."),
    example: ProblemPage.Example(
      in: .interview,
      wrong: """
        expect:
          closed: ⟦no_idea
          ideas: [10]
        """,
      right: """
        expect:
          closed: completed
          ideas: [10]
        """)),
  ProblemPage(
    code: "QB051",
    title: Bilingual(
      nl: "Een antwoord dat nooit gegeven wordt", en: "An answer that is never given"),
    meaning: Bilingual(
      nl: "Het gesprek is klaar voordat dit antwoord aan de beurt is.",
      en: "The interview is over before it is this answer's turn."),
    matters: Bilingual(
      nl: "Wie het voorbeeld leest, denkt dat dit erbij hoort. Er is niets mee geprobeerd.",
      en: "Whoever reads the example thinks that it belongs. Nothing was tried with it."),
    mend: Bilingual(
      nl: "Haal het antwoord weg, of zet het eerder.", en: "Remove the answer, or put it earlier."),
    example: ProblemPage.Example(
      in: .interview,
      wrong: """
        answers:
          - ⟦n: 99
            text: Er is nog veel meer over te vertellen.
        """,
      right: """
        answers:
          - n: 14
            answers_to: closing
            asked: close
            text: Er is nog veel meer over te vertellen.
        """)),
  ProblemPage(
    code: "QB052",
    title: Bilingual(nl: "Een gebroken belofte", en: "A promise that is broken"),
    meaning: Bilingual(
      nl:
        "In een voorbeeldgesprek gebeurt iets wat nooit mag: een waarom na een stop of na een eigen "
        + "idee, meer dan twee waaroms achter elkaar, twee keer dezelfde zin, of een citaat dat zo "
        + "niet gezegd is.",
      en:
        "In an example interview something happens that never may: a why after a stop or after an "
        + "own idea, more than two whys in a row, the same sentence twice, or a quote that was not "
        + "said like that."),
    matters: Bilingual(
      nl: "Deze beloften houden een gesprek veilig, welke bank er ook spreekt.",
      en: "These promises keep an interview safe, whatever bank does the talking."),
    mend: Bilingual(
      nl:
        "De melding zegt na welk antwoord het misgaat. Zet een stopregel vooraan die dat antwoord "
        + "hoort. Houdt de bank zich aan alles, meld het dan als fout in het programma.",
      en:
        "The message says after which answer it goes wrong. Put a stop rule first that hears that "
        + "answer. If the bank does keep to everything, report it as a fault of the program.")),
]
