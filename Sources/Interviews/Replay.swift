internal import Hearing
internal import Inquiry

/// A record on its way through an engine; see ``Rerun``.
struct Replay {
  private(set) var steps: [Rerun.Step] = []

  private let events: [TranscriptEvent]
  private let recorded: Memory
  private var engine: Engine
  /// What nothing has happened in yet.
  private let nothing: Memory
  /// Answers whose words were taken back.
  private let gone: [Int]
  /// The talk as it was up to here; kept from where old and new part.
  private var told: Memory?
  /// Every text is heard once, however often it is asked after.
  private var heard: [String: Heard] = [:]
  /// Whether the bank is to say what comes now.
  private var isResponding = false
  private var lastAnswered: Int?
  /// Whether what it responds to is gone.
  private var isUnknown = false

  init(of events: [TranscriptEvent], standing recorded: Memory, through engine: Engine) {
    self.events = events
    self.recorded = recorded
    self.engine = engine
    nothing = engine.memory
    gone = recorded.takenBack
  }

  mutating func run() {
    for index in events.indices {
      take(events[index], at: index)
      if told != nil {
        let event = measured(events[index])
        told?.apply(event)
      }
      follow(events[index])
    }
  }

  private mutating func take(_ event: TranscriptEvent, at index: Int) {
    switch event {
    case .opened(let opening): _ = engine.begin(opening, consent: recorded.consent ?? .onlyMe)
    case .asked(let question):
      if question.move == .interviewers {
        meet()
        _ = engine.ask(question.text)
      }
      compare(question, at: index)
    case .answered(let answer): respond(to: answer, at: index)
    case .corrected(let answer):
      isUnknown = answer.words.text == nil
      guard let text = answer.words.text else { return part(at: index) }
      meet()
      _ = engine.mend(answer.n, text, heard: hear(text), minute: answer.minute)
    case .skipped:
      isUnknown = false
      meet()
      _ = engine.skip()
    case .struck, .restricted, .sharesAgain, .addressed, .ranked: act(event)
    case .closed: if isResponding { compareEnd(at: index) }
    case .consented, .heard, .ladderLeft, .topicClosed, .voiced, .withdrew, .putBack,
      .wentOffRecord, .cameBackOnRecord, .noted, .paused, .resumed, .erased:
      break
    }
  }

  private mutating func respond(to answer: Answer, at index: Int) {
    isUnknown = answer.words.text == nil
    // Nobody can give it again; the talk goes on as it went.
    guard let text = answer.words.text else { return part(at: index) }
    // A reworded question may lean on words that the old one did not: then more was withdrawn here.
    if engine.memory.openQuestion?.n != answer.n { part(at: index) }
    meet()
    _ = engine.receive(text, heard: hear(text), minute: answer.minute)
  }

  /// What a person did themselves; what the bank makes of an answer it does here as well.
  private mutating func act(_ event: TranscriptEvent) {
    if isResponding { return }
    meet()
    if case .struck(let n) = event {
      // What was asked in its place depended on words that are gone.
      isUnknown = true
      _ = engine.strike(n)
    } else {
      _ = engine.note(event)
    }
  }

  private mutating func follow(_ event: TranscriptEvent) {
    switch event {
    case .opened, .skipped: isResponding = true
    case .answered(let answer): (isResponding, lastAnswered) = (true, answer.n)
    // An earlier answer is mended where it stands; what was asked after it stays asked.
    case .corrected(let answer): if answer.n == lastAnswered { isResponding = true }
    case .asked, .closed: (isResponding, isUnknown) = (false, false)
    default: break
    }
  }

  // MARK: Parting

  /// From here on each turn is judged on the talk as it was.
  private mutating func part(at index: Int) {
    guard told == nil else { return }
    var memory = nothing
    for event in events[..<index] { memory.apply(measured(event)) }
    told = memory
  }

  private mutating func meet() { if let told { engine.takeUp(told) } }

  /// An event as it is read back, with the words counted as this lexicon counts them.
  private mutating func measured(_ event: TranscriptEvent) -> TranscriptEvent {
    switch event {
    case .answered(let answer): .answered(measured(answer))
    case .corrected(let answer): .corrected(measured(answer))
    default: event
    }
  }

  private mutating func measured(_ answer: Answer) -> Answer {
    guard let text = answer.words.text else { return answer }
    let heard = hear(text)
    return Answer(
      n: answer.n, words: answer.words, minute: answer.minute, contentWords: heard.contentWords,
      wordCount: heard.wordCount)
  }

  private mutating func hear(_ text: String) -> Heard {
    if let known = heard[text] { return known }
    let now = engine.lexicon.hear(text)
    heard[text] = now
    return now
  }

  // MARK: Comparing

  private mutating func compare(_ old: Question, at index: Int) {
    let new = engine.memory.openQuestion
    // A question that leans on words that are gone cannot come again.
    isUnknown = isUnknown || gone.contains(where: old.leans)
    let change = isUnknown ? .unknown : Rerun.Change(from: old, to: new)
    if change.isParting { part(at: index) }
    // A question that was withdrawn again is no turn of the talk.
    guard let turn = recorded.turn(old.n), !turn.isWithdrawn,
      turn.answer != nil || turn.isSkipped
    else { return }
    steps.append(
      Rerun.Step(
        n: old.n, old: old, new: isUnknown ? nil : new, change: change, oldRule: old.rule,
        newRule: isUnknown ? nil : new.map(\.rule) ?? engine.ruleThatClosed))
  }

  /// The talk ended by itself, and not because somebody left.
  private mutating func compareEnd(at index: Int) {
    // A talk that was held elsewhere ended there.
    guard !isUnknown, recorded.opening?.imported == nil else { return }
    let new = engine.memory.openQuestion
    if new != nil { part(at: index) }
    let ended = recorded.closingRule(of: engine.bank)
    steps.append(
      Rerun.Step(
        n: recorded.standing.count + 1, old: nil, new: new, change: new == nil ? .same : .goesOn,
        oldRule: ended, newRule: new.map(\.rule) ?? engine.ruleThatClosed))
  }

  mutating func heardOtherwise() -> (more: [Rerun.HeardChange], less: [Rerun.HeardChange]) {
    var (more, less): ([Rerun.HeardChange], [Rerun.HeardChange]) = ([], [])
    for turn in recorded.turns where !turn.isWithdrawn {
      guard let text = turn.answer?.words.text else { continue }
      var then = hear(text)
      let after = engine.counting(then, in: turn).cues.filter(\.isComparable)
      then.cues = turn.cues
      let before = engine.counting(then, in: turn).cues.filter(\.isComparable)
      func missing(_ cues: [Cue], from others: [Cue]) -> [Rerun.HeardChange] {
        cues.filter { cue in
          !others.contains { $0.subject == cue.subject && $0.place == cue.place }
        }.map { Rerun.HeardChange(subject: $0.subject, quote: turn.quote($0.place)) }
      }
      more += missing(after, from: before)
      less += missing(before, from: after)
    }
    return (more, less)
  }
}

extension Rerun.Change {
  init(from old: Question, to new: Question?) {
    guard let new else {
      self = .closed
      return
    }
    // An interviewer's own question opens no topic, whatever was being talked about.
    if old.move == .interviewers {
      self = new.move == .interviewers && new.text == old.text ? .same : .other
    } else if old.move != new.move || old.topic != new.topic {
      self = .other
    } else if !old.parts.reads(as: new.parts) {
      self = .reworded
    } else if old.rule != new.rule {
      self = .otherRule
    } else {
      self = old.reason.because.reads(as: new.reason.because) ? .same : .explained
    }
  }
}

extension [Question.Part] {
  /// Whether it shows the same text, also when that is made of other parts. Mostly nothing differs,
  /// and that is seen without putting the text together.
  fileprivate func reads(as other: [Question.Part]) -> Bool {
    self == other || map(\.text).joined() == other.map(\.text).joined()
  }
}

extension Engine {
  /// The rule that ended this talk, when one did.
  fileprivate var ruleThatClosed: Rule.ID? { memory.closingRule(of: bank) }
}

extension Cue {
  /// Barriers and signals that lie in the words; what is computed from the talk is not compared.
  fileprivate var isComparable: Bool {
    if case .marker = subject { return false }
    return !rule.hasPrefix("computed-")
  }
}
