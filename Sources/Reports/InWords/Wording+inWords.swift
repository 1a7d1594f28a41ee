public import Inquiry

/// A wording as a reader sees it: text, and places that are filled in during the talk.
enum ReadablePiece: Equatable {
  case text(String)
  case filledIn(Bilingual)
  /// What differs with how somebody is spoken to.
  case address(informal: String, formal: String)
}

extension Wording {
  var readable: [ReadablePiece] {
    pieces.map { piece in
      switch piece {
      case .text(let text): .text(text)
      case .slot(let slot): .filledIn(slot.inWords)
      case .address(let informal, let formal): .address(informal: informal, formal: formal)
      }
    }
  }

  /// The wording in one line, with what is filled in between brackets.
  public func inWords(_ language: Language) -> String {
    readable.map { piece in
      switch piece {
      case .text(let text): text
      case .filledIn(let what): "[\(what[language])]"
      case .address(let informal, let formal): "\(informal)/\(formal)"
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
      Bilingual(nl: "het doel van de eigen organisatie", en: "the goal of their own organisation")
    case .elsewhere: Bilingual(nl: "wat elders gezegd is", en: "what was said elsewhere")
    case .indicator: Bilingual(nl: "wat er geteld wordt", en: "what is counted")
    case .director: Bilingual(nl: "wie het geheel bewaakt", en: "who watches the whole")
    case .goal: Bilingual(nl: "het doel in eigen woorden", en: "the goal in their words")
    case .idea: Bilingual(nl: "het idee in eigen woorden", en: "the idea in their words")
    case .partner: Bilingual(nl: "de andere organisatie", en: "the other organisation")
    case .handover: Bilingual(nl: "wat er overgaat", en: "what is handed over")
    case .commonGoal: Bilingual(nl: "het gezamenlijke doel", en: "the common goal")
    case .clientQuestion: Bilingual(nl: "de vraag van de cliënt", en: "the client's question")
    case .then: Bilingual(nl: "hun woorden van toen", en: "their words of last time")
    case .thenCondition:
      Bilingual(nl: "waar dat toen van afhing", en: "what that depended on then")
    }
  }
}
