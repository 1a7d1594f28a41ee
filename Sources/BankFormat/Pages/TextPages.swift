internal import Inquiry

/// What people read, and what is filled in.
let textPages: [ProblemPage] = [
  ProblemPage(
    code: "QB010",
    title: Bilingual(nl: "Een tekst ontbreekt in een taal", en: "A text is missing in a language"),
    meaning: Bilingual(
      nl:
        "De bank zegt bij ‘languages’ welke talen hij spreekt. Hier staat een tekst er niet in alle.",
      en:
        "The bank says under 'languages' which it speaks. Here a text does not stand in all of them."
    ),
    matters: Bilingual(
      nl: "Wie in die taal geïnterviewd wordt, zou midden in het gesprek niets te lezen krijgen.",
      en: "Whoever is interviewed in that language would have nothing to read in the middle of it."),
    mend: Bilingual(
      nl: "Schrijf de tekst ook in die taal, of haal de taal weg bij ‘languages’.",
      en: "Write the text in that language too, or remove the language from 'languages'."),
    example: ProblemPage.Example(
      in: .bank,
      wrong: """
        title: ⟦{nl: Samen verder}
        """,
      right: """
        title: {nl: Samen verder, en: Going on together}
        """)),
  ProblemPage(
    code: "QB011",
    title: Bilingual(nl: "Een lege tekst", en: "An empty text"),
    meaning: Bilingual(
      nl: "Hier hoort tekst, en er staan hooguit spaties.",
      en: "Text belongs here, and there are spaces at most."),
    matters: Bilingual(
      nl: "Iemand zou een lege vraag zien en niet weten wat er van hem gevraagd wordt.",
      en: "Somebody would see an empty question and not know what is asked."),
    mend: Bilingual(nl: "Vul de tekst in, of haal de regel weg.", en: "Fill it in, or remove it."),
    example: ProblemPage.Example(
      in: .bank,
      wrong: """
        title: {nl: Samen verder, en: ⟦""}
        """,
      right: """
        title: {nl: Samen verder, en: Going on together}
        """)),
  ProblemPage(
    code: "QB018",
    title: Bilingual(nl: "Een invulplek die niet bestaat", en: "A slot that does not exist"),
    meaning: Bilingual(
      nl: "Tussen accolades staat een naam die het gesprek niet kent.",
      en: "Between braces stands a name that the talk does not know."),
    matters: Bilingual(
      nl:
        "Een vraag bestaat alleen uit vaste tekst, woorden van de deelnemer en de ketenkaart. Iets "
        + "anders kan er niet in komen, en dat is de bedoeling.",
      en: "A question consists of fixed text, the participant's words and the chain card only. "
        + "Nothing else can get in, and that is on purpose."),
    mend: Bilingual(
      nl: "Kies een van de namen die de melding noemt. {evidence} zijn de woorden waar de regel op "
        + "aansloeg.",
      en: "Choose one of the names in the message. {evidence} is the words on which the rule fired."
    ),
    example: ProblemPage.Example(
      in: .bank,
      wrong: """
        moves:
          origin:
            kind: descriptive
            says:
              nl: ["Hoe is dat zo gekomen?", "“⟦{bewijs}”: waar komt dat vandaan?"]
              en: ["How did that come about?", "Where does that come from?"]
        """,
      right: """
        moves:
          origin:
            kind: descriptive
            says:
              nl: ["Hoe is dat zo gekomen?", "“{evidence}”: waar komt dat vandaan?"]
              en: ["How did that come about?", "Where does that come from?"]
        """)),
  ProblemPage(
    code: "QB021",
    title: Bilingual(nl: "Een vraag met maar één vorm", en: "A question with only one wording"),
    meaning: Bilingual(
      nl: "Deze vraag kan maar op één manier gezegd worden.",
      en: "This question can be said in one way only."),
    matters: Bilingual(
      nl: "Dezelfde zin twee keer klinkt als een formulier. Met twee vormen wisselen ze elkaar af.",
      en: "The same sentence twice sounds like a form. With two wordings they take turns."),
    mend: Bilingual(
      nl: "Schrijf er een tweede bij die hetzelfde vraagt, in andere woorden.",
      en: "Write a second one that asks the same in other words."),
    example: ProblemPage.Example(
      in: .bank,
      wrong: """
        moves:
          why_up:
            kind: explanatory
            says:
              nl: ⟦["Wat maakt dat het zo gaat?"]
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
    code: "QB027",
    title: Bilingual(nl: "Een haak die niet sluit", en: "A brace that is not closed"),
    meaning: Bilingual(
      nl:
        "{ en } horen om een invulplek, [ en ] om wat verschilt tussen je en u. Eentje staat alleen.",
      en:
        "{ and } go around a slot, [ and ] around what differs between je and u. One stands alone."),
    matters: Bilingual(
      nl: "De deelnemer zou de haak in de vraag zien staan.",
      en: "The participant would see the brace in the question."),
    mend: Bilingual(
      nl: "Zet de andere haak erbij, of haal deze weg.",
      en: "Add the other one, or remove this one."),
    example: ProblemPage.Example(
      in: .bank,
      wrong: """
        moves:
          origin:
            kind: descriptive
            says:
              nl: ["Hoe is dat zo gekomen?", "“⟦{evidence”: waar komt dat vandaan?"]
              en: ["How did that come about?", "Where does that come from?"]
        """,
      right: """
        moves:
          origin:
            kind: descriptive
            says:
              nl: ["Hoe is dat zo gekomen?", "“{evidence}”: waar komt dat vandaan?"]
              en: ["How did that come about?", "Where does that come from?"]
        """)),
  ProblemPage(
    code: "QB030",
    title: Bilingual(nl: "Geen paar voor je en u", en: "No pair for je and u"),
    meaning: Bilingual(
      nl:
        "Tussen [ en ] staan in het Nederlands twee vormen: eerst die met je, dan die met u. Voor je, "
        + "jij, jou en jouw is één woord genoeg.",
      en:
        "Between [ and ] stand two forms in Dutch: first with je, then with u. For je, jij, jou and "
        + "jouw one word is enough."),
    matters: Bilingual(
      nl: "Per gesprek kiest men je of u. Zonder paar hoort iemand de verkeerde vorm.",
      en: "In each interview one chooses je or u. Without a pair somebody hears the wrong one."),
    mend: Bilingual(
      nl: "Schrijf beide vormen: [wil je|wilt u].", en: "Write both forms: [wil je|wilt u]."),
    example: ProblemPage.Example(
      in: .bank,
      wrong: """
        moves:
          origin:
            kind: descriptive
            says:
              nl: ["Hoe is dat zo gekomen?", "Hoe ⟦[ziet u] dat?"]
              en: ["How did that come about?", "Where does that come from?"]
        """,
      right: """
        moves:
          origin:
            kind: descriptive
            says:
              nl: ["Hoe is dat zo gekomen?", "Hoe [zie je|ziet u] dat?"]
              en: ["How did that come about?", "Where does that come from?"]
        """)),
]
