import Inquiry

extension NeutralityRule {
  static let plannedAct = NeutralityRule(
    "when-will-you", .solution,
    source:
      "METHOD, Neutrality: an act or agreement the participant has not named; move 27a only after an own idea",
    because: Bilingual(
      nl:
        "Dit doet alsof al vaststaat dat de ander iets gaat doen. Vraag dat pas na een eigen idee, en met “als je dat wilt”.",
      en:
        "This treats it as settled that they will do something. Ask it only after an idea of their own, and with “if anything”."
    ),
    patterns: Bilingual(
      nl: """
        op welk moment (zou|zouden|ga|gaat|kun|kunt) (je|u|jullie) ..8 @unsaid
        (welk|welke|wat voor|wat voor een) <remedy!> ..8 (zou|zouden|nodig|kan|kunnen|past|helpt)
        wanneer (ga|gaat|gaan|wil|wilt|willen|zullen|kun|kunt|kunnen) (je|u|jullie|jij|we) ..12 (hebben|doen|@unsaid)
        (met wie|waar) (ga|gaat|gaan) (je|u|jullie|jij) ..10 @new
        hoe (denk|denkt|denken) (je|u|jullie) ..4 te gaan ..4
        (wat|hoe) (ga|gaat|gaan) (je|u|jullie) ..4 (eraan|daaraan|hieraan|ertegen) ..2 doen
        """,
      en: """
        (what|which) [kind|sort|type] [of] <remedy!> ..8 (would|could|need|needed|might)
        how (do|are|will) you (plan|planning|intend|intending|propose|proposing|aim) ..1 to ..6 @unsaid
        at what point (will|would|could|can) (you|they) ..8 @unsaid
        which ..5 would you (use|ask|need|pick|choose|put) ..8 @new
        when (are|will|can|could|would) (you|they) ..10 (talk|do|@unsaid)
        (how|where) are you going to ..6 @new
        what are you going to do about
        """),
    unless: Bilingual(
      nl: "als (je|u) ..4 (wilt|wil|iets)",
      en:
        "if any*\nto ..6 (back|over|round|again) ..4 $\nto ..2 (<repair>|win|regain|bring|get) ..8 (back|over|round|again|trust|fold)"
    ),
    sparesOwnIdea: true,
    examples: [
      .fires(nl: "Wanneer ga je het er met hem over hebben?", after: "Hij reageert nooit."),
      .fires(en: "When are you going to talk to him about it?", after: "He never answers."),
      .passes(nl: "Wanneer ga je hem bellen?", after: "Ik zou hem zelf kunnen bellen."),
      .passes(en: "When would you ring him?", after: "I could ring him myself."),
    ])
}
