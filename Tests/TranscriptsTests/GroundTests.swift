import Foundation
import Glibc
import Inquiry
import TestSupport
import Testing
import Transcripts

@testable import TranscriptsSQLite

/// What is under a store, and its key: what will not do is refused, and nothing is changed.
@Suite struct `The ground under a store` {
  private let folder: FolderOfStore

  init() throws { folder = try FolderOfStore() }

  @Test func `that others may look into is refused`() throws {
    try folder.open().close()
    chmod(folder.path, 0o755)
    expectRefusal(.unsafeGround(path: folder.path, .othersMayLook))
    chmod(folder.path, 0o700)
    #expect(throws: Never.self) { try folder.open().close() }
  }

  @Test func `that is empty is closed for others`() throws {
    mkdir(folder.path, 0o755)
    try folder.open().close()
    #expect(try mode(folder.path) == 0o700)
  }

  @Test func `that others may replace is refused`() throws {
    try folder.open().close()
    chmod(folder.root, 0o777)
    expectRefusal(.unsafeGround(path: folder.path, .othersMayReplace))
    chmod(folder.root, 0o1777)
    #expect(throws: Never.self) { try folder.open().close() }
  }

  @Test(.enabled(if: geteuid() == 0, "giving a folder away takes root"))
  func `of somebody else is refused`() throws {
    try folder.open().close()
    chown(folder.path, 12_345, 12_345)
    expectRefusal(.unsafeGround(path: folder.path, .anothersFolder))
  }

  @Test(arguments: ["verwonder.sqlite", "verwonder.journal", "verwonder.lock", "verwonder.ballast"])
  func `with a link for a file is refused`(name: String) throws {
    try folder.open().close()
    let path = folder.path + "/" + name
    rename(path, folder.root + "/moved")
    symlink(folder.root + "/moved", path)
    expectRefusal(.unsafeGround(path: path, .link))
  }

  @Test func `with a second name for the database is refused`() throws {
    try folder.open().close()
    link(folder.database, folder.root + "/second")
    expectRefusal(.unsafeGround(path: folder.database, .link))
  }

  @Test func `in memory is refused`() throws {
    let path = "/dev/shm/verwonder-test-\(UUID().uuidString)"
    mkdir(path, 0o700)
    defer { rmdir(path) }
    #expect(throws: StoreError.unsafeGround(path: path, .inMemory)) {
      try SQLiteTranscriptStore.open(folder: path)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: path) == [])
  }

  @Test func `under a clock that is behind is refused`() async throws {
    let store = try folder.open()
    try await store.append(.begun, to: "t", expecting: 0, at: .noon)
    try store.close()
    #expect(throws: StoreError.unsafeGround(path: folder.path, .clockBefore(.noon))) {
      try SQLiteTranscriptStore.open(folder: folder.path, at: .minutesAfterNoon(-2 * 24 * 60))
    }
    // An hour is winter time.
    #expect(throws: Never.self) {
      try SQLiteTranscriptStore.open(folder: folder.path, at: .minutesAfterNoon(-60)).close()
    }
  }

  // MARK: The key

  @Test func `without its key opens nothing and makes no new one`() async throws {
    try await talk()
    let before = try contents()
    for name in ["verwonder.key", "verwonder.key.copy"] { unlink(folder.path + "/" + name) }
    expectRefusal(.key(path: folder.path + "/verwonder.key", .missing))
    #expect(
      try contents().filter { !$0.key.contains("key") } == before.filter { !$0.key.contains("key") }
    )
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/verwonder.key"))
  }

  @Test func `with the key of another store opens nothing`() async throws {
    try await talk()
    let other = try FolderOfStore()
    try other.open().close()
    expectRefusal(
      .key(path: other.path + "/verwonder.key", .ofAnotherStore),
      key: other.path + "/verwonder.key")
  }

  @Test func `with a key from before somebody was erased opens nothing`() async throws {
    try await talk()
    let old = folder.root + "/old.key"
    try FileManager.default.copyItem(atPath: folder.path + "/verwonder.key", toPath: old)
    let store = try folder.open()
    try await store.erase(["t"], at: .noon)
    try store.close()
    expectRefusal(.key(path: old, .old(generation: 1, needed: 2)), key: old)
  }

  @Test func `with a key that others may read opens nothing`() async throws {
    try await talk()
    chmod(folder.path + "/verwonder.key", 0o640)
    expectRefusal(.key(path: folder.path + "/verwonder.key", .othersMayRead))
  }

  @Test func `with a key that is broken twice opens nothing`() async throws {
    try await talk()
    for name in ["verwonder.key", "verwonder.key.copy"] {
      try Data("verwonder-key 1\n".utf8).write(
        to: URL(fileURLWithPath: folder.path + "/" + name))
      chmod(folder.path + "/" + name, 0o600)
    }
    expectRefusal(.key(path: folder.path + "/verwonder.key", .damaged))
  }

  @Test func `never puts a new store under a key that is there`() async throws {
    try await talk()
    let elsewhere = folder.root + "/elsewhere"
    #expect(throws: StoreError.key(path: folder.path + "/verwonder.key", .ofAnotherStore)) {
      try SQLiteTranscriptStore.open(folder: elsewhere, key: folder.path + "/verwonder.key")
    }
  }

  @Test func `keeps its key elsewhere when it is told to`() async throws {
    let key = folder.root + "/elsewhere.key"
    let store = try SQLiteTranscriptStore.open(folder: folder.path, key: key)
    try await store.append(.begun, to: "t", expecting: 0, at: .noon)
    #expect(try await !store.info().keyIsBeside)
    try store.close()
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/verwonder.key"))
    #expect(try mode(key) == 0o600)
    let again = try SQLiteTranscriptStore.open(folder: folder.path, key: key)
    #expect(try await again.events(of: "t").events == .begun)
  }

  // MARK: Leaves

  /// Twice: a refusal leaves no lock behind.
  private func expectRefusal(_ error: StoreError, key: String? = nil) {
    for _ in 1...2 {
      #expect(throws: error) { try SQLiteTranscriptStore.open(folder: folder.path, key: key) }
    }
  }

  private func talk() async throws {
    let store = try folder.open()
    try await store.append(.begun + .answered("altijd"), to: "t", expecting: 0, at: .noon)
    try store.close()
  }

  private func contents() throws -> [String: Data] {
    var contents: [String: Data] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      contents[name] = try Data(contentsOf: URL(fileURLWithPath: folder.path + "/" + name))
    }
    return contents
  }

  private func mode(_ path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return try #require((attributes[.posixPermissions] as? NSNumber)?.intValue)
  }
}
