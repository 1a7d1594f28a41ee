internal import API
public import Inquiry
internal import Interviews
internal import JSONText
public import Transcripts

/// The record that a daemon keeps, as it is read through it.
///
/// Who reads is the daemon's to know: it sees who is at the other end, so `Access.by` is not sent.
public struct DaemonRecord: Sendable {
  let line: DaemonLine

  public init(_ line: DaemonLine) { self.line = line }

  /// Where the daemon listens.
  public var socket: String { line.path }

  /// Who this is for the daemon, and what they may do.
  public struct Me: Sendable, Equatable {
    public var person: String
    public var roles: [String]
    /// The version of the daemon.
    public var version: String
  }

  public func me() async throws -> Me {
    let json = try await line.json(.get, Target("v1", "me"))
    return Me(
      person: try json.text("person"),
      roles: try json.list("roles") { (item) throws(NotUnderstood) in
        guard let role = item.string else { throw NotUnderstood("roles") }
        return role
      },
      version: try json.text("version"))
  }
}

extension DaemonRecord: TranscriptSource {
  /// How many the daemon gives at once.
  private static let most = 50

  public func events(
    of transcripts: [Transcript.ID], for access: Access, at: Timestamp
  ) async throws -> [[Recorded]] {
    if transcripts.count == 1 {
      return [try await events(of: transcripts[0], for: access.purpose)]
    }
    var all: [[Recorded]] = []
    for start in stride(from: 0, to: transcripts.count, by: DaemonRecord.most) {
      let some = transcripts[start..<min(start + DaemonRecord.most, transcripts.count)]
      all += try await events(of: Array(some), for: access.purpose)
    }
    return all
  }

  private func events(
    of transcript: Transcript.ID, for purpose: Access.Purpose
  ) async throws -> [Recorded] {
    do {
      return try EventWire.events(
        try await wires(of: transcript, for: purpose), of: transcript)
    } catch DaemonError.refused(.notFound, _) {
      return []
    }
  }

  /// - Parameter count: how many events were seen already.
  func wires(
    of transcript: Transcript.ID, for purpose: Access.Purpose, after count: Int = 0
  ) async throws -> [EventWire] {
    let target = Target(
      "v1", "interviews", transcript.rawValue, "events",
      query: ["after": "\(count)", "purpose": purpose.rawValue])
    return try await line.json(.get, target).list("events", EventWire.init)
  }

  private func events(
    of some: [Transcript.ID], for purpose: Access.Purpose
  ) async throws -> [[Recorded]] {
    let names = some.map(\.rawValue).joined(separator: ",")
    let target = Target(
      "v1", "events", query: ["interviews": names, "purpose": purpose.rawValue])
    var found: [String: [EventWire]] = [:]
    for item in try await line.json(.get, target).list("interviews", InterviewEvents.init) {
      found[item.id] = item.events
    }
    return try some.map { try EventWire.events(found[$0.rawValue] ?? [], of: $0) }
  }

  private struct InterviewEvents {
    var id: String
    var events: [EventWire]

    init(_ json: JSON) throws(NotUnderstood) {
      id = try json.text("id")
      events = try json.list("events", EventWire.init)
    }
  }

  public func accesses() async throws -> [AccessRecord] {
    try await line.json(.get, Target("v1", "audit")).list("accesses", RecordWire.access)
  }

  public func transcripts() async throws -> [InterviewSummary] {
    try await line.json(.get, Target("v1", "interviews")).list(
      "interviews", InterviewWire.summary)
  }

  public func document(digest: String) async throws -> KeptDocument? {
    let response: HTTPResponse
    do {
      response = try await line.accepted(HTTPRequest(.get, Target("v1", "documents", digest)))
    } catch DaemonError.refused(.notFound, _) {
      return nil
    }
    guard let kind = response.head["x-verwonder-kind"].flatMap(KeptDocument.Kind.init),
      let name = response.head["x-verwonder-name"]
    else { throw NotUnderstood("X-Verwonder-Kind") }
    return KeptDocument(kind: kind, name: name, digest: digest, bytes: response.body)
  }
}

extension DaemonRecord {
  /// Brings a document, unless the daemon has it.
  func keep(_ document: KeptDocument) async throws {
    let target = Target("v1", "documents", document.digest)
    if try await line.send(HTTPRequest(.head, target)).status == 200 { return }
    let content = HTTPRequest.Content(type: "application/octet-stream", bytes: document.bytes)
    let place = Target(
      "v1", "documents", document.digest,
      query: ["kind": document.kind.rawValue, "name": document.name])
    _ = try await line.accepted(HTTPRequest(.put, place, content: content))
  }
}
