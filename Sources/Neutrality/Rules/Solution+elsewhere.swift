import Inquiry

extension NeutralityRule {
  static let elsewhere = NeutralityRule(
    "elsewhere-it-works", .solution,
    source: "METHOD, Neutrality: 'mijn ervaring is', 'one place I know'; OMA (own opinion off)",
    because: Bilingual(
      nl:
        "Advies verpakt als ervaring: wat elders werkt, zet een oplossing op tafel. Vraag waar het bij hen anders gaat, als dat ergens zo is.",
      en:
        "Advice dressed as experience: what works elsewhere puts a remedy on the table. Ask where it goes differently for them, if anywhere."
    ),
    patterns: Bilingual(
      nl: """
        (mijn|mn|onze) vorige !(vraag|vragen|punt|gesprek|zin|opmerking|voorbeeld|indruk|keer|aantekening|blad|pagina|interview)
        (mijn|mn|onze) <kin> ..4 (heeft|had|hebben|doet|doen|deed|gebruikt|werkt|werken|werkte|zit|zat|zet|hangt|stuurt|maakt|zweert|kreeg|krijgt|neemt|belt|belde|schrijft|schreef|plakt|plakte|hing|zette) ..8 @unsaid
        (waar|waarin) (mijn|mn|onze) ..4 (werkt|werkte|zit|zat|ligt|lag|woont|woonde|stond) ..8 @unsaid
        bij (mijn|mn|onze) <kin> ..4 (heeft|had|hebben|doen|deed|doet|gebruiken|hangt|hing|werken) ..6
        (bij|in|op) (de|het|een|mijn|ons|onze) ..2 waar (ik|wij|we) ..4 (zat|werkte|kwam|was|werk|zit|kom|zaten|werkten)
        (mijn|onze) (zus|broer|vrouw|man|buurman|buurvrouw|zwager|schoonzus|dochter|zoon) ..4 (heeft|had|hebben|doet|doen|deed|gebruikt|werkt|werken|zit|zet|hangt|stuurt|maakt|zweert|kreeg|krijgt|neemt) ..8 @unsaid
        (mijn|onze|m|n) (vorige|oude) (werk|werkgever|baan|team|opdracht|klant|gemeente|organisatie|afdeling|plek|project) ..10
        (een|n|ander|andere) ..2 (die|waar|dat) (ik|we|wij) ..1 (ken|kende|bezocht|sprak|zag|bekeek|begeleidde|werkte|kwam)
        (ik|wij|we) (ken|kennen|weet|sprak|zag) (een|n) (gemeente*|team*|organisatie*|ziekenhuis*|school|bedrijf|afdeling*|regio*|collega*|plek|wijk*|corporatie*|instelling*) ..2 (die|dat|waar)
        (ik|wij|we) (kom|komen|werkte|zat|heb|ben|was) ... daar ..2 (we|ze|wij|iedereen) ..8 @unsaid
        (^|,) [oh|ja|nou] (bij|op|in) (ons|mij|mijn|onze) ..4 (is|hangt|hebben|heb|doen|doet|staat|ligt|gebruiken|hing|had|hadden|deden) ..8 @unsaid
        waar (ik|wij|we) ..4 (stage|werkte|werkten|stond|vrijwilliger|lesgaf|studeerde|woonde|opgroeide) ..12 @unsaid
        (een|n) (collega|vriend|vriendin|kennis|buurman|buurvrouw|oud-collega) van (mij|me|ons) ..8 @unsaid
        (mijn|onze|m|n) (collega|collegas|schoonmoeder|schoonvader|nicht|neef|tandarts|sportclub|vereniging|kerk|huisarts|kapper|garage|bakker|oude) ..10 @unsaid
        (thuis|bij ons thuis|bij mij thuis|op de sportclub|bij de vereniging) ..3 (doen|hebben|gebruiken|hangt|heb|doe|gebruik|zetten) ..1 (we|wij|ik|een) ..8 @unsaid
        ik (zet|schrijf|hang|leg|gebruik|maak|plak|bel|vraag|stuur|houd|hou|doe) ..3 (altijd|zelf|meestal|thuis|gewoon) ..6 @unsaid
        ik (las|lees|hoorde|zag|sprak) ..1 (laatst|pas|ergens|onlangs|van|net) ..4 (een|dat|over|waar) ..8 @unsaid
        toen (ik|we|wij) ..6 (werkte|werkten|leidde|zat|zaten|deed|deden) ..6 @unsaid
        (bij|in|op) (een|andere|sommige|veel|de meeste) [andere|ander|vergelijkbare|vorige|buur*] [grote|kleine] (gemeente*|ziekenhuis*|organisatie*|regio*|team*|keten*|afdeling*|instelling*|plek*|plaats*|bedrijf|bedrijven|corporatie*|school|scholen|stad|wijk*|opdracht*|project*|klant*|buurgemeente*|provincie*) ..14
        ^ (in|bij) @new (doen|hebben|werken|gebruiken|lossen|bellen|zitten|is|heeft) ..1 (ze|we|men|het|daar)
        (elders|ergens anders|op andere plekken|andere (teams|gemeenten|ketens|organisaties|regios|ziekenhuizen|afdelingen)) ..5 (zag|zie|doen|werkt|werken|hebben|gebruik*|deden|werkte|loopt|hielp|merk*|lossen|is|gaat)
        (ik|wij|we) (ken|kennen|weet|weten|zag|zagen|sprak) (een|n|iemand|mensen|teams|collegas) ..6 (die|dat|waar) ..6 @unsaid
        een (collega|vriend|kennis|bekende|vriendin) ..4 (in|bij|uit|elders|heeft|deed|had) ..8 @unsaid
        (mijn|onze) (ervaring|advies|tip|suggestie|voorstel) (is|leert|zou)
        (ik|wij|we) (heb|hebben|had) ..4 (goede|mooie|prima|positieve) (ervaring*|resultat*)
        (ik|wij|we) (zag|zagen|ken|kennen|weet|hoorde|maakte mee) ..4 (bij|van|in) (een|andere|collegas) ..8 @new
        (wat|dat) (goed|vaak|meestal|altijd|in mijn ervaring|bij ons) werkt ..2 (is|zijn)
        (vaak|meestal|in de praktijk|in mijn ervaring) (helpt|scheelt|werkt) (het|t|om|een|dit)
        """,
      en: """
        (my|our) [old|little|big|younger|older] <kin> ..8 (had|has|have|do|does|did|use|uses|put|puts|got|gets|gives|gave|works|swears|keeps|makes|made|runs|set|sends|sent|hangs|painted|built|hung|started|switched|solved|sorted|bought|installed|swapped|brought|wrote|writes|rang|rings|texts|texted|stuck|sticks) ..8 @unsaid
        where my ..4 (works|worked|was|is|lives|lived|goes|went|teaches|taught|volunteers) ..6 @unsaid
        my (sister|brother|wife|husband|mum|dad|friend|cousin|neighbour|sisters|brothers) ... and (she|he|they) ..6 @unsaid
        my (sisters|brothers|wifes|husbands|friends|sister|brother|wife|husband|partner|mum|dad|friend|neighbour|mate|cousin|daughter|son) ..6 (had|has|have|do|does|did|use|uses|put|puts|got|gets|gives|gave|works|swears|keeps|makes|made|runs|set|sends|sent|hangs) ..8 @unsaid
        (my|our) (last|previous|old|former) (job|place|team|project|client|hospital|employer|organisation|company|council|trust|school) ..10
        (i|we) know (a|an|one|of a|of one) ..3 (that|who|where|which)
        (a|an|one|another) ..3 (i|we) (visited|know|knew|saw|worked|met|once|used|audited|advised)
        (i|ive) (used to|worked|come|came|was|have been|been) ... and (there|they|we) ..8 @unsaid
        (^|,) [oh|well|see] (in|at|on|down|up) (my|our) @unsaid ..2 (theres|there|we|they|i) ..8 @unsaid
        where (i|we) ..3 (worked|work|trained|used to|volunteer|volunteered|live|lived|grew|did my|was before|came from|come from|was|were) ..12 @unsaid
        i was ..2 (chatting|talking|speaking|listening) (to|with) ... (they|who|she|he|where) ..6 @unsaid
        i (read|saw|heard) ..2 (about|of|that|somewhere) (a|an|one|some|someone|somebody|people) ..8 @unsaid
        (at|in) (home|our house|my house|my church|our club|my club|our street) ..3 (we|i) ..6 @unsaid
        (my|our) (local|kids|childs|sons|daughters|colleague|colleagues|dentist|vet|garage|barber|gym|church|club|landlord|old) ..10 @unsaid
        i (always|usually|just|normally|tend to) [just] (put|write|keep|use|make|stick|ring|ask|send|set|do|hang|take|leave) ..6 @unsaid
        there (is|was) (a|an|one) !(question|thing|word|bit|part|form) ..2 (down|up|in|over|near|across|who|that|where) ..6 (they|who|have|has|had|do|does|use|uses|put|gave|give|set) ..6 @unsaid
        theres (a|an|one) !(question|thing|word|bit|part|form) ..2 (down|up|in|over|near|across|who|that|where) ..6 (they|who|have|has|had|do|does|use|uses|put|gave|give|set) ..6 @unsaid
        when (i|we) (ran|worked|was|were|led|managed|had)
        (up|down|over) (north|south|east|west|the road) ..6 (gave|give|put|set|did|does|use|used|started|has|have|had|got|just)
        (another|one|a different|a similar|other|some|a neighbouring|most) [other] (place*|trust*|hospital*|team*|council*|organisation*|site*|ward*|client*|borough*|region*|company|companies|school*|department*|surgery|surgeries|practice*|charity|charities|area|areas|service*|firm*|partnership*) ..3 (i|we|that|who|have|has|had|use|used|got|do|did|does|solved|found|swear|where|set|started|introduced|run|ran|went|up|down)
        (a|an) (trust|team|hospital|council|place|ward|site|colleague|service|firm) ..3 (i|we) ..2 (visited|know|knew|saw|worked|work|met|interviewed|spoke|talked)
        (i|we) (know|knew|saw|met|visited|heard of) (a|an|some|one|another|other|people|teams) ..3 (that|who|which|where) ..6 @unsaid
        a (colleague|friend|contact|manager|nurse) ..4 (in|at|over|elsewhere|from) ..3 (had|has|did|does|got|uses|used|built|started|set)
        (in|from) (my|our) [own] experience
        (ive|i have|i) (seen|saw|found|known|heard) ..3 (work*|it done|that|teams|places|a|some|people|others)
        (worked|works|work) (wonders|a treat|well|brilliantly|really well|nicely) ..3
        ^ (in|at|over in|up in|down in) @new (they|we|people|there)
        what (works|worked|helps|helped) (well|best|elsewhere|for|is|was|there)
        (elsewhere|somewhere else|other places|other teams) ..3 (they|it|people|theyve|teams|do|have|use)
        """),
    unless: Bilingual(
      nl:
        "vragen ..2 (mij|me)\nergens anders (mee|over)\ngezegd @quote\n(iedereen|de meest*|alle) ..8 (sprak|noem*|zeg*|vind*|vonden|zei*)",
      en:
        """
        not ..4 i know
        (term|word|expression|phrase|name|subject|thing|trade|field) i (know|knew)
        (ask|asks|asked|tease|teases) me
        ^ any
        <question> (do|does|did|would|might|will|can|could) ..6 (another|other|others)
        everyone else
        (said|was said) @quote
        """
    ),
    examples: [
      .fires(
        nl: "Bij een andere gemeente zag ik dat ze elke week even bellen. Hoe is dat hier?",
        after: "We spreken elkaar niet."),
      .fires(
        en:
          "One place I know put a card on the fridge and it worked wonders. What do you make of that?",
        after: "They do not leave a note."),
      .passes(
        nl: "Bij welke gemeente gaat het anders, als dat er een is?", after: "De gemeente mailt."),
      .passes(en: "Which wards, if any, are different?", after: "The ward rings me."),
    ])
}
