import Inquiry

extension NeutralityRule {
  static let interpreting = NeutralityRule(
    "interpreting", .concluding,
    source:
      "METHOD, Neutrality: interviewer states a cause or a summary in own words; NIVEA (do not fill in for another)",
    because: Bilingual(
      nl:
        "Hier legt de interviewer uit wat de ander eigenlijk zegt of is. Vraag hoe de ander het zelf ziet.",
      en:
        "Here the interviewer explains what they are really saying or are. Ask how they see it themselves."
    ),
    patterns: Bilingual(
      nl: """
        ^ !(<question>|<finite>) ... {(zodat|opdat) (niemand|je|ze|jullie|hij|zij|u)}
        (wij tegen zij|zij en wij|wij en zij|zwakke schakel|olifant in de kamer|twee werelden|kip en ei)
        !(<opening>) , {(begrijp|merk|proef|zie|lees|voel|bespeur) ik [zo|wel|hieruit|daaruit|eruit|dan|dus|al|nu|hoor]} (,|$)
        ^ dan (begrijp|snap|concludeer|neem|zie|hoor|denk|vermoed|proef|merk) ik
        tussen de regels
        (plaatje|beeld|verhaal|puzzel|cirkel) ..4 (rond|compleet)
        (ik|we) (heb|hebben|weet|hoor|weten) ..2 genoeg
        ^ ..8 (dat|dit|zoiets) (zegt|vertelt|leert|verraadt|toont|bewijst) ..1 (mij|me|iets|genoeg|veel)
        (zo bezien|zo gezien|zo beschouwd|welbeschouwd|goed beschouwd|per saldo|onderaan de streep|in de grond|in de kern|in wezen)
        ^ (het|dat|dit|t) (is|was|gaat|draait) ..4 (meer|eerder|veeleer) ..5 dan
        dus daarom
        zoals ik (het|dat) (zie|lees|begrijp|proef|hoor)
        ^ (je|jij|u|jullie|ze|zij|hij) ... {(want|omdat) (je|u|jullie|ze|zij|het|er|niemand|hij|iedereen) ..8 @unsaid}
        """,
      en: """
        ^ so theres
        ^ !(<question>|<finite>) ... {so that (nobody|no one|he|she|they|you|it)}
        (you|they|he|she) (like|likes|want|wants|prefer|prefers) it that way
        (out of the loop|us and them|left hand|right hand|weak link|elephant in the room|power struggle|turf war)
        (by|from) the (sound|sounds|look|looks) of (it|that|things|this)
        between the lines
        (i|we) (get|see|have|got|ve got) the picture
        (picture|puzzle) ..2 (complete|clear)
        (heard|seen|got) enough
        (that|which|this) (tells|told|says to|shows|proves to) me
        (im|i am) getting (the|a|that) (feeling|sense|impression|picture|idea)
        (how|the way|as) i (read|see|hear|understand) it
        (in a nutshell|long story short|the bottom line|the upshot|all told|at root|when all is said)
        (^|,) you ... {because (you|youre|youve|they|theyre|its|nobody|he|she|everyone|theres) ..8 @unsaid}
        !(<opening>) , {(i|we) (gather|see|sense|notice|understand|hear)} (,|$)
        """),
    unless: Bilingual(
      nl: """
        (begrijp|snap|hoor) ik (het|dat|je|u) goed
        (zei|zegt|zeg|vertelde) (je|u|jij)
        ik hoor je @quote
        """,
      en: """
        so (i|we) (get|see|have)
        you (said|say|told|mentioned|put)
        (tell|told) me (about|more|that|how|what)
        """),
    sparesSaidWords: true,
    examples: [
      .fires(nl: "Je wilt er niet bij horen, merk ik.", after: "Ik eet alleen in de keet."),
      .fires(en: "Nobody dares to change it, by the sound of it.", after: "We clock in by hand."),
      .passes(nl: "Wat merk ik daarvan, als ik meeloop?", after: "Ik eet alleen in de keet."),
      .passes(en: "How does that sound to them?", after: "We clock in by hand."),
    ])
}
