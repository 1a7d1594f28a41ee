internal import FoundationEssentials
internal import GRDB
internal import Sealing
internal import Transcripts

// Events in and out of the tables, sealed: here nobody knows what was said.

/// An event with its leaf.
struct KeptEvent: Sendable, Equatable {
  var event: SealedEvent
  /// The hash of its leaf as it was kept when it was written.
  var leaf: Digest
}

extension Database {
  /// How many events an interview has. They are numbered without gaps, so the last one tells.
  func eventCount(of interview: String) throws -> Int {
    try number(
      "SELECT max(0, coalesce(max(sequence) + 1, 0)) FROM event WHERE transcript = "
        + "(SELECT number FROM transcript WHERE id = ?)", [interview]) ?? 0
  }

  func eventCount() throws -> Int {
    let count = try number("SELECT coalesce(max(position) + 1, 0) FROM event") ?? 0
    // A position that so small a file cannot have was made up.
    let bytes = (try number("PRAGMA page_count") ?? 0) * (try number("PRAGMA page_size") ?? 0)
    return max(0, min(count, bytes / 50))
  }

  func knows(request: String, in interview: String) throws -> Bool {
    try number(
      "SELECT 1 FROM event WHERE request = ? AND transcript = "
        + "(SELECT number FROM transcript WHERE id = ?)", [request, interview]) != nil
  }

  /// The leaf of the last event of an interview.
  func lastLeaf(of interview: String) throws -> Digest? {
    try digest(
      "SELECT leaf FROM event WHERE transcript = (SELECT number FROM transcript WHERE id = ?)"
        + " ORDER BY sequence DESC LIMIT 1", [interview])
  }

  /// Writes an event with its words, and takes away the words that it takes back.
  ///
  /// - Returns: whether it takes any.
  @discardableResult
  func insert(_ kept: KeptEvent, ofTranscript number: Int? = nil) throws -> Bool {
    let event = kept.event
    try run(
      "INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
      [
        event.position, try number ?? transcriptNumber(of: event.interview), event.sequence,
        event.kind,
        event.body, event.at, event.request, Data(SealedEvent.Words.bytes(of: event.words)),
        Data(kept.leaf.bytes),
      ])
    for words in event.words {
      guard let sealed = words.kept else { continue }
      try run(
        "INSERT INTO payload VALUES (?, ?, ?, ?, ?)",
        [
          event.position, words.part, words.answerTo, Data(sealed.sealed), Data(sealed.wrapped),
        ])
    }
    let gone = try WordsGone(kind: event.kind, body: JSONBody(event.body))
    if gone != nil || event.kind == StoreEvent.lossesAcceptedV1.rawValue {
      try run("INSERT INTO taking_back VALUES (?)", [event.position])
    }
    guard let gone else { return false }
    try takeBack(gone, of: event.interview)
    return true
  }

  /// Stands among what is owed while a person was erased and the store has no new key yet.
  static let renewalOwed = -1

  private func takeBack(_ gone: WordsGone, of interview: String) throws {
    var of =
      "FROM payload WHERE position IN (SELECT position FROM event WHERE transcript = "
      + "(SELECT number FROM transcript WHERE id = ?))"
    var arguments: StatementArguments = [interview]
    if case .answer(let n) = gone {
      of += " AND answer_to = ?"
      arguments += [n]
    }
    try run("INSERT OR IGNORE INTO owed SELECT position, part " + of, arguments)
    if gone == .all { try run("INSERT OR IGNORE INTO owed VALUES (\(Self.renewalOwed), 0)") }
    // Where SQLite moves rows within a page, pieces of what is deleted may stay: first zeros.
    try run(
      "UPDATE payload SET sealed = zeroblob(length(sealed)), wrapped = zeroblob(length(wrapped)) "
        + of.dropFirst("FROM payload ".count), arguments)
    try run("DELETE " + of, arguments)
  }

  func transcriptNumber(of interview: String) throws -> Int {
    if let known = try number("SELECT number FROM transcript WHERE id = ?", [interview]) {
      return known
    }
    try run("INSERT INTO transcript (id) VALUES (?)", [interview])
    return Int(lastInsertedRowID)
  }

  // MARK: Reading

  /// The events of one interview, in order, with the chain that was kept.
  func events(of interview: String, path: String) throws -> [KeptEvent] {
    var words = try payloads(
      "WHERE position IN (SELECT position FROM event WHERE transcript = "
        + "(SELECT number FROM transcript WHERE id = ?))", [interview], path: path)
    var events: [KeptEvent] = []
    let sql = Self.eventColumns + "WHERE t.id = ? ORDER BY e.sequence"
    try RawRows.forEach(self, sql, [interview]) { row in
      guard var kept = row.keptEvent else { throw StoreError.corrupt(path: path) }
      kept.event.previous = events.last?.leaf
      attach(words.removeValue(forKey: kept.event.position) ?? [:], to: &kept.event)
      events.append(kept)
    }
    return events
  }

  static let eventColumns = """
    SELECT e.position, t.id, e.sequence, e.at_ms, e.kind, e.body, e.request, e.words, e.leaf
    FROM event e JOIN transcript t ON t.number = e.transcript 
    """

  func attach(_ sealed: [Int: SealedWords], to event: inout SealedEvent) {
    for index in event.words.indices {
      event.words[index].kept = sealed[event.words[index].part]
    }
  }

  /// Sealed words by position and part.
  func payloads(
    _ condition: String, _ arguments: StatementArguments, path: String
  ) throws -> [Int: [Int: SealedWords]] {
    var words: [Int: [Int: SealedWords]] = [:]
    let sql = "SELECT position, part, sealed, wrapped FROM payload " + condition
    try RawRows.forEach(self, sql, arguments) { row in
      guard let position = row.number(0), let part = row.number(1), let sealed = row.bytes(2),
        let wrapped = row.bytes(3)
      else { throw StoreError.corrupt(path: path) }
      words[position, default: [:]][part] = SealedWords(sealed: sealed, wrapped: wrapped)
    }
    return words
  }
}

// MARK: Documents

extension Database {
  func insert(_ document: JournalRecord.Document) throws {
    try run(
      "INSERT INTO document (digest, kind, name, bytes) VALUES (?, ?, ?, ?)",
      [document.digest, document.kind, document.name, Data(document.bytes)])
  }

  /// In the order in which they were kept.
  func digests(ofKind kind: String) throws -> [String] {
    try String.fetchAll(
      self, sql: "SELECT digest FROM document WHERE kind = ? ORDER BY rowid", arguments: [kind])
  }

  func document(digest: String, path: String) throws -> JournalRecord.Document? {
    guard
      let row = try Row.fetchOne(
        self, sql: "SELECT kind, name, bytes FROM document WHERE digest = ?", arguments: [digest])
    else { return nil }
    let columns = Columns(row: row, path: path)
    return JournalRecord.Document(
      kind: try columns[0], name: try columns[1], digest: digest, bytes: try columns.bytes(2))
  }
}
