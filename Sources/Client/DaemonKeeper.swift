internal import API
public import Inquiry
public import Interviews
internal import JSONText
public import Transcripts

/// A daemon as the keeper of the interviews.
public struct DaemonKeeper: Keeper {
  /// As the daemon knows who asks.
  public let person: String
  let record: DaemonRecord
  private let materialsOf: @Sendable (Opening) async throws -> Materials

  /// - Parameter materials: reads what an interview was held with, from documents of this record.
  public init(
    _ record: DaemonRecord, person: String,
    materials: @escaping @Sendable (Opening) async throws -> Materials
  ) {
    self.record = record
    self.person = person
    materialsOf = materials
  }

  public func begin(
    _ beginning: Beginning, at now: Timestamp
  ) async throws -> any LiveInterview {
    for document in beginning.documents { try await record.keep(document) }
    let wire = BeginWire(beginning.opening, consent: beginning.consent, request: .random())
    let begun = try InterviewNews(
      try await record.line.json(.post, Target("v1", "interviews"), body: wire.json))
    return try RemoteInterview(
      begun.interview.id, in: record, materials: beginning.materials, events: begun.events,
      at: now)
  }

  public func resume(
    _ interview: InterviewSummary, at now: Timestamp
  ) async throws -> any LiveInterview {
    let materials = try await materials(of: interview.opening)
    let remote = try RemoteInterview(
      interview.id, in: record, materials: materials,
      events: try await record.wires(of: interview.id, for: .interview), at: now)
    try await remote.takeUp(at: now)
    return remote
  }

  public func takeBack(_ n: Int, of interview: InterviewSummary, at: Timestamp) async throws {
    let body: JSON = [
      "n": .number(n), "expecting": .number(interview.eventCount),
      "request": .string(Request.ID.random().rawValue),
    ]
    let target = Target("v1", "interviews", interview.id.rawValue, "take-back")
    do {
      _ = try await record.line.json(.post, target, body: body, patience: .long)
    } catch DaemonError.overtaken(let found) {
      throw VersionConflict(expected: interview.eventCount, found: found)
    }
  }

  public func erase(_ transcripts: [Transcript.ID], at: Timestamp) async throws {
    let ids = transcripts.map { JSON.string($0.rawValue) }
    _ = try await record.line.json(
      .post, Target("v1", "erasures"), body: ["interviews": .array(ids)], patience: .long)
  }

  public func materials(of opening: Opening) async throws -> Materials {
    try await materialsOf(opening)
  }

  /// The daemon closes for itself.
  public func close() {}
}

extension Request.ID where Owner == Request {
  /// 128 bits: nobody else calls anything this.
  public static func random() -> Request.ID {
    let alphabet = Array("0123456789abcdef".unicodeScalars)
    let digits = (0..<32).compactMap { _ in alphabet.randomElement() }
    return Request.ID(String(String.UnicodeScalarView(digits)))
  }
}

// What it only passes on.
extension DaemonKeeper {
  public func events(
    of transcripts: [Transcript.ID], for access: Access, at: Timestamp
  ) async throws -> [[Recorded]] { try await record.events(of: transcripts, for: access, at: at) }

  public func accesses() async throws -> [AccessRecord] { try await record.accesses() }

  public func transcripts() async throws -> [InterviewSummary] { try await record.transcripts() }

  public func document(digest: String) async throws -> KeptDocument? {
    try await record.document(digest: digest)
  }

  public func keep(_ document: KeptDocument) async throws { try await record.keep(document) }

  public func verify() async throws -> RecordCheck { try await record.verify() }

  public func signedHead(at: Timestamp) async throws -> SignedHead {
    try await record.signedHead(at: at)
  }

  public func receiptFile(
    of transcript: Transcript.ID, withWords: Bool, about: [String: String], for access: Access,
    at: Timestamp
  ) async throws -> [UInt8]? {
    try await record.receiptFile(
      of: transcript, withWords: withWords, about: about, for: access, at: at)
  }

  public func recordInfo() async throws -> RecordInfo { try await record.recordInfo() }

  public func backUp(to folder: String, at: Timestamp) async throws {
    try await record.backUp(to: folder, at: at)
  }

  public func unreadable() async throws -> [Bilingual] { try await record.unreadable() }

  public func foundAtOpening() async throws -> [RecordCheck.Finding] {
    try await record.foundAtOpening()
  }
}
