import Inquiry

extension NeutralityRule {
  static let change = NeutralityRule(
    "unsaid-change", .presupposing,
    source: "METHOD, Neutrality: 'niet meer', 'stopped'; ANNA (always check, never assume)",
    because: Bilingual(
      nl:
        "Dit gaat ervan uit dat er iets veranderd of opgehouden is, en dat is niet gezegd. Vraag eerst hoe het gaat of ging.",
      en:
        "This takes it that something changed or ended, and nobody said so. Ask first how it goes, or went."
    ),
    patterns: Bilingual(
      nl: """
        (hoeveel|wie|welke) ..8 <change!>
        <question> ... {(niet|geen) ..1 meer}
        (hoe|waardoor|wanneer|waarom|wat) ..8 <change!>
        <question> ... {(nog steeds|nog altijd|alweer|eindelijk|deze keer|dit keer|ditmaal)}
        <question> ... (wel|wel eens) ..3 (lukt|werkt|uitkomt|goed|uitkomen|lukken|werken) ..2 $
        """,
      en: """
        <question> ... {(anymore|any more|no longer)}
        (when|how|why|what made) ..4 (you|it|things|they|she|he|we|that) ..3 {(stop|lose|give up|quit|drift|fall|turn) ..4 @new}
        <question> ... {<change!>}
        <question> ... {(give|gave|giving) up}
        <question> ... {(finally|this time|for once|at last)}
        """),
    unless: Bilingual(
      nl: "@quote <question>\n(als|stel) ..12 niet meer",
      en: "@own also\n(suppose|imagine|if) ..10 (anymore|no longer)"),
    standing: .yielding,
    examples: [
      .fires(
        nl: "Waarom durf je dat niet meer zelf te beslissen?", after: "Ik overleg zulke dingen."),
      .fires(en: "Why do you no longer ring them?", after: "I mail them."),
      .fires(
        en: "What would have to happen for it to finally work this time?",
        after: "We'll plan in June."),
      .passes(nl: "Sinds wanneer is dat zo?", after: "Dat gaat nu anders."),
      .passes(en: "How long has that been so?", after: "We do it that way."),
    ])
}
