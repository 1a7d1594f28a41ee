internal import FoundationEssentials
internal import GRDB
internal import Sealing
internal import Transcripts

/// A new key for the store, after which copies that were made before cannot be opened any more.
///
///   1  the next key, in a file of its own             a crash here: it is dropped
///   2  the next journal, wrapped under it             the same
///   3  the database, in one transaction               from here on the next key counts
///   4  the next key in place of the old one           a crash here: finished at the next opening
///   5  the old journal wiped, the next in its place   the same
enum Renewal {
  static func run(_ ledger: inout Ledger, _ db: Database) throws {
    let (old, new) = (ledger.key, ledger.key.next())
    try ledger.keys.writeNext(new)
    var journal = try Journal(
      making: ledger.folder.journal + ".next",
      Journal.Heading(store: new.store, generation: new.generation))
    try db.inTransaction(.immediate) {
      try rewrap(db, from: old, to: new, into: &journal, path: ledger.path)
      try journal.trim()
      try journal.synchronize()
      try db.run("DELETE FROM owed")
      try db.run("UPDATE checkpoint SET journal = 0")
      try db.run(
        "UPDATE store SET generation = ?, checked_events = 0, checked_journal = 0",
        [new.generation])
      return .commit
    }
    ledger.key = try ledger.keys.settle(on: new.generation, of: new.store).key
    _ = try db.checkpoint(.truncate)
    guard let placed = try self.journal(of: ledger.folder, journal.heading) else {
      throw StoreError.failing(path: ledger.folder.path, reason: "verwonder.journal")
    }
    ledger.journal = placed
    ledger.settledJournal = 0
    ledger.owesErasure = false
  }

  /// The journal of this generation, after whatever had to be finished.
  static func journal(
    of folder: StoreFolder, _ heading: Journal.Heading, settled: Int = 0
  ) throws(StoreError) -> Journal? {
    let next = folder.journal + ".next"
    if Disk.exists(next) {
      if try Journal(opening: next)?.heading == heading {
        try Disk.wipe(folder.journal)
        try Disk.rename(next, to: folder.journal)
      } else {
        try Disk.wipe(next)
      }
    }
    guard var journal = try Journal(opening: folder.journal), journal.heading == heading else {
      return nil
    }
    try journal.findEnd(from: settled)
    return journal
  }

  private static func rewrap(
    _ db: Database, from old: StoreKey, to new: StoreKey, into journal: inout Journal, path: String
  ) throws {
    for document in try Documents(db, nil, path: path).good { try journal.add(.document(document)) }
    let count = try db.eventCount()
    var chains: [String: Digest] = [:]
    for start in stride(from: 0, to: count, by: 512) {
      var copy = DatabaseCopy(db, path: path)
      for kept in copy.events(start..<min(start + 512, count)) {
        guard var kept else { continue }
        let position = kept.event.position
        kept.event.previous = chains[kept.event.interview]
        if kept.event.sequence >= 0 { chains[kept.event.interview] = kept.leaf }
        for index in kept.event.words.indices {
          guard let sealed = kept.event.words[index].kept else { continue }
          let place = kept.event.place(ofPart: kept.event.words[index], in: old.store)
          let renewed = try sealed.rewrapped(at: place, from: old, to: new)
          kept.event.words[index].kept = renewed
          try db.run(
            "UPDATE payload SET wrapped = ? WHERE position = ? AND part = ?",
            [Data(renewed.wrapped), position, kept.event.words[index].part])
        }
        try journal.add(.events([kept.event]))
      }
    }
  }
}
