import Inquiry

extension NeutralityRule {
  static let twoQuestions = NeutralityRule(
    "two-questions", .double,
    source:
      "METHOD 9: one question asks one thing; Clarkson, gizmo, Van Heijningen (one idea per question)",
    because: Bilingual(
      nl: "Hier staan twee vragen, en maar één krijgt antwoord. Stel ze na elkaar.",
      en:
        "There are two questions here, and only one will be answered. Ask them one after the other."
    ),
    patterns: Bilingual(
      nl: """
        <question> ... , {of !(<question>|<function>|als) (je|jij|u|jullie) ..2}
        <question> ... {(bij ..4 en bij|met ..4 en met|voor ..4 en voor|van ..4 en van|in ..4 en in|op ..4 en op|aan ..4 en aan|tijdens ..4 en tijdens|door ..4 en door|over ..4 en over|na ..4 en na)} (de|het|die|dat|een|zijn|hun|je|jullie|deze|jou|u|@own|@unsaid)
        <question> ... {en (die|dat|degene|degenen) (van|in|op|bij|met|uit)}
        <question> ... , {en (nu|sindsdien|vroeger|tegenwoordig|inmiddels|achteraf)} ?
        <question> ..4 (contact|relatie|verhouding|band|verstandhouding|samenwerking) ..2 met ..3 {@own en [met] [de|het|een|je|jullie] @own}
        <question> ... {(en|of)} , ..8 , <question>
        <question> ... {en [meteen|gelijk|direct|per|tot|vanaf|ook|dan|nog] [ook|meteen|per|dan] <question>}
        <question> ... , {of (voor|met|bij|van|door|aan|over|de|het) ..3} (,|?)
        <question> ... en ..6 {(elk|ieder|allebei|apart|afzonderlijk)}
        {(voordelen|plussen|sterke) en (nadelen|minnen|zwakke)}
        {(twee|drie) (vragen|vraagjes) ..2 (ineen|tegelijk|in een|hierover)}
        {zowel ..8 als}
        <question> ... , {en (de|het|hun|zijn|zn|haar|bij|van|voor) ..2} ?
        <question> ... {(en|of) [ook|dan|verder|daarnaast|daarbij|vooral|eventueel] [met|bij|op|aan|door|voor|van|in|sinds|over] <question>}
        <question> ... , {(en|of) <finite> (je|u|jullie|jij|dat|het|er|die|de|ze|hij|hun|zij)}
        (vertel|vertellen|beschrijven|uitleggen|beschrijf|neem|schets|leg|benieuwd|horen|weten) ... {en (ook|daarna|wie|wat|hoe|waarom|waar|wanneer|welke|of)} ..6 (<question>|@new|@own|je|u|dat)
        <question> ... {en (heb|heeft|hebt|ben|bent|is|vind|vindt|kun|kan|kunt|wil|wilt|zou|doe|doet|denk|ga|gaat|merk|weet)} (je|u|jullie|jij|dat|het)
        (vertel|beschrijf|neem|schets|leg|uitleggen|vertellen|beschrijven) ... {en (over|van|naar|met)} ..6
        <finite> <subject> ... , {en <finite> (je|u|jullie|jij|dat|het|er|die|de|ze)}
        . ^ {en (ook|verder)} ... (hoe|wat|wie|waar|wanneer)
        """,
      en: """
        <question> ... {(with ..4 and with|for ..4 and for|from ..4 and from|to ..4 and to|in ..4 and in|on ..4 and on|at ..4 and at|about ..4 and about|by ..4 and by)} (the|that|those|a|an|his|her|their|your|you|this|these|@own|@unsaid)
        <question> ... {and (that|those|the one|the ones) (of|in|from|at|with|on)}
        <question> ... , {(and|or) (since|before|afterwards|nowadays|today|these days)} ?
        <question> ..4 (contact|relationship|relations|relation|dealings|rapport) ..2 with ..3 {@own and [with] [the|a|your] @own}
        <question> ... {(and|or) [also|then|what|if so|perhaps|just|with|for|to|by|from|in|about|at|on|of|since|under] <question>}
        <question> ... {(and|or) ..1 (do|does|did|is|are|was|were|have|has|can|could|would|will|should) (you|they|it|that|he|she|we|the|this|there|your|their|anyone|people)}
        (two|three|couple of) (questions|things) ..4 (for you|to ask|at once|in one|here) ..4
        {(two part|double) question}
        (tell|describe|walk|talk|show|explain|hear|know|curious|understand|wondering|interested) ... {and [also|then] (<question>|tell|whether|if|explain|describe)}
        <finite> (you|they|the|it|your|there|that) ... {and [if so|also] (<question>|<finite>)} (you|they|it|that|the|do|does|did|is|are|your|was|were)
        {(also|and also|plus)} , <question>
        <question> ... , {or (out|for|with|from|to|by|about|in|at) ..3} (,|?)
        <question> ... , {or (out|for|with|from|to|by|about|in|at) ..4 for that matter}
        {(like|likes|liked) and (dislike|dislikes|disliked)}
        {pros and cons}
        <question> ... and ..6 {each} !(other)
        {(strengths|strong points) and (weaknesses|weak points)}
        {both (from|the|in|for|on|about|with) ..8 and}
        {plus (the|their|your|how|what|whether)}
        <question> ... , {and (the|their|her|his|for|with|from|to|in|at|on) ..2} ?
        (tell|describe|walk|talk|show|explain) ... {and about}
        , <question> ... {(or|and)} , ..8 , <question>
        """),
    unless: Bilingual(
      nl: """
        en [voor|bij|met|van|aan|op|in|over] (wie|wat|welke|wanneer|waar) ..2 (niet|bleef|blijft) ..3
        en anders gezegd
        en (wat|wie|waar|wanneer|welke) ..1 niet
        of hoeft (dat|het) ..2 niet
        of hoe (moet|kan) ik
        of hoe (gaat|zit|werkt|heet) (dat|het|zoiets) $
        of is het ..3 (goed|prima|genoeg|zo)
        of (mag|blijft|gebeurt|is het|laten we|juist|liever|misschien) ..5 (zo|blijven|goed|niets|niks|niet|rusten|open)
        of (niets|niks)
        of wat ..2 niet
        (een|ene) en ..3 (ander|andere)
        en dan bedoel
        wie of wanneer
        wel en (wat|wie|waar|wanneer|welke|hoe) niet
        of <finite> ..3 (niets|niks|open|niet)
        of laat* ..5 open
        """,
      en: """
        and what (stayed|stays|remained|has|hasnt|didnt) ..4
        (and|or) [in|for|with|at] (when|where|whom|what|which) ..3 (wouldnt|doesnt|isnt|not|didnt|dont|wont|wasnt) ..2
        or neednt (it|that)
        or is it ..3 (right|fine|good|ok|okay|all|as|best)
        or how (should|am|do) i
        or (would|should|shall) (you|we) ..2 (rather|leave|nothing|stop)
        or (nothing|not)
        or what not
        the one and ..3 other
        and by that i mean
        whom , or when ,
        and (what|when|where|who) (doesnt|isnt|dont|didnt|not|wont|cant) ($|!(you))
        """),
    find: { reading in reading.secondQuestion },
    examples: [
      .fires(nl: "Wat gaat er goed en wat zou u willen veranderen?"),
      .fires(nl: "Hoe gaat de overdracht en wie is daarvoor verantwoordelijk?"),
      .fires(en: "How do you share information, and do you trust them with it?"),
      .fires(
        en: "What does she tell you, and what do you then do with it?", after: "She rings back."),
      .passes(
        nl: "Stel dat die stap er niet is. Wat gebeurt er dan, of gebeurt er niets?",
        after: "Die stap."),
      .passes(nl: "Wat zou er wel of niet anders kunnen?"),
      .passes(
        en: "Suppose that step is gone tomorrow. What, if anything, happens?", after: "That step."),
      .passes(
        en: "You said: 'how and when they like'. What does that mean?",
        after: "How and when they like."),
    ])
}
