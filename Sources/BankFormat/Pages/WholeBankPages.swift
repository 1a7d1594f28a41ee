internal import Inquiry

/// A bank that can be read, and still would not talk well.
let wholeBankPages: [ProblemPage] = [
  ProblemPage(
    code: "QB033",
    title: Bilingual(nl: "Een te lange vraag", en: "A question that is too long"),
    meaning: Bilingual(
      nl: "Een vorm van deze vraag telt meer dan 25 woorden.",
      en: "One wording of this question has more than 25 words."),
    matters: Bilingual(
      nl: "Wie luistert onthoudt het begin niet meer als het eind komt. Korte vragen geven lange "
        + "antwoorden.",
      en: "Whoever listens has lost the beginning when the end comes. Short questions bring long "
        + "answers."),
    mend: Bilingual(
      nl: "Laat de inleiding weg, of maak er twee vragen van.",
      en: "Leave out the introduction, or make two questions of it."),
    example: ProblemPage.Example(
      in: .bank,
      wrong: """
        moves:
          elaborate:
            kind: descriptive
            says:
              nl:
                - "Hoe ziet dat eruit?"
                - ⟦"Er is al best veel langsgekomen over het werk en over de anderen, en nu is de vraag of er daarover nog meer te vertellen valt dan net."
              en: ["Tell me a bit more about that.", "What does that look like?"]
        """,
      right: """
        moves:
          elaborate:
            kind: descriptive
            says:
              nl:
                - "Hoe ziet dat eruit?"
                - "Vertel daar eens wat meer over."
              en: ["Tell me a bit more about that.", "What does that look like?"]
        """)),
  ProblemPage(
    code: "QB036",
    title: Bilingual(
      nl: "Een regel die maar één vorm kan gebruiken", en: "A rule that can use only one wording"),
    meaning: Bilingual(
      nl: "De vraag heeft genoeg vormen, maar deze regel kan er maar één van invullen.",
      en: "The question has enough wordings, but this rule can fill only one of them."),
    matters: Bilingual(
      nl:
        "Dezelfde zin komt nooit twee keer achter elkaar. De tweede keer blijft de vraag dus uit.",
      en:
        "The same sentence never comes twice in a row. So the second time the question is not asked."
    ),
    mend: Bilingual(
      nl: "Geef de vraag nog een vorm die de regel kan invullen. Met ‘quote: true’ zijn dat vormen "
        + "met {evidence}.",
      en: "Give the question another wording that the rule can fill. With 'quote: true' those are "
        + "wordings with {evidence}."),
    example: ProblemPage.Example(
      in: .bank,
      wrong: """
        follows:
          - ⟦id: habit-asks-its-origin
            when: {heard: habit}
            ask: origin
            quote: true
        """,
      right: """
        follows:
          - id: habit-asks-its-origin
            when: {heard: habit}
            ask: origin
        """)),
  ProblemPage(
    code: "QB037",
    title: Bilingual(nl: "Er zijn geen grenzen", en: "There are no limits"),
    meaning: Bilingual(
      nl: "De bank zegt niet hoeveel vragen en minuten iemand hooguit krijgt.",
      en: "The bank does not say how many questions and minutes somebody gets at most."),
    matters: Bilingual(
      nl:
        "Aan het begin hoort iemand hoe lang het duurt. Dat is een belofte, en die staat in de bank.",
      en:
        "At the start somebody is told how long it takes. That is a promise, and it stands in the "
        + "bank."),
    mend: Bilingual(nl: "Voeg ‘limits:’ toe.", en: "Add 'limits:'."),
    example: ProblemPage.Example(
      in: .bank,
      wrong: """
        bank: mijn-bank
        version: 1
        """,
      right: """
        bank: mijn-bank
        version: 1
        limits: {questions: 40, explore: {at_least: 8, at_most: 14}, minutes: 30}
        """,
      lacks: "limits")),
  ProblemPage(
    code: "QB038",
    title: Bilingual(
      nl: "Te weinig ruimte om af te ronden", en: "Too little room to come to an end"),
    meaning: Bilingual(
      nl: "‘questions’ is kleiner dan wat vertellen, doel, idee, namen en afronding samen vragen.",
      en: "'questions' is smaller than what telling, goal, idea, naming and closing take together."),
    matters: Bilingual(
      nl: "Het gesprek zou ophouden voordat iemand zijn woorden teruglas.",
      en: "The talk would end before somebody has read back their words."),
    mend: Bilingual(
      nl: "Verhoog ‘questions’, of verlaag ‘explore.at_most’ of ‘namings’.",
      en: "Raise 'questions', or lower 'explore.at_most' or 'namings'."),
    example: ProblemPage.Example(
      in: .bank,
      wrong: """
        limits: ⟦{questions: 20, explore: {at_least: 8, at_most: 14}, minutes: 30}
        """,
      right: """
        limits: {questions: 40, explore: {at_least: 8, at_most: 14}, minutes: 30}
        """)),
  ProblemPage(
    code: "QB039",
    title: Bilingual(nl: "Je of u zonder haken", en: "Je or u without brackets"),
    meaning: Bilingual(
      nl: "In een Nederlandse tekst staat ‘je’ of ‘u’ los. Iedereen hoort dan dezelfde vorm.",
      en: "In a Dutch text 'je' or 'u' stands by itself. Everybody hears the same form then."),
    matters: Bilingual(
      nl: "Per gesprek kiest men je of u. Half je en half u klinkt slordig, en soms onbeleefd.",
      en: "In each interview one chooses je or u. Half of each sounds careless, and at times rude."),
    mend: Bilingual(
      nl: "Zet het tussen haken: [je], [jouw], of met het werkwoord erbij [wil je|wilt u].",
      en: "Put it in brackets: [je], [jouw], or with the verb [wil je|wilt u]."),
    example: ProblemPage.Example(
      in: .bank,
      wrong: """
        moves:
          elaborate:
            kind: descriptive
            says:
              nl: ["Hoe ziet dat eruit?", ⟦"Wat wil je daar nog over vertellen?"]
              en: ["Tell me a bit more about that.", "What does that look like?"]
        """,
      right: """
        moves:
          elaborate:
            kind: descriptive
            says:
              nl: ["Hoe ziet dat eruit?", "Wat [wil je|wilt u] daar nog over vertellen?"]
              en: ["Tell me a bit more about that.", "What does that look like?"]
        """)),
  ProblemPage(
    code: "QB046",
    title: Bilingual(nl: "Een stop die gemist kan worden", en: "A stop that may be missed"),
    meaning: Bilingual(
      nl: "Er is een stopregel voor een grens of irritatie, maar die wil er nog iets bij: een kort "
        + "antwoord bijvoorbeeld, of een bepaalde vraag.",
      en:
        "There is a stop rule for a boundary or irritation, but it wants something else as well: a "
        + "short answer for instance, or a certain question."),
    matters: Bilingual(
      nl: "Wie in een lange zin zegt er niet over te willen praten, krijgt dan toch nog een vraag.",
      en:
        "Whoever says in a long sentence not to want to talk about it then gets a question all the "
        + "same."),
    mend: Bilingual(
      nl: "Haal de extra voorwaarde weg, of voeg een regel zonder voorwaarden toe.",
      en: "Remove the extra condition, or add a rule without conditions."),
    example: ProblemPage.Example(
      in: .bank,
      wrong: """
        stops:
          - ⟦id: boundary
            when: {signal: boundary, words: {below: 9}}
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
    code: "QB047",
    title: Bilingual(nl: "Een regel die nooit kan gelden", en: "A rule that can never hold"),
    meaning: Bilingual(
      nl: "De voorwaarden sluiten elkaar uit, of de regel wil een langere ladder dan de grenzen "
        + "toelaten.",
      en: "Its conditions exclude one another, or the rule wants a longer ladder than the limits "
        + "allow."),
    matters: Bilingual(
      nl: "De regel staat er, en wie de bank leest rekent erop. Maar de vraag komt nooit.",
      en: "The rule stands there, and whoever reads the bank counts on it. But the question never "
        + "comes."),
    mend: Bilingual(
      nl: "Kijk welke twee voorwaarden niet samen kunnen, en haal er één weg.",
      en: "See which two conditions cannot go together, and remove one."),
    example: ProblemPage.Example(
      in: .bank,
      wrong: """
        probes:
          - ⟦id: short-and-long
            when: {words: {below: 5}, any: [{words: {at_least: 9}}]}
            ask: elaborate
        """,
      right: """
        probes:
          - id: short-and-long
            when: {words: {below: 5}}
            ask: elaborate
        """)),
  ProblemPage(
    code: "QB048",
    title: Bilingual(
      nl: "Een regel die nooit aan bod komt", en: "A rule that never gets its turn"),
    meaning: Bilingual(
      nl: "Wanneer deze regel geldt, geldt een eerdere ook, en die gaat altijd voor.",
      en: "Whenever this rule holds, an earlier one holds as well, and that one always comes first."
    ),
    matters: Bilingual(
      nl: "De eerste regel die past wint. Wat erachter staat wordt dan nooit gevraagd.",
      en: "The first rule that fits wins. What stands behind it is then never asked."),
    mend: Bilingual(
      nl: "Zet de bijzondere regel vóór de algemene, of maak de algemene nauwer.",
      en: "Put the particular rule before the general one, or make the general one narrower."),
    example: ProblemPage.Example(
      in: .bank,
      wrong: """
        probes:
          - {id: any-answer, when: {words: {at_least: 1}}, ask: elaborate, once: always}
          - ⟦id: long-answer
            when: {words: {at_least: 9}}
            ask: elaborate
        """,
      right: """
        probes:
          - {id: long-answer, when: {words: {at_least: 9}}, ask: elaborate}
          - {id: any-answer, when: {words: {at_least: 1}}, ask: elaborate, once: always}
        """)),
]
