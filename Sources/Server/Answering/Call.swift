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
  /// The form that was asked for, of those that the route gives.
  var form: String
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
        inQuery: name, .unknownWord(didYouMean: nearest(text, in: known), known: known))
    }
    return choice
  }

  /// The name of something in the query.
  func name(_ name: String) throws(ProblemDetails) -> String? {
    guard let text = query[name] else { return nil }
    guard isPlainName(text) else { throw ProblemDetails(inQuery: name, .badName) }
    return text
  }

  /// - Parameter most: in bytes of UTF-8.
  func text(_ name: String, most: Int) throws(ProblemDetails) -> String? {
    guard let text = query[name] else { return nil }
    guard text.utf8.count <= most else {
      throw ProblemDetails(inQuery: name, .tooLong(mostBytes: most))
    }
    return text
  }

  func number(_ name: String, _ range: ClosedRange<Int>, else fallback: Int)
    throws(ProblemDetails) -> Int
  {
    guard let text = query[name] else { return fallback }
    guard let number = wholeNumber(text), range.contains(number) else {
      throw ProblemDetails(inQuery: name, .outOfRange(range))
    }
    return number
  }
}

/// Digits and nothing else: `Int` by itself takes `+5`.
func wholeNumber(_ text: String) -> Int? {
  let isDigits = text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  return isDigits ? Int(text) : nil
}

extension ProblemDetails {
  /// What is wrong with something in the query.
  init(inQuery name: String, _ what: FieldMistake.What) {
    self.init([FieldMistake(what, at: "?" + name)])
  }
}
