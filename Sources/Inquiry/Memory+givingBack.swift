internal import Hearing

/// What goes back to the person before the talk ends.
extension Memory {
  /// What was heard and has not been put back yet: no name, no rejection, not left open. What a
  /// boundary closed stays closed.
  var barriersToPutBack: [HeardBarrier] {
    guard !hasDrawnABoundaryAtLarge else { return [] }
    return barriers.filter { barrier in
      barrier.standing == .heard && barrier.quote.text != nil && !isClosed(barrier)
    }
  }

  /// What is read back at the end, all of it the participant's own words: names, ideas,
  /// conditions, agreements, conclusions, and what was heard without being put back by itself.
  public var readBackItems: [Quote] {
    var items = barriersToPutBack.map(inItsSentence)
    for barrier in barriers {
      if case .named(let n, let place) = barrier.standing, let turn = turn(n) {
        items.append(turn.quote(place))
      }
    }
    for item in voiced where !item.what.isGoal { items.append(quote(item)) }
    return items.filter { $0.text != nil }.withoutWordsTwice
  }

  /// Whether these words stood in a reading back.
  func hasReadBack(_ quote: Quote) -> Bool {
    standing.contains { turn in
      turn.move == .readBack
        && turn.question.parts.contains { part in
          guard case .quote(let shown) = part else { return false }
          return shown.n == quote.n && shown.place.overlaps(quote.place)
        }
    }
  }

  private func inItsSentence(_ barrier: HeardBarrier) -> Quote {
    guard let text = turn(barrier.key.n)?.answer?.words.text else { return barrier.quote }
    return barrier.quote.withItsSentence(in: text)
  }

  /// A boundary drawn outside any topic ("ik ga niet praten over toen") may be about anything that
  /// was heard; then nothing is put back.
  var hasDrawnABoundaryAtLarge: Bool {
    standing.contains { $0.question.topic == nil && $0.hears(.boundary) }
  }

  private func isClosed(_ barrier: HeardBarrier) -> Bool {
    if let topic = barrier.topic, closedTopics.contains(topic) { return true }
    // What was said while drawing back is not put before somebody again.
    let drawsBack: [Signal] = [.boundary, .evasion, .irritation]
    if let turn = turn(barrier.key.n), drawsBack.contains(where: turn.hears) { return true }
    return effectiveConsent(barrier.key.n) == .onlyMe && consent != .onlyMe
  }
}

extension Voiced.What {
  /// Goals are where the talk comes from, not what came out of it.
  var isGoal: Bool { self == .goal || self == .ownGoal }
}

extension [Quote] {
  /// In the order in which they were said; of words within other words only the longer stretch.
  fileprivate var withoutWordsTwice: [Quote] {
    let longestFirst = sorted {
      ($0.n, $0.place.lowerBound, -$0.place.upperBound) < (
        $1.n, $1.place.lowerBound, -$1.place.upperBound
      )
    }
    var kept: [Quote] = []
    for quote in longestFirst {
      if let last = kept.last, last.n == quote.n, last.place.upperBound >= quote.place.upperBound {
        continue
      }
      kept.append(quote)
    }
    return kept
  }
}
