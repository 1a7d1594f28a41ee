import Inquiry

extension NeutralityRule {
  static let trouble = NeutralityRule(
    "unsaid-trouble", .presupposing,
    source:
      "METHOD, Neutrality: true only if something unsaid is true; truthordelusion (naming what you think you saw)",
    because: Bilingual(
      nl:
        "Dit gaat ervan uit dat er iets mis is, en dat is niet gezegd. Een gewogen vorm laat het open: wat er goed en minder goed gaat, als er zoiets is.",
      en:
        "This takes it that something is wrong, and nobody said so. A balanced form leaves it open: what is easy or difficult, if anything."
    ),
    patterns: Bilingual(
      nl: """
        <question> ... {(leegte|gemis|lacune)}
        (wie|welk|welke|wat) ..2 {(altijd|nooit|telkens|steeds|voortdurend)} ..3 @unsaid
        <question> ... zo {(vroeg|laat|lang|kort|vaak|weinig|veel|traag|snel|duur|hoog|laag|traag)} !(zoals|als|dat|van)
        (die|dat|al die|al dat|zon|<your>|hun) [hele|grote|eeuwige] {<trouble!>} ... , [met|bij|van|in|op] <question>
        <question> ... uit de (klauwen|hand|bocht)
        (ervan|eruit|hiervan|hieruit|daarvan|daaruit) ..2 (geleerd|leren|leerde|opgestoken)
        wat (had|hadden) ..8 (moeten|kunnen) (doen|zeggen|gebeuren|regelen|aanpakken|helpen|weten|geven)
        altijd [maar] ..6 (moeten|te moeten)
        (langste|kortste) eind
        om zeep
        {(echte|werkelijke|ware) (reden|redenen|motief|aanleiding)}
        (achteraf|terugkijkend|terugblikkend) ..6 anders (gedaan|willen|aangepakt|doen)
        <question> ... (op afstand|buiten de deur|aan het lijntje|links laten liggen|dwars|in de kou|buitenspel|voor zich uit)
        wie ... {(dwars|dwarsligt|tegenwerkt)}
        wat (laat|laten|liet|lieten) ..4 (weg|achterwege|liggen)
        wat (heeft|hebben) ..5 gedaan (dat|waardoor|om)
        hoeveel (extra|meer|onnodig) ..2 (werk|tijd|uren|geld|@new)
        <question> ... (de dupe|aan de touwtjes|in de steek|op de kop|de consequenties|voor het blok|op zijn tandvlees|de rekening)
        <question> ... goed (te maken|maken|gemaakt)
        wat (hoop|hoopt|hopen|wil|wilt) (je|u|jullie) met ..6 te (bereiken|winnen)
        (elkaar|hem|haar|ze|hen|die) uit de weg
        wat ..4 terug (willen|wil|wilt)
        hoe (heb|heeft|hebt) (je|u|jullie) ..3 (aan|tegen|met|bij) (je|uw|jullie|de) @unsaid ..2 (uitgelegd|verteld|gezegd|gemeld|verkocht|verantwoord|aangekaart|besproken)
        <question> ... (met de nek|op eieren|op je tenen|in de clinch|overhoop|kortste eind|met lede ogen|op de tocht|op de lange baan|tussen wal en schip|tegen een muur|bot vangen|boven het hoofd)
        wat (vind|vindt|vond|is|was) ..3 (fijn|leuk|prettig|mooi|vervelend|lastig|irritant|storend|zwaar|goed|slecht) aan
        wat (wordt|worden|raakt|raken|gaat|gaan) ..4 (vergeten|overgeslagen|kwijt|verloren|over het hoofd)
        tussen (jou|jullie|u) ..5 (gebeurd|voorgevallen|gespeeld)
        wat (heeft|hebben|heb) ..4 tegen (jou|jullie|u|hen|elkaar|hem|haar)
        <question> ... {(domineert|domineerde|domineren|overheerst|overheersen|kaapt|kaapte)}
        (waarom|waardoor|hoe komt) ... {(altijd|telkens|voortdurend|constant)}
        <question> ... (op de vlucht|in de greep|geeft toe|gaf toe|bakzeil) ..4
        (is|heeft) het ..2 zo ver
        (neergelegd|neerleggen|berust|verzoend|afgevonden|overheen) ..4
        (raakte|raak|raakt|raakten|ben|bent) (je|u|jullie) ..5 kwijt
        (gelukt|lukte|lukt) ..4 om ..6 @unsaid
        (geleerd|leren|leert) (van|uit)
        (waarom|hoe komt) ... zo (lang|weinig|veel|vaak|laat|langzaam|snel|hoog|laag)
        (waarom|wat maakt|hoe komt) ... {<comparative!>}
        wat is er zo @unsaid
        hoe vaak (moet|moest|moeten|moesten) (je|u|jullie) ..6 @unsaid
        <question> ... {weer} !(terug|uit|weg|naar|verder|thuis|binnen|bij|de|door|op|af|het) @unsaid
        <question> ... {weer} @unsaid
        <question> ... {<trouble!>}
        (vertel|beschrijf|noem|schets) ..8 {<trouble!>}
        (kun|kunt|kan|zou) ..12 {<trouble!>} ..6 (vertellen|beschrijven|noemen|geven)
        (langs elkaar heen|in elkaars vaarwater|elkaar in de haren|tegen elkaar|over elkaar heen)
        (baat|belang|voordeel) ..2 bij
        van wie (mag|mocht|moet|moest) (je|u|jullie|jij|ze)
        (hield|hielden|houdt|houden|hou) ..4 achter
        wat (weerhoudt|weerhield|belet|belette) (je|u|jullie|hen|ze|de|hem|haar)
        wat (houdt|houden|hield|hielden) (je|u|jullie|hen|ze|de|hem|haar) ..6 (tegen|af|ervan|weg)
        (hou|houd|houdt|houden) (je|u|jullie) ..3 vol
        wat (gaat|ging|loopt|liep|is) [er] ..5 (mis|fout|verkeerd|scheef|niet goed|niet)
        <question> ... (in de weg|dwars|omheen|uit de hand|op het spel|tekort)
        """,
      en: """
        (who|which|what) ..2 {(always|never|constantly|forever)} ..3 @unsaid
        <question> ... so {(early|late|long|few|often|little|quickly|slowly|cheap|high|low|badly|<degree!>)}
        what made (you|them|him|her|it) ..2 {@new}
        (that|this|those|these|all that|all this|your|their|the) [whole|old|great] {<trouble!>} ... , [with|in|on|at] <question>
        what (could|should) (you|they|he|she|the|your|it) ..4 have (done|said|given|offered|known)
        {(real|true|actual) (reason|reasons|motive|motives|agenda)}
        what would you have done differently
        (always|forever|constantly) having to
        (come|comes|came) off (worse|badly|second)
        <question> ... (at arms length|on the sidelines|out of the loop|in the cold|in the firing line|at each others throats)
        what (do|does|did) ..4 (leave|leaving|keep) ..1 (out|back|quiet)
        what (has|have|did|had) ..4 (done|do|said|say) to (put|make|upset|lose|deserve|hurt|drive|turn|annoy|anger|get)
        how much (extra|more|additional|unnecessary) ..2 (work|time|money|effort|@new)
        <question> ... (pulling the|bear the consequences|foot the bill|make it up to|make up for|make amends|patch things up|left out|put you off|puts you off)
        what (do|did) (you|they) hope to (get|achieve|gain|win) ..2 (by|from|with|out)
        how did you (explain|tell|sell|break) ..3 to your @unsaid
        how (do|did|does|can|have|has) ..4 (cope|coped|coping|put up|bear|survive|survived)
        <question> ... (on eggshells|at loggerheads|cold shoulder|short straw|between the cracks|through the cracks|brick wall|on the back burner|back foot|on thin ice|give a miss)
        what (do|did) you (like|love|hate|dislike|enjoy|miss) (about|most|best|least)
        what ..2 (gets|get|is|are) ..1 (forgotten|overlooked|missed|dropped|lost|skipped|ignored|neglected)
        what happened between (you|the two)
        (got|has|have) ..2 against (you|your|them|each|us|him|her)
        <question> ... {(dominated|dominates|dominating|hijacked|derailed|monopolises|steamrolls)}
        why ... {(always|constantly|forever)}
        (get|got|getting) (anything|things|something) ..1 (past|through|by|over)
        <question> ... (running away|run away|ran away|gives in|give in|gave in|a hold over|such a hold)
        come to (this|that)
        (come|came|coming) to terms
        (get|got|getting) (over|used to) (it|that|this|the|a|your|their)
        (manage|managed|managing) to ..4 @unsaid
        (learn|learned|learnt) from
        (why|how come) ... so (long|little|much|many|few|often|late|slow|slowly|low|high)
        (why|what makes|how come) ... {<comparative!>}
        (whats|what is) so @unsaid
        how often ..3 (have|has|had) to ..2 @unsaid
        <question> ... {still}
        <question> ... {<trouble!>}
        (tell|describe|show|walk|talk|take) ..8 {<trouble!>}
        (keeping|keep|hide|hiding|hold|holding) ..3 (from (you|them|us|him|her)|back)
        (the|that|this|your) {(row|rows)} (with|between|over|about)
        <question> ... (cross purposes|at odds|against each other|past each other|behind each others|fall through)
        (benefits|benefit|gains|gain|profits|wins) ..2 (from|by)
        (get|gets|got|getting|work|works) (round|around) ..3
        (whats|what is|what was|what) (holding|stopping|keeping|preventing|blocking|holds|stops|keeps) (you|them|your|the|people)
        how (do|did|does|can) (you|they|your team) ..2 (cope|put up|bear|survive|stomach|keep this|keep it|keep that)
        what (went|goes|is going|keeps going|has gone) wrong
        <question> ... (in the way|in your way|out of hand)
        """),
    unless: Bilingual(
      nl: """
        (stel|gesteld) ..6 (kwijt|vergeet|vergeten|mis|fout)
        ik ben (je|u|het|hem|m|de draad|even) ..3 kwijt
        als (er|dat) [al] (iets|er)
        als er ..3 (iets|tegenhoudt)
        (makkelijk|goed|gemakkelijk) (of|en|en wat) ..3 (moeilijk|lastig|minder)
        of (juist|niet|niets|niks)
        """,
      en: """
        (suppose|say|supposing|imagine) ..6 (lost|lose|missed|wrong|forgot|mistake|late)
        if any*
        last ..4 still
        (easy|well|good) (or|and) ..3 (difficult|hard|less|not)
        or not
        """
    ),
    standing: .yielding,
    examples: [
      .fires(
        nl: "Welke knelpunten ziet u in de overdracht?", after: "De overdracht is om drie uur."),
      .fires(nl: "Wat mis je het meest in die rapportage?", after: "Ik lees de rapportage."),
      .fires(en: "What's the worst gap in those notes?", after: "I read the notes in the car."),
      .passes(nl: "Welk probleem bedoel je?", after: "Dat is een probleem."),
      .passes(nl: "Wat maakt het makkelijk of lastig?", after: "Dan belt de wijk."),
      .passes(en: "What was the problem you mentioned?", after: "That is a problem."),
    ])
}
