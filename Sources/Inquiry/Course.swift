internal import Hearing

/// The course of a talk when no rule has anything to ask:
/// what was said the last time → explore → goal → turn → own idea → condition → agreement → naming → conclusion → read back
/// → close. Each step looks at what has been asked and voiced, so that it can be entered from
/// anywhere: after a boundary, a skip, or an idea that came by itself. (METHOD, "Sequence")
struct Course {
  /// The rule that ended the ladder before.
  struct After {
    var rule: Rule
    var evidence: Evidence
  }

  let moment: Moment
  let after: After?

  private var bank: Bank { moment.bank }
  private var memory: Memory { moment.memory }
  private var budget: Budget { Budget(moment: moment) }

  func goOn(on turn: inout Recording) {
    if let question = next() {
      turn.ask(question)
    } else {
      turn.close(ending)
    }
  }

  /// How a talk has ended that went its course: no idea is a complete outcome too.
  var ending: Closing { memory.voiced(.idea).isEmpty && declinedAnIdea ? .noIdea : .completed }

  /// The reading back again, or the last word when nothing is left to read back.
  func showWhatIsLeft(on turn: inout Recording) {
    if let question = readingBack() ?? question(.close) { turn.ask(question) }
  }

  private func next() -> Question? {
    if budget.isLanding { return landing() }
    return settlingAnIdea() ?? exploring() ?? goalAndTurn() ?? askingForAnIdea() ?? naming()
      ?? concluding() ?? readingBack() ?? closing()
  }

  /// The last three questions: what was said is read back, the last word is asked for, and what
  /// that brought is read back too.
  private func landing() -> Question? {
    switch budget.room {
    case 3: readingBackWhatIsNew() ?? closing()
    case 2: closing() ?? readingBackWhatIsNew()
    default: memory.hasAsked(.close) ? readingBackWhatIsNew() : closing()
    }
  }

  // MARK: An idea and what belongs to it

  private func settlingAnIdea() -> Question? {
    guard let idea = memory.voiced(.idea).last else { return nil }
    if !asked(.condition, after: idea.n) {
      return question(.condition, evidence: memory.quote(idea))
    }
    if gaveACondition, bank.has(.conditionMore), !asked(.conditionMore, after: idea.n) {
      return question(.conditionMore)
    }
    if !asked(.agreement, after: idea.n) { return question(.agreement) }
    if answeredWithACondition, memory.timesAsked(.agreement) < 3 { return question(.agreement) }
    return agreementDetail()
  }

  /// The first condition often hides a second: what else it depends on is asked once.
  private var gaveACondition: Bool { broughtACondition(answering: .condition) }

  /// The agreement question was answered with another condition: it is asked once more.
  private var answeredWithACondition: Bool { broughtACondition(answering: .agreement) }

  /// A condition, and no agreement beside it.
  private func broughtACondition(answering move: ProbeMove.ID) -> Bool {
    guard let last = memory.lastAnswered, last.move == move else { return false }
    let voiced = memory.voiced.filter { $0.n == last.n }.map(\.what)
    return voiced.contains(.condition) && !voiced.contains(.agreement)
  }

  /// Who, when, how checked: asked one by one, when there is an agreement.
  private func agreementDetail() -> Question? {
    guard let agreement = memory.voiced(.agreement).last else { return nil }
    let details: [(ProbeMove.ID, marker: String)] = [
      (.agreementWho, "says_who"), (.agreementWhen, "says_when"), (.agreementCheck, "says_check"),
    ]
    // What the agreement says itself is not asked again.
    let said = memory.turn(agreement.n)?.cues.map(\.subject) ?? []
    let told = memory.voiced.filter { $0.about == agreement.n }.map(\.what.rawValue)
    guard
      let (missing, _) = details.first(where: { move, marker in
        !asked(move, after: agreement.n) && !said.contains(.marker(marker))
          && !told.contains(move.rawValue)
      })
    else { return nil }
    return question(missing, evidence: memory.quote(agreement))
  }

  // MARK: Exploring

  private func exploring() -> Question? {
    guard mayExplore else { return nil }
    if let question = recalling() { return question }
    let topics = Topics(moment: moment)
    return switch bank.probing {
    case .atOnce: takingUpWhatWasHeard() ?? open(topics.next)
    case .openingsFirst:
      open(topics.nextThatCounts) ?? takingUpWhatWasHeard() ?? returning(to: topics.opened)
        ?? open(topics.next)
    }
  }

  /// What was said in the earlier interview, put before the person again; of an agreement also how
  /// it is read now. The bank's own course keeps its room.
  private func recalling() -> Question? {
    guard let earlier = moment.earlier, bank.has(.thenAndNow),
      budget.room > bank.limits.needed
    else { return nil }
    for item in earlier.recollections.prefix(bank.limits.recalled) {
      guard let move = nextMove(of: item), let question = question(move, recalling: item) else {
        continue
      }
      return question
    }
    return nil
  }

  private func nextMove(of item: Recollection) -> ProbeMove.ID? {
    guard !memory.closedTopics.contains(item.topic) else { return nil }
    let asked = memory.standing.filter { $0.question.topic == item.topic }
    guard let opening = asked.first else { return .thenAndNow }
    guard item.what == .agreement, bank.has(.readingNow),
      !asked.contains(where: { $0.move == .readingNow }),
      opening.answer?.words.text != nil, !opening.declines, !opening.marks("agreement_lapsed"),
      !memory.ladders.contains(where: {
        $0.topic == item.topic && $0.stop?.closesTheSubject == true
      })
    else { return nil }
    return .readingNow
  }

  private func open(_ openings: [Topics.Opening]) -> Question? {
    for opening in openings {
      if let question = question(opening.move, topic: opening.key, ladder: memory.ladders.count) {
        return question
      }
    }
    return nil
  }

  private var mayExplore: Bool {
    if budget.isTimeUp(memory.lastAnswered) { return false }
    // An idea that came early leaves room for more; the goal ends exploring.
    return !memory.hasAsked(.recallGoal)
  }

  /// Something heard that no question has taken up yet: its own words open a new ladder.
  private func takingUpWhatWasHeard() -> Question? {
    for barrier in memory.barriers where isOpenToFollow(barrier) {
      guard let turn = memory.turn(barrier.key.n) else { continue }
      let subject = CueSubject.barrier(barrier.key.kind.rawValue)
      var alone = turn
      alone.cues = turn.cues.filter { $0.subject == subject && $0.place == barrier.key.place }
      if let question = goingInto(alone, with: bank.follows) { return question }
    }
    return nil
  }

  /// The first rule that takes up words of this answer by quoting them, on a new ladder.
  private func goingInto(
    _ turn: Turn, with rules: [Rule], where fits: (Quote, ProbeMove) -> Bool = { _, _ in true }
  ) -> Question? {
    let situation = Situation(moment: moment, turn: turn, ladder: nil, kindOfLast: nil)
    let topic = turn.question.topic
    for rule in rules {
      guard let id = rule.asks, id != memory.lastAnswered?.move, bank[id].kind != .explanatory,
        isFree(rule, on: topic), let evidence = rule.when.evidence(in: situation),
        let quote = evidence.quote, fits(quote, bank[id]),
        let question = question(
          id, evidence: evidence, rule: rule, topic: topic, ladder: memory.ladders.count,
          mustQuote: true)
      else { continue }
      return question
    }
    return nil
  }

  /// Coming back to a topic, what was asked there once is not asked again.
  private func isFree(_ rule: Rule, on topic: TopicKey?) -> Bool {
    switch rule.once {
    case .always: true
    case .interview: !memory.fired.contains { $0.rule == rule.id }
    case .topic, .ladder: !memory.fired.contains { $0.rule == rule.id && $0.topic == topic }
    }
  }

  private func isOpenToFollow(_ barrier: HeardBarrier) -> Bool {
    guard !barrier.isFollowed, barrier.standing == .heard, barrier.quote.text != nil else {
      return false
    }
    if let topic = barrier.topic, memory.closedTopics.contains(topic) { return false }
    // What a stop signal ended is not dug up again.
    let reason = barrier.ladder.flatMap { memory.ladders[$0].stop }
    switch reason {
    case .boundary, .irritation, .evasion, .skipped, .wantsStop, .dontKnow, .repetition:
      return false
    default: return true
    }
  }

  /// Back to an opening that nothing has gone into yet, on words that were said there.
  private func returning(to openings: [Turn]) -> Question? {
    for opening in openings where !isGoneInto(opening) {
      // "Je zei “nooit”": a single word is only asked about by itself.
      let question = goingInto(opening, with: bank.probes) { quote, move in
        quote.wordCount > 1 || move.kind == .clarifying
      }
      if let question { return question }
    }
    return nil
  }

  private func isGoneInto(_ opening: Turn) -> Bool {
    guard !opening.declines, let topic = opening.question.topic,
      !memory.closedTopics.contains(topic),
      let ladder = opening.question.ladder, memory.ladders[ladder].stop == .deferred
    else { return true }
    return memory.ladders.contains { later in
      later.topic == topic && (later.rungs.first ?? 0) > opening.n && later.stop != .deferred
    }
  }

  // MARK: Goal, turn, idea

  private func goalAndTurn() -> Question? {
    if !memory.hasAsked(.recallGoal) { return question(.recallGoal) }
    if !memory.hasAsked(.turn) { return question(.turn) }
    return nil
  }

  private func askingForAnIdea() -> Question? {
    guard let turn = memory.lastAsked(.turn),
      !memory.voiced(.idea).contains(where: { $0.n >= turn })
    else { return nil }
    // An idea that came before leaves nothing to confirm: only a yes at the turn is asked after.
    let hasIdea = !memory.voiced(.idea).isEmpty
    if hasIdea, refusals(at: .turn) > 0 { return nil }
    guard !declinedAnIdea else { return hasIdea ? nil : pushing() }
    // R12: a "no" is confirmed once, in other words.
    if refusals(at: .turn) == 1, memory.timesAsked(.turn) == 1 { return question(.turn) }
    return memory.timesAsked(.ownIdea) < 3 ? question(.ownIdea) : nil
  }

  /// The one push, where the bank may; a yes to it is asked after once.
  private func pushing() -> Question? {
    guard bank.mayPush, bank.has(.push), !memory.hasDrawnABoundaryAtLarge else { return nil }
    guard let pushed = memory.lastAsked(.push) else { return question(.push) }
    guard let answered = memory.turn(pushed), answered.answer != nil, !answered.declines,
      !asked(.ownIdea, after: pushed)
    else { return nil }
    return question(.ownIdea)
  }

  /// "No" confirmed at the turn, a plain no when asked for an idea, or nothing that came to mind
  /// twice: a complete outcome. (METHOD, R12 and move 26)
  private var declinedAnIdea: Bool {
    refusals(at: .turn) + refusals(at: .ownIdea) >= 2 || saidNoToAnIdea || fruitless >= 3
  }

  private var saidNoToAnIdea: Bool {
    memory.standing.contains { turn in
      turn.move == .ownIdea && (turn.isSkipped || turn.beginsWithNo)
        && !memory.voiced.contains { $0.n == turn.n }
    }
  }

  /// How often the question for an idea brought none. One that was let go of again did come.
  private var fruitless: Int {
    memory.standing.count { turn in
      turn.move == .ownIdea && turn.answer != nil && !memory.withdrawn.contains(turn.n)
    }
  }

  private func refusals(at move: ProbeMove.ID) -> Int {
    memory.standing.count { turn in
      turn.move == move
        && (turn.isSkipped
          || (turn.isPlainNo || turn.beginsWithNo || turn.hears(.dontKnow))
            && !memory.voiced.contains { $0.n == turn.n })
    }
  }

  // MARK: Giving back

  private func naming() -> Question? {
    guard memory.timesAsked(.naming) < bank.limits.namings else { return nil }
    let asked = memory.standing.filter { $0.move == .naming }
    let kinds = asked.compactMap { $0.question.reason.evidence.words.first?.subject.name }
    // Two kinds may be heard in one sentence; it is put back once.
    let quoted = asked.flatMap { turn in
      turn.question.parts.compactMap { if case .quote(let quote) = $0 { quote } else { nil } }
    }
    let open = memory.barriersToPutBack.filter { barrier in
      !kinds.contains(barrier.key.kind.rawValue)
        && !quoted.contains { $0.n == barrier.key.n && $0.place.overlaps(barrier.key.place) }
    }
    guard let barrier = open.first(where: { $0.voice == .own }) ?? open.first else { return nil }
    return question(
      .naming, evidence: barrier.quote, subject: .barrier(barrier.key.kind.rawValue),
      topic: barrier.topic)
  }

  private func concluding() -> Question? {
    guard memory.voiced(.conclusion).isEmpty else { return nil }
    guard let asked = memory.lastAsked(.ownConclusion) else { return question(.ownConclusion) }
    // An idea that came after it may bring a conclusion too.
    let newer = memory.voiced(.idea).contains { $0.n > asked }
    return newer ? question(.ownConclusion) : nil
  }

  /// The participant's own words, shown to be struck, corrected or ranked.
  private func readingBack() -> Question? {
    readingBackWhatIsNew() ?? (wantsItOtherwise ? readingBackAll() : nil)
  }

  private func readingBackWhatIsNew() -> Question? {
    memory.readBackItems.allSatisfy(memory.hasReadBack) ? nil : readingBackAll()
  }

  private func readingBackAll() -> Question? {
    let items = memory.readBackItems
    guard !items.isEmpty, var question = question(.readBack) else { return nil }
    for item in items {
      question.parts.append(.bank("\n  \(item.n)  “"))
      question.parts.append(.quote(item))
      question.parts.append(.bank("”"))
    }
    return question
  }

  /// "Nummer 6 moet weg", "klopt niet": the reading back is shown again, with how to change it.
  private var wantsItOtherwise: Bool {
    guard let last = memory.standing.last, last.move == .readBack else { return false }
    if last.answer == nil { return true }
    let asks: [Signal] = [.rejecting, .takesBack, .retraction]
    return asks.contains(where: last.hears) && memory.timesAsked(.readBack) < 4
  }

  private func closing() -> Question? {
    if let last = memory.lastAsked(.close), !memory.voiced.contains(where: { $0.n >= last }) {
      return nil
    }
    return question(.close)
  }

  // MARK: Putting a question together

  private func asked(_ move: ProbeMove.ID, after n: Int) -> Bool {
    (memory.lastAsked(move) ?? 0) > n
  }

  private func question(
    _ id: ProbeMove.ID, evidence quote: Quote? = nil, subject: CueSubject? = nil,
    topic: TopicKey? = nil, ladder: Int? = nil
  ) -> Question? {
    let evidence = quote.map { quote in
      Evidence(words: [Evidence.Words(quote: quote, subject: subject ?? .marker(id.rawValue))])
    }
    return question(
      id, evidence: evidence ?? .present, rule: nil, topic: topic, ladder: ladder,
      mustQuote: false)
  }

  private func question(_ id: ProbeMove.ID, recalling item: Recollection) -> Question? {
    question(
      id, evidence: .present, rule: nil, topic: item.topic, ladder: memory.ladders.count,
      mustQuote: false, recalling: item)
  }

  private func question(
    _ id: ProbeMove.ID, evidence: Evidence, rule: Rule?, topic: TopicKey?, ladder: Int?,
    mustQuote: Bool, recalling item: Recollection? = nil
  ) -> Question? {
    Composer(moment: moment).question(
      Composer.Wish(
        move: bank[id], source: rule.map { .rule($0.id) } ?? .course, evidence: evidence,
        because: rule?.because ?? [:], after: after?.rule.id, mustQuote: mustQuote,
        preface: preface(before: id), topic: topic, ladder: ladder, recalled: item))
  }

  /// "Daar laten we het bij" fits before something else, not before more about the same idea.
  private func preface(before id: ProbeMove.ID) -> Preface? {
    let goesOn = ProbeMove.ID.settling + ProbeMove.ID.agreementDetails
    return goesOn.contains(id) ? nil : after?.rule.preface
  }
}
