internal import Hearing

/// What a condition looks at: an answer, and the talk around it.
struct Situation {
  let moment: Moment
  /// The answer that is being responded to.
  var turn: Turn
  var ladder: Ladder?
  var kindOfLast: ProbeMove.Kind?

  var memory: Memory { moment.memory }
}

extension Condition {
  /// The facts that make this condition hold, or `nil` when it does not.
  func evidence(in situation: Situation) -> Evidence? {
    let turn = situation.turn
    switch self {
    case .heard(let kinds, let voice):
      return turn.words { cue in
        guard case .barrier(let kind) = cue.subject else { return false }
        return (kinds.isEmpty || kinds.contains(BarrierKind.ID(kind)))
          && (voice == nil || voice == cue.voice)
      }
    case .signal(let signals):
      return turn.words { cue in
        if case .signal(let signal) = cue.subject { signals.contains(signal) } else { false }
      }
    case .marker(let names):
      return turn.words { cue in
        if case .marker(let name) = cue.subject { names.contains(name) } else { false }
      }
    case .answering(let moves): return moves.contains(turn.move) ? .present : nil
    case .answeringKind(let kind): return situation.kindOfLast == kind ? .present : nil
    case .rungs(let range):
      return range.contains(situation.ladder?.rungs.count ?? 0) ? .present : nil
    case .words(let range): return range.contains(turn.answer?.wordCount ?? 0) ? .present : nil
    case .times(let signal, let range, let inWholeTalk):
      let rungs = situation.ladder?.rungs ?? []
      let turns =
        inWholeTalk
        ? situation.memory.standing : rungs.compactMap { situation.memory.turn($0) }
      let times = turns.count { $0.hears(signal) }
      return range.contains(times) ? .present : nil
    case .asked(let move):
      let rungs = situation.ladder?.rungs ?? []
      return rungs.contains { situation.memory.turn($0)?.move == move } ? .present : nil
    case .hasIdea: return situation.memory.voiced(.idea).isEmpty ? nil : .present
    case .not(let inner): return inner.evidence(in: situation) == nil ? .present : nil
    case .all(let parts):
      var joined = Evidence.present
      for part in parts {
        guard let evidence = part.evidence(in: situation) else { return nil }
        joined = joined.joined(with: evidence)
      }
      return joined
    case .any(let parts):
      for part in parts {
        if let evidence = part.evidence(in: situation) { return evidence }
      }
      return nil
    }
  }
}

extension Turn {
  /// The first words in which something like this was heard.
  fileprivate func words(where isWanted: (Cue) -> Bool) -> Evidence? {
    guard let cue = cues.first(where: isWanted) else { return nil }
    return Evidence(words: [Evidence.Words(quote: quote(cue.place), subject: cue.subject)])
  }
}
