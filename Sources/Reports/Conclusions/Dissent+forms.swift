internal import Inquiry
internal import JSONText

// How words that speak against something, and ideas with what belongs to them, are written.

extension Conclusions.Dissent {
  static let title = Bilingual(nl: "Wat ertegen spreekt", en: "What speaks against it")

  var json: JSON {
    [
      "what": .string(what.rawValue), "n": .number(n), "about": about?.json ?? .null,
      "words": words?.json ?? .null,
    ]
  }

  func markdown(_ language: Language) -> String {
    let about = about.map { "\($0.markdown(language)): " } ?? ""
    let place = "(`\(interview)`, \(Self.question[language]) \(n))"
    return "\(what.inWords[language]): \(about)" + (words?.markdown(language) ?? place)
  }

  func html(_ quotes: LinkedQuotes, _ language: Language) -> HTML {
    let about: HTML = about.map { "\(quotes.html($0)): " } ?? ""
    let words: HTML = words.map { quotes.html($0) } ?? "(\(Self.question[language]) \(n))"
    return "\(what.inWords[language]): \(about)\(words)"
  }

  private static let question = Bilingual(nl: "vraag", en: "question")
}

extension Conclusions.Dissent.What {
  fileprivate var inWords: Bilingual {
    switch self {
    case .rejected: Bilingual(nl: "zo is het niet", en: "that is not so")
    case .nothingDifferent:
      Bilingual(nl: "gevraagd wat anders kan", en: "asked what could be different")
    case .letGo: Bilingual(nl: "een idee losgelaten", en: "let go of an idea")
    }
  }
}

extension BarrierSummary.IdeaPart {
  /// With what an agreement still lacks.
  var completeJSON: JSON {
    [
      "idea": idea?.json ?? .null, "conditions": .array(conditions.map(\.json)),
      "agreements": .array(
        agreements.map { agreement in
          [
            "what": agreement.what.json, "who": agreement.who?.json ?? .null,
            "when": agreement.when?.json ?? .null, "check": agreement.check?.json ?? .null,
            "missing": .array(agreement.missing.map { .string($0.rawValue) }),
          ]
        }),
    ]
  }
}
