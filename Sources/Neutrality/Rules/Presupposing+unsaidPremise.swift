import Inquiry

extension NeutralityRule {
  static let unsaidPremise = NeutralityRule(
    "unsaid-premise", .presupposing,
    source: "METHOD 1, the provenance rule; ANNA (always check, never assume)",
    because: Bilingual(
      nl:
        "Dit bouwt op woorden die niet van de ander of de ketenkaart komen. Neem diens eigen woorden, of vraag neutraal hoe het gaat.",
      en:
        "This builds on words that are neither theirs nor the chain card's. Use their own words, or ask neutrally how it goes."
    ),
    find: { reading in reading.foreignPremise },
    standing: .lastResort,
    examples: [
      .passes(
        nl: "Wat doen jij en de andere runners dan?", after: "Ik loop de laatste ronde."),
      .passes(
        en: "How do the folks in the boatshed hear about it?", after: "I ring the bell."),
      .fires(nl: "Hoe verft u dat voor de wijkagent?", after: "De brief komt op vrijdag."),
      .fires(en: "Which bits did you smuggle past the panel?", after: "The plan is in the file."),
      .passes(nl: "Hoe komt de brief op vrijdag bij jullie?", after: "De brief komt op vrijdag."),
      .passes(en: "How does the plan get into the file?", after: "The plan is in the file."),
    ])
}
