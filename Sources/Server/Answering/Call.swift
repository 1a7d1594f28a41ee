internal import API
internal import Access
internal import HTTPTypes
internal import Inquiry
internal import JSONText
internal import Transcripts

/// One request that may be done, with all that its handler needs to know of it.
struct Call: Sendable {
  var caller: Caller
  /// Which words the caller may see of what this route touches.
  var sight: Sight
  /// The parts of the path that stand for something, by their name.
  var parts: [String: String]
  var query: [String: String]
  var headers: HTTPFields
  var body: [UInt8]
  var language: Language
  var at: Timestamp
  /// The interview that the path names.
  var interview: InterviewSummary?
  /// From where it came, for what is counted per source.
  var source: String
  /// Asked again before each word of an answer that goes on.
  var mayGoOn: @Sendable () async -> Bool

  func access(_ purpose: Transcripts.Access.Purpose) -> Transcripts.Access {
    Transcripts.Access(by: caller.name, purpose: purpose)
  }

  /// - Throws: `not-found`, as for any path that is not there.
  func part(_ name: String) throws(ProblemDetails) -> String {
    guard let part = parts[name] else { throw ProblemDetails(.notFound) }
    return part
  }

  func theInterview() throws(ProblemDetails) -> InterviewSummary {
    guard let interview else { throw ProblemDetails(.notFound) }
    return interview
  }

  /// One word of a closed list in the query.
  func choice<Choice: RawRepresentable & CaseIterable>(
    _ name: String, else fallback: Choice
  ) throws(ProblemDetails) -> Choice where Choice.RawValue == String {
    guard let text = query[name] else { return fallback }
    guard let choice = Choice(rawValue: text) else {
      let known = Choice.allCases.map(\.rawValue)
      throw ProblemDetails(
        [FieldMistake(.unknownWord(didYouMean: nearest(text, in: known), known: known), at: name)])
    }
    return choice
  }

  func number(_ name: String, _ range: ClosedRange<Int>, else fallback: Int)
    throws(ProblemDetails) -> Int
  {
    guard let text = query[name] else { return fallback }
    guard let number = Int(text), range.contains(number) else {
      throw ProblemDetails([FieldMistake(.outOfRange(range), at: name)])
    }
    return number
  }
}
