import Inquiry

extension NeutralityRule {
  static let dismay = NeutralityRule(
    "dismay", .loaded,
    source:
      "METHOD, Neutrality: blame in how-form ('hoe kan het dat', 'why on earth'); M10; focusgrouptips",
    because: Bilingual(
      nl:
        "Dit vraagt niet naar wat er gebeurde, maar hoe iemand het in het hoofd haalde. Vraag hoe het ging.",
      en: "This does not ask what happened, but how anybody could. Ask how it went."),
    patterns: Bilingual(
      nl: """
        ^ wie !(<function>) er (nou|nu)
        (en|maar) (dat|zoiets|dit) noem (je|jij|u|jullie|men)
        waar (bemoei|bemoeit|bemoeien) ..4 mee
        ook nog eens
        (al die|al deze|die hele|heel die) (tijd|maanden|weken|jaren|dagen|uren) ..6 (doen|gedaan|uitgespookt|uitgevoerd|gezeten|zitten)
        (wat|waar) (hebben|heb|heeft|deden|deed) (je|u|jullie|ze|hij|die) ..2 (al die|de hele) (tijd|maanden|weken|jaren|dagen|uren)
        (uitgespookt|uitgevreten|uitgehaald|uitspookt*|uitvreten)
        hoe vaak moet* (je|ze|ik|men|u|iemand|het) ..6 (gezegd|zeggen|vragen|gevraagd|herhalen|herhaald|verteld|uitleggen)
        waar (was|waren|zat|zaten) (je|u|jullie|hij|ze|zij) ..2 met (je|zijn|zn|hun|haar|jullie) (hoofd|gedachten|kop)
        (donders|verdraaid|drommels|maar al te) goed
        (was|waren|is|zijn) (het|dat|die|een) ..4 te veel (moeite|gevraagd|werk)
        (haalt|halen|haal|haalde|haalden) ..4 in (hun|je|zijn|zn|haar|jullie|uw) hoofd
        wie (doet|laat|stuurt|zegt|zet|geeft|verzint|bedenkt|laten|doen) (nou|nu|er zoiets|er nou|zoiets|dat nou) ..8
        hoe (moeilijk|ingewikkeld|lastig) (kan|is) (het|dat) [nou|nu|nou helemaal] (zijn|om)
        (was|is) er ..3 zo (dringend|belangrijk|druk|moeilijk|ingewikkeld|spannend|@unsaid) dat (je|u|jullie|ze|hij)
        wat (dacht|dachten|denk|denken) (je|u|jullie|ze) ..1 wel ..4
        (waar|wanneer) (haalden|haalt|halen|haal|haalde) (ze|je|u|jullie|hij) het (lef|recht) ..4
        (zat|zaten|was|waren) (je|u|jullie|hij|ze) ..2 met (je|jullie|uw|zijn|hun) (gedachten|hoofd|verstand)
        (vond|vonden|vindt|vinden|achtte) (je|u|jullie|ze|hij) het niet ..2 (nodig|belangrijk|de moeite)
        (kwam|kwamen|komt|komen) het niet (bij|in) (je|u|jullie|ze|hem|haar|niemand) ..2 op
        (zat|zaten|zit|lag|lagen|was|waren) ..3 te (slapen|suffen|dutten|pitten|niksen|dromen)
        (zon|wat een|die) @new van een
        in plaats van ..1 (gewoon|even|eens)
        (nog niet|niet) eens (even|de moeite|gebeld|gevraagd|gemeld|gekeken|gereageerd|gezien)
        beneden (zijn|zn|haar|hun|je|jullie) stand
        hoe kan (een|zon|n) ..6 (nou|zomaar|vergeten|missen|laten|niet|over het hoofd) ..4
        (en dan|dan) maar (gewoon|weer|niet) ..3
        ^ (alweer|weer) ?
        (had|heb|hebt|was|ben|zat|bent|dacht) (je|u|jullie) soms
        hoe is (het|dat) [nou] mogelijk
        (ligt|liggen|lag|lagen|staat|stond) ..3 te (verstoffen|verpieteren|verslonzen|slapen|rotten)
        hoe (kun|kan|kunt|kunnen) (je|u|jullie|ze) ..2 (nou|nu|zoiets|in vredesnaam) ..4
        zelfs geen ..3
        (moest|moet) (dat|het|dit) nou ..2
        was (dat|het|dit) nou ..1 (echt|nodig|slim|verstandig|wijs)
        over (de|hun|je|jullie) (hoofden|hoofd) ..4 heen
        kwam ..3 goed uit
        hoe (verzin|verzint|verzinnen) (je|u|jullie|ze) 
        hoe lang (duurt|duurde|moet|moest) (zoiets|het) ..2 (wel|nou|nog|eigenlijk)
        """,
      en: """
        (and|but) you call (that|this|it)
        what business (is|was) it of
        what (has|have|had) (that|this|it) got to do with
        how (daft|stupid|dim|thick|dumb|careless|rude) can
        what (do|does|did) ..3 do ..4 all (day|night|week|afternoon|morning)
        (reasoning|excuse|justification|defence|explanation) (for|behind) [just|simply|not|only] *ing
        (for|of|by|about) (just|simply|merely|only) *ing ..4
        how many times (do|does|must|should|did|have) ..6 (told|tell|ask|asked|warned|say|said|remind|reminded|explain)
        (you|they|he|she) knew (full|perfectly|damn|very) well
        (what|where) (were|was|have|has|had) (you|they|he|she) [been] ..2 (doing|hiding|up to) all (this|that|the) time
        (sat|sit|sitting) on (a|an|the|that|this|it) ..6 for
        (too much) (trouble|bother|to ask|effort) ..4
        was it (really|too|that|so) ..2 (hard|difficult|much) ..4
        (didnt|never|not|wouldnt) ..1 (think|bother|care|occur|see fit|feel the need) to ..3
        what (was|were|is|are) (he|she|they|you) ..1 (playing at|thinking) ..8
        going through (your|his|her|their) ..1 (head|mind|heads|minds) , ..1 *ing
        who (sends|leaves|does|lets|puts|forgets|makes|throws|turns|keeps|treats|gives|tells|runs|says) (a|an|someone|somebody|people|the|that|their|such|anybody|anyone) ..10 (like that|like this|in that state|at that hour) $
        who (does|would do|says|would say) (that|such a thing|something like that) $
        (who|nobody) in (their|his|her) right mind
        (you|they|he|she) (was|were) ..2 (happy|content|fine|okay|comfortable) to (just|simply)
        (that|such an|such a) @new of a
        instead of (just|simply) *ing
        (cross|crossed|enter|occur) (your|his|her|their|anyones) (mind|minds|head)
        (conveniently|predictably|mysteriously|magically|blithely|merrily|casually)
        how (can|could) (a|an|any|anyone|anybody) ..3 (forget|sign|let|leave|miss|lose|overlook|ignore|just|simply|not|never) ..6
        just went ahead
        ^ again ?
        (did|were|had|have|are) (you|they|he|she) ... or something ?
        how (is|was) it possible (for|that)
        (gather|gathers|gathering|gathered) dust
        how do you (forget|miss|overlook|lose) (something|a thing|that)
        not (so much as|even) (a|an|one)
        (was|is) (that|it|this) really (necessary|called|needed|worth|wise|the)
        over (their|the|your|his|her) ..1 heads
        how (hard|difficult|complicated) (can|could|is) it ..2 (be|to)
        what took (you|them|him|her|it) so long
        how long does it take to
        (sat|sit|sitting) on (that|it|this) for
        (packing|sending|leaving|dumping|turning|throwing|letting|shutting|putting) ... (like that|like this)
        """),
    unless: Bilingual(
      nl: "wie (doet|stuurt|zegt|geeft|zet|laat) er ..6 (mee|bij|op|over|voor|aan|door) ..3 ?",
      en: """
        what were you thinking ..2 (when|at the time|then|about) ..6 @own
        (do|does|did) you not (think|need) to
        """),
    sparesSaidWords: true,
    examples: [
      .fires(
        nl: "Hoe halen ze het in hun hoofd bij die school?",
        after: "De school heeft ons niet gebeld."),
      .fires(en: "What was he playing at, leaving it there?", after: "The driver left the parcel."),
      .passes(nl: "Wie laat het weten als er iets is?", after: "Dan hoor ik het."),
      .passes(en: "Who leaves the parcel there?", after: "The driver left the parcel."),
    ])
}
