internal import Hearing
public import Inquiry
internal import Interviews
public import JSONText

/// A played interview, as `verwonder rehearse --json` gives it.
///
/// - Parameter scripted: for each question number the script's number of its answer.
public func rehearsalJSON(
  _ memory: Memory, about chain: ChainCard, scripted: [Int: Int], id: String
) -> JSON {
  [
    "scenario": .string(id),
    "turns": .array(memory.standing.map { turnJSON($0, scripted[$0.n]) }),
    "ideas": voicedJSON(.idea, in: memory),
    "conditions": voicedJSON(.condition, in: memory),
    "agreements": voicedJSON(.agreement, in: memory),
    "conclusions": voicedJSON(.conclusion, in: memory),
    "named": namedJSON(memory),
    "struck": .array(
      memory.takenBack.map { ["n": .number($0)] }),
    "stopped": .array(
      memory.ladders.compactMap { ladder in
        guard let reason = ladder.stop, let last = ladder.rungs.last else { return nil }
        return [
          "n": .number(last), "answer_n": .optional(scripted[last]),
          "reason": .string(reason.rawValue),
        ]
      }),
    "closed": .optional(memory.closing?.rawValue),
    "conduct": conductJSON(memory.conduct(about: chain)),
  ]
}

private func turnJSON(_ turn: Turn, _ scripted: Int?) -> JSON {
  let text = turn.answer?.words.text
  let heard = Heard(cues: turn.cues)
  return [
    "n": .number(turn.n),
    "move": .string(turn.move.rawValue),
    "question": .string(turn.question.text),
    "parts": .array(turn.question.parts.map(partJSON)),
    "because": .string(turn.question.reason.text),
    "rule": .string(ruleName(turn.question.reason)),
    "answer": .optional(text),
    "answer_n": .optional(scripted),
    "barriers": text.map { barriersJSON(heard, in: $0) } ?? [],
    "signals": text.map { signalsJSON(heard, in: $0) } ?? [],
  ]
}

/// The rule that asked, or the step of the course.
func ruleName(_ reason: Reason) -> String { reason.ruleName }

func partJSON(_ part: Question.Part) -> JSON {
  switch part {
  case .bank(let text): ["bank": .string(text)]
  case .interviewer(let text): ["interviewer": .string(text)]
  case .chain(let text, let field): ["chain": .string(text), "field": .string(field)]
  case .recalled(let recalled):
    [
      "recalled": .string(part.text), "interview": .string(recalled.interview),
      "n": .number(recalled.quote.n), "start": .number(recalled.quote.place.lowerBound),
      "end": .number(recalled.quote.place.upperBound),
    ]
  case .quote(let quote):
    [
      "quote": .string(quote.text ?? "…"), "n": .number(quote.n),
      "start": .number(quote.place.lowerBound), "end": .number(quote.place.upperBound),
    ]
  }
}

private func voicedJSON(_ what: Voiced.What, in memory: Memory) -> JSON {
  .array(memory.voiced(what).map { quoteJSON(memory.quote($0)) })
}

private func namedJSON(_ memory: Memory) -> JSON {
  .array(
    memory.barriers.compactMap { barrier in
      guard case .named(let n, let place) = barrier.standing, let turn = memory.turn(n) else {
        return nil
      }
      return quoteJSON(turn.quote(place))
    })
}

private func quoteJSON(_ quote: Quote) -> JSON {
  [
    "n": .number(quote.n), "text": .optional(quote.text),
    "start": .number(quote.place.lowerBound), "end": .number(quote.place.upperBound),
  ]
}
