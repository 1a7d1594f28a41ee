internal import Inquiry

/// Texts that cannot be said as they stand, or that nobody will ever hear.
let wordingPages: [ProblemPage] = [
  ProblemPage(
    code: "QB057",
    title: Bilingual(
      nl: "Een invulplek die altijd leeg blijft", en: "A slot that always stays empty"),
    meaning: Bilingual(
      nl: "Waar deze tekst gebruikt wordt, is er nooit iets om op die plek in te vullen.",
      en: "Where this text is used, there never is anything to fill in at that place."),
    matters: Bilingual(
      nl: "Een vorm waarvan iets ontbreekt wordt overgeslagen. Niemand hoort hem ooit, en je merkt "
        + "het niet.",
      en:
        "A wording of which something is missing is passed over. Nobody ever hears it, and you do "
        + "not notice."),
    mend: Bilingual(
      nl: "Haal de invulplek weg. {handover} en {partner} horen bij een onderwerp met ‘each: "
        + "handover’, {indicator} bij ‘each: indicator’, {opening} bij wat onder ‘then’ staat, "
        + "{evidence} bij een regel die iets hoort, {goal} bij wat na het doel komt.",
      en: "Take the slot out. {handover} and {partner} belong to a topic with 'each: handover', "
        + "{indicator} to 'each: indicator', {opening} to what stands under 'then', {evidence} to a "
        + "rule that hears something, {goal} to what comes after the goal."),
    example: ProblemPage.Example(
      in: .bank,
      wrong: """
        moves:
          newcomer:
            kind: descriptive
            says:
              nl:
                - "Stel dat ik hier morgen kom werken. Wat moet ik dan weten?"
                - "Stel dat ik hier nieuw ben. Hoe is dat, tussen [jou] en de anderen?"
                - ⟦"Stel dat ik hier nieuw ben. Wat moet ik weten over “{handover}”?"
              en: ["Suppose I start here. What should I know?", "Suppose I am new. What comes first?"]
        topics:
          - {id: newcomer, each: once, opens: newcomer}
        """,
      right: """
        moves:
          newcomer:
            kind: descriptive
            says:
              nl:
                - "Stel dat ik hier morgen kom werken. Wat moet ik dan weten?"
                - "Stel dat ik hier nieuw ben. Hoe is dat, tussen [jou] en de anderen?"
              en: ["Suppose I start here. What should I know?", "Suppose I am new. What comes first?"]
        topics:
          - {id: newcomer, each: once, opens: newcomer}
        """)),
  ProblemPage(
    code: "QB058",
    title: Bilingual(nl: "Hier wordt niets ingevuld", en: "Nothing is filled in here"),
    meaning: Bilingual(
      nl: "In titels, ‘acknowledgements’ en ‘answers_back’ staan gewone woorden, zonder { } en in "
        + "titels ook zonder [ ].",
      en:
        "Titles, 'acknowledgements' and 'answers_back' hold plain words, without { } and in titles "
        + "without [ ] too."),
    matters: Bilingual(
      nl:
        "Een titel met haken staat zo op het scherm. Een zin na een grens die woorden aanhaalt, wordt "
        + "overgeslagen, of haalt net dat aan waar iemand niet over wil praten.",
      en:
        "A title with brackets is on the screen like that. A line after a boundary that quotes words "
        + "is passed over, or quotes just what somebody does not want to talk about."),
    mend: Bilingual(
      nl: "Schrijf wat er moet staan in gewone woorden.",
      en: "Write what should stand there in plain words."),
    example: ProblemPage.Example(
      in: .bank,
      wrong: """
        title: {nl: "⟦{partner} en de anderen", en: The others}
        """,
      right: """
        title: {nl: Wij en de anderen, en: The others}
        """)),
  ProblemPage(
    code: "QB059",
    title: Bilingual(
      nl: "Het werkwoord staat buiten de haken", en: "The verb stands outside the brackets"),
    meaning: Bilingual(
      nl: "Voor [je] staat een werkwoord dat bij u anders is: ‘vind je’ is ‘vindt u’.",
      en: "Before [je] stands a verb that is different with u: 'vind je' is 'vindt u'."),
    matters: Bilingual(
      nl: "De helft van de mensen hoort een fout in de vraag.",
      en: "Half of the people hear a mistake in the question."),
    mend: Bilingual(
      nl: "Zet het werkwoord erbij: [vind je|vindt u].",
      en: "Put the verb inside: [vind je|vindt u]."),
    example: ProblemPage.Example(
      in: .bank,
      wrong: """
        moves:
          elaborate:
            kind: descriptive
            says:
              nl: ["Hoe ziet dat eruit?", ⟦"Wat denk [je] daar zelf bij?"]
              en: ["Tell me a bit more about that.", "What does that look like?"]
        """,
      right: """
        moves:
          elaborate:
            kind: descriptive
            says:
              nl: ["Hoe ziet dat eruit?", "Wat [denk je|denkt u] daar zelf bij?"]
              en: ["Tell me a bit more about that.", "What does that look like?"]
        """)),
  ProblemPage(
    code: "QB060",
    title: Bilingual(nl: "Zinnen die er niet zijn", en: "Lines that are not there"),
    meaning: Bilingual(
      nl: "Een regel zegt ‘acknowledge’ of ‘answer_back’, en de bank heeft daar geen zinnen voor.",
      en: "A rule says 'acknowledge' or 'answer_back', and the bank has no lines for it."),
    matters: Bilingual(
      nl: "Wie een grens trekt of iets terugvraagt, krijgt dan zonder een woord de volgende vraag.",
      en: "Whoever draws a boundary or asks something back then gets the next question without a "
        + "word."),
    mend: Bilingual(
      nl: "Voeg de zinnen toe, of haal het woord uit de regel.",
      en: "Add the lines, or take the word out of the rule."),
    example: ProblemPage.Example(
      in: .bank,
      wrong: """
        stops:
          - ⟦id: boundary
            when: {signal: boundary}
            then: leave_topic
            stops: boundary
            once: always
            anytime: true
            acknowledge: true
          - id: irritation-again
            when: {signal: irritation, times: {signal: irritation, at_least: 2, in: interview}}
            ask: pause_offer
            anytime: true
            stops: irritation
            once: interview
          - id: irritation
            when: {signal: irritation}
            then: leave_ladder
            stops: irritation
            once: always
            anytime: true
          - id: evasion-twice
            when: {signal: evasion, times: {signal: evasion, at_least: 2}}
            then: leave_ladder
          - id: evasion-later
            when: {signal: evasion}
            then: leave_ladder
          - id: repetition
            when: {signal: repetition}
            then: leave_ladder
        """,
      right: """
        acknowledgements:
          nl: ["Goed, daar laten we het bij."]
          en: ["All right, we will leave it there."]
        stops:
          - id: boundary
            when: {signal: boundary}
            then: leave_topic
            stops: boundary
            once: always
            anytime: true
            acknowledge: true
        """,
      lacks: "acknowledgements")),
  ProblemPage(
    code: "QB061",
    title: Bilingual(nl: "De verkeerde taal", en: "The wrong language"),
    meaning: Bilingual(
      nl: "Deze tekst staat bij de ene taal, en lijkt in de andere geschreven.",
      en: "This text stands with one language, and seems to be written in the other."),
    matters: Bilingual(
      nl: "Wie het gesprek in die taal voert, krijgt er opeens een zin in een andere tussendoor.",
      en: "Whoever holds the talk in that language suddenly gets a sentence in another."),
    mend: Bilingual(nl: "Vertaal de tekst.", en: "Translate the text."),
    example: ProblemPage.Example(
      in: .bank,
      wrong: """
        follows:
          - id: habit-asks-its-origin
            when: {heard: habit}
            ask: origin
            because: {nl: "[Je] noemde een gewoonte.", en: ⟦"Je noemde een gewoonte."}
        """,
      right: """
        follows:
          - id: habit-asks-its-origin
            when: {heard: habit}
            ask: origin
            because: {nl: "[Je] noemde een gewoonte.", en: "You named a habit."}
        """)),
  ProblemPage(
    code: "QB062",
    title: Bilingual(nl: "Twee keer dezelfde vorm", en: "The same wording twice"),
    meaning: Bilingual(
      nl: "In één lijst staat een tekst twee keer.", en: "One list holds a text twice."),
    matters: Bilingual(
      nl: "Vormen wisselen elkaar af zodat niemand twee keer dezelfde zin hoort. Dat lukt zo niet.",
      en: "Wordings take turns so that nobody hears the same sentence twice. Like this they do not."
    ),
    mend: Bilingual(
      nl: "Zeg het in andere woorden, of haal er één weg.",
      en: "Say it in other words, or remove one."),
    example: ProblemPage.Example(
      in: .bank,
      wrong: """
        moves:
          elaborate:
            kind: descriptive
            says:
              nl: ["Hoe ziet dat eruit?", "Vertel daar eens wat meer over.", ⟦"Hoe ziet dat eruit?"]
              en: ["Tell me a bit more about that.", "What does that look like?"]
        """,
      right: """
        moves:
          elaborate:
            kind: descriptive
            says:
              nl: ["Hoe ziet dat eruit?", "Vertel daar eens wat meer over."]
              en: ["Tell me a bit more about that.", "What does that look like?"]
        """)),
  ProblemPage(
    code: "QB063",
    title: Bilingual(
      nl: "Een teken dat de leesrichting omdraait", en: "A character that turns the direction"),
    meaning: Bilingual(
      nl: "In de tekst zit een onzichtbaar teken waardoor letters in een andere volgorde op het "
        + "scherm komen.",
      en: "The text holds an invisible character that puts letters on the screen in another order."),
    matters: Bilingual(
      nl: "Wie de bank naleest ziet een andere zin dan er staat.",
      en: "Whoever reviews the bank sees another sentence than is there."),
    mend: Bilingual(
      nl: "Typ de hele regel opnieuw. Met kopiëren komt het teken weer mee.",
      en: "Type the whole line again. Copying brings the character along.")),
  ProblemPage(
    code: "QB064",
    title: Bilingual(nl: "Een tekst die afbreekt bij #", en: "A text that is cut off at #"),
    meaning: Bilingual(
      nl: "De tekst staat niet tussen aanhalingstekens. Wat na een spatie en # komt is dan een "
        + "opmerking.",
      en: "The text is not in quotes. What comes after a space and # is then a remark."),
    matters: Bilingual(
      nl: "De deelnemer hoort een halve vraag.", en: "The participant hears half a question."),
    mend: Bilingual(
      nl: "Zet de hele tekst tussen dubbele aanhalingstekens.",
      en: "Put the whole text in double quotes."),
    example: ProblemPage.Example(
      in: .bank,
      wrong: """
        moves:
          elaborate:
            kind: descriptive
            says:
              nl:
                - Hoe ziet dat eruit?
                - ⟦Hoe gaat dat in stap #2 van het werk?
              en: ["Tell me a bit more about that.", "What does that look like?"]
        """,
      right: """
        moves:
          elaborate:
            kind: descriptive
            says:
              nl:
                - Hoe ziet dat eruit?
                - "Hoe gaat dat in stap #2 van het werk?"
              en: ["Tell me a bit more about that.", "What does that look like?"]
        """)),
]
