internal import FoundationEssentials
internal import GRDB
internal import Sealing
internal import Transcripts

/// Makes both copies anew from what is good in either.
///
/// The new pair is written beside the old one and takes its place when it is whole, so a crash
/// on the way loses nothing: it begins again.
enum Recovery {
  /// - Returns: what was wrong, and what of it is as it was again.
  static func run(
    _ folder: StoreFolder, _ keys: KeyFiles, _ queue: DatabaseQueue?
  ) throws -> [StoreFinding] {
    var journal = try Journal(opening: folder.journal)
    try journal?.findEnd(from: 0)
    let found = try key(keys, journal, queue)
    if journal?.heading.store != found.key.store {
      // A journal of another store is not ours to read, and not ours to overwrite.
      if Disk.exists(folder.journal) {
        try Disk.rename(folder.journal, to: folder.journal + ".other")
      }
      journal = nil
    }
    let new = folder.database + ".new"
    try removeDatabase(new)
    let outcome = try read(queue) { db in
      try write(folder, found.key, keys, db, journal, to: new)
    }
    try queue?.close()
    try removeSideFiles(folder.database)
    try mendHead(keys, outcome.lastSigned, found.key)
    try Disk.place(new, at: folder.database)
    try Disk.place(folder.journal + ".new", at: folder.journal)
    return outcome.findings
  }

  /// Puts the last checkpoint of the database in the place of one beside the key that is none.
  private static func mendHead(
    _ keys: KeyFiles, _ last: String?, _ key: StoreKey
  ) throws(StoreError) {
    guard case .unreadable = keys.headNote(signedBy: key.signing.verifier) else { return }
    if let last {
      try Disk.replace(keys.head, with: Array(last.utf8))
    } else {
      try Disk.remove(keys.head)
    }
  }

  private struct Outcome {
    var findings: [StoreFinding]
    /// The last signed checkpoint.
    var lastSigned: String?
  }

  private static func read<Value>(
    _ queue: DatabaseQueue?, _ body: (Database?) throws -> Value
  ) throws -> Value {
    guard let queue else { return try body(nil) }
    return try queue.inDatabase(body)
  }

  /// The key of the generation that the store tells; where database and journal tell different
  /// ones, of the one that there is a key for.
  private static func key(
    _ keys: KeyFiles, _ journal: Journal?, _ queue: DatabaseQueue?
  ) throws -> KeyFiles.Found {
    let headings = [heading(in: queue), journal?.heading].compactMap(\.self)
    for heading in headings {
      if let found = try? keys.settle(on: heading.generation, of: heading.store) { return found }
    }
    guard let heading = headings.first else { return try keys.read() }
    return try keys.settle(on: heading.generation, of: heading.store)
  }

  private static func heading(in queue: DatabaseQueue?) -> Journal.Heading? {
    queue?.inDatabase { db in
      guard let row = try? Row.fetchOne(db, sql: "SELECT id, generation FROM store") else {
        return nil
      }
      let columns = Columns(row: row, path: "")
      guard let id: String = try? columns[0], let generation: Int = try? columns[1] else {
        return nil
      }
      return Journal.Heading(store: id, generation: generation)
    }
  }

  private static func write(
    _ folder: StoreFolder, _ key: StoreKey, _ keys: KeyFiles, _ db: Database?, _ journal: Journal?,
    to new: String
  ) throws -> Outcome {
    let target = try Ledger.connection(to: folder, file: new)
    var copy = try Journal(
      making: folder.journal + ".new",
      Journal.Heading(store: key.store, generation: key.generation))
    var comparison = Comparison(store: key.store, key: key, path: folder.database)
    let signed = Checkpoints(of: key, folder, db, beside: keys)
    comparison.checkpoints = signed.roots
    comparison.trusted = signed.trusted(db, path: folder.database)
    // First what was taken back, by the events that are good: words are let go by nothing else.
    var first = comparison
    try first.run(db, journal)
    comparison.known = first.takers
    comparison.marks = first.marks
    var findings = signed.findings
    try target.inDatabase { target in
      // The file takes its place only when it is whole and synced, below.
      try target.execute(sql: "PRAGMA synchronous = OFF")
      try target.inTransaction(.immediate) {
        try Schema.make(in: target, store: key.store, generation: key.generation)
        let documents = try Documents(db, journal, path: folder.database)
        findings += documents.findings
        for document in documents.good {
          try target.insert(document)
          try copy.add(.document(document))
        }
        var edge = MerkleEdge()
        try comparison.run(db, journal) { verdict in
          guard var kept = kept(verdict) else { return }
          do {
            try target.insert(kept)
          } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
            findings.append(StoreFinding(.twice, in: .database, kept.event))
            for table in ["payload", "taking_back", "event"] {
              try target.run("DELETE FROM \(table) WHERE position = ?", [kept.event.position])
            }
            kept.event = .lost(
              at: kept.event.position, kept.leaf, interview: "", sequence: -1 - kept.event.position)
            try target.insert(kept)
          }
          try target.grow(&edge, by: kept.leaf, path: new)
          try copy.add(.events([kept.event]))
        }
        // Events of long ago are no reason for a new key, least of all in a copy that shares it.
        let owed = try? db?.number(
          "SELECT count(*) FROM owed WHERE position = ?", [Database.renewalOwed])
        if owed ?? 0 == 0 {
          try target.run("DELETE FROM owed WHERE position = ?", [Database.renewalOwed])
        }
        try signed.write(into: target, upTo: edge.size)
        try Schema.guardTables(in: target)
        return .commit
      }
      try target.execute(sql: "PRAGMA synchronous = FULL")
      try target.emptyLog(of: new)
    }
    try copy.trim()
    try copy.synchronize()
    try target.close()
    findings += comparison.findings
    if let db, findings.isEmpty,
      (try? db.edge(of: comparison.edge.size, path: folder.database)) != comparison.edge
    {
      findings.append(StoreFinding(.tree, in: .database))
    }
    for index in findings.indices where findings[index].canBeMended {
      findings[index].isMended = true
    }
    return Outcome(findings: findings, lastSigned: signed.last)
  }

  /// What is written down: nothing for what was no event, and for one that is good nowhere a mark
  /// in its place, under its leaf, so that the tree stays what it was and the loss is told each time.
  static func kept(_ verdict: Verdict) -> KeptEvent? {
    if verdict.isNothing { return nil }
    guard var kept = verdict.kept else { return lost(at: verdict.position) }
    if verdict.findings.contains(where: { $0.what == .eventLost }) {
      kept.event = .lost(
        at: kept.event.position, kept.leaf, interview: kept.event.interview,
        sequence: kept.event.sequence)
    }
    return kept
  }

  /// Stands for an event of which not even the place is known.
  private static func lost(at position: Int) -> KeptEvent {
    KeptEvent(
      event: .lost(at: position, .emptyTree, interview: "", sequence: -1 - position),
      leaf: .emptyTree)
  }

  private static func removeDatabase(_ path: String) throws(StoreError) {
    try Disk.wipe(path)
    try removeSideFiles(path)
  }

  private static func removeSideFiles(_ path: String) throws(StoreError) {
    try Disk.wipe(path + "-wal")
    try Disk.wipe(path + "-shm")
  }
}
