import Foundation
import Glibc
import Inquiry
import Testing
import Transcripts
import TranscriptsSQLite

/// What becomes of acknowledged words on a disk that is full, locked or broken.
@Suite struct `On a bad disk` {
  @Test(.enabled(if: TinyDisk.canBeMade, "mounting a tiny disk takes root"))
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

    // Once there is room, the talk goes on, and words can still be taken back.
    try FileManager.default.removeItem(atPath: ballast)
    try await store.append(pair(2000), to: "t", expecting: acknowledged.count, at: .noon)
    try await store.append([.struck(n: 1)], to: "t", expecting: acknowledged.count + 2, at: .noon)
    #expect(try files(in: disk.store, holding: "Antwoord 1.") == [])
    try store.close()
    let again = try SQLiteTranscriptStore.open(folder: disk.store)
    let read = try await again.events(of: "t").events
    #expect(read.dropLast(3).dropFirst(3) == acknowledged.dropFirst(3))
    #expect(read.suffix(3) == pair(2000) + [.struck(n: 1)])
    try again.close()
  }

  @Test(.enabled(if: TinyDisk.canBeMade, "mounting a tiny disk takes root"))
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
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: folder.path, withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o500])
    #expect(throws: StoreError.readOnly(path: folder.path)) { try folder.open() }
  }

  @Test(.enabled(if: TinyDisk.canBeMade, "mounting a tiny disk takes root"))
  func `words that a full disk keeps from being wiped are wiped at the next append`() async throws {
    let disk = try TinyDisk()
    let store = try SQLiteTranscriptStore.open(folder: disk.store)
    try await store.append(.begun + .answered("KANARIE"), to: "t", expecting: 0, at: .noon)
    for n in 0..<20 {
      try await store.append(pair(n + 3), to: "t", expecting: 7 + 2 * n, at: .noon)
    }
    // Room for the strike in the log, and none to bring the log over into the file.
    let ballast = try disk.fill(leaving: 64 * 1024)
    await #expect(throws: StoreError.notYetErased(path: disk.store)) {
      try await store.append([.struck(n: 1)], to: "t", expecting: 47, at: .noon)
    }
    #expect(try await store.events(of: "t").count == 48)
    try FileManager.default.removeItem(atPath: ballast)
    #expect(try !files(in: disk.store, holding: "KANARIE").isEmpty)
    try await store.append([.paused], to: "t", expecting: 48, at: .noon)
    #expect(try files(in: disk.store, holding: "KANARIE") == [])
    try store.close()
  }

  @Test func `nothing is acknowledged any more after a write has failed`() async throws {
    let folder = try TemporaryFolder()
    let store = try folder.open()
    try await store.append(.begun, to: "t", expecting: 0, at: .noon)
    let makeWell = try breakWrites(to: folder.database + "-wal")
    let failure = try #require(
      await #expect(throws: StoreError.self) {
        try await store.append([.paused], to: "t", expecting: 3, at: .noon)
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
    #expect(try await folder.open().events(of: "t").events == .begun)
  }

  @Test func `words that a bad disk keeps from being wiped are wiped at the next opening`()
    async throws
  {
    let folder = try TemporaryFolder()
    let store = try folder.open()
    try await store.append(.begun + .answered("KANARIE"), to: "t", expecting: 0, at: .noon)
    try breakWrites(to: folder.database)
    await #expect(throws: StoreError.notYetErased(path: folder.path)) {
      try await store.append([.struck(n: 1)], to: "t", expecting: 7, at: .noon)
    }
    #expect(try !files(in: folder.path, holding: "KANARIE").isEmpty)
    // As after a crash: closing cannot write either.
    try store.close()
    let again = try folder.open()
    #expect(try files(in: folder.path, holding: "KANARIE") == [])
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

/// A disk of one megabyte, in memory.
private final class TinyDisk {
  let folder: TemporaryFolder
  var path: String { folder.root }
  var store: String { folder.path }

  static let canBeMade = (try? TinyDisk()) != nil

  init() throws {
    folder = try TemporaryFolder()
    try run("mount", "-t", "tmpfs", "-o", "size=1m,mode=700", "verwonder-test", folder.root)
  }

  /// Fills the disk with a file of zeros, and gives its path.
  func fill(leaving bytes: Int) throws -> String {
    let ballast = path + "/ballast"
    let descriptor = open(ballast, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
    defer { close(descriptor) }
    let block = [UInt8](repeating: 0, count: 4096)
    var size = 0
    while write(descriptor, block, block.count) == block.count { size += block.count }
    ftruncate(descriptor, off_t(size - bytes))
    return ballast
  }

  func makeReadOnly() throws { try run("mount", "-o", "remount,ro", folder.root) }

  deinit { try? run("umount", "--lazy", folder.root) }
}

private struct CommandFailed: Error {
  var command: [String]
}

private func run(_ command: String...) throws {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = command
  process.standardError = FileHandle.nullDevice
  try process.run()
  process.waitUntilExit()
  guard process.terminationStatus == 0 else { throw CommandFailed(command: command) }
}
