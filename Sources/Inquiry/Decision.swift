internal import Hearing

/// The one decision of a turn: which rule, which question, or the end.
///
/// Order is fixed and visible: stop rules, then what was heard, then probes, then the course
/// of the talk. Within each, the order of the bank.
struct Decision {
  let moment: Moment
  /// The turn that was just answered; `nil` at the start and after a question was passed over.
  let answered: Turn?
  /// Words were taken back in this answer: stop rules still hold, and nothing is gone into.
  var isTakenBack = false

  func carryOut(on turn: inout Recording) {
    let course = Course(moment: moment, after: nil)
    if budget.room <= 0 {
      return turn.close(memory.hasAsked(.close) ? course.ending : .timeBox)
    }
    if answered?.move == .close, !isTakenBack, !bringsSomethingNew {
      return turn.close(course.ending)
    }
    if let (rule, evidence) = firstStop() {
      return follow(stop: rule, evidence, on: &turn)
    }
    if isExploring, !isDeferred, !isTakenBack,
      let question = firstProbe(bank.follows) ?? (saysNo ? nil : firstProbe(bank.probes))
    {
      return turn.ask(question)
    }
    goOn(after: nil, on: &turn)
  }

  /// Leaves what was being asked about, and asks what comes next.
  private func goOn(after: Course.After?, on turn: inout Recording) {
    if let ladder = turn.memory.openLadder {
      turn.record(.ladderLeft(ladder: ladder, exhaustion, rule: after?.rule.id))
    }
    Course(moment: moment.with(turn.memory), after: after).goOn(on: &turn)
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
    guard let move = rule.asks else { return true }
    if isTakenBack { return false }
    if budget.isLanding { return false }
    return givesWay(move) || question(for: rule, evidence, at: moment) != nil
  }

  /// R10: when the time is up, what a stop rule would ask gives way to the goal.
  private func givesWay(_ move: ProbeMove.ID) -> Bool {
    budget.isTimeUp(answered) && !move.isOfTheCourse
  }

  /// Whoever says at once what it is all for has not told yet how it goes: what the bank wants to
  /// hear first is asked first, and the course comes to the goal.
  private func comesTooEarly(_ move: ProbeMove.ID) -> Bool {
    move == .recallGoal && memory.toldCount < bank.limits.exploreAtLeast
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
    case .leaveLadder: goOn(after: Course.After(rule: rule, evidence: evidence), on: &turn)
    case .ask(let move) where comesTooEarly(move):
      goOn(after: Course.After(rule: rule, evidence: evidence), on: &turn)
    case .ask(let move):
      // Composed on the memory in which the ladder has been left: a stop that asks begins anew.
      let now = moment.with(turn.memory)
      if !givesWay(move), let question = question(for: rule, evidence, at: now) {
        return turn.ask(question)
      }
      goOn(after: Course.After(rule: rule, evidence: evidence), on: &turn)
    }
  }

  // MARK: Going on

  /// The first rule that holds and whose question can be put together.
  private func firstProbe(_ rules: [Rule]) -> Question? {
    guard let situation, hasRungsLeft, !budget.isLanding else { return nil }
    for rule in rules where isFree(rule) {
      guard let evidence = rule.when.evidence(in: situation),
        let question = question(for: rule, evidence, at: moment)
      else { continue }
      return question
    }
    return nil
  }

  private func question(for rule: Rule, _ evidence: Evidence, at moment: Moment) -> Question? {
    guard case .ask(let id) = rule.action, bank.has(id) else { return nil }
    let move = bank[id]
    if move.kind == .explanatory, hasHadEnough || !budget.allowsWhy { return nil }
    guard id != answered?.move || rule.once == .always else { return nil }
    let isCourse = id.isOfTheCourse
    return Composer(moment: moment).question(
      Composer.Wish(
        move: move, source: .rule(rule.id), evidence: evidence, because: rule.because,
        mustQuote: rule.mustQuote, preface: rule.preface,
        topic: answered?.question.topic,
        ladder: isCourse ? nil : moment.memory.openLadder ?? moment.memory.ladders.count))
  }

  // MARK: Looking

  private var bank: Bank { moment.bank }
  private var memory: Memory { moment.memory }
  private var budget: Budget { Budget(moment: moment) }

  /// Whether the answer says that it is enough: then no why follows, whatever the rules say.
  private var hasHadEnough: Bool {
    guard let answered else { return false }
    let enough: [Signal] = [.boundary, .irritation, .wantsStop, .ownIdea, .dontKnow, .value]
    return enough.contains(where: answered.hears)
  }

  /// A bare "nee" gives nothing to go into: the talk goes on to what comes next.
  private var saysNo: Bool { answered?.isBareNo ?? false }

  private var situation: Situation? {
    guard let answered else { return nil }
    return Situation(
      moment: moment, turn: answered, ladder: memory.openLadder.map { memory.ladders[$0] },
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
    let answers: [Signal] = [.accepting, .refusing, .dontKnow, .retraction, .takesBack]
    return !answers.contains(where: turn.hears)
      && turn.cues.contains { if case .signal = $0.subject { false } else { true } }
  }

  /// Ladders that began after the goal was recalled.
  private var detours: Int {
    guard let goal = memory.lastAsked(.recallGoal) else { return 0 }
    return memory.ladders.count { ($0.rungs.first ?? 0) > goal }
  }

  private var hasRungsLeft: Bool {
    if budget.isTimeUp(answered) { return false }
    guard let ladder = memory.openLadder else { return true }
    let most =
      memory.hasAsked(.recallGoal)
      ? 2 : answered?.question.isRecalling == true ? Decision.rungsThen : bank.limits.rungs
    return memory.ladders[ladder].rungs.count < most
  }

  /// What was said the last time is come back to, and not gone into as deep as what is new.
  private static let rungsThen = 3

  private var exhaustion: StopReason {
    if isTakenBack { return .skipped }
    if budget.isTimeUp(answered) || budget.isLanding { return .timeBox }
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

  /// The last question may be answered with an idea, or with something that was not put back
  /// yet; then the talk is not over.
  private var bringsSomethingNew: Bool {
    guard let answered else { return false }
    if memory.barriersToPutBack.contains(where: { !memory.hasReadBack($0.quote) }) { return true }
    return memory.voiced.contains { $0.n == answered.n && $0.what == .idea }
  }
}

/// What may still be asked of this person.
struct Budget {
  let moment: Moment

  private var bank: Bank { moment.bank }
  private var memory: Memory { moment.memory }

  /// R9, and R8: after an own idea no why is asked.
  var allowsWhy: Bool {
    guard memory.whyRun < bank.limits.whyInARow, memory.voiced(.idea).isEmpty else { return false }
    if let ladder = memory.openLadder, memory.ladders[ladder].whys > 0 {
      return memory.ladders[ladder].whys < bank.limits.whyPerLadder
    }
    return memory.ladders.count { $0.whys > 0 } < bank.limits.ladders
  }

  /// How many questions may still be asked.
  var room: Int { bank.limits.questions - memory.turns.count }

  /// The last questions are kept for giving back: what was said, the last word, and what that
  /// brings. Else somebody with an idea in every answer would be cut off unread.
  var isLanding: Bool { room <= 3 }

  /// R10: the announced time or number of answers is used. A question that was passed over was
  /// borne too.
  func isTimeUp(_ answered: Turn?) -> Bool {
    memory.dealtWithCount >= bank.limits.exploreAtMost
      || (answered?.answer?.minute ?? 0) >= bank.limits.minutes
  }
}
