public import Hearing
public import Inquiry

/// What was heard in each answer, by the number of its question; also what was struck since.
typealias HeardSoFar = [Int: [Cue]]

/// A real interview, as short as was found, up to where a promise is broken.
public struct Example: Sendable, Equatable {
  /// A question and what was heard in its answer.
  public struct Step: Sendable, Equatable {
    public var n: Int
    public var move: ProbeMove.ID
    /// The rule that asked it, or that ended the ladder before it.
    public var rule: Rule.ID?
    public var heard: [Heard]
    public var words: Int
    public var isPassedOver: Bool
    public var isOpen: Bool
  }

  public struct Heard: Sendable, Equatable {
    public var subject: CueSubject
    public var voice: Voice
  }

  public var steps: [Step]
  /// How it ended, when it did.
  public var closing: Closing?

  init(_ memory: Memory, heard: HeardSoFar) {
    closing = memory.closing
    steps = memory.standing.map { Step($0, heard: heard[$0.n] ?? []) }
  }
}

extension Example.Step {
  init(_ turn: Turn, heard cues: [Cue]) {
    n = turn.n
    move = turn.move
    if case .rule(let id) = turn.question.reason.source {
      rule = id
    } else {
      rule = turn.question.reason.after
    }
    heard = cues.map { Example.Heard(subject: $0.subject, voice: $0.voice) }
    words = turn.answer?.wordCount ?? 0
    isPassedOver = turn.isSkipped
    isOpen = turn.answer == nil && !turn.isSkipped
  }
}
