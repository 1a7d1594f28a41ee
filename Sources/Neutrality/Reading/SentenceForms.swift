import Inquiry

// The turns of phrase of each form of sentence, in the notation of `Pattern`. Form is not function
// (METHOD): a short list of polite openings and licensed closed forms stands before word order.

/// How a question begins after a comma.
let questionClauseForms = Bilingual(
  nl: """
    [en|maar|dus|en dan] [met|bij|op|onder|sinds|in|tot|van|aan|door|voor|over|na|tussen|uit|vanaf|vanuit|naar|om] <question> <finite> !ik
    [en|maar|dus|en dan] [met|bij|op|onder|sinds|in|tot|van|aan|door|voor|over|na|tussen|uit|vanaf|vanuit|naar|om] <question> !(<you>|ik|we|ze|hij|het|er|dat|die|<finite>) ..2 <finite> !ik
    [en|maar|dus] (hoe|wat|wie|waar|waarom|welke|welk|waardoor|waarmee) !(<subject>|ook|voor)
    [en|maar|dus] <finite> (je|jij|u|jullie|er|dat|het|dit|ze|zij|die|de) ..1
    [en|maar|dus] [ook|graag] (vertel|beschrijf|schets|neem|leg|licht|zeg) (eens|me|mij|maar|daar|dat|verder|hoe|wat|het|een)
    """,
  en: """
    [and|but|so] (have|did|do) i ..2 (get|got|have|put|write|written|note|noted|take|taken|copy|catch)
    [and|but|so|plus|then] [with|at|in|on|to|for|from|by|about|under|since] (what|whats|how|hows|where|who|whos|why) (<finite>|@own|@unsaid|much|many|long|often|else|of|kind|sort|other|exactly|about) !(i)
    [and|but|so|plus|then] (what|how|who|when) <finite>
    [and|but|so|plus|then] (whats|hows|whos|wheres) ..1
    plus <question>
    [and|but|so] <finite> (you|they|it|there|that|this|he|she|we|the|your|anyone|someone) !(<question>)
    [and|but|so] [please|just] (tell|describe|explain|walk|talk|take|show) (me|us)
    """)

/// The participant's words without quotation marks: "wordt er iets mee gedaan, zei je".
/// And what only sounds like a question: "have a think", "don't tell me how it should be".
let echoes = Bilingual(
  nl: """
    , (zei|zegt|zeg|vertelde|noemde) (je|u|jij) [net|eerder|zojuist|dus] $
    ^ (vertel|zeg) (me|mij) niet
    ^ ik (ga|hoef|vraag|zeg) ..2 niet
    """,
  en: """
    , you (said|say|told me|mentioned) [just now|earlier|before] $
    (im|i am) not (going|here|asking|saying)
    ^ have a (think|look|go|guess|moment|minute|sip|breather)
    ^ dont (tell|worry|give|hurry|mind|rush|feel)
    """)

let balancedTurns = Bilingual(
  nl: """
    (makkelijk*|gemakkelijk*|eenvoudig*) of ..1 (moeilijk*|lastig*|ingewikkeld*)
    (moeilijk*|lastig*) of ..1 (makkelijk*|gemakkelijk*|eenvoudig*)
    (beter|meer|sneller|vaker) [geworden] of ..1 (slechter|minder|trager|langzamer|minder vaak)
    (helpt|helpen|hielp) of ..1 (hindert|hinderen|tegenwerkt|belemmert)
    (opgeleverd|oplevert|gebracht|brengt) of ..1 gekost
    (winst|voordeel|plus) of ..1 (verlies|nadeel|min)
    of (gelijk|hetzelfde) ..1 (gebleven|geworden|is|bleef)
    als ..3 (iets|iemand|ergens|al) ..5
    wel of ..1 niet
    of ..3 (niets|niks|niet)
    of ..2 juist niet
    """,
  en: """
    (easy|easier|simple|smooth) or ..1 (hard|harder|difficult|tricky|rough)
    (hard|harder|difficult) or ..1 (easy|easier|simple)
    (better|good|more) or ..2 (worse|bad|less|ill)
    (help|helps|helped) or ..1 (get|gets|got|hinder|hinders|hindered|hold|stand)
    (brought|given|gained|saved) ..2 or ..1 (cost|costs|lost|taken)
    or (stayed|remained|stays) ..2 (same|was|were|is)
    or neither
    if ..4 (any|anyone|anything|anybody|anywhere|ever|at all)
    or ..3 (nothing|not|no one|nobody)
    """)

let suppositions = Bilingual(
  nl: """
    ^ doe [even|maar|eens|net] alsof
    ^ (stel|gesteld) (dat|je|ik|nou|nu|eens|die|het|jullie|u|de|we|er|een)
    """,
  en:
    """
    ^ [lets|just] (pretend|make believe|say) ..1 (i|im|ive|id|youre|you|its|we|theres|that|a|the)
    ^ act as if
    ^ (suppose|supposing|imagine|say) (that|something|somebody|things|nothing|nobody|everything|one|a|i|you|the|there|they|it|we|your|this|for|im|youd|we|someone|a|an)
    """
)

/// Checks of what was written down; after a quotation only.
let recordCheckForms = Bilingual(
  nl: """
    (^|,) (klopt|kloppen) (dat|dit|het|t|die) ($|zo|ook|dan|woord|letterlijk|precies|helemaal|allemaal|goed|of|wat|als|,)
    (^|,) (staat|staan|mag|kan|moet|blijft) (dat|het|dit|t|er|die) ..8 (zo|goed|staan|blijven|letterlijk|erin|anders|bij|af|in) ..4
    (^|,) (is|was|waren|zijn) (dat|het|dit) ..3 (hoe|wat|zoals|zo|letterlijk|precies|goed|juist|correct|jouw|uw|je) ..6
    (^|,) (zeg|noem|citeer|schrijf|lees|noteer|verwoord) ik (dat|het|je|u|t) ..6
    (^|,) (heb|had|hoorde|verstond) ik (dat|het|je|u|t|dit) ..8
    (^|,) (wil|wilt) (je|u|jij) ..6 (veranderen|aanpassen|wijzigen|toevoegen|schrappen|weghalen|bijstellen|aanvullen|verbeteren|houden) ..6
    (^|,) (zei|zegt|zeg) (je|u|jij) (dat|het|t) ..6
    """,
  en: """
    (^|,) (is|was|were|are|isnt) (that|it|this|those|these) ..3 (what|how|the way|right|correct|word|exactly|verbatim|as|your|accurate|literally) ..6
    (^|,) (does|do|would|will|should|shall|may|can) (that|it|this|those) ..2 (stand|stay|match|cover|hold|read|look right|sound right) ..8
    (^|,) (have|did|am) i ..8
    (^|,) (do|would|did) you ..6 (change|alter|add|put|word|phrase|correct|amend|reword|strike|edit) ..8
    """)

/// How a question calls an idea the participant's own.
let ascribedIdeaForms = Bilingual(
  nl: """
    (je|u|jij) (noemde|bedacht|zei|kwam|opperde|begon) ..2 zelf
    (inval|inbreng|ingeving) van (je|jou|u)
    (jouw|uw|je) (inbreng|ingeving)
    (je|u|jij) (zei|zegt|noemde) ..2 dat (je|u|jij) ..6 (zou|kon|wilde|wou|kunt|kan|wilt|wil)
    (plan|idee|gedachte|voorstel|inval|plannetje|ideetje) (van|dat je|dat jij|dat u) [jou|jezelf|u|uzelf|net|zelf]
    (jouw|uw|je eigen|uw eigen|je) (plan|idee|gedachte|voorstel|inval|plannetje|ideetje)
    (waar|dat|die) (je|u|jij) ..3 (zelf) ..3 (noemde|kwam|begon|bedacht|voorstelde|zei|mee kwam|over begon)
    (noemde|bedacht|zei) (je|u|jij) zelf
    (je|u|jij) kwam ..2 zelf
    (je|jij|u) (wilde|wou|zou) ..6 (zei|zegt) (je|u|jij)
    """,
  en: """
    (came from you|you ..2 yourself)
    you (said|mentioned) [that] (you|youd) ..2 (could|might|would|like|rather|want|wanted)
    (idea|plan|thought|suggestion|notion) (of yours|you had|you mentioned|you came)
    your [own] (idea|plan|thought|suggestion|notion)
    you (came up|said youd|thought of|suggested|were thinking|had in mind)
    (your idea|your thought|youve thought of)
    """)

let licensedForms = Bilingual(
  nl: """
    (wil|wilt|zal|zullen|mag|moet) (je|u|ik|we|jij) ..6 (schrappen|weghalen|weglaten|laten staan|herformuleren|anders zeggen|anders opschrijven|anders verwoorden|voorlezen|teruglezen)
    (wil|wilt|zal|zullen|mag|moet) (je|u|ik|we|jij) ..4 buiten ..2 (verslag|notulen|opname|aantekeningen)
    (^|,) (stoppen|gaan|pauzeren|laten) we ..6 (of|verder|door|hier|pauze)
    (is|zijn|valt|zou|zouden|kan|kunnen) er ..14 of (hoeft|is|mag|blijft|kan) (dat|het|er) ..3
    (wil|wilt|zullen|heb|doen|gaan|zal|praten|zou) ..12 of ..3 (iets|wat) anders
    (hoef|hoeft) (je|u|jij) ..6 niet
    (^|,) (is|zijn|was) er ..8 (je|u|jij|jullie) ..4 (wilt|wil|kwijt|liever|hebben|toevoegen|zeggen|vertellen|bespreken|noemen)
    (wil|wilt|heb|hebt|zal|zullen|kunnen|laten|zou|mag|moet|of) ..8 (genoeg gehad|mooi geweest|hierbij laten|hierbij houden|puf|benen strekken|glas water|glaasje water|slok|kop koffie|afsluiten|iets anders vragen|iets anders hebben|ander onderwerp|andere vraag|adempauze|stil zijn|even stil|op adem)
    of is het ..3 (goed|prima|genoeg|mooi|klaar) ..3
    (^|,) (klopt|staat) (dat|dit|het|t) ..2 (woord|letterlijk|woordelijk|precies|juist|goed) ..3
    (wil|wilt|moet) (je|u|er) ..4 (aan|in|iets) ..3 (veranderen|aanpassen|wijzigen|staan) ..6
    ^ denk [er|daar] [maar|gerust|rustig|eens] ..4 (na|over)
    (valt|is|zijn|zou|kan) er ..12 of niet
    ^ mag ik
    ^ (zou|zouden|kan|kunnen|mogen|mag) (ik|we) ..12 (vragen|terugkomen|stellen|doorvragen|weten|stilstaan|horen)
    ^ even (stoppen|pauze|pauzeren|rusten|bijkomen)
    (wil|wilt|zou) (je|u|jij) ..4 liever ..1 niet
    ^ mag (dit|dat|het) ..4 (band|opname|verslag|erin|mee)
    of (zal|zullen) (ik|we)
    ^ (zal|zullen) (ik|we) ..6 (voorlezen|herhalen|opschrijven|noteren|lezen|doorgaan|verder|terugkomen|overslaan|wachten)
    (vind|vindt|vinden) (u|je|jullie) het (goed|oke|ok|prima|erg|vervelend) (als|om|dat)
    is het (goed|oke|ok|prima|vervelend) (als|dat) (ik|we)
    (wil|wilt|willen|zou) (u|je|jij|jullie) ..6 (stoppen|pauzeren|pauze|rusten|overslaan|doorgaan|verder|verdergaan)
    (liever|voorkeur|fijner|prettiger) ..4 <pausing>
    zullen we ..6 <pausing>
    zullen we ..4 (niks|niets)
    (wil|wilt) (je|u) ..3 (door|verder)
    (zullen|kunnen) we ..8 (stoppen|pauzeren|pauze|rusten|laten|afronden|verdergaan|verder)
    ^ is er [nog] iets ..3 (dat|wat|waar) ..12 (wilt|wil|willen|kwijt|toevoegen|zeggen|vertellen|hebben)
    (wil|wilt) (je|u) [er|hier|daar] [nog] iets ..4 (kwijt|zeggen|toevoegen|vertellen)
    @quote . ^ (klopt|staat) (dat|dit|het)
    @quote ^ (klopt|staat) (dat|dit|het)
    (^|,) (klopt|staat) (dat|dit|het) [er] [dan|nu] (zo|goed)
    ^ zullen we het ..1 over ..8 hebben
    ^ heb ik (dat|dit|het|je|u) [zo] (goed|juist|letterlijk)
    ^ heb ik (dat|dit|het|u|je) ..4 (opgeschreven|genoteerd|verstaan|staan)
    wel of ..1 niet
    (zou|zouden|kan|kunnen) (het|dat|er|dit) ..8 anders ..4 of ..3 niet
    of (blijft|mag|kan) (het|dat|alles) ..3 (zo|blijven)
    of ..2 laat* ..3 (open|rusten|zo)
    ^ (zal|zullen) (ik|we) ..6 (anders|herhalen|stellen|vragen|laten|proberen)
    of (slaan|laten|gaan|doen|wachten|parkeren|bewaren) we
    of [er|gebeurt] [er] [juist|helemaal|misschien|valt] [er] (niets|niks)
    (misschien|juist) [ook] (niets|niks)
    , of (liever|juist|toch) niet
    , of laten we
    als (er|je|u) [al|er|daar] iets
    als (dat|het) [er|ergens] (zo|voorkomt|een) is
    , of (mag|blijft|kan) (het|dat|alles) [zo] [blijven|zo]
    (zijn|is) er ..8 waar ..3 anders ..3 (gaat|is|loopt)
    """,
  en: """
    (would|do|shall|should|may) (you|i|we) ..6 (reword|rephrase|strike|cross|delete|read) ..2 (it|that|this|out|back) ..3
    (would|do|shall|should|may) (you|i|we) ..6 (leave|take|keep) ..4 (out|in) ..6
    (would|do|shall|should|may) (you|i|we) ..4 (reword|rephrase) ..2
    (^|,) (do|shall|should) we ..3 <pausing>
    (is|are) there (anything|something) ..3 i ..6 (asked|ask|asking|missed|forgotten|forgot|overlooked)
    (is|are|could|would) there ..14 or (neednt|need|doesnt|does|is|should) (it|that|there|they) ..4
    (do|would|shall|should|can|could) (you|we|i) ..12 or ..4 (something else|another|leave it|leave that|call it)
    you (dont|neednt|do not) [need|have] to
    (^|,) (is|are|was) there ..8 (you|youd) ..3 (want|like|rather|wish|prefer|add|say|tell|talk|mention|raise)
    (have|do|would|shall|should|can|could|or|want|fancy|may|might) ..8 (enough for|enough of|for today|call it|wrap up|wrap it|stretch your legs|glass of water|a cuppa|top up|another question|another topic|another subject|another day|something else|different topic|different subject|different question|minutes in you|move on|come back to|a minute|a moment|a breather)
    (^|,) (have|did|do) i ..2 (get|got|have|put|write|written|wrote|note|noted|take|taken|copy|copied|catch|caught) (that|it|this|you|@quote) ..4
    (do|would) you want to (change|alter|add|correct|amend|reword) ..8
    (is|are) there ..10 or is it (fine|ok|okay|all right|good) ..4
    ^ (may|can|could|might) i
    ^ (would|do) you [rather|prefer] ..2 not ..2 (talk|say|answer|go|discuss)
    ^ (may|can|could) (this|that|it) ..3 (tape|record|recording|down|notes)
    ^ shall (i|we) (read|repeat|write|note|go|come|wait|put|skip|say)
    (are|would) you [be] (all right|alright|ok|okay|happy|fine|comfortable) (with me|if we|if i|to go)
    (is|would) it [be] (all right|alright|ok|okay|fine) (if|for me|to)
    ^ (do|would) you mind if
    (would|do) you ..4 (pause|stop|break|leave it|skip|carry on|go on)
    (shall|should|can|could) we ..6 (pause|stop|break|leave|skip|rest|move on)
    ^ (is|was) there anything ..12 (add|say|tell|mention|like to|want to|you d|youd)
    ^ anything [else] ..4 (add|say|tell|mention)
    ^ anything (else|more) [on|about|to] ..6 or (is|shall|do) ..6
    (^|,) is that (right|how|what|correct) ..5
    (^|,) (did|have) i ..3 (that|it|this) [down] (right|correctly|down) ..3
    (^|,) did i (get|catch|hear|note) (that|it|you) ..2
    (would|do) you ..2 (rather|prefer|fancy|like|want) ..4 <pausing>
    (shall|should) we ..2 (press|crack|push|go|carry) on
    (whats|what is|which) ..4 (best|better|easier|preference) ..6 <pausing>
    (^|,) or would you (put|say|call|phrase|word) it ..6 (else|other|differently|another)
    did i (get|write|note|take|have|put|copy) ..4 (right|down|correctly)
    ^ have i got that (right|down)
    if (anything|anyone|any|ever|anywhere|at all)
    (is|are) there ..6 (differently|different)
    ^ have i (got|written|put|noted|taken) (that|this|it)
    ^ (shall|should) (i|we) ..4 (another|again|differently|rephrase|move|leave)
    (is|are) there (anything|something|any) ..10 (otherwise|another way|differently|different)
    or (is|should|does|would) it ..3 (left|leave|stay|best|remain|not)
    (could|can|would|might) (it|things|that|this) ..4 (differently|different) ..4 or ..3 not
    or (is|would|should|are|does|do) ..2 (nothing|not|none|no|fine|stay)
    or (nothing|not|no one|none|nobody) [at|really] [all] (?|,)
    or (shall|would|should) (we|you)
    """)

let indirectlyClosedForms = Bilingual(
  nl: """
    (vraag|vroeg) (me|mij) ..2 af of !(<question>)
    (benieuwd|weten|nieuwsgierig|horen|zeggen|vertellen|aangeven|bevestigen) of !(<question>)
    (^|,) (klopt|is) het [ook|dan|nou|niet] [zo] dat
    ja of nee
    ^ ik ..8 of (je|u|jullie|de|het|dat|er|ze|die|hij|zij|jij)
    """,
  en: """
    (wonder|wondering|curious|know|hear|say|tell me|confirm|ask|interested) (if|whether) !(anything|i|we)
    (^|,) (is|isnt|was) it (the case|true|right|fair) (that|to)
    would you say !(more|a|something|about)
    yes or no
    ^ (id|i|im|we) ..8 whether
    """)

let invitations = Bilingual(
  nl: """
    ^ (kies|pak|neem) ..2 (er|eentje|maar|iets) ..8
    ^ begin ..2 (bij|met|waar|op|aan)
    ^ laat ..6 (zien|horen)
    ^ geef ..3 (seintje|voorbeeld|beeld|indruk)
    ^ doe (dat|maar|het) [maar|gerust|rustig] $
    ^ (zeg|zegt) [u|je] het ..1 maar
    ^ (kunt|kun|kan|zou|zouden|wilt|wil|zoudt) (u|je|jij|jullie) ..14 (doorlopen|langslopen|nalopen|aflopen|teruggaan|terughalen|navertellen|uittekenen|voordoen|opnoemen|opsommen|weergeven|aanwijzen|inkleuren|ontleden|nagaan|bijpraten|schilderen|samenvatten)
    ^ (kunt|kun|kan|zou|zouden|wilt|wil|zoudt) (u|je|jij|jullie) ..14 (vertellen|beschrijven|omschrijven|uitleggen|toelichten|schetsen|verduidelijken|illustreren|meenemen|voorbeeld|stilstaan|uitweiden|doornemen)
    ^ (kunt|kun|kan|zou|zouden|wilt|wil) (u|je|jij|jullie) ..6 (me|mij|ons) ..10 (nemen|zeggen|geven)
    ^ laat (me|mij|ons) [eens|even|maar|dan] (meekijken|kijken|zien|horen|weten|meelopen)
    ^ (kunt|kun|kan|zou|wilt|wil) (u|je|jij|jullie) ..4 (iets|meer|wat) [meer] ..4 (zeggen|vertellen)
    ^ (vertel|vertelt|beschrijf|schets|omschrijf|neem|leg|licht|noem|teken|praat|ga|zeg) !(u|jij)
    (ben|was) [ook|heel|erg|wel] (benieuwd|nieuwsgierig) ..6 (<question>|naar|je|uw)
    (vraag|vroeg) (me|mij) [dan|nog|ook] af <question>
    (hoor|hoorde|horen|weten|begrijpen|snappen) [graag|nog] ..3 <question>
    ^ ik (hoor|wil|zou) [graag|heel|wel] ..6 <question>
    ^ (vertelt|zegt|beschrijft|legt|neemt|schetst|noemt) u ..3 (eens|iets|wat|me|mij)
    ^ (heb|heeft|hebt) (u|je|jij) [daar|hier|er|misschien] [een] voorbeeld
    neem [rustig|gerust] [even] de tijd
    leg (me|het|t|dat) [dat|het|eens|gerust] ..4 uit
    """,
  en: """
    ^ [please] (pick|choose) ..2 (one|any|whichever|of) ..8
    ^ [please] (start|begin) (with|at|from|where|wherever|anywhere)
    ^ [please] (do|draw|act) (it|that) ..1 for me ..4
    ^ [you] [can] take as long as you
    ^ (could|can|would|will) you ..4 (tell|describe|explain|outline|sketch|elaborate|expand|unpack|paint|clarify|illustrate)
    ^ would you mind (taking|telling|walking|describing|saying|showing|explaining|going)
    ^ (could|can|would|will) you ..3 (walk|talk|take|run|bring|lead|help|show|give) (me|us)
    ^ (could|can|would|will) you ..3 (say|share|give|think) (a|an|more|some|something|what|how|of|any)
    ^ [please] (tell|describe|explain|walk|talk|take|show|paint|sketch|say|give|help|go|picture) !(i|you|the|that|there|they|it|we)
    (id|i) [would|am|was|m] [just|really|also] (love|like|curious|interested|keen|be curious|be interested|be keen) ..5 (<question>|about|more)
    (im|am) [just|really|also|quite] (curious|interested|wondering|keen) ..4 (<question>|about)
    (wonder|wondering) (<question>|about)
    (take|take all) [your] [the] time
    ^ [please] (feel free|by all means)
    """)

let openForms = Bilingual(
  nl: """
    ^ en (de|het|die|dat|een) ..3 ?
    ^ en (voorbij|buiten|achter|onder|boven|naast|zodra|terwijl|vanaf|verder) ..6 ?
    (over|van|met|bij|naar|voor|op|in|aan|door|vanaf|tot|onder) (wat|wie|welk|welke) ..2 ?
    ^ en als @own ..6 ?
    ^ en (als|wanneer) (je|jij|u|jullie) ..4 ?
    ^ [met|bij|op|onder|sinds|in|tot|van|aan|door|voor|over|na|tussen|uit|vanaf|vanuit|naar|om|tegen] [en] <asking> !(<you>|ik|we|mij|me|er|hier|daar)
    ^ [sinds|vanaf|tot] wanneer !<subject>
    ^ <question> $
    ^ <question> (je|u|jullie|jij) ?
    , [met|bij|op|onder|sinds|in|tot|van|aan|door|voor|over|na|tussen|uit|vanaf|vanuit|naar|om] <asking> !(<you>|ik|we|ze|hij|het|dat|er|die)
    , [sinds|vanaf|tot] wanneer !<subject>
    , [met|bij|op|door|voor] <question> $
    en [met|bij|op|door|voor] <question> (dan|verder|nog) $
    <question> (is|zijn|was|waren) (dat|die|het) [dan|meestal|precies] $
    ^ en [verder|dan|toen] $
    ^ [en] als ik ..8 (vraag|vragen|vroeg|navraag) ..3 ?
    ^ en als (het|hij|ze|zij|dat|die|er|de|een) ..6 ?
    (^|,) en (na|voor|voordat|nadat|sinds|tot|totdat|zonder|buiten|tijdens|met|bij|op|in) ..8 ?
    (in|op|voor|tot|bij|met) (welk|welke|wat) ..1 ?
    , en (dan|toen|verder|daarna) $
    en (dan|toen|daarna) ?
    ^ (bijvoorbeeld|verder) $
    (van|met|bij|over|na) @quote <question> !<you>
    """,
  en: """
    ^ and (the|those|that|these) ..2 ?
    ^ and (once|while|past|beyond|until|for|after|before) ..8 ?
    (about|to|from|with|for|by|in|at|on|of|than) (what|whom|which) ..3 ?
    ^ and (if|when) (a|an|the|your|@own) ..6 ?
    ^ and (when|if) (you|youre|youve) ..4 ?
    (^|,) ..2 meaning (what|who|which|where|when|how) ..2
    ^ [with|at|in|on|to|for|from|by|about|under|of|since|between|through] <asking> !(i|im|ive|we|<you>)
    ^ [since|until] when <finite>
    ^ <question> $
    , [since|until|then] when <finite>
    , [with|at|in|on|to|for|from|by|about|under|of|since|then] (who|whom|whose|what|where|whereabouts|why|how|whats|whos|wheres|hows) !(i|im|you|youd|youre|youve|we|he|she|they|it|its)
    , [with|at|in|on|to|for|from|by|about|under|of] which !(i|is|was|means|meant|are|were|you|we|he|she|they|it)
    , [with|at|in|on|to|for|from|by|about] <question> $
    <question> (is|was|are|were) (that|it|they|this) [usually|exactly|then] $
    (^|,) and (after|before|since|until|without|during|at|in|on|with|by) ..8 ?
    (mean|means|is) (what|who|where|when|which) ..1 ?
    ^ and [with|at|in|on|to|for|from|by|about] <asking>
    ^ and [since|until] when <finite>
    ^ (how|what) (about|of)
    ^ [and] if i ..4 (ask|asked) ..5 ?
    ^ and if (it|he|she|they|that|the|there) ..6 ?
    , (and then|then what|what then|and after that) $
    @quote [you] [said] (who|whom|what|where|why|how|when) <finite>
    (in|to|for|by|at|on|with) (what|which) ..1 ?
    """)

let closedForms = Bilingual(
  nl: """
    ^ <finite> [ook|al|wel|nog|dan|zo] (<subject>|<you>)
    ^ <finite> !(me|mij|eens|maar) ... ?
    ^ !(<question>|<function>|<neutral>|<opening>) (je|jij|u|jullie) ... ?
    , <finite> (je|jij|u|jullie|ze|we|er|het|dat|die|hij|de) ... ?
    ^ (ooit|weleens|al) (eens|overwogen|gedacht|geprobeerd)
    ^ al eens
    """,
  en: """
    ^ <finite> !(<finite>)
    , <finite> (i|you|he|she|it|they|we|the|this|that|your|there|anyone|someone|everyone)
    ^ (ever|any|anyone|anybody|anything) ... ?
    """)
