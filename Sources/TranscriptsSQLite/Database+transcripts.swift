internal import FoundationEssentials
internal import GRDB
internal import Inquiry
internal import Transcripts

// The SQL, with the rows it reads and writes. Every statement is here or in Schema.swift.

extension Database {
  /// How many events a transcript has. They are numbered without gaps, so the last one tells.
  func eventCount(of transcript: Transcript.ID) throws -> Int {
    try Int.fetchOne(
      cachedStatement(
        sql: "SELECT coalesce(max(sequence) + 1, 0) FROM event WHERE transcript = ?"),
      arguments: [transcript.rawValue]) ?? 0
  }

  func append(
    _ events: [EventRow], to transcript: Transcript.ID, after count: Int, at: Timestamp
  ) throws {
    if count == 0, !events.isEmpty {
      try run("INSERT INTO transcript (id) VALUES (?)", [transcript.rawValue])
    }
    for (offset, event) in events.enumerated() {
      try insert(event, transcript, count + offset, at)
      if let n = event.strikes {
        try run(
          "DELETE FROM payload WHERE transcript = ? AND answer_to = ?", [transcript.rawValue, n])
      }
    }
  }

  private func insert(
    _ event: EventRow, _ transcript: Transcript.ID, _ sequence: Int, _ at: Timestamp
  ) throws {
    try run(
      "INSERT INTO event (transcript, sequence, kind, body, at_ms) VALUES (?, ?, ?, ?, ?)",
      [
        transcript.rawValue, sequence, event.kind.rawValue,
        try JSONBody(encoding: event.body).text, at.milliseconds,
      ])
    for (part, words) in event.words.sorted(by: { $0.key < $1.key }) {
      try run(
        "INSERT INTO payload (transcript, sequence, part, answer_to, words) VALUES (?, ?, ?, ?, ?)",
        [transcript.rawValue, sequence, part, event.answerTo, Data(words.utf8)])
    }
  }

  func rows(of transcript: Transcript.ID, path: String) throws -> [StoredRow] {
    let words = try words(of: transcript, path: path)
    let events = try Row.fetchCursor(
      cachedStatement(
        sql: "SELECT sequence, kind, body, at_ms FROM event WHERE transcript = ? ORDER BY sequence"),
      arguments: [transcript.rawValue])
    var rows: [StoredRow] = []
    while let row = try events.next() {
      let columns = Columns(row: row, path: path)
      let sequence: Int = try columns[0]
      rows.append(
        StoredRow(
          sequence: sequence, at: Timestamp(milliseconds: try columns[3]), kind: try columns[1],
          body: JSONBody(try columns[2]), words: words[sequence] ?? [:]))
    }
    return rows
  }

  /// Words by sequence and part.
  private func words(of transcript: Transcript.ID, path: String) throws -> [Int: [Int: String]] {
    let payloads = try Row.fetchCursor(
      cachedStatement(sql: "SELECT sequence, part, words FROM payload WHERE transcript = ?"),
      arguments: [transcript.rawValue])
    var words: [Int: [Int: String]] = [:]
    while let row = try payloads.next() {
      let columns = Columns(row: row, path: path)
      let sequence: Int = try columns[0]
      let part: Int = try columns[1]
      words[sequence, default: [:]][part] = try text(columns[2], transcript, sequence, part)
    }
    return words
  }

  func summaries(path: String) throws -> [InterviewSummary] {
    let rows = try Row.fetchCursor(
      self,
      sql: """
        SELECT t.id, o.kind, o.body, o.at_ms, p.words, l.sequence, l.kind, l.body, l.at_ms,
          c.sequence, c.kind, c.body, c.at_ms
        FROM transcript t
        LEFT JOIN event o ON o.transcript = t.id AND o.sequence = 0
        LEFT JOIN payload p ON p.transcript = t.id AND p.sequence = 0 AND p.part = 0
        LEFT JOIN event l ON l.transcript = t.id AND l.sequence =
          (SELECT max(sequence) FROM event WHERE transcript = t.id)
        LEFT JOIN event c ON c.transcript = t.id AND c.sequence =
          (SELECT max(sequence) FROM event WHERE transcript = t.id AND kind = 'closed.1')
        ORDER BY t.number
        """)
    var summaries: [InterviewSummary] = []
    while let row = try rows.next() {
      summaries.append(try summary(Columns(row: row, path: path)))
    }
    return summaries
  }

  private func summary(_ columns: Columns) throws -> InterviewSummary {
    let transcript = Transcript.ID(try columns[0])
    var first = try columns.event(sequence: 0, kind: 1, body: 2, at: 3)
    if let name: Data = try columns.optional(4) {
      first?.words[0] = try text(name, transcript, 0, 0)
    }
    let last: Int? = try columns.optional(5)
    let closing: Int? = try columns.optional(9)
    return try InterviewSummary(
      of: transcript, first: first,
      last: last.flatMap { try columns.event(sequence: $0, kind: 6, body: 7, at: 8) },
      closing: closing.flatMap { try columns.event(sequence: $0, kind: 10, body: 11, at: 12) })
  }

  private func run(_ sql: String, _ arguments: StatementArguments) throws {
    try cachedStatement(sql: sql).execute(arguments: arguments)
  }
}

// MARK: Documents

extension Database {
  func keep(_ document: KeptDocument) throws {
    let kept = try Data.fetchOne(
      self, sql: "SELECT bytes FROM document WHERE digest = ?", arguments: [document.digest])
    if let kept {
      guard kept.elementsEqual(document.bytes) else {
        throw StoreError.documentDiffers(digest: document.digest)
      }
      return
    }
    try run(
      "INSERT INTO document (digest, kind, name, bytes) VALUES (?, ?, ?, ?)",
      [document.digest, document.kind.rawValue, document.name, Data(document.bytes)])
  }

  func document(digest: String, path: String) throws -> KeptDocument? {
    guard
      let row = try Row.fetchOne(
        self, sql: "SELECT kind, name, bytes FROM document WHERE digest = ?", arguments: [digest])
    else { return nil }
    let columns = Columns(row: row, path: path)
    guard let kind = KeptDocument.Kind(rawValue: try columns[0]) else {
      throw StoreError.corrupt(path: path)
    }
    let bytes: Data = try columns[2]
    return KeptDocument(kind: kind, name: try columns[1], digest: digest, bytes: Array(bytes))
  }
}

// MARK: Columns

/// The columns of a row, of which a broken file may have made anything. GRDB's own subscript
/// ends the program then.
private struct Columns {
  let row: Row
  let path: String

  subscript<Value: DatabaseValueConvertible>(_ index: Int) -> Value {
    get throws {
      guard let value: Value = try optional(index) else { throw StoreError.corrupt(path: path) }
      return value
    }
  }

  func optional<Value: DatabaseValueConvertible>(_ index: Int) throws -> Value? {
    let stored: DatabaseValue = row[index]
    if stored.isNull { return nil }
    guard let value = Value.fromDatabaseValue(stored) else {
      throw StoreError.corrupt(path: path)
    }
    return value
  }

  /// An event without its words, when there is one.
  func event(sequence: Int, kind: Int, body: Int, at: Int) throws -> StoredRow? {
    guard let name: String = try optional(kind) else { return nil }
    return StoredRow(
      sequence: sequence, at: Timestamp(milliseconds: try self[at]), kind: name,
      body: JSONBody(try self[body]), words: [:])
  }
}

private func text(
  _ words: Data, _ transcript: Transcript.ID, _ sequence: Int, _ part: Int
) throws(StoreError) -> String {
  guard let text = String(validating: words, as: UTF8.self) else {
    throw .damaged(transcript, sequence: sequence, .wordsNotUTF8(part: part))
  }
  return text
}
