import Foundation
import GRDB
import Inquiry
import Sealing
import TestSupport
import Testing
import Transcripts

@testable import TranscriptsSQLite

/// Whoever takes words back finds them gone, from every file there is.
@Suite struct `Words that are let go` {
  private let folder: FolderOfStore

  init() throws { folder = try FolderOfStore() }

  /// What is left in the files must not open with any key that is left.
  @Test func `of a person are in no file, and in no backup that opens`() async throws {
    let store = try await talk()
    let backup = folder.root + "/backup"
    try await store.backUp(to: backup, at: .minutesAfterNoon(4))
    let oldKey = try Data(contentsOf: URL(fileURLWithPath: folder.path + "/verwonder.key"))
    let sealed = try await store.sealed(of: "t1")
    #expect(sealed.count > 8)
    try await store.erase(["t1"], at: .minutesAfterNoon(9))

    for bytes in sealed { #expect(try files(in: folder.path, holding: bytes) == []) }
    #expect(try files(in: folder.path, holding: Array(oldKey.suffix(200))) == [])
    #expect(try await store.check().findings == [])
    #expect(try await store.events(of: "t2").events == .begun + .answered("blijft"))
    try store.close()
    for bytes in sealed { #expect(try files(in: folder.path, holding: bytes) == []) }

    // Yesterday's backup does not open with today's key.
    let elsewhere = folder.root + "/elsewhere"
    let error = await #expect(throws: StoreError.self) {
      _ = try await SQLiteTranscriptStore.restore(
        from: backup, folder: elsewhere, key: folder.path + "/verwonder.key", at: .noon)
    }
    guard case .key(_, .newer(generation: 2, needed: 1)) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  /// The log of an old backup with the keys of a new one: what was taken back in between stays so.
  @Test func `stay gone when an old log is put back`() async throws {
    let store = try await talk()
    let (old, new) = (folder.root + "/old", folder.root + "/new")
    try await store.backUp(to: old, at: .minutesAfterNoon(4))
    let count = try await store.events(of: "t2").count
    try await store.append([.struck(n: 1)], to: "t2", expecting: count, at: .minutesAfterNoon(5))
    try await store.append(.begun + .answered("later"), to: "t3", expecting: 0, at: .noon)
    try await store.erase(["t1"], at: .minutesAfterNoon(9))
    try await store.backUp(to: new, at: .minutesAfterNoon(10))
    try store.close()
    try FileManager.default.removeItem(atPath: old + "/verwonder.keys")
    try FileManager.default.copyItem(
      atPath: new + "/verwonder.keys", toPath: old + "/verwonder.keys")

    let elsewhere = folder.root + "/elsewhere"
    let key = folder.root + "/key/verwonder.key"
    try FileManager.default.createDirectory(
      atPath: folder.root + "/key", withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: folder.path + "/verwonder.key", toPath: key)
    let gone = try await SQLiteTranscriptStore.restore(
      from: old, folder: elsewhere, key: key, at: .minutesAfterNoon(20))
    #expect(gone > 0)
    let again = try SQLiteTranscriptStore.open(folder: elsewhere, key: key)
    #expect(again.findings == [])
    #expect(try await again.check().findings == [])
    #expect(try await again.transcripts().map(\.id) == ["t1", "t2"])
    let words =
      try await again.events(of: "t1").readableWords + again.events(of: "t2").readableWords
    #expect(!words.contains { $0.contains("KANARIE") || $0.contains("blijft") })
    try again.close()
  }

  @Test func `come back whole from a backup`() async throws {
    let store = try await talk()
    let backup = folder.root + "/backup"
    let before = try await store.events(of: "t1").events
    try await store.backUp(to: backup, at: .minutesAfterNoon(4))
    // Apart, neither half opens without the key, and no words stand in them.
    #expect(try files(in: backup, holding: "KANARIE") == [])
    try store.close()
    let elsewhere = folder.root + "/elsewhere"
    let key = folder.path + "/verwonder.key"
    #expect(
      try await SQLiteTranscriptStore.restore(from: backup, folder: elsewhere, key: key, at: .noon)
        == 0)
    let again = try SQLiteTranscriptStore.open(folder: elsewhere, key: key)
    #expect(try await again.events(of: "t1").events == before)
    #expect(try await again.document(digest: "b0") != nil)
    #expect(try await again.check().findings == [])
    try again.close()
    await #expect(throws: StoreError.notEmpty(path: elsewhere)) {
      _ = try await SQLiteTranscriptStore.restore(
        from: backup, folder: elsewhere, key: key, at: .noon)
    }
  }

  @Test(arguments: [80, 700, 1500, -1])
  func `do not come back from a log that was cut`(length: Int) async throws {
    let store = try await talk()
    let backup = folder.root + "/backup"
    try await store.backUp(to: backup, at: .minutesAfterNoon(4))
    try store.close()
    let log = URL(fileURLWithPath: backup + "/verwonder.log")
    let bytes = try Data(contentsOf: log)
    try bytes.prefix(length < 0 ? bytes.count + length : length).write(to: log)
    let elsewhere = folder.root + "/elsewhere"
    await #expect(throws: StoreError.brokenBackup(path: backup)) {
      _ = try await SQLiteTranscriptStore.restore(
        from: backup, folder: elsewhere, key: folder.path + "/verwonder.key", at: .noon)
    }
  }

  /// A copy that is only tried is no newer state of the store itself.
  @Test func `are in the store still when a backup was tried elsewhere`() async throws {
    let store = try await talk()
    try await store.erase(["t2"], at: .minutesAfterNoon(2))
    let backup = folder.root + "/backup"
    try await store.backUp(to: backup, at: .minutesAfterNoon(4))
    try store.close()
    let (elsewhere, key) = (folder.root + "/elsewhere", folder.path + "/verwonder.key")
    for n in 0..<2 {
      _ = try await SQLiteTranscriptStore.restore(
        from: backup, folder: elsewhere + "\(n)", key: key, at: .minutesAfterNoon(20))
    }
    let again = try folder.open()
    #expect(again.findings == [])
    #expect(try await again.info().generation == 2)
    #expect(try await again.check().findings == [])
    try again.close()
  }

  /// A crash may come after the words went and before there is a new key.
  @Test func `get their new key at the next opening when a crash came between`() async throws {
    let store = try await talk()
    try await store.append(
      [.erased], to: "t2", expecting: try await store.events(of: "t2").count, at: .noon)
    try store.close()
    let again = try folder.open()
    #expect(try await again.info().generation == 2)
    #expect(try await again.check().findings == [])
    #expect(try await again.events(of: "t1").count > 4)
    try again.close()
    #expect(try await folder.open().info().generation == 2)
  }

  /// The states that a crash between two steps of a renewal leaves behind.
  @Test(arguments: [
    "next key", "next journal", "half a journal", "after the database", "after the key",
  ])
  func `survive a crash at any step of a renewal`(step: String) async throws {
    let store = try await talk()
    let before = try await store.events(of: "t1").events
    try store.close()
    let files = try FilesOfFolder(folder.path)
    let next: FilesOfFolder = try await {
      let store = try folder.open()
      try await store.erase(["t2"], at: .minutesAfterNoon(9))
      try store.close()
      return try FilesOfFolder(folder.path)
    }()
    // The old files, with as much of the new ones as the step had made.
    try files.write(to: folder.path)
    switch step {
    case "next key": try next.write("verwonder.key", as: "verwonder.key.next", in: folder.path)
    case "next journal", "half a journal":
      try next.write("verwonder.key", as: "verwonder.key.next", in: folder.path)
      try next.write(
        "verwonder.journal", as: "verwonder.journal.next", in: folder.path,
        upTo: step == "half a journal" ? 300 : nil)
    case "after the database":
      try next.write("verwonder.key", as: "verwonder.key.next", in: folder.path)
      try next.write("verwonder.journal", as: "verwonder.journal.next", in: folder.path)
      try next.write("verwonder.sqlite", as: "verwonder.sqlite", in: folder.path)
    default:
      for name in ["verwonder.key", "verwonder.key.copy", "verwonder.sqlite"] {
        try next.write(name, as: name, in: folder.path)
      }
      try next.write("verwonder.journal", as: "verwonder.journal.next", in: folder.path)
    }
    let again = try folder.open()
    #expect(again.findings.allSatisfy { $0.isMended }, "\(step): \(again.findings)")
    #expect(try await again.events(of: "t1").events == before, "\(step)")
    let isErased = step.hasPrefix("after")
    #expect(
      try await again.events(of: "t2").events.contains(.erased) == isErased, "\(step)")
    #expect(try await again.check().findings == [], "\(step)")
    try again.close()
    for name in ["verwonder.key.next", "verwonder.journal.next"] {
      #expect(!FileManager.default.fileExists(atPath: folder.path + "/" + name), "\(step)")
    }
  }

  private func talk() async throws -> SQLiteTranscriptStore {
    let store = try folder.open()
    try await store.keep(KeptDocument(kind: .bank, name: "b", digest: "b0", bytes: [1, 2]))
    var opening = Opening.sample
    opening.participant = "KANARIE"
    try await store.append(
      [.opened(opening), .consented(.quotedByName), .noted("KANARIE")] + .answered("KANARIE"),
      to: "t1", expecting: 0, at: .noon)
    try await store.append(.begun + .answered("blijft"), to: "t2", expecting: 0, at: .noon)
    return store
  }
}

/// The files of a folder, to put back.
private struct FilesOfFolder {
  private var files: [String: Data] = [:]

  init(_ folder: String) throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
      files[name] = try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name))
    }
  }

  func write(to folder: String) throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
      try FileManager.default.removeItem(atPath: folder + "/" + name)
    }
    for name in files.keys where !name.hasSuffix(".head") { try write(name, as: name, in: folder) }
  }

  func write(_ name: String, as new: String, in folder: String, upTo length: Int? = nil) throws {
    let data = try #require(files[name])
    let path = folder + "/" + new
    try? FileManager.default.removeItem(atPath: path)
    _ = FileManager.default.createFile(
      atPath: path, contents: length.map { data.prefix($0) } ?? data,
      attributes: [.posixPermissions: 0o600])
  }
}

extension SQLiteTranscriptStore {
  /// All sealed words of an interview and their keys, as they stand in the files.
  fileprivate func sealed(of transcript: Transcript.ID) async throws -> [[UInt8]] {
    try await perform { db, ledger in
      try db.events(of: transcript.rawValue, path: "").flatMap { kept in
        kept.event.words.compactMap(\.kept).flatMap { [$0.sealed, $0.wrapped] }
      }
    }
  }
}
