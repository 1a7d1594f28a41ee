import Inquiry

extension NeutralityRule {
  static let advice = NeutralityRule(
    "advice", .solution,
    source:
      "METHOD, Neutrality: an act, tool, person or agreement the participant has not named; OMA",
    because: Bilingual(
      nl:
        "Dit is advies. Wat er moet gebeuren, is aan de ander; vraag wat die zelf zou doen, als die iets zou doen.",
      en:
        "This is advice. What is to be done is theirs to say; ask what they would do, if they would do anything."
    ),
    patterns: Bilingual(
      nl: """
        is er ..6 (iemand|niemand) die ..4 (kan|zou|wil|kon) ..4
        ^ ..1 zou ik ..6 @unsaid
        (welk|welke|wat) ..3 (zou|zouden|kan|kunt|kun|kunnen) (je|u|jullie) ..3 (schrappen|overslaan|samenvoegen|combineren|weglaten|delegeren|automatiseren|uitbesteden|afstoten)
        (met wie|wie|waar|wanneer) (zou|zouden|kun|kunt|kan) ..8 om ..6 @unsaid ..2 te
        (zie|ziet|zien) (je|jij|u|jullie) (dat|zoiets|er) ..1 (zitten|gebeuren|van komen)
        (wie|wat) zie (je|jij|u) ..8 @unsaid ..3 (doen|oppakken|trekken|worden|nemen)
        (welk|welke|wat) (dag|tijd|moment|week|tijdstip|dagdeel) (zou|zouden) ..6 (uitkomen|passen|schikken|werken|lukken)
        (heb|hebben|heeft|is|zijn) (je|u|jullie|er) ..3 niet [nog] (een|ergens|iets|n) ..3 @unsaid
        (ligt|lag|liggen) ..5 voor de hand
        (voortaan|vanaf nu|in het vervolg) ..8 @unsaid
        (wat|wie) (moet|moeten|zou|zouden) ..3 in (die|dat|zon|een|het|de) @unsaid ..2 (staan|komen|zitten|moeten)
        hoe vaak (zou|zouden|moet|moeten) (je|u|jullie|we|ze) ..4 @unsaid
        is er ..2 (ruimte|plek|plaats|budget|draagvlak) voor (een|n|zon) ..4 @unsaid
        er (bestaan|bestaat|zijn) (tegenwoordig|inmiddels|ook) ..4
        wie kan ..6 een ..1 @unsaid
        (wie|welke) ..3 (zou|zouden) ..8 @unsaid ..2 kunnen
        (wie|welke) ..3 (zou|zouden) ..9 kunnen @unsaid
        (waar|wanneer|met wie) (zou|zouden) (je|u|jullie) ..6 @unsaid ..4 kunnen
        (waar|wanneer|met wie) (zou|zouden) (je|u|jullie) ..6 kunnen ..3 @unsaid
        welke van (je|jullie|uw|die|de) ..6 (zou|zouden|kan|kunnen) ..8 (naar|doen|overnemen|weg|kunnen)
        (ik zit te denken|ik bedenk me|ik dacht net|gek idee|wilde gedachte) ... @unsaid
        met zon @unsaid ..6 (weet|zie|heb|kun|kunt|ben|scheelt|is) (je|u|jullie|het)
        ^ (je|u|jullie) (zou|zouden|kunt|kan|kunnen) ..6 (ook|zelf|gewoon|natuurlijk|best) ..6 (kunnen|@unsaid)
        ^ er (bestaan|bestaat|zijn|is) ..3 @unsaid ..1 (waarmee|die|dat)
        ^ (je|u|jullie) (zou|zouden|kunt|kan|kunnen) (het|dat|er|ook|dan|natuurlijk|toch|best|gewoon|eens|altijd) ..4 (ook|eens|gewoon|toch|best|kunnen|anders|om)
        (heb|hebben|heeft|hebt|is) (je|u|jullie|er) [nog|dan|daar|hier] geen ..2 @unsaid
        (wordt|is) het (niet|geen) ..2 tijd
        (je|u|jullie|jij|we|ze) (zou|zouden|kunt|kun|kan|kunnen|moet|moeten) (toch|ook|best|eens|gewoon|natuurlijk|misschien|wel|beter) ..8 @unsaid
        (misschien|wellicht) ..4 (kun|kunt|kunnen|kan|moet|moeten|zou|zouden|is|helpt|wordt) (je|u|jullie|jij|we|ze|het|een) ..8 @unsaid
        (mis|mist|missen) (je|u|jullie) ..3 (een|geen) ..4 @unsaid ..4 ?
        (heb|hebben|heeft|hebt) (je|u|jullie) ..2 (niet|geen) ..4 @unsaid ..1 nodig
        misschien (kun|kunt|kunnen|kan|moet|moeten|zou|zouden|helpt) (je|u|jullie|we|het|dat|er|een|ze)
        (hoe|wat) (kun|kunt|kunnen|zou|zouden|kan) (je|u|jullie|we|jij) ..6 (zorgen|regelen|voorkomen|afspreken|bereiken|ervoor)
        is er ..3 (iemand|iets|manier) ..3 (die|dat|om|waar*) ..8 @unsaid ..4 (kan|kunnen|zou|wil)
        is er ..3 iemand die ..4 (kan|zou|wil)
        (misschien) (is|zijn) ..8 (idee|optie|iets)
        (een|het) (idee|optie|oplossing|mogelijkheid|suggestie|tip|gedachte) (is|zou|om|voor|kan)
        (is|zou|lijkt|vormt) ..8 (een|geen) (idee|optie|oplossing|mogelijkheid|uitkomst)
        (niet|misschien|wel) (iets|wat) (voor|zijn)
        (ik|zelf) zou ..2 (gewoon|eens|zelf|zeker|toch|dan|altijd|hier|dat|het|er|een|de|willen voorstellen|voorstellen|aanraden|adviseren)
        (als ik jou was|in jouw plaats|in uw plaats|als ik u was|als ik jullie was)
        (laten|zullen) we ..6 (afspreken|doen|regelen|plannen|@unsaid)
        (spreken|spreek) we ..4 (af|dat)
        (lijkt|leek) (het|t) (je|u|jullie|jou|mij|me) [niet|geen|een|ook|wel] [een] (goed|handig|beter|zinvol|verstandig|iets|wat|idee|slim|nuttig) ..3 (om|als|@unsaid)
        (lijkt|leek) (me|mij) [een|het] [wel] (goed|handig|beter|zinvol|verstandig|slim|nuttig) 
        (zie|ziet|zien|voel|voelt|voelen) (je|u|jullie) ..3 (iets|wat) (in|voor) ..4 @unsaid
        (staat|sta|staan|bent|ben|zijn) (je|u|jullie) ..3 (open voor|bereid|bereid om) ..6 @unsaid
        (wie|wat) (zou|zouden|kan|kunnen) (je|u|jullie|jou|ons|hem|haar|daar|er|dit|dat) ..4 (kunnen|helpen|vragen|oppakken) ..4 (om|bij|met|als) ..8 @unsaid
        (wie|wanneer) (kan|gaat|zal|moet|gaan|gaat u|zou) ..6 @unsaid ..4 (regelen|oppakken|invoeren|organiseren|aanvragen|maken|aanpakken|opzetten|trekken)
        wanneer (ga|gaat|gaan|ben|wil|wilt|zullen) (je|u|jullie|jij|we) ..10 @unsaid
        (hoe|wat) (ga|gaat|gaan) (je|u|jullie|jij|we) ..6 (invoeren|regelen|opzetten|inrichten|organiseren|afspreken|aanvragen|implementeren)
        (moet|moeten|dient|dienen) (er|je|u|jullie|dat|dit|het|daar|die) ..10 (komen|worden) ..2 ?
        (beter|handiger|slimmer|sneller|makkelijker|verstandiger|fijner) (zijn|als|om|wanneer|kunnen|doen) ..6 @unsaid
        (mijn|een|ik) ..2 (advies|aanraden|raad|adviseer|suggestie|voorstel|tip)
        (^|,) [dan|en|maar|dus] (probeer|vraag|bel|mail|plan|spreek|maak|zet|stuur|regel|ga) (het|dat|ze|hem|haar|de|een|dan|gewoon|eens|toch) ..3 (eens|gewoon|anders|@unsaid)
        """,
      en: """
        (is|isnt) there ..3 (someone|anyone|nobody|no one|somebody|anybody) ..3 (who|that) (could|can|might|would) ..4
        ^ (cant|couldnt) (a|an|some|someone|somebody|anyone|one) ..6
        (how|what) about *ing (the|a|your|them|it|her|him|some|that|people|everyone|one|both|someone)
        ^ (could|couldnt) (someone|somebody|anyone) else
        who (might|could|would) be able to ..6 @unsaid
        (which|what) ..3 (could|might|can) you (cut|drop|skip|combine|merge|do without|delegate|automate|remove|outsource)
        (who|what) do you see ..1 *ing ..4 @unsaid
        (does|would) (that|it|this) (appeal|fly|tempt|grab)
        obvious (answer|choice|thing|solution|fix|step|move)
        (going forward|from now on|in future) ..8 @unsaid
        how often (should|would|could) (you|they|we) ..4 @unsaid
        which (day|time|week|evening|morning) would ..4 (suit|work|fit|be best|be good)
        is there ..2 (scope|room|space|budget|appetite) for (a|an|some|one|more) ..4 @unsaid
        ^ [maybe|perhaps] (you|they|we) (could|might|should) @unsaid
        who ..4 (could|might) ..3 @unsaid
        which of (your|the|those|these) ..6 (could|might|should) (go|be|move|shift|get|stop|start)
        (who|which of you|which one) ..1 (could|might) ..1 @unsaid
        ^ there (are|is) ..2 @unsaid (that|which|for)
        (dont|havent|do) you [not] have (a|an|any) ..2 @unsaid ..6 (for|to|that)
        isnt there (a|an|any|some|no) ..2 @unsaid
        isnt it [about] time
        (maybe|perhaps) (you|they|we|your|the|it|a|someone) ..4 (could|should|can|might|would|need|ought|try|just) ..8
        (^|,|maybe|and|but|then) (you|they|we|your team|someone) (could|should|ought|might|may|can) (just|always|simply|also|try|perhaps|maybe|easily|probably|want to|consider|do worse|at least|really|to)
        (you|they|we) (should|ought) ..6 @unsaid
        (could|cant) (somebody|someone|anyone|your|the|one|they|we) ..8 @unsaid
        (could|can) you ..1 (just|simply|perhaps|maybe|try|ask|not|get|use|set|start|put|always|arrange) ..6 @unsaid
        (id|i would|i d) (suggest|recommend|advise|propose|urge|go for|just|simply|start|try|put|ask|always|probably)
        i (suggest|recommend|advise|propose)
        (my|one|a) (suggestion|advice|tip|recommendation|thought|idea|solution|option|proposal|fix) (is|would|might|could)
        if i (were|was) you
        in your (shoes|place|position)
        (might|would) be (an idea|worth|helpful|useful|good|better|an option|sensible|wise|easier)
        (lets|let us) ..3 (agree|arrange|set|plan|@unsaid)
        (who|what) (could|can|might|would) (you|help you|they|your) ..4 (ask|get|use|bring|involve|help|persuade|put) ..6 @unsaid
        who could ..8 to @unsaid
        who (could|would|might) you ..6 @unsaid
        what would (that|it|this) need to
        (when|how soon|where) (will|are|do|would|can) (you|they|your) (be|going|planning|plan|start|get)  ..6 @unsaid
        (dont|wouldnt) you [just|really] (need|want|miss) (a|an|some|more) ..3 @unsaid
        (when|how soon) will (you|they) ..6 @unsaid
        how (could|can|might|would|will) (you|we|they) ..1 (make sure|ensure|arrange|organise|set up|prevent|get them|persuade|convince|bring)
        is there (someone|anyone|somebody|anybody|a way|some way) ..3 (could|can|might|would|to) ..6 @unsaid
        when (are|will|can|could) (you|they) ..4 @unsaid
        (are|would) you ..3 (open to|willing to|prepared to|up for|ready to|consider) ..6 @unsaid
        (it would|itd|it might|it could) [probably] (help|be better|be easier|make) ..6
        (needs|need|has|got) to be (a|an|@unsaid|some|more|set|put)
        (better|easier|quicker|simpler|faster) (if|to|just) ..8 @unsaid
        """),
    unless: Bilingual(
      nl: """
        als (je|u) (er|dat|iets|daar) ..4 (wilt|wil|zou|iets)
        (wie|wat|waar|hoe|welke|wanneer) ..1 (zou|kan|kon|moet|mag|zal) ik
        (ik zou|zou ik|ik wil|wil ik) ..12 (graag|horen|weten|begrijpen|vragen|zien|snappen|terugkomen|teruggaan|stilstaan|hebben)
        wie (zou|kan) ..2 (iets|meer) ..3 (weten|vertellen|zeggen)
        zullen we ..5 (rusten|stoppen|pauze|pauzeren|laten)
        (zou|zouden) ..2 toch
        ^ ..1 zou ik ..4 niet
        zullen we ..6 <pausing>
        wanneer (ben|bent|zijn) (je|u|jullie|jij) ..3 (gestopt|opgehouden|begonnen|afgehaakt|opgegeven)
        (laten|zullen) we ..5 (rusten|overslaan|liggen|hebben)
        nodig ..3 (om|voor)
        (zullen|laten) we ..2 (teruggaan|blijven|beginnen|kijken|verder|stilstaan|terug)
        """,
      en: """
        who ..6 would you ..3 (count|say|call|name|describe|put|rank|consider|regard|think|mention|start|include|rate|see|mean)
        (what|who|how) [if] [anything] would you (say|describe|call)
        (who|what|where|how|which|when) ..1 (could|can|would|should|might|may) i
        who ..6 (tell|show|explain) me
        (id|i would) [just|really|also] (like|love) to
        (has|have) to be (a|an) (improvement|relief|shock|blow|nightmare|headache|pain|worry|joy|plus|bonus|burden|help|strain)
        lets (stay|stick|go|start|take|talk|look|leave|move|come|pick|return|say|rewind|slow|begin|turn|focus|just)
        (we|you) can ..3 (leave|stop|pause|skip|come|move|go)
        """),
    examples: [
      .fires(
        nl: "Misschien een gekke gedachte, maar je zou ook gewoon de lift kunnen bestellen.",
        after: "Hij komt te laat."),
      .fires(
        nl: "Wanneer gaat u met de teamleider om tafel?", after: "Ik weet niet wie erover gaat."),
      .fires(
        en: "Who could you ask to put those calls into a log?", after: "We do it over the phone."),
      .fires(en: "Maybe you could text the ward.", after: "I find out on the doorstep."),
      .passes(nl: "Wat zou je zelf doen, als je iets zou doen?", after: "Ik weet het niet."),
      .passes(en: "What would you do yourself, if anything?", after: "I do not know."),
    ])
}
