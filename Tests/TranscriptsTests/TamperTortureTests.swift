import Foundation
import GRDB
import Inquiry
import Sealing
import TestSupport
import Testing
import Transcripts

@testable import TranscriptsSQLite

/// Thousands of changes that somebody makes who has the files, at random places: each is found, and
/// the first bad event is named.
@Suite struct `Whatever somebody changes in the files` {
  @Test func `is found, and where`() async throws {
    let past = try await StoreInTime.made()
    try await withThrowingTaskGroup(of: Tally.self) { group in
      for half in 0..<2 { group.addTask { try tamper(with: past, half: half) } }
      var tally = Tally()
      for try await some in group { tally.add(some) }
      Torture.report("tampering: \(tally.text)")
      #expect(tally.done.count == 4 && tally.done.values.allSatisfy { $0 > 3 }, "\(tally.text)")
    }
  }
}

/// Not an async function, and on a folder of its own: all of it happens on this thread.
private func tamper(with past: StoreInTime, half: Int) throws -> Tally {
  let bench = try Bench(past)
  var tally = Tally()
  for round in stride(from: half, to: Torture.rounds(240, long: 20_000), by: 2) {
    var random = SplitMix(seed: Torture.seed &+ UInt64(round) &* 0x9E37)
    let attempt = try bench.attempt(&random)
    guard let attempt else { continue }
    let outcome = try bench.outcome()
    tally.done[attempt.on, default: 0] += 1
    if let complaint = bench.complaint(attempt, outcome) {
      tally.missed += 1
      Issue.record("round \(round): \(attempt): \(complaint)")
    }
  }
  return tally
}

/// How many were tried, by what was changed.
private struct Tally: Sendable {
  var done: [Attempt.Target: Int] = [:]
  var missed = 0

  mutating func add(_ other: Tally) {
    done.merge(other.done, uniquingKeysWith: +)
    missed += other.missed
  }

  var text: String {
    let each = Attempt.Target.allCases.map { "\(done[$0, default: 0]) \($0.rawValue)" }
    return "\(done.values.reduce(0, +)) changes (\(each.joined(separator: ", "))), \(missed) missed"
  }
}

/// One change, and where it must be found.
struct Attempt: CustomStringConvertible {
  enum Target: String, CaseIterable, Sendable {
    case database = "in the database"
    case journal = "in the journal"
    case both = "in both"
    case time = "put back from before"
  }

  enum Place: Equatable {
    /// The first bad event is this one, by its place in the log.
    case event(Int)
    /// It is one of these.
    case among(ClosedRange<Int>)
    /// It belongs to no event.
    case anywhere
    /// In both copies alike: the event, the one after it in its interview, or a stretch between
    /// two signed checkpoints in which it lies.
    case around(Int)
    /// The store is not even opened, or does not come to the checkpoint that was kept.
    case refused
  }

  var on: Target
  var what: String
  var place: Place

  var description: String { "\(on.rawValue), \(what), \(place)" }
}

/// What came of a change.
private struct Outcome {
  var findings: [StoreFinding] = []
  /// Why it was not opened, or not the store of the kept checkpoint.
  var refusal: StoreError?
  /// The events after it was opened.
  var events: [KeptEvent] = []
}

/// The folder in which one store after the other is tampered with.
private final class Bench {
  private let past: StoreInTime
  private let folder: FolderOfStore

  init(_ past: StoreInTime) throws {
    self.past = past
    folder = try FolderOfStore()
    try folder.make()
  }

  /// Puts the store there and changes something; `nil` when that came to nothing.
  func attempt(_ random: inout SplitMix) throws -> Attempt? {
    try past.last.put(into: folder.path)
    switch Int.random(in: 0..<20, using: &random) {
    case 0..<8: return try DatabaseTampering.attempt(past, folder, &random)
    case 8..<13: return try JournalTampering.attempt(past, folder, &random)
    case 13..<18: return try Forging.attempt(past, folder, &random)
    default: return try past.putBack(into: folder.path, &random)
    }
  }

  func outcome() throws -> Outcome {
    var outcome = Outcome()
    let store: SQLiteTranscriptStore
    do {
      store = try folder.open()
    } catch let error as StoreError {
      outcome.refusal = error
      return outcome
    }
    defer { try? store.close() }
    outcome.findings = store.findings
    outcome.findings += try store.here { db, ledger in try ledger.check(db) }.findings
    outcome.events = try store.here { db, ledger in try db.allEvents(path: ledger.path) }
    outcome.refusal = try store.here { db, ledger in
      do {
        try ledger.confirm(self.past.kept, db)
        return nil
      } catch let error as StoreError {
        return error
      }
    }
    return outcome
  }

  /// What is wrong with what came of it.
  func complaint(_ attempt: Attempt, _ outcome: Outcome) -> String? {
    let named = outcome.findings.filter { !$0.isWordsLeft }.compactMap(\.position)
    let isFound = !outcome.findings.isEmpty
    switch attempt.place {
    case .event(let position) where named.min() != position:
      return "named \(named.min() ?? -1): \(outcome.findings.prefix(3))"
    case .among(let range) where !isFound || named.min().map(range.contains) == false:
      return "named \(named.min() ?? -1): \(outcome.findings.prefix(3))"
    case .anywhere where !isFound: return "not found"
    case .around(let position) where !isAround(position, outcome):
      return "named \(outcome.findings.prefix(3)), \(String(describing: outcome.refusal))"
    case .refused where outcome.refusal == nil: return "not refused"
    default: break
    }
    // One copy makes up for the other, so nothing may have come of it in the end.
    guard attempt.on != .both, outcome.refusal == nil else { return nil }
    return outcome.events == past.events ? nil : "not as it was"
  }

  private func isAround(_ position: Int, _ outcome: Outcome) -> Bool {
    // Where no signature is left, the checkpoint that was kept tells that something is wrong. Words
    // that were taken back by what was changed stand before it.
    if outcome.refusal != nil,
      outcome.findings.allSatisfy({ $0.isOfWords || $0.position.map { $0 >= position } ?? false })
    {
      return true
    }
    let next = past.next(after: position)
    return outcome.findings.contains { finding in
      if case .root(let size) = finding.what {
        return (finding.position ?? 0) <= position && position < size
      }
      return finding.position == position || (next != nil && finding.position == next)
    }
  }
}

extension StoreFinding {
  fileprivate var isOfWords: Bool {
    switch what {
    case .wordsLost, .wordsLeft: true
    default: false
    }
  }
}

extension Database {
  func allEvents(path: String) throws -> [KeptEvent] {
    try String.fetchAll(self, sql: "SELECT id FROM transcript ORDER BY number")
      .flatMap { try events(of: $0, path: path) }
      .sorted { $0.event.position < $1.event.position }
  }
}
