/// A question of an interviewer of flesh and blood, and what was answered to it, elsewhere.
public struct SpokenExchange: Sendable, Equatable {
  public var question: String
  public var answer: String
  /// Since the talk began.
  public var minute: Int

  public init(question: String, answer: String, minute: Int) {
    self.question = question
    self.answer = answer
    self.minute = minute
  }
}

extension Engine {
  /// What is on record of a talk that was held elsewhere: opened, heard turn by turn, closed.
  public mutating func takeDown(
    _ exchanges: [SpokenExchange], opening: Opening, consent: ConsentLevel
  ) -> [TranscriptEvent] {
    var moves = note(.opened(opening)) + note(.consented(consent))
    for exchange in exchanges {
      moves += takeDown(exchange.question, answered: exchange.answer, minute: exchange.minute)
    }
    moves += stop(.inputEnded)
    return moves.compactMap { if case .record(let event) = $0 { event } else { nil } }
  }
}
