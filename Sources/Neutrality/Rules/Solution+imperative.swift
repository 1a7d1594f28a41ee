import Inquiry

extension NeutralityRule {
  static let imperative = NeutralityRule(
    "imperative", .solution,
    source: "METHOD, Neutrality: an act the participant has not named; OMA (advice off)",
    because: Bilingual(
      nl:
        "Dit zegt de ander wat te doen. Vraag wat die zelf zou doen, als die iets zou doen.",
      en: "This tells them what to do. Ask what they would do themselves, if anything."),
    patterns: Bilingual(
      nl: """
        (^|,) [dan|of|en|gewoon] {<urging> (er|het|dat|ze|hem|haar|een|de|die|dit|elkaar|iemand|jullie|gewoon|dan|toch|meteen|voortaan|eens) ... @unsaid}
        """,
      en: """
        (^|,) [then|just|simply|or|and|maybe|so] {<urging> (a|an|the|them|him|her|it|your|their|one|some|everyone|everybody|somebody|someone|each|both|two) ... @unsaid}
        """),
    unless: Bilingual(
      nl: """
        <urging> ... (voorbeeld|voorbeelden|woorden|rustig|gerust|poging|concreet|tijd|beeld|indruk)
        (^|,) <urging> (je|jij|u|jullie|ze|we) ... ?
        (^|,) <urging> ..3 (dan|dat|het|de|een) ... ?
        """,
      en: """
        <urging> ... (example|examples|words|yourself|scene|picture|idea of|sense of|feel for|finger|me|us|time)
        <question> ... <urging>
        <urging> ... ?
        """),
    examples: [
      .fires(
        nl: "Zet er eens een filmpje bij, dat kijken mensen wel.",
        after: "Niemand leest de notulen."),
      .fires(
        en: "Ask her secretary for ten minutes. What do you reckon?",
        after: "We never see the consultant."),
      .passes(nl: "Geef eens een voorbeeld van zo'n dag.", after: "De dagen verschillen."),
      .passes(en: "Give me an example of such a day.", after: "The days differ."),
    ])
}
