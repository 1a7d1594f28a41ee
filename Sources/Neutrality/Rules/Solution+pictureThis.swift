import Inquiry

extension NeutralityRule {
  static let pictureThis = NeutralityRule(
    "picture-this", .solution,
    source:
      "METHOD, Neutrality: an act or agreement the participant has not named; OMA (advice off)",
    because: Bilingual(
      nl:
        "Wat als losse gedachte of als plaatje komt, is toch een voorstel. Vraag wat er bij de ander zelf opkomt, als er iets opkomt.",
      en:
        "What comes as a stray thought or a picture is a proposal all the same. Ask what comes to their own mind, if anything."
    ),
    patterns: Bilingual(
      nl: """
        <musing> ..4 , !(<question>|ik|wat|hoe) ... @unsaid
        <musing> ..4 maar ... @unsaid
        <musing> ..6 . ^ (je|jij|jullie|u|we|iemand|de|het|een|elke|alle|stel) ... @unsaid
        (stel|stelt|beeld) (je|u|jullie) [zich] [eens] [voor|in] [eens] [even] [dat] (jullie|je|u|we|de|een|iedereen|elke|alle|iemand|ze) ... @unsaid
        ik (gooi|werp|roep|zeg|noem|opper) ..4 (in|op|neer|wat|iets|een) [hoor] , ... @unsaid
        (en|maar) als ..10 (nou|nu) eens ..10
        """,
      en: """
        <musing> ..4 , !(<question>|i|what|how) ... @unsaid
        <musing> ..4 but ... @unsaid
        <musing> ..6 . ^ (you|we|they|somebody|someone|everyone|everybody|the|a|an|one|each|all|both|say|suppose) ... @unsaid
        (throw|chuck|put|float|toss|throwing|floating) (this|it|that|one|something) (out|in|on) ..4 , ... @unsaid
        (picture|imagine|visualise|envisage|envision) (this|it|the scene) ..3 , ... @unsaid
        (picture|imagine|visualise|envisage|envision) (a|an|one|having|everyone|everybody|somebody|someone|you|your|the|there|if|them|both|all|each) ... @unsaid
        """),
    unless: Bilingual(
      nl: """
        (doe|zeg|vertel|denk|lees|praat) ..4 hardop
        (stel|stelt|beeld) ... (<negation>|weg|ik|naast|stoel|meekijkt|meeluistert|vandaag|morgen)
        (stel|stelt|beeld) ..8 er ..4 (iets|iemand)
        """,
      en: """
        (do|say|tell|think|read|talk|talking) ..5 (aloud|loud)
        (picture|imagine|visualise|envisage) ... (<negation>|gone|i|im|me|next to|chair|this room|beside|listening|tomorrow)
        (picture|imagine|visualise|envisage) ... (didnt|wasnt|werent)
        """),
    examples: [
      .fires(
        nl:
          "Even hardop denken hoor: jullie lunchen één keer per maand samen. Wat zou dat veranderen?",
        after: "We praten langs elkaar heen."),
      .fires(
        en:
          "Picture this: you and the nurse swap numbers on day one. How would that change things?",
        after: "I never know which nurse has been in."),
      .passes(
        nl: "Stel je voor dat ik daar morgen begin. Wat moet ik dan weten?",
        after: "We praten langs elkaar heen."),
      .passes(
        en: "Imagine the list were not there tomorrow. What happens?", after: "The list is there."),
    ])
}
