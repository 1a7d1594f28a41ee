public import Hearing

/// When a rule holds. Conditions look at the last answer and at the ladder it stands on, and
/// answer with the evidence that makes them hold.
public indirect enum Condition: Sendable, Equatable {
  /// Any of these kinds of barrier; an empty list means any barrier at all.
  case heard([BarrierKind.ID], voice: Voice?)
  case signal([Signal])
  case marker([String])
  /// The question that was answered used one of these moves.
  case answering([ProbeMove.ID])
  /// The question that was answered was of this kind.
  case answeringKind(ProbeMove.Kind)
  /// Questions asked on this ladder so far.
  case rungs(ClosedRange<Int>)
  /// Words in the answer.
  case words(ClosedRange<Int>)
  /// How often the signal was heard on this ladder, or in the whole talk, this answer included.
  case times(Signal, ClosedRange<Int>, inWholeTalk: Bool)
  /// The move was asked on this ladder.
  case asked(ProbeMove.ID)
  /// The participant has an idea on the table.
  case hasIdea
  case not(Condition)
  case all([Condition])
  case any([Condition])
}

/// The facts that make a condition hold: what the explanation shows and the record keeps.
public struct Evidence: Sendable, Equatable {
  /// Words of the participant, with what was heard in them.
  public struct Words: Sendable, Equatable {
    public var quote: Quote
    public var subject: CueSubject

    public init(quote: Quote, subject: CueSubject) {
      self.quote = quote
      self.subject = subject
    }
  }

  public var words: [Words]

  public init(words: [Words] = []) { self.words = words }

  public static let present = Evidence()

  /// The words a question may hook on to.
  public var quote: Quote? { words.first?.quote }

  func joined(with other: Evidence) -> Evidence { Evidence(words: words + other.words) }
}
