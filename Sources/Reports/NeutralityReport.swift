public import Inquiry
public import JSONText
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
  if judgement.findings.isEmpty { lines.append("  " + Verdict.ok.inWords[language]) }
  for finding in judgement.findings {
    lines.append("  \(finding.verdict.inWords[language]): “\(visible(finding.marker))”")
    lines.append("    \(finding.because[language])")
  }
  return lines.joined(separator: "\n")
}
