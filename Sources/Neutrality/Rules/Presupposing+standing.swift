import Inquiry

extension NeutralityRule {
  static let standing = NeutralityRule(
    "unsaid-standing", .presupposing,
    source:
      "METHOD, Neutrality: true only if something unsaid is true; NIVEA (do not fill in for another)",
    because: Bilingual(
      nl:
        "Dit neemt aan dat mensen elkaar buitensluiten, tegenwerken of eronder houden. Vraag hoe het tussen hen gaat.",
      en:
        "This takes it that people shut out, thwart or control each other. Ask how it goes between them."
    ),
    patterns: Bilingual(
      nl: """
        (in het gareel|onder de duim|koest|in bedwang|in toom|te vriend|zoet|eronder|aan de leiband|op afstand) ..2 (hou*|gehouden|krijg*|gekregen)
        (hou|houd|houdt|houden|krijg|krijgt|krijgen) ... (in het gareel|onder de duim|koest|in bedwang|in toom|te vriend|zoet|eronder|aan de leiband|tevreden|stil)
        (je|hun|zijn|zn|haar|jullie|uw) zin ..2 (krijgen|krijgt|kreeg|kregen|doordrijven|doordreef)
        (de baas spelen|speelt ..4 de baas|de dienst uit*|de lakens uit*|de touwtjes in handen)
        (eigen|verborgen|dubbele) agenda
        bijbedoeling*
        tegen elkaar ..1 (uitspelen|uitgespeeld|opzetten|opgezet|uit)
        achter (je|jouw|hun|zijn|zn|haar|jullie|uw|elkaars) rug
        (concurreren|concurreert|concurreerden|beconcurreren|wedijveren|wedijver)
        uit op (je|jouw|uw|jullie|zijn|zn|haar|hun) (baan|plek|plaats|functie|stoel|positie)
        (aast|azen|aasde) op
        (te kakken|voor schut|voor gek|voor paal|voor het blok|een hak|een loer|een pootje|de voet dwars)
        (buitengesloten|buitensluit*|buitenspel|gepasseerd|uitgesloten|weggezet|opzijgezet|opzij gezet|afgeserveerd|weggekeken|genegeerd)
        (sluit|sluiten|sloot|sloten|laat|laten|liet|lieten|hou|houdt|houden|hielden|hield) (je|u|jullie|jou|hem|haar|ze|hen|anderen) ..3 (buiten|erbuiten)
        (terugpakken|wraak|betaald zetten|dwarszit*|dwars zit*|afpak*|inpik*|voordring*|afsnoep*|wegkap*|onderuithal*|tegenwerkt*)
        (stop|stopten|stopt|houd|hou|hield|hielden) ..3 (met elkaar|naar elkaar) ..3
        (laatste woord|overhand|voet bij stuk|vinger in de pap|vingers in de pap|gelijk ..1 (halen|krijgen))
        """,
      en: """
        (shut|shuts|shutting|freeze|freezes|froze|freezing|leave|leaves|keep|keeps|keeping|push|pushes|pushing|squeeze|squeezed|squeezing|lock|locks|locked|cut|cuts|cutting|edge|edged|edging|crowd|crowded) (you|them|him|her|us|people|others) out
        (get|getting|gets|got) (your|their|his|her) own (way|back)
        (keep|keeps|kept|keeping) ..4 (in line|in check|at bay|sweet|under control|your thumb|their thumb|in their place|on their toes|on your toes|on a leash|at arms length)
        (own|hidden|secret|private) agenda*
        (play|plays|played|playing) ..4 off against
        behind (your|their|his|her|each others|peoples) (back|backs)
        (has|have|had) it in for
        (after|eyeing|gunning for) (your|their|his|her) (job|post|place|patch|role|seat|desk)
        (pull|pulls|pulled|pulling) rank
        (call|calls|calling|called) the (shots|tune)
        (pick|picks|picked|picking) on (you|them|him|her|people)
        (gang|ganged|ganging|gangs) up
        (take|took|taking|takes) sides
        (compete|competes|competing|competed|undercut|undercuts|undercutting|outdo|outdoing)
        (hold|holds|held|holding) ..3 against (you|them|him|her|each)
        (out|trying|tries|tried) to (get|undermine|trip|beat|outdo|spoil|block|sink) (you|them|him|her|each)
        (scores|score) to settle
        (upper hand|last word|one up|one upmanship|pecking order)
        (talk|talks|talked|talking) (down to|over) (you|them|him|her|people)
        (tread|treads|trod|step|steps|stepped|stepping|treading) on (your|their|his|her|anyones|each others|peoples) toes
        (poach|poaches|poached|poaching|pinch|pinches|pinched|pinching|steal|steals|stole|stealing|nick|nicked|nicking)
        (tricks|trick) ..3 to
        (weak|blind|soft) (spot|spots)
        """),
    unless: Bilingual(nl: "als (er|dat) ..3 (iets|iemand|zo)", en: "if any*"),
    standing: .yielding,
    examples: [
      .fires(nl: "Hoe houd je die jongens in het gareel?", after: "De jongens helpen mee."),
      .fires(
        en: "How is the school shutting you out?", after: "The school meets on Mondays."),
      .passes(nl: "Wie houdt er toezicht op de jongens?", after: "De jongens helpen mee."),
      .passes(en: "How does the school start on Mondays?", after: "The school meets on Mondays."),
    ])
}
