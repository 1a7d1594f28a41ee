import Inquiry

extension NeutralityRule {
  static let diagnosis = NeutralityRule(
    "diagnosis", .concluding,
    source:
      "METHOD, Neutrality: interviewer states a cause or diagnosis; NIVEA (do not fill in for another)",
    because: Bilingual(
      nl:
        "Dit noemt een oorzaak of een diagnose die van de interviewer komt. Vraag waar het volgens de ander mee te maken heeft.",
      en:
        "This names a cause or diagnosis that is the interviewer's. Ask what it has to do with, as they see it."
    ),
    patterns: Bilingual(
      nl: """
        ^ (dat|dit|het) (heeft|zal|moet|zou) ..6 te maken
        (draait|gaat|hangt) ..5 dus ..1 (om|over|aan|van)
        ^ (jullie|je|u|ze|zij|hij) (zit|zitten|sta|staat|staan|loop|loopt|lopen|wil|wilt|willen|bent|zijn|voelt|voelen|hebben|heeft) dus
        ^ dus (jullie|ze|zij|je|u|jij) (wil|wilt|willen|bent|zijn|kunnen|kunt|hebben|hebt|heeft|vinden|vindt|doen|zitten|voelen) ... (maar|niet|geen|wel|alleen)
        (zal|zou) wel ..2 (komen|liggen|zijn) ..1 (doordat|omdat|aan|door|dat)
        (daar|hier) (ligt|zit|komt|gaat) (het|t) ..1 dus ..3 (aan|in|door|om)
        (het|de|jullie|hun|je|uw) [echte|werkelijke|grootste|eigenlijke|onderliggende|diepere|hele] <cause> (is|zit|ligt|blijft|was|hier) [dus|hier|dan|natuurlijk|vooral|eigenlijk|gewoon|kennelijk|blijkbaar] !(<question>|voor|volgens|je|u|jij)
        (daar|hier|dat) (zit|ligt|wringt|is|zijn) ..2 (m|hem|de kern|het probleem|de oorzaak|de crux|de schoen|de angel|het pijnpunt|de pijn|de bottleneck)
        (komt|kwam|ligt) ..6 (doordat|omdat|aan het feit|voort uit)
        (het|dat|dit) (draait|gaat|komt) [bij|in|hier] ..4 (om|door) ..3 @new
        (blijkbaar|kennelijk|klaarblijkelijk|schijnbaar)
        (dit|dat|het) is [toch|gewoon|echt|natuurlijk|een] (typisch|klassiek|duidelijk|schoolvoorbeeld) ..3 (een|geval|voorbeeld|@new)
        (dit|dat|het) is [gewoon|echt] (een geval|een kwestie|een teken|een vorm|een voorbeeld) [van]
        (typisch|klassiek|schoolvoorbeeld) ..3 (geval|voorbeeld|van)
        (duidelijk|helder) dat
        (is|wordt|maakt) [mij|me|het|zo|wel|nu] (duidelijk|helder) [dat|,]
        , dus (je|jij|u|jullie|zij|ze|het|de|er|niemand|iedereen|hij|dat|die|dit|hun|uw) ... @unsaid
        ^ dus (je|jij|u|jullie|zij|ze|het|de|er|niemand|iedereen|hij|dat|die|dit|hun|uw) ... @unsaid
        ^ (je|jij|u|jullie|zij|ze|het|er|niemand|iedereen|hij|dat|die|dit|hun|uw|de) ..3 dus ... @unsaid
        ^ (dan|zo) (is|zijn|ligt|zit|wordt|komt|heeft) (het|dat|er|de|dit) ..2 dus ..8
        ^ (daar|hier) ..2 dus ... @unsaid
        (^|,) (er|hier|daar) is ..2 (gewoon|simpelweg|kennelijk) (geen|niet|weinig|te weinig) ..3
        (in|diep in) (je|uw|jullie) hart
        (daar|hier|er) ..1 (zit|zitten|ligt|schuilt|speelt|spelen) ..6 (achter|onder|mee)
        ^ (jullie|je|u|ze|zij|hij) ..3 (gewoon|te|alleen maar|vooral|simpelweg|feitelijk) ..4 @unsaid
        ^ (je|jij|u|jullie) (bent|zijn) [dus] [wel|toch|echt] (iemand|mensen|een|typisch|het type|zon) ..8
        ^ dan hebben we het ..2 over ..6
        ^ (hier|daar|er|dan) ..2 (niemand|iedereen) ..3 @unsaid
        """,
      en: """
        ^ (that|thats|thatll|thatd|it|itll|this) ..3 to do with (how|the|your|their|his|her|a|what|who|where)
        ^ so (you|youre|your|they|theyre) ..12 (really|basically|actually|essentially)
        ^ so [then] (youre|theyre|theres|hes|shes) ... @unsaid
        (^|,) theres (just|simply|basically|really) (no|not|nobody|nothing|too little) ..3
        ^ so thats what (it|this)
        (the|your|their|real|root|underlying|main|whole) [real|root|underlying|main|whole|actual|core|basic] <cause> (here|is|lies|was|seems|behind) [then|clearly|obviously|really|here|is|that|just|simply] !(<question>|for|to|in)
        (root cause|underlying cause|real issue|real problem|core issue) [here] is
        @new (is|are|was|were) what [really] ..3 (drives|driving|causes|caused|causing|behind|holds|stops|keeps|explains|blocks|makes)
        (thats|that is|which is|its|it is|this is) (why|because|where) [you|they|it|the|nobody|we|things] ..6 @new
        (thats|that is|this is|its|it is) [just|really|clearly|obviously] (a|the) (textbook|classic|typical|clear|clear cut|real|symptom|sign|matter|case) ..3 @unsaid
        (textbook|classic|typical|clear|prime|obvious) (case|example|instance|sign|symptom)
        ^ so [then] (you|your|they|their|its|it|the|there|theres|nobody|no|everyone|everybody|that|thats|this|he|she|neither|both|we|people|none) ... @unsaid
        ^ (right|okay|ok) so (you|they|nobody|the|its|there|your|it|their) ... @unsaid
        (clearly|evidently|apparently|plainly) ..10 (is|are|was|were|has|have|dont|doesnt|isnt|arent|do|does|feel|feels|want|wants)
        (its|it is|thats|that is|it s) [pretty|quite|very|fairly] (clear|obvious|evident|plain) [to me] [that]
        (theres|there is|there was) ..6 behind (that|it|this)
        ^ [so] (you|youre|they|theyre|your) ..3 (just|simply|too|only|merely|basically|mostly) ..4 @unsaid
        ^ [so] (nobody|no one|everyone|everybody) ..3 @unsaid
        ^ (youre|you are|you seem|you come across) [as] [clearly|obviously|really] (someone|somebody|a person|the kind|the type|the sort|people|a very|quite a) ..8
        ^ (in effect|in fact|effectively|in practice|in reality) (you|youre|your|they|theyre|its|theres|there) ..6
        ^ so were talking about ..6
        were (really|basically) talking about ..6
        ^ (they|she|he|you|it) (obviously|clearly|evidently|plainly) (doesnt|dont|didnt|isnt|arent|do|does|feel|feels|want|wants|think|thinks|see|sees|prefer|like|likes|find|finds|have|has) ..8
        ^ then (the|its|it is|its the|thats) ..4 <cause> (is|was|lies)
        (deep|at the) (down|heart) ..3 (you|its|it|this)
        """),
    unless: Bilingual(
      nl: """
        (vast|eens) ..3 (mee|eens|dat)
        toch
        (denk|vermoed|gok|schat|verwacht) ik ?
        (je|u|jij) (zei|zegt|noem*|vertel*|had|schreef)
        """,
      en: """
        agree
        right ?
        you (said|say|told|mentioned|called|could|might|should|can|may)
        so its (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|quarter|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|evening|night)
        (could|would|does|do|is|are|can) (they|it|you) $
        so ..3 just <blaming!>
        finally
        just went ahead
        i (expect|suppose|guess|imagine|bet|presume) ?
        (everyone|everybody|nobody) ..3 (talked|talk|spoken|spoke|speak|met|meet|asked|ask|interviewed|visited|see|seen) ..3 (to|with|says|said|is|at|on|in|here|thinks)
        (happy|content|fine|okay|comfortable) to (just|simply)
        (nobody|no one) (should|could|would)
        (nobody|no one|everyone|everybody|people) (likes|wants|gets|knows|thinks|agrees|finds)
        """),
    examples: [
      .fires(
        nl: "Het probleem is dus dat jullie elkaar niet vertrouwen.", after: "Ik controleer het."),
      .fires(nl: "Dat is typisch een geval van handelingsverlegenheid. Hoe ging het verder?"),
      .fires(en: "Clearly the root cause is the old incident. What happened next?"),
      .fires(en: "This is a textbook case of inertia. Who comes along?"),
      .passes(nl: "Dus hoe gaat dat dan verder?", after: "Dan belt de wijk."),
      .passes(nl: "Wat is volgens jou de oorzaak?", after: "Daar is een oorzaak voor."),
      .passes(en: "So what happens then?", after: "They ring us."),
      .passes(en: "What is behind that, as you see it?", after: "It comes late."),
    ])
}
