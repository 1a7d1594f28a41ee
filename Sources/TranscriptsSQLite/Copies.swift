internal import FoundationEssentials
internal import GRDB
internal import Sealing
internal import Transcripts

// The two copies, each as a row of events that may be damaged anywhere.

/// The events of the database. What cannot be read is as good as missing.
struct DatabaseCopy {
  private let db: Database?
  private(set) var isUnreadable = false
  /// Words of no event.
  private(set) var findings: [StoreFinding] = []
  let count: Int

  init(_ db: Database?) {
    self.db = db
    let count = try? db?.eventCount()
    self.count = count ?? 0
    isUnreadable = db != nil && count == nil
  }

  /// Looks for rows that stand outside of the log, where nobody comes by.
  mutating func lookOutside() {
    let outside = "position < 0 OR position >= \(count)"
    for table in ["event", "payload"]
    where (try? db?.number("SELECT 1 FROM \(table) WHERE \(outside) LIMIT 1")) == 1 {
      findings.append(StoreFinding(.noise, in: .database))
    }
  }

  /// By their place in the range.
  mutating func events(_ range: Range<Int>) -> [KeptEvent?] {
    var events = [KeptEvent?](repeating: nil, count: range.count)
    guard let db, range.lowerBound < count else { return events }
    let bounds: StatementArguments = [range.lowerBound, range.upperBound]
    do {
      let rows = try RawRows(
        db, Database.eventColumns + "WHERE e.position >= ? AND e.position < ?", bounds)
      while try rows.next() {
        // A row that makes no sense is missing; those beside it are not.
        guard let kept = rows.keptEvent, range.contains(kept.event.position) else { continue }
        events[kept.event.position - range.lowerBound] = kept
      }
      let words = try RawRows(
        db,
        "SELECT position, part, sealed, wrapped, answer_to FROM payload"
          + " WHERE position >= ? AND position < ?", bounds)
      while try words.next() {
        guard let position = words.number(0), range.contains(position) else { continue }
        let index = position - range.lowerBound
        guard let part = words.number(1), let sealed = words.bytes(2),
          let wrapped = words.bytes(3), words.isNull(4) || words.number(4) != nil,
          events[index]?.event.keep(
            SealedWords(sealed: sealed, wrapped: wrapped), part: part, answerTo: words.number(4))
            == true
        else {
          findings.append(StoreFinding(.noise, in: .database, at: position, events[index]?.event))
          continue
        }
      }
    } catch {
      isUnreadable = true
    }
    return events
  }

  /// What was taken back, from the few events that take back.
  mutating func takenBack(in store: String, _ key: VerifierKey) -> TakenBack {
    var all = TakenBack()
    guard let db else { return all }
    do {
      let sql =
        Database.eventColumns + "WHERE e.position IN (SELECT position FROM taking_back)"
      try RawRows.forEach(db, sql, []) { row in
        if let event = row.keptEvent?.event { all.note(event, in: store, key) }
      }
    } catch {
      isUnreadable = true
    }
    return all
  }
}

extension SealedEvent {
  /// - Returns: whether the event has such words.
  fileprivate mutating func keep(_ sealed: SealedWords, part: Int, answerTo: Int?) -> Bool {
    guard
      let index = words.firstIndex(where: { $0.part == part && $0.answerTo == answerTo })
    else { return false }
    words[index].kept = sealed
    return true
  }
}

extension Database {
  func leaf(of interview: String, sequence: Int) throws -> Digest? {
    try digest(
      "SELECT leaf FROM event WHERE sequence = ? AND transcript = "
        + "(SELECT number FROM transcript WHERE id = ?)", [sequence, interview])
  }
}

/// The events of the journal.
struct JournalCopy: Sendable {
  struct Written: Sendable {
    var event: SealedEvent
    var damagedParts: Set<Int>
  }

  private let journal: Journal?
  private var offset: Int
  private var ahead: [Int: Written] = [:]
  private var highest = -1
  private(set) var findings: [StoreFinding] = []
  private(set) var documents: [JournalRecord.Document] = []
  private let keepsDocuments: Bool

  init(_ journal: Journal?, at offset: Int? = nil, keepingDocuments: Bool = false) {
    self.journal = journal
    self.offset = offset ?? Journal.Heading.length
    keepsDocuments = keepingDocuments
  }

  /// The position after the last event that was met.
  var end: Int { highest + 1 }

  var hasMore: Bool { !ahead.isEmpty || journal.map { offset < $0.length } ?? false }

  /// The events of positions before `end` that have not been given yet.
  mutating func events(before end: Int) throws -> [Int: Written] {
    while let journal, highest < end, let item = try journal.item(at: offset) {
      switch item {
      case .damage(let range):
        findings.append(StoreFinding(.noise, in: .journal))
        offset = range.upperBound
      case .record(let read, _):
        offset += read.length
        take(read)
      }
    }
    let events = ahead.filter { $0.key < end }
    ahead = ahead.filter { $0.key >= end }
    return events
  }

  private mutating func take(_ read: JournalRecord.Read) {
    switch read.record {
    case .events(let events):
      for event in events {
        // No event takes less than a hundred bytes: a position further on than that was made up.
        guard (0...(journal?.length ?? 0) / 100).contains(event.position) else {
          findings.append(StoreFinding(.noise, in: .journal))
          continue
        }
        // Each comes once, after all that happened before it.
        if event.position <= highest {
          findings.append(StoreFinding(.event, in: .journal, event))
          if ahead[event.position] != nil { continue }
        }
        let damaged = read.damagedParts.filter { $0.position == event.position }.map(\.part)
        ahead[event.position] = Written(event: event, damagedParts: Set(damaged))
        highest = max(highest, event.position)
      }
    case .document(let document):
      if keepsDocuments {
        if documents.contains(where: { $0.digest == document.digest }) {
          findings.append(StoreFinding(.document(document.name), in: .journal))
        }
        documents.append(document)
      }
    }
  }
}
