internal import Inquiry

/// What only shows when every interview that a bank can lead to is looked at. A few lines cannot
/// show it; the check prints an interview instead.
let proofPages: [ProblemPage] = [
  ProblemPage(
    code: "QB040",
    title: Bilingual(
      nl: "Een gesprek dat niet goed eindigt", en: "An interview that does not end well"),
    meaning: Bilingual(
      nl: "Er is een gesprek mogelijk dat afbreekt, of dat aan zijn einde komt voordat naar het "
        + "doel gevraagd is. Het staat erbij.",
      en: "There is an interview that is cut off, or that comes to its end before the goal was "
        + "asked for. It is printed below."),
    matters: Bilingual(
      nl: "Wie tijd heeft gegeven, hoort zijn eigen woorden terug te lezen en het laatste woord te "
        + "krijgen.",
      en: "Somebody who gave their time should read back their own words and have the last one."),
    mend: Bilingual(
      nl: "Maak ‘limits.questions’ ruimer of ‘explore.at_most’ kleiner. Er zijn drie vragen nodig "
        + "om af te ronden, en één voor het doel.",
      en: "Allow more in 'limits.questions' or less in 'explore.at_most'. Three questions are "
        + "needed for the end, and one for the goal."),
    example: nil),
  ProblemPage(
    code: "QB041",
    title: Bilingual(
      nl: "Iets gehoords dat verloren gaat", en: "Something heard that is lost"),
    meaning: Bilingual(
      nl: "Er is een gesprek mogelijk waarin een belemmering gehoord wordt en niet teruggegeven: "
        + "er is niet gevraagd hoe het heet, het stond niet bij het teruglezen, en niemand sloot "
        + "het af.",
      en: "There is an interview in which a barrier is heard and not put back: nobody was asked "
        + "what to call it, it was not read back, and nobody closed it."),
    matters: Bilingual(
      nl: "Wat regels horen is een vermoeden. Alleen de deelnemer kan zeggen of het klopt.",
      en: "What rules hear is a guess. Only the participant can say whether it is so."),
    mend: Bilingual(
      nl: "Zorg dat ‘read_back’ in elke taal twee vormen zonder invulplek heeft.",
      en: "See that 'read_back' has two wordings without a slot in each language."),
    example: nil),
  ProblemPage(
    code: "QB042",
    title: Bilingual(
      nl: "Doorvragen aan wie genoeg heeft", en: "Asking on when somebody has had enough"),
    meaning: Bilingual(
      nl:
        "Er is een gesprek mogelijk waarin na een grens, irritatie, een wens om te stoppen of een "
        + "eigen idee een waaromvraag komt, of waarin na een grens of irritatie over hetzelfde "
        + "wordt doorgevraagd.",
      en: "There is an interview in which a why-question follows a boundary, irritation, a wish to "
        + "stop or an own idea, or in which a boundary or irritation is followed by more of the "
        + "same."),
    matters: Bilingual(
      nl: "Wie nee zegt en toch door moet, vertelt niets meer.",
      en: "Somebody who says no and must go on tells no more."),
    mend: Bilingual(
      nl: "Laat een stopregel zonder verdere voorwaarden naar het signaal luisteren (‘once: "
        + "always’), en open geen onderwerp met een waaromvraag.",
      en: "Let a stop rule listen to the signal without further conditions ('once: always'), and "
        + "open no topic with a why-question."),
    example: nil),
  ProblemPage(
    code: "QB043",
    title: Bilingual(nl: "Een regel die nooit vuurt", en: "A rule that never fires"),
    meaning: Bilingual(
      nl: "In geen enkel gesprek komt deze regel aan bod. De melding zegt waardoor.",
      en: "There is no interview in which this rule has its turn. The message says why."),
    matters: Bilingual(
      nl: "De bank vraagt dan iets niet waarvan je denkt dat zij het vraagt.",
      en: "Then the bank does not ask something that you think it asks."),
    mend: Bilingual(
      nl: "Zet de regel eerder, maak de eerdere regel smaller, of haal haar weg.",
      en: "Move the rule up, narrow the earlier one, or remove it."),
    example: nil),
  ProblemPage(
    code: "QB044",
    title: Bilingual(nl: "Een onderwerp dat nooit opent", en: "A topic that never opens"),
    meaning: Bilingual(
      nl: "De onderwerpen ervoor nemen alle ruimte, op elke ketenkaart.",
      en: "The topics before it take all the room, on every chain card."),
    matters: Bilingual(
      nl: "Waar niet naar gevraagd wordt, lijkt niets aan de hand.",
      en: "Where nothing is asked, nothing seems to be the matter."),
    mend: Bilingual(
      nl: "Zet het eerder, of maak ‘explore’ ruimer.",
      en: "Move it up, or allow more in 'explore'."),
    example: nil),
  ProblemPage(
    code: "QB045",
    title: Bilingual(nl: "Niet bewezen", en: "Unproven"),
    meaning: Bilingual(
      nl:
        "Dit is niet aangetoond en ook niet weerlegd: er was te veel om te bekijken, of er is geen "
        + "echt gesprek gevonden waarin het misgaat of waarin een regel aan bod komt.",
      en: "This was neither shown nor refuted: there was too much to look at, or no real interview "
        + "was found in which it goes wrong or in which a rule has its turn."),
    matters: Bilingual(
      nl: "Wat niet bewezen is, kan goed gaan. Het is alleen geen belofte.",
      en: "What is unproven may well be right. It is just no promise."),
    mend: Bilingual(
      nl: "Maak de bank op dit punt eenvoudiger, of speel een voorbeeldgesprek dat laat zien dat "
        + "het kan.",
      en: "Make the bank simpler at this point, or play an example interview that shows it."),
    example: nil),
]
