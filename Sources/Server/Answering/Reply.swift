internal import API
internal import HTTPTypes
internal import Inquiry
internal import JSONText
internal import Transcripts

/// What goes back.
struct Reply: Sendable {
  enum Body: Sendable {
    case none
    case bytes([UInt8], type: String)
    /// Goes on until the client, the interview or the daemon ends.
    case events(EventStream)
  }

  var status: HTTPResponse.Status
  var headers: [(HTTPField.Name, String)] = []
  var body: Body

  static func json(_ json: JSON, status: HTTPResponse.Status = .ok) -> Reply {
    Reply(status: status, body: .bytes(Array((json.line + "\n").utf8), type: "application/json"))
  }

  static func text(_ text: String, type: String = "text/plain; charset=utf-8") -> Reply {
    Reply(status: .ok, body: .bytes(Array(text.utf8), type: type))
  }

  static let nothing = Reply(status: .noContent, body: .none)

  static func problem(_ problem: ProblemDetails, in language: Language) -> Reply {
    Reply(
      status: HTTPResponse.Status(code: problem.kind.status),
      headers: [(.contentLanguage, language.rawValue)],
      body: .bytes(problem.bytes(in: language), type: ProblemDetails.mediaType))
  }
}
