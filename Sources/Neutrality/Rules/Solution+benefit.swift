import Inquiry

extension NeutralityRule {
  static let benefit = NeutralityRule(
    "it-would-help", .solution,
    source:
      "METHOD, Neutrality: advice dressed as experience; 'mijn ervaring is', 'one place I know'",
    because: Bilingual(
      nl:
        "Dit zegt wat zou helpen, en dat heeft de ander niet genoemd. Vraag wat er hier wel of niet anders kan.",
      en:
        "This says what would help, and they have not named it. Ask what, if anything, could be different here."
    ),
    patterns: Bilingual(
      nl: """
        (als een trein|op rolletjes|gesmeerd|als een tierelier|een leien dakje|slok op een borrel|wereld van verschil|nooit meer (gedoe|problemen|misverstanden|last|ruzie|gezeur)|meteen opgelost|opgelost met|zo gepiept)
        (dan) (is|was) (dat|het|al dat|al die) ..6 (weg|opgelost|verleden|voorbij|klaar)
        (^|,|en|want) (dat|zoiets|dit) (werkt|helpt|werkte|hielp|scheelde) [ook|echt] (echt|enorm|vaak|meestal|altijd|prima|geweldig|fantastisch|perfect|hartstikke|als|ontzettend|gigantisch|goed|een)
        (^|,|en|want) (dat|zoiets|dit) scheelt [ook|echt] (enorm|vaak|meestal|ontzettend|gigantisch|echt)
        (^|,) (een|n|met een|met n) ..5 (zou|lost|los|was|ben|heb) ..5 (schelen|helpen|oplossen|op|opgelost|voorkomen|zo geregeld)
        (doet|doen|deed|deden) wonderen
        (^|,) (werkt|werkte|scheelt|scheelde|liep|ging) (perfect|prima|geweldig|als|fantastisch|een|echt|super|enorm)
        (hartstikke|heel|super|prima|goed) handig $
        """,
      en: """
        (like clockwork|like a charm|like a dream|night and day|never looked back|game changer|no end of|world of difference|did the trick|do the trick|problem solved)
        (save|saved|saves) (us|you|them|you all|everyone) ..2 (hassle|time|bother|trouble|hours|that|a lot|all that|no end|a trip|a phone)
        (^|,|and|but) (that|it|this|which) [usually|always|often|really|just|soon|all] <helped!>
        (^|,) (a|an|one|some|two|having) ..5 (would|could|might|will|ll) ..1 (sort|fix|solve|help|save|stop|cut|ease|end|do the) ..8
        (does|did|do) (the trick|wonders)
        (^|,) (works|worked|went|goes) (perfectly|brilliantly|like|a treat|wonders|a dream|great)
        """),
    unless: Bilingual(nl: "vast (een|wel|ook)", en: "(what|who|which) ... (that|it) <helped>"),
    sparesOwnIdea: true,
    examples: [
      .fires(
        nl: "Ik neem een kaartje mee voor de huisarts, dat werkt prima. Wat vind je daarvan?",
        after: "We horen niks terug."),
      .fires(en: "A simple barcode would sort that, no?", after: "We lose track of the laptops."),
      .passes(nl: "Hoe werkt dat precies?", after: "Dat werkt met een pasje."),
      .passes(en: "How does that help you?", after: "That helps us."),
    ])
}
