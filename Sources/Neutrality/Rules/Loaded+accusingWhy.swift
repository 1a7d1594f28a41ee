import Inquiry

extension NeutralityRule {
  static let accusingWhy = NeutralityRule(
    "accusing-why", .loaded,
    source:
      "METHOD, Neutrality: waarom before je/u + past tense and niet (vraagzin, TapRooT, focusgrouptips); M10",
    because: Bilingual(
      nl:
        "Zo klinkt “waarom” als een verwijt en volgt er een verdediging. “Wat maakt dat …” of “hoe kwam dat zo” vraagt hetzelfde.",
      en:
        "Put like this, “why” sounds like a reproach and gets a defence. “What makes …” or “how did that come about” asks the same."
    ),
    patterns: Bilingual(
      nl: """
        hoe (vergeet|verlies|verliest|mis|mist) (je|u|jullie|ze) (nou|nu|zoiets|dat|een|zon)
        (je|u|jullie|ze) (kon|konden) ..2 niet ..3 (even|gewoon|eens|opbrengen)
        (hoeft|hoefde|hoeven) (je|u|jullie|ze) ..2 (zeker|blijkbaar|kennelijk) niet
        (je|u|jullie) (vond|vonden|achtte) ..2 niet ..3 (nodig|belangrijk|de moeite)
        hoe (rechtvaardig|rechtvaardigt|rechtvaardigen|verdedig|verdedigt|verdedigen|verantwoord|verantwoordt|verantwoorden) (je|u|jullie|ze)
        hoe (kom|kwam|komt|kwamen|komen) (je|u|jullie|ze) (erbij|op het idee)
        (leren|leer|leert) (jullie|je|u|ze) ..3 (niets|niks|nooit)
        hoe (vergeet|verlies|verliest|mis|mist) (je|u|jullie) (zoiets|dat|een|zon)
        hoe (moeilijk|ingewikkeld|lastig) (is|kan) (het|dat) ..2 (nou|zijn) ..1 om
        hoe heeft (dat|het|dit|zoiets) ..2 (kunnen|zover)
        (was|is) er ..2 (zo belangrijk|belangrijker)
        wie (verzint|bedenkt) ..1 (nou|nu|zoiets|dat|dit)
        (nu|nou) weer (van|niet|over|voor) !(naar)
        met (hun|die|al hun|al die) *jes ..2 (altijd|ook)
        (nu|nou) pas
        pas (nu|nou)
        waarom (heeft|had|is|was|deed|greep|belde|nam|zei) [er] (niemand|geen van)
        (vond|vonden|dacht|achtte) (je|u|jullie) ..2 niet ..3 (nodig|belangrijk|de moeite|logisch|verstandig)
        (kwam|kwamen) ..4 niet (in|bij) ..3 op
        (kon|konden) (je|u|jullie) ..4 niet ..2 (even|gewoon|eerder|beter|op tijd|een)
        waar (was|waren) (je|u|jullie) toen
        (heb|hebben|heeft|ging|gingen) ..5 zomaar
        waarom (nu|nou) pas
        waarom [toch|nou|dan|eigenlijk] (heb|heeft|hebt|hebben|ben|bent|<past>|*de|*te) (je|u|jullie|jij)
        waarom [toch|nou|dan|eigenlijk] (heb|heeft|hebt|hebben|had|hadden|deed|deden|ging|gingen|liet|lieten|is|was|waren) ..5 niet
        waarom (moest|moesten|moet) ..3 (zo|dat|dit|weer|nou|nu|per se)
        waarom [toch|nou|nu|dan|eigenlijk] (pas|zo laat|weer|niet eerder|nooit|altijd)
        waarom toch
        hoe (kun|kan|kunt|kunnen) (je|u|jullie|ze) (dat|dit|het|zoiets|zo) ..3 (laten|doen|maken|zeggen|volhouden|goedvinden|verantwoorden)
        laat maar (waaien|zitten|gaan)
        waarom ..3 (nou|nu|zo nodig) weer
        waarom !<question> (je|u|jullie|ze|zij) ..4 (nooit|altijd)
        (niemand|niemand van jullie|geen van jullie) ..3 op het idee
        hoe (heeft|kon|kan) ..2 zo ver
        de moeite (genomen|om)
        hoe kan (het|dat) ..2 (dat|toch|zo) ..3
        hoe (kon|konden) (je|u|jullie|ze|dat|het|dit)
        hoe (heb|heeft|hebben|hebt) (je|u|jullie|jij|ze) ..12 (kunnen|durven|toegelaten|laten)
        hoe (durf|durft|haalt|haal|krijg|krijgt) (je|u|jullie|ze) ..3 (het|voor elkaar)
        hoezo (heb|niet|moest|doe|deed|ben|heeft|is)
        (had|hadden) (je|u|jullie|dat|ze|het) ..6 (niet|eerder|gewoon|beter) ..4 (moeten|kunnen|mogen|horen)
        (wie|wiens) ..3 {(schuld|fout|nalatigheid|blunder)}
        wie (heeft|had|is|was|liet) ..5 (verantwoordelijk voor|aan te wijten|te verwijten|zitten slapen|verprutst|laten|vergeten|hier debet)
        (vond|vind|vindt|vonden) (je|u|jullie) ..3 (zelf|ook) (wel|nou|dan) 
        en dat (vond|vind|vindt) (je|u|jullie) ..4 (wel|normaal|goed|verantwoord|prima)
        (was|is|waren) (je|u|jullie) ..2 (nou|dan|soms) ..3 (vergeten|gek|blind|doof)
        wat (bezielt|bezielde|mankeert|heb je je)
        (had|heb) (je|u|jullie) [dan] niet (door|gezien|gemerkt|bedacht|in de gaten)
        """,
      en: """
        how do you (forget|miss|lose|overlook) (a|an|the|something|that|things)
        (you|they) (couldnt|could not) ..2 (pick|even|just|bother|spare|manage|lift|be) ..4
        (jump|jumps|jumped) when ..3 (says|tells)
        (beck and call|toe the line|toes the line|roll over|rolled over|bow and scrape|doormat)
        how (do|did|can|could|would) (you|they|he|she) (justify|defend|live with|sleep|excuse)
        what made (you|them|him|her) think (it|that|you|this)
        who ..1 (slipped|messed|screwed|botched)
        how could (you|they|he|she) ..2 (keep|do|say|leave|forget|miss|allow|send)
        how (does|do|can) (a|an|anyone|someone|people) ..8 (forget|miss|overlook|fail|lose)
        how do you ..1 (lose|forget|miss|overlook) (a|an|the|something|that)
        how hard (can|is|could|was) (it|that)
        what exactly (were|was|did) (you|they|he|she)
        what was ..2 so important
        what was more important
        only ..6 now ?
        only now
        why did (it|that) take
        why (did|has|have|was) (nobody|no one|none)
        didnt (you|it|anyone|they) ..2 (think it|occur|cross|feel the need|bother|think to|notice|see)
        where were (you|they) when
        (you|they) ..2 just (let|left|ignored|forgot|walked|gave|sat)
        why (only|not until|so late)
        ^ [and] (you were|were you|that was) (comfortable|ok|okay|fine|happy|proud) ..2 (with|just|to)
        why (did|didnt|havent|hadnt|have|had|were|was|wasnt|werent|wouldnt) (you|your team|your organisation|your people) 
        why (didnt|wasnt|werent|hasnt|havent|hadnt|did nobody|did no one|has nobody|was nobody|has no one|was no one)
        why on earth
        why dont you ever
        how can (you|they|anyone) (let|do|say|just|allow|justify|be)
        why did (that|this|it) have to
        (sod it|who cares|couldnt care)
        ^ so what $
        how (could|can) (nobody|no one|anyone|anybody|none)
        why (is|are|do|does) (you|it|they|nobody|no one) [always|never|still] ..2 (always|never|still|insist|refuse|bother)
        why (do|are) you (always|never|still|not|so|insist*)
        how (could|did) (you|they|anyone|it|that|this) ..3 (manage to|let|allow|get away|possibly|not|think|fail|justify|just)
        how come (you|nobody|no one|they|it|your) ..2 (didnt|havent|never|not|dont|still|forgot|let|only|took|did|hadnt)
        (shouldnt|couldnt) you have
        (should|could|ought) [you] have ..6
        (whose|who) ..2 {(fault|to blame|responsible for this|dropped|messed)}
        who (messed|dropped|forgot|let|screwed|is to blame|failed)
        finally (get|got|do|did|sit|sat|talk|talked|agree|agreed|decide|decided)
        what (possessed|were you thinking|did you think you were|took you)
        and (that|you) (was|were|is|are) (ok|okay|fine|acceptable|comfortable|all right) ..6
        did (it|nobody|no one|anyone|you) (not|never|even|really) ..6
        (did|didnt) (it|you|anyone|nobody) ..2 (occur|cross|bother|think to|realise|even)
        did no one ..6
        """),
    unless: Bilingual(
      nl: "",
      en: """
        i (should|could|ought) have
        (how|what) could (you|it|that) ... if any*
        """),
    examples: [
      .fires(nl: "Waarom heeft u dat niet eerder gemeld?", after: "Ik wist het al een maand."),
      .fires(nl: "Hoe kan het dat u daar niet aan dacht?", after: "Die lijst stamt uit 2015."),
      .fires(en: "Why didn't you just open it when it came in?", after: "I opened it on Thursday."),
      .fires(en: "Whose fault was that, then?", after: "The visit got missed."),
      .passes(nl: "Wat maakt dat je het op die manier doet?", after: "Ik stuur het per post."),
      .passes(nl: "Hoe komt het dat het zo loopt?", after: "Het loopt zo."),
      .passes(en: "What makes you do it that way?", after: "I post it."),
      .passes(en: "How did that come about?", after: "It goes through finance."),
    ])
}
