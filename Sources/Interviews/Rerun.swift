// Recorded answers through a bank as it is now:  events + Engine  ──▶  Rerun
//
// As long as the bank asks what was asked, the new talk goes on by itself, in its own memory. At the
// first question that is another, old and new part: the recorded answers after it belong to the
// recorded question and no longer to the new one. That is the divergence horizon, and it is stated,
// not hidden.
//
// From there on each turn is judged by itself: given the talk as it was up to there, what would this
// bank have asked next? So a change that shows at question 4 does not make everything behind it look
// changed as well. What is heard is compared for all answers, since hearing does not depend on what
// was asked. (docs/decisions/0015-reruns.md)
public import Hearing
public import Inquiry

/// One interview, tried with another bank or lexicon.
public struct Rerun: Sendable {
  public enum Change: String, Sendable, CaseIterable {
    case same
    /// The same question by the same rule, with another reason shown.
    case explained
    /// The same question, asked by another rule.
    case otherRule = "other_rule"
    /// The same move on the same subject, said differently.
    case reworded
    case other
    /// The new bank would have closed before this question.
    case closed
    /// The new bank would have gone on where the talk ended.
    case goesOn = "goes_on"
    /// The words it responded to were taken back, so nobody can tell.
    case unknown
  }

  /// A question that was dealt with, or the end of the talk.
  public struct Step: Sendable {
    /// The number of the recorded question; at the end, the one that would have come.
    public var n: Int
    /// Absent at the end of the recorded talk.
    public var old: Question?
    /// Absent where the new bank closes.
    public var new: Question?
    public var change: Change
    /// The rule that led here: that asked, that ended what was asked about before, or that closed.
    public var oldRule: Rule.ID?
    public var newRule: Rule.ID?

    /// An end that is an end in both.
    public var isSharedEnd: Bool { old == nil && new == nil }
  }

  public struct HeardChange: Sendable, Equatable {
    public var subject: CueSubject
    public var quote: Quote
  }

  public let steps: [Step]
  /// The first question at which the recorded answers no longer belong; `nil` when they all do.
  public let horizon: Int?
  public let more: [HeardChange]
  public let less: [HeardChange]

  /// Replays what happened, event by event: an answer is given as it stood when the next question
  /// was asked, so that through an unchanged bank nothing differs.
  ///
  /// - Parameters:
  ///   - events: the record of the interview.
  ///   - recorded: the same, folded: what stands now.
  ///   - engine: one in which nothing has happened yet.
  public init(of events: [TranscriptEvent], standing recorded: Memory, through engine: Engine) {
    // The record holds no words of an earlier interview; the engine has them.
    let events = engine.earlier.map { events.map($0.recalling) } ?? events
    var replay = Replay(of: events, standing: recorded, through: engine)
    replay.run()
    steps = replay.steps
    horizon = replay.steps.first { $0.change.isParting }?.n
    (more, less) = replay.heardOtherwise()
  }
}

extension Rerun.Change {
  /// Whether what is answered afterwards belongs to another talk.
  public var isParting: Bool {
    switch self {
    case .other, .closed, .goesOn: true
    case .same, .explained, .otherRule, .reworded, .unknown: false
    }
  }

  /// Whether this bank does something else.
  public var isChange: Bool { self != .same && self != .unknown }
}

extension Question {
  /// The rule that led to it: that asked, or that ended what was asked about before.
  var rule: Rule.ID? {
    if case .rule(let rule) = reason.source { rule } else { reason.after }
  }
}
