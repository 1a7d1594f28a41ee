internal import Inquiry

/// A move of the method: what it is called, and what it is for. A bank may have others of its
/// own, which are shown by their id.
struct KnownMove {
  var name: Bilingual
  var purpose: Bilingual

  private init(_ dutch: String, _ english: String, nl: String, en: String) {
    name = Bilingual(nl: dutch, en: english)
    purpose = Bilingual(nl: nl, en: en)
  }

  static let all = telling.merging(asking) { first, _ in first }
    .merging(deciding) { first, _ in first }

  private static let telling: [ProbeMove.ID: KnownMove] = [
    "grand_tour": KnownMove(
      "rondleiding", "grand tour", nl: "Laat iemand het werk van begin tot eind vertellen.",
      en: "Lets somebody tell the work from start to finish."),
    "mini_tour": KnownMove(
      "één stap", "one step", nl: "Laat één stap die genoemd is beschrijven.",
      en: "Has one step that was named described."),
    "elaborate": KnownMove(
      "vertel meer", "tell me more", nl: "Nodigt uit om na een kort antwoord meer te vertellen.",
      en: "Invites somebody to tell more after a short answer."),
    "continue": KnownMove(
      "en verder", "go on", nl: "Laat iemand doorpraten die op dreef is.",
      en: "Lets somebody who is in a flow talk on."),
    "newcomer": KnownMove(
      "de nieuweling", "the newcomer", nl: "Maakt zichtbaar wat vanzelf spreekt.",
      en: "Shows what goes without saying."),
    "rephrase": KnownMove(
      "terug naar het werk", "back to the work",
      nl: "Gaat terug naar waar het gesprek was, zonder dezelfde vraag te herhalen.",
      en: "Goes back to where the talk was, without the same question again."),
    "echo": KnownMove(
      "herhaling van een woord", "echo", nl: "Geeft een woord terug zoals het gezegd is.",
      en: "Gives a word back as it was said."),
    "clarify_word": KnownMove(
      "wat betekent dat", "what does that mean",
      nl: "Vraagt wat een woord voor deze persoon betekent.",
      en: "Asks what a word means to this person."),
    "reflect_verbatim": KnownMove(
      "teruglezen van één antwoord", "one answer read back",
      nl: "Leest een lang antwoord woordelijk terug.", en: "Reads a long answer back word for word."
    ),
    "silence": KnownMove(
      "stilte", "silence", nl: "Geeft tijd als iemand nog zoekt.",
      en: "Gives time when somebody is still searching."),
    "example": KnownMove(
      "voorbeeld", "example", nl: "Gaat van hoe het meestal gaat naar één keer.",
      en: "Goes from how it usually goes to one time."),
    "ladder_down": KnownMove(
      "terug naar het werk van nu", "down to today's work",
      nl: "Vraagt waaraan iets in het gewone werk te merken is.",
      en: "Asks how something shows in ordinary work."),
  ]

  private static let asking: [ProbeMove.ID: KnownMove] = [
    "why_up": KnownMove(
      "hoe komt dat", "how come", nl: "Vraagt waar iets door komt, zonder ‘waarom’ te zeggen.",
      en: "Asks what makes it so, without saying ‘why’."),
    "why_matters": KnownMove(
      "wat is daaraan belangrijk", "why it matters",
      nl: "Vraagt wat een gevolg betekent voor iemand.",
      en: "Asks what a consequence means to somebody."),
    "negative_ladder": KnownMove(
      "wat houdt tegen", "what holds back",
      nl: "Vraagt naar wat iemand ervan weerhoudt, als er iets is.",
      en: "Asks what keeps somebody from it, if anything."),
    "origin": KnownMove(
      "oorsprong", "origin", nl: "Vraagt hoe iets zo gekomen is.",
      en: "Asks how something came to be."),
    "since_when": KnownMove(
      "sinds wanneer", "since when", nl: "Vraagt hoe lang iets al zo is.",
      en: "Asks how long it has been so."),
    "who": KnownMove(
      "wie", "who", nl: "Vraagt wie er een rol in heeft, niet wie de schuld heeft.",
      en: "Asks who plays a part, not who is to blame."),
    "rule_source": KnownMove(
      "waar staat die regel", "where the rule comes from",
      nl: "Vraagt hoe iemand een regel kent.", en: "Asks how somebody came to know a rule."),
    "absence": KnownMove(
      "als het er niet was", "if it were not there",
      nl: "Vraagt wat er gebeurt zonder deze stap, of niets.",
      en: "Asks what happens without this step, if anything."),
    "contrast_case": KnownMove(
      "waar het anders gaat", "where it is different",
      nl: "Vraagt naar een keer, plek of persoon waar het anders gaat.",
      en: "Asks for a time, place or person where it goes differently."),
    "contrast_own": KnownMove(
      "twee uitspraken naast elkaar", "two statements side by side",
      nl: "Legt twee uitspraken die niet lijken te passen naast elkaar.",
      en: "Puts two statements that do not seem to fit side by side."),
    "third_person": KnownMove(
      "door de ogen van een collega", "through a colleague's eyes",
      nl: "Maakt het makkelijker om over iets gevoeligs te praten, of om iets niet te weten.",
      en: "Makes it easier to talk of something sensitive, or not to know."),
    "partner_eye": KnownMove(
      "door de ogen van de ander", "through the partner's eyes",
      nl: "Vraagt hoe de andere organisatie het zou vertellen.",
      en: "Asks how the other organisation would tell it."),
  ]

  private static let deciding: [ProbeMove.ID: KnownMove] = [
    .recallGoal: KnownMove(
      "waar is het voor", "what it is for",
      nl: "Vraagt naar het gezamenlijke doel, in eigen woorden.",
      en: "Asks for the common goal, in one's own words."),
    .ownGoal: KnownMove(
      "doel van de eigen organisatie", "own goal",
      nl: "Vraagt waar de eigen organisatie het voor doet.",
      en: "Asks what their own organisation does it for."),
    .push: KnownMove(
      "één keer een duw", "one push",
      nl: "Vraagt één keer nadrukkelijk of het anders kan. Wordt geteld.",
      en: "Asks once, with emphasis, whether it could be different. It is counted."),
    .permission: KnownMove(
      "mag ik doorvragen", "may I ask on", nl: "Vraagt toestemming om op iets door te gaan.",
      en: "Asks leave to go into something."),
    .elsewhere: KnownMove(
      "wat elders gezegd is", "what was said elsewhere",
      nl: "Legt woorden van een andere organisatie voor. Staat uit.",
      en: "Puts words of another organisation. Switched off."),
    .turn: KnownMove(
      "wat kan er wel of niet anders", "what could be different",
      nl: "Legt het doel naast hoe het nu gaat. ‘Niets’ is een goed antwoord.",
      en: "Puts the goal beside how it goes now. ‘Nothing’ is a good answer."),
    .ownIdea: KnownMove(
      "eigen idee", "own idea", nl: "Vraagt wat er bij iemand zelf opkomt.",
      en: "Asks what comes to somebody's own mind."),
    .condition: KnownMove(
      "voorwaarde", "condition", nl: "Vraagt waar het eigen idee van afhangt.",
      en: "Asks what the idea depends on."),
    .conditionMore: KnownMove(
      "nog een voorwaarde", "another condition",
      nl: "Vraagt één keer waar het eigen idee nog meer van afhangt.",
      en: "Asks once what else the idea depends on."),
    .agreement: KnownMove(
      "afspraak", "agreement", nl: "Vraagt wat iemand wil afspreken, als die dat wil.",
      en: "Asks what somebody would like to agree on, if anything."),
    .agreementWho: KnownMove(
      "afspraak: met wie", "agreement: with whom", nl: "Maakt een afspraak compleet.",
      en: "Completes an agreement."),
    .agreementWhen: KnownMove(
      "afspraak: wanneer", "agreement: when", nl: "Maakt een afspraak compleet.",
      en: "Completes an agreement."),
    .agreementCheck: KnownMove(
      "afspraak: hoe merk je het", "agreement: how it is checked",
      nl: "Maakt een afspraak compleet.", en: "Completes an agreement."),
    .naming: KnownMove(
      "zelf een naam geven", "naming", nl: "Vraagt hoe iemand noemt wat gehoord is. Open mag.",
      en: "Asks what somebody calls what was heard. It may stay open."),
    .ownConclusion: KnownMove(
      "eigen conclusie", "own conclusion", nl: "Vraagt wat iemand er zelf uit meeneemt.",
      en: "Asks what somebody takes from it."),
    .readBack: KnownMove(
      "teruglezen", "reading back",
      nl: "Laat de eigen woorden zien, om te verbeteren of te schrappen.",
      en: "Shows the person's own words, to correct or to strike."),
    .pauseOffer: KnownMove(
      "pauze aanbieden", "offering a pause", nl: "Laat iemand kiezen: even stoppen of iets anders.",
      en: "Lets somebody choose: a break, or something else."),
    .thenAndNow: KnownMove(
      "toen en nu", "then and now",
      nl: "Legt in een volgende ronde eigen woorden van de vorige keer voor.",
      en: "Puts somebody's own words of last time before them, in a later round."),
    .readingNow: KnownMove(
      "hoe een afspraak nu gelezen wordt", "how an agreement is read now",
      nl: "Vraagt wat een afspraak van toen nu betekent.",
      en: "Asks what an agreement of that time means now."),
    .close: KnownMove(
      "afsluiten", "closing", nl: "Geeft het laatste woord aan de deelnemer.",
      en: "Gives the participant the last word."),
  ]
}
