public import Inquiry
public import JSONText

/// The question that waits for an answer, as a client shows it.
public enum QuestionWire {
  public static func json(_ question: Question) -> JSON {
    [
      "n": .number(question.n), "move": .string(question.move.rawValue),
      "text": .string(question.text), "because": .string(question.reason.text),
    ]
  }
}
