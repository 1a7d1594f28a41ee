internal import Hearing
internal import Inquiry

/// A ladder without a stop: a question after which a boundary or irritation may go unheard,
/// because every stop rule that listens to it wants something else as well. (METHOD R4, R6)
struct StopsAlwaysCheck: BankCheck {
  func problems(in checked: CheckedBank) -> [Diagnostic] {
    [Signal.boundary, .irritation].compactMap { signal in
      let stops = checked.bank.stops.filter { $0.when.listensTo(signal) }
      guard let last = stops.last,
        let move = checked.bank.moves.first(where: { move in
          !stops.contains { $0.when.holds(whenever: signal, answering: move) }
        })
      else { return nil }
      return Diagnostic(
        .ladderWithoutStop(signal.rawValue, rule: last.id.rawValue, move: move.id.rawValue),
        at: checked.place(of: last.id))
    }
  }
}

extension Condition {
  /// Whether it holds for every answer to this move in which the signal is heard, whatever else
  /// is heard and wherever the talk is.
  fileprivate func holds(whenever signal: Signal, answering move: ProbeMove) -> Bool {
    switch self {
    case .signal(let signals): signals.contains(signal)
    case .answering(let moves): moves.contains(move.id)
    case .answeringKind(let kind): kind == move.kind
    case .rungs(let range): range.contains(1) && range.contains(1_000)
    case .words(let range): range.contains(1) && range.contains(1_000)
    case .times(let counted, let range, inWholeTalk: _):
      counted == signal && range.contains(1) && range.contains(1_000)
    case .heard, .marker, .asked, .hasIdea: false
    case .not(let inner): inner.never(whenever: signal, answering: move)
    case .all(let parts): parts.allSatisfy { $0.holds(whenever: signal, answering: move) }
    case .any(let parts): parts.contains { $0.holds(whenever: signal, answering: move) }
    }
  }

  /// Whether it holds for no such answer.
  private func never(whenever signal: Signal, answering move: ProbeMove) -> Bool {
    switch self {
    case .answering(let moves): !moves.contains(move.id)
    case .answeringKind(let kind): kind != move.kind
    case .not(let inner): inner.holds(whenever: signal, answering: move)
    case .all(let parts): parts.contains { $0.never(whenever: signal, answering: move) }
    case .any(let parts): parts.allSatisfy { $0.never(whenever: signal, answering: move) }
    default: false
    }
  }
}
