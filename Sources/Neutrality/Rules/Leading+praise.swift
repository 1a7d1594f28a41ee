import Inquiry

extension NeutralityRule {
  static let praise = NeutralityRule(
    "praising-word", .leading,
    source:
      "METHOD, Neutrality: no praise (it ranks answers); adjectives can lead without any tag (Lambdin)",
    because: Bilingual(
      nl: "Lof van de interviewer laat horen welk antwoord gewenst is. Laat het oordeel weg.",
      en: "Praise from the interviewer shows which answer is wanted. Leave the judgement out."),
    patterns: Bilingual(nl: "<praising!>", en: "<praising!>"),
    unless: Bilingual(
      nl: """
        ^ [dat is] <praising> [hoor] (,|$|dank|bedankt|dankjewel)
        (wiens|welke) <praising>
        """,
      en: """
        ^ [thats] <praising> (,|$|thanks|thank|cheers)
        whose <praising>
        """),
    sparesSaidWords: true,
    examples: [
      .fires(
        nl: "Wat een prachtige hal hebben jullie. Hoe werkt dat daar?", after: "De hal is open."),
      .fires(en: "The hall looks gorgeous. How do you use it?", after: "The hall is open."),
      .passes(nl: "Geweldig, dank je. Hoe werkt dat daar?", after: "De hal is open."),
      .passes(nl: "Wat is er prachtig aan die hal?", after: "De hal is prachtig."),
      .passes(en: "Brilliant, thanks. How do you use the hall?", after: "The hall is open."),
      .passes(en: "What is gorgeous about it?", after: "The hall is gorgeous."),
    ])
}
