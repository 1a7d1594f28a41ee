import Inquiry

extension NeutralityRule {
  static let summing = NeutralityRule(
    "summing-up", .concluding,
    source: "METHOD, Neutrality: LSD's own-words summary is where conclusions creep in; vraagzin",
    because: Bilingual(
      nl:
        "Dit vat samen in woorden van de interviewer. Leg liever de letterlijke woorden voor, of vraag wat iemand er zelf uit meeneemt.",
      en:
        "This sums up in the interviewer's own words. Put back the literal words instead, or ask what they take from it themselves."
    ),
    patterns: Bilingual(
      nl: """
        ^ (eigenlijk|feitelijk|in feite|in wezen|diep van binnen) (ben|bent|is|zijn|doe|doen|heb|hebben|wil|willen|gaat|zeg|zeggen) (je|jij|u|jullie|het|dat|ze|zij)
        waar (het|dit|dat) ..4 (op neerkomt|om draait|om gaat|aan schort|aan ligt|op neer komt) is
        (bij elkaar (opgeteld|genomen)|al met al|alles overziend|alles bij elkaar genomen)
        ^ (uit|afgaand op|op grond van|gezien|te oordelen naar) wat (je|u|jullie) ..5 , !(<question>|<finite>)
        ^ (uit|afgaand op|op grond van|gezien) wat (je|u|jullie) ..3 (zegt|vertelt|zei|vertelde|beschrijft) ..1 (blijkt|komt|is|volgt|begrijp)
        ik hoor ..2 @new ..1 in wat
        mijn (indruk|gevoel|inschatting|vermoeden) is
        komt ..2 op (mij|me) over
        dat is (het|de) (patroon|rode draad|beeld|kern|crux)
        (bedoel|bedoelt) (je|u|jij) te zeggen dat ... @unsaid
        ^ ik (hoor|proef|beluister|bespeur|voel|merk|zie) ..5 (<trouble!>|<feeling!>|<judging!>)
        wat (hier|er|daar) ..2 (speelt|gebeurt|misgaat|mist|ontbreekt|hand|achter|knelt|schort) ..3 (is|zijn)
        (dan|nu|zo) weten we
        ^ (oftewel|daarom|daardoor|vandaar)
        (eigenlijk|feitelijk) (zeg|zegt|bedoel|bedoelt|wil|wilt|vind|vindt|ben|bent|doe|doen|zijn) (je|u|jullie)
        (ik|we) (zie|zien|herken) ..3 patroon
        als ik ..6 (op een rijtje|naast elkaar|bij elkaar|op een hoop) (zet|leg|tel|veeg)
        wat (er|hier|dit|jullie|je) ..1 (eigenlijk|feitelijk|in feite) ..6 is
        dat zegt (genoeg|alles|veel)
        ik (snap|begrijp) (het|hem|al|wel) ..3 (jullie|je|u|zij|ze|het)
        (kortom|samengevat|samenvattend|concluderend|resumerend|alles overziend)
        (met|in) andere woorden
        kort (gezegd|samengevat)
        (komt|kwam) (het|t) ..8 op neer
        (komt|kwam) (er|hier) ..10 op neer
        (komt|komen) ..6 neer op
        (ik|we) (concludeer|concluderen|stel vast|constateer|maak hieruit op|maak daaruit op|leid)
        (mijn|de|onze) (conclusie|samenvatting|analyse|diagnose)
        (daarmee|hiermee|daaruit|hieruit|daardoor|waarmee) (is|wordt|blijkt|volgt|spreekt|concludeer)
        (blijkt|volgt) (daaruit|hieruit|dus)
        wat ik (hieruit|daaruit|hier uit|daar uit|eruit|ervan) (haal|opmaak|begrijp|concludeer|opsteek|meeneem)
        wat (ik|we) ..4 (hoor|horen|proef|beluister|zie|merk|opmaak|begrijp|opvalt) ..4 (is|zijn) ..2 (dat|een)
        wat (je|u|jullie|jij) ..5 (zegt|bedoelt|beschrijft|schetst|vertelt|zeggen|beschrijven|schetsen) ..3 is
        ik (hoor|proef|beluister|merk|begrijp|lees|maak) [hier|er|daar|hieruit|daaruit|vooral|bij|wel|toch|een] ..3 (dat|uit dat|op dat)
        ik (proef|beluister|bespeur) ..3 @new
        zo te (horen|zien|merken)
        (klinkt|klonk) [mij|me] [het|dat|dit] [een|wel|nogal|toch|heel|erg] [beetje] (als|alsof|naar|of)
        (lijkt|schijnt) (het|t|dat|er) ..5 (dat|op|of|alsof)
        (het|dat) lijkt (er|alsof|of|erop) ..4 (op|alsof|of|dat)
        (het|dat) lijkt (erop|alsof|of)
        als ik (het|je|u|jullie|t|dit|dat|alles) ..4 (goed|zo|juist) ..2 (hoor|begrijp|beluister|snap|lees|zie|heb)
        als ik (het|t|dit|dat|alles|je|jullie|u) ..3 (samenvat|optel|beluister)
        dus (eigenlijk|feitelijk|in feite|in wezen|gewoon) !<question>
        (eigenlijk|feitelijk|uiteindelijk) (gaat|draait|komt|is) (het|t|dit|dat) ..3 (om|op|niet om|een)
        (bedoel|bedoelt) (je|u|jij) [te] [zeggen] [dan] [dat|eigenlijk]  ..2 @new
        (dat|dit) (betekent|wil zeggen|zegt|verklaart|toont|laat zien|komt erop neer|is wat) ..3 (dat|iets|waarom|genoeg|alles)
        dat verklaart
        (zegt|vertelt|leert) (mij|me) (dat|iets|veel|genoeg)
        (we|wij|wetenschappers|psychologen) noemen (dat|dit|zoiets) ..6
        (dat|dit|zoiets) (heet|noem je|noemen (we|wij)) [ook|wel|gewoon|in|een|met] ..4 @unsaid
        ik (noteer|zet|schrijf) ..3 (dus|dat) ..6 @unsaid
        (het|t) (is|zijn|was|waren) ..3 @unsaid (die|waardoor) ..3 @unsaid
        (conclusie|samenvatting) is
        """,
      en: """
        ^ (really|actually|essentially|deep down|underneath) (you|youre|its|theyre|your|theres) ..8
        (putting|taking|adding) (all|that|it|this|everything) ..2 together
        ^ (from|going by|judging by|based on) (what|everything) (you|youve) ..5 !(<question>|<finite>|you|me|us|so|far|just) ..2 @unsaid
        if i (put|add|piece|line|lay) ..5 (together|up|side by side|next to)
        the way (i|it) (hear|see|read|sounds|looks) ..3
        (^|,) you (feel|felt) ..3 (<feeling!>|let down|left out|@new)
        my (sense|feeling|impression|reading|hunch|read) is
        (seems|strikes|looks) (to me|me)
        (thats|that is) the (pattern|story|picture|crux|nub|long and short)
        ^ i (hear|sense|detect|see|feel|notice) ..5 (<trouble!>|<feeling!>|<judging!>)
        (whats|what is) (at play|going on|happening|wrong|missing|behind) ..4 is
        do you mean to say ... @unsaid
        are you (saying|telling me|suggesting) ... @unsaid
        ^ !(<question>|<finite>|and|tell) ... , {then} $
        (then|now|so) we know
        ^ (hence|therefore|thus|which means)
        (youre|you are) [really|basically|essentially|just|actually] (saying|telling me|suggesting|describing) ..2 (that|your|you|the|its)
        (i|we) (see|recognise) ..2 pattern
        (whats|what is) ..1 (happening|going on) ..3 is
        what this is ..2 about
        (thats|that is|its) (what|whats) [we|they|is|youd|you] call [a|an|it]
        (we|they|psychologists|experts|people) call (that|it|this) [a|an|the] ..4 @unsaid
        (ill|i will|im|i am) (put|putting|note|noting|write|writing) ..2 down (as|that) ..6 @unsaid
        (tells|shows|told) me (that|you|youve|youre|theres|it|theyre|a lot)
        that says (enough|it all|a lot)
        (in|to) (short|summary|sum up|summarise|summarize|conclude)
        in other words
        (boils|boiled|comes|came) [all|really|mostly|basically] (back|down) to
        (i|we) [can] [would|must|have to] [only] [safely] (conclude|gather|infer|deduce|surmise)
        (id|i) [would] (conclude|gather|diagnose)
        (my|our) (conclusion|diagnosis|takeaway|verdict|summary)
        the (conclusion|diagnosis|takeaway|verdict|summary) ..2 (is|then|must)
        (what|all) ..2 (im|i am|am) [really] (hearing|picking up|getting|seeing|sensing|taking)
        what i ..2 (hear|see|get|take|gather|understand|sense) ..4 is
        what (youre|you are|you) ..3 (saying|describing|telling|said|describe|mean|say|getting at) ..3 is
        (im|i am|am|i m) [really] (hearing|sensing|picking up|getting) [that|a|some|the]
        i (hear|sense|detect) ..3 @new
        i (understand|gather|see|notice|know) [that] (you|youre|youve|they|theyre|your|there|theres|its|nobody|neither|both) ..4 @unsaid
        (its|it is|it was) ..3 @unsaid (thats|that is|that was|who is|that makes|that causes|that drives|that stops|that keeps|that gets|whats) ..3
        i can (tell|see|hear|sense|feel|imagine why)
        (sounds|sounded|seems|looks|feels) ..3 (like|as if|as though|that)
        it (sounds|seems|looks|appears) ..2 @new
        so ..2 (basically|really|essentially|actually|in effect|clearly|effectively|fundamentally) !<question>
        so what (youre|you are|youve)
        (basically|essentially|fundamentally|evidently|apparently) ..8 @new
        (think|believe) we can [safely] (say|agree|conclude)
        (can|could) safely say
        ^ (that|this|it) [just] (tells|shows|proves|means|suggests|confirms|explains|indicates|reveals) ..3 (me|us|that|you|why|how|there|the)
        (you|so you) (mean|meant) [to say] [that] ..3 @new
        (so|then|clearly|obviously) ..2 (its|it is|thats|that is|this is) [really|all|basically|just] (about|down to|because)
        (its|it is|this is|that is|thats) [really|all|basically|just|ultimately|mostly] (about|down to|because|a matter of|a question of|a case of|a sign of|an example of) ..3 @new
        if i (understand|hear|read) ..4 (then|right|correctly)
        """),
    unless: Bilingual(
      nl: """
        ik (hoor|begrijp) ..2 van (iedereen|anderen|veel|collegas)
        lijkt (me|mij) [ook] logisch
        wat (houdt|betekent|versta) ... @quote
        (begrijp|snap|hoor) ik (het|dat|je|u) goed
        """,
      en: """
        is that (right|how|what) ... ?
        (from|by) what i
        <question> (would|could|can|might|do|should) i
        """),
    examples: [
      .fires(
        nl: "Met andere woorden: het ontbreekt aan een visie.", after: "Zij hebben hun systeem."),
      .fires(nl: "Wat ik hieruit haal is dat bellen geen prioriteit heeft. Hoe gaat dat?"),
      .fires(en: "It all comes back to control with her, then.", after: "The manager approves it."),
      .fires(en: "What I'm hearing is that you avoid the talk. What happens next?"),
      .passes(nl: "Wat hoor je dan van hen?", after: "Zij bellen altijd."),
      .passes(nl: "Wat betekent dat voor je werk?", after: "Dat komt te laat."),
      .passes(en: "What does that mean for your work?", after: "It comes late."),
      .passes(en: "What do you hear from them?", after: "They ring on Friday."),
    ])
}
