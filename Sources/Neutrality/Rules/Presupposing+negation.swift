import Inquiry

extension NeutralityRule {
  static let negation = NeutralityRule(
    "unsaid-negation", .presupposing,
    source:
      "METHOD, Neutrality: true only if something unsaid is true; Lambdin (premise without any tag)",
    because: Bilingual(
      nl:
        "Dit gaat ervan uit dat er iets niet gebeurt of niet kan, en dat is niet gezegd. Vraag hoe het gaat.",
      en:
        "This takes it that something does not happen or cannot be, and nobody said so. Ask how it goes."
    ),
    unless: Bilingual(
      nl:
        """
        (iemand|mensen|anderen|degene|collega|collegas) (die|dat) ..4 <negation>
        (dat|die) <negation> ..4 (jullie|ons|hun|jou)
        ik ..3 (niet|geen)
        (als|stel|zonder|indien|wanneer) ... <negation>
        (of|wel) ..2 (niet|niets|niks)
        """,
      en:
        """
        (someone|somebody|people|anyone|those|one) (who|that) ..2 <negation>
        (that|which) <negation> ..4 (yours|theirs|ours|hers|his)
        (i|we) (dont|cant|wont|didnt|do not)
        (if|suppose|without|say|imagine|once|unless|when) ... <negation>
        (or|not) ..3 (not|only|nothing|just|none)
        and what <negation>
        """
    ),
    find: { reading in reading.unsaidNegation },
    standing: .yielding,
    examples: [
      .fires(
        nl: "Welke van die afspraken komen jullie niet na?", after: "Die afspraken hangen bij ons."),
      .fires(
        en: "Which of those agreements do you not keep?", after: "Those agreements are on the wall."
      ),
      .passes(nl: "Wat gaat er dan niet?", after: "Dat gaat zo niet."),
      .passes(en: "What does not work there?", after: "It does not work there."),
    ])
}
