import Inquiry

extension NeutralityRule {
  static let onlyStatement = NeutralityRule(
    "only-a-statement", .closed,
    source:
      "METHOD, Neutrality: yes/no unless licensed; real questions come without a question mark",
    because: Bilingual(
      nl:
        "Hier wordt niets gevraagd: de ander kan alleen ja of nee zeggen. Maak er een vraag van, met een vraagwoord.",
      en:
        "Nothing is asked here: all one can say is yes or no. Make it a question, with a question word."
    ),
    unless: Bilingual(
      nl:
        "(tijd|haast|pauze|pauzeren|stoppen|rustig|rusten|hoeft|hoeven|mag|goed|prima|dank|staat|opgeschreven|genoteerd|doorgaan|verder)",
      en: "(time|hurry|pause|break|stop|rest|need|fine|good|thanks|thank|noted|down|leave|on|free)"),
    find: { reading in reading.bareStatement },
    standing: .lastResort,
    examples: [
      .fires(nl: "En dat weet de school ook.", after: "Ik meld het bij leerplicht."),
      .fires(en: "And the school knows that too.", after: "I report it to the officer."),
      .passes(nl: "Neem rustig de tijd.", after: "Ik meld het bij leerplicht."),
      .passes(en: "There is no hurry.", after: "I report it to the officer."),
    ])
}
