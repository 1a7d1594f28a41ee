public import Hearing

extension Condition {
  /// Whether the condition could hold on an answer in which this was heard, whatever the state
  /// of the talk: how an author's example sentences are tried.
  public func couldHold(on heard: Heard) -> Bool { holds(on: heard) ?? true }

  /// `nil` where only the state of the talk can tell.
  private func holds(on heard: Heard) -> Bool? {
    switch self {
    case .heard(let kinds, let voice):
      return heard.barriers.contains { cue in
        (kinds.isEmpty || kinds.contains(BarrierKind.ID(cue.subject.name)))
          && (voice == nil || voice == cue.voice)
      }
    case .signal(let signals): return signals.contains { heard.first($0) != nil }
    case .marker(let names): return names.contains { heard.firstMarker($0) != nil }
    case .words(let range): return range.contains(heard.wordCount)
    case .answering, .answeringKind, .rungs, .times, .asked, .hasIdea: return nil
    case .not(let inner): return inner.holds(on: heard).map { !$0 }
    case .all(let parts):
      let known = parts.map { $0.holds(on: heard) }
      return known.contains(false) ? false : known.contains(nil) ? nil : true
    case .any(let parts):
      let known = parts.map { $0.holds(on: heard) }
      return known.contains(true) ? true : known.contains(nil) ? nil : false
    }
  }

  /// Whether its evidence holds words that a question can quote.
  public var bringsWords: Bool {
    switch self {
    case .heard, .signal, .marker: true
    case .all(let parts): parts.contains(where: \.bringsWords)
    case .any(let parts): parts.allSatisfy(\.bringsWords)
    default: false
    }
  }

  /// Whether its evidence may hold such words, in some answer.
  public var mayBringWords: Bool {
    switch self {
    case .heard, .signal, .marker: true
    case .all(let parts), .any(let parts): parts.contains(where: \.mayBringWords)
    default: false
    }
  }

  /// Whether the signal alone, in some state of the talk, can make it hold.
  public func listensTo(_ signal: Signal) -> Bool {
    switch self {
    case .signal(let signals): signals.contains(signal)
    case .all(let parts), .any(let parts): parts.contains { $0.listensTo(signal) }
    default: false
    }
  }
}
