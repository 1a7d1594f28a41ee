import Inquiry

extension NeutralityRule {
  static let whatIf = NeutralityRule(
    "what-if", .solution,
    source: "METHOD, Neutrality: 'wat als jullie', 'what if you'; OMA (advice off)",
    because: Bilingual(
      nl:
        "Dit legt een oplossing voor die de ander niet noemde. Met het doel voor ogen vragen wat er wel of niet anders kan, laat het open.",
      en:
        "This puts forward a remedy the participant has not named. With the goal in mind, asking what, if anything, could be different leaves it open."
    ),
    patterns: Bilingual(
      nl: """
        wat nou als
        (zou|was|is) (dat|zoiets|het) (niks|niets|wat) ..2 ?
        (zou|zouden) (dat|zoiets|het) (niks|niets|wat) (zijn|voor)
        als er [nou|nu|eens] (een|iemand|n|zon) ..6 (was|waren|kwam|stond|hing|zat|lag)
        wat (zou|zouden) (je|u|jullie|jij) ..2 (zeggen|vinden|denken) van (een|n|zon) ..4
        (^|,) als ..6 (nou|nu) (eens|gewoon) ..6
        (stel|als|gesteld) ..10 (vanzelf|automatisch|uit zichzelf) ..3
        ^ (en|maar|wat) als (je|jullie|u|we|ze) ..3 (gewoon|nou|nu eens|eens)
        hoe zou (een|zon|n) ..8 (zijn|gaan|vallen|voelen|liggen) ..3
        hoe zou het [voor] [je|jou|jullie|u] zijn ..2 (als|om)
        ^ is (een|zon|n|geen) ..6 (niks|niets|iets|wat) voor
        ^ [met|via] (een|zon) !(<person>) ..3 (ben|heb|kun|kom|weet|zie|was|had|voorkom) (je|u|jullie) ..6
        hoe (zou|zouden) (je|u|jullie|jij) het ..1 vinden (als|om) ..4
        , is (dat|zoiets) (wat|iets) ..3 ?
        is het [misschien|niet|dan] (handig|handiger|beter|slim|zinvol|nuttig) (als|om) ..3
        hoe (bereid|open|genegen) (zou|zouden) ..10
        (en|wat) als ..6 nou eens
        (waar|wanneer|hoe|dag|moment|plek) (zou|zouden) (een|zon|n) ..9 (passen|uitkomen|kunnen|werken|helpen|zitten|komen)
        (in hoeverre|in welke mate) ..1 (zou|zouden) ..6 @unsaid
        hoe (zou|zouden) (je|u|jullie|jij) ..6 @unsaid ..6 kunnen
        hoe (zou|zouden) (je|u|jullie|jij) ..6 kunnen ..4 @unsaid
        wat (vind|vindt|vinden|denk|denkt) ..3 van het (idee|plan|voorstel) (om|dat|van)
        hoe (snel|gauw) (kun|kunt|kunnen) (je|u|jullie|we) ..6 @unsaid
        (wat|en) als (je|u|jullie|jij|we|wij|ze|zij|er|die|iemand|het|de) ..10 @unsaid
        (wat als|stel|stel nou|stel dat|stel je voor dat|gesteld dat) (je|u|jullie|jij|we|wij|ze|zij|er|die|iemand|het|de|een|elke|alle) ..10 @unsaid
        (stel|gesteld) [nou|nu|eens] [dat] ..10 @unsaid
        (zou|zouden) ..8 (als|wanneer|indien) ..12 @unsaid
        (zou|zouden) (het|t|dat) ..3 (helpen|schelen|werken|iets zijn|handig|beter|goed|slim|verstandig|zinvol|nuttig|uitmaken) ..3 (als|om|wanneer|dat|zijn|@unsaid)
        (helpt|scheelt|werkt) (het|t) [je|u|jullie] [misschien|niet|al|ook] (als|om|wanneer)
        (zou|zouden) ..6 @unsaid ..6 (helpen|schelen|werken|uitkomst|oplossen|kunnen|iets)
        (hoe|wat) (zou|zouden|vind|vindt|vinden) (je|u|jullie|jij) ..6 (als|wanneer|om) ..10 @unsaid
        wat (dacht|denk|denkt|vind|vindt|zeg|zegt) (je|u|jullie|jij) ..2 van (een|om|elke|iedere) ..4 @unsaid
        (hoe zou|wat zou) ..10 (als|wanneer|om) ..10 @unsaid
        @unsaid ..6 , (is|zou|lijkt) (dat|zoiets) ..2 (iets|niet|geen|een idee|een optie|een mogelijkheid|je wat)
        of (een|het|de|zon) ..14 (oplost|oplossen|helpt|helpen|scheelt|schelen|werkt|werken|uitmaakt|zijn|iets)
        ^ als (je|jullie|u|we|ze|zij) ..2 (nou|nu|eens|gewoon) ..8 @unsaid
        hoe (kijk|kijkt|kijken|sta|staat) (je|u|jullie) ..3 (tegen|tegenover) (een|n|zon) ..3 @unsaid
        hoeveel ..6 (als|wanneer) ..10 @unsaid
        (wat|hoe|hoeveel|welk|welke) ..1 (zou|zouden) (een|n|zon|een vaste|dagelijks*|wekelijks*|vaste|meer|betere|minder) ..6 (betekenen|opleveren|schelen|helpen|doen|brengen|bijdragen|uitmaken|veranderen|besparen|werken|uitpakken|vallen|verbeteren|oplossen)
        (zou|is) (dat|zoiets|het) ..2 iets ..3 ?
        zou (dat|zoiets|het) wat ..1 zijn
        ^ (zou|zouden) (een|die|zon|n) ..9 niet ..2 (handig|iets|beter|helpen|fijn|nuttig|wat|slim|zinvol)
        @unsaid ..10 , hoe (klinkt|lijkt|zou) (dat|zoiets|je dat|u dat|jullie dat)
        hoe zou (dat|het|dit|zoiets) (hier|bij jullie|in jullie|voor jullie) ..3 (werken|uitpakken|zijn|gaan|vallen|landen|bevallen|passen|aankomen)
        """,
      en: """
        (wouldnt|would) that be (something|anything|an idea)
        (^|,) if there (were|was) (a|an|some|someone|somebody|one) ..6
        (suppose|say|if|imagine|supposing) ..10 (by itself|on its own|automatically|by themselves) ..3
        ^ if (the|a|your) @own were to
        (how|what) would it be [like] ..3 if ..6
        ^ (what|and) if it (was|were) ..3 *ing
        ^ (is|are|would|might) (a|an|some) ..8 (something|anything|an option|any use|any good|worth) ..6
        (how|what) (do|would|might) you (feel|think|say) (about|of|to) (you|them|your|the two of you|both of you|someone|somebody|everyone|all of you) ..4 *ing
        ^ (could|can) (it|that|this|they) be [simply|just] (*ed|cut|put|made|kept|sent|given|done|split|shared) (to|into|down|by|on|up|in) ..6
        how would (you|they|your team) feel (if|about) ..4
        what would (you|they) (say|think) if ..4
        , (is|would be) (that|it) (something|anything|an idea|an option|any use|any good) ..4 ?
        how (open|willing|keen|ready|likely|receptive|amenable) would ..8
        how ..4 would (feel|respond|react) (about|to) (a|an|one|some|having)
        (where|when|how) (could|would|might) (a|an|some|one) ..6 (fit|go|work|sit|help|live)
        what would it (mean|be like|look like|do|get|bring|give|save) ..4 to ..4 @unsaid
        (to what extent|how far) would ..6 @unsaid
        how (could|might) (you|they|we) ..6 @unsaid
        what ..6 of the (idea|suggestion|thought|plan) (of|to|that)
        how soon (can|could) ..6 @unsaid
        ^ (what|and) if (you|we|they|your|the|someone|somebody|there|everyone|all|it|she|he|a|each|both) ..10 @unsaid
        (^|,) (suppose|supposing|imagine|say) (you|we|they|your|the|someone|somebody|there|everyone|all|it|she|he|a|each|both) ..10 @unsaid
        ^ would (a|an|the|some|it|more|having|your|one|regular|@unsaid) ..8 (help|work|make|ease|solve|be (better|easier|helpful|useful|an idea|worth|possible|good|something)|fix|improve|save|suit)
        ^ would it [not] [be] (help|better|worth|easier|useful|possible|simpler|make|good|sensible|an)
        ^ (might|could) it (help|be better|be worth|be an idea|make sense)
        ^ (how|what) about [!(that|this|the|your|those)] @unsaid
        (how|what) about (@unsaid|one|two|having|getting|setting|asking|using|a|an|some) ..5 @unsaid
        (how|what) ..3 would ..8 if ..12 @unsaid
        (would|could|might) !say ..10 if ..12 @unsaid
        if (you|they|we|someone|the|your|there) (were to|could|had|got|just|simply) ..10 @unsaid
        (how|what) (do|would|might) ..3 (feel|think|say) (about|of|to) (a|an|having|one|some|*ing) ..3 @unsaid
        how would ..4 feel about ..4 @unsaid
        ^ if (you|they|we|your) ..3 (*ed|were|had|could|got|made|put|set|gave|brought|just|simply) ..8 @unsaid
        how (does|would) that (sound|strike)
        (what|how|how much|how far) would (a|an|one|more|having|better|some|regular|weekly|daily) ..8 (mean|do|bring|save|help|change|look|work|make|land|add|give|go)
        (^|,) [but|so|and] *ing ..4 (would|could|might) (be|help|make|save|solve|sort|stop|work)
        would (that|this|something like that) ..2 (be (something|an option|of use|useful|any good)|work|suit|fit|help|interest)
        how would (that|this|something like that) ..2 (work|land|go down|go over|suit|sit) ..2 (here|with you|for you)
        (wouldnt|couldnt|might|would) (a|an|the|some|one|more) ..5 (help|solve|sort|fix|work|ease|make|be|save|do|stop)
        what would you ..2 (think|say|make) (of|about|to) ..4 @unsaid
        how (much|many|far) ..8 would ..8 if ..10
        (wouldnt|couldnt|might|wont|would) (that|this|it) [not] (help|sort|solve|fix|work|make|do|be better|save|ease|cut|stop)
        (i do|i) wonder (whether|if) ..10 (would|could|might|worth|itd)
        """),
    unless: Bilingual(
      nl: """
        (stel|als|wanneer|gesteld) ... (wegvallen|wegvalt|wegviel|uitblijft|uitbleef|uitblijven|verdwijnen|verdwenen|ontbreekt|ontbreken|ontbrak|stopt|stopte|ophoudt|ophield|afgeschaft)
        (stel|als|wanneer|gesteld) ..8 (kwijt|verkeerd*|vergeet|vergeten|vergat|ziek|weg|uitvalt|uitviel|stuk|kapot|mist|mis|verliest|leeg|op is|te laat|een fout|alleen)
        (stel|als|gesteld) ... (zat|zit|zaten|stond|staat|kwam|komt|loopt|luistert|keek|kijkt) ..2 (hier|naast|erbij|aan tafel|binnen|mee|bij ons)
        (stel|als|gesteld) ... ik ..3 (vraag|vroeg|spreek|sprak|tegenkom|tegenkwam|bel|belde)
        met ..4 (ruilen|ruilt|ruilde|wisselen|wisselt|wisselde)
        in (de|zijn|haar|hun) schoenen
        als (je|u|jij) ..1 (moest|moet|mocht) (raden|gokken|kiezen|noemen|zeggen)
        (als|dat|wanneer) ..8 (er [morgen|straks|volgende|opeens|ineens] niet|niet meer (is|was|zou)|niet (is|was|bestond|bestaat|zou bestaan)|weg (is|was|valt|viel)|wegvalt|wegviel|verdwijnt|verdween|ontbrak)
        (stel|stel dat) ..12 (niet is|niet was|weg is|er niet|wegvalt|weg)
        (als|stel) [dat|nou|nu|eens] ik
        als (je|u|jullie) ..4 (nadenkt|denkt|terugkijkt|kijkt|vertelt)
        ik stel een
        stel (je|u) voor [dat] (ik|er|het|dit)
        als (je|u|jullie) ..3 (uitzoomt|afstand|terugkijkt)
        als (je|u|jullie) ..2 (er|daar|hier|ernaar|ervanaf) ..5 (hangen|hangt|kijkt|kijken|bekijkt|staan)
        (stel|als) ... (hier|naast) ..3 (zat|zit|zaten|stond|meeluisterde)
        (stel|gesteld) [dat|nou] er ..5 (iets|iemand|niets)
        (als|stel|gesteld|wanneer) [dat|nou|nu|eens] (het|dit|alles|dat|er iets|er niets) ..4 (uitpakt|lukt|tegenvalt|meevalt|afgerond|loopt|gaat|klaar|af|werkt|misgaat|misloopt|mislukt|slaagt|uitkomt|klopt|gebeurt|voorbij|verandert|uitkomst|geregeld|gelukt|bereikt|zover)
        wel of ..1 niet
        als (je|u) ..6 (vraagt|vraag|terugkijkt|terugdenkt|ziet|hoort)
        anders ..4 of ..3 (niet|mag|blijft)
        of ..3 (niks|niets)
        stel ..12 (uitleggen|leggen|vertellen|beschrijven|vraagt|vragen)
        (stel|stel dat) ..10 (niet meer|niet) ..3 (is|zijn|was|komt|gaat|bestaat|zou)
        (stel|als|wanneer) ... <negation>
        (zou|zouden) [een|de|n|je|uw] [andere|ander|nieuwe] <person>
        (meeloopt|meeliep|meekijkt|meekeek|meegaat|meeging|meerijdt|meereed|meedraait|meedraaide|meeluistert)
        als je (ergens|iets) ..3 (zou|zoekt|wilt)
        (stel|als) ..8 (overslaat|overslaan|weglaat|weglaten|vergeet)
        nodig (is|zijn) om
        nodig ..2 (om|voor)
        """,
      en: """
        (suppose|imagine|if|say) ..8 (gone|vanished|disappeared|stopped|missing|wasnt|werent|didnt|never came)
        if you were (sitting|standing) ..4
        (suppose|say|if|when|imagine|supposing) ..8 (lost|lose|loses|wrong|forgot|forgets|forget|missed|misses|ill|sick|broke|breaks|broken|failed|fails|alone|late|empty|mistake|unread|undone)
        (suppose|say|imagine|supposing|if) ... (at this table|were here|was here|in here|walked in|walks in|sat in)
        (suppose|say|imagine|supposing|if) ... i ..1 (ask|asked|bump|bumped|met|meet|ran|spoke|rang|put it to)
        (swap|swapped|trade|traded|change|changed) (places|jobs|with|seats)
        in (his|her|their) (shoes|place)
        (suppose|say|if|imagine) ..12 (gone|wasnt there|werent there|did not exist|didnt exist|wasnt|disappeared|vanished|stopped|not there|fell away)
        (suppose|imagine|say|supposing) ..8 (explain|show|tell|describe|ask|asked)
        (if|suppose|imagine|say|supposing) (i|it|that|this)
        or ..2 nothing
        (suppose|say|imagine|supposing|if) ... (where i|in this chair|in this room|next to|listening|overheard|sat here|sitting here)
        would it be (all right|alright|ok|okay|fine|possible for me)
        (suppose|say|if|imagine) ..8 (didnt|doesnt|wasnt|isnt|werent|wouldnt|no longer|hadnt|never|without)
        (suppose|say|if|imagine) ... <negation>
        (would|might) [a|an|the|your] [other|new] <person> ..2 (say|tell|see|describe|think|explain|notice|hear|call|want|need|make|know|do)
        (would|might) !(you|it|that|this) ..3 (say|tell|describe|explain|answer|call)
        (follow*|shadow*|watch*|sat in|sits in|rode along|riding along) ..6
        if you (were|had) to
        if you (wrote|put|described|summed|called|named|drew) (it|that|this)
        if (anything|anyone|anywhere)
        (suppose|say|if|imagine) ..6 (skip|skipped|omit|omitted|left out|leave out|dropped|forgot)
        """),
    examples: [
      .fires(
        nl: "Wat als jullie een vaste contactpersoon aanwijzen?",
        after: "Ik krijg steeds een ander."),
      .fires(
        nl: "Wat zou het schelen als de afdeling je een appje stuurt?",
        after: "Ik hoor het via via."),
      .fires(
        en: "What if you simply agreed on one template?", after: "Every team has its own form."),
      .fires(en: "Would a weekly stand-up help?", after: "We hardly meet."),
      .passes(
        nl: "Wat zou er gebeuren als deze stap er niet was?", after: "Dan tekent zij het af."),
      .passes(
        nl: "Wat zou er gebeuren als je zelf de planner belt?",
        after: "Ik zou de planner zelf kunnen bellen."),
      .passes(en: "What would be different if this step did not exist?", after: "Then we copy it."),
      .passes(
        en: "What would it depend on, if you phoned them before noon?",
        after: "I could phone them before noon."),
    ])
}
