// One folder, one file, one owner, one connection.
//
//   verwonder.lock     says who owns the folder; a second owner is refused
//   verwonder.sqlite   transcripts, events, words, documents: Schema.swift
//
// There is exactly one connection, in SQLite's exclusive mode. That needs no shared memory, and
// it cannot meet the bug of SQLite 3.7.0–3.51.2 in which two connections that write and
// checkpoint at once break the file.
internal import GRDB
public import Inquiry
internal import Synchronization
public import Transcripts

/// Keeps transcripts in a folder, durably: see ``TranscriptStore`` for its promises.
public final class SQLiteTranscriptStore: TranscriptStore {
  private let folder: StoreFolder
  let queue: DatabaseQueue
  private let condition = Mutex(Condition())

  /// What went wrong before and still counts.
  private struct Condition {
    /// After a failed read or write of the disk it is unknown what is there. A failed fsync may
    /// not be tried again, since the second one says "fine": nothing is acknowledged any more.
    var failure: StoreError?
    /// Words were taken back while their bytes could not be wiped.
    var owesErasure = false
  }

  /// Opens the store in `folder`, and makes it when it is not there.
  ///
  /// - Throws: ``StoreError``. A folder that is in use, or a file that is another program's or a
  ///   newer one's, is left as it was.
  public static func open(folder path: String) throws -> SQLiteTranscriptStore {
    let folder = try StoreFolder(path)
    do {
      return SQLiteTranscriptStore(folder, try connection(to: folder))
    } catch {
      folder.release()
      throw (error as? DatabaseError).map { StoreError.database($0, in: folder) } ?? error
    }
  }

  private static func connection(to folder: StoreFolder) throws -> DatabaseQueue {
    let queue = try DatabaseQueue(path: folder.database, configuration: settings(folder))
    try queue.inDatabase { db in
      try Schema.prepare(db, path: folder.database)
      // A strike may have been followed by a power cut: what was to be wiped is wiped now.
      _ = try db.checkpoint(.truncate)
    }
    return queue
  }

  private init(_ folder: StoreFolder, _ queue: DatabaseQueue) {
    self.folder = folder
    self.queue = queue
  }

  /// Closes the file and gives the folder free. What is asked of the store afterwards fails.
  ///
  /// A store that is forgotten instead gives the folder free some time later, or when the process
  /// ends.
  public func close() throws {
    try queue.close()
    folder.release()
  }

  /// SECURITY, fact 1 and 6.2. `secure_delete` overwrites what is deleted; `trusted_schema` and
  /// `cell_size_check` keep a doctored file from doing harm; without memory mapping, an error of
  /// the disk is an error and not a signal.
  ///
  /// The connection has the settings for as long as it lives, and they have the folder: a store
  /// that is forgotten instead of closed keeps its lock until the connection is gone.
  private static func settings(_ folder: StoreFolder) -> Configuration {
    var settings = Configuration()
    settings.label = "verwonder"
    settings.prepareDatabase { db in
      try withExtendedLifetime(folder) {
        try db.execute(
          sql: """
            PRAGMA locking_mode = EXCLUSIVE; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;
            PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0;
            PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY;
            """)
      }
    }
    return settings
  }
}

// MARK: The promises

extension SQLiteTranscriptStore {
  public func events(of transcript: Transcript.ID) async throws -> [Recorded] {
    let path = folder.database
    return try await perform { db in
      try TranscriptReader.read(db.rows(of: transcript, path: path), of: transcript)
    }
  }

  public func append(
    _ events: [TranscriptEvent], to transcript: Transcript.ID, expecting count: Int, at: Timestamp
  ) async throws {
    let strikes = events.contains { if case .struck = $0 { true } else { false } }
    try await perform { db in
      try db.inTransaction(.immediate) {
        let found = try db.eventCount(of: transcript)
        guard found == count else { throw VersionConflict(expected: count, found: found) }
        try db.append(rows(of: events, after: count), to: transcript, after: count, at: at)
        return .commit
      }
      if strikes { self.condition.withLock { $0.owesErasure = true } }
      try self.erase(db)
    }
  }

  public func transcripts() async throws -> [InterviewSummary] {
    let path = folder.database
    return try await perform { db in try db.summaries(path: path) }
  }

  public func keep(_ document: KeptDocument) async throws {
    try await perform { db in
      try db.inTransaction(.immediate) {
        try db.keep(document)
        return .commit
      }
    }
  }

  public func document(digest: String) async throws -> KeptDocument? {
    let path = folder.database
    return try await perform { db in try db.document(digest: digest, path: path) }
  }
}

// MARK: On the connection

extension SQLiteTranscriptStore {
  /// Does `work` on the connection's own queue, one at a time.
  ///
  /// Not GRDB's `async` methods: those stop when the task is cancelled, also just after the
  /// commit, and whoever hears an error must be able to rely on it that nothing was recorded.
  private func perform<Value: Sendable>(
    _ work: @escaping @Sendable (Database) throws -> Value
  ) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
      queue.asyncWriteWithoutTransaction { db in
        continuation.resume(with: Result { try self.watch { try work(db) } })
      }
    }
  }

  private func watch<Value>(_ work: () throws -> Value) throws -> Value {
    if let failure = condition.withLock(\.failure) { throw failure }
    do {
      return try work()
    } catch let error as DatabaseError {
      throw remember(error)
    }
  }

  @discardableResult
  private func remember(_ error: DatabaseError) -> StoreError {
    let failure = StoreError.database(error, in: folder)
    if error.resultCode == .SQLITE_IOERR { condition.withLock { $0.failure = failure } }
    return failure
  }

  /// Wipes what was taken back out of the files: the words themselves were overwritten when they
  /// were deleted, and the log that still holds them is emptied. (SECURITY, fact 9)
  private func erase(_ db: Database) throws {
    guard condition.withLock(\.owesErasure) else { return }
    do {
      _ = try db.checkpoint(.truncate)
      condition.withLock { $0.owesErasure = false }
    } catch let error as DatabaseError {
      remember(error)
      throw StoreError.notYetErased(path: folder.path)
    }
  }
}
