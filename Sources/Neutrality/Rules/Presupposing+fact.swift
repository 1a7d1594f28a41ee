import Inquiry

extension NeutralityRule {
  static let fact = NeutralityRule(
    "unsaid-fact", .presupposing,
    source:
      "METHOD, Neutrality: true only if something unsaid is true; Lambdin (premise without any tag)",
    because: Bilingual(
      nl:
        "Wie vraagt hoe het komt of waaraan het te merken is, neemt aan dat het zo is. Dat is niet gezegd.",
      en:
        "Asking how it comes about, or how one can tell, takes it that the thing is so. Nobody said so."
    ),
    patterns: Bilingual(
      nl: """
        (merk|merkt|merken|merkte|zie|ziet|zien|zag|weet|hoor|hoort|voel|voelt) (je|u|jullie|jij) ..1 dat (de|het|een|ze|zij|je|jullie|u|er|hij|zij|die|hun|iemand|mensen|niemand) ..8 {@unsaid}
        (komt|kwam) het dat ..8 {@unsaid}
        wat maakt dat ..8 {@unsaid}
        (vind|vindt|vond|vinden) (je|u|jullie|jij) ..3 dat ..8 {@unsaid}
        """,
      en: """
        <question> ..2 (can|do|did) you (tell|know|notice|realise|see) [that] (the|they|your|it|he|she|there|people|you) ..8 {@unsaid}
        how come ..8 {@unsaid}
        what ..4 makes (you|them|people|your|the) ..6 {@unsaid}
        """),
    standing: .yielding,
    examples: [
      .fires(
        nl: "Waaraan merk je dat de muren tussen de teams weg zijn?",
        after: "We zitten in één gebouw."),
      .fires(
        en: "How can you tell the walls between the teams have come down?",
        after: "We are all in one building."),
      .passes(nl: "Waaraan merk je dat ze het lezen?", after: "Ze lezen het."),
      .passes(en: "How can you tell they read it?", after: "They read it."),
    ])
}
