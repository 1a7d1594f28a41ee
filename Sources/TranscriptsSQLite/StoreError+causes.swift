internal import GRDB
internal import Glibc
internal import Transcripts

/// Does what can wait: on a full disk it is done another time.
func ifThereIsRoom(_ work: () throws -> Void) throws {
  do {
    try work()
  } catch  where isFull(error) {
  }
}

func isFull(_ error: any Error) -> Bool {
  if case .full = error as? StoreError { return true }
  return (error as? DatabaseError)?.resultCode == .SQLITE_FULL
}

extension StoreError {
  /// What a failed call to the system means for a person.
  static func system(_ code: Int32, _ path: String) -> StoreError {
    switch code {
    case EACCES, EPERM, EROFS: .readOnly(path: path)
    case ENOSPC, EDQUOT: .full(path: path)
    default: .cannotOpen(path: path, reason: String(cString: strerror(code)))
    }
  }

  /// What an error of SQLite means for a person. (https://sqlite.org/rescode.html)
  static func database(_ error: DatabaseError, in folder: StoreFolder) -> StoreError {
    switch error.resultCode {
    case .SQLITE_FULL: .full(path: folder.path)
    case .SQLITE_READONLY: .readOnly(path: folder.path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: .inUse(path: folder.path)
    case .SQLITE_NOTADB: .notAStore(path: folder.database)
    case .SQLITE_CORRUPT: .corrupt(path: folder.database)
    case .SQLITE_CANTOPEN: .cannotOpen(path: folder.database, reason: reason(error))
    default: .failing(path: folder.path, reason: reason(error))
    }
  }

  /// Never the SQL or its arguments, which hold words of people.
  private static func reason(_ error: DatabaseError) -> String {
    "SQLite \(error.extendedResultCode.rawValue): \(error.message ?? "")"
  }
}
