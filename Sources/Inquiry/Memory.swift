internal import Hearing

/// What was asked, answered and heard so far. It decides nothing: it folds events.
public struct Memory: Sendable, Equatable {
  public internal(set) var opening: Opening?
  public internal(set) var consent: ConsentLevel?
  public internal(set) var turns: [Turn] = []
  public internal(set) var ladders: [Ladder] = []
  public internal(set) var openedTopics: [TopicKey] = []
  public internal(set) var closedTopics: [TopicKey] = []
  public internal(set) var barriers: [HeardBarrier] = []
  public internal(set) var voiced: [Voiced] = []
  /// Answers in which an idea was voiced that its owner let go of again.
  public internal(set) var withdrawn: [Int] = []
  public internal(set) var fired: [Firing] = []
  public internal(set) var ranking: [Int] = []
  public internal(set) var notes = 0
  public internal(set) var isOffRecord = false
  /// "Dit blijft onder ons" was said: what is answered is for the participant alone.
  public internal(set) var isBetweenUs = false
  public internal(set) var closing: Closing?
  /// The number of the last why-type question, and how many came in a row up to it.
  var whyRun = 0
  /// As things stood before the last answer, for when it is corrected. At most one.
  private var beforeAnswer: [Memory] = []

  /// A rule that was followed, and where.
  public struct Firing: Sendable, Equatable {
    public var rule: Rule.ID
    public var ladder: Int?
    public var topic: TopicKey?
  }

  /// Which moves are why-type: the bank's to say, needed to count them.
  let explanatory: Set<ProbeMove.ID>

  public init(explanatory: Set<ProbeMove.ID>) { self.explanatory = explanatory }
}

extension Memory {
  /// The question that waits for an answer.
  public var openQuestion: Question? {
    guard closing == nil, let last = turns.last, last.answer == nil, !last.isSkipped,
      !last.isWithdrawn
    else { return nil }
    return last.question
  }

  /// Turns that stand: not withdrawn.
  ///
  /// Mostly all of them; then they are not copied, for this is asked dozens of times an answer.
  public var standing: [Turn] {
    for index in turns.indices where turns[index].isWithdrawn {
      return turns.filter { !$0.isWithdrawn }
    }
    return turns
  }

  public var lastAnswered: Turn? { turns.last { !$0.isWithdrawn && $0.answer != nil } }

  public var answeredCount: Int { turns.count { !$0.isWithdrawn && $0.answer != nil } }

  /// Questions that were answered or passed over. Coming back to an earlier interview is extra.
  var dealtWithCount: Int {
    turns.count {
      !$0.isWithdrawn && ($0.answer != nil || $0.isSkipped) && !$0.question.isRecalling
    }
  }

  /// Answers that tell something new, and do not come back to an earlier interview.
  var toldCount: Int { standing.count { $0.answer != nil && !$0.question.isRecalling } }

  /// Questions whose answers were taken back.
  public var takenBack: [Int] { standing.filter { $0.answer?.words == .takenBack }.map(\.n) }

  /// Whether the answer to question `n` was taken back.
  public func hasTakenBack(_ n: Int) -> Bool {
    turns.contains { $0.n == n && $0.answer?.words == .takenBack }
  }

  /// The number of the last standing question before `n` that was answered.
  public func lastAnswered(before n: Int) -> Int? {
    turns.last { !$0.isWithdrawn && $0.n < n && $0.answer != nil }?.n
  }

  public var nextNumber: Int { turns.count + 1 }

  public func turn(_ n: Int) -> Turn? { index(of: n).map { turns[$0] } }

  /// Questions are numbered without gaps; a record in which they are not is still read.
  private func index(of n: Int) -> Int? {
    if turns.indices.contains(n - 1), turns[n - 1].n == n { return n - 1 }
    return turns.firstIndex { $0.n == n }
  }

  private mutating func change(_ n: Int, _ work: (inout Turn) -> Void) {
    if let index = index(of: n) { work(&turns[index]) }
  }

  public func hasAsked(_ move: ProbeMove.ID) -> Bool { lastAsked(move) != nil }

  /// The number of the last standing question with this move.
  public func lastAsked(_ move: ProbeMove.ID) -> Int? {
    turns.last { !$0.isWithdrawn && $0.move == move }?.n
  }

  public func timesAsked(_ move: ProbeMove.ID) -> Int {
    turns.count { !$0.isWithdrawn && $0.move == move }
  }

  public func voiced(_ what: Voiced.What) -> [Voiced] { voiced.filter { $0.what == what } }

  /// The ladder on which the last question stands, while it is still being climbed.
  public var openLadder: Int? {
    guard let ladder = turns.last(where: { !$0.isWithdrawn })?.question.ladder,
      ladders[ladder].stop == nil
    else { return nil }
    return ladder
  }

  /// The turn in which a topic was opened, as the bank opens it.
  func opening(of topic: TopicKey, in bank: Bank) -> Turn? {
    guard let opens = bank.topics.first(where: { $0.id == topic.topic })?.opens else { return nil }
    return turns.first { !$0.isWithdrawn && $0.question.topic == topic && $0.move == opens }
  }

  /// Who may read what was answered to question `n`: the stricter of interview and answer.
  public func effectiveConsent(_ n: Int) -> ConsentLevel {
    let general = consent ?? .onlyMe
    guard let restriction = turn(n)?.restriction else { return general }
    return min(general, restriction)
  }

  public func quote(_ voiced: Voiced) -> Quote {
    turn(voiced.n)?.quote(voiced.place)
      ?? Quote(n: voiced.n, place: voiced.place, text: nil)
  }
}

// MARK: The fold

extension Memory {
  public mutating func apply(_ event: TranscriptEvent) {
    switch event {
    case .opened(let opening): self.opening = opening
    case .consented(let level): consent = level
    case .addressed(let address): opening?.address = address
    case .asked(let question): remember(question)
    case .answered(let answer): remember(answer)
    case .heard(let n, let cues, let dismissed): remember(n, cues, dismissed)
    case .ladderLeft(let ladder, let reason, let rule): leave(ladder, reason, rule)
    case .topicClosed(let topic, rule: _): closedTopics.append(topic)
    case .voiced(let voiced): self.voiced.append(voiced)
    case .withdrew(let n):
      voiced.removeAll { $0.n == n || $0.about == n }
      withdrawn.append(n)
    case .putBack(let putBack): settle(putBack)
    case .corrected(let answer): correct(answer)
    case .struck(let n): strike(n)
    case .skipped(let n): change(n) { $0.isSkipped = true }
    case .restricted(let n, let level):
      change(n) { $0.restriction = level }
      if level == .onlyMe { isBetweenUs = true }
    case .sharesAgain: isBetweenUs = false
    case .wentOffRecord: isOffRecord = true
    case .cameBackOnRecord: isOffRecord = false
    case .noted: notes += 1
    case .ranked(let order): ranking = order
    case .paused, .resumed: break
    case .closed(let closing): self.closing = closing
    case .erased: erase()
    }
  }

  private mutating func remember(_ question: Question) {
    // A question that nobody answered gives way to the next.
    if let last = turns.indices.last, turns[last].answer == nil, !turns[last].isSkipped {
      turns[last].isWithdrawn = true
    }
    turns.append(Turn(question))
    let isWhy = explanatory.contains(question.move)
    whyRun = isWhy ? whyRun + 1 : 0
    if let topic = question.topic, !openedTopics.contains(topic) { openedTopics.append(topic) }
    if let ladder = question.ladder {
      while ladder >= ladders.count { ladders.append(Ladder(topic: question.topic)) }
      ladders[ladder].rungs.append(question.n)
      if isWhy { ladders[ladder].whys += 1 }
    }
    if case .rule(let rule) = question.reason.source {
      fired.append(Firing(rule: rule, ladder: question.ladder, topic: question.topic))
    }
    for words in question.reason.evidence.words {
      guard case .barrier = words.subject else { continue }
      // One stretch of words may voice two kinds; one question takes it up.
      for index in barriers.indices
      where barriers[index].key.n == words.quote.n
        && barriers[index].key.place.overlaps(words.quote.place)
      {
        barriers[index].isFollowed = true
      }
    }
  }

  private mutating func remember(_ answer: Answer) {
    var before = self
    before.beforeAnswer = []
    beforeAnswer = [before]
    change(answer.n) { $0.answer = answer }
  }

  private mutating func remember(_ n: Int, _ cues: [Cue], _ dismissed: [Dismissal]) {
    change(n) { turn in
      turn.cues = cues
      turn.dismissed = dismissed
    }
    guard let turn = turn(n) else { return }
    for cue in cues {
      guard case .barrier(let kind) = cue.subject else { continue }
      barriers.append(
        HeardBarrier(
          key: HeardBarrier.Key(kind: BarrierKind.ID(kind), n: n, place: cue.place),
          quote: turn.quote(cue.place), rule: cue.rule, voice: cue.voice, tense: cue.tense,
          topic: turn.question.topic, ladder: turn.question.ladder))
    }
  }

  private mutating func leave(_ ladder: Int, _ reason: StopReason, _ rule: Rule.ID?) {
    guard ladders.indices.contains(ladder) else { return }
    ladders[ladder].stop = reason
    if let rule {
      fired.append(Firing(rule: rule, ladder: ladder, topic: ladders[ladder].topic))
    }
  }

  private mutating func settle(_ putBack: PutBack) {
    guard let index = barriers.firstIndex(where: { $0.key == putBack.barrier }) else { return }
    barriers[index].standing =
      switch putBack.outcome {
      case .named(let n, let place): .named(n: n, place: place)
      case .rejected(let n): .rejected(n: n)
      case .leftOpen: .leftOpen
      }
  }

  /// The last answer is given anew: back to before it, and what was asked since is withdrawn.
  /// An earlier one is mended where it stands.
  private mutating func correct(_ answer: Answer) {
    guard var restored = beforeAnswer.first,
      restored.turns.last(where: { !$0.isWithdrawn })?.n == answer.n
    else { return mend(answer) }
    guard let index = restored.index(of: answer.n) else { return }
    restored.turns.removeSubrange((index + 1)...)
    for var later in turns[(index + 1)...] {
      later.isWithdrawn = true
      restored.turns.append(later)
    }
    let old = turns[index]
    restored.turns[index].earlier = old.earlier + [old.answer?.words ?? .takenBack]
    restored.turns[index].restriction = old.restriction
    restored.consent = consent
    // What was promised to stay between us stays so, also when the words are others now.
    restored.isBetweenUs = isBetweenUs
    restored.opening = opening
    restored.notes = notes
    self = restored
    remember(answer)
  }

  private mutating func mend(_ answer: Answer) {
    guard let index = index(of: answer.n) else { return }
    turns[index].earlier.append(turns[index].answer?.words ?? .takenBack)
    turns[index].answer = answer
    barriers.removeAll { $0.key.n == answer.n }
    guard let place = turns[index].wholePlace else { return }
    for item in voiced.indices where voiced[item].n == answer.n { voiced[item].place = place }
    for item in barriers.indices {
      if case .named(let n, place: _) = barriers[item].standing, n == answer.n {
        barriers[item].standing = .named(n: n, place: place)
      }
    }
    beforeAnswer = []
  }

  /// The words are gone, and with them what was heard and voiced in them.
  /// Nobody can go on with an interview of which nothing is left to read.
  private mutating func erase() {
    for turn in turns where turn.answer != nil { strike(turn.n) }
    opening?.participant = "…"
    closing = closing ?? .wantsStop
  }

  private mutating func strike(_ n: Int) {
    change(n) { turn in
      turn.answer?.words = .takenBack
      turn.answer?.contentWords = []
      turn.answer?.wordCount = 0
      turn.earlier = turn.earlier.map { _ in .takenBack }
      turn.cues = []
      turn.dismissed = []
    }
    barriers.removeAll { $0.key.n == n }
    voiced.removeAll { $0.n == n }
    // A condition or an agreement stays, also when the idea it belonged to is gone.
    for item in voiced.indices where voiced[item].about == n { voiced[item].about = nil }
    ranking.removeAll { $0 == n }
    for index in barriers.indices {
      if case .named(let namedIn, place: _) = barriers[index].standing, namedIn == n {
        barriers[index].standing = .leftOpen
      }
    }
    for index in turns.indices { turns[index].question.forget(n) }
    beforeAnswer = []
  }
}

extension Question {
  /// A quote of words that are gone shows a gap.
  mutating func forget(_ n: Int) {
    changeQuotes { if $0.n == n { $0.text = nil } }
  }

  private mutating func changeQuotes(_ change: (inout Quote) -> Void) {
    func changed(_ part: Part) -> Part {
      guard case .quote(var quote) = part else { return part }
      change(&quote)
      return .quote(quote)
    }
    parts = parts.map(changed)
    reason.because = reason.because.map(changed)
    for index in reason.evidence.words.indices { change(&reason.evidence.words[index].quote) }
  }
}
