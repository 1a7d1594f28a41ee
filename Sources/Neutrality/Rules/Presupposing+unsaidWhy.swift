import Inquiry

extension NeutralityRule {
  static let unsaidWhy = NeutralityRule(
    "unsaid-why", .presupposing,
    source:
      "METHOD, Neutrality: true only if something unsaid is true; 'why did you have difficulty' (truthordelusion)",
    because: Bilingual(
      nl:
        "Een waaromvraag neemt aan dat het zo is, en dat is niet gezegd. Haal eerst op hoe het gaat, in diens eigen woorden.",
      en:
        "A why-question takes it that the thing is so, and nobody said so. First ask how it goes, in their own words."
    ),
    find: { reading in reading.unsaidWhy },
    standing: .yielding,
    examples: [
      .fires(nl: "Waarom schermen jullie die gegevens zo af?", after: "Wij delen op verzoek."),
      .fires(en: "Why do you guard that data so closely?", after: "We share on request."),
      .passes(nl: "Waarom delen jullie op verzoek?", after: "Wij delen op verzoek."),
      .passes(nl: "Wat maakt dat het zo gaat?", after: "Wij delen op verzoek."),
      .passes(en: "Why three days?", after: "It takes three days."),
    ])
}
