internal import FoundationEssentials
internal import GRDB
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

  func number(_ sql: String, _ arguments: StatementArguments = []) throws -> Int? {
    try Int.fetchOne(cachedStatement(sql: sql), arguments: arguments)
  }
}
