import Foundation
import GRDB
import Glibc
import Inquiry
import InterviewSupport
import Sealing
import TestSupport
import Testing
import Transcripts

@testable import TranscriptsSQLite

/// Words that went are not on the disk either, where no file is any more.
@Suite(.enabled(if: LoopDisk.canBeMade, "reading a disk of its own takes root"))
struct `What the disk keeps of what is gone` {
  private let folder: FolderOfStore
  private let disk: LoopDisk

  init() throws {
    folder = try FolderOfStore()
    disk = try LoopDisk(at: folder.root, megabytes: 12)
  }

  @Test func `is nothing of an answer that was taken back, whatever was done before`() async throws
  {
    let store = try folder.open()
    try await store.append(.begun + .answered("KANARIE"), to: "t1", expecting: 0, at: .noon)
    try await store.append(.begun + .answered("blijft"), to: "t2", expecting: 0, at: .noon)
    let backup = folder.root + "/backup"
    try await store.backUp(to: backup, at: .noon)
    let sealed = try await store.sealed(answerTo: 1)
    try store.close()
    // The pair is made anew, and the old pair with its words goes.
    try FileHandle(forWritingTo: URL(fileURLWithPath: folder.path + "/verwonder.journal"))
      .overwrite(at: 200)
    let findings = try folder.opened { $0.findings }
    #expect(!findings.isEmpty && findings.allSatisfy { $0.isMended })

    let again = try folder.open()
    for id in ["t1", "t2"] as [Transcript.ID] {
      let count = try await again.events(of: id).count
      try await again.append([.struck(n: 1)], to: id, expecting: count, at: .noon)
    }
    // The backup of before is replaced.
    try await again.backUp(to: backup, at: .noon)
    try again.close()
    try expectNothing(of: sealed)
  }

  @Test func `is nothing of a person who was erased, nor of the old key`() async throws {
    let store = try folder.open()
    try await store.append(.begun + .answered("KANARIE"), to: "t1", expecting: 0, at: .noon)
    try await store.append(.begun + .answered("blijft"), to: "t2", expecting: 0, at: .noon)
    let sealed = try await store.sealed(answerTo: 1)
    let key = try Data(contentsOf: URL(fileURLWithPath: folder.path + "/verwonder.key"))
    try await store.erase(["t1", "t2"], at: .noon)
    try store.close()
    let secret = try #require(
      key.split(separator: 0x0A).first { $0.starts(with: Data("key".utf8)) })
    try expectNothing(of: sealed + [Array(secret)])
  }

  @Test func `is nothing of the words of a store of the first form`() async throws {
    try folder.make()
    let old = Project.root + "/Tests/Stores/1/verwonder.sqlite"
    try FileManager.default.copyItem(atPath: old, toPath: folder.database)
    chmod(folder.database, 0o600)
    let findings = try folder.opened { $0.findings }
    #expect(findings == [])
    try expectNothing(of: [Array("de medicijnlijst klopt nooit".utf8)])
  }

  /// The test sees what lingers, or it shows nothing.
  @Test func `is there when a file is only removed`() throws {
    try folder.make()
    let path = folder.path + "/words"
    try Data("KANARIE zong hier, en niemand wiste het.".utf8).write(to: URL(fileURLWithPath: path))
    try Disk.synchronize(folder.path)
    sync()
    try Disk.remove(path)
    sync()
    let range = try disk.bytes.range(of: Data("KANARIE zong".utf8))
    #expect(range != nil)
  }

  private func expectNothing(of sealed: [[UInt8]]) throws {
    #expect(!sealed.isEmpty)
    sync()
    let bytes = try disk.bytes
    for (index, words) in sealed.enumerated() {
      #expect(bytes.range(of: Data(words.prefix(40))) == nil, "\(index) of \(sealed.count)")
    }
  }
}

extension LoopDisk {
  /// All of it, also where no file is.
  fileprivate var bytes: Data {
    get throws { try Data(contentsOf: URL(fileURLWithPath: path + ".image")) }
  }
}

extension FileHandle {
  fileprivate func overwrite(at offset: UInt64) throws {
    try seek(toOffset: offset)
    try write(contentsOf: [1, 2, 3])
    try close()
  }
}

/// Wiping is thorough, and is owed until it was done.
@Suite struct `Words that must still be wiped` {
  private let folder: FolderOfStore

  init() throws { folder = try FolderOfStore() }

  @Test func `are wiped wherever their record stands`() async throws {
    let store = try await talk()
    let sealed = try await store.sealed(answerTo: 1)
    try store.here { db, ledger in
      let events = try db.events(of: "t1", path: "").map(\.event)
      try ledger.journal.append(.events([events[3]]))
    }
    try await strike(store)
    for bytes in sealed { #expect(try files(in: folder.path, holding: bytes) == []) }
    // What stands there twice is found when both copies are compared.
    #expect(throws: StoreError.changedOnDisk(path: folder.path)) { try store.close() }
    try store.close()
  }

  @Test func `are owed still when their record cannot be read`() async throws {
    let store = try await talk()
    let journal = folder.path + "/verwonder.journal"
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: journal)))
    let record = try #require(JournalRecord.marks(in: bytes).first)
    let sealed = try await store.sealed(answerTo: 1)
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: journal))
    try handle.overwrite(at: UInt64(record + 30))
    try await strike(store)
    let isOwed = try store.here { db, ledger in ledger.owesErasure }
    #expect(isOwed)
    #expect(throws: StoreError.changedOnDisk(path: folder.path)) { try store.close() }
    try store.close()
    let again = try folder.open()
    #expect(again.findings.allSatisfy { $0.isMended }, "\(again.findings)")
    let isOwedStill = try again.here { db, ledger in ledger.owesErasure }
    #expect(!isOwedStill)
    #expect(try await again.check().findings == [])
    try again.close()
    for bytes in sealed { #expect(try files(in: folder.path, holding: bytes) == []) }
  }

  private func talk() async throws -> SQLiteTranscriptStore {
    let store = try folder.open()
    try await store.append(
      .begun + [.answered(Answer(n: 1, words: .spoken("KANARIE"), minute: 1))], to: "t1",
      expecting: 0, at: .noon)
    return store
  }

  private func strike(_ store: SQLiteTranscriptStore) async throws {
    try await store.append([.struck(n: 1)], to: "t1", expecting: 4, at: .noon)
  }
}

/// Oddities that are named, and keep nobody from their interviews.
@Suite struct `A store with something odd in it` {
  @Test(arguments: ["garbage", "long", "of another store"])
  func `says that the checkpoint beside the key is no good`(kind: String) async throws {
    let (files, folder) = try await copied()
    let head = folder.path + "/verwonder.key.head"
    let text =
      switch kind {
      case "garbage": "\u{1}\u{2}"
      case "long": String(repeating: "x", count: 3 << 20)
      default:
        SignedNote(
          Checkpoint(origin: "x", size: 3, root: .emptyTree).text,
          signedBy: StoreKey.forNewStore().signing
        ).written
      }
    try Data(text.utf8).write(to: URL(fileURLWithPath: head))
    let store = try folder.open()
    #expect(store.findings.map(\.what) == [.unreadable], "\(store.findings)")
    #expect(store.findings.map(\.copy) == [.checkpoint])
    #expect(try await store.events(of: "i0").events == files.events["i0"])
    #expect(try await store.check().findings.map(\.copy) == [.checkpoint])
    // The next signature takes its place.
    _ = try await store.checkpoint(at: .noon)
    #expect(try await store.check().findings == [])
    try store.close()
  }

  @Test func `gets the checkpoint beside its key back when it is mended`() async throws {
    let (_, folder) = try await copied()
    let head = URL(fileURLWithPath: folder.path + "/verwonder.key.head")
    let before = try Data(contentsOf: head)
    try Data("x".utf8).write(to: head)
    _ = try SQLiteTranscriptStore.mend(folder: folder.path)
    #expect(try Data(contentsOf: head) == before)
    #expect(try folder.opened { $0.findings } == [])
  }

  @Test(arguments: ["size = size + 900", "note = 'x'", "journal = 77", "journal = -4"])
  func `goes on when a checkpoint in the database is no good`(change: String) async throws {
    let (files, folder) = try await copied()
    let raw = try folder.raw()
    try await raw.write { db in
      try db.dropGuards()
      try db.execute(sql: "UPDATE checkpoint SET \(change)")
    }
    try raw.close()
    let store = try folder.open()
    _ = try await store.check()
    try await store.append([.noted("x")], to: "i0", expecting: files.count("i0"), at: .noon)
    _ = try await store.checkpoint(at: .noon)
    try store.close()
  }

  /// Where only the journal is left, and tells two events of one request.
  @Test func `names an event that is told twice`() async throws {
    let (_, folder) = try await copied()
    let journal = URL(fileURLWithPath: folder.path + "/verwonder.journal")
    try Data(try twice(Array(Data(contentsOf: journal)))).write(to: journal)
    try FileManager.default.removeItem(atPath: folder.database)
    let store = try folder.open()
    #expect(store.findings.contains { $0.what == .twice }, "\(store.findings)")
    #expect(try await store.transcripts().map(\.id) == ["i0", "i1", "i2"])
    try store.close()
  }

  /// The third record of an interview gets the request of the second.
  private func twice(_ bytes: [UInt8]) throws -> [UInt8] {
    var written = Array(bytes.prefix(Journal.Heading.length))
    var offset = written.count
    var ends: [String: Digest] = [:]
    while let read = JournalRecord.read(bytes[offset...]) {
      if case .events(var events) = read.record {
        for index in events.indices {
          events[index].previous = ends[events[index].interview]
          if index == 0, events[0].sequence > 2 { events[0].request = "zelfde" }
          ends[events[index].interview] = events[index].leaf(in: try store(bytes))
        }
        written += JournalRecord.events(events).bytes
      } else {
        written += bytes[offset..<(offset + read.length)]
      }
      offset += read.length
    }
    return written
  }

  private func store(_ journal: [UInt8]) throws -> String {
    try #require(Journal.Heading(Array(journal.prefix(Journal.Heading.length)))).store
  }

  /// What a power cut leaves between the two: nothing is written anew for that.
  @Test(arguments: ["verwonder.sqlite", "verwonder.journal"])
  func `is caught up in place when one copy only lacks the end`(name: String) async throws {
    let past = try await StoreInTime.made()
    let folder = try FolderOfStore()
    try folder.make()
    try past.last.put(into: folder.path)
    try past.moments[11].put(into: folder.path) { $0.hasPrefix(name) }
    func inodes() throws -> [Int?] {
      try ["verwonder.sqlite", "verwonder.journal"].map {
        try FileManager.default.attributesOfItem(atPath: folder.path + "/" + $0)[.systemFileNumber]
          as? Int
      }
    }
    let before = try inodes()
    let store = try folder.open()
    #expect(store.findings.count == past.events.count - past.moments[11].count)
    #expect(store.findings.allSatisfy { $0.isMended })
    #expect(try await store.check().findings == [])
    let events = try store.here { db, _ in try db.allEvents(path: "") }
    #expect(events == past.events)
    try store.close()
    #expect(try inodes() == before)
  }

  private func copied() async throws -> (StoreFiles, FolderOfStore) {
    let files = try await StoreFiles.made(closing: true)
    let folder = try FolderOfStore()
    try files.copy(to: folder.path)
    try folder.opened { store in try store.here { db, ledger in _ = try ledger.sign(db, at: 0) } }
    return (files, folder)
  }
}
