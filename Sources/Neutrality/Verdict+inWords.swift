public import Inquiry

extension Verdict {
  /// For people: what such a question does. The wire keeps METHOD's names.
  public var inWords: Bilingual {
    switch self {
    case .concluding: Bilingual(nl: "concludeert", en: "concluding")
    case .solution: Bilingual(nl: "stelt een oplossing voor", en: "proposes a solution")
    case .presupposing: Bilingual(nl: "veronderstelt", en: "presupposing")
    case .leading: Bilingual(nl: "stuurt", en: "leading")
    case .loaded: Bilingual(nl: "oordeelt", en: "loaded")
    case .double: Bilingual(nl: "vraagt twee dingen", en: "double")
    case .closed: Bilingual(nl: "laat alleen ja of nee open", en: "closed")
    case .ok: Bilingual(nl: "is neutraal", en: "neutral")
    }
  }
}
