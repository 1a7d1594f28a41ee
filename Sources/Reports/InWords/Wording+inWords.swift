public import Inquiry

/// A wording as a reader sees it: text, and places that are filled in during the talk.
enum ReadablePiece: Equatable {
  case text(String)
  case filledIn(Bilingual)
}

extension Wording {
  var readable: [ReadablePiece] {
    pieces.map { piece in
      switch piece {
      case .text(let text): .text(text)
      case .slot(let slot): .filledIn(slot.inWords)
      case .address(let informal, let formal): .text("\(informal) (\(formal))")
      }
    }
  }

  /// The wording in one line, with what is filled in between brackets.
  public func inWords(_ language: Language) -> String {
    readable.map { piece in
      switch piece {
      case .text(let text): text
      case .filledIn(let what): "[\(what[language])]"
      }
    }.joined()
  }
}

extension Slot {
  var inWords: Bilingual {
    switch self {
    case .evidence: Bilingual(nl: "eigen woorden", en: "their words")
    case .earlier: Bilingual(nl: "eerdere woorden", en: "earlier words")
    case .opening: Bilingual(nl: "het eerste antwoord hierover", en: "the first answer on this")
    case .ownGoal:
      Bilingual(nl: "het doel van de eigen organisatie", en: "their own organisation's goal")
    case .elsewhere: Bilingual(nl: "woorden van een ander", en: "words of somebody else")
    case .indicator: Bilingual(nl: "de indicator", en: "the indicator")
    case .director: Bilingual(nl: "de regisseur", en: "the director")
    case .goal: Bilingual(nl: "het doel in eigen woorden", en: "the goal in their words")
    case .idea: Bilingual(nl: "het idee in eigen woorden", en: "the idea in their words")
    case .partner: Bilingual(nl: "de andere organisatie", en: "the other organisation")
    case .handover: Bilingual(nl: "wat er overgaat", en: "what is handed over")
    case .commonGoal: Bilingual(nl: "het gezamenlijke doel", en: "the common goal")
    case .clientQuestion: Bilingual(nl: "de vraag van de cliënt", en: "the client's question")
    }
  }
}
