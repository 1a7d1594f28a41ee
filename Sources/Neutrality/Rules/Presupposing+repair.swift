import Inquiry

extension NeutralityRule {
  static let repair = NeutralityRule(
    "unsaid-repair", .presupposing,
    source:
      "METHOD, Neutrality: 'herstellen', 'rebuild'; 'Hoe zou het anders kunnen?' presupposes that it can",
    because: Bilingual(
      nl:
        "Dit gaat ervan uit dat er iets beter of anders moet of kan. “Wat zou hier wel of niet anders kunnen” laat dat open.",
      en:
        "This takes it that something must or can be better. “What, if anything, could be different” leaves that open."
    ),
    patterns: Bilingual(
      nl: """
        <question> ... {<repair!>}
        om ..2 weer ..6 te
        <question> ... (als vroeger|zoals vroeger|goed te maken)
        wat (ga|gaat|gaan|doe|doen) (je|u|jullie) ..8 anders (doen|aanpakken|dan)
        (hoe|wat) (zou|zouden|kan|kunnen|moet|moeten) (het|dat|dit|er|deze) ..6 (anders|beter|sneller|slimmer|makkelijker|korter) ..2 $
        (wat|hoe) (moet|moeten) (er|dat|het|je|u|jullie) ..6 (anders|beter|gebeuren|veranderen)
        hoe (ga|gaat|gaan|krijg|krijgt|krijgen) (je|u|jullie) (ze|hen|hem|haar|die|dat|het) ..6 (krijgen|mee|zover|weer|terug|om)
        <question> ... weer (aan boord|mee|samen|goed|terug|vlot|bij elkaar|in het gareel|op de rails)
        wat (gaat|ga|gaan) (je|u|jullie) (doen|eraan doen) ..3 (om|aan) ..8
        (hoe|wat) ..4 (beter|sneller|soepeler|slimmer|prettiger|efficienter) ..3 (maken|krijgen|kunnen|laten|gaan|worden)
        """,
      en: """
        <question> ... {<repair!>}
        <question> ... (the way it was|like it was|as it was) (before|once)
        how ..3 (plan|planning|intend|hoping|aim|aiming|propose) to ..8 (back|over|again|round|fold)
        what (will|would|are) you ..2 (do|doing|going to do) ..1 differently
        (get|got|win|won|bring|brought|talk|talked) (your|the) ..2 (on side|on board|round|onside)
        how (could|can|should|might) (it|this|that|things) ..4 (different|differently|better|faster|quicker)
        what (could|can|should|must|needs) ..5 (better|improved|change|be changed) ..3 $
        (get|win|bring|talk) (them|him|her|people|everyone|it|things) ..4 (back|on board|round|on side|on track)
        (what|how) ..6 (get|bring|win) ..6 (back on|on board|back to|back in)
        what (will|are) you ..3 do ..2 (to|about) ..6
        how ..6 (make|get|do) ..4 (better|faster|smoother|easier|quicker)
        """),
    unless: Bilingual(
      nl: """
        wel of ..1 niet
        als (er|je|u|dat) ..4 iets
        of (niet|niets|niks)
        """,
      en: "if any*\nor not\nor nothing"),
    standing: .yielding,
    examples: [
      .fires(
        nl: "Wat gaat u doen om de relatie te herstellen?", after: "We spreken elkaar zelden."),
      .fires(nl: "Hoe zou dat beter kunnen?", after: "Dan belt de wijk."),
      .fires(en: "How will you two rebuild trust?", after: "We have not spoken since March."),
      .fires(en: "How could this be done better?", after: "They ring on Friday."),
      .passes(nl: "Wat zou hier wel of niet anders kunnen?", after: "Dan belt de wijk."),
      .passes(en: "What, if anything, could be improved?", after: "They ring on Friday."),
    ])
}
