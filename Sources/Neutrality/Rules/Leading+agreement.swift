import Inquiry

extension NeutralityRule {
  static let agreementSought = NeutralityRule(
    "agreement-sought", .leading,
    source:
      "METHOD, Neutrality: 'vindt u ook niet', 'don't you think', vast, surely; METHOD 7 (acquiescence)",
    because: Bilingual(
      nl:
        "De formulering laat horen welk antwoord verwacht wordt. Vraag open hoe de ander het ziet.",
      en: "The wording shows which answer is expected. Ask openly how they see it."),
    patterns: Bilingual(
      nl: """
        , [dat is] (echt|heel|erg|zo|ontzettend) [heel|erg] (mooi|knap|fijn|goed|leuk|bijzonder|sterk|netjes|slim|lief|dapper) ($|,)
        (je|u|jullie|ze|men|het|die) {toch} ..6 ?
        (dan zou ik|ik zou) (al lang|allang|allang al|meteen|direct|ook) ..6
        (ken|kende|zag|zie) (geen enkele|niet een|nog geen) ..4 (die|dat) ..4
        daar moet je [toch|echt|dan] (wel|maar) ..4 (voor|van|tegen)
        ik (mag|moet|durf) ..2 (hopen|aannemen|vermoeden|veronderstellen|betwijfelen|wedden)
        (te gek voor woorden|niet te harden|buiten proportie|buiten proporties|van de zotte|over de top|niet normaal|te gek|geen gezicht|te zot)
        (aardig|lief|netjes|attent|sympathiek|nobel|royaal) van (de|het|die|hem|haar|hen|ze|jullie|zon)
        (is|zijn|was|vind|vindt) ..2 (veel|stukken|zoveel) <comparative!>
        ik zou ..3 (zelf|er|daar|nooit|niet|allang|echt|me|mij|het|zoiets) ..8 (worden|opzien|slapen|volhouden|trekken|pikken|accepteren|weglopen|ontploffen|opstappen|durven|aankunnen|schrikken|balen|gillen|vloeken|bedanken|overleven|redden)
        (dat|daar) moet je [toch|er] niet aan denken
        (is|zijn|was|lijkt|klinkt) [me|mij|toch|echt|ook|natuurlijk|wel] (veel te|wel erg|wel heel|nauwelijks|amper|bepaald geen|bepaald niet|niet niks|geen doen|niet te doen|geen pretje|geen kleinigheid|geen sinecure|een hele opgave|een hele klus|geen feest|geen lolletje|vragen om) ..3
        anno nu
        (dat|dit) meen (je|u) niet
        (zal|zult|zullen) (je|u|jullie|jij) (wel|vast|best|ongetwijfeld) ..6
        (petje|petje af|chapeau|hulde|complimenten|alle lof) ..4
        (zou|zouden|moet|moeten) (iedereen|elke|ieder|elk|alle|niemand) ..6 (toch|moeten|willen|horen)
        (daar|dat) (wordt|word|zou) [je|men|een|iedereen|een mens] [toch|wel] ..2 (gek|moe|moedeloos|niet goed|tureluurs|horendol|niet vrolijk)
        ^ [precies|goed] zo (hoort|moet) het ..3
        (zoals|hoe) het ..2 (hoort|moet|zou moeten)
        (volgens|naar) mij
        dat is ..2 van (je|jou|u|jullie) $
        ^ ..2 (knap|dapper|netjes|goed|fijn|lief|sterk|moedig|attent) van (je|jou|u|jullie)
        (anno|in) 20* nog
        mijns inziens
        ik mag aannemen
        (ik|we) (ga|gaan) ervan uit
        ^ (wow|zo zeg|poeh)
        (je|u|jullie|dat|het|ze|zij) (zal|zult|zullen) ..3 wel
        ik zou ..4 (<feeling>|gek|knettergek)
        daar zou ik ..5 (<feeling>|gek)
        ^ (dat|dit|daar|zoiets) zou ik ..5 (niet|nooit|ook|wel) ..5
        (mooi|goed|knap|fijn|top|netjes|dapper|sterk) [hoor|zeg|toch] (dat|van|om) (je|u|jullie|jou) !(er|hier|tijd|mee)
        ^ (dat|het|dit|je|u|jullie|ze|die|de|hij|zij) ..2 {vast} (een|wel|ook|niet|geen|veel|heel|meer|minder|erg|flink)
        (klinkt|lijkt) [me|mij|dat|het] [wel|toch|als|nogal|best] (veel|lang|kort|vaak|weinig|laat|vroeg|duur) !(voor|om)
        van (goed|prima) tot (uitstekend|geweldig|zeer goed|heel goed|fantastisch)
        (ga|gaat|wil|wilt) ..2 (me|mij) ..2 niet (vertellen|zeggen|wijsmaken)
        (zou|kan) het ..2 (zijn|kunnen|kloppen) ..1 dat
        ^ (is|zijn|ben|bent|heb|hebt|heeft|wil|wilt|vind|vindt|wordt|lijkt|geeft|kost|maakt|scheelt|voel|voelt|word) (je|u|jullie|dat|het|dit|er|die|de|jij) ..3 (niet|geen)
        ik (vind|vond) (dat|het|dit|zelf|eigenlijk|persoonlijk)
        (denk|denkt) (je|u|jij) dat (het|dat|dit) (komt|ligt|door|aan|te)
        (vind|vindt|vinden|denk|denkt|denken|ziet|zie|ervaart|merk|merkt|voel|voelt|zou|zouden|wil|wilt|willen|is|zijn|heeft|heb|hebben|moet|had|was) ..3 (ook|toch|eigenlijk) ..2 niet
        (vind|vindt|denk|denkt|vinden) (je|u|jullie|jij) ..3 niet
        (zou|zouden) (je|u|jullie|jij) ..1 niet (zeggen|denken|vinden|willen)
        (vind|vindt|vinden|denk|denkt) (je|u|jullie|jij) (ook|toch|zelf ook) ..2 (dat|@new|niet)
        is (het|dat|dit) (niet|geen) ..6 ?
        (bent|ben|zijn) (je|u|jullie|jij) ..5 eens ..3 (dat|met|mee)
        (je|u|jullie) (bent|zijn) ..5 eens ..3 (dat|met|mee)
        mee eens
        {(gelukkig|helaas|jammergenoeg|spijtig|hopelijk|tuurlijk)}
        (zeg|wees) [nou|nu] eerlijk
        is ..4 (best|nogal|wel|vrij|erg|behoorlijk) (laat|vroeg|veel|weinig|lang|kort|duur|ver) ..2 (,|$)
        is altijd (goed|fijn|lastig|prettig|slecht|handig|beter|mooi|zwaar|gezond|gevaarlijk) ..3
        (een|twee|drie|vier|vijf|zes|tien|kwartier|uur|dag|week|keer) maar ?
        (schrik|schrok|baal|baalde|word|werd) ik ..6
        (dat|ja) ..1 herken ik
        (gelukkig|godzijdank) maar
        (zult|zal|zullen|zal wel|bent) ..4 eens zijn
        (het|dat) is ..3 (raar|vreemd|gek|jammer|zonde|logisch|begrijpelijk|bijzonder|opvallend|opmerkelijk|terecht) ..2 (dat|als)
        {toch} (wel|niet|ook|eigenlijk|gewoon|zeker|al|best|vreselijk|heel|erg|dat|een|geen|altijd|nooit)
        (is|zijn|klopt|was|kan|gaat|komt|wil|wilt|willen|moet|heeft|hebben|vindt|vind|wordt|lijkt|kun|kunt|zou) ..3 {toch}
        {(vast wel|vast ook|vast niet|zeker wel|zeker ook|zeker niet|ongetwijfeld|natuurlijk|uiteraard|vanzelfsprekend|sowieso|allicht|logischerwijs|immers)}
        (je|u|jullie|dat|het|er|die|ze|hij|zal|zullen|is|was|bent|hebt|heeft|wilt|vindt) {vast} !(volgens|in|op|bij)
        ^ {zeker}
        (je|jij|u|jullie) ..3 {zeker} ..6 ?
        , {zeker} ... ?
        (zal|zult|zullen) (je|u|jullie|wel|dat|het|er|jij|best) ..4 (wel|vast|zeker|best)
        {(moet|moeten|zal|zullen) [toch|wel|voor] ..4 wel} ..6
        (neem|ga|gok|vermoed|verwacht|denk|geloof|schat|reken) [ik] [er] [maar|toch|dan|wel|zo] (aan|vanuit|in|er) ..2 dat
        (neem ik aan|vermoed ik|schat ik|lijkt (me|mij)|stel ik me voor|ga ik vanuit|mag ik aannemen|neem aan)
        (kan|kon) me ..5 (voorstellen|indenken)
        (ik|wij) (vind|vinden|denk|denken|vrees|vermoed|geloof|geef toe|zie) [eerlijk|zelf|ook|gezegd|persoonlijk|namelijk|wel|toch|dat]  ..3 @new
        (^|,|is|lijkt|klinkt|heel|erg|best|wat|me|mij|natuurlijk|zo) (begrijpelijk|logisch|jammer|zonde|vervelend|vreselijk|erg|lastig|balen|zwaar|heftig) [voor (je|u|jullie)] $
        (wat|hoe) (vervelend|naar|jammer|erg|fijn|mooi|knap|goed|zonde|heftig|rot|lastig|leuk|lief|moedig) [voor|dat|zeg|van|om] !<finite>
        (goed|mooi|prima|sterk|slim|interessant) (idee|plan|punt|gedaan|bezig|gezegd|van je)
        ^ (goed|mooi|knap) zo $
        (je|u|jullie) (wil|wilt|willen|vindt|vind|vinden|snapt|begrijpt|weet|hoopt|baalt) ..2 (toch|vast|natuurlijk|ook|zelf ook|zeker|ongetwijfeld)
        (goed|fijn|knap|mooi|top|netjes|prima) (dat|van) (je|u|jullie|jou)
        (lijkt|leek) (me|mij) ..3 (niet|wel|best|heel|erg|nogal|toch|<degree>)
        ^ wat een ..4 (zeg|hoor|$)
        (lijkt|klinkt) (me|mij|dat|het) ..3 <degree>
        eerlijk (is eerlijk|gezegd)
        """,
      en: """
        , (really|so|very|just|absolutely|quite|truly) (lovely|nice|great|good|clever|sweet|kind|smart|neat|special|beautiful) ($|,)
        (youll|you will|you must) be (glad|happy|relieved|pleased|sick|fed up|tired|delighted|over the moon)
        i (dont|hardly|havent) (know|met|seen|come across) (a single|a|another|many|any) ..3 (who|that) ..4
        you (cant|cannot) (get round|get away from|do without|ignore|deny|beat) ..6
        (youve|you) (got|have|must) to (love|like|enjoy|adore|be mad|be keen|be a saint|have patience)
        i (should|would|do|must|can only) ..1 (hope|doubt|assume|imagine|bet)
        (over the top|out of order|beyond the pale|uncalled for|good enough|the limit|a bit rich|a bit off|not on|beyond a joke|asking for trouble)
        (its|thats|that is|it is|how|very) (good|kind|nice|decent|big|sweet|thoughtful|noble|generous) of (the|your|them|him|her|you|that|those|a)
        (is|are|was|its|thats|theyre) ..1 (so much|much|far|so|way|a lot) <comparative!>
        (^|,|and|but|so|honestly|well) (id|i would|i d) have !(to|a|an|another|one|two|liked|asked|the|no|loved|only|some|got) ..4
        i (wouldnt|couldnt|could never|would never|id never) [even|have|ever] (do|stand|bear|cope|last|manage|sleep|live|work|put up|stick|take|handle|survive|trust|dare|like|wish|fancy|stomach|lasted|coped|managed|survived|stood|slept|dared) ..4
        (is|are|was|thats|its|seems|sounds) (hardly|barely|scarcely|nowhere near|far from|way too|far too|much too|no way to|no joke|no picnic|no small|not exactly|not much of|asking a lot|a big ask|a tall order) ..4
        (having|kidding|pulling) (me on|my leg|me)
        (you) (cant|cannot) be serious
        youd (think|hope|expect|imagine) ..6
        (bit|little) (much|harsh|rich|steep|rough|cold|mean|unfair) ,
        (hats off|hat off|kudos|full marks|credit where|fair play|good for you|chapeau|more power) ..4
        (got|gotta|bound) to ..1 (sting|hurt|annoy|grate|rankle|wear|bother|upset|smart|irritate|get to you|help|be) ..4
        (cant|can hardly|couldnt|cannot|hard to|difficult to) (imagine|picture|see|think of|believe) ..8 (soul|anyone|anybody|why|who|how anyone|a person|wanting|want|going back)
        (^|,) thatd (drive|make|annoy|wind|upset|worry|bother|kill|get) ..4
        (thats|that is|this is) ..2 (how|what|the way) ..4 (should|ought|supposed)
        ^ [oh] (wow|gosh|blimey|ouch|ugh)
        (^|,|and|oh) (id|i would) [be|feel|have been|hate] <feeling>
        (from|between) (good|great|ok|fine|okay) (to|and) (brilliant|excellent|great|very good|superb|amazing)
        (nobody|no one) (should|would want|could (object|argue|deny|disagree|blame))
        must ..1 (be|have been|feel) ..2 (<feeling>|<degree>|relief|nightmare|pain|blow|shock)
        not many (would|people|could)
        (thats|that is|how) ..2 of you $
        in this day and age
        in my (view|opinion|mind|book)
        (that|this|it|which) (seems|sounds|looks|feels) [like] (a lot|a bit|a long|an awful|quite|very|rather|pretty|too|so|awfully|ever so|plenty|late|early|short|heavy|steep) ..4
        (that|this|it|which) (seems|sounds|looks|feels) ..4 to me
        (youre|you are) not (telling|saying|suggesting|going to tell)
        (could|might|may|can) it be ..1 (that|because)
        is it possible that
        do you think (its|it is|that is|thats) because
        ^ (isnt|arent|doesnt|dont|wouldnt|wont) <subject>
        (^|,|and|but) (that|it|this|you|they|he|she) (must|has to|have to|ought to) (be|have|feel|slow|make|get|take|drive|mean|cause|cost|want|find|really|put|come)
        (dont|wouldnt|doesnt|isnt|arent|hasnt) (you|they|it|that|we|there|he|she|this) ..2 (think|agree|say|find|feel|want|rather|a bit|a|also|mind|really|the|@new)
        (^|,) (you|youd|you would|youll|you will) [must|surely|probably|no doubt|obviously|certainly|of course|also|both|all] (agree|admit|accept|concede|appreciate)
        (do|would) you [not] agree
        (dont|do) you (not think|also think|think its|think that|feel that|believe|find that)
        {(surely|naturally|obviously|undoubtedly|no doubt|of course|needless to say|certainly)}
        (id|i) [would] [can] (imagine|assume|expect|guess|bet|suppose|presume|think|imagine that|say)
        (im|i am) (sure|certain|guessing|assuming|willing to bet|afraid|convinced)
        (i guess|i suppose|i assume|i presume|i bet|i expect|i imagine|i can imagine|i dare say|i think|i feel|i believe|i find)
        (presumably|admittedly)
        i take it
        (id|i would) have thought
        i dont (suppose|imagine|expect)
        (a bit|rather|pretty|awfully) (late|early|much|long|short|far|steep|soon) (for|to|really|,|$)
        (is|are) always (good|bad|better|nice|hard|tricky|difficult|healthy|dangerous|welcome|worth) ..3
        ^ (only|just) (a|an|one|two|three|four|five|six|ten|once|twice) ..6 ?
        i (cant|cannot|can hardly) (see|imagine|picture) ..8
        (has|have) to be (a|an|such) ..1 (improvement|relief|shock|blow|nightmare|headache|pain|worry|joy|plus|bonus|burden|help|strain)
        ^ [a|thats|that is|its] [a] [bit|little|rather|quite|pretty|very] (odd|strange|weird|funny|harsh|steep|rich|sad|unfair|rough|cruel|impressive) [that|if|isnt|,] ..6
        (^|,) (id|i would) (be|have been|go|feel) !(interested|curious|happy|keen|glad|grateful|able|right|wrong|there|asking|inclined|back|hopeless|useless|lost|rubbish|terrible|no|quick|brief) ..2
        (i|we) ..1 (recognise|recognize|get) that ..2 (feeling|one|well|entirely|completely|totally)
        (thats|that is|what) a [real|great|terrible|crying|big] (shame|pity|relief|pain|blow|pleasure)
        {(thankfully|luckily|fortunately|unfortunately|sadly|hopefully|rightly)}
        lets face it
        between you and me
        (good|great|glad|nice|brilliant|lovely) that (you|youve|they|your)
        (goes|go) without saying
        (its|it is|thats|that is) ..2 (odd|strange|weird|funny|sad|shame|pity|surprising|unfortunate|understandable|logical|remarkable|ironic) ..2 (that|how|if|$)
        (its|it is|thats|that is|seems) [only|just|quite|very|pretty|totally|perfectly] (fair|natural|reasonable|obvious|understandable|common|well known|normal|right) ..3 (to|that|for|$)
        (good|great|nice|excellent|brilliant|lovely|fair|smart|interesting) (idea|plan|point|thinking|one|job|work|stuff|for you)
        (how|what a) (awful|terrible|sad|lovely|nice|annoying|frustrating|shame|pity|pain|nightmare|mess) [for|that|to] 
        (sorry to hear|that sounds) ..3
        (well done|poor you)
        you (know|understand|realise|realize) ..2 (that|how) ..6 @new
        (youd|you would) ..2 (rather|prefer|much rather|much prefer) ..8 $
        honestly
        ^ what a ..4 $
        (that|it|this) (cant|cannot|must|cant have) (be|been|have been|feel) ..4
        """),
    unless: Bilingual(
      nl: """
        wat een ..4 <room!>
        (wat|wie|waar|hoe|wanneer|welke) (moet|moeten) ... wel
        of ..4 toch (liever|maar|niet)
        (vind|vindt|vinden) (je|u|jullie) het (goed|prima|oke|erg|vervelend) (als|dat|om)
        (ja|nee) zeker
        (heb|hebt|heeft) (je|u) niets
        om het even
        (fijn|goed|dank|mooi) dat (je|u|jullie) ..3 (tijd|er|bent|zijn|meedoet|meewerkt|meedoen|komt|kon|wilt|wil|konden)
        (leg|legt|leggen|hou|houd|houdt|staat|stel|stelt|stellen|zit) ..4 vast
        of (dat|het) ..2 goed
        goed ..1 of ..1 slecht
        liever ..1 niet ..3 (hebben|praten|zeggen)
        """,
      en: """
        i (dont|havent) (know|met|seen) (a|any) ..3 (so|but)
        id have (got lost|got mixed|forgotten|no idea)
        why (dont|doesnt|didnt|cant|wont)
        (my|with my) (memory|hands|eyes|back|knees|maths|spelling|brain|head)
        (something|anything|another|someone) ..3 (you|youd) ..1 rather
        whose ..2 idea
        if any*
        (whether|if) ..3 good
        (good|great|glad|nice) that you ..2 (time|here|make it|could|came|join)
        good ..1 or ..1 bad
        (what|how|where|when|who|which) [else] (do|would|did|might|must|has|have) ..4 (think|say|feel|find|agree|prefer|rather|have to|must)
        what (would|do) you ..4 (like|prefer|agree|rather)
        ^ about ... (agree|rather|prefer)
        would you rather
        do you think $
        (would|could|can|do|should|might|will) i (find|think|feel|guess|believe)
        you (say|said|told me) ..1 (you|youd)
        if ..1 rather not
        if you d rather not
        if youd rather not
        (would|is) it be ..1 right if
        (would|is) it be alright
        dont (you|i) (have|want) to ..2 (say|answer|tell)
        if any*
        """),
    examples: [
      .fires(nl: "Vindt u ook niet dat de gemeente te traag is?", after: "De brief kwam laat."),
      .fires(
        nl: "Het klopt toch dat jullie elkaar te weinig spreken?", after: "We zagen elkaar niet."),
      .fires(nl: "Ik neem aan dat u het ook liever sneller had gezien?", after: "We wachten."),
      .fires(en: "Surely that slows everyone down?", after: "It needs two signatures."),
      .fires(
        en: "Don't you think the hospital should share more?", after: "We hear about it late."),
      .passes(nl: "Wil je hierover praten, of toch liever niet?", after: "Dat ligt gevoelig."),
      .passes(nl: "Hoe zie jij dat zelf?", after: "De brief kwam laat."),
      .passes(en: "What do you think happened next?", after: "It needs two signatures."),
    ])
}
