import Inquiry

extension NeutralityRule {
  static let beginning = NeutralityRule(
    "unsaid-beginning", .presupposing,
    source:
      "METHOD, Neutrality: 'hoe lang al', 'when did you start'; ANNA (always check, never assume)",
    because: Bilingual(
      nl:
        "Dit vraagt wanneer iets begon of ophield, en dat het begon of ophield is niet gezegd. Vraag eerst of het voorkomt: hoe gaat dat?",
      en:
        "This asks when something began or ended, and nobody said that it did. Ask first how it goes."
    ),
    patterns: Bilingual(
      nl: """
        wanneer ..8 (ophouden|opgehouden|gestopt|stopten|stopte|hield|hielden|begonnen|begon) ..4 (praten|luisteren|vertrouwen|groeten|concurreren|ruzien|vechten|ergeren|ontwijken|mijden|geloven)
        wanneer (ben|bent|zijn|is|begon|begonnen) ..6 (anders|minder|liever) (gaan|te|naar|over)
        (hoe lang|hoelang) (loop|loopt|lopen|zit|zitten|hik|worstel|worstelt) ..6 (mee|tegenaan) ..2
        (hoe lang|hoelang|sinds wanneer|vanaf wanneer) ... @new
        (hoe lang|hoelang) ..6 al in de weg
        wanneer ..3 (besloot|besloten|begon|begonnen|stopte|gestopt|hield|verloor|raakte) ..8 @new
        wanneer ... (<change!>|misgegaan|scheef|misgelopen|verslechter*|omgeslagen)
        (hoe|wanneer) ... <trouble!> ..3 (begonnen|begon|ontstaan|ontstond|gekomen)
        """,
      en: """
        when did ..8 (stop|start|begin|give up|quit) ..1 (getting along|getting on|talking|speaking|trusting|listening|caring|arguing|fighting|competing|avoiding|believing|bothering|falling|drifting|losing) ..4
        when did ..3 (start|stop|begin) ..8 (differently|less|apart|away|anymore)
        how long (have|has|had) ..3 been @unsaid
        (how long|since when) ... @new
        when did ..8 (stop|start|begin|give up|lose|decide|turn|go|become|fall|get) ..3 (@unsaid|sour|wrong|bad|downhill)
        (how|when) did ... <trouble!> ..2 (start|begin|arise|come)
        """),
    examples: [
      .fires(nl: "Sinds wanneer is die ruzie er?", after: "Ik mail de arts."),
      .fires(
        nl: "Hoe lang zitten jullie elkaar al in de weg?",
        after: "Zij doen de ochtend, wij de avond."),
      .fires(en: "When did you stop believing in the partnership?", after: "I do my own bit."),
      .fires(en: "When did the relationship turn bad?", after: "We work with the council."),
      .passes(nl: "Sinds wanneer is dat zo?", after: "Dat gaat nu anders."),
      .passes(nl: "Hoe lang doe je dat al?", after: "Ik doe dat altijd."),
      .passes(en: "How long has that been so?", after: "We do it that way."),
      .passes(en: "When did you stop faxing?", after: "We stopped faxing."),
    ])
}
