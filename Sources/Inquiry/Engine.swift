// The interview engine:  Bank + ChainCard + Lexicon + Memory + an answer  ──▶  [Move]
//
//   Bank      what we may ask, and the rules that say when    never changes
//   Lexicon   what can be heard in an answer                  never changes
//   Memory    what was asked, answered and heard so far       folds events
//   Earlier   the talk that this one comes back to            where there is one
//   Engine    hears an answer, tries the rules, moves         this file
//
// An answer is heard (Hearing), read for what it was given for (Interpretation), and then one
// decision is made (Decision): the first stop rule that holds, else the first rule that takes
// up what was heard, else the first probe, else the course of the talk. Each returns its
// evidence, and that is the reason that is shown.
//
// Nothing here reads a clock, a file, a socket or a random number. Whoever drives the engine
// brings those; see Interviews/Session.swift.
public import Hearing

/// What the driver must do next. A driver that forgets a case does not compile.
public enum Move: Sendable, Equatable {
  case record(TranscriptEvent)
  case ask(Question)
  case close(Closing)
}

public struct Engine: Sendable {
  public let bank: Bank
  public let chain: ChainCard
  public let lexicon: Lexicon
  /// The interview that this one comes back to.
  public let earlier: EarlierTalk?
  public private(set) var memory: Memory

  /// An engine in which nothing has happened yet.
  public init(
    bank: Bank, chain: ChainCard, lexicon: Lexicon, following earlier: EarlierTalk? = nil
  ) {
    self.bank = bank
    self.chain = chain
    self.lexicon = lexicon
    self.earlier = earlier
    let whys = bank.moves.filter { $0.kind == .explanatory }.map(\.id)
    memory = Memory(explanatory: Set(whys))
  }

  /// An engine as it was when these events had happened.
  public init(
    bank: Bank, chain: ChainCard, lexicon: Lexicon, following earlier: EarlierTalk? = nil,
    replaying events: [TranscriptEvent]
  ) {
    self.init(bank: bank, chain: chain, lexicon: lexicon, following: earlier)
    remember(events)
  }

  /// Takes in what happened in this talk elsewhere.
  public mutating func remember(_ events: [TranscriptEvent]) {
    for event in events { memory.apply(measured(event)) }
  }

  /// Goes on from a talk as it went elsewhere, whatever happened here.
  public mutating func takeUp(_ memory: Memory) { self.memory = memory }

  /// Begins a talk: consent is given, the first question is asked.
  public mutating func begin(_ opening: Opening, consent: ConsentLevel) -> [Move] {
    var turn = Recording(memory)
    turn.record(.opened(opening))
    turn.record(.consented(consent))
    decideNext(&turn, after: nil)
    return finish(turn)
  }

  /// Hears one answer and says what must happen now, in order.
  ///
  /// - Parameter minute: whole minutes since the talk began.
  public mutating func receive(_ text: String, minute: Int = 0) -> [Move] {
    guard memory.openQuestion != nil else { return [] }
    return receive(text, heard: lexicon.hear(text), minute: minute)
  }

  /// The same, for whoever has heard the answer already.
  ///
  /// - Parameter heard: what this engine's lexicon hears in the text.
  public mutating func receive(_ text: String, heard: Heard, minute: Int = 0) -> [Move] {
    guard let question = memory.openQuestion else { return [] }
    var turn = Recording(memory)
    turn.record(.answered(answer(question.n, text, heard, minute)))
    respond(to: question.n, heard, &turn)
    return finish(turn)
  }

  /// Replaces the last answer, and asks again from there.
  public mutating func correct(_ text: String, minute: Int = 0) -> [Move] {
    correct(text, heard: lexicon.hear(text), minute: minute)
  }

  private mutating func correct(_ text: String, heard: Heard, minute: Int) -> [Move] {
    guard let last = memory.lastAnswered else { return [] }
    var turn = Recording(memory)
    turn.record(.corrected(answer(last.n, text, heard, minute)))
    respond(to: last.n, heard, &turn)
    return finish(turn)
  }

  /// Mends an earlier answer where it stands; what was asked after it stays asked.
  public mutating func mend(_ n: Int, _ text: String, minute: Int = 0) -> [Move] {
    mend(n, text, heard: lexicon.hear(text), minute: minute)
  }

  /// The same, for whoever has heard the answer already.
  ///
  /// - Parameter heard: what this engine's lexicon hears in the text.
  public mutating func mend(_ n: Int, _ text: String, heard: Heard, minute: Int = 0) -> [Move] {
    guard memory.turn(n)?.answer != nil, n != memory.lastAnswered?.n else {
      return correct(text, heard: heard, minute: minute)
    }
    var turn = Recording(memory)
    turn.record(.corrected(answer(n, text, heard, minute)))
    turn.record(.heard(n: n, cues: heard.cues, dismissed: heard.dismissed))
    return finish(turn)
  }

  /// Takes the words of an answer back; a question that leans on them gives way to another.
  public mutating func strike(_ n: Int) -> [Move] {
    guard memory.turn(n)?.answer?.words.text != nil else { return [] }
    let open = memory.openQuestion
    var turn = Recording(memory)
    turn.record(.struck(n: n))
    if let open, open.leans(on: n) {
      leaveLadder(.skipped, rule: nil, &turn)
      if open.move == .readBack {
        // Whoever takes something back is shown what is left, and is asked nothing new.
        Course(moment: moment(turn.memory), after: nil).showWhatIsLeft(on: &turn)
      } else {
        decideNext(&turn, after: nil)
      }
    }
    return finish(turn)
  }

  /// The open question is passed over, and so is the ladder it stands on.
  public mutating func skip() -> [Move] {
    guard let question = memory.openQuestion else { return [] }
    var turn = Recording(memory)
    turn.record(.skipped(n: question.n))
    leaveLadder(.skipped, rule: nil, &turn)
    decideNext(&turn, after: nil)
    return finish(turn)
  }

  /// The interviewer asks something of their own; it is recorded as theirs and counted.
  public mutating func ask(_ words: String) -> [Move] {
    guard memory.closing == nil else { return [] }
    var turn = Recording(memory)
    let last = memory.turns.last { !$0.isWithdrawn }
    let question = Question(
      n: memory.nextNumber, move: .interviewers, parts: [.interviewer(words)],
      reason: Reason(source: .interviewer), wording: 0, topic: last?.question.topic,
      ladder: memory.openLadder)
    turn.ask(question)
    return finish(turn)
  }

  /// Takes down a turn of a talk that was held elsewhere: it is heard as ever, and nothing is asked.
  public mutating func takeDown(_ words: String, answered text: String, minute: Int = 0) -> [Move] {
    guard memory.closing == nil else { return [] }
    var turn = Recording(memory)
    let n = memory.nextNumber
    turn.record(
      .asked(
        Question(
          n: n, move: .interviewers, parts: [.interviewer(words)],
          reason: Reason(source: .interviewer), wording: 0, topic: nil, ladder: nil)))
    let heard = lexicon.hear(text)
    turn.record(.answered(answer(n, text, heard, minute)))
    let told = withoutPassingStops(heard, in: turn.memory.turn(n))
    let cues = told.cues + computedSignals(of: told, n: n, in: turn.memory)
    turn.record(.heard(n: n, cues: cues, dismissed: told.dismissed))
    if let gone = struckByAsking(n, cues, turn.memory) {
      turn.record(.struck(n: gone))
    } else if let answered = turn.memory.turn(n) {
      for event in Interpretation(of: answered, in: turn.memory).events { turn.record(event) }
    }
    return finish(turn)
  }

  /// Goes on where it was left. What the open question comes back to may have been taken back since:
  /// then something else is asked.
  public mutating func takeUp() -> [Move] {
    var turn = Recording(memory)
    turn.record(.resumed)
    if let open = memory.openQuestion, open.recallsWhatIsGone {
      leaveLadder(.skipped, rule: nil, &turn)
      decideNext(&turn, after: nil)
    }
    return finish(turn)
  }

  /// Ends the talk where it is.
  public mutating func stop(_ closing: Closing) -> [Move] {
    guard memory.closing == nil else { return [] }
    var turn = Recording(memory)
    turn.close(closing)
    return finish(turn)
  }

  /// Records what has no influence on what is asked.
  public mutating func note(_ event: TranscriptEvent) -> [Move] {
    var turn = Recording(memory)
    turn.record(event)
    return finish(turn)
  }

  private mutating func finish(_ turn: Recording) -> [Move] {
    memory = turn.memory
    return turn.moves
  }
}

// MARK: Responding

extension Engine {
  private func respond(to n: Int, _ heard: Heard, _ turn: inout Recording) {
    let told = turn.memory.turn(n).map { counting(heard, in: $0) } ?? heard
    let cues = told.cues + computedSignals(of: told, n: n, in: turn.memory)
    turn.record(.heard(n: n, cues: cues, dismissed: told.dismissed))
    if let gone = struckByAsking(n, cues, turn.memory) {
      turn.record(.struck(n: gone))
      return respond(toStriking: gone, in: n, cues, &turn)
    }
    guard let answered = turn.memory.turn(n) else { return }
    for event in Interpretation(of: answered, in: turn.memory).events { turn.record(event) }
    decideNext(&turn, after: turn.memory.turn(n))
  }

  /// What counts of what is heard in an answer, given what was asked. What somebody calls a thing,
  /// and what is said to the reading back, is no new barrier.
  public func counting(_ heard: Heard, in turn: Turn) -> Heard {
    let givesBack = [.naming, .readBack].contains(turn.move)
    return withoutPassingStops(givesBack ? heard.withoutBarriers : heard, in: turn)
  }

  /// What somebody wants gone is not asked about further. What else they said in that breath counts:
  /// a boundary, that it is time to go, an idea that comes in its place.
  private func respond(
    toStriking gone: Int, in n: Int, _ cues: [Cue], _ turn: inout Recording
  ) {
    guard var rest = turn.memory.turn(n) else { return }
    if gone == n {
      let draws: [CueSubject] = [.signal(.wantsStop), .signal(.boundary), .signal(.irritation)]
      rest.cues = cues.filter { draws.contains($0.subject) }
    } else {
      rest.cues.removeAll { [.signal(.takesBack), .signal(.retraction)].contains($0.subject) }
      let told = Interpretation(of: rest, in: turn.memory, isUnasked: true)
      for event in told.events { turn.record(event) }
    }
    Decision(moment: moment(turn.memory), answered: rest, isTakenBack: true).carryOut(on: &turn)
  }

  /// Who says in passing that it was time to go does not want to stop, and neither does who ends a
  /// story with "that's it". Who ends it with "I have to go" does. Asked what else there is,
  /// "that's it" ends the list and not the talk.
  private func withoutPassingStops(_ heard: Heard, in turn: Turn?) -> Heard {
    let isStory = heard.wordCount >= 14
    guard isStory || turn?.move == .conditionMore, heard.first(.wantsStop) != nil,
      let text = turn?.answer?.words.text
    else {
      return heard
    }
    let scalars = Array(text.unicodeScalars)
    var rest = heard
    rest.cues.removeAll { cue in
      guard cue.subject == .signal(.wantsStop) else { return false }
      let after = scalars[min(cue.place.upperBound, scalars.count)...]
      let isAtItsEnd = after.split(whereSeparator: \.properties.isWhitespace).count <= 14
      let saysWhat = !lexicon.measure(text.words(at: cue.place)).contentWords.isEmpty
      return isStory && !isAtItsEnd || !saysWhat
    }
    return rest
  }

  /// "Schrap dat maar": the words of this answer that came before it, else the answer before.
  private func struckByAsking(_ n: Int, _ cues: [Cue], _ memory: Memory) -> Int? {
    // At the reading back it may be about any line: there the person points to it. At a naming it
    // says that what was put back is not so.
    guard let cue = cues.first(where: { $0.subject == .signal(.takesBack) }),
      let turn = memory.turn(n), let place = turn.wholePlace,
      turn.move != .readBack, turn.move != .naming
    else { return nil }
    if let before = turn.answer?.words.text?.words(at: place.lowerBound..<cue.place.lowerBound),
      lexicon.measure(before).contentWords.count >= 4
    {
      return n
    }
    return memory.standing.last { $0.n < n && $0.answer?.words.text != nil }?.n ?? n
  }

  private func decideNext(_ turn: inout Recording, after answered: Turn?) {
    Decision(moment: moment(turn.memory), answered: answered).carryOut(on: &turn)
  }

  private func moment(_ memory: Memory) -> Moment {
    Moment(bank: bank, chain: chain, earlier: earlier, memory: memory)
  }

  private func leaveLadder(_ reason: StopReason, rule: Rule.ID?, _ turn: inout Recording) {
    if let ladder = turn.memory.openLadder {
      turn.record(.ladderLeft(ladder: ladder, reason, rule: rule))
    }
  }

  private func answer(_ n: Int, _ text: String, _ heard: Heard, _ minute: Int) -> Answer {
    Answer(
      n: n, words: .spoken(text), minute: minute, contentWords: heard.contentWords,
      wordCount: heard.wordCount)
  }

  /// An event as it is read back from the record, with what is not stored made again.
  private func measured(_ event: TranscriptEvent) -> TranscriptEvent {
    switch event {
    case .answered(let answer): .answered(measured(answer))
    case .corrected(let answer): .corrected(measured(answer))
    default: earlier?.recalling(event) ?? event
    }
  }

  private func measured(_ answer: Answer) -> Answer {
    guard let text = answer.words.text else { return answer }
    return self.answer(answer.n, text, lexicon.measure(text), answer.minute)
  }
}

extension Question {
  public func leans(on n: Int) -> Bool {
    parts.contains { if case .quote(let quote) = $0 { quote.n == n } else { false } }
      || reason.evidence.words.contains { $0.quote.n == n }
  }
}

/// One turn in the making: every event is remembered the moment it is recorded.
struct Recording {
  private(set) var memory: Memory
  private(set) var moves: [Move] = []

  init(_ memory: Memory) { self.memory = memory }

  mutating func record(_ event: TranscriptEvent) {
    memory.apply(event)
    moves.append(.record(event))
  }

  mutating func ask(_ question: Question) {
    record(.asked(question))
    moves.append(.ask(question))
  }

  mutating func close(_ closing: Closing) {
    record(.closed(closing))
    moves.append(.close(closing))
  }
}
