import Foundation
import GRDB
import Glibc
import Inquiry
import Transcripts
import TranscriptsSQLite

// Measures a store beside plain SQLite: `make bench`.
//
//   StoreProbe bench FOLDER EVENTS

func bench(_ folder: String, events: Int) async throws {
  let clock = ContinuousClock()
  func time<Value>(_ work: () async throws -> Value) async throws -> (Value, Double) {
    let start = clock.now
    let value = try await work()
    let (seconds, attoseconds) = (clock.now - start).components
    return (value, Double(seconds) + Double(attoseconds) * 1e-18)
  }
  let rounds = 2_000
  let (_, plain) = try await time { try plainCommits(folder + "/plain", rounds) }
  let path = folder + "/store"
  let store = try SQLiteTranscriptStore.open(folder: path)
  let (_, kept) = try await time { try await answers(store, "a", from: 0, rounds) }
  print("an answer, plain SQLite       \(micro(plain / Double(rounds))) µs")
  print(
    "an answer, sealed, two copies \(micro(kept / Double(rounds))) µs, \(ratio(kept / plain)) times"
  )

  let (_, filling) = try await time { try await fill(store, to: events) }
  print("filling to \(events) events      \(ratio(filling)) s")
  let (_, late) = try await time { try await answers(store, "b", from: 0, rounds) }
  print(
    "an answer then                \(micro(late / Double(rounds))) µs, \(ratio(late / kept)) times")
  for id in ["a", "b"] as [Transcript.ID] {
    let (_, striking) = try await time { try await strike(store, id, from: 2 * rounds + 1, 100) }
    print("taking back, \(id == "a" ? "of before" : "of late")       \(micro(striking / 100)) µs")
  }
  let (_, closing) = try await time { try store.close() }
  print("closing                       \(ratio(closing)) s")

  let (again, opening) = try await time { try SQLiteTranscriptStore.open(folder: path) }
  print("opening                       \(ratio(opening)) s")
  let before = residentPeak()
  let (check, checking) = try await time { try await again.check() }
  print(
    "checking \(check.events) events        \(ratio(checking)) s, \(check.findings.count) findings, "
      + "peak \(residentPeak() / 1024) MiB (before: \(before / 1024))")
  let (_, signing) = try await time { try await again.checkpoint(at: now) }
  print("signing all of it             \(ratio(signing)) s")
  let (_, receipt) = try await time {
    try await again.receipt(
      of: "a", withWords: false, about: [:], for: Access(by: "bench", purpose: .ownCopy), at: now)
  }
  print("a receipt of \(2 * rounds) events     \(ratio(receipt)) s")
  try again.close()
}

private let now = Timestamp(milliseconds: 1_774_000_000_000)
private let words = String(repeating: "Dat doen we al jaren zo. ", count: 8)

/// The same payload, the same pragmas, one copy, nothing sealed.
private func plainCommits(_ folder: String, _ rounds: Int) throws {
  mkdir(folder, 0o700)
  var settings = Configuration()
  settings.prepareDatabase { db in
    try db.execute(
      sql: """
        PRAGMA locking_mode = EXCLUSIVE; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;
        PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA temp_store = MEMORY;
        """)
  }
  let queue = try DatabaseQueue(path: folder + "/plain.sqlite", configuration: settings)
  try queue.writeWithoutTransaction { db in
    try db.execute(
      sql: """
        PRAGMA journal_mode = WAL;
        CREATE TABLE event (position INTEGER PRIMARY KEY, body TEXT NOT NULL);
        CREATE TABLE payload (position INTEGER PRIMARY KEY, words TEXT NOT NULL);
        """)
    for n in 0..<rounds {
      try db.inTransaction(.immediate) {
        for position in [2 * n, 2 * n + 1] {
          try db.cachedStatement(sql: "INSERT INTO event VALUES (?, ?)")
            .execute(arguments: [position, "{\"minute\":0,\"n\":\(n),\"spoken\":true}"])
        }
        try db.cachedStatement(sql: "INSERT INTO payload VALUES (?, ?)")
          .execute(arguments: [2 * n, words])
        return .commit
      }
    }
  }
  try queue.close()
}

private func answers(
  _ store: SQLiteTranscriptStore, _ id: Transcript.ID, from start: Int, _ rounds: Int
) async throws {
  try await store.append([.opened(.probe)], to: id, expecting: 0, at: now)
  for n in 0..<rounds {
    try await store.append(
      [
        .answered(Answer(n: n, words: .spoken(words), minute: 0)),
        .heard(n: n, cues: [], dismissed: []),
      ], to: id, expecting: 1 + 2 * n, at: now)
  }
}

private func strike(
  _ store: SQLiteTranscriptStore, _ id: Transcript.ID, from count: Int, _ rounds: Int
) async throws {
  for n in 0..<rounds {
    try await store.append([.struck(n: 10 * n)], to: id, expecting: count + n, at: now)
  }
}

private func fill(_ store: SQLiteTranscriptStore, to events: Int) async throws {
  let each = 200
  for index in 0..<(events / each) {
    let talk: [TranscriptEvent] = (0..<(each / 2 - 1)).flatMap { n in
      [
        TranscriptEvent.answered(Answer(n: n, words: .spoken(words), minute: 0)),
        .heard(n: n, cues: [], dismissed: []),
      ]
    }
    try await store.append(
      [.opened(.probe)] + talk + [.resumed], to: Transcript.ID("f\(index)"), expecting: 0, at: now)
  }
}

private func micro(_ seconds: Double) -> String { "\(Int(seconds * 1e6))" }

private func ratio(_ number: Double) -> String { "\((number * 100).rounded() / 100)" }

/// The most memory this process has had, in KiB.
private func residentPeak() -> Int {
  var usage = rusage()
  getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
  return usage.ru_maxrss
}
