import Foundation
import Inquiry
import Testing
import Transcripts
import TranscriptsSQLite

/// The stores that must keep every promise.
enum StoreUnderTest: String, CaseIterable {
  case memory
  case sqlite
  /// Closed and opened again around every call: whatever is kept in memory only is missed.
  case sqliteReopened

  func run(_ body: (any TranscriptStore) async throws -> Void) async throws {
    switch self {
    case .memory: try await body(InMemoryTranscriptStore())
    case .sqlite:
      let folder = try TemporaryFolder()
      try await body(SQLiteTranscriptStore.open(folder: folder.path))
    case .sqliteReopened:
      let folder = try TemporaryFolder()
      try await body(Reopened(folder: folder.path))
    }
  }
}

private struct Reopened: TranscriptStore {
  let folder: String

  private func once<Value>(
    _ body: (SQLiteTranscriptStore) async throws -> Value
  ) async throws -> Value {
    let store = try SQLiteTranscriptStore.open(folder: folder)
    defer { #expect(throws: Never.self) { try store.close() } }
    return try await body(store)
  }

  func events(of transcript: Transcript.ID) async throws -> [Recorded] {
    try await once { try await $0.events(of: transcript) }
  }

  func append(
    _ events: [TranscriptEvent], to transcript: Transcript.ID, expecting count: Int, at: Timestamp
  ) async throws {
    try await once { try await $0.append(events, to: transcript, expecting: count, at: at) }
  }

  func transcripts() async throws -> [InterviewSummary] {
    try await once { try await $0.transcripts() }
  }

  func keep(_ document: KeptDocument) async throws {
    try await once { try await $0.keep(document) }
  }

  func document(digest: String) async throws -> KeptDocument? {
    try await once { try await $0.document(digest: digest) }
  }
}

/// A folder that goes with the value. The store's own folder is made inside it, by the store.
final class TemporaryFolder {
  let root: String
  var path: String { root + "/store" }
  var database: String { path + "/verwonder.sqlite" }

  init() throws {
    root = FileManager.default.temporaryDirectory.path + "/verwonder-tests-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  func open() throws -> SQLiteTranscriptStore { try SQLiteTranscriptStore.open(folder: path) }
}

/// The files of a folder in which these bytes stand.
func files(in folder: String, holding text: String) throws -> [String] {
  try FileManager.default.contentsOfDirectory(atPath: folder).sorted().filter { name in
    let bytes = try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name))
    return bytes.range(of: Data(text.utf8)) != nil
  }
}
