import Foundation
import GRDB
import Glibc
import Inquiry
import Testing
import Transcripts

@testable import TranscriptsSQLite

/// What the store on disk promises beyond the contract.
@Suite struct `A store on disk` {
  private let folder: FolderOfStore

  init() throws { folder = try FolderOfStore() }

  // MARK: What stands where

  @Test func `keeps words out of all its files`() async throws {
    let store = try folder.open()
    var opening = Opening.sample
    opening.participant = "KANARIE"
    let question = Question(
      n: 1, move: "m", parts: [.interviewer("KANARIE?")],
      reason: Reason(source: .interviewer, because: [.interviewer("KANARIE!")]), wording: 0,
      topic: nil, ladder: nil)
    let quote = Quote(from: "KANARIE", n: 1, version: 0, place: 0..<7)
    let recalling = Question(
      n: 3, move: "then_and_now",
      parts: [.recalled(Recalled(interview: "i1", quote: quote, consent: .quotedByName))],
      reason: Reason(source: .course), wording: 0, topic: nil, ladder: nil)
    try await store.append(
      [.opened(opening), .asked(question), .noted("KANARIE.")] + .answered("KANARIE")
        + [.asked(recalling)], to: "t", expecting: 0, at: .noon)
    #expect(try files(in: folder.path, holding: "KANARIE") == [])
    try store.close()
    #expect(try files(in: folder.path, holding: "KANARIE") == [])
    let (bodies, words) = try await folder.raw().read { db in
      (
        try String.fetchAll(db, sql: "SELECT kind || body FROM event"),
        try Int.fetchAll(db, sql: "SELECT length(sealed) FROM payload")
      )
    }
    #expect(bodies.count == 8)
    #expect(words == [Int](repeating: 328, count: 7))
  }

  /// What is left of struck words would open with the key: so their bytes must be gone as well.
  @Test(arguments: [10, 100_000])
  func `leaves struck words in none of its files, not even sealed`(length: Int) async throws {
    let canary = "KANARIE" + String(repeating: "k", count: length)
    let store = try folder.open()
    try await store.append(.begun + .answered(canary), to: "t", expecting: 0, at: .noon)
    for n in 3..<40 {
      let events: [TranscriptEvent] = [
        .asked(.plain(n)), .answered(Answer(n: n, words: .spoken("Blijft \(n)."), minute: n)),
      ]
      try await store.append(events, to: "t", expecting: 2 * n + 1, at: .noon)
    }
    let struck = try await store.sealed(answerTo: 1)
    let kept = try await store.sealed(answerTo: 20)
    #expect(struck.count == 4 && kept.count == 2)
    for bytes in struck { #expect(try files(in: folder.path, holding: bytes).count >= 2) }
    try await store.append([.struck(n: 1)], to: "t", expecting: 81, at: .noon)
    for bytes in struck { #expect(try files(in: folder.path, holding: bytes) == []) }
    for bytes in kept { #expect(try files(in: folder.path, holding: bytes).count == 2) }
    try store.close()
    for bytes in struck { #expect(try files(in: folder.path, holding: bytes) == []) }
  }

  @Test func `is for its owner's eyes only`() async throws {
    let store = try folder.open()
    try await store.append(.begun, to: "t", expecting: 0, at: .noon)
    #expect(try mode(of: folder.path) == 0o700)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(
      names == [
        "verwonder.ballast", "verwonder.journal", "verwonder.key", "verwonder.key.copy",
        "verwonder.lock", "verwonder.sqlite", "verwonder.sqlite-wal",
      ])
    for name in names { #expect(try mode(of: folder.path + "/" + name) == 0o600, "\(name)") }
  }

  @Test(arguments: [
    ("journal_mode", "wal"), ("locking_mode", "exclusive"), ("synchronous", "2"),
    ("secure_delete", "1"), ("trusted_schema", "0"), ("cell_size_check", "1"),
    ("mmap_size", "0"), ("foreign_keys", "1"), ("temp_store", "2"), ("user_version", "2"),
    ("wal_autocheckpoint", "0"),
  ])
  func `runs with the settings that keep words safe`(setting: String, value: String) throws {
    let found = try folder.open().queue.read { db in
      try String.fetchOne(db, sql: "PRAGMA \(setting)")
    }
    #expect(found == value)
  }

  // MARK: The database refuses

  @Test(arguments: [
    "UPDATE event SET body = '{}' WHERE sequence = 3",
    "DELETE FROM event WHERE sequence = 6",
    "DELETE FROM event",
    "INSERT OR REPLACE INTO event VALUES (3, 1, 3, 'noted.1', '{}', 0, NULL, x'', x'')",
    "REPLACE INTO event VALUES (6, 1, 6, 'noted.1', '{}', 0, NULL, x'', x'')",
    "INSERT INTO event VALUES (8, 1, 7, 'noted.1', '{}', 0, NULL, x'', x'')",
    "INSERT INTO event VALUES (7, 1, 8, 'noted.1', '{}', 0, NULL, x'', x'')",
    "INSERT INTO event VALUES (3, 1, 3, 'noted.1', '{}', 0, NULL, x'', x'') "
      + "ON CONFLICT DO UPDATE SET body = '{}'",
    "INSERT INTO event VALUES (7, 1, 7, 'noted.1', '{', 0, NULL, x'', x'')",
    "INSERT INTO event VALUES (7, 1, 7, 'noted.1', '{}', 'noon', NULL, x'', x'')",
    "UPDATE payload SET sealed = x'00'",
    "UPDATE payload SET answer_to = 2",
    "REPLACE INTO payload VALUES (6, 0, 2, x'00', x'00')",
    "REPLACE INTO payload VALUES (3, 0, 1, x'00', x'00')",
    "INSERT INTO payload VALUES (3, 1, 1, x'00', x'00')",
    "INSERT INTO payload VALUES (9, 0, 1, x'00', x'00')",
    "UPDATE transcript SET id = 'u'",
    "DELETE FROM transcript",
    "REPLACE INTO transcript VALUES (1, 'u')",
    "REPLACE INTO transcript VALUES (2, 't')",
    "UPDATE document SET bytes = x'00'",
    "DELETE FROM document",
    "REPLACE INTO document VALUES ('b0', 'bank', 'b', x'00')",
  ])
  func `refuses to forget or to rewrite`(statement: String) async throws {
    try await fill()
    let raw = try folder.raw()
    let before = try contents(of: raw)
    await #expect(throws: DatabaseError.self) {
      try await raw.write { try $0.execute(sql: statement) }
    }
    #expect(try contents(of: raw) == before)
  }

  @Test func `lets words go, and the next event come`() async throws {
    try await fill()
    try await folder.raw().write { db in
      try db.execute(sql: "DELETE FROM payload WHERE answer_to = 1")
      #expect(db.changesCount == 2)
      try db.execute(
        sql: "INSERT INTO event VALUES (7, 1, 7, 'paused.1', '{}', 0, NULL, x'', x'')")
    }
  }

  // MARK: Opening

  @Test func `has one owner at a time, also within a process`() throws {
    let store = try folder.open()
    #expect(throws: StoreError.inUse(path: folder.path)) { try folder.open() }
    try store.close()
    #expect(throws: Never.self) { try folder.open() }
  }

  @Test func `touches nothing while another has the lock`() throws {
    try folder.make()
    let lock = Glibc.open(folder.path + "/verwonder.lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    defer { close(lock) }
    #expect(flock(lock, LOCK_EX | LOCK_NB) == 0)
    #expect(throws: StoreError.inUse(path: folder.path)) { try folder.open() }
    #expect(!FileManager.default.fileExists(atPath: folder.database))
  }

  @Test func `makes the folders that are missing`() throws {
    let path = folder.root + "/a/b/c/"
    _ = try SQLiteTranscriptStore.open(folder: path)
    #expect(try mode(of: folder.root + "/a") == 0o700)
    #expect(try mode(of: path) == 0o700)
  }

  @Test func `leaves a newer store as it is`() async throws {
    try await fill()
    try await folder.raw().write { try $0.execute(sql: "PRAGMA user_version = 3") }
    let before = try Data(contentsOf: URL(fileURLWithPath: folder.database))
    // Twice: a refusal leaves no lock behind.
    for _ in 1...2 {
      #expect(throws: StoreError.newer(path: folder.database, found: 3, known: 2)) {
        try folder.open()
      }
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.database)) == before)
  }

  @Test(arguments: ["CREATE TABLE t (a)", "PRAGMA user_version = 1", "PRAGMA application_id = 7"])
  func `leaves another program's database as it is`(statement: String) throws {
    try folder.make()
    try folder.raw().write { try $0.execute(sql: statement) }
    let before = try Data(contentsOf: URL(fileURLWithPath: folder.database))
    #expect(throws: StoreError.notAStore(path: folder.database)) { try folder.open() }
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.database)) == before)
  }

  @Test func `refuses a file that is no database`() throws {
    try folder.make()
    let text = Data(String(repeating: "Geen database. ", count: 100).utf8)
    try text.write(to: URL(fileURLWithPath: folder.database))
    #expect(throws: StoreError.notAStore(path: folder.database)) { try folder.open() }
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.database)) == text)
  }

  @Test func `says why a folder cannot be made`() throws {
    try Data().write(to: URL(fileURLWithPath: folder.root + "/file"))
    let path = folder.root + "/file/store"
    #expect(throws: StoreError.cannotOpen(path: path, reason: "Not a directory")) {
      try SQLiteTranscriptStore.open(folder: path)
    }
  }

  // MARK: Leaves

  private func fill() async throws {
    let store = try folder.open()
    try await store.append(.begun + .answered("altijd"), to: "t", expecting: 0, at: .noon)
    try await store.keep(KeptDocument(kind: .bank, name: "b", digest: "b0", bytes: [1]))
    try store.close()
  }

  private func contents(of queue: DatabaseQueue) throws -> [String] {
    try queue.read { db in
      try ["transcript", "event", "payload", "document"].flatMap { table in
        try Row.fetchAll(db, sql: "SELECT * FROM \(table)").map(\.debugDescription)
      }
    }
  }

  private func mode(of path: String) throws -> Int? {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return (attributes[.posixPermissions] as? NSNumber)?.intValue
  }
}
