internal import FoundationEssentials
internal import GRDB
internal import Sealing
internal import Transcripts

// What is known beside the database while a store is open. It is touched on the connection's own
// queue only.
//
//   write      seal ─▶ journal, synced ─▶ database, committed ─▶ the tree
//   settle     database brought over into one file, read back, compared with the journal
//   sign       settle ─▶ a checkpoint over what was read back

struct Ledger: Sendable {
  let folder: StoreFolder
  var keys: KeyFiles
  var key: StoreKey
  var journal: Journal
  var edge: MerkleEdge
  /// Words are gone from the database whose bytes may still be in the files.
  var owesErasure = false
  /// Events that are good in neither copy, known since the store was opened.
  var knownLost: Set<Int> = []
  /// Those of which the owner said so.
  var accepted = AcceptedLosses()
  /// Where the interviews are that were written to of late.
  var heads: [String: Head] = [:]
  /// The journal's length when both copies were last read back.
  var settledJournal: Int

  var store: String { key.store }
  var path: String { folder.database }

  /// After this much news both copies are read back, so that what SQLite still has to bring over
  /// fits into the ballast when the disk is full.
  private static let restlessAfter = 1 << 18

  var isRestless: Bool { journal.length - settledJournal > Self.restlessAfter }

  /// The end of an interview.
  struct Head: Sendable {
    /// How many events it has: they are numbered without gaps.
    var count: Int
    /// The leaf of the last one.
    var leaf: Digest?
  }

  mutating func head(of interview: String, _ db: Database) throws -> Head {
    if let known = heads[interview] { return known }
    let head = Head(
      count: try db.eventCount(of: interview), leaf: try db.lastLeaf(of: interview))
    if heads.count > 10_000 { heads = [:] }
    heads[interview] = head
    return head
  }

  /// What is to be recorded, before it has its place.
  struct Draft {
    var kind: String
    var body: String
    var words: [(part: Int, answerTo: Int?, text: String)] = []
  }

  /// Records events of one interview: in both copies and on the disk when this returns.
  ///
  /// - Throws: what the disk or the database said. Nothing was recorded then, unless the disk
  ///   failed: after that nobody knows, and the store is opened again.
  mutating func write(
    _ drafts: [Draft], of interview: String, at: Int64, request: String? = nil, _ db: Database
  ) throws {
    try write(try seal(drafts, of: interview, at, request, db), db)
  }

  /// Records whole interviews that are new, all or none: one wait for the disk instead of hundreds.
  mutating func write(_ talks: [NewTalk], _ db: Database) throws {
    var events: [KeptEvent] = []
    for talk in talks {
      events += try seal(
        talk.drafts, of: talk.interview, talk.at, nil, after: events.count, db)
    }
    try write(events, db)
  }

  struct NewTalk {
    var interview: String
    var at: Int64
    var drafts: [Draft]
  }

  private mutating func write(_ events: [KeptEvent], _ db: Database) throws {
    let before = journal.length
    try journal.add(.events(events.map(\.event)))
    // Both copies go to the disk at the same time; neither is waited for before the other.
    let syncing = journal.synchronizing()
    do {
      var grown = edge
      var owes = owesErasure
      try db.inTransaction(.immediate) {
        var number = 0
        for (index, event) in events.enumerated() {
          let interview = event.event.interview
          if index == 0 || events[index - 1].event.interview != interview {
            number = try db.transcriptNumber(of: interview)
          }
          if try db.insert(event, ofTranscript: number) { owes = true }
          try db.grow(&grown, by: event.leaf, path: path)
        }
        return .commit
      }
      try syncing.wait()
      edge = grown
      owesErasure = owes
      for event in events {
        heads[event.event.interview] = Head(count: event.event.sequence + 1, leaf: event.leaf)
      }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_IOERR {
      // It is unknown whether the database has it. Opening again makes the copies alike.
      throw error
    } catch StoreError.failing(let path, let reason) {
      throw StoreError.failing(path: path, reason: reason)
    } catch {
      try? syncing.wait()
      try journal.cut(to: before)
      throw error
    }
  }

  private mutating func seal(
    _ drafts: [Draft], of interview: String, _ at: Int64, _ request: String?,
    after pending: Int = 0, _ db: Database
  ) throws -> [KeptEvent] {
    let head = try head(of: interview, db)
    let first = head.count
    var previous = head.leaf
    var events: [KeptEvent] = []
    for (index, draft) in drafts.enumerated() {
      var event = SealedEvent(
        position: edge.size + pending + index, interview: interview, sequence: first + index,
        at: at,
        kind: draft.kind, body: draft.body, request: index == 0 ? request : nil,
        previous: previous, words: [])
      for (part, answerTo, text) in draft.words {
        var words = SealedEvent.Words(
          part: part, answerTo: answerTo, digest: .emptyTree, kept: nil)
        let sealed = SealedWords(
          sealing: text, at: event.place(ofPart: words, in: store), under: key)
        words.kept = sealed
        words.digest = sealed.digest
        event.words.append(words)
      }
      let leaf = event.leaf(in: store)
      events.append(KeptEvent(event: event, leaf: leaf))
      previous = leaf
    }
    return events
  }

  mutating func keep(_ document: JournalRecord.Document, _ db: Database) throws {
    let before = journal.length
    try journal.append(.document(document))
    do {
      try db.inTransaction(.immediate) {
        try db.insert(document)
        return .commit
      }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_IOERR {
      throw error
    } catch {
      try journal.cut(to: before)
      throw error
    }
  }

  // MARK: Settling

  /// Brings everything over into the file of the database, and reads back from the disk what came
  /// since the last time: both copies must have it, and alike.
  ///
  /// - Throws: ``StoreError/changedOnDisk(path:)`` when they have not.
  mutating func settle(_ db: Database) throws {
    var events = try db.number("SELECT checked_events FROM store") ?? 0
    var length = try db.number("SELECT checked_journal FROM store") ?? 0
    // What a broken file says is no place to begin.
    if !(0...edge.size).contains(events) || !(0...journal.length).contains(length) {
      (events, length) = (0, 0)
    }
    try settle(db, from: events, at: length)
  }

  /// - Parameters:
  ///   - events: where in the log the reading back begins.
  ///   - length: where in the journal that is; 0 for its beginning.
  mutating func settle(_ db: Database, from events: Int, at length: Int) throws {
    // The log of the database keeps its length, and is written over: see Journal.capacity.
    _ = try db.checkpoint(.restart)
    // What SQLite remembers is not what the disk has.
    try db.execute(sql: "PRAGMA shrink_memory")
    var comparison = Comparison(store: store, key: key, path: path)
    try comparison.run(
      db, journal, from: events, at: length == 0 ? nil : length,
      after: try db.edge(of: events, path: path))
    let wrong = comparison.findings.filter { finding in
      switch finding.what {
      case .wordsLeft: false
      case _ where finding.isAccepted: false
      case .eventLost, .wordsLost, .chain: !knownLost.contains(finding.position ?? -1)
      default: true
      }
    }
    guard wrong.isEmpty, comparison.edge == edge else {
      throw StoreError.changedOnDisk(path: folder.path)
    }
    try db.run(
      "UPDATE store SET checked_events = ?, checked_journal = ?", [edge.size, journal.length])
    settledJournal = journal.length
  }

  // MARK: Erasing

  /// Wipes what was taken back out of all files: the words themselves were overwritten when they
  /// were deleted, the log of the database that still holds them is emptied (SECURITY, fact 9),
  /// and they are overwritten in the journal.
  mutating func wipe(_ db: Database) throws {
    guard owesErasure else { return }
    try db.emptyLog(of: path)
    let owed = try owed(db)
    let found = try places(of: owed)
    try journal.wipe(found.places)
    for key in found.isAll ? owed : found.keys {
      try db.run("DELETE FROM owed WHERE position = ? AND part = ?", [key.position, key.part])
    }
    try db.emptyLog(of: path)
    owesErasure = try db.number("SELECT 1 FROM owed WHERE position >= 0 LIMIT 1") != nil
  }

  /// The words that must still go from the journal.
  private func owed(_ db: Database) throws -> Set<JournalRecord.WordsKey> {
    var owed = Set<JournalRecord.WordsKey>()
    let rows = try Row.fetchCursor(db, sql: "SELECT position, part FROM owed WHERE position >= 0")
    while let row = try rows.next() {
      let columns = Columns(row: row, path: path)
      owed.insert(JournalRecord.WordsKey(position: try columns[0], part: try columns[1]))
    }
    return owed
  }

  /// Where words stand in the journal.
  private struct Places {
    var places: [Range<Int>] = []
    var keys: Set<JournalRecord.WordsKey> = []
    /// Whether all of the journal could be read, so that what was not found is not there.
    var isAll = false
  }

  /// Looks where the words should be, and through all of it for many, or for what is not there.
  private func places(of owed: Set<JournalRecord.WordsKey>) throws -> Places {
    var found = Places()
    if owed.count <= 64 {
      for position in Set(owed.map(\.position)) {
        try find(owed, from: journal.offset(near: position), upTo: position, &found)
      }
      if found.keys == owed { return found }
      found = Places()
    }
    found.isAll = true
    try find(owed, from: Journal.Heading.length, upTo: .max, &found)
    return found
  }

  private func find(
    _ owed: Set<JournalRecord.WordsKey>, from start: Int, upTo position: Int, _ found: inout Places
  ) throws {
    var offset = start
    while let item = try journal.item(at: offset) {
      switch item {
      case .damage(let range):
        found.isAll = false
        offset = range.upperBound
      case .record(let read, _):
        if case .events(let events) = read.record, let first = events.first,
          first.position > position
        {
          return
        }
        for (key, place) in read.wordsPlaces where owed.contains(key) {
          found.places.append((offset + place.lowerBound)..<(offset + place.upperBound))
          found.keys.insert(key)
        }
        offset += read.length
      }
    }
  }
}
