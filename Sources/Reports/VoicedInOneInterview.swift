public import Inquiry
public import JSONText

// What participants themselves made of it, for whoever reads one interview: each with its place,
// and with its words where these may be seen.

extension InterviewRecord {
  /// Barriers that the participant gave a name.
  public func named(showing mayShow: (ConsentLevel) -> Bool) -> [JSON] {
    memory.barriers.compactMap { barrier in
      guard case .named(let n, let place) = barrier.standing, mayCount(n),
        let turn = memory.turn(n)
      else { return nil }
      return [
        "kind": .string(barrier.key.kind.rawValue), "name": json(turn.quote(place), mayShow),
        "heard": json(barrier.quote, mayShow),
      ]
    }
  }

  /// Ideas, conditions, agreements and conclusions.
  public func voicedByParticipant(showing mayShow: (ConsentLevel) -> Bool) -> JSON {
    func all(_ what: Voiced.What) -> JSON {
      .array(
        memory.voiced(what).filter { mayCount($0.n) }.map { json(memory.quote($0), mayShow) })
    }
    return [
      "ideas": all(.idea), "conditions": all(.condition), "agreements": all(.agreement),
      "conclusions": all(.conclusion),
    ]
  }

  private func json(_ quote: Quote, _ mayShow: (ConsentLevel) -> Bool) -> JSON {
    let consent = memory.effectiveConsent(quote.n)
    return [
      "interview": .string(id), "n": .number(quote.n), "start": .number(quote.place.lowerBound),
      "end": .number(quote.place.upperBound), "consent": .number(consent.rawValue),
      "text": .optional(mayShow(consent) ? quote.text : nil),
    ]
  }
}
