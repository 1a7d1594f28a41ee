internal import API
public import Inquiry
public import JSONText
public import Transcripts

// Reports are made by the daemon: it holds the words, and knows which of them whoever asks may see.

extension DaemonKeeper {
  /// What several interviews add up to.
  ///
  /// - Parameter interview: one of them alone.
  public func report(
    _ what: String, chain: String, interview: Transcript.ID?, withSimulated: Bool,
    as form: MadeReport.Form, in language: Language
  ) async throws -> MadeReport {
    try await made(
      Target(
        "v1", "exports", what,
        query: [
          interview == nil ? "chain" : "interview": interview?.rawValue ?? chain,
          "simulated": withSimulated ? "yes" : "no",
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

  /// What is to be rerun, and what is to be told of it.
  public struct RerunWish: Sendable {
    public var bank: Opening.Source
    public var document: KeptDocument
    public var chain: String?
    public var interview: Transcript.ID?
    public var withSimulated: Bool
    /// Of which interviews every turn is told.
    public var details: String
    public var format: String
    /// Whether what it adds up to is needed as JSON, whatever the format.
    public var needsSummary: Bool

    public init(
      bank: Opening.Source, document: KeptDocument, chain: String?, interview: Transcript.ID?,
      withSimulated: Bool, details: String, format: String, needsSummary: Bool
    ) {
      self.bank = bank
      self.document = document
      self.chain = chain
      self.interview = interview
      self.withSimulated = withSimulated
      self.details = details
      self.format = format
      self.needsSummary = needsSummary
    }

    fileprivate var json: JSON {
      var members = [JSON.Member(key: "bank", value: InterviewWire.json(bank))]
      if let chain { members.append(JSON.Member(key: "chain", value: .string(chain))) }
      if let interview {
        members.append(JSON.Member(key: "interview", value: .string(interview.rawValue)))
      }
      if withSimulated { members.append(JSON.Member(key: "simulated", value: .bool(true))) }
      members.append(JSON.Member(key: "details", value: .string(details)))
      return .object(members)
    }
  }

  /// Recorded answers through a bank: at the daemon, however long it takes.
  ///
  /// - Parameter progress: told how many of how many interviews are done, now and then.
  /// - Returns: the report, and what it adds up to; `null` where that was not asked for.
  public func rerun(
    _ wish: RerunWish, in language: Language,
    progress: (_ done: Int, _ of: Int) async throws -> Void
  ) async throws -> (text: String, summary: JSON) {
    try await record.keep(wish.document)
    let started = try await record.line.json(.post, Target("v1", "reruns"), body: wish.json)
    let job = try started.text("job")
    while true {
      let response = try await outcome(of: job, as: wish.format, in: language)
      if response.status == 202 {
        let state = try JSON.read(response.body)
        try await progress(try state.number("done"), try state.number("of"))
        continue
      }
      guard wish.needsSummary else { return (try response.utf8, .null) }
      let told =
        wish.format == "json" ? response : try await outcome(of: job, as: "json", in: language)
      return (
        try response.utf8, try JSON.read(told.body).field("summary")
      )
    }
  }

  private func outcome(
    of job: String, as format: String, in language: Language
  ) async throws -> HTTPResponse {
    let target = Target(
      "v1", "reruns", job, query: ["format": format, "lang": language.rawValue])
    return try await record.line.accepted(HTTPRequest(.get, target, patience: .long))
  }

  private func made(_ target: Target) async throws -> MadeReport {
    let response = try await record.line.accepted(HTTPRequest(.get, target, patience: .long))
    let notes = response.head[LinesInHeader.name].map(LinesInHeader.decode) ?? []
    return MadeReport(bytes: response.body, notes: notes)
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

  /// A text in UTF-8, or a workbook.
  public var bytes: [UInt8]
  public var notes: [String]

  public init(bytes: [UInt8], notes: [String]) {
    self.bytes = bytes
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
