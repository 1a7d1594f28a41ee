import Foundation
import GRDB
import Glibc
import Inquiry
import TestSupport
import Testing
import Transcripts
import TranscriptsSQLite

/// Whatever ends the program, what it acknowledged is there.
@Suite(.serialized) struct `After a crash` {
  @Test func `kept answers are there when the program was killed at any moment`() async throws {
    var random = SplitMix(seed: Torture.seed)
    let rounds = Torture.rounds(12, long: 2_000)
    var (acknowledged, folder, promises) = (0, try FolderOfStore(), Promises())
    for round in 0..<rounds {
      // Mostly a store that goes on, now and then a new one.
      if round.isMultiple(of: 25) { (folder, promises) = (try FolderOfStore(), Promises()) }
      let child = try RunningChild(
        product("StoreProbe"),
        ["answers", folder.path, "\(Torture.seed &+ UInt64(round) &* 7919)", "5", "60"])
      var left = Int.random(in: 0..<120, using: &random)
      while let line = child.line() {
        promises.take(line)
        left -= 1
        if left == 0 { child.kill() }
      }
      child.wait()
      let store = try folder.open()
      #expect(store.findings.filter { !$0.isMended } == [], "round \(round)")
      try await promises.check(store, "round \(round)")
      #expect(try await store.check().findings == [], "round \(round)")
      try store.close()
      acknowledged += promises.count
    }
    Torture.report("kill -9: \(rounds) kills, 0 lost")
    #expect(acknowledged > rounds)
  }

  @Test(.enabled(if: LoopDisk.canBeMade, "cutting the power of a disk takes root"))
  func `kept answers are there after a power cut`() async throws {
    var random = SplitMix(seed: Torture.seed ^ 0xC07)
    let rounds = Torture.rounds(4, long: 500)
    for round in 0..<rounds {
      let disk = try CutDisk()
      var promises = try disk.run(
        product("StoreProbe"), ["answers", disk.store, "\(round)", "4", "500"],
        until: Int.random(in: 20..<400, using: &random))
      try disk.cutAndComeBack(&promises)
      let store = try SQLiteTranscriptStore.open(folder: disk.store)
      #expect(store.findings.filter { !$0.isMended } == [], "round \(round)")
      try await promises.check(store, "round \(round)")
      try store.close()
    }
    Torture.report("power cut: \(rounds) cuts, 0 lost")
  }

  /// The same cut must hurt whoever does not sync, or it proves nothing.
  @Test(
    .enabled(if: LoopDisk.canBeMade, "cutting the power of a disk takes root"),
    .enabled(if: eatMyData != nil, "eatmydata is not installed"))
  func `a power cut does lose what was not synced`() async throws {
    var lost = 0
    let rounds = Torture.rounds(3, long: 40)
    for round in 0..<rounds {
      let disk = try CutDisk()
      var promises = try disk.run(
        product("StoreProbe"), ["answers", disk.store, "\(round)", "4", "500"], until: 200,
        environment: ["LD_PRELOAD": eatMyData ?? ""])
      try disk.cutAndComeBack(&promises)
      if try await disk.lost(of: promises) { lost += 1 }
    }
    bites(lost, of: rounds, "without syncs")
  }

  /// And whoever syncs now and then, as SQLite does with `synchronous = NORMAL`; with `FULL` it
  /// does not.
  @Test(.enabled(if: LoopDisk.canBeMade, "cutting the power of a disk takes root"))
  func `a power cut does lose what was synced now and then`() throws {
    var random = SplitMix(seed: Torture.seed ^ 0xFA1)
    let rounds = Torture.rounds(4, long: 40)
    var lost = ["NORMAL": 0, "FULL": 0]
    for synchronous in ["NORMAL", "FULL"] {
      for _ in 0..<rounds {
        let disk = try CutDisk()
        var promises = try disk.run(
          product("StoreProbe"), ["plain", disk.store, synchronous, "5000"],
          until: Int.random(in: 20..<400, using: &random))
        try disk.cutAndComeBack(&promises)
        if try disk.plainAnswers() < promises.count { lost[synchronous, default: 0] += 1 }
      }
    }
    #expect(lost["FULL"] == 0)
    bites(lost["NORMAL", default: 0], of: rounds, "with synchronous = NORMAL")
  }

  /// One cut in five is the least for a control.
  private func bites(_ lost: Int, of rounds: Int, _ name: String) {
    Torture.report("power cut \(name): \(lost) of \(rounds) lost something")
    #expect(
      lost * 5 >= rounds && lost > 0,
      "\(lost) of \(rounds) cuts \(name) lost anything: the power cuts prove nothing here")
  }
}

private let eatMyData: String? = [
  "/usr/lib/x86_64-linux-gnu/libeatmydata.so", "/usr/lib/aarch64-linux-gnu/libeatmydata.so",
].first { FileManager.default.fileExists(atPath: $0) }

/// A disk whose power can be cut.
private final class CutDisk {
  private let folder: FolderOfStore
  private let disk: LoopDisk
  private var child: RunningChild?

  var store: String { folder.path }

  init() throws {
    folder = try FolderOfStore()
    disk = try LoopDisk(at: folder.root, megabytes: 24, withJournal: true)
  }

  /// Runs a probe until it has said this much, and gives what it had acknowledged by then.
  ///
  /// What it says is read before the cut: a count that is read afterwards would hold answers that
  /// were acknowledged while the disk was going down. (SECURITY, "Which failures can be tested")
  func run(
    _ program: String, _ arguments: [String], until lines: Int,
    environment: [String: String] = [:]
  ) throws -> Promises {
    let child = try RunningChild(program, arguments, environment: environment)
    self.child = child
    var promises = Promises()
    for _ in 0..<lines {
      guard let line = child.line() else { break }
      promises.take(line)
    }
    return promises
  }

  func cutAndComeBack(_ promises: inout Promises) throws {
    try disk.cutPower()
    child?.kill()
    while let line = child?.line() { promises.takeLater(line) }
    child?.wait()
    child = nil
    try disk.unmount()
    try disk.mount()
  }

  /// How many answers a plain database has.
  func plainAnswers() throws -> Int {
    guard let database = try? DatabaseQueue(path: store + "/plain.sqlite") else { return 0 }
    let count = try? database.inDatabase {
      try Int.fetchOne($0, sql: "SELECT count(*) FROM answer")
    }
    return count ?? 0
  }

  func lost(of promises: Promises) async throws -> Bool {
    guard let store = try? SQLiteTranscriptStore.open(folder: store) else { return true }
    defer { try? store.close() }
    for (interview, numbers) in promises.kept {
      let events = (try? await store.events(of: Transcript.ID(interview)).events) ?? []
      let found = events.compactMap { event in
        if case .answered(let answer) = event { answer.n } else { nil }
      }
      if !numbers.isSubset(of: found) { return true }
    }
    return false
  }
}
