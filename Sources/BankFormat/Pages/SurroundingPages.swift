internal import Inquiry

/// How much stands in a bank, and what stands around it.
let surroundingPages: [ProblemPage] = [
  ProblemPage(
    code: "QB065",
    title: Bilingual(nl: "‘base’ lijkt vergeten", en: "'base' seems to be forgotten"),
    meaning: Bilingual(
      nl: "Er ontbreekt zoveel dat deze bank vast van een andere uit moest gaan. Of zij laat met "
        + "‘without’ regels weg die er niet zijn.",
      en: "So much is missing that this bank must have been meant to start from another. Or it "
        + "leaves out rules with 'without' that are not there."),
    matters: Bilingual(
      nl: "Zonder die andere bank ontbreken het doel, het teruglezen en alle stopregels.",
      en: "Without that other bank the goal, the reading back and all stop rules are missing."),
    mend: Bilingual(
      nl:
        "Zet bovenin ‘base: verwondering’. Of schrijf zelf alle vragen en regels; ‘verwonder bank "
        + "new’ maakt een bank waarin ze staan.",
      en:
        "Put 'base: verwondering' at the top. Or write all questions and rules yourself; 'verwonder "
        + "bank new' makes a bank that has them."),
    example: ProblemPage.Example(
      in: .bank,
      wrong: """
        ⟦bank: mijn-bank
        without: repetition
        """,
      right: """
        bank: mijn-bank
        """)),
  ProblemPage(
    code: "QB066",
    title: Bilingual(nl: "Te veel", en: "Too many"),
    meaning: Bilingual(
      nl: "Een bank heeft hooguit 200 regels in een lijst, 200 onderwerpen en 500 vragen.",
      en: "A bank has at most 200 rules in a list, 200 topics and 500 moves."),
    matters: Bilingual(
      nl: "Meer leest niemand na, en meer komt in geen gesprek aan bod.",
      en: "Nobody reviews more, and more never has its turn in an interview."),
    mend: Bilingual(
      nl: "Haal weg wat dubbel is, of maak er verschillende banken van.",
      en: "Remove what is there twice, or make several banks of it.")),
  ProblemPage(
    code: "QB067",
    title: Bilingual(
      nl: "De bank heet anders dan haar map", en: "The bank and its folder differ in name"),
    meaning: Bilingual(
      nl: "Achter ‘bank’ staat een andere naam dan die van de map waarin het bestand staat.",
      en: "Behind 'bank' stands another name than that of the folder that holds the file."),
    matters: Bilingual(
      nl:
        "De bank wordt gevonden met de naam van de map, en een gesprek bewaart de andere. Later weet "
        + "niemand meer welke bank het was.",
      en:
        "The bank is found by the name of its folder, and an interview keeps the other. Later nobody "
        + "knows which bank it was."),
    mend: Bilingual(nl: "Geef beide dezelfde naam.", en: "Give both the same name.")),
  ProblemPage(
    code: "QB068",
    title: Bilingual(nl: "Geen map met voorbeelden", en: "No folder of examples"),
    meaning: Bilingual(
      nl: "Naast de bank staat iets dat ‘examples’ heet en geen gewone map is: een bestand, of een "
        + "verwijzing terug naar de bank.",
      en:
        "Beside the bank stands something called 'examples' that is no ordinary folder: a file, or "
        + "a link back to the bank."),
    matters: Bilingual(
      nl: "De voorbeelden worden niet gespeeld, en je denkt dat ze kloppen.",
      en: "The examples are not played, and you think that they are in order."),
    mend: Bilingual(
      nl: "Maak een map ‘examples’ en zet de voorbeelden daarin.",
      en: "Make a folder 'examples' and put the examples into it.")),
  ProblemPage(
    code: "QB069",
    title: Bilingual(nl: "Kapotte gewichten", en: "Broken weights"),
    meaning: Bilingual(
      nl: "In ‘weights.txt’ staat een regel die niet te lezen is.",
      en: "There is a line in 'weights.txt' that cannot be read."),
    matters: Bilingual(
      nl: "Wat woorden samen zeggen wordt dan niet gehoord.",
      en: "What words add up to is not heard then."),
    mend: Bilingual(
      nl: "Maak het bestand opnieuw met ‘verwonder learn’.",
      en: "Make the file anew with 'verwonder learn'.")),
]
