internal import API
public import Inquiry
internal import Interviews
internal import JSONText
public import Transcripts

extension DaemonRecord: RecordProofs {
  public func verify() async throws -> RecordCheck {
    try RecordWire.check(
      try await line.json(.get, Target("v1", "verification"), patience: .long))
  }

  public func signedHead(at: Timestamp) async throws -> SignedHead {
    try RecordWire.head(
      try await line.json(.post, Target("v1", "checkpoints"), body: [:], patience: .long))
  }

  public func receiptFile(
    of transcript: Transcript.ID, withWords: Bool, about: [String: String], for access: Access,
    at: Timestamp
  ) async throws -> [UInt8]? {
    let target = Target(
      "v1", "interviews", transcript.rawValue, "receipt",
      query: [
        "words": withWords ? "true" : "false", "about_nl": about["nl"] ?? "",
        "about_en": about["en"] ?? "",
      ])
    do {
      return try await line.accepted(HTTPRequest(.get, target, patience: .long)).body
    } catch DaemonError.refused(.notFound, _) {
      return nil
    }
  }

  public func recordInfo() async throws -> RecordInfo {
    try RecordWire.info(try await line.json(.get, Target("v1", "store")))
  }

  /// - Parameter folder: from the root; the daemon stands elsewhere.
  public func backUp(to folder: String, at: Timestamp) async throws {
    _ = try await line.json(
      .post, Target("v1", "backups"), body: ["folder": .string(folder)], patience: .long)
  }

  public func unreadable() async throws -> [Bilingual] {
    try await line.json(.get, Target("v1", "interviews")).list("unreadable") {
      (item) throws(NotUnderstood) in
      Bilingual(nl: try item.text("nl"), en: try item.text("en"))
    }
  }

  public func foundAtOpening() async throws -> [RecordCheck.Finding] {
    try await line.json(.get, Target("v1", "store")).list(
      "found_at_opening", RecordWire.finding)
  }
}
