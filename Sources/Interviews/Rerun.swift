// Recorded answers through a bank as it is now:  Memory + Engine  ──▶  Rerun
//
// Up to the first turn at which the new bank would have asked something else, old and new stand
// side by side. From there on the recorded answers no longer belong to their question: that is
// the divergence horizon, and it is stated, not hidden. What is heard in the answers is
// compared for all of them, since hearing does not depend on the question.
public import Hearing
public import Inquiry

/// One interview, tried with another bank or lexicon.
public struct Rerun: Sendable {
  public enum Change: String, Sendable {
    case same
    /// The same move on the same words, said differently.
    case reworded
    case other
    /// The new bank would have closed before this question.
    case closed
  }

  public struct Step: Sendable {
    /// The number of the recorded question.
    public var n: Int
    public var old: Question
    public var new: Question?
    public var change: Change
  }

  public struct HeardChange: Sendable, Equatable {
    public var subject: CueSubject
    public var quote: Quote
  }

  public private(set) var steps: [Step] = []
  /// The first question at which the recorded answers no longer belong; `nil` when they all do.
  public private(set) var horizon: Int?
  public private(set) var more: [HeardChange] = []
  public private(set) var less: [HeardChange] = []
  /// The numbers of recorded answers by those that their questions have here: what was withdrawn
  /// or asked otherwise shifts them.
  private var numbers: [Int: Int] = [:]

  /// Replays what happened, event by event: an answer is given as it stood when the next question
  /// was asked, so that through an unchanged bank nothing differs. Words that were taken back
  /// cannot be given again; from there on nothing is promised.
  ///
  /// - Parameters:
  ///   - events: the record of the interview.
  ///   - recorded: the same, folded: what stands now.
  ///   - engine: one in which nothing has happened yet.
  public init(of events: [TranscriptEvent], standing recorded: Memory, through engine: Engine) {
    var engine = engine
    for event in events { take(event, recorded, &engine) }
    for turn in recorded.standing { compareHearing(turn, with: engine.lexicon) }
  }

  private mutating func take(
    _ event: TranscriptEvent, _ recorded: Memory, _ engine: inout Engine
  ) {
    switch event {
    case .opened(let opening): _ = engine.begin(opening, consent: recorded.consent ?? .onlyMe)
    case .asked(let question):
      if question.move == .interviewers { _ = engine.ask(question.text) }
      compare(question, recorded, engine)
    case .answered(let answer):
      if let open = engine.memory.openQuestion { numbers[open.n] = answer.n }
      if let text = answer.words.text {
        _ = engine.receive(text, minute: answer.minute)
      } else {
        _ = engine.skip()
      }
    case .corrected(let answer):
      guard let n = number(here: answer.n), let text = answer.words.text else { break }
      _ = engine.mend(n, text, minute: answer.minute)
    case .struck(let n): if let n = number(here: n) { _ = engine.strike(n) }
    case .skipped: _ = engine.skip()
    case .addressed: _ = engine.note(event)
    case .consented, .heard, .ladderLeft, .topicClosed, .voiced, .withdrew, .putBack, .restricted,
      .sharesAgain,
      .wentOffRecord, .cameBackOnRecord, .noted, .ranked, .paused, .resumed, .closed, .erased:
      break
    }
  }

  private func number(here recorded: Int) -> Int? {
    numbers.first { $0.value == recorded }?.key
  }

  /// A question that was withdrawn again is no turn of the talk.
  private mutating func compare(_ old: Question, _ recorded: Memory, _ engine: Engine) {
    guard let turn = recorded.turn(old.n), !turn.isWithdrawn,
      turn.answer != nil || turn.isSkipped
    else { return }
    let new = engine.memory.openQuestion?.renumbered(numbers)
    let change = Change(from: old, to: new)
    if change == .other || change == .closed, horizon == nil { horizon = old.n }
    steps.append(Step(n: old.n, old: old, new: new, change: change))
  }

  private mutating func compareHearing(_ turn: Turn, with lexicon: Lexicon) {
    guard let text = turn.answer?.words.text else { return }
    let before = turn.cues.filter(\.isComparable)
    let after = lexicon.hear(text).cues.filter(\.isComparable)
    func missing(_ cues: [Cue], from others: [Cue]) -> [HeardChange] {
      cues.filter { cue in !others.contains { $0.subject == cue.subject && $0.place == cue.place } }
        .map { HeardChange(subject: $0.subject, quote: turn.quote($0.place)) }
    }
    more += missing(after, from: before)
    less += missing(before, from: after)
  }
}

extension Rerun.Change {
  init(from old: Question, to new: Question?) {
    guard let new else {
      self = .closed
      return
    }
    // An interviewer's own question opens no topic, whatever was being talked about.
    let isOwn = old.move == .interviewers
    if old.move != new.move || old.topic != new.topic && !isOwn {
      self = .other
    } else if old.text == new.text {
      self = .same
    } else {
      self = .reworded
    }
  }
}

extension Cue {
  /// Barriers and signals that lie in the words; what is computed from the talk is not compared.
  fileprivate var isComparable: Bool {
    if case .marker = subject { return false }
    return !rule.hasPrefix("computed-")
  }
}
