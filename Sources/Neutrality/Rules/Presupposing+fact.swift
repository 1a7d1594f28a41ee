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
        (<question>|toen|nadat|sinds|zodra) ..4 (besef|besefte|beseft|beseften|realiseerde|realiseert|realiseer|ontdekte|ontdekten|ontdekt|doorhad|doorhadden|inzag|inzagen|doorkreeg) ..3 dat ..8 {@unsaid}
        (kreeg|krijgt|krijg|had|hadden|kregen|heeft|heb|hebben) (je|u|jullie|jij|men) ..2 door dat ..8 {(@unsaid|eigen|zelf|geen|niet)}
        (kwam|kwamen|kom|komt) (je|u|jullie|jij|men) ..2 (achter|erachter) dat ..8 {@unsaid}
        (merk|merkt|merken|merkte|zie|ziet|zien|zag|weet|hoor|hoort|voel|voelt) (je|u|jullie|jij) ..1 dat (de|het|een|ze|zij|je|jullie|u|er|hij|zij|die|hun|iemand|mensen|niemand) ..8 {@unsaid}
        (komt|kwam) het dat ..8 {@unsaid}
        wat maakt dat ..8 {@unsaid}
        (vind|vindt|vond|vinden) (je|u|jullie|jij) ..3 dat ..8 {@unsaid}
        """,
      en: """
        (<question>|once|when|after|since|until) ..6 (realise|realised|realize|realized|discover|discovered|notice|noticed|learn|learned|learnt|find out|found out|figure out|figured out|work out|worked out|twig|twigged|suspect|suspected) [that] (they|theyre|theyd|you|youd|youre|he|hed|hes|she|shed|shes|it|nobody|no one|there|your|their|his|her|things) ..8 {@unsaid}
        <question> ..2 (can|do|did) you (tell|know|notice|realise|see) [that] (the|they|your|it|he|she|there|people|you) ..8 {@unsaid}
        how come ..8 {@unsaid}
        what ..4 makes (you|them|people|your|the) ..6 {@unsaid}
        """),
    unless: Bilingual(
      nl: """
        (zou|kan|merk|als) ik
        """,
      en: """
        (would|could|might|do|if|will) i
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
