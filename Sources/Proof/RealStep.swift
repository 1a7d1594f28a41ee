internal import Hearing
internal import Inquiry

/// One step that the real engine took, held against the promises: by the record alone, without
/// the model.
struct RealStep {
  let bank: BankFacts
  let before: Memory
  let after: Memory
  let moves: [Move]

  var broken: [Promise] {
    var broken: [Promise] = []
    if isCutOff || isSqueezed { broken.append(.ends) }
    if losesABarrier { broken.append(.givesBack) }
    if breaksAStop { broken.append(.stopsAreKept) }
    return broken
  }

  /// The rules that fired in it.
  var rules: [Rule.ID] {
    var rules: [Rule.ID] = []
    for case .record(let event) in moves {
      switch event {
      case .ladderLeft(_, _, let rule?): rules.append(rule)
      case .topicClosed(_, let rule): rules.append(rule)
      case .asked(let question):
        if case .rule(let rule) = question.reason.source { rules.append(rule) }
        if let rule = question.reason.after { rules.append(rule) }
      default: break
      }
    }
    return rules
  }

  private var answered: Turn? { before.openQuestion.flatMap { after.turn($0.n) } }

  private var isOverByCourse: Bool { after.closing != nil && after.closing != .wantsStop }

  /// No question and no end, or an end without the last word.
  private var isCutOff: Bool {
    if after.closing == nil { return after.openQuestion == nil }
    return isOverByCourse && (after.closing == .timeBox || !after.hasAsked(.close))
  }

  /// The end came before the goal was asked, for somebody who brought no idea.
  private var isSqueezed: Bool {
    let isEnding = isOverByCourse || [.readBack, .close].contains(after.openQuestion?.move)
    return isEnding && !after.hasAsked(.recallGoal) && after.voiced(.idea).isEmpty
      && after.withdrawn.isEmpty && after.takenBack.isEmpty
  }

  private var losesABarrier: Bool {
    isOverByCourse && after.barriers.contains { after.standing(of: $0.key) == .open }
  }

  private var breaksAStop: Bool {
    guard let next = after.openQuestion else { return false }
    let isWhy = bank.isWhy(next.move)
    if isWhy, !after.voiced(.idea).isEmpty { return true }
    if isWhy, saysEnough || isStoppedByRule { return true }
    if next.ladder != nil, before.openQuestion?.ladder != nil, wantsOnlyToStop { return true }
    let staysOnLadder = next.ladder != nil && next.ladder == before.openQuestion?.ladder
    return (staysOnLadder || asksOn(next)) && hears(.boundary, .irritation)
  }

  /// A stop rule that leaves the ladder only to begin another stops nothing.
  private func asksOn(_ next: Question) -> Bool {
    guard next.ladder != nil, case .rule(let rule) = next.reason.source else { return false }
    return bank.bank.stops.contains { $0.id == rule } && bank.bank[next.move].kind != .process
  }

  private var saysEnough: Bool {
    if hears(.boundary, .irritation, .wantsStop, .ownIdea) { return true }
    guard let move = before.openQuestion?.move else { return false }
    return hears(.dontKnow) && (bank.isWhy(move) || move == .origin)
  }

  private var wantsOnlyToStop: Bool {
    guard let answered, !answered.isSkipped, let words = answered.answer?.wordCount else {
      return false
    }
    return words < Atoms.fewWords && answered.cues.map(\.subject) == [.signal(.wantsStop)]
  }

  private var isStoppedByRule: Bool {
    bank.bank.stops.contains { $0.stops != nil && rules.contains($0.id) }
  }

  /// What was recorded as heard, also when it was struck at once.
  private func hears(_ signals: Signal...) -> Bool {
    moves.contains { move in
      guard case .record(.heard(_, let cues, _)) = move else { return false }
      return cues.contains { cue in signals.contains { cue.subject == .signal($0) } }
    }
  }
}
