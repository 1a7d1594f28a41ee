internal import Inquiry

/// What can be heard.
let lexiconPages: [ProblemPage] = [
  ProblemPage(
    code: "QB015",
    title: Bilingual(nl: "Een patroon dat niet te lezen is", en: "A pattern that cannot be read"),
    meaning: Bilingual(
      nl: "In een woordenlijst staat een patroon dat zich niet aan de schrijfwijze houdt.",
      en: "A lexicon holds a pattern that does not keep to the notation."),
    matters: Bilingual(
      nl: "Wat dit patroon had moeten horen, wordt in geen enkel gesprek gehoord.",
      en: "What this pattern should have heard is heard in no interview."),
    mend: Bilingual(
      nl:
        "De schrijfwijze staat in CONTRIBUTING.md, onder ‘A cue, in ten minutes’. De melding wijst "
        + "de plek in het patroon aan.",
      en:
        "The notation stands in CONTRIBUTING.md, under 'A cue, in ten minutes'. The message points "
        + "to the place in the pattern."),
    example: ProblemPage.Example(
      in: .lexicon,
      wrong: """
        cues:
          - id: habit-for-years
            barrier: habit
            hears: "al ⟦(jaren|lang zo"
        """,
      right: """
        cues:
          - id: habit-for-years
            barrier: habit
            hears: "al (jaren|lang) zo"
        """))
]
