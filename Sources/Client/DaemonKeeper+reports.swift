internal import API
public import Inquiry
internal import JSONText
public import Transcripts

// Reports are made by the daemon: it holds the words, and knows which of them whoever asks may see.

extension DaemonKeeper {
  public enum ReportFormat: String, Sendable { case md, json }

  /// What several interviews add up to.
  ///
  /// - Parameter interview: one of them alone.
  public func report(
    _ what: String, chain: String, interview: Transcript.ID?, as form: MadeReport.Form,
    in language: Language
  ) async throws -> MadeReport {
    try await made(
      Target(
        "v1", "exports", what,
        query: [
          interview == nil ? "chain" : "interview": interview?.rawValue ?? chain,
          "format": form.name, "lang": language.rawValue, "bom": form.mark,
        ]))
  }

  /// - Parameter isOwnCopy: all words, for the participant.
  public func transcript(
    of interview: Transcript.ID, isOwnCopy: Bool, as form: MadeReport.Form, in language: Language
  ) async throws -> MadeReport {
    try await made(
      Target(
        "v1", "interviews", interview.rawValue, isOwnCopy ? "own-copy" : "transcript",
        query: ["format": form.name, "lang": language.rawValue, "bom": form.mark]))
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

  private func made(_ target: Target) async throws -> MadeReport {
    let response = try await record.line.accepted(HTTPRequest(.get, target, patience: .long))
    let notes = response.head[LinesInHeader.name].map(LinesInHeader.decode) ?? []
    return MadeReport(text: try response.utf8, notes: notes)
  }
}

/// A report, and what whoever asked for it should know before passing it on.
public struct MadeReport: Sendable {
  /// In which form it is wanted.
  public struct Form: Sendable {
    public var name: String
    public var marksBytes: Bool

    public init(name: String, marksBytes: Bool) {
      self.name = name
      self.marksBytes = marksBytes
    }

    fileprivate var mark: String { marksBytes ? "yes" : "no" }
  }

  public var text: String
  public var notes: [String]

  public init(text: String, notes: [String]) {
    self.text = text
    self.notes = notes
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
