internal import Inquiry

/// Rules that cannot do what they say, and rules that are missing.
let rulePages: [ProblemPage] = [
  ProblemPage(
    code: "QB016",
    title: Bilingual(
      nl: "Een voorbeeld waar de regel niet op past", en: "An example that the rule does not fit"),
    meaning: Bilingual(
      nl: "Bij de regel staat een zin waarop hij moet passen. Dat doet hij niet.",
      en: "Beside the rule stands a sentence that it must fit. It does not."),
    matters: Bilingual(
      nl: "Zegt iemand dit in een gesprek, dan komt de vraag niet die je bedacht had.",
      en: "When somebody says this in an interview, the question you had in mind does not come."),
    mend: Bilingual(
      nl: "Typ de zin in ‘verwonder hear’ om te zien wat er gehoord wordt. Verander dan de regel, "
        + "de zin, of wat er te horen is.",
      en: "Type the sentence into 'verwonder hear' to see what is heard. Then change the rule, the "
        + "sentence, or what can be heard."),
    example: ProblemPage.Example(
      in: .bank,
      wrong: """
        follows:
          - id: habit-asks-its-origin
            when: {heard: habit}
            ask: origin
            examples: [{nl: ⟦"Ik bel ze op vrijdag."}]
        """,
      right: """
        follows:
          - id: habit-asks-its-origin
            when: {heard: habit}
            ask: origin
            examples: [{nl: "Dat doen we al jaren zo."}]
        """)),
  ProblemPage(
    code: "QB017",
    title: Bilingual(
      nl: "Een voorbeeld waar de regel niet op mag passen",
      en: "An example that the rule must not fit"),
    meaning: Bilingual(
      nl:
        "Bij de regel staat een zin met ‘not: true’, of bij de cue een zin onder ‘not’. De regel past er toch op.",
      en:
        "Beside the rule stands a sentence with 'not: true', or beside the cue one under 'not'. It fits all the same."
    ),
    matters: Bilingual(
      nl: "Iemand krijgt dan een vraag over iets wat hij niet gezegd heeft.",
      en: "Somebody is then asked about something they did not say."),
    mend: Bilingual(
      nl: "Maak de voorwaarde nauwer, of haal ‘not’ weg als de regel hier wel hoort te passen.",
      en: "Make the condition narrower, or remove 'not' if the rule should fit here after all."),
    example: ProblemPage.Example(
      in: .bank,
      wrong: """
        follows:
          - id: habit-asks-its-origin
            when: {heard: habit}
            ask: origin
            examples: [{nl: ⟦"Dat doen we al jaren zo.", not: true}]
        """,
      right: """
        follows:
          - id: habit-asks-its-origin
            when: {heard: habit}
            ask: origin
            examples: [{nl: "Daar zijn we mee gestopt.", not: true}]
        """)),
  ProblemPage(
    code: "QB019",
    title: Bilingual(
      nl: "Een vraag om woorden die er niet zijn", en: "A question with words that are not there"),
    meaning: Bilingual(
      nl:
        "De regel past zonder dat er iets gehoord is, maar elke vorm van de vraag haalt woorden van "
        + "de deelnemer aan.",
      en:
        "The rule fits without anything being heard, but every wording of the question quotes words "
        + "of the participant."),
    matters: Bilingual(
      nl: "De vraag zou nooit gesteld worden: er is niets om aan te halen.",
      en: "The question would never be asked: there is nothing to quote."),
    mend: Bilingual(
      nl: "Geef de vraag ook een vorm zonder {evidence}, of laat de regel op iets horen.",
      en: "Give the question a wording without {evidence} too, or let the rule hear something."),
    example: ProblemPage.Example(
      in: .bank,
      wrong: """
        probes:
          - id: any-answer-asks-for-a-case
            when: {rungs: {at_least: 1}}
            ask: ⟦naming
        """,
      right: """
        probes:
          - id: any-answer-asks-for-a-case
            when: {rungs: {at_least: 1}}
            ask: example
        """)),
  ProblemPage(
    code: "QB022",
    title: Bilingual(nl: "Niemand luistert naar een stop", en: "Nobody listens to a stop"),
    meaning: Bilingual(
      nl:
        "Elke bank heeft stopregels voor wie wil stoppen, een grens trekt of er genoeg van heeft. "
        + "Een daarvan is er niet.",
      en:
        "Every bank has stop rules for whoever wants to stop, draws a boundary or has had enough. "
        + "One of them is not there."),
    matters: Bilingual(
      nl: "Doorvragen na een grens schaadt mensen, en ze vertellen daarna niets meer.",
      en: "To go on asking past a boundary harms people, and they tell nothing after it."),
    mend: Bilingual(
      nl: "Voeg onder ‘stops’ een regel toe met ‘when: {signal: …}’ en het signaal uit de melding.",
      en: "Add a rule under 'stops' with 'when: {signal: …}' and the signal from the message."),
    example: ProblemPage.Example(
      in: .bank,
      wrong: """
        stops:
          - id: boundary
            when: {signal: past}
            then: leave_topic
            stops: boundary
        """,
      right: """
        stops:
          - id: boundary
            when: {signal: boundary}
            then: leave_topic
            stops: boundary
        """)),
  ProblemPage(
    code: "QB024",
    title: Bilingual(nl: "Een vraag die niemand stelt", en: "A question that nobody asks"),
    meaning: Bilingual(
      nl: "De vraag staat onder ‘moves’, maar geen regel en geen onderwerp gebruikt hem.",
      en: "The question stands under 'moves', but no rule and no topic uses it."),
    matters: Bilingual(
      nl: "Wie de bank naleest denkt dat de vraag gesteld wordt.",
      en: "Whoever reviews the bank thinks that the question is asked."),
    mend: Bilingual(
      nl: "Maak een regel die hem stelt, of haal hem weg.",
      en: "Make a rule that asks it, or remove it."),
    example: ProblemPage.Example(
      in: .bank,
      wrong: """
        moves:
          ⟦since_when:
            kind: descriptive
            says:
              nl: ["Sinds wanneer is dat zo?", "Hoe lang is dat al zo?"]
              en: ["Since when has that been so?", "How long has that been so?"]
        """,
      right: """
        moves:
          since_when:
            kind: descriptive
            says:
              nl: ["Sinds wanneer is dat zo?", "Hoe lang is dat al zo?"]
              en: ["Since when has that been so?", "How long has that been so?"]
        follows:
          - id: change-asks-since-when
            when: {heard: turnover}
            ask: since_when
        """)),
]
