internal import API
internal import Interviews
public import JSONText
internal import Transcripts

extension DaemonLine {
  /// Asks, and reads the answer as JSON.
  ///
  /// - Throws: what the daemon says is wrong, as an error of the kind it is: ``DaemonError``,
  ///   `ActRefusal`.
  public func json(
    _ method: HTTPRequest.Method, _ target: Target, body: JSON? = nil,
    patience: HTTPRequest.Patience = .ordinary
  ) throws -> JSON {
    let content = body.map {
      HTTPRequest.Content(type: "application/json", bytes: Array($0.line.utf8))
    }
    let request = HTTPRequest(method, target, content: content, patience: patience)
    return try accepted(request.with("Accept", "application/json")).json
  }

  /// Asks, and gives the response when it is a good one.
  func accepted(_ request: HTTPRequest) throws -> HTTPResponse {
    let response = try send(request)
    guard (200..<300).contains(response.status) else { throw response.error }
    return response
  }
}

extension HTTPResponse {
  /// Deeper than what a client may send, because events stand inside an answer.
  private static let deepest = 2 * JSON.deepest

  var json: JSON {
    get throws(DaemonError) {
      do throws(JSONMistake) {
        return try JSON.read(body, deepest: HTTPResponse.deepest)
      } catch {
        throw .notUnderstood("\(status): \(error.what)")
      }
    }
  }
}

extension HTTPResponse {
  /// What the daemon says is wrong.
  var error: any Error {
    guard let problem = try? json, let detail = problem["detail"]?.string,
      let type = problem["type"]?.string
    else { return DaemonError.notUnderstood("status \(status)") }
    let kind = ProblemDetails.Kind.allCases.first { $0.type == type }
    if let name = problem["refusal"]?.string,
      let refusal = ActRefusal(onTheLine: name, n: problem["n"]?.int)
    {
      return refusal
    }
    switch kind {
    case .conflict:
      if let found = problem["found"]?.int { return DaemonError.overtaken(found: found) }
    case .tooMany:
      return DaemonError.tooMany(
        retryAfterSeconds: head["retry-after"].flatMap { Int($0) }, detail: detail)
    default: break
    }
    return DaemonError.refused(kind, detail: detail)
  }
}

extension ActRefusal {
  /// By the name of the case: `nothingAsked`, or as names on the line go: `nothing_asked`.
  init?(onTheLine name: String, n: Int?) {
    let all: [(name: String, ActRefusal)] = [
      ("closed", .closed), ("offrecord", .offRecord), ("onrecord", .onRecord),
      ("nothingasked", .nothingAsked), ("nothingbetweenus", .nothingBetweenUs),
      ("nosuchanswer", .noSuchAnswer(n ?? 0)), ("noranking", .noRanking),
      ("consentonlydown", .consentOnlyDown), ("empty", .empty), ("toolong", .tooLong),
      ("containsnul", .containsNUL),
    ]
    let plain = name.lowercased().filter { $0 != "_" }
    guard let refusal = all.first(where: { $0.name == plain })?.1 else { return nil }
    self = refusal
  }
}
