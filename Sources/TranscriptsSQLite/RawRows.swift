internal import GRDB
internal import GRDBSQLite
internal import Sealing
internal import Transcripts

/// The rows of a statement as SQLite gives them, for the millions that are read when a store is
/// checked or summed up: several times faster than rows as values.
///
/// A column that holds another type than it should reads as `nil`: the file is broken there.
struct RawRows {
  private let statement: Statement
  private let pointer: OpaquePointer

  init(_ db: Database, _ sql: String, _ arguments: StatementArguments) throws {
    statement = try db.cachedStatement(sql: sql)
    try statement.setArguments(arguments)
    pointer = statement.sqliteStatement
    sqlite3_reset(pointer)
  }

  /// Reads all rows, and lets go of them also where one cannot be read.
  static func forEach(
    _ db: Database, _ sql: String, _ arguments: StatementArguments, _ body: (RawRows) throws -> Void
  ) throws {
    let rows = try RawRows(db, sql, arguments)
    defer { sqlite3_reset(rows.pointer) }
    while try rows.next() { try body(rows) }
  }

  /// - Returns: whether there is another row.
  func next() throws -> Bool {
    switch sqlite3_step(pointer) {
    case SQLITE_ROW: return true
    case SQLITE_DONE:
      sqlite3_reset(pointer)
      return false
    case let code:
      sqlite3_reset(pointer)
      throw DatabaseError(resultCode: ResultCode(rawValue: code))
    }
  }

  func number(_ column: Int32) -> Int? {
    guard sqlite3_column_type(pointer, column) == SQLITE_INTEGER else { return nil }
    return Int(sqlite3_column_int64(pointer, column))
  }

  func isNull(_ column: Int32) -> Bool { sqlite3_column_type(pointer, column) == SQLITE_NULL }

  func text(_ column: Int32) -> String? {
    guard sqlite3_column_type(pointer, column) == SQLITE_TEXT,
      let start = sqlite3_column_text(pointer, column)
    else { return nil }
    let count = Int(sqlite3_column_bytes(pointer, column))
    return String(validating: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  func bytes(_ column: Int32) -> [UInt8]? {
    guard sqlite3_column_type(pointer, column) == SQLITE_BLOB else { return nil }
    let count = Int(sqlite3_column_bytes(pointer, column))
    guard count > 0, let start = sqlite3_column_blob(pointer, column) else { return [] }
    return Array(UnsafeRawBufferPointer(start: start, count: count))
  }

  /// An event as it stands in a row of `Database.eventColumns`; without the event before it and
  /// without its words.
  var keptEvent: KeptEvent? {
    guard let position = number(0), let interview = text(1), let sequence = number(2),
      let at = number(3), let kind = text(4), let body = text(5),
      let words = bytes(7).flatMap(SealedEvent.Words.list),
      let leaf = bytes(8).flatMap({ Digest(bytes: $0) })
    else { return nil }
    let request = text(6)
    guard request != nil || isNull(6) else { return nil }
    return KeptEvent(
      event: SealedEvent(
        position: position, interview: interview, sequence: sequence, at: Int64(at), kind: kind,
        body: body, request: request, previous: nil, words: words),
      leaf: leaf)
  }
}
