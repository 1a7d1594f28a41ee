internal import API
public import Inquiry
internal import JSONText
public import Transcripts

// Reports are made by the daemon: it holds the words, and knows which of them whoever asks may see.

extension DaemonKeeper {
  public enum ReportFormat: String, Sendable { case md, json }

  /// What several interviews add up to: `barriers` or `conduct`.
  ///
  /// - Parameter interview: one of them alone.
  public func report(
    _ what: String, chain: String, interview: Transcript.ID?, as format: ReportFormat,
    in language: Language
  ) async throws -> String {
    try await text(
      Target(
        "v1", "exports", what,
        query: [
          interview == nil ? "chain" : "interview": interview?.rawValue ?? chain,
          "format": format.rawValue, "lang": language.rawValue,
        ]))
  }

  /// - Parameter isOwnCopy: all words, for the participant.
  public func transcript(
    of interview: Transcript.ID, isOwnCopy: Bool, as format: ReportFormat, in language: Language
  ) async throws -> String {
    try await text(
      Target(
        "v1", "interviews", interview.rawValue, isOwnCopy ? "own-copy" : "transcript",
        query: ["format": format.rawValue, "lang": language.rawValue]))
  }

  /// Recorded answers through a bank: at the daemon, however long it takes.
  ///
  /// - Parameter progress: told how many of how many interviews are done, now and then.
  public func rerun(
    _ bank: Opening.Source, _ document: KeptDocument, chain: String?, interview: Transcript.ID?,
    as format: ReportFormat, in language: Language,
    progress: (_ done: Int, _ of: Int) async throws -> Void
  ) async throws -> String {
    try await record.keep(document)
    var members = [JSON.Member(key: "bank", value: InterviewWire.json(bank))]
    if let chain { members.append(JSON.Member(key: "chain", value: .string(chain))) }
    if let interview {
      members.append(JSON.Member(key: "interview", value: .string(interview.rawValue)))
    }
    let started = try await record.line.json(
      .post, Target("v1", "reruns"), body: .object(members))
    let job = try started.text("job")
    while true {
      let target = Target(
        "v1", "reruns", job, query: ["format": format.rawValue, "lang": language.rawValue])
      let response = try await record.line.accepted(
        HTTPRequest(.get, target, patience: .long))
      guard response.status == 202 else { return try response.utf8 }
      let state = try JSON.read(response.body)
      try await progress(try state.number("done"), try state.number("of"))
    }
  }

  private func text(_ target: Target) async throws -> String {
    try await record.line.accepted(HTTPRequest(.get, target, patience: .long)).utf8
  }
}

extension HTTPResponse {
  fileprivate var utf8: String {
    get throws {
      guard let text = String(validating: body, as: UTF8.self) else {
        throw DaemonError.notUnderstood("UTF-8")
      }
      return text
    }
  }
}
