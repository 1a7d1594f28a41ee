import Inquiry

extension NeutralityRule {
  static let whatIsNeeded = NeutralityRule(
    "what-is-needed", .solution,
    source:
      "METHOD, Neutrality: 'Wat is er nodig voor die belronde?' is a condition after an own idea, a solution before it",
    because: Bilingual(
      nl:
        "Dit vraagt wat er nodig is voor iets dat de ander niet voorstelde. Vraag eerst wat er bij iemand zelf opkomt.",
      en:
        "This asks what is needed for something they did not put forward. First ask what comes to their own mind."
    ),
    patterns: Bilingual(
      nl: """
        wat ..4 nodig ..2 om ..8 (samen|gezamenlijk|voortaan|tegelijk)
        wat ..4 nodig ..3 (om|voor) ..8 @unsaid
        wat (heb|heeft|hebt|hebben) (je|u|jullie) nodig ..3 (om|voor) ..8 @unsaid
        wat ..3 (moet|moeten|moest) ..4 (gebeuren|geregeld) ..3 (om|voor|voordat) ..8 @unsaid
        """,
      en: """
        what ..2 (would|will) ..3 (need|needed|take) ..4 to ..8 (together|jointly)
        (who|what) ..1 (would|do|will|might) (you|they|it|that) ..2 (need|want|require) ..6 to (get|have|set|make|do|put|start|run|hold|keep) ..6 @unsaid
        what ..4 (need|needs|needed) ..4 (to|for) ..8 @unsaid
        what (would|does|will) it take ..4 (to|for) ..8 @unsaid
        """),
    unless: Bilingual(
      nl: "(om|voor) ..8 (<repair>|<feeling>|weer)\nals er iets",
      en: "(to|for) ..8 (<repair>|<feeling>|back)\nif any*"),
    sparesOwnIdea: true,
    examples: [
      .fires(
        nl: "Wat is er nodig om een belronde op te zetten?", after: "Ik hoor het altijd te laat."),
      .fires(en: "What would it take to set up a joint rota?", after: "I always hear too late."),
      .passes(nl: "Wat is er nodig voor die belronde?", after: "Ik zou een belronde kunnen doen."),
      .passes(en: "What would it take for that to work?", after: "I could ring them on Monday."),
    ])
}
