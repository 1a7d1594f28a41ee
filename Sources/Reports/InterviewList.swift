public import Inquiry
public import JSONText
public import Transcripts

/// One line of `verwonder interviews list`. No participant: the list may be read over a shoulder.
public func interviewLine(_ summary: InterviewSummary, language: Language) -> String {
  let opening = summary.opening
  let state =
    summary.closing?.words[language]
    ?? Bilingual(nl: "loopt nog", en: "still open")[language]
  let day = summary.createdAt.day
  return
    "\(summary.id)  \(day)  \(visible(opening.chain.id))  \(opening.partner)  "
    + "\(opening.bank.id) \(opening.bank.version)  \(state)"
    + (opening.follows.map { "  (\(Bilingual(nl: "ronde", en: "round")[language]) \($0.round))" }
      ?? "")
    + (opening.imported == nil
      ? "" : "  " + Bilingual(nl: "(ingelezen)", en: "(imported)")[language])
    + (opening.simulated == nil ? "" : "  (\(SimulatedMark.word[language]))")
}

public func interviewListJSON(_ summaries: [InterviewSummary]) -> JSON {
  .array(
    summaries.map { summary in
      let opening = summary.opening
      return [
        "interview": .string(summary.id.rawValue),
        "day": .string(summary.createdAt.day),
        "chain": .string(opening.chain.id), "partner": .string(opening.partner.rawValue),
        "language": .string(opening.language.rawValue), "mode": .string(opening.mode.rawValue),
        "round": .optional(opening.follows?.round), "bank": opening.bank.json,
        "simulated": .bool(opening.simulated != nil), "events": .number(summary.eventCount),
        "closed": .optional(summary.closing?.rawValue),
      ]
    })
}
