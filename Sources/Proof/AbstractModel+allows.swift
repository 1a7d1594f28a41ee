public import Hearing
public import Inquiry

/// Whether a step that the engine took is one that the model knows.
extension AbstractModel {
  /// The first question of a talk.
  public func allowsFirst(_ memory: Memory) -> Bool {
    guard let state = AbstractState(of: memory, in: facts, tracking: nil) else { return false }
    return firstStates.contains(state)
  }

  /// One answered or passed over question, from the memory before to the memory after.
  ///
  /// - Parameters:
  ///   - heard: what was recorded as heard, before anything was struck.
  ///   - tracked: the barrier to follow, when one was heard.
  public mutating func allows(
    from before: Memory, heard: [Cue], words: Int, to after: Memory,
    tracking tracked: HeardBarrier.Key?
  ) -> Bool {
    guard let question = before.openQuestion,
      let state = AbstractState(of: before, in: facts, tracking: tracked)
    else { return false }
    let isPassedOver = after.turn(question.n)?.isSkipped == true
    let answer = answer(heard, words: words)
    let later = AbstractState(of: after, in: facts, tracking: tracked)
    let legs = legs(from: state).filter { leg in
      (leg.way.response == .passedOver) == isPassedOver
        && (isPassedOver || belongs(answer, to: leg))
    }
    return steps(from: state, by: legs).contains { step in
      step.state == later && ends(step, as: after) && (isPassedOver || fires(step, in: after))
    }
  }

  private func ends(_ step: Step, as after: Memory) -> Bool {
    guard step.state == nil else { return after.closing == nil }
    return (step.leg.way.deed == .stop) == (after.closing == .wantsStop)
  }

  /// Whether the rule that the question names is the one of the step.
  private func fires(_ step: Step, in after: Memory) -> Bool {
    guard let reason = after.openQuestion?.reason else { return true }
    let rule = (step.next?.rule ?? (step.next == nil ? step.leg.way.rule : nil))
      .map { facts.rules[$0].id }
    switch reason.source {
    case .rule(let id): return id == rule
    case .course: return rule == nil && leaves(step, after: reason.after)
    case .interviewer: return false
    }
  }

  private func leaves(_ step: Step, after rule: Rule.ID?) -> Bool {
    step.leg.way.rule.map { facts.rules[$0].id } == rule
  }

  private func answer(_ heard: [Cue], words: Int) -> Set<Int> {
    let atoms = heard.map { cue -> Atom in
      switch cue.subject {
      case .barrier(let kind):
        let known = Atom.barrier(kind, cue.voice)
        return self.atoms.number(known) == nil ? .barrier(nil, cue.voice) : known
      case .signal(let signal): return .signal(signal)
      case .marker(let name):
        return self.atoms.number(.marker(name)) == nil ? .marker(nil) : .marker(name)
      }
    }
    let lengths = self.atoms.lengths.filter { $0 <= words }.map(Atom.words)
    return Set((atoms + lengths).compactMap(self.atoms.number))
  }

  private func belongs(_ answer: Set<Int>, to leg: Leg) -> Bool {
    atoms.diagrams.contains(answer, free: atoms.free, in: leg.answers)
  }

  /// Whether an answer in which this was heard is one of these.
  func hears(_ cues: [Cue], words: Int, in answers: Diagram) -> Bool {
    atoms.diagrams.contains(answer(cues, words: words), free: atoms.free, in: answers)
  }
}
