public import Inquiry
public import Neutrality

/// What a question was judged to be, as `verwonder neutrality --json` gives it.
public func neutralityJSON(_ judgement: Judgement, id: String, language: Language) -> JSON {
  let first = judgement.findings.first
  return [
    "id": .string(id),
    "verdict": .string(judgement.verdict.rawValue),
    "marker": .optional(first?.marker),
    "because": .string(first?.because[language] ?? ""),
    "also": .array(judgement.also.map { .string($0.rawValue) }),
  ]
}

/// The same for people: the question, and below it what is the matter and in which words.
public func neutralityText(_ judgement: Judgement, of question: String, language: Language)
  -> String
{
  var lines = [visible(question)]
  if judgement.findings.isEmpty { lines.append("  " + Verdict.ok.name[language]) }
  for finding in judgement.findings {
    lines.append("  \(finding.verdict.name[language]): “\(visible(finding.marker))”")
    lines.append("    \(finding.because[language])")
  }
  return lines.joined(separator: "\n")
}

extension Verdict {
  /// For people; the wire keeps METHOD's names.
  fileprivate var name: Bilingual {
    switch self {
    case .concluding: Bilingual(nl: "concludeert", en: "concluding")
    case .solution: Bilingual(nl: "stelt een oplossing voor", en: "proposes a solution")
    case .presupposing: Bilingual(nl: "veronderstelt", en: "presupposing")
    case .leading: Bilingual(nl: "stuurt", en: "leading")
    case .loaded: Bilingual(nl: "oordeelt", en: "loaded")
    case .double: Bilingual(nl: "dubbel", en: "double")
    case .closed: Bilingual(nl: "gesloten", en: "closed")
    case .ok: Bilingual(nl: "neutraal", en: "neutral")
    }
  }
}
