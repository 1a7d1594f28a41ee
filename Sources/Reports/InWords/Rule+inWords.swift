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
    if let preface {
      let line = preface.inWords
      notes.append(Bilingual(nl: "Zegt eerst: \(line.nl).", en: "Says first: \(line.en)."))
    }
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

extension Preface {
  var inWords: Bilingual {
    switch self {
    case .acknowledgement:
      Bilingual(nl: "een neutrale zin", en: "a neutral line")
    case .process:
      Bilingual(nl: "een antwoord over het gesprek zelf", en: "an answer about the talk itself")
    case .opinion:
      Bilingual(nl: "dat een mening voor later is", en: "that an opinion is for later")
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
      Bilingual(nl: "een keer voor elke indicator", en: "once for every indicator")
    case .withoutIndicator:
      Bilingual(
        nl: "alleen als er geen indicatoren op de kaart staan",
        en: "only when the card has no indicators")
    case .once: Bilingual(nl: "een keer", en: "once")
    }
  }
}
