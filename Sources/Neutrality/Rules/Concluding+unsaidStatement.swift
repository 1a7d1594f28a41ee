import Inquiry

extension NeutralityRule {
  static let unsaidStatement = NeutralityRule(
    "unsaid-statement", .concluding,
    source: "METHOD 1, the provenance rule; METHOD 6: reflect verbatim only",
    because: Bilingual(
      nl:
        "Dit stelt iets vast dat de ander niet zo gezegd heeft. Gebruik de letterlijke woorden, of maak er een open vraag van.",
      en:
        "This states something the participant has not said in those words. Use the literal words, or make it an open question."
    ),
    unless: Bilingual(
      nl: "goed of (minder|slecht)\nliever ..2 niet\ngeen (probleem|haast|punt)\nhoeft niet",
      en: "for better or worse\nrather not\nno (problem|pressure|rush|need)"),
    find: { reading in reading.firstUnsaidStatement },
    standing: .yielding,
    examples: [
      .fires(
        nl: "Er speelt hier een machtsspel.", after: "We zien elkaar weinig, en we delen niks."),
      .fires(
        en: "A quiet competition goes on. How did the call go?", after: "I rang them."),
      .passes(nl: "Je belde op vrijdag. Hoe ging dat?", after: "Ik bel op vrijdag."),
      .passes(en: "You rang on Friday. How did that go?", after: "I ring on Friday."),
    ])
}
