public import Inquiry
internal import Sealing
public import Transcripts

extension SQLiteTranscriptStore: RecordProofs {
  public func verify() async throws -> RecordCheck {
    let check = try await check()
    return RecordCheck(
      events: check.events, interviews: check.interviews, checkpoints: check.checkpoints,
      findings: check.findings.map(RecordCheck.Finding.init))
  }

  public func signedHead(at: Timestamp) async throws -> SignedHead {
    SignedHead(note: try await checkpoint(at: at).written, verifier: try await verifier.text)
  }

  public func receiptFile(
    of transcript: Transcript.ID, withWords: Bool, about: [String: String], for access: Access,
    at: Timestamp
  ) async throws -> [UInt8]? {
    let receipt = try await receipt(
      of: transcript, withWords: withWords, about: about, for: access, at: at)
    return try receipt.map { Array(try $0.text().utf8) }
  }

  public func recordInfo() async throws -> RecordInfo {
    let info = try await info()
    return RecordInfo(
      folder: info.folder, key: info.key, keyIsBeside: info.keyIsBeside,
      generation: info.generation, interviews: info.interviews, events: info.events,
      bytes: info.bytes, verifier: info.verifier)
  }

  public func unreadable() async throws -> [Bilingual] {
    try await unreadableInterviews().map(\.text)
  }

  public func foundAtOpening() async throws -> [RecordCheck.Finding] {
    findings.map(RecordCheck.Finding.init)
  }
}
