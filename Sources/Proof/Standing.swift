internal import Hearing
internal import Inquiry

/// The part of an abstract state on which rules depend.
struct Standing: Hashable {
  var move: Int
  var rungs: Int
  var isDeferred: Bool
  var hasIdea: Bool
  var hasGoal: Bool
  var isLanding: Bool

  init(_ state: AbstractState) {
    move = state.move
    rungs = state.rungs
    isDeferred = state.isDeferred
    hasIdea = state.hasIdea
    hasGoal = state.hasGoal
    isLanding = state.room < AbstractState.muchRoom
  }
}

/// The answers on which a condition holds, for one open question.
struct Listening {
  let bank: BankFacts
  let atoms: Atoms
  let move: ProbeMove
  let rungs: Int
  /// After what was voiced in the answer.
  let hasIdea: Bool

  func answers(where condition: Condition) -> Diagram {
    let diagrams = atoms.diagrams
    switch condition {
    case .heard(let kinds, let voice):
      return diagrams.any(
        (voice.map { [$0] } ?? Voice.allCases).map { hears(kinds, in: $0) })
    case .signal(let signals):
      return diagrams.any(signals.map { atoms.diagram(.signal($0)) })
    case .marker(let names): return diagrams.any(names.map { atoms.diagram(.marker($0)) })
    case .answering(let moves): return certain(moves.contains(move.id))
    case .answeringKind(let kind): return certain(move.kind == kind)
    case .rungs(let range): return certain(range.contains(rungs))
    case .words(let range):
      return diagrams.minus(
        atoms.isAtLeast(range.lowerBound),
        range.upperBound == .max ? .none : atoms.isAtLeast(range.upperBound + 1))
    case .times(let signal, let range, let inWholeTalk):
      return times(signal, range, inWholeTalk: inWholeTalk)
    case .asked(let asked):
      if rungs == 0 { return .none }
      if move.id == asked { return .all }
      return rungs == 1 ? .none : atoms.diagram(.asked(asked))
    case .hasIdea: return certain(hasIdea)
    case .not(let inner): return diagrams.not(answers(where: inner))
    case .all(let parts): return diagrams.all(parts.map(answers))
    case .any(let parts): return diagrams.any(parts.map(answers))
    }
  }

  private func certain(_ holds: Bool) -> Diagram { holds ? .all : .none }

  private func hears(_ kinds: [BarrierKind.ID], in voice: Voice) -> Diagram {
    let diagrams = atoms.diagrams
    guard kinds.isEmpty else {
      return diagrams.any(kinds.map { atoms.diagram(.barrier($0.rawValue, voice)) })
    }
    return diagrams.any(
      atoms.all.map { atom in
        if case .barrier(_, voice) = atom { atoms.diagram(atom) } else { .none }
      })
  }

  /// How often a signal was heard lies between what this answer says and what there was room for.
  private func times(
    _ signal: Signal, _ range: ClosedRange<Int>, inWholeTalk: Bool
  ) -> Diagram {
    if !inWholeTalk, rungs == 0 { return certain(range.contains(0)) }
    let most = inWholeTalk || rungs >= bank.mostRungs ? Int.max : rungs
    let free = atoms.diagram(.often(signal, range, inWholeTalk: inWholeTalk))
    func count(in possible: ClosedRange<Int>) -> Diagram {
      let shared = range.clamped(to: possible)
      if !range.overlaps(possible) { return .none }
      return shared == possible ? .all : free
    }
    return atoms.diagrams.choose(
      if: atoms.diagram(.signal(signal)), count(in: 1...most),
      else: count(in: 0...(most == .max ? .max : most - 1)))
  }
}
