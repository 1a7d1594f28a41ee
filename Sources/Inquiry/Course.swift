internal import Hearing

/// The course of a talk when no rule has anything to ask:
/// explore → goal → turn → own idea → condition → agreement → naming → conclusion → read back
/// → close. Each step looks at what has been asked and voiced, so that it can be entered from
/// anywhere: after a boundary, a skip, or an idea that came by itself. (METHOD, "Sequence")
struct Course {
  /// The rule that ended the ladder before.
  struct After {
    var rule: Rule
    var evidence: Evidence
  }

  let bank: Bank
  let chain: ChainCard
  let memory: Memory
  let after: After?

  static func isCourse(_ move: ProbeMove.ID) -> Bool {
    ProbeMove.ID.required.contains(move) && move != .grandTour
  }

  func goOn(on turn: inout Recording) {
    if let question = next() {
      turn.ask(question)
    } else {
      turn.close(memory.voiced(.idea).isEmpty && declinedAnIdea ? .noIdea : .completed)
    }
  }

  /// The reading back again, or the last word when nothing is left to read back.
  func showWhatIsLeft(on turn: inout Recording) {
    if let question = readingBack() ?? question(.close) { turn.ask(question) }
  }

  private func next() -> Question? {
    settlingAnIdea() ?? exploring() ?? goalAndTurn() ?? askingForAnIdea() ?? naming()
      ?? concluding() ?? readingBack() ?? closing()
  }

  // MARK: An idea and what belongs to it

  private func settlingAnIdea() -> Question? {
    guard let idea = memory.voiced(.idea).last else { return nil }
    if !asked(.condition, after: idea.n) {
      return question(.condition, evidence: memory.quote(idea))
    }
    if !asked(.agreement, after: idea.n) { return question(.agreement) }
    if answeredWithACondition, memory.timesAsked(.agreement) < 3 { return question(.agreement) }
    return agreementDetail()
  }

  /// The agreement question was answered with another condition: it is asked once more.
  private var answeredWithACondition: Bool {
    guard let last = memory.lastAnswered, last.move == .agreement else { return false }
    return memory.voiced.contains { $0.n == last.n && $0.what == .condition }
  }

  /// Who, when, how checked: asked one by one, when there is an agreement.
  private func agreementDetail() -> Question? {
    guard let agreement = memory.voiced(.agreement).last else { return nil }
    let details: [(ProbeMove.ID, marker: String)] = [
      (.agreementWho, "says_who"), (.agreementWhen, "says_when"), (.agreementCheck, "says_check"),
    ]
    // What the agreement says itself is not asked again.
    let said = memory.turn(agreement.n)?.cues.map(\.subject) ?? []
    guard
      let (missing, _) = details.first(where: { move, marker in
        !asked(move, after: agreement.n) && !said.contains(.marker(marker))
      })
    else { return nil }
    return question(missing, evidence: memory.quote(agreement))
  }

  // MARK: Exploring

  private func exploring() -> Question? {
    guard mayExplore else { return nil }
    return takingUpWhatWasHeard() ?? nextTopic()
  }

  private var mayExplore: Bool {
    if Budget(bank, memory).isTimeUp(memory.lastAnswered) { return false }
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
      let situation = Situation(memory: memory, turn: alone, ladder: nil, kindOfLast: nil)
      for rule in bank.follows {
        guard case .ask(let id) = rule.action, id != memory.lastAnswered?.move,
          bank[id].kind != .explanatory, rule.once != .interview || !hasFired(rule),
          let evidence = rule.when.evidence(in: situation), evidence.quote != nil
        else { continue }
        if let question = question(
          id, evidence: evidence, rule: rule, topic: barrier.topic, ladder: memory.ladders.count,
          mustQuote: true)
        {
          return question
        }
      }
    }
    return nil
  }

  private func hasFired(_ rule: Rule) -> Bool { memory.fired.contains { $0.rule == rule.id } }

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

  private func nextTopic() -> Question? {
    for topic in bank.topics {
      for key in keys(of: topic)
      where !memory.openedTopics.contains(key) && !memory.closedTopics.contains(key) {
        return question(topic.opens, topic: key, ladder: memory.ladders.count)
      }
    }
    return nil
  }

  private func keys(of topic: Topic) -> [TopicKey] {
    let own = memory.opening.map { chain.handOvers(of: $0.partner) } ?? []
    switch topic.each {
    case .handover: return own.map { TopicKey(topic: topic.id, handOver: $0) }
    case .withoutHandover: return own.isEmpty ? [TopicKey(topic: topic.id, handOver: nil)] : []
    case .once:
      let enough = memory.answeredCount >= bank.limits.exploreAtLeast
      return enough ? [] : [TopicKey(topic: topic.id, handOver: nil)]
    }
  }

  // MARK: Goal, turn, idea

  private func goalAndTurn() -> Question? {
    if !memory.hasAsked(.recallGoal) { return question(.recallGoal) }
    if !memory.hasAsked(.turn) { return question(.turn) }
    return nil
  }

  private func askingForAnIdea() -> Question? {
    guard memory.voiced(.idea).isEmpty, memory.hasAsked(.turn), !declinedAnIdea else { return nil }
    // R12: a "no" at the turn is confirmed once, in other words.
    if refusals(at: .turn) == 1, memory.timesAsked(.turn) == 1 { return question(.turn) }
    return memory.timesAsked(.ownIdea) < 3 ? question(.ownIdea) : nil
  }

  /// "No" confirmed at the turn, or no idea when asked: a complete outcome.
  private var declinedAnIdea: Bool {
    refusals(at: .turn) >= 2 || refusals(at: .ownIdea) >= 1 || fruitless >= 2
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
          || turn.isPlainNo && !memory.voiced.contains { $0.n == turn.n })
    }
  }

  // MARK: Giving back

  private func naming() -> Question? {
    guard memory.timesAsked(.naming) < bank.limits.namings, !hasDrawnABoundaryAtLarge else {
      return nil
    }
    let asked = memory.standing.filter { $0.move == .naming }
      .compactMap { $0.question.reason.evidence.words.first?.subject.name }
    let open = memory.barriers.filter { barrier in
      barrier.standing == .heard && barrier.quote.text != nil
        && !asked.contains(barrier.key.kind.rawValue) && !isClosed(barrier)
    }
    guard let barrier = open.first(where: { $0.voice == .own }) ?? open.first else { return nil }
    return question(
      .naming, evidence: barrier.quote, subject: .barrier(barrier.key.kind.rawValue),
      topic: barrier.topic)
  }

  /// A boundary drawn outside any topic ("ik ga niet praten over toen") may be about anything that
  /// was heard; then nothing is put back.
  private var hasDrawnABoundaryAtLarge: Bool {
    memory.standing.contains { $0.question.topic == nil && $0.hears(.boundary) }
  }

  private func isClosed(_ barrier: HeardBarrier) -> Bool {
    if let topic = barrier.topic, memory.closedTopics.contains(topic) { return true }
    return memory.effectiveConsent(barrier.key.n) == .onlyMe && memory.consent != .onlyMe
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
    let items = memory.readBackItems
    guard !items.isEmpty,
      items.contains(where: { $0.n > memory.lastAsked(.readBack) ?? 0 }) || wantsItOtherwise,
      var question = question(.readBack)
    else { return nil }
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

  private func question(
    _ id: ProbeMove.ID, evidence: Evidence, rule: Rule?, topic: TopicKey?, ladder: Int?,
    mustQuote: Bool
  ) -> Question? {
    Composer(bank: bank, chain: chain, memory: memory).question(
      Composer.Wish(
        move: bank[id], source: rule.map { .rule($0.id) } ?? .course, evidence: evidence,
        because: rule?.because ?? [:], after: after?.rule.id, mustQuote: mustQuote,
        acknowledges: leavesItThere(before: id), topic: topic, ladder: ladder))
  }
}

extension Course {
  /// "Daar laten we het bij" fits before something else, not before more about the same idea.
  private func leavesItThere(before id: ProbeMove.ID) -> Bool {
    let goesOn: [ProbeMove.ID] = [
      .condition, .agreement, .agreementWho, .agreementWhen, .agreementCheck,
    ]
    return after?.rule.acknowledges == true && !goesOn.contains(id)
  }
}

extension Memory {
  /// What is read back at the end: names, ideas, conditions, agreements, conclusions.
  public var readBackItems: [Quote] {
    var items: [Quote] = []
    for barrier in barriers {
      if case .named(let n, let place) = barrier.standing, let turn = turn(n) {
        items.append(turn.quote(place))
      }
    }
    for item in voiced where item.what != .goal { items.append(quote(item)) }
    var seen: Set<Quote> = []
    return items.filter { $0.text != nil && seen.insert($0).inserted }.sorted { $0.n < $1.n }
  }
}
