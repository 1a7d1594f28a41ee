internal import FoundationEssentials
internal import GRDB
internal import Glibc
internal import Inquiry
internal import Sealing
internal import Transcripts

// Opening a store:
//
//   new        key, journal, database
//   form 1     brought over: Migration.swift
//   else       key of the database's generation ─▶ both copies beside each other from where they
//              were last settled ─▶ what one has and the other has not is put back ─▶ what was
//              taken back is wiped
//
// Stores of up to `wholeUpTo` events are compared whole, each time they are opened.

extension Ledger {
  static let wholeUpTo = 20_000

  /// A store that is open, with what was found wrong in it.
  struct Opened: Sendable {
    var ledger: Ledger
    var queue: DatabaseQueue
    var findings: [StoreFinding]
  }

  static func open(
    _ folder: StoreFolder, keyPath: String?, at now: Timestamp?
  ) throws -> Opened {
    let keys = KeyFiles(path: keyPath ?? folder.path + "/verwonder.key", folder: folder.path)
    if folder.isNew {
      let made = try make(folder, keys)
      return Opened(ledger: made.0, queue: made.1, findings: [])
    }
    // What a recovery that was cut short left behind.
    for name in [folder.journal + ".new", folder.database + ".new", folder.database + ".new-wal"]
    where !Disk.exists(Migration.aside(folder)) && Disk.exists(folder.journal) {
      try Disk.wipe(name)
    }
    if try Migration.isNeeded(folder) { try Migration.run(folder, keys) }
    var findings: [StoreFinding] = []
    let queue: DatabaseQueue
    do {
      queue = try connection(to: folder)
    } catch let error as StoreError where error.isDamage && Disk.exists(folder.journal) {
      findings.append(StoreFinding(.unreadable, in: .database, isMended: true))
      return try recovered(folder, keys, nil, findings, at: now)
    }
    do {
      guard let ledger = try existing(folder, keys, queue, &findings) else {
        return try recovered(folder, keys, queue, findings, at: now)
      }
      findings += try ledger.refuseRollback(queue)
      try ledger.refuseOldClock(queue, at: now)
      return Opened(ledger: ledger, queue: queue, findings: findings)
    } catch let error as DatabaseError where error.isDamage {
      return try recovered(folder, keys, queue, findings, at: now)
    } catch let error as StoreError where error.isDamage {
      return try recovered(folder, keys, queue, findings, at: now)
    }
  }

  private static func make(
    _ folder: StoreFolder, _ keys: KeyFiles
  ) throws -> (Ledger, DatabaseQueue) {
    let begun = try Journal(opening: folder.journal)
    let key: StoreKey
    if keys.exist {
      // A key that is there already is somebody's: never a new key over it, never a new store
      // under a key whose store is gone. Unless a crash came between the two.
      key = try keys.read().key
      guard begun?.heading.store == key.store else {
        throw StoreError.key(path: keys.path, .ofAnotherStore)
      }
    } else {
      key = StoreKey.forNewStore()
    }
    let journal = try Journal(
      making: folder.journal, Journal.Heading(store: key.store, generation: key.generation))
    try keys.write(key)
    let queue = try connection(to: folder)
    try queue.inDatabase { db in
      try db.inTransaction(.immediate) {
        try Schema.make(in: db, store: key.store, generation: key.generation)
        try Schema.guardTables(in: db)
        return .commit
      }
    }
    try Disk.synchronize(folder.path)
    folder.takeBallast()
    let ledger = Ledger(
      folder: folder, keys: keys, key: key, journal: journal, edge: MerkleEdge(),
      settledJournal: 0)
    return (ledger, queue)
  }

  /// A store as it stands; `nil` when something in it has to be put back first.
  private static func existing(
    _ folder: StoreFolder, _ keys: KeyFiles, _ queue: DatabaseQueue,
    _ findings: inout [StoreFinding]
  ) throws -> Ledger? {
    try queue.inDatabase { db in
      guard try Schema.version(of: db, path: folder.database) == Schema.current,
        try Schema.isWhole(in: db),
        let row = try Row.fetchOne(db, sql: "SELECT * FROM store WHERE one = 1")
      else {
        findings.append(StoreFinding(.unreadable, in: .database, isMended: true))
        return nil
      }
      let columns = Columns(row: row, path: folder.database)
      let (store, generation): (String, Int) = (try columns[1], try columns[2])
      let (events, length): (Int, Int) = (max(0, try columns[3]), max(0, try columns[4]))
      guard try !isOnlyInTheDatabase(store, generation, keys, folder) else {
        findings.append(StoreFinding(.unreadable, in: .database, isMended: true))
        return nil
      }
      let found = try keys.settle(on: generation, of: store)
      if found.wasMended { findings.append(StoreFinding(.unreadable, in: .key, isMended: true)) }
      let heading = Journal.Heading(store: store, generation: generation)
      guard var journal = try Renewal.journal(of: folder, heading, settled: length) else {
        findings.append(StoreFinding(.unreadable, in: .journal, isMended: true))
        return nil
      }
      let count = try db.eventCount()
      let fromStart = count <= wholeUpTo || events > count || length > journal.length
      var comparison = Comparison(store: store, key: found.key, path: folder.database)
      comparison.keepsDocuments = fromStart
      var tail = Tail()
      try comparison.run(
        db, journal, from: fromStart ? 0 : events, at: fromStart || length == 0 ? nil : length,
        after: fromStart ? MerkleEdge() : try db.edge(of: events, path: folder.database)
      ) { tail.add($0) }
      var wrong = comparison.findings.filter { $0.canBeMended && !$0.isWordsLeft }
      var edge = try db.edge(of: count, path: folder.database)
      if let copy = tail.copy(behind: wrong, comparison, count: count) {
        guard
          try tail.catchUp(copy, db, &journal, &edge, path: folder.database)
        else { return nil }
        findings += wrong.map { $0.mended }
        wrong = []
      }
      // The comparison goes by position; the indexes by which interviews are read may be broken.
      guard try !fromStart || db.isWhole else {
        findings.append(StoreFinding(.unreadable, in: .database, isMended: true))
        return nil
      }
      let documents =
        fromStart ? Documents(db, comparison.documents, path: folder.database).findings : []
      guard wrong.isEmpty, documents.isEmpty, comparison.edge == edge else {
        return nil
      }
      findings += try comparison.findings
        .filter { !$0.isAccepted && (!$0.canBeMended || $0.isWordsLeft) }
        .compactMap { try told($0, db) }
      var ledger = Ledger(
        folder: folder, keys: keys, key: found.key, journal: journal, edge: comparison.edge,
        settledJournal: min(length, journal.length))
      ledger.accepted = comparison.acceptedLosses
      ledger.knownLost = Set(
        comparison.findings.filter { !$0.canBeMended }.compactMap { $0.position })
      try ledger.oweAll(comparison, db)
      ledger.owesErasure = try db.number("SELECT 1 FROM owed LIMIT 1") != nil
      try ifThereIsRoom {
        // What was settled may be said wrongly, and is known to be right now.
        if events > count || length > journal.length {
          try db.run("UPDATE store SET checked_events = 0, checked_journal = 0")
        }
        try db.emptyLog(of: folder.database)
        try ledger.wipe(db)
        if try db.number(
          "SELECT 1 FROM owed WHERE position = ?", [Database.renewalOwed]) != nil
        {
          try Renewal.run(&ledger, db)
        }
      }
      folder.takeBallast()
      return ledger
    }
  }

  /// Words that were taken back and still stand in the journal, though nobody owes them any more.
  private func oweAll(_ comparison: Comparison, _ db: Database) throws {
    for finding in comparison.findings {
      guard case .wordsLeft(let part) = finding.what, let interview = finding.interview,
        let sequence = finding.sequence
      else { continue }
      try db.run(
        "INSERT OR IGNORE INTO owed SELECT position, ? FROM event WHERE sequence = ? AND transcript"
          + " = (SELECT number FROM transcript WHERE id = ?)",
        [part, sequence, interview.rawValue])
      try db.run(
        "DELETE FROM payload WHERE part = ? AND position = (SELECT position FROM event WHERE"
          + " sequence = ? AND transcript = (SELECT number FROM transcript WHERE id = ?))",
        [part, sequence, interview.rawValue])
    }
  }

  /// Whether journal and key agree on a store and a generation that the database alone does not
  /// have: then it is the database that is wrong.
  private static func isOnlyInTheDatabase(
    _ store: String, _ generation: Int, _ keys: KeyFiles, _ folder: StoreFolder
  ) throws -> Bool {
    guard let heading = try Journal(opening: folder.journal)?.heading,
      heading != Journal.Heading(store: store, generation: generation),
      let key = try? keys.read().key, !keys.hasNext
    else { return false }
    return key.store == heading.store && key.generation == heading.generation
  }

  /// What to tell of a finding. Words that are still to be wiped after a crash are no news.
  private static func told(_ finding: StoreFinding, _ db: Database) throws -> StoreFinding? {
    guard case .wordsLeft(let part) = finding.what else { return finding }
    let isOwed = try db.number(
      "SELECT 1 FROM owed WHERE position = ? AND part = ?", [finding.position, part])
    var finding = finding
    finding.isMended = true
    return isOwed == nil ? finding : nil
  }

  private static func recovered(
    _ folder: StoreFolder, _ keys: KeyFiles, _ queue: DatabaseQueue?, _ before: [StoreFinding],
    at now: Timestamp?
  ) throws -> Opened {
    let found = try Recovery.run(folder, keys, queue)
    let queue = try connection(to: folder)
    var findings: [StoreFinding] = []
    guard let ledger = try existing(folder, keys, queue, &findings) else {
      throw StoreError.corrupt(path: folder.database)
    }
    findings = try ledger.refuseRollback(queue)
    try ledger.refuseOldClock(queue, at: now)
    return Opened(ledger: ledger, queue: queue, findings: before + found + findings)
  }

  /// A newer checkpoint than the store has, kept with the key, shows that an older store was put
  /// in its place.
  ///
  /// - Returns: what to tell when it has events enough, but others.
  private func refuseRollback(_ queue: DatabaseQueue) throws -> [StoreFinding] {
    let checkpoint: Checkpoint
    switch keys.headNote(signedBy: key.signing.verifier) {
    case .none: return []
    case .unreadable: return [StoreFinding(.unreadable, in: .checkpoint)]
    case .signed(let signed, _): checkpoint = signed
    }
    guard checkpoint.size <= edge.size else {
      throw StoreError.rolledBack(path: folder.path, known: checkpoint.size, found: edge.size)
    }
    if accepted.checkpoints[checkpoint.size] == checkpoint.root { return [] }
    let known = try queue.inDatabase { try $0.edge(of: checkpoint.size, path: path) }
    return known.root == checkpoint.root
      ? [] : [StoreFinding(.root(size: checkpoint.size), in: .checkpoint)]
  }

  private func refuseOldClock(_ queue: DatabaseQueue, at now: Timestamp?) throws {
    guard let now else { return }
    let last = try queue.inDatabase { db in
      try db.number("SELECT at_ms FROM event ORDER BY position DESC LIMIT 1")
    }
    // Clocks are set right by minutes; a day is no correction.
    if let last = last.map(Int64.init),
      now.milliseconds < last.subtractingReportingOverflow(86_400_000).partialValue, last > 0
    {
      throw StoreError.unsafeGround(
        path: folder.path, .clockBefore(Timestamp(milliseconds: last)))
    }
  }

  // MARK: The connection

  /// SECURITY, fact 1 and 6.2. `secure_delete` overwrites what is deleted; `trusted_schema` and
  /// `cell_size_check` keep a doctored file from doing harm; without memory mapping, an error of
  /// the disk is an error and not a signal.
  ///
  /// There is exactly one connection, in SQLite's exclusive mode. That needs no shared memory, and
  /// it cannot meet the bug of SQLite 3.7.0–3.51.2 in which two connections that write and
  /// checkpoint at once break the file. (SECURITY, fact 4)
  ///
  /// The connection has the settings for as long as it lives, and they have the folder: a store
  /// that is forgotten instead of closed keeps its lock until the connection is gone.
  static func connection(
    to folder: StoreFolder, file: String? = nil
  ) throws -> DatabaseQueue {
    var settings = Configuration()
    settings.label = "verwonder"
    settings.prepareDatabase { db in
      try withExtendedLifetime(folder) {
        try db.execute(
          sql: """
            PRAGMA locking_mode = EXCLUSIVE; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;
            PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0;
            PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -8192;
            """)
      }
    }
    let path = file ?? folder.database
    // SQLite would make a file that others may read.
    if !Disk.exists(path) { _ = try OpenFile(path, O_RDWR | O_CREAT) }
    do {
      let queue = try DatabaseQueue(path: path, configuration: settings)
      try queue.inDatabase { db in
        // Before anything is written: what is not ours stays as it is.
        let version = try Schema.version(of: db, path: path)
        guard try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL") == "wal" else {
          throw StoreError.cannotOpen(path: path, reason: "journal_mode")
        }
        guard version == 0 || version == Schema.current else { return }
        // Bringing over is ours to decide: Ledger.settle.
        try db.execute(sql: "PRAGMA wal_autocheckpoint = 0")
      }
      return queue
    } catch let error as DatabaseError {
      throw StoreError.database(error, in: folder)
    }
  }
}

extension StoreFinding {
  fileprivate var mended: StoreFinding {
    var finding = self
    finding.isMended = true
    return finding
  }

  var isWordsLeft: Bool { if case .wordsLeft = what { true } else { false } }
}

extension DatabaseError {
  /// Whether the file is broken. A table that is not there by its name is one, too.
  fileprivate var isDamage: Bool {
    [.SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_ERROR].contains(resultCode)
  }
}

extension StoreError {
  /// Whether what stands there is broken: another copy may be good.
  var isDamage: Bool {
    switch self {
    case .corrupt, .notAStore: true
    default: false
    }
  }
}
