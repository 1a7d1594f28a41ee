import Foundation
import Glibc
import Inquiry
import TestSupport
import Testing
import Transcripts
import TranscriptsSQLite

/// What becomes of acknowledged words on a disk that is full, locked or broken.
@Suite struct `On a bad disk` {
  @Test(.enabled(if: LoopDisk.canBeMade, "mounting a tiny disk takes root"))
  func `everything acknowledged stays when the disk is full`() async throws {
    let disk = try TinyDisk()
    let ballast = disk.path + "/ballast"
    try Data(count: 256 * 1024).write(to: URL(fileURLWithPath: ballast))
    let store = try SQLiteTranscriptStore.open(folder: disk.store)
    try await store.append([.opened(.sample)], to: "t", expecting: 0, at: .noon)

    var acknowledged: [TranscriptEvent] = [.opened(.sample)]
    await #expect(throws: StoreError.full(path: disk.store)) {
      for n in 1..<1000 {
        try await store.append(pair(n), to: "t", expecting: acknowledged.count, at: .noon)
        acknowledged += pair(n)
      }
    }
    #expect(acknowledged.count > 50)
    #expect(try await store.events(of: "t").events == acknowledged)

    // Words can be taken back, and the talk ended, in the room that was kept for it.
    let struck = try await store.sealed(answerTo: 1)
    try await store.append([.struck(n: 1)], to: "t", expecting: acknowledged.count, at: .noon)
    for bytes in struck { #expect(try files(in: disk.store, holding: bytes) == []) }
    try await store.append([.paused], to: "t", expecting: acknowledged.count + 1, at: .noon)

    // Once there is room, the talk goes on.
    try FileManager.default.removeItem(atPath: ballast)
    try await store.append(pair(2000), to: "t", expecting: acknowledged.count + 2, at: .noon)
    try store.close()
    let again = try SQLiteTranscriptStore.open(folder: disk.store)
    #expect(again.findings == [])
    let read = try await again.events(of: "t").events
    #expect(read.dropLast(4).dropFirst(3) == acknowledged.dropFirst(3))
    #expect(read.suffix(4) == [.struck(n: 1), .paused] + pair(2000))
    try again.close()
  }

  @Test(.enabled(if: LoopDisk.canBeMade, "mounting a tiny disk takes root"))
  func `a disk that may not be written to is said to be so`() async throws {
    let disk = try TinyDisk()
    try SQLiteTranscriptStore.open(folder: disk.store).close()
    try disk.makeReadOnly()
    #expect(throws: StoreError.readOnly(path: disk.store)) {
      try SQLiteTranscriptStore.open(folder: disk.store)
    }
    #expect(throws: StoreError.readOnly(path: disk.path + "/new")) {
      try SQLiteTranscriptStore.open(folder: disk.path + "/new")
    }
  }

  @Test(.enabled(if: geteuid() != 0, "root may write anywhere"))
  func `a folder that may not be written to is said to be so`() throws {
    let folder = try FolderOfStore()
    try FileManager.default.createDirectory(
      atPath: folder.path, withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o500])
    #expect(throws: StoreError.readOnly(path: folder.path)) { try folder.open() }
  }

  @Test(.enabled(if: LoopDisk.canBeMade, "mounting a tiny disk takes root"))
  func `words that a full disk keeps from being wiped are wiped at the next append`() async throws {
    let disk = try TinyDisk()
    let store = try SQLiteTranscriptStore.open(folder: disk.store)
    try await store.append(.begun + .answered("KANARIE"), to: "t", expecting: 0, at: .noon)
    for n in 0..<20 {
      try await store.append(pair(n + 3), to: "t", expecting: 7 + 2 * n, at: .noon)
    }
    let struck = try await store.sealed(answerTo: 1)
    // Room for the strike in the log, and none to bring the log over into the file.
    try FileManager.default.removeItem(atPath: disk.store + "/verwonder.ballast")
    let ballast = disk.fill(leaving: 64 * 1024)
    await #expect(throws: StoreError.notYetErased(path: disk.store)) {
      try await store.append([.struck(n: 1)], to: "t", expecting: 47, at: .noon)
    }
    #expect(try await store.transcripts().map(\.eventCount) == [48])
    try FileManager.default.removeItem(atPath: ballast)
    for bytes in struck { #expect(try !files(in: disk.store, holding: bytes).isEmpty) }
    try await store.append([.paused], to: "t", expecting: 48, at: .noon)
    for bytes in struck { #expect(try files(in: disk.store, holding: bytes) == []) }
    try store.close()
  }

  @Test(arguments: ["verwonder.sqlite-wal", "verwonder.journal"])
  func `nothing is acknowledged any more after a write has failed`(file: String) async throws {
    let folder = try FolderOfStore()
    let store = try folder.open()
    try await store.append(.begun, to: "t", expecting: 0, at: .noon)
    let makeWell = try breakWrites(to: folder.path + "/" + file)
    let failure = try #require(
      await #expect(throws: StoreError.self) {
        try await store.append([.paused], to: "t", expecting: 3, at: .noon, request: "r")
      })
    guard case .failing(folder.path, reason: _) = failure else {
      Issue.record("\(failure)")
      return
    }
    // The disk is well again, but nobody knows what it has lost in the meantime.
    makeWell()
    await #expect(throws: failure) {
      try await store.append([.paused], to: "t", expecting: 3, at: .noon)
    }
    try store.close()
    // It is on record or it is not, and asking once more leaves it there once.
    let again = try folder.open()
    let count = try await again.events(of: "t").count
    #expect((3...4).contains(count))
    let isNew = try await again.append(
      [.paused], to: "t", expecting: count, at: .noon, request: "r")
    #expect(isNew == (count == 3))
    #expect(try await again.events(of: "t").events == .begun + [.paused])
  }

  @Test func `words that a bad disk keeps from being wiped are wiped at the next opening`()
    async throws
  {
    let folder = try FolderOfStore()
    let store = try folder.open()
    try await store.append(.begun + .answered("KANARIE"), to: "t", expecting: 0, at: .noon)
    let struck = try await store.sealed(answerTo: 1)
    try breakWrites(to: folder.database)
    await #expect(throws: StoreError.notYetErased(path: folder.path)) {
      try await store.append([.struck(n: 1)], to: "t", expecting: 7, at: .noon)
    }
    for bytes in struck { #expect(try !files(in: folder.path, holding: bytes).isEmpty) }
    // As after a crash: closing cannot write either.
    try store.close()
    let again = try folder.open()
    for bytes in struck { #expect(try files(in: folder.path, holding: bytes) == []) }
    let read = try await again.events(of: "t")
    #expect(read.count == 8)
    #expect(!read.readableWords.contains { $0.contains("KANARIE") })
  }

  private func pair(_ n: Int) -> [TranscriptEvent] {
    let words = "Antwoord \(n). " + String(repeating: "x", count: 2000)
    return [.asked(.plain(n)), .answered(Answer(n: n, words: .spoken(words), minute: 0))]
  }
}

/// Makes writing to an open file fail, as on a disk that is dying.
///
/// - Returns: what makes it well again, while the file is open.
@discardableResult
private func breakWrites(to path: String) throws -> () -> Void {
  let descriptor = try #require(try openDescriptor(of: path), "\(path) is not open")
  let kept = dup(descriptor)
  let unwritable = Glibc.open(path, O_RDONLY | O_CLOEXEC)
  dup2(unwritable, descriptor)
  close(unwritable)
  return {
    dup2(kept, descriptor)
    close(kept)
  }
}

private func openDescriptor(of path: String) throws -> Int32? {
  let open = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")
  return open.first { name in
    let target = try? FileManager.default.destinationOfSymbolicLink(
      atPath: "/proc/self/fd/" + name)
    return target == path
  }.flatMap { name in Int32(name) }
}

/// A small disk with a store on it.
private final class TinyDisk {
  let folder: FolderOfStore
  private let disk: LoopDisk
  var path: String { folder.root }
  var store: String { folder.path }

  init() throws {
    folder = try FolderOfStore()
    disk = try LoopDisk(at: folder.root)
  }

  func fill(leaving bytes: Int) -> String { disk.fill(leaving: bytes) }

  func makeReadOnly() throws { try disk.makeReadOnly() }
}
