internal import Hearing
public import Inquiry

extension Signal {
  /// What it is called in a sentence that begins with “hears”.
  var inWords: Bilingual {
    switch self {
    case .wantsStop: Bilingual(nl: "wil stoppen", en: "wants to stop")
    case .boundary: Bilingual(nl: "een grens", en: "a boundary")
    case .irritation: Bilingual(nl: "irritatie", en: "irritation")
    case .ownIdea: Bilingual(nl: "een eigen idee", en: "an idea of one's own")
    case .condition: Bilingual(nl: "een voorwaarde", en: "a condition")
    case .agreement: Bilingual(nl: "een afspraak", en: "an agreement")
    case .conclusion: Bilingual(nl: "een eigen conclusie", en: "an own conclusion")
    case .dontKnow: Bilingual(nl: "“weet ik niet”", en: "“I don't know”")
    case .evasion: Bilingual(nl: "ontwijken", en: "evasion")
    case .topicShift: Bilingual(nl: "een ander onderwerp", en: "a change of subject")
    case .repetition: Bilingual(nl: "herhaling", en: "repetition")
    case .value: Bilingual(nl: "waar het iemand om gaat", en: "what matters to somebody")
    case .externalLimit:
      Bilingual(nl: "een grens van buiten (wet, geld)", en: "a limit from outside (law, money)")
    case .questionBack: Bilingual(nl: "een vraag terug", en: "a question back")
    case .retraction: Bilingual(nl: "terugkomen op iets", en: "going back on something")
    case .contradiction:
      Bilingual(
        nl: "iets wat niet past bij eerder", en: "something that does not fit earlier words")
    case .dontQuote: Bilingual(nl: "“niet citeren”", en: "“don't quote me”")
    case .offTheRecord: Bilingual(nl: "“dit blijft onder ons”", en: "“off the record”")
    case .accepting: Bilingual(nl: "een ja", en: "a yes")
    case .refusing: Bilingual(nl: "een nee", en: "a no")
    case .rejecting: Bilingual(nl: "“dat klopt niet”", en: "“that's not right”")
    case .leavesOpen: Bilingual(nl: "“laat maar open”", en: "“leave it open”")
    case .takesBack: Bilingual(nl: "“schrap dat maar”", en: "“strike that”")
    case .short: Bilingual(nl: "korte antwoorden op rij", en: "short answers in a row")
    case .thirdParty: Bilingual(nl: "iets over een ander", en: "something about somebody else")
    case .past: Bilingual(nl: "iets van vroeger", en: "something from the past")
    }
  }
}

extension StopReason {
  /// Why a ladder ended, as it stands behind “because of”.
  public var inWords: Bilingual {
    switch self {
    case .wantsStop: Bilingual(nl: "de deelnemer wil stoppen", en: "the participant wants to stop")
    case .boundary: Bilingual(nl: "een grens", en: "a boundary")
    case .irritation: Bilingual(nl: "irritatie", en: "irritation")
    case .ownIdea: Bilingual(nl: "een eigen idee", en: "an idea of one's own")
    case .dontKnow: Bilingual(nl: "“weet ik niet”", en: "“I don't know”")
    case .evasion: Bilingual(nl: "ontwijken", en: "evasion")
    case .noIdea: Bilingual(nl: "geen idee", en: "no idea")
    case .repetition: Bilingual(nl: "herhaling", en: "repetition")
    case .valueReached: Bilingual(nl: "waar het om gaat is gezegd", en: "what matters was said")
    case .externalLimit: Bilingual(nl: "een grens van buiten", en: "a limit from outside")
    case .whyBudget: Bilingual(nl: "genoeg waarom-vragen", en: "enough why-questions")
    case .timeBox: Bilingual(nl: "de tijd is om", en: "time is up")
    case .brevity: Bilingual(nl: "korte antwoorden", en: "short answers")
    case .skipped: Bilingual(nl: "overgeslagen", en: "skipped")
    case .deferred: Bilingual(nl: "later meer", en: "more later")
    case .exhausted: Bilingual(nl: "alles is gevraagd", en: "all was asked")
    }
  }
}
