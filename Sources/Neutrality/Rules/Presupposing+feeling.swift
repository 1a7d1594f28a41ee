import Inquiry

extension NeutralityRule {
  static let feeling = NeutralityRule(
    "unsaid-feeling", .presupposing,
    source: "METHOD, Neutrality: 'die wrok', 'your resentment'; NIVEA (do not fill in for another)",
    because: Bilingual(
      nl:
        "Dit vult een gevoel in dat niet genoemd is. Vraag wat iemand merkte of dacht, en laat de naam aan de ander.",
      en:
        "This fills in a feeling nobody named. Ask what they noticed or thought, and leave the name to them."
    ),
    patterns: Bilingual(
      nl: """
        <question> ... {<feeling!>}
        <question> ... {niet ..1 (gehoord|serieus|gezien|gewaardeerd|betrokken|welkom|veilig|begrepen)}
        {<feeling!>} ... <question>
        (<your>|die|dat|dit|deze|hun) [hele|grote|onderlinge|diepe] {<feeling!>}
        """,
      en: """
        <question> ... {<feeling!>}
        <question> ... {(not|unheard) ..1 (heard|valued|listened|seen|involved|welcome|included)}
        {<feeling!>} ... <question>
        (<your>|that|this|those|their|the) [deep|mutual|own] {<feeling!>}
        """),
    unless: Bilingual(
      nl: "^ (de|het|mijn|onze) ... is\nhoe <degree!>",
      en: """
        as far as ..4 concerned
        how <degree!>
        """),
    standing: .yielding,
    examples: [
      .fires(nl: "Waar komt jullie frustratie vandaan?", after: "We wachten op de brief."),
      .fires(nl: "Waarom vertrouwt u hen niet meer?", after: "Ik bel liever mijn collega."),
      .fires(en: "What are you afraid will come out?", after: "I would rather not send that file."),
      .passes(nl: "Waar merk je die frustratie aan?", after: "Het geeft veel frustratie."),
      .passes(en: "What do you mean by trust here?", after: "There is no trust."),
    ])
}
