internal import GRDB
internal import Sealing
internal import Transcripts

/// The last events, when one copy has them and the other does not yet: what a power cut leaves that
/// comes between the two. They are written to the copy that lacks them; nothing else is touched.
struct Tail {
  private var events: [KeptEvent] = []
  private static let longest = 1_000

  /// Remembers an event that one copy does not have.
  mutating func add(_ verdict: Verdict) {
    guard verdict.findings.contains(where: { $0.what == .event }), let kept = verdict.kept,
      events.count <= Self.longest
    else { return }
    events.append(kept)
  }

  /// The copy that only lacks the end; `nil` when more is wrong than that.
  ///
  /// - Parameter count: of the events in the database.
  func copy(
    behind wrong: [StoreFinding], _ comparison: Comparison, count: Int
  ) -> StoreFinding.Copy? {
    guard let first = events.first?.event.position, events.count <= Self.longest,
      let copy = wrong.first?.copy, wrong.allSatisfy({ $0.what == .event && $0.copy == copy }),
      wrong.map(\.position) == events.map(\.event.position),
      events.map(\.event.position) == Array(first..<comparison.edge.size)
    else { return nil }
    switch copy {
    case .database: return first == count ? copy : nil
    case .journal: return first == comparison.journalEnd ? copy : nil
    case .key, .checkpoint: return nil
    }
  }

  /// - Returns: whether that was all there was to do; `false` when the database holds more of these
  ///   events than their rows.
  func catchUp(
    _ copy: StoreFinding.Copy, _ db: Database, _ journal: inout Journal, _ edge: inout MerkleEdge,
    path: String
  ) throws -> Bool {
    guard copy == .database else {
      for kept in events { try journal.add(.events([kept.event])) }
      try journal.synchronize()
      // Where in the journal was signed and settled is no longer there.
      try db.run("UPDATE store SET checked_events = 0, checked_journal = 0")
      try db.run("UPDATE checkpoint SET journal = 0")
      return true
    }
    var grown = edge
    do {
      try db.inTransaction(.immediate) {
        for kept in events {
          try db.insert(kept)
          try db.grow(&grown, by: kept.leaf, path: path)
        }
        return .commit
      }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      return false
    }
    edge = grown
    return true
  }
}
