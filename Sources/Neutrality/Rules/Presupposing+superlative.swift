import Inquiry

extension NeutralityRule {
  static let superlative = NeutralityRule(
    "unsaid-superlative", .presupposing,
    source:
      "METHOD, Neutrality: true only if something unsaid is true; Lambdin (premise without any tag)",
    because: Bilingual(
      nl:
        "Een overtreffende trap neemt aan dat er van alles te kiezen is. Vraag wat er gebeurt, en laat de weging aan de ander.",
      en:
        "A superlative takes it that there is something to rank. Ask what happens, and leave the weighing to them."
    ),
    patterns: Bilingual(
      nl: """
        wie ... (makkelijkst*|leukst*|prettigst*|mooist*|zwaarst*|saaist*|vervelendst*)
        (wat|welk|welke|wie) ... (ergste|slechtste|zwaarste|lastigste|moeilijkste|grootste|vervelendste|zwakste|traagste|het ergst|het lastigst|het moeilijkst|het zwaarst|het slechtst|het vervelendst)
        (wat|welk|welke|waar) ..4 (stoort|ergert|irriteert|frustreert|hindert|belemmert|remt|stokt|hapert|schuurt|wringt|knelt|schort|dwarszit|mankeert|spaak)
        (waar|wat) ..3 (loopt|lopen|liep|gaat|ging) (je|u|jullie|het|er|dat) ..4 (tegenaan|vast|spaak|mis|op stuk)
        """,
      en: """
        (who|which) ..6 the <comparative!>
        (whos|whose) ..4 the <comparative!>
        (what|which|who) ... (worst|weakest|hardest|toughest|biggest|slowest|most annoying|most frustrating|most difficult|least)
        what ..3 (bothers|annoys|frustrates|irritates|bugs|upsets|hinders|blocks|holds) you
        (where|what) ..3 (gets|get|getting|goes|go) (stuck|lost|wrong|off)
        """),
    unless: Bilingual(
      nl: "(ergst*|lastigst*|moeilijkst*) [vond*|noem*] ... @own\nals (er|dat) ..3 (iets|is)",
      en: "if any*"),
    standing: .yielding,
    examples: [
      .fires(
        nl: "Waar loopt u tegenaan bij die overdracht?", after: "De overdracht is om drie uur."),
      .fires(en: "What annoys you about that form?", after: "There is a form."),
      .passes(nl: "Wat is het belangrijkste voor je?", after: "Dan belt de wijk."),
      .passes(en: "What matters most to you?", after: "They ring on Friday."),
    ])
}
