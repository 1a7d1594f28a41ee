import Inquiry

extension NeutralityRule {
  static let degree = NeutralityRule(
    "one-sided-scale", .leading,
    source:
      "METHOD, Neutrality: premise and adjectives can lead without any tag (Lambdin); balanced frame (truthordelusion)",
    because: Bilingual(
      nl: "De schaal wijst al een kant op. Vraag hoe het was, of geef beide kanten.",
      en: "The scale already points one way. Ask how it was, or name both sides."),
    patterns: Bilingual(
      nl: """
        hoe @new (is|was|zijn|waren|ben|bent|vind|vindt|vond|voelt|voelde|moet|baal)
        hoe [ontzettend|vreselijk|erg|heel] <degree!>
        hoeveel (beter|slechter|last|moeite|tijdwinst|ellende|gedoe|sneller|frustratie|stress|irritatie)
        in hoeverre ..8 (last|hinder|beter|slechter|eens|frustr*|belemmer*|storend)
        """,
      en: """
        how @new (is|are|was|were|would|must|did|do)
        how [very|incredibly|really] <degree!>
        how much (better|worse|harder|easier|nicer|trouble|stress|of a problem|frustration|hassle|more)
        (to what extent|how far) ..8 (agree|problem|frustrat*|hinder*|better|worse)
        """),
    unless: Bilingual(
      nl: """
        hoe (slordig|dom|naief|laks|roekeloos|nalatig|kinderachtig)
        hoe <degree> (is|kan) (het|dat) nou
        <degree> (of|en) [hoe] [on|niet|<degree>]
        (en|of) hoe <degree>
        hoe <degree> ... en (de|het|hoe|met|bij)
        hoe ..2 en hoe
        hoe ... , hoe
        """,
      en: """
        how <degree> ... , how
        how (careless|reckless|sloppy|stupid|daft|naive|lazy|rude|negligent)
        <degree> (or|and) [how]
        (and|or) how <degree>
        how <degree> ... and
        how ..2 and how
        how ... , how
        """),
    examples: [
      .fires(nl: "Hoe vervelend is dat voor jullie planning?", after: "Ze bellen om vijf uur."),
      .fires(en: "How helpful do you find the sheet?", after: "The sheet is two pages."),
      .passes(nl: "Hoe lastig was dat?", after: "Dat was lastig."),
      .passes(en: "How often does that happen?", after: "They change the carer."),
    ])
}
