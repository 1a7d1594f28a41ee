import Inquiry

extension NeutralityRule {
  static let haveYouTried = NeutralityRule(
    "have-you-tried", .solution,
    source: "METHOD, Neutrality: 'heb je al eens', 'have you tried'; OMA (advice off)",
    because: Bilingual(
      nl:
        "Dit reikt iets aan om te doen, in de vorm van een vraag. Vraag open wat iemand zelf al deed of bedacht.",
      en:
        "This hands over something to do, dressed as a question. Ask openly what they have done or thought of themselves."
    ),
    patterns: Bilingual(
      nl: """
        (heb|hebben|heeft) (je|u|jullie|iemand) (weleens|wel eens|ooit|al eens) ..4 (gedacht|geprobeerd|overwogen|gevraagd|gekeken|nagedacht)
        (heb|heeft|hebt|hebben|had|hadden) (je|u|jij|jullie) ..3 (al|ooit|weleens|eens|wel|niet) ..8 (geprobeerd|overwogen|gedacht|nagedacht|gevraagd|bedacht|overlegd|voorgesteld|gekeken|besproken|aangekaart|opgepakt|ingevoerd|aangevraagd|geregeld)
        ^ (heeft|hebben) ..5 (weleens|ooit|al eens|wel eens) ..8 (geprobeerd|gevraagd|besproken|neergelegd|aangekaart|overwogen|bedacht|voorgesteld|overlegd|gedacht|gesproken|gepraat)
        (heb|heeft|hebt|hebben|had|hadden) (je|u|jij|jullie) ..8 (geprobeerd|overwogen|nagedacht|gedacht) ..3 (over|aan|om)
        (heb|heeft|hebt|hebben) (je|u|jij|jullie) [er] (al|ooit|weleens) [eens] ..8 @unsaid
        ^ (heb|heeft|hebt|hebben) (je|u|jij|jullie) ..8 over (gepraat|gesproken|gehad)
        (heeft|hebben) ..4 (iemand|men|ze|jullie|de|het) ..6 (aan|over) ..6 (gedacht|nagedacht|overwogen)
        (aan|over) ..6 (gedacht|nagedacht) ?
        (ooit|weleens|al) [eens] (overwogen|gedacht|geprobeerd) ..6 @unsaid
        (denk|denkt|dacht) (je|u|jij|jullie) ..3 aan (een|het|de) @unsaid
        """,
      en: """
        ^ ever (thought|tried|considered|fancied|looked|asked) ..6
        ^ (have|had|did|has) (you|anyone|they|your team|the team|it) ..3 (tried|try|considered|consider|thought|think|looked|explored|explore|asked|ask|raised|raise|suggested|suggest|attempted|proposed|contemplated|spoken|got round) ..3 (@unsaid|about|of|into|to|asking|whether)
        ^ (has|have|did) ..5 ever ..2 (thought|considered|raised|suggested|tried|talked|spoken|discussed|taken|sat|asked|brought|ask|try|suggest|raise|consider)
        ^ (has|have) (anyone|anybody|someone|they|the) ..6 (thought|tried|considered|looked|suggested)
        ^ have you ..2 (spoken|talked|been|gone) ..1 to ..6 about
        ^ have you [not] [ever] (tried|considered|thought)
        (ever|anyone) (thought|tried|considered) ..4 (@unsaid|about|of)
        (thought|thinking) (about|of) ..3 @unsaid ..8 ?
        """),
    examples: [
      .fires(
        nl: "Heeft u al eens gedacht aan een gezamenlijk overleg?", after: "We zien elkaar nooit."),
      .fires(en: "Have you considered a shared inbox?", after: "The emails go to five people."),
      .passes(nl: "Wat heb je al gedaan?", after: "Ik heb van alles gedaan."),
      .passes(en: "What have you tried so far?", after: "I tried things."),
    ])
}
