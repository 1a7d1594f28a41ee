import Inquiry

extension NeutralityRule {
  static let whyNotJust = NeutralityRule(
    "why-not-just", .solution,
    source:
      "METHOD, Neutrality: 'waarom niet gewoon', 'could you not', 'wat let je'; OMA (advice off)",
    because: Bilingual(
      nl:
        "“Waarom niet” en “kun je niet” stellen iets voor. Vraag wat er bij iemand zelf opkomt, als er iets opkomt.",
      en:
        "“Why not” and “couldn't you” propose something. Ask what comes to their own mind, if anything does."
    ),
    patterns: Bilingual(
      nl: """
        wat (houdt|weerhoudt|belet|let) (je|u|jullie) ..4 (om|ervan) ..8 te
        waarom !(heb|heeft|hebt|hebben|is|ben|bent|<past>|*de|*te) (je|u|jullie|jij|we) ..4 geen ..3 @unsaid
        waarom !(heb|heeft|hebt|hebben|is|ben|bent|<past>|*de|*te) (je|u|jullie|jij|we) ..1 er [nog] geen ..3 (@unsaid|tweede|derde|extra|andere)
        waarom !(heb|heeft|hebt|hebben|is|ben|bent|<past>|*de|*te) (je|u|jullie|jij|we) ..8 niet (gewoon|eens|meteen|zelf|samen|direct|een)
        waarom !(heb|heeft|hebt|hebben|is|ben|bent|<past>|*de|*te) (je|u|jullie|jij|we) ..4 niet [gewoon|eens|meteen|zelf|direct] ..6 @unsaid
        waarom niet [gewoon|eens|meteen|zelf|een] ..6 @unsaid
        wat staat ..4 in de weg (van|om|aan|voor)
        is er ..2 reden ..2 (waarom|dat|om) ... niet
        waarom niet gewoon
        waarom (geen|niet een) ..2 @unsaid
        waarom !(heb|heeft|hebt|hebben|is|ben|bent|<past>|*de|*te) (je|u|jullie|jij|we) ..5 @unsaid ..1 niet
        (kun|kunt|kan|kunnen|zou|zouden) (je|u|jullie|jij|we|ze|die|er|daar|het|de|dat) ..8 niet ..3 (gewoon|eens|beter|al|ook|meteen|zelf|vast|toch|kunnen|moeten)
        (kun|kunt|kan|kunnen|zou|zouden) (je|u|jullie|jij|we|ze|die|er|daar|de|het|dat) ..8 niet ..6 @unsaid
        wat let (je|u|jullie)
        wat (houdt|houd|weerhoudt) (je|u|jullie) ..4 (tegen|ervan|om) ..10 @unsaid
        wat (houdt|houd|weerhoudt) (je|u|jullie) ..4 (tegen|ervan|om) ..8 (samen|gewoon|gezamenlijk|voortaan)
        (moet|moeten|zou|zouden|hoort|horen) (er|je|u|jullie|hier|daar|dat|die|we|ze|de|het) ..5 niet ..8 (moeten|komen|worden|zijn|hebben|@unsaid)
        is het (geen|niet een|misschien een) (idee|optie|tijd)
        """,
      en: """
        what (would|could|might) (stop|keep|prevent) (you|them|your) ..2 *ing
        (whats|what is|what) (to stop|stopping|stops|keeping|keeps|preventing|prevents) (you|them|your|the) ..2 *ing ..3
        why not [just|simply] ..6 @unsaid
        ^ why (no|not a|not an) ..2 @unsaid
        why (dont|doesnt|cant|couldnt) (you|they|we|your|the|someone|she|he) [just|simply|ever|all|both|not] ..8 @unsaid
        why (dont|doesnt|cant|couldnt) (you|they|we) (just|simply|all|both)
        (couldnt|cant|shouldnt|wouldnt) (you|they|your|the|someone|we|it|that|there|somebody|he|she) ..6 @unsaid
        (could|can|should) (you|they|your|the|we) not [just|simply] ..6 @unsaid
        (whats|what is|what) (stops|stopping|to stop|keeps|keeping|prevents|preventing) (you|them|your|the|anyone) [all|both] (from|just|simply) ..3 @unsaid
        what stops (you|them|your) ..3 @unsaid
        what stands in the way of (a|an|one|some|having|getting|doing)
        is there ..2 reason ..8 (cant|couldnt|not|dont|wouldnt|doesnt|isnt|arent|didnt)
        any reason (you|they|not|why) ..6 (cant|couldnt|not|dont|wouldnt|to)
        (is|isnt) there any reason ..6 (cant|couldnt|not|dont|wouldnt)
        """),
    unless: Bilingual(
      nl: """
        niet meer
        in (godsnaam|vredesnaam|hemelsnaam)
        (dat|dit) (kun|kan|kunt|kunnen) (je|u|jullie|men) ..8 niet
        waarom (vertrouw|vertrouwt|durf|durft|geloof|gelooft|wil|wilt) (je|u|jullie|jij)
        (ook|zelf ook) niet
        (zou|zouden) (je|u|jullie) niet (zeggen|denken|vinden|willen)
        wel of ..1 niet
        als (er|dat) [al] iets (is|was)
        (heb|heeft|hebt) (je|u|jullie) ..4 niet ..3 eerder
        (kon|konden) (je|u|jullie) niet
        """,
      en: """
        if anything
        (on earth|in (gods|heavens) name)
        wouldnt you (say|think|agree|feel|want|rather)
        why dont you ever
        (couldnt|wouldnt|shouldnt) (you|they|it|that) have
        """),
    examples: [
      .fires(nl: "Waarom maken jullie niet gewoon één dossier?", after: "Wij tikken het over."),
      .fires(nl: "Wat let je om de wijk te mailen?", after: "Ik wacht op de brief."),
      .fires(en: "Couldn't your manager raise it with theirs?", after: "It is above my pay grade."),
      .fires(en: "Why not put it on the calendar?", after: "We forget the date."),
      .passes(
        nl: "Je belt niet. Wat houdt je tegen om te bellen, als er iets is dat je tegenhoudt?",
        after: "Ik bel niet."),
      .passes(en: "What, if anything, stops you from ringing?", after: "I do not ring."),
    ])
}
