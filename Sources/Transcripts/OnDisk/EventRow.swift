// How an event is kept:   TranscriptEvent  ──▶  EventRow  ──▶  StoredRow  ──▶  TranscriptEvent
//
//   body     what stands in the event's own row, for good: not one word of a person
//   words    what people said, in rows of their own that can be deleted
//
// Words are what was answered, the interviewer's own questions and notes, and the participant's
// pseudonym, which may be a name. Wording of the bank and fields of the chain card are nobody's
// words. Quotes are kept as places; TranscriptReader cuts them out of their answers. Those of an
// earlier interview are cut out of that one, by whoever reads both (Interviews/EarlierTalks.swift).
//
// EventRow+writing.swift and TranscriptReader+events.swift mirror each other, kind by kind.
package import Inquiry

/// An event as a store has to write it.
package struct EventRow: Sendable {
  package let kind: EventKind
  package let body: any Codable & Sendable
  /// Words of people by part, from 0.
  package var words: [Int: String] = [:]
  /// The question whose answer the words are: they go when that answer is struck.
  package var answerTo: Int?
  /// Words of an earlier interview, for whoever it goes to over the line. A store keeps none of them.
  package var recalled: [Recalled] = []
}

/// An event as a store has kept it.
package struct StoredRow: Sendable {
  package var sequence: Int
  package var at: Timestamp
  package var kind: String
  package var body: any StoredBody
  /// Those that are still there.
  package var words: [Int: String]
  /// Whether all words of the interview were erased.
  package var isErased = false
  /// Words of an earlier interview that came along with it.
  package var recalled: [Recalled]

  package init(
    sequence: Int, at: Timestamp, kind: String, body: any StoredBody, words: [Int: String],
    recalled: [Recalled] = []
  ) {
    self.sequence = sequence
    self.at = at
    self.kind = kind
    self.body = body
    self.words = words
    self.recalled = recalled
  }
}

/// The body of a stored event, in whatever way the store keeps it.
package protocol StoredBody: Sendable {
  /// - Throws: ``Damage/badBody(_:)`` when the body is not a `Body`.
  func read<Body: Codable>(as type: Body.Type) throws(Damage) -> Body
  /// Its values, where it is a text as a store writes it.
  var tape: BodyTape? { get }
}

extension StoredBody {
  package var tape: BodyTape? { nil }
}
