import Inquiry

extension NeutralityRule {
  static let norm = NeutralityRule(
    "norm-pressure", .leading,
    source:
      "METHOD, Neutrality: 'de meesten', 'most people'; giving sample answers steers (Wiss in schrijfvis)",
    because: Bilingual(
      nl:
        "Dit noemt wat anderen vinden of wat hoort, en zet zo een norm voor het antwoord. Laat de inleiding weg.",
      en:
        "This says what others think or what is proper, and so sets a norm for the answer. Leave the introduction out."
    ),
    patterns: Bilingual(
      nl: """
        (anderen|andere|rest|mensen|iedereen|collegas|*en) ..3 (met wie|die|waarmee) (ik|we) ..5 (sprak|spraken|gesproken|interviewde|geinterviewd|bezocht|langsging|langskwam|ondervroeg|gevraagd|zag|tegenkwam|ontmoette)
        bij (het|de|een) (andere|ander|vorige) ..3 (vertelden|vertelde|zeiden|zei|hoor|hoorde|vinden|vonden|zeggen|vertellen|klagen|klaagden|klaagde|roepen) ..4
        geen (zinnig|weldenkend|normaal|redelijk|fatsoenlijk) (mens|persoon|iemand)
        (wie|iedereen|ieder|elk) (die) [maar|een beetje|ook maar] ..3 (verstand|hart|gevoel|ogen|ervaring) ..4
        (vindt|wil|snapt|begrijpt|weet) (iedereen|niemand)
        (inspectie|minister|brancheorganisatie|beroepsgroep) ..1 (hamert|benadrukt|vindt|wil|verwacht|eist|roept)
        (ook|net als) (jij|u|jullie) [toch|wel|vast]
        (de|het|een|onze|jullie) (wet|protocol|richtlijn|norm|regels|beleid|inspectie|convenant|contract|afspraak|standaard|handboek) ..2 (zegt|zeggen|schrijft|schrijven|eist|eisen|vraagt|verplicht|stelt)
        ^ een beetje ..2 (doet|houdt|weet|regelt|zorgt|belt|neemt|heeft|kan|zou|is|snapt|begrijpt)
        ^ als [goede|goed] (professional|hulpverlener|manager|leidinggevende|collega|arts|ouder|team|organisatie|partner) ..4 (je|u)
        de meesten
        (de|een) (vorige|andere|eerste|laatste) ..2 die ik ..2 (sprak|interviewde|bezocht|gesproken)
        (rode draad|algemene gevoel|gedeelde beeld|teneur) ..2 (is|dat)
        (hoor|hoorde|lees) ik (overal|vaak|veel|steeds|van|om me heen|alom|telkens)
        (de|het) (jongere|oudere|jonge|nieuwe) (generatie|mensen|collegas|garde|lichting) ..1 (vindt|vinden|wil|willen|doet|kan)
        (welk|welke|wie) ..2 zou ..4 niet (willen|wensen)
        (is|gaat|zijn) (vaak|meestal|altijd) <comparative!>
        (ik|we) (hoor|hoorde|lees|las) ..4 (verhalen|geluiden|reacties|signalen)
        (^|,) (geen|geen enkele|elke|iedere) (@own|@unsaid|<person>) (wil|houdt|vindt|zou|verdient|haat|snapt|wacht|zit)
        (ik|we) (heb|hebben) ..1 van ..5 (begrepen|gehoord|vernomen)
        (normaal gesproken|normaliter|gewoonlijk|doorgaans)
        (ik|we|wij) ..1 (hoor|hoorde|horen|hoorden|begrijp|begreep) ..3 van (iedereen|anderen|collegas|veel|alle|meerdere|verschillende|je|de)
        (de|het) (meeste|merendeel|meerderheid|gros) ..1 (mensen|collegas|deelnemers|anderen|partners|professionals|teams|medewerkers|organisaties|gemeenten|keten|team|ouders|scholen|huisartsen|van)
        (de|het) hele (keten|team|organisatie|afdeling|regio|sector) (zegt|vindt|wil|is|loopt|klaagt|roept|weet|vond|denkt|ervaart)
        (elke|iedere|alle|veel|vele|de meeste) ..3 (die|waar) (ik|we) ..6 (sprak|spraken|gesproken|kwam|kom|spreek|spreken|zie|zien|bezoek|bezocht|werk|werkte|ken)
        (veel|vele|alle|andere|sommige) (mensen|collegas|deelnemers|anderen|partners|professionals|geinterviewden|gesprekken|teams|medewerkers|organisaties) ..6 (zeg*|noem*|vind*|vond*|geef*|gaf*|ervar*|merk*|is*|zijn|klag*|loop*|denk*|hoor*|heb*)
        (iedereen|niemand|iedere|elke) ..8 (sprak|gesproken|vindt|vond|zegt|zei|weet|noemt|snapt|klaagt|begrijpt|denkt|erover|ervaart)
        (uit|volgens) [het|recent|de] (onderzoek|onderzoeken|cijfers|evaluatie|experts|deskundigen|literatuur|protocol|inspectie|richtlijn|wetenschap)
        (onderzoek|onderzoeken|cijfers|experts|deskundigen|studies|evaluaties) (blijkt|laat|laten|toont|tonen|zegt|zeggen|bewijst|leert|wijst|wijzen|vinden|raden)
        (goede|echte|ervaren|professionele|goeie|betrokken|beetje) @new ..6 (wil|doet|weet|hoort|zou|zorgt|heeft|moet|neemt|zegt|is|laat)
        (hoort|horen|zou|zouden) ..6 (gewoon|eigenlijk|normaal|vanzelfsprekend) (te|zijn|moeten)
        (normaal|standaard|gebruikelijk|tegenwoordig|algemeen) ..4 (bekend|gezien|doet|doen|is|wordt|geaccepteerd)
        zoals (iedereen|bekend|je weet|u weet|we weten|jullie weten|gebruikelijk)
        (je|u|jullie|we) (weet|weten) [toch|natuurlijk|ook|allemaal] (ook|allemaal|dat)
        (anderen|collegas|de rest|je collega|uw collega|de gemeente|je leidinggevende|uw manager) (zegt|zeggen|vindt|vinden|noemt|noemen|vertelde|vertelden|zei|zeiden|klagen|klaagt|gaf|gaven) ..8 
        (best practice|gouden standaard|bewezen)
        (in alle|in de meeste|bijna alle|vrijwel alle|bijna iedereen|vrijwel iedereen)
        """,
      en: """
        (everyone|others|people|folk|lads|ones|crews|rest) [else] (ive|i|weve|we) ..4 (seen|met|spoken|spoke|talked|asked|visited|interviewed) ..6 (reckon|reckons|say|says|think|thinks|find|finds|found|seem|seems|love|loves|hate|hates|feel|feels|call|calls|swear|agree|are|is|cant|dont|want|prefer|rate|rates|told|tell)
        no (sane|sensible|self respecting|right minded|normal|decent|serious|reasonable) (person|man|woman|parent|one|soul|@unsaid|@own)
        (anyone|anybody|everyone|everybody|any @unsaid|any @own) (with|who has|whos got) (a|an|any|half|eyes|half a) (heart|brain|sense|eye|eyes|bit|ounce|grain|shred|decency) ..4
        (inspectorate|inspectors|ministry|regulator|law) ..1 (stress|stresses|stressing|insist|insists|emphasise|emphasises|want|wants|expect|expects)
        (law|protocol|guidance|policy|rules|contract|standard|inspectors|regulations|code|manual|guidelines) ..1 (says|say|requires|require|states|expects|demands|recommends)
        (i|ive|we) (hear|heard) ..3 (good|great|bad|nothing but|only|lovely|mixed) ..2 (things|stories|reports|reviews)
        (^|,|and|but) (no|every|any) (@own|@unsaid|<person>) (wants|likes|would|enjoys|should|deserves|needs|hates|loves)
        (from|by) what i (gather|hear|understand|see) ..4
        (younger|older|young) (ones|people|generation|folk|staff|colleagues) ..1 (love|loves|hate|hates|like|prefer|want|find)
        (which|what|who) ..2 (wouldnt|doesnt) (want|like|prefer|love|hate)
        (often|usually|always|generally) <comparative!>
        (common thread|general feeling|general view|consensus|word) ..1 (is|seems) ..4
        (ive|i have|weve) (been|gone|done) (round|to|through|with) (all|most|every|several|many|both) ..4
        (last|other|another|previous) (person|one|people|guy|woman|man|team) ..2 (i|we) (spoke|talked|met|saw|interviewed|visited)
        ^ as a (good|caring|responsible|professional|manager|nurse|doctor|parent|team|partner|colleague) ..6 you
        (most|nearly all|almost all|the majority|almost everyone|nearly everyone|pretty much everyone|plenty|lots|a lot|many|quite a few) [of] [the] [other] (people|teams|staff|colleagues|professionals|participants|managers|nurses|places|organisations|others|us|you|them|partners|folk|workers)
        (everyone|everybody|all the others|the others|others|people) [else] [i|ive|we|have|on|in|here|from|ive] ..6 (says|say|said|thinks|think|thought|tells|tell|told|agrees|agree|finds|find|found|knows|know|wants|feels|feel|loves|hates|swears|mentions|mentioned|complains|likes|spoke|talked|reckons|reckon)
        (nobody|no one) [i|else|here|in] ..5 (likes|wants|thinks|believes|reads|uses)
        (hear|heard|told|understand) ..2 (from|by) (everyone|everybody|others|people|many|several|your|all|most)
        normally (youd|you would|one|people|they|you)
        (everyone|everybody) else ..3 (on|in|at|here|says|thinks|does|uses|swears|seems)
        (research|studies|evidence|experts|data|figures|surveys|guidance|the literature) [has|have] (shows|show|shown|suggests|suggest|says|say|tells|tell|find|finds|is|are|agree|recommends|recommend)
        (most|all of|all the|nearly all|almost all|many|several|plenty|lots) ..6 (ive|i have|i|weve) ..1 (talked|spoken|spoke|met|visited|interviewed|seen|asked|meet|see|visit|talk|speak|work|worked|know)
        (every|each|all) !(right) ..3 (ive|weve|i|we) [have] ..2 (visit|see|meet|talk|speak|work|spoken|spoke|talked|met|visited|interviewed|asked)
        (best practice|gold standard|common sense|common knowledge|well known|the norm|industry standard)
        (a|any|every) (reasonable|good|decent|competent|experienced|professional|proper|real|caring|responsible|sensible) ..4 (would|will|wants|knows|does|should|makes|is|has|puts)
        !(far) as (you know|we all know|everyone knows|were all aware|is well known)
        (we all|you all) (know|agree|want)
        (these days|nowadays) ..4 (everyone|most|standard|expected)
        (are|is|were) (supposed|meant|expected) to ..6
        (your colleague|your colleagues|your manager|the others|other people|others|the council|the hospital) ..3 (says|say|said|told|thinks|think|feels|felt|mentioned|complained) ..8
        """),
    unless: Bilingual(
      nl: """
        wat (zou|zouden|zegt|zeggen|vindt) ..5 (collega|collegas|anderen|iemand)
        hoe ..3 (collega|collegas|anderen) ..4 (erover|daarover|praten)
        @own ..2 (iedereen|niemand)
        (iedereen|niemand) @own
        (zei|zegt|vertelde) (je|u|jij) ..3 (iedereen|niemand)
        @own ..2 (zegt|schrijft|eist)
        (wet|regels|protocol) ..3 (zegt|zei) je
        """,
      en: """
        (what|how) (might|would|do|does|did) ..6 (colleague|colleagues|others|people|someone) ..4
        when you say
        how many
        , you (said|say|told|called|mentioned|put)
        <question> (might|would|do|does|did|could|will) ..4 (say|think|tell|feel|mention)
        what ..2 (have|has|do|did|are|were) (people|others|everyone)
        you (said|say|told|mentioned) ..4 (everyone|everybody|nobody|people|others)
        what ..4 (law|protocol|policy|rules|contract) ..2 (say|says)
        """),
    sparesSaidWords: true,
    examples: [
      .fires(
        nl: "De meeste deelnemers noemen tijdgebrek. Geldt dat ook voor u?",
        after: "Bellen schiet erbij in."),
      .fires(
        nl: "Iedereen die ik sprak was positief. Hoe ervaart u het?",
        after: "We zien elkaar bij de overdracht."),
      .fires(
        en: "Most people tell me they never read it. What do you do?", after: "It is two pages."),
      .fires(
        en: "Joint visits are best practice these days. What's your take?", after: "I do the visit."
      ),
      .passes(nl: "Wat zouden collega's daarover zeggen?", after: "Dat weet ik niet."),
      .passes(en: "What might other people say about it?", after: "I do not know."),
    ])
}
