import Inquiry

extension NeutralityRule {
  static let judging = NeutralityRule(
    "judging-word", .loaded,
    source:
      "METHOD, Neutrality: judging word or tone (koppig, stubborn, ignore); vraagzin: the answer confirms the judgement",
    because: Bilingual(
      nl:
        "Dit woord oordeelt, en het komt niet van de ander. Beschrijf wat er gebeurde, in diens eigen woorden.",
      en: "This word judges, and it is not theirs. Describe what happened, in their own words."),
    patterns: Bilingual(
      nl: """
        te (beroerd|lui|lamlendig|beroerd|belabberd|deftig|chic|voornaam|goed) om
        naar (een ander|anderen|elkaar) ..1 (wijzen|wijst|wijs)
        behalve (afwachten|klagen|mopperen|wachten|toekijken|niksdoen)
        *mentaliteit
        wiens (briljante|geniale|slimme|lumineuze)
        moeilijk (doen|doet|deed|gaat doen|gaan doen|zitten doen|gaat zitten)
        (gewoon|simpelweg|compleet|helemaal|weer) (vergeten|genegeerd|overgeslagen)
        (altijd|weer|nou|nodig) zo (moeilijk|ingewikkeld|lastig|lang)
        (laten|liet|lieten|gelaten) ..3 (lopen|zitten|zwemmen)
        (hun|jullie|je|uw|zijn|zn|haar) (heilige|beroemde|geliefde|fameuze|dierbare|eeuwige)
        (in zijn sop|aan de bel getrokken|met twee maten|poot uitsteken|vinger uitsteken|kop in het zand|onder het tapijt|de dupe van|handen aftrekken)
        (types|figuren|lui|gasten|mensen|collegas|artsen|ambtenaren|managers) die ..6 (altijd|nooit|overal|alleen maar|zich|denken|menen)
        (<judging!>|<blaming!>)
        (te goed voor|in de kou|aan (je|uw|hun) laars|de kantjes|de kont|in vredesnaam|in hemelsnaam|in godsnaam|verdorie|verdomme|nota bene|potverdorie)
        (zwarte gat|rode tape|eigen straatje|eigen toko|mooi weer|kluitje|van zich af|uit de losse pols|met de natte vinger|zo ver (heeft|kunnen|komen))
        (laat|laten|liet|lieten|gelaten) ..8 (gaarkoken|koken|wachten|bungelen|barsten|creperen|spartelen|aanmodderen|zwemmen|liggen|vallen|stikken|schieten|slingeren|sloffen|versloffen|waaien)
        (blijven|laten) (hangen|liggen|zitten|plakken)
        (over|langs) (hun|je|uw|zijn|zn|haar) (schutting|hoofd|rug)
        (zoveelste|eeuwige|altijd maar|weer eens|alweer|zo nodig)
        (van het kastje naar de muur|afgescheept|met een kluitje|voor gek|aan het lijntje)
        """,
      en: """
        too (grand|posh|proud|idle|lazy|important|good|busy being|precious) to
        (crook|crooks|cowboy|fool|fools|idiot|idiots|clown|jobsworth|shower|bunch|joke|excuse) of (a|an|the)
        control freak*
        (apart from|other than|besides) (waiting|complaining|moaning|sitting|watching|blaming)
        (could|can) be bothered
        (couldnt|cant|didnt|wouldnt) ..2 be bothered
        (wash|washed|washes|washing) (its|their|your|his|her) hands
        in the dark
        whose (brainwave|bright|clever|brilliant)
        (keep|keeps|kept|keeping) ..4 (waiting|dangling|in the dark)
        (simply|just|completely|plain) (forgot|forgotten|ignored|skipped|missed|lost)
        (you|them|that) lot
        (let|leave|left|letting|leaving) ..4 (sit|rot|drift|linger|slip|drop|fester|hang)
        (their|your|his|her) (little|precious|beloved|famous|so called)
        (leave|left|leaving) ..5 (to stew|hanging|waiting|in the lurch|stranded|out in the cold|dangling|in limbo)
        (lift a finger|head in the sand|under the carpet|double standards|hands of it|power games)
        (people|types|colleagues|doctors|officials|managers|guys|folk|lot) (who|that) ..3 (always|never|only|just|cant|wont|think|refuse)
        (<judging!>|<blaming!>)
        (drop|dropped|dropping) the ball
        (on earth|in heavens name|in gods name|in the name of|for heavens sake|for goodness sake|the hell|the heck|in the world|for gods sake|of all things)
        (let|letting) ..3 (slide|slip|drift|down|happen|fester)
        (cut|cutting) corners
        (pass|passed|passing) the buck
        (last minute|too late|at long last|yet again|once again|as usual)
        (get|got|getting) away with
        (red tape|penny pinch*|tick box|box ticking|finger pointing|blame game|pen pushers|pen pushing|bean counters|old boys|half baked|half hearted|short sighted|pig headed|old fashioned|turf war|power trip|sorry state|cloak and dagger)
        (whats|what is) it with
        (couldnt|cant|didnt) be bothered
        (thrown|threw|throw|throwing) under
        (walked|walk|walking) all over
        """),
    unless: Bilingual(
      nl:
        """
        (stel|als|wanneer|gesteld) ..8 verkeerd*
        (via|langs|door|over) ..4 (laten|laat) lopen
        zie ik ..3 verkeerd
        hoe <degree!>
        (goed|goede) ..3 of ..3 (slecht|slechte)
        (domme|stomme|gekke|rare|onnozele|naieve) vraag*
        """,
      en:
        """
        (suppose|say|if|when|imagine) ..8 wrong
        how <degree!>
        good ..3 or ..3 bad
        (silly|stupid|daft|dumb|naive|basic|obvious|dull) question*
        (better|worse) or (better|worse)
        """
    ),
    sparesSaidWords: true, sparesAsides: true,
    examples: [
      .fires(
        nl: "Wat vindt u van de eindeloze bureaucratie?", after: "Je vult drie formulieren in."),
      .fires(nl: "Hoe heeft u dit zo lang laten liggen?", after: "Die lijst stamt uit 2015."),
      .fires(
        en: "How do you cope with their stubborn management?", after: "Their managers said no."),
      .fires(en: "Why did you ignore the agreement?", after: "We did it our own way."),
      .passes(nl: "Waar ziet u aan dat het een puinhoop is?", after: "Het is een puinhoop."),
      .passes(en: "What do you mean by stubborn?", after: "They are stubborn."),
    ])
}
