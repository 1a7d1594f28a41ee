internal import Hearing

/// The one decision of a turn: which rule, which question, or the end.
///
/// Order is fixed and visible: stop rules, then what was heard, then probes, then the course
/// of the talk. Within each, the order of the bank.
struct Decision {
  let bank: Bank
  let chain: ChainCard
  let memory: Memory
  /// The turn that was just answered; `nil` at the start and after a question was passed over.
  let answered: Turn?

  func carryOut(on turn: inout Recording) {
    if turn.memory.turns.count >= bank.limits.questions { return turn.close(.timeBox) }
    if answered?.move == .close, !bringsSomethingNew {
      return turn.close(Course(bank: bank, chain: chain, memory: turn.memory, after: nil).ending)
    }
    if let (rule, evidence) = firstStop() {
      return follow(stop: rule, evidence, on: &turn)
    }
    if isExploring, !isDeferred,
      let question = firstProbe(bank.follows) ?? firstProbe(bank.probes)
    {
      return turn.ask(question)
    }
    if let ladder = turn.memory.openLadder {
      turn.record(.ladderLeft(ladder: ladder, exhaustion, rule: nil))
    }
    Course(bank: bank, chain: chain, memory: turn.memory, after: nil).goOn(on: &turn)
  }

  // MARK: Stopping

  /// The first stop rule that holds, with its evidence.
  private func firstStop() -> (Rule, Evidence)? {
    guard let situation else { return nil }
    for rule in bank.stops where isFree(rule) && (isExploring || rule.isForAnyTime) {
      guard let evidence = rule.when.evidence(in: situation), canDo(rule, evidence) else {
        continue
      }
      return (rule, evidence)
    }
    return nil
  }

  private func canDo(_ rule: Rule, _ evidence: Evidence) -> Bool {
    guard case .ask = rule.action else { return true }
    return question(for: rule, evidence, in: memory) != nil
  }

  private func follow(stop rule: Rule, _ evidence: Evidence, on turn: inout Recording) {
    if let reason = rule.stops, let ladder = turn.memory.openLadder {
      turn.record(.ladderLeft(ladder: ladder, reason, rule: rule.id))
    }
    switch rule.action {
    case .close: turn.close(.wantsStop)
    case .leaveTopic:
      if let topic = answered?.question.topic {
        turn.record(.topicClosed(topic, rule: rule.id))
      }
      fallthrough
    case .leaveLadder:
      let after = Course.After(rule: rule, evidence: evidence)
      Course(bank: bank, chain: chain, memory: turn.memory, after: after).goOn(on: &turn)
    case .ask:
      // Composed on the memory in which the ladder has been left: a stop that asks begins anew.
      guard let question = question(for: rule, evidence, in: turn.memory) else { return }
      turn.ask(question)
    }
  }

  // MARK: Going on

  /// The first rule that holds and whose question can be put together.
  private func firstProbe(_ rules: [Rule]) -> Question? {
    guard let situation, hasRungsLeft else { return nil }
    for rule in rules where isFree(rule) {
      guard let evidence = rule.when.evidence(in: situation),
        let question = question(for: rule, evidence, in: memory)
      else { continue }
      return question
    }
    return nil
  }

  private func question(for rule: Rule, _ evidence: Evidence, in memory: Memory) -> Question? {
    guard case .ask(let id) = rule.action, bank.has(id) else { return nil }
    let move = bank[id]
    guard move.kind != .explanatory || Budget(bank, memory).allowsWhy else { return nil }
    guard id != answered?.move || rule.once == .always else { return nil }
    let isCourse = Course.isCourse(id)
    return Composer(bank: bank, chain: chain, memory: memory).question(
      Composer.Wish(
        move: move, source: .rule(rule.id), evidence: evidence, because: rule.because,
        mustQuote: rule.mustQuote, preface: rule.preface,
        topic: answered?.question.topic,
        ladder: isCourse ? nil : memory.openLadder ?? memory.ladders.count))
  }

  // MARK: Looking

  private var situation: Situation? {
    guard let answered else { return nil }
    return Situation(
      memory: memory, turn: answered, ladder: memory.openLadder.map { memory.ladders[$0] },
      kindOfLast: bank.has(answered.move) ? bank[answered.move].kind : nil)
  }

  /// Whether the last answer was part of exploring: on a ladder, or beside a question of the
  /// course that it did not answer but told something new.
  private var isExploring: Bool {
    guard let answered else { return false }
    if answered.question.ladder != nil { return memory.openLadder != nil }
    guard answered.move == .turn || answered.move == .ownIdea else { return false }
    return tellsInsteadOfAnswering(answered) && memory.ladders.count { $0.stop == nil } == 0
      && detours < 2
  }

  private func tellsInsteadOfAnswering(_ turn: Turn) -> Bool {
    guard !memory.voiced.contains(where: { $0.n == turn.n }) else { return false }
    let answers: [Signal] = [.accepting, .refusing, .dontKnow]
    return !answers.contains(where: turn.hears)
      && turn.cues.contains { if case .signal = $0.subject { false } else { true } }
  }

  /// Ladders that began after the goal was recalled.
  private var detours: Int {
    guard let goal = memory.lastAsked(.recallGoal) else { return 0 }
    return memory.ladders.count { ($0.rungs.first ?? 0) > goal }
  }

  private var hasRungsLeft: Bool {
    let budget = Budget(bank, memory)
    if budget.isTimeUp(answered) { return false }
    guard let ladder = memory.openLadder else { return true }
    let most = memory.hasAsked(.recallGoal) ? 2 : bank.limits.rungs
    return memory.ladders[ladder].rungs.count < most
  }

  private var exhaustion: StopReason {
    if Budget(bank, memory).isTimeUp(answered) { return .timeBox }
    return isDeferred ? .deferred : .exhausted
  }

  /// Where all topics are opened first, an opening is not gone into yet.
  private var isDeferred: Bool {
    guard bank.probing == .openingsFirst, let question = answered?.question,
      let topic = bank.topics.first(where: { $0.id == question.topic?.topic })
    else { return false }
    return !topic.fills && question.reason.source == .course && topic.series.contains(question.move)
  }

  private func isFree(_ rule: Rule) -> Bool {
    let ladder = memory.openLadder
    let topic = answered?.question.topic
    return switch rule.once {
    case .always: true
    case .interview: !memory.fired.contains { $0.rule == rule.id }
    case .topic: !memory.fired.contains { $0.rule == rule.id && $0.topic == topic }
    case .ladder:
      !memory.fired.contains { $0.rule == rule.id && $0.ladder == ladder && ladder != nil }
    }
  }

  /// The last question may be answered with an idea; then the talk is not over yet.
  private var bringsSomethingNew: Bool {
    guard let answered else { return false }
    return memory.voiced.contains { $0.n == answered.n && $0.what == .idea }
  }
}

/// What may still be asked of this person.
struct Budget {
  private let bank: Bank
  private let memory: Memory

  init(_ bank: Bank, _ memory: Memory) {
    self.bank = bank
    self.memory = memory
  }

  /// R9, and R8: after an own idea no why is asked.
  var allowsWhy: Bool {
    guard memory.whyRun < bank.limits.whyInARow, memory.voiced(.idea).isEmpty else { return false }
    if let ladder = memory.openLadder, memory.ladders[ladder].whys > 0 {
      return memory.ladders[ladder].whys < bank.limits.whyPerLadder
    }
    return memory.ladders.count { $0.whys > 0 } < bank.limits.ladders
  }

  /// R10: the announced time or number of answers is used.
  func isTimeUp(_ answered: Turn?) -> Bool {
    memory.answeredCount >= bank.limits.exploreAtMost
      || (answered?.answer?.minute ?? 0) >= bank.limits.minutes
  }
}
