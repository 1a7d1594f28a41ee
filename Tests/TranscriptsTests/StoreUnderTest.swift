import Foundation
import GRDB
import Inquiry
import Testing
import Transcripts

@testable import TranscriptsSQLite

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
      let folder = try FolderOfStore()
      try await body(SQLiteTranscriptStore.open(folder: folder.path))
    case .sqliteReopened:
      let folder = try FolderOfStore()
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

  func events(
    of transcripts: [Transcript.ID], for access: Access, at: Timestamp
  ) async throws -> [[Recorded]] {
    try await once { try await $0.events(of: transcripts, for: access, at: at) }
  }

  func accesses() async throws -> [AccessRecord] { try await once { try await $0.accesses() } }

  func append(
    _ events: [TranscriptEvent], to transcript: Transcript.ID, expecting count: Int,
    at: Timestamp, request: Request.ID?
  ) async throws -> Bool {
    try await once {
      try await $0.append(events, to: transcript, expecting: count, at: at, request: request)
    }
  }

  func erase(_ transcripts: [Transcript.ID], at: Timestamp) async throws {
    try await once { try await $0.erase(transcripts, at: at) }
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

  func documents(of kind: KeptDocument.Kind) async throws -> [KeptDocument] {
    try await once { try await $0.documents(of: kind) }
  }
}

extension TranscriptStore {
  /// Reads as a test does.
  func events(of transcript: Transcript.ID) async throws -> [Recorded] {
    try await events(of: transcript, for: .test, at: .noon)
  }
}

extension Access {
  static let test = Access(by: "test", purpose: .show)
}

/// A folder that goes with the value. The store's own folder is made inside it, by the store.
final class FolderOfStore {
  let root: String
  var path: String { root + "/store" }
  var database: String { path + "/verwonder.sqlite" }

  init() throws {
    root = FileManager.default.temporaryDirectory.path + "/verwonder-tests-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  /// Makes the folder, as its owner's alone.
  func make() throws {
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  /// A connection of somebody else's, who does not even check foreign keys.
  func raw() throws -> DatabaseQueue {
    var settings = Configuration()
    settings.foreignKeysEnabled = false
    return try DatabaseQueue(path: database, configuration: settings)
  }

  func open() throws -> SQLiteTranscriptStore { try SQLiteTranscriptStore.open(folder: path) }
}

extension SQLiteTranscriptStore {
  /// The sealed words of an answer and their keys, as they stand in the files.
  func sealed(answerTo n: Int) async throws -> [[UInt8]] {
    try await perform { db, _ in
      try Row.fetchAll(
        db, sql: "SELECT sealed, wrapped FROM payload WHERE answer_to = ?", arguments: [n]
      ).flatMap { row in try [0, 1].map { try Columns(row: row, path: "").bytes($0) } }
    }
  }
}

/// The files of a folder in which this text stands.
func files(in folder: String, holding text: String) throws -> [String] {
  try files(in: folder, holding: Array(text.utf8))
}

/// The files of a folder in which these bytes stand.
///
/// SQLite cuts what is long over pages, so it is looked for by its beginning.
func files(in folder: String, holding bytes: [UInt8]) throws -> [String] {
  try FileManager.default.contentsOfDirectory(atPath: folder).sorted().filter { name in
    let file = try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name))
    return file.range(of: Data(bytes.prefix(64))) != nil
  }
}
