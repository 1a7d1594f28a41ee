import Inquiry

// The turns of phrase of small talk, in the notation of `Pattern`. Each is held to its own clause.

/// Not knowing, being new, slow or curious; apologies for the question; what it is not meant as; the
/// writing down; the room.
let smallTalkPhrases = Bilingual(
  nl: """
    (geeft|maakt|hindert) (niks|niets|niet) [uit|hoor] ..2
    (pak|neem|bekijk) (het|t) [desnoods|anders|gerust|maar] ..2 van de andere (kant|zijde) ..2
    dat (was|is|kwam) ..2 (jouw|uw|je|je eigen|van jou|van u|uit jezelf) [eigen] (inval|inbreng|vondst|ingeving|plannetje|bedenksel) ..2
    ik ben (je|u|het|hem|m|de draad|even) ..3 kwijt ..2
    wat een ..3 <room!> ..2
    ..4 ben ik ..2 <judging> ..2
    ik ben ..2 <judging> ..4
    mijn ..3 <judging> ..4
    ..6 <judging> (vraag|vraagje|vragen) ..2
    (helemaal|geheel|volledig|allemaal) mijn (schuld|fout)
    (voor) (de opname|de band|het verslag|mijn verslag|mijn notulen|mijn aantekeningen) ..10
    ..3 (blaadjes|bladzijden|pagina|paginas|velletjes|kantjes) (vol|al|verder) ..4
    (je|u) praat lekker ..3
    (hoor|versta|zie|verstaat|hoort) (je|u) (me|mij) ..4
    zit (je|u) [zo|daar] (goed|lekker|comfortabel) ..2
    (de|het) vorige keer ..10
    (fijn|leuk|goed) dat het ..3 (lukte|lukt|kon|kan|past|uitkomt) ..3
    in gewone (mensentaal|taal|woorden) ..2
    (let|letten) [maar] niet op ..6
    (schrik|schrikt) [maar|ook] niet ..6
    (negeer|vergeet) (de|het|dat|die) ..2 (maar|even|gerust) ..3
    waar (waren we|was ik|zaten we) [nou|ook|gebleven|mee] [alweer|gebleven] ..2
    hoe (zeg|noem|vraag) ik (dat|het|dit) [nou|netjes|goed] ..2
    hoe zal ik het (zeggen|vragen|noemen) ..2
    wat wou ik [nou|ook] ..3
    (nooit|nog nooit) ..4 (geweest|gezien|gedaan|gehoord|gehad|meegemaakt|gestaan|gereden|aangeraakt) ..4
    (geen idee|geen flauw idee|geen verstand|weinig verstand) ..8
    (weet je|joh|kijk|tja|zeg|luister) (,|$)
    (ik|k) (ben|heb|kom|was|kan|weet|snap|ken|lees|typ|schrijf|werk|rij|woon|had) ..5 (niet|geen|nooit|weinig|nauwelijks|nieuw|leek|slecht|traag|langzaam|verkouden|hees|buitenstaander|alleen) ..12
    ..4 (kom|ben|rij|zit|werk|typ|lees|weet|ken) ik [hier|daar] [zelf] (niet|geen|nooit|weinig|alleen|nauwelijks|pas) ..6
    ..3 (typ|lees|schrijf) ik [ook] (niet|nooit) ..2
    (ik|we) (vraag|stel) ..3 (iedereen|naar de bekende weg|uit nieuwsgierigheid|voor de zekerheid) ..4
    (ik|we) (vraag|stel) ..4 aan iedereen ..4
    ik (wil|probeer|ga|hoef|kom|zit) (je|u|jullie|hier|er|niemand) ..4 (betrappen|beoordelen|controleren|ophouden|lastigvallen|uithoren|overvallen|toetsen|examineren|vastpinnen) ..3
    ik ben er niet op uit ..8
    (ik|k) (tik|typ|schrijf|noteer|lees|scroll|blader|pak|zoek) [ik|dat|het|nu|nog] [even|mee|snel|gauw|alles|rustig|terug] (mee|terug|even|door|op|af|hoor|erbij|na) ..6
    mijn (pen|telefoon|handschrift|stem|batterij|geheugen|laptop|scherm|recorder|aantekeningen|spelling|potlood|toetsenbord|microfoon|bril) ..8
    (het|dit|dat|t) (kan|klinkt|is|lijkt|zal|wordt) ..4 <simple> vraag* ..3
    (het|dit|dat|t) (klinkt|lijkt) ..4 <simple> ..8
    [misschien|waarschijnlijk|vast] [een|is] [dit|het] [een] <simple> vraag* ..4
    (nog|de|een|even) ..2 (laatste|korte|kleine) (vraag|vraagje|ding|punt) ..4
    (puur|gewoon|alleen|louter) uit (nieuwsgierigheid|interesse|belangstelling) ..3
    (gewoon|puur) nieuwsgierig ..3
    (zeg|zegt) (het|maar|gerust) ..3 als ..8
    (onderbreek|corrigeer|verbeter) (me|mij) ..6
    (het|dit|dat) is geen (examen|toets|test|strikvraag|verhoor|controle|kritiek|verwijt) ..4
    (geen|niets) (strikvraag|zorgen|haast) ..3
    er (is|zijn|bestaan) geen (foute|goede|goed|verkeerde) ..5
    (zoek|zoekt) er (niks|niets) achter
    er is ..2 niks achter te zoeken
    (sorry|excuus|pardon) (dat|als|voor|hoor|ik) ..8
    (excuus|pardon|merci|thx|joe|jep|check|genoteerd) (,|$)
    (excuus|pardon)
    (zo|dat) (zei|zegt|noemde|noemt) (je|jij|u) (het|dat) [zo] [net] [toch|he]
    dat (kwam|was|is|komt) van (jou|u|jezelf|uzelf)
    dat (was|is) (jouw|uw|je|je eigen|uw eigen) (idee|woord|woorden|voorstel|suggestie)
    (dat|het) (was|is) ..2 (stuk|verhaal|zit|antwoord|mondvol)
    laat ik ..8
    ik (hou|houd|maak) het kort ..2
    ik (hou|houd) je niet lang ..3
    (het|dat) mag ook ..2 (half|kort|anders|niet|zo) ..4
    (vergeef|excuseer) (me|mij|het|mijn) ..5
    (neem|neemt) me niet kwalijk ..6
    even (kijken|denken|opschrijven|noteren|tussendoor|wachten|mijn|voor) [hoor|voor|mijn|mij|mezelf|me|papier|dat] [mijn|beeld|begrip|duidelijkheid] [hoor]
    [voor] (mij|me) als (leek|buitenstaander|nieuweling|nieuwkomer)
    (we|wij) (zijn|zitten) ..3 (helft|eind|einde|halverwege|klaar) ..3
    (beetje|ben) ..3 (nieuwsgierig|leek) ..3
    (ogenblik|momentje|ogenblikje|seconde|secondje) ..2
    ik (was|ben) [even] (afgeleid|afgedwaald|kwijt) ..6
    (leuk|fijn|goed|mooi|interessant|prettig) gesprek ..6
    [dat|dit] is ..2 (prima|goed|oke|akkoord|begrepen) [hoor] [zo]
    (geen|zonder) (namen|details|probleem) ..3
    [!(<question>)] [!(<question>)] [!(<question>)] [!(<question>)] [!(<question>)] [!(<question>)] <room!> ..8
    ..6 met (dit|zulk) weer ..2
    """,
  en: """
    (doesnt|dont|no|never) (matter|mind) ..3
    come at it from ..6
    (that|it|this) (came|was) from you ..2
    well (leave|park|skip|stop|put it down|put that down|move on|come back|carry on|let it|let that) ..6
    ..3 i ..2 (do|manage|remember|read|draw|spell|count) ..2 with my ..4
    (im|i am|i was|ive been|ive always been) ..2 <judging> ..6
    <judging> (me|of me)
    [this] [is] [maybe|perhaps|probably|possibly] a <judging> (question|thing to ask) ..2
    (entirely|all|completely|totally|its|thats) my (fault|mistake|bad|doing) ..2
    my (fault|mistake|bad) ..2
    (for|so) the (tape|recording|record|transcript|minutes|notes) ..10
    ..3 (pages|sides|sheets) (already|full|in|down) ..4
    youre a ..3 interviewer
    (can|do) you (hear|see) me ..4
    (are you) (comfortable|sitting comfortably|warm enough|cold) ..2
    last time ..2 (we|i) ..8
    do (tell|go on|say|carry on|explain)
    (me and|numbers|names|computers|machines|maps|dates|sums|gadgets|figures) ..2 (arent|isnt|dont|and i|not) ..6
    in plain (english|words|language) ..2
    (thanks|thank you|cheers) for ..6
    (ignore|excuse|pardon|never mind|mind|dont mind) (the|my|that|this|me) ..6
    where (was i|were we|had we got to|did we get to) ..3
    (what|how) (was i|am i|do i|shall i|should i|can i|did i) (going to|want to|put|say|ask|saying|asking) ..4
    never ..2 (been|seen|set foot|done|heard|had|met|worked|driven|stood|held|touched|handled) ..8
    (no idea|not a clue|havent a clue|no clue) ..10
    (pens|phones|handwritings|voices|memorys|laptops|recorders|spellings|brains) ..8
    my (pens|phones|handwritings|voices|batterys|memorys|laptops|screens|recorders|spellings|pencils|keyboards|mics|microphones|brain|brains|head|heads|eyes) ..8
    (you know what|look|listen) (,|$)
    (im|i am|ive|i have|i was|ill|i) ..3 (never|no|new|bit|only|hardly|rubbish|hopeless|useless|terrible|slow|tired|late|dont|cant|didnt|havent|outsider|layman|beginner|stranger) ..12
    (im|i am) not (trying|testing|checking|looking|here|out|fishing|judging|keeping|after|asking|marking|from|an|a|familiar|very|great|good|that|much|at) ..10
    (im|i am|i|ill) [always|just] (asking|ask) [this] (everyone|everybody|people|all|this) ..10
    my (pen|phone|handwriting|voice|battery|memory|laptop|screen|recorder|notes|spelling|pencil|keyboard|microphone|glasses|ignorance) ..8
    (this|that|it) (might|may|could|will|probably|must|is|ll) ..3 (sound|seem|come|sounds|seems) ..3 <simple> ..12
    (this|it|that|its|thats) ..4 <simple> (question|thing|one) ..4
    [probably|maybe|perhaps|possibly] (a|another) ..1 <simple> question ..4
    (bear|stay) with me ..3
    (forgive|excuse|pardon) (me|my|the) ..5
    sorry (if|about|for|that i|to go|to keep|to interrupt|to jump|to ask) ..10
    apologies ..5
    id be (hopeless|useless|lost|rubbish|terrible|no good|no use) ..4
    (sorry|apologies)
    (merci|ta|noted|gotcha|yep|yup) (,|$)
    (those|these|that|this) (were|was|is|are) your [own] [very|exact] (words|phrase|word|suggestion|idea|point|thought) [yes|right]
    (thats|that is|isnt that|that was) (how|what) you (said|put|called) [it] [yes|right]
    (that|it) was ..2 (stretch|mouthful|answer|slog|haul)
    (ill|i will) be (quick|brief|short) ..3
    (i|im|ive) [might|may|could] (be|have|getting|get|got|lost|losing) ..4 (muddled|wrong|confused|lost|mixed|thread|plot|track) ..3
    ..2 answer ..2 (fine|ok|okay|too) ..2
    (thank you|thanks|cheers) [for] [that|this|the|your] [patience|tour|time|answer|bit]
    dont read ..6
    dont (worry|mind) (about|me) ..5
    (its|this is|it is|this isnt|it isnt|thats) [not] (a|any) (test|trick|exam|quiz|trap|criticism) ..5
    (theres|there is|there are|there arent|its) no (right|wrong|good|bad|trick) ..6
    no (trick|right|wrong|judgement|hard|rush|pressure|hurry|names|details|problem) ..6
    (just|only|purely) (being nosy|curious|checking|for my|making sure|to be sure|so i|so it|so that i) ..8
    being nosy ..4
    out of (curiosity|interest) ..3
    (feel free|you can|you may) to (say|tell|stop) ..8
    (indulge|humour) me ..2
    (give|gimme) [me] a (sec|second|moment|minute|tick) ..3
    (thats|that is|its) ..2 (fine|ok|okay|alright|understood|noted|all right|no problem) ..2
    (nice|lovely|good|great|fun) (chat|talk|talking|chatting) ..6
    (stop|tell|correct) me if ..8
    (i promise|promise|honest|haha) [you]
    (let me|ill|i need to|i have to|i want to) [just|quickly] (check|see|make sure|write|jot|note|scroll|find|grab|check|turn|move|sort|fix|shut|read|type) ..8
    (writing|typing|jotting|noting) ..1 down ..3
    (last|one more|quick|final|next) (one|question|thing|bit) ..8
    (were|we are|thats us) ..3 (halfway|done|nearly|almost|at the end|through) ..6
    (hang|hold) on [a] [second|minute|sec|tick]
    [!(<question>)] [!(<question>)] [!(<question>)] [!(<question>)] [!(<question>)] [!(<question>)] <room!> ..8
    """)

/// What in the same clause makes it more than small talk: a view, a surprise, somebody else.
let opinionPhrases = Bilingual(
  nl: """
    <urging> (er|het|een|de|ze|dat|eens|gewoon|iets)
    (vind|vond|denk|geloof|vrees|zie|gok|verwacht|hoop|vertrouw|haat|zou|zouden|voorstellen|verbaasd|geschokt|geschrokken|blij|zeker|overtuigd|onder|benieuwd|vraag|moet|moeten|zag|hoorde|sprak|snapt|beter|toch|gek|waarom|iemand|iedereen|niemand) !(<simple>|naar|aan|dit|dat|ik|is|zijn|het|u|je|iedereen)
    (ze|zij|jullie|hij|hun|hen)
    (<question>|<finite>) (je|u|jij|jullie)
    """,
  en: """
    <urging> (a|an|the|it|them|some|one|up|in|out)
    (sure|id|youd|theyd|think|thought|believe|feel|reckon|suppose|imagine|expect|hope|trust|like|love|hate|blame|envy|would|should|could|surprised|shocked|amazed|impressed|convinced|certain|glad|afraid|sorry you|sorry to hear|wonder|wondering|saying|suggesting|better|why|seen|saw|heard) !(<simple>|daft|sound|seem)
    (they|theyre|theyve|he|she|theirs|their|his|her|them|people|anyone|anybody|nobody|someone)
    (<question>|<finite>) you
    """)
