import Foundation
import GRDB
import Inquiry
import Sealing
import Testing
import Transcripts

@testable import TranscriptsSQLite

/// What somebody does who has the files and knows SQL, and where it shows.
private struct Tampering: Sendable {
  var name: String
  /// With all triggers gone.
  var sql: String
  /// The first event at which it is seen.
  var interview: String?
  var sequence: Int?
}

/// `i0`, `i1` and `i2` take turns: event 3·k + j stands in interview j, save for what each brings
/// along. Position 12 is answer 4 of i0: see `StoreFiles.made`.
private let tamperings: [Tampering] = [
  Tampering(
    name: "a question is reworded",
    sql: "UPDATE event SET body = replace(body, 'Vertel', 'Verzin') WHERE position = 2",
    interview: "i0", sequence: 2),
  Tampering(
    name: "a time is changed", sql: "UPDATE event SET at_ms = at_ms + 1 WHERE position = 12",
    interview: "i0", sequence: 4),
  Tampering(
    name: "a kind is changed", sql: "UPDATE event SET kind = 'corrected.1' WHERE position = 12",
    interview: "i0", sequence: 4),
  Tampering(
    name: "an event is deleted",
    sql: "DELETE FROM payload WHERE position = 12; DELETE FROM event WHERE position = 12",
    interview: "i0", sequence: 4),
  Tampering(
    name: "the last events are deleted",
    sql: "DELETE FROM payload WHERE position > 40; DELETE FROM event WHERE position > 40",
    interview: nil, sequence: nil),
  Tampering(
    name: "words are replaced",
    sql: "UPDATE payload SET sealed = randomblob(length(sealed)) WHERE position = 12",
    interview: "i0", sequence: 4),
  Tampering(
    name: "the words of two people are swapped",
    sql: """
      UPDATE payload SET sealed = (SELECT sealed FROM payload WHERE position = 13),
        wrapped = (SELECT wrapped FROM payload WHERE position = 13) WHERE position = 12
      """, interview: "i0", sequence: 4),
  Tampering(
    name: "an answer is moved to another question",
    sql: """
      UPDATE payload SET sealed = (SELECT sealed FROM payload WHERE position = 18),
        wrapped = (SELECT wrapped FROM payload WHERE position = 18) WHERE position = 12
      """, interview: "i0", sequence: 4),
  Tampering(
    name: "words are let go that nobody took back",
    sql: "DELETE FROM payload WHERE position = 12", interview: "i0", sequence: 4),
  Tampering(
    name: "words are said to be taken back that nobody took back",
    sql: """
      UPDATE event SET kind = 'struck.1', body = '{"n":4}' WHERE position = 15;
      INSERT INTO taking_back VALUES (15)
      """, interview: "i0", sequence: 5),
  Tampering(
    name: "two events change places",
    sql: """
      UPDATE event SET sequence = 99 WHERE position = 12;
      UPDATE event SET sequence = 4 WHERE position = 15;
      UPDATE event SET sequence = 5 WHERE position = 12
      """, interview: "i0", sequence: 4),
  Tampering(
    name: "an event goes to another interview",
    sql: "UPDATE event SET transcript = 3, sequence = 99 WHERE position = 12", interview: "i0",
    sequence: 4),
  Tampering(
    name: "an event is put in",
    sql: """
      INSERT INTO event SELECT max(position) + 1, 1, 99, 'noted.1', '{}', 0, NULL, x'', leaf
      FROM event
      """, interview: nil, sequence: nil),
  Tampering(
    name: "a leaf is changed", sql: "UPDATE event SET leaf = randomblob(32) WHERE position = 12",
    interview: "i0", sequence: 4),
  Tampering(
    name: "a key is changed",
    sql: "UPDATE payload SET wrapped = randomblob(72) WHERE position = 12", interview: "i0",
    sequence: 4),
  Tampering(
    name: "a subtree is changed", sql: "UPDATE subtree SET root = randomblob(32)", interview: nil,
    sequence: nil),
]

@Suite struct `A store that somebody tampered with` {
  @Test(arguments: tamperings.indices)
  func `says where, and puts it right from the other copy`(index: Int) async throws {
    let tampering = tamperings[index]
    let (files, folder) = try await copied()
    let raw = try folder.raw()
    try await raw.write { db in
      try db.dropGuards()
      try db.execute(sql: tampering.sql)
    }
    try raw.close()
    let store = try folder.open()
    if tampering.name != "a subtree is changed" {
      #expect(!store.findings.isEmpty, "\(tampering.name)")
    }
    #expect(store.findings.allSatisfy { $0.isMended }, "\(tampering.name): \(store.findings)")
    if let interview = tampering.interview {
      let first = store.findings.first { $0.interview != nil }
      #expect(first?.interview?.rawValue == interview, "\(tampering.name): \(store.findings)")
      #expect(first?.sequence == tampering.sequence, "\(tampering.name): \(store.findings)")
    }
    for (id, events) in files.events {
      #expect(try await store.events(of: id).events == events, "\(tampering.name)")
    }
    #expect(try await store.check().findings == [])
    try store.close()
  }

  /// Who also changes the leaf, so that the row fits itself, is given away by the other copy.
  @Test func `is not fooled by a row that fits itself`() async throws {
    let (files, folder) = try await copied()
    try folder.rewrite(position: 12)
    let store = try folder.open()
    #expect(store.findings.contains { $0.interview == "i0" && $0.sequence == 4 && $0.isMended })
    #expect(try await store.events(of: "i0").events == files.events["i0"])
    try store.close()
  }

  /// Who rewrites both copies, leaves and all, cannot sign.
  @Test func `is found out by its own signature when both copies were rewritten`() async throws {
    let (files, folder) = try await copied(signed: true)
    let note = try await withStore(folder) { try await $0.checkpoint(at: .noon) }
    let known = try #require(Checkpoint(note.text))
    try folder.rewrite(position: 12)
    try FileManager.default.removeItem(atPath: folder.path + "/verwonder.journal")
    let store = try folder.open()
    #expect(store.findings.contains { $0.what == .root(size: known.size) && !$0.isMended })
    let check = try await store.check()
    #expect(check.findings.contains { $0.what == .root(size: known.size) }, "\(check)")
    await #expect(throws: StoreError.otherHistory(path: folder.path, size: known.size)) {
      try await store.confirm(known)
    }
    // Nothing is signed over a past that was changed: that would wipe out its trace.
    await #expect(throws: StoreError.otherHistory(path: folder.path, size: known.size)) {
      try await store.checkpoint(at: .noon)
    }
    // What it was told before still counts for whoever reads: the others stay.
    #expect(try await store.events(of: "i1").events == files.events["i1"])
    try store.close()
  }

  @Test func `is not spoilt by the journal of another store`() async throws {
    let (files, folder) = try await copied(signed: true)
    let foreign = try await otherStore()
    try FileManager.default.removeItem(atPath: folder.path + "/verwonder.journal")
    try FileManager.default.copyItem(
      atPath: foreign.path + "/verwonder.journal", toPath: folder.path + "/verwonder.journal")
    let store = try folder.open()
    #expect(store.findings.allSatisfy { $0.isMended }, "\(store.findings)")
    for (id, events) in files.events { #expect(try await store.events(of: id).events == events) }
    #expect(try await store.transcripts().map(\.id) == ["i0", "i1", "i2"])
    #expect(try await store.check().findings == [])
    try store.close()
  }

  /// Its note of where both copies were alike may lie in the middle of a record of today.
  @Test(arguments: [100, 1000, 20_000])
  func `cuts nothing by what a database of yesterday says`(offset: Int) async throws {
    let (files, folder) = try await copied()
    let raw = try folder.raw()
    try await raw.write { db in
      try db.dropGuards()
      try db.execute(sql: "UPDATE store SET checked_journal = \(offset)")
      try db.execute(
        sql: "DELETE FROM payload WHERE position > 40; DELETE FROM event WHERE position > 40")
    }
    try raw.close()
    let store = try folder.open()
    for (id, events) in files.events { #expect(try await store.events(of: id).events == events) }
    try store.close()
  }

  private func otherStore() async throws -> FolderOfStore {
    let folder = try FolderOfStore()
    let store = try folder.open()
    try await store.append(.begun + .answered("van een ander"), to: "x", expecting: 0, at: .noon)
    try store.close()
    return folder
  }

  @Test(arguments: [
    "generation = 2", "id = 'ffffffffffffffffffffffffffffffff'", "checked_events = 900",
  ])
  func `opens when one field of the database is wrong`(field: String) async throws {
    let (files, folder) = try await copied()
    let raw = try folder.raw()
    try await raw.write { try $0.execute(sql: "UPDATE store SET \(field)") }
    try raw.close()
    let store = try folder.open()
    for (id, events) in files.events { #expect(try await store.events(of: id).events == events) }
    #expect(try await store.check().findings == [])
    try store.close()
    try await withStore(folder) { _ = try await $0.checkpoint(at: .noon) }
  }

  @Test(arguments: [["verwonder.sqlite"], ["verwonder.journal"]])
  func `makes up for a copy of yesterday`(names: [String]) async throws {
    let (files, folder) = try await copied()
    try await withStore(folder) { store in
      try await store.append([.noted("nieuw")], to: "i0", expecting: files.count("i0"), at: .noon)
    }
    try files.replace(names, in: folder.path)
    let (findings, events) = try await withStore(folder) { store in
      (store.findings, try await store.events(of: "i0").events)
    }
    #expect(!findings.isEmpty && findings.allSatisfy { $0.isMended })
    #expect(events == files.events["i0", default: []] + [.noted("nieuw")])
  }

  @Test func `is refused when all of it is of yesterday`() async throws {
    let (files, folder) = try await copied(signed: true)
    let size = try await withStore(folder) { store in
      try await store.append(
        [.closed(.completed)], to: "i0", expecting: files.count("i0"), at: .noon)
      return try await store.check().events
    }
    try files.replace(["verwonder.sqlite", "verwonder.journal"], in: folder.path)
    let error = #expect(throws: StoreError.self) { try folder.open() }
    guard case .rolledBack(folder.path, known: size, found: _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func `is refused when it has less than a checkpoint that somebody kept`() async throws {
    let (files, folder) = try await copied()
    let note = try await withStore(folder) { store in
      try await store.append([.noted("nieuw")], to: "i0", expecting: files.count("i0"), at: .noon)
      return try await store.checkpoint(at: .noon)
    }
    let known = try #require(Checkpoint(note.text))
    // All of it goes back, and what was beside the key too.
    try files.replace(["verwonder.sqlite", "verwonder.journal"], in: folder.path)
    try FileManager.default.removeItem(atPath: folder.path + "/verwonder.key.head")
    let store = try folder.open()
    await #expect(throws: StoreError.self) { try await store.confirm(known) }
    try store.close()
  }

  @Test func `does not sign what is not on the disk as it was written`() async throws {
    let (files, folder) = try await copied()
    let store = try folder.open()
    try await store.append([.noted("nieuw")], to: "i0", expecting: files.count("i0"), at: .noon)
    // What was just written ends where the zeros begin that are written ahead.
    let journal = folder.path + "/verwonder.journal"
    var bytes = try Data(contentsOf: URL(fileURLWithPath: journal))
    bytes[(bytes.lastIndex { $0 != 0 } ?? 0) - 100] ^= 1
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: journal))
    try handle.write(contentsOf: bytes)
    try handle.close()
    await #expect(throws: StoreError.changedOnDisk(path: folder.path)) {
      try await store.checkpoint(at: .noon)
    }
    // And nothing more is acknowledged until it was looked after.
    await #expect(throws: StoreError.changedOnDisk(path: folder.path)) {
      try await store.append([.noted("x")], to: "i1", expecting: files.count("i1"), at: .noon)
    }
    try store.close()
    let findings = try await withStore(folder) { $0.findings }
    #expect(!findings.isEmpty && findings.allSatisfy { $0.isMended })
  }

  // MARK: Leaves

  private func copied(signed: Bool = false) async throws -> (StoreFiles, FolderOfStore) {
    let files = try await StoreFiles.made(closing: true)
    let folder = try FolderOfStore()
    try files.copy(to: folder.path)
    if signed { try await withStore(folder) { _ = try await $0.checkpoint(at: .noon) } }
    return (files, folder)
  }

  @discardableResult
  private func withStore<Value>(
    _ folder: FolderOfStore, _ body: (SQLiteTranscriptStore) async throws -> Value
  ) async throws -> Value {
    let store = try folder.open()
    let value = try await body(store)
    try store.close()
    return value
  }
}

extension FolderOfStore {
  /// Changes an event and everything in the database that follows from it, but no seal.
  func rewrite(position: Int) throws {
    let key = try KeyFiles(path: path + "/verwonder.key", folder: path).read().key
    let raw = try raw()
    try raw.write { db in
      try db.dropGuards()
      try db.execute(sql: "UPDATE event SET at_ms = at_ms + 1 WHERE position = \(position)")
      let interview =
        try String.fetchOne(
          db,
          sql: "SELECT t.id FROM event e JOIN transcript t ON t.number = e.transcript"
            + " WHERE e.position = \(position)") ?? ""
      var previous: Digest?
      for kept in try db.events(of: interview, path: "") {
        var event = kept.event
        event.previous = previous
        let leaf = event.leaf(in: key.store)
        try db.execute(
          sql: "UPDATE event SET leaf = ? WHERE position = ?",
          arguments: [Data(leaf.bytes), event.position])
        previous = leaf
      }
    }
    try raw.close()
  }

  /// Opens the store for something that takes no time, and closes it.
  @discardableResult
  func opened<Value>(_ body: (SQLiteTranscriptStore) throws -> Value) throws -> Value {
    let store = try open()
    let value = try body(store)
    try store.close()
    return value
  }
}

extension StoreFiles {
  func replace(_ names: [String], in folder: String) throws {
    for name in names { try FileManager.default.removeItem(atPath: folder + "/" + name) }
    try copy(only: names, to: folder)
  }
}

extension Database {
  func dropGuards() throws {
    for name in try String.fetchAll(
      self, sql: "SELECT name FROM sqlite_schema WHERE type = 'trigger'")
    {
      try execute(sql: "DROP TRIGGER \(name)")
    }
  }
}
