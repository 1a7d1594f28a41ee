internal import FoundationEssentials
internal import GRDB
internal import Sealing
internal import Transcripts

/// The columns of a row, of which a broken file may have made anything. GRDB's own subscript
/// ends the program then.
struct Columns {
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

  func bytes(_ index: Int) throws -> [UInt8] {
    let data: Data = try self[index]
    return Array(data)
  }
}

extension Database {
  func run(_ sql: String, _ arguments: StatementArguments = []) throws {
    try cachedStatement(sql: sql).execute(arguments: arguments)
  }

  /// Whether pages, rows and indexes fit together. What stands in the rows is not looked at.
  var isWhole: Bool {
    get throws {
      let row = try Row.fetchOne(self, sql: "PRAGMA integrity_check(1)")
      return row.flatMap { String.fromDatabaseValue($0[0]) } == "ok"
    }
  }

  func number(_ sql: String, _ arguments: StatementArguments = []) throws -> Int? {
    try value(sql, arguments)
  }

  /// The digest in the first column of the first row, when there is one.
  func digest(_ sql: String, _ arguments: StatementArguments) throws -> Digest? {
    let data: Data? = try value(sql, arguments)
    return data.flatMap { Digest(bytes: Array($0)) }
  }

  /// `nil` also when a broken file holds something else there.
  private func value<Value: DatabaseValueConvertible>(
    _ sql: String, _ arguments: StatementArguments
  ) throws -> Value? {
    guard let row = try Row.fetchOne(cachedStatement(sql: sql), arguments: arguments) else {
      return nil
    }
    return try? Columns(row: row, path: "").optional(0)
  }
}
