public import Inquiry

extension Rule {
  /// The whole rule in one line: “Hoort: gewoonte → vraagt ‘oorsprong’”.
  public func inWords(_ names: BankNames) -> Bilingual {
    let (when, then) = (when.inWords(names), action.inWords(names))
    return Bilingual(nl: "\(when.nl) → \(then.nl)", en: "\(when.en) → \(then.en)")
  }

  /// What else the rule does or minds, one line each.
  func notes() -> [Bilingual] {
    var notes = [once.inWords]
    if let stops {
      notes.append(
        Bilingual(
          nl: "De ladder stopt: \(stops.inWords.nl).", en: "The ladder stops: \(stops.inWords.en).")
      )
    }
    if let preface { notes.append(preface.inWords) }
    if mustQuote {
      notes.append(
        Bilingual(
          nl: "Alleen met woorden van de deelnemer in de vraag.",
          en: "Only with words of the participant in the question."))
    }
    if isForAnyTime {
      notes.append(
        Bilingual(
          nl: "Luistert in het hele gesprek, ook bij doel, idee en conclusie.",
          en: "Listens through the whole talk, at goal, idea and conclusion too."))
    }
    return notes
  }
}

extension Rule.Action {
  public func inWords(_ names: BankNames) -> Bilingual {
    switch self {
    case .ask(let move):
      Bilingual(nl: "vraagt ‘\(names[move].nl)’", en: "asks ‘\(names[move].en)’")
    case .leaveLadder:
      Bilingual(
        nl: "vraagt hier niet op door, gaat verder met iets anders",
        en: "asks no further here, goes on with something else")
    case .leaveTopic:
      Bilingual(
        nl: "laat dit onderwerp voorgoed rusten", en: "lets this topic rest for good")
    case .close: Bilingual(nl: "rondt het gesprek af", en: "ends the talk")
    }
  }
}

extension Rule.Once {
  var inWords: Bilingual {
    switch self {
    case .ladder: Bilingual(nl: "Eén keer per ladder.", en: "Once on each ladder.")
    case .topic: Bilingual(nl: "Eén keer per onderwerp.", en: "Once for each topic.")
    case .interview: Bilingual(nl: "Eén keer per gesprek.", en: "Once in an interview.")
    case .always: Bilingual(nl: "Zo vaak als het voorkomt.", en: "As often as it happens.")
    }
  }
}

extension Topic.Each {
  var inWords: Bilingual {
    switch self {
    case .handover:
      Bilingual(
        nl: "een keer voor elke overdracht van de eigen organisatie",
        en: "once for every hand-over of the participant's organisation")
    case .withoutHandover:
      Bilingual(
        nl: "alleen voor wie geen overdrachten heeft", en: "only for those without hand-overs")
    case .partner:
      Bilingual(
        nl: "een keer voor elke andere organisatie", en: "once for every other organisation")
    case .indicator:
      Bilingual(
        nl: "een keer voor alles wat geteld wordt", en: "once for everything that is counted")
    case .withoutIndicator:
      Bilingual(nl: "alleen als er niets geteld wordt", en: "only when nothing is counted")
    case .once: Bilingual(nl: "een keer", en: "once")
    }
  }
}

extension Topic {
  /// When it opens: “een keer, als er nog weinig verteld is”.
  var inWords: Bilingual {
    let each = each.inWords
    guard fills else { return each }
    return Bilingual(
      nl: each.nl + ", als er nog weinig verteld is", en: each.en + ", when little was told yet")
  }
}

extension Preface {
  /// What a rule says before its question.
  var inWords: Bilingual {
    switch self {
    case .acknowledgement:
      Bilingual(nl: "Zegt eerst een neutrale zin.", en: "Says a neutral line first.")
    case .process:
      Bilingual(
        nl: "Geeft eerst antwoord op een vraag over het gesprek.",
        en: "First answers a question about the talk.")
    case .opinion:
      Bilingual(
        nl: "Zegt eerst dat een mening nu niet aan de orde is.",
        en: "First says that opinions are for later.")
    }
  }

  /// The heading above its lines.
  var title: Bilingual {
    switch self {
    case .acknowledgement:
      Bilingual(nl: "Neutrale zinnen vooraf", en: "Neutral lines before a question")
    case .process:
      Bilingual(
        nl: "Antwoord op een vraag over het gesprek", en: "The answer to a question about the talk")
    case .opinion:
      Bilingual(
        nl: "Antwoord op de vraag om een mening", en: "The answer to a request for an opinion")
    }
  }
}
