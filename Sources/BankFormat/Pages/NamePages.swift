internal import Inquiry

/// Names that stand twice, or that lead nowhere.
let namePages: [ProblemPage] = [
  ProblemPage(
    code: "QB008",
    title: Bilingual(nl: "Een naam die er al is", en: "A name that is taken"),
    meaning: Bilingual(
      nl: "Twee regels, onderwerpen of partners heten hetzelfde.",
      en: "Two rules, topics or partners have the same name."),
    matters: Bilingual(
      nl: "Het verslag zegt welke regel een vraag stelde. Met twee van die naam zegt het niets.",
      en: "The record tells which rule asked a question. With two of that name it tells nothing."),
    mend: Bilingual(nl: "Geef elk een eigen naam.", en: "Give each a name of its own."),
    example: ProblemPage.Example(
      in: .bank,
      wrong: """
        probes:
          - id: general-claim-asks-for-a-case
            when: {marker: generalisation}
            ask: example
          - ⟦id: general-claim-asks-for-a-case
            when: {marker: slogan}
            ask: example
        """,
      right: """
        probes:
          - id: general-claim-asks-for-a-case
            when: {marker: generalisation}
            ask: example
          - id: slogan-asks-for-a-case
            when: {marker: slogan}
            ask: example
        """)),
  ProblemPage(
    code: "QB009",
    title: Bilingual(nl: "Een naam die niet bestaat", en: "A name that does not exist"),
    meaning: Bilingual(
      nl: "Er wordt iets genoemd dat er niet is: een vraag, een soort belemmering, een signaal.",
      en: "Something is named that is not there: a question, a kind of barrier, a signal."),
    matters: Bilingual(
      nl: "De regel zou nooit passen, of zou iets vragen dat niemand geschreven heeft.",
      en: "The rule would never hold, or would ask something that nobody wrote."),
    mend: Bilingual(
      nl: "Verbeter de naam; de melding raadt wat je bedoelde. Of maak wat hij noemt.",
      en: "Correct the name; the message guesses what you meant. Or make what it names."),
    example: ProblemPage.Example(
      in: .bank,
      wrong: """
        follows:
          - id: habit-asks-its-origin
            when: {heard: ⟦habbit}
            ask: origin
        """,
      right: """
        follows:
          - id: habit-asks-its-origin
            when: {heard: habit}
            ask: origin
        """)),
  ProblemPage(
    code: "QB023",
    title: Bilingual(nl: "Een vraag die niet mag ontbreken", en: "A question that must be there"),
    meaning: Bilingual(
      nl:
        "Veertien vragen stelt het gesprek zelf: het doel, wat er anders kan, het eigen idee, het "
        + "teruglezen, het afsluiten en wat daarbij hoort. Een daarvan is er niet.",
      en: "Fourteen questions are asked by the talk itself: the goal, what could be different, the "
        + "own idea, reading back, closing and what belongs to them. One of them is not there."),
    matters: Bilingual(
      nl:
        "Zonder teruglezen kan niemand zijn woorden verbeteren of schrappen; zonder doel heeft de "
        + "vraag wat er anders kan geen grond.",
      en: "Without reading back nobody can correct or strike their words; without a goal the "
        + "question what could be different has no ground."),
    mend: Bilingual(
      nl: "Voeg de vraag toe onder ‘moves’. In de bank ‘verwondering’ staan ze allemaal.",
      en: "Add the question under 'moves'. All of them stand in the bank 'verwondering'."),
    example: ProblemPage.Example(
      in: .bank,
      wrong: """
        moves:
          conclusion:
            kind: process
            says:
              nl: ["Wat neem je hier zelf uit mee, als er iets is?", "Wat blijft er hangen?"]
              en: ["What, if anything, do you take from this?", "What stays with you?"]
        """,
      right: """
        moves:
          own_conclusion:
            kind: process
            says:
              nl: ["Wat neem je hier zelf uit mee, als er iets is?", "Wat blijft er hangen?"]
              en: ["What, if anything, do you take from this?", "What stays with you?"]
        """,
      lacks: "own_conclusion")),
  ProblemPage(
    code: "QB025",
    title: Bilingual(
      nl: "Een partner draagt over aan zichzelf", en: "A partner hands over to itself"),
    meaning: Bilingual(
      nl: "‘from’ en ‘to’ noemen dezelfde organisatie.",
      en: "'from' and 'to' name the same organisation."),
    matters: Bilingual(
      nl:
        "Het gesprek gaat langs overdrachten tussen organisaties. De vraag zou luiden: hoe gaat dat "
        + "tussen jullie en jullie?",
      en:
        "The talk goes along hand-overs between organisations. The question would be: how does that "
        + "go between you and you?"),
    mend: Bilingual(
      nl: "Kies twee verschillende partners. Gaat het om afdelingen, maak daar dan partners van.",
      en: "Choose two different partners. If it is about departments, make partners of them."),
    example: ProblemPage.Example(
      in: .chain,
      wrong: """
        handovers:
          - ⟦from: ziekenhuis
            to: ziekenhuis
            what: de overdracht
        """,
      right: """
        handovers:
          - from: ziekenhuis
            to: wijkzorg
            what: de overdracht
        """)),
  ProblemPage(
    code: "QB031",
    title: Bilingual(nl: "De bank om van uit te gaan is er niet", en: "No such bank to start from"),
    meaning: Bilingual(
      nl: "‘base’ noemt een bank die niet in dezelfde map staat, of noemt de bank zelf.",
      en: "'base' names a bank that is not in the same folder, or names this bank itself."),
    matters: Bilingual(
      nl: "Alle vragen en regels die daarvandaan moesten komen, ontbreken dan.",
      en: "All questions and rules that were to come from there are missing then."),
    mend: Bilingual(
      nl: "‘verwonder bank list’ laat zien welke banken er zijn.",
      en: "'verwonder bank list' shows which banks there are."),
    example: ProblemPage.Example(
      in: .bank,
      wrong: """
        base: ⟦verwonderig
        """,
      right: """
        base: verwondering
        """)),
  ProblemPage(
    code: "QB032",
    title: Bilingual(
      nl: "Van deze bank kan niet worden uitgegaan", en: "This bank cannot be started from"),
    meaning: Bilingual(
      nl: "De bank die ‘base’ noemt heeft zelf fouten, of gaat zelf al uit van een andere.",
      en: "The bank that 'base' names has mistakes itself, or starts from another one itself."),
    matters: Bilingual(
      nl: "Wie een bank naleest moet aan twee bestanden genoeg hebben.",
      en: "Whoever reviews a bank must have enough with two files."),
    mend: Bilingual(
      nl: "Doe eerst ‘verwonder bank check’ op die bank, of ga uit van de bank daarachter.",
      en: "First run 'verwonder bank check' on that bank, or start from the one behind it."),
    example: ProblemPage.Example(
      in: .bank,
      wrong: """
        base: ⟦kapot
        """,
      right: """
        base: verwondering
        """)),
]
