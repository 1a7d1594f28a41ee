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
  /// - Throws: ``StoreError/failing(path:reason:)`` for whatever goes wrong once the next key counts:
  ///   the store is opened again then, which finishes it. Before that, nothing has changed.
  static func run(_ ledger: inout Ledger, _ db: Database) throws {
    let (old, new) = (ledger.key, ledger.key.next())
    try ledger.keys.writeNext(new)
    var journal = try Journal(
      making: ledger.folder.journal + ".next",
      Journal.Heading(store: new.store, generation: new.generation))
    try db.inTransaction(.immediate) {
      try rewrap(db, ledger.journal, from: old, to: new, into: &journal, path: ledger.path)
      try journal.trim()
      try journal.synchronize()
      try db.run("DELETE FROM owed")
      try db.run("UPDATE checkpoint SET journal = 0")
      try db.run(
        "UPDATE store SET generation = ?, checked_events = 0, checked_journal = 0",
        [new.generation])
      return .commit
    }
    ledger.key = new
    do {
      ledger.key = try ledger.keys.settle(on: new.generation, of: new.store).key
      try db.emptyLog(of: ledger.path)
      guard let placed = try self.journal(of: ledger.folder, journal.heading) else {
        throw StoreError.corrupt(path: ledger.folder.journal)
      }
      ledger.journal = placed
    } catch {
      throw StoreError.failing(path: ledger.folder.path, reason: "\(error)")
    }
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
        try Disk.place(next, at: folder.journal)
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

  /// From what both copies agree on: the old journal is wiped afterwards, so nothing may be left
  /// out that is good in only one of them.
  private static func rewrap(
    _ db: Database, _ old: Journal, from oldKey: StoreKey, to new: StoreKey,
    into journal: inout Journal, path: String
  ) throws {
    var comparison = Comparison(store: new.store, key: oldKey, path: path)
    comparison.keepsDocuments = true
    try comparison.run(db, old) { verdict in
      guard var event = verdict.kept?.event else { return }
      for index in event.words.indices {
        guard let sealed = event.words[index].kept else { continue }
        let place = event.place(ofPart: event.words[index], in: new.store)
        let renewed = try sealed.rewrapped(at: place, from: oldKey, to: new)
        event.words[index].kept = renewed
        try db.run(
          "UPDATE payload SET wrapped = ? WHERE position = ? AND part = ?",
          [Data(renewed.wrapped), event.position, event.words[index].part])
      }
      try journal.add(.events([event]))
    }
    let documents = Documents(db, comparison.documents, path: path)
    for document in documents.good { try journal.add(.document(document)) }
    let wrong = (comparison.findings + documents.findings).contains { $0.canBeMended }
    guard !wrong else { throw StoreError.changedOnDisk(path: parent(of: path)) }
  }
}
