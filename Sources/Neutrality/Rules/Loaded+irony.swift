import Inquiry

extension NeutralityRule {
  static let irony = NeutralityRule(
    "irony", .loaded,
    source:
      "METHOD, Neutrality: judging or blaming word or tone (eindelijk, drop the ball); vraagzin",
    because: Bilingual(
      nl:
        "Hierin klinkt spot of verontwaardiging door. Noem wat er gebeurde, zonder toon.",
      en: "Mockery or indignation sounds through in this. Name what happened, without the tone."),
    patterns: Bilingual(
      nl: """
        (weer|nou|nu|zeker|dan|daar|maar|intussen|ondertussen) [eens|weer] (lekker|heerlijk|gezellig|vrolijk|fijntjes|fijn) ..4
        lekker (makkelijk|rustig|dan|belangrijk|handig)
        (alsof|of) het niks (was|is|kost)
        (zowaar|warempel|notabene|uitgerekend|godbetert|doodleuk|ijskoud|botweg|glashard|domweg|waarachtig|heuse)
        (eindelijk|eindelijk eens)
        toch maar (eens|weer|even)
        (de moeite|de beleefdheid|het fatsoen|de goedheid|het lef|het gore lef|de euvele moed|de tegenwoordigheid) (nemen|neemt|nam|namen|genomen|om|hebben|hebt|hadden|gehad|te)
        (verwaardig*|vertik*|presteer* ..2 om|bestaan ..2 om)
        wakker (geworden|geschud|geschrokken)
        uit (hun|zijn|zn|haar|je|jullie|de) [luie] (stoel|toren|bed|bureau)
        (ivoren toren|voor spek en bonen|met de pet naar|zonder blikken of blozen|aan hun lot|aan zijn lot|aan haar lot|met de franse slag|stank voor dank)
        (fraaie|mooie|lekkere) (boel|bende|jongens|vertoning)
        (wat|hoe) (een verrassing|verrassend|attent|aardig van (ze|hen|hem|haar)|toevallig|handig voor)
        """,
      en: """
        must be (nice|lovely|great|wonderful)
        (its|thats) (alright|all right) for (some|them|him|her)
        whose (brilliant|bright|genius|clever|great|wonderful) idea
        (slope|sloped|sloping|sneak|sneaked|sneaking|swan|swanned|swanning|clear|cleared|bunk|bunked|slink|slunk|waltz|waltzed|breeze|breezed|saunter|sauntered|stroll|strolled|wander|wandered) (off|in|out)
        (they|he|she|@own|@unsaid) {finally (bothered|managed|deigned|got|did|came|agreed|replied|wrote|rang|turned|showed|woke|noticed|sent|saw|decided|*ed)}
        (bothered|bother|deigned|deign|condescended|saw fit|see fit|seen fit|stooped) to
        (had|have|has|got) the (nerve|cheek|gall|audacity|decency|brass neck)
        off (their|your|his|her) (backsides|backside|bums|bum|butts|high horse|chairs|sofas)
        (ivory tower|asleep at the wheel|revolving door|merry go round|song and dance|pillar to post|kick the can|kicking the can|blind eye|washed their hands|washed his hands|washed her hands|deaf ears|wild goose)
        of all (people|days|times|places|things)
        surprise surprise
        (how|very|rather|so) (convenient|thoughtful|kind|generous|nice) (of|for) (them|him|her)
        """),
    unless: Bilingual(
      nl: """
        als (er|dat) ..3 iets
        """, en: "(dont|didnt|doesnt|never) bother to"),
    sparesSaidWords: true,
    examples: [
      .fires(
        nl: "En toen kwamen ze toch maar eens kijken. Wat zagen ze?", after: "Ze kwamen in mei."),
      .fires(
        en: "So in May the council finally bothered to write. What did the letter say?",
        after: "In May the council wrote."),
      .passes(nl: "En toen kwamen ze kijken. Wat zagen ze?", after: "Ze kwamen in mei kijken."),
      .passes(
        en: "In May the council wrote. What did the letter say?", after: "In May the council wrote."
      ),
    ])
}
