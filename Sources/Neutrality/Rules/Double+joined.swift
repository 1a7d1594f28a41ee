import Inquiry

extension NeutralityRule {
  static let joined = NeutralityRule(
    "two-in-one", .double,
    source: "METHOD, Neutrality: also two attributes, two groups, two times; Clarkson, gizmo",
    because: Bilingual(
      nl: "Dit vraagt naar twee dingen tegelijk. Kies er één, het andere komt daarna.",
      en: "This asks about two things at once. Choose one; the other comes after."),
    patterns: Bilingual(
      nl: """
        <question> ... {zowel ..6 als}
        <question> ... {en of} !<question>
        <question> ... {(evenals|alsook|alsmede)}
        <question> ... {(vroeger|toen|eerst|voor|vooraf) en (nu|na|achteraf|daarna)}
        """,
      en: """
        <question> ... {both ..4 and}
        <question> ... {and or} !<question>
        <question> ... {as well as}
        <question> ... {(then|before|past|previously) and (now|after|afterwards|present|today)}
        """),
    unless: Bilingual(nl: "en dan bedoel", en: "and by that i mean"),
    find: { reading in reading.joinedPair },
    examples: [
      .fires(nl: "Hoe tevreden bent u over de snelheid en de kwaliteit van de terugkoppeling?"),
      .fires(nl: "Hoe verloopt het contact met het ziekenhuis en met de gemeente?"),
      .fires(en: "What are the causes and consequences of the delay?", after: "It comes in late."),
      .fires(en: "Are the roles clear and respected?"),
      .passes(nl: "Hoe doen jij en je collega's dat?", after: "Wij doen dat altijd."),
      .passes(nl: "Hoe gaat het met naam en adres?", after: "We vragen naam en adres."),
      .passes(
        en: "How do you and the night nurses go about that?",
        after: "Me and the night nurses check."),
      .passes(en: "You said 'short and sweet'. What is that?", after: "Short and sweet."),
    ])
}
