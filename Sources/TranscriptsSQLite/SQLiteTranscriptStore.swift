// One folder, one owner, one connection, two copies.
//
//   verwonder.lock      says who owns the folder; a second owner is refused
//   verwonder.journal   everything, one record after the other: Journal.swift
//   verwonder.sqlite    the same, to be searched: Schema.swift
//   verwonder.key       opens both; elsewhere when --key says so: KeyFiles.swift
//   verwonder.ballast   room for a full disk
//
// The way of an answer: Ledger.write. Opening and mending: Ledger+opening.swift, Recovery.swift.
internal import FoundationEssentials
internal import GRDB
public import Inquiry
internal import Sealing
internal import Synchronization
public import Transcripts

/// Keeps transcripts in a folder, sealed and durably: see ``TranscriptStore`` for its promises.
public final class SQLiteTranscriptStore: TranscriptStore {
  let folder: StoreFolder
  let queue: DatabaseQueue
  private let ledger: Mutex<Ledger>
  private let condition = Mutex<StoreError?>(nil)
  /// How much is going on that takes longer than some milliseconds.
  private let longWork = Atomic(0)
  /// What was wrong when the store was opened, and what became of it.
  public let findings: [StoreFinding]

  /// Opens the store in `folder`, and makes it when it is not there.
  ///
  /// - Parameters:
  ///   - key: the file of the store's key; beside the store when nobody says otherwise.
  ///   - now: when given, a clock that stands long before the last event is refused.
  /// - Throws: ``StoreError``. A folder that is in use, or a file that is another program's or a
  ///   newer one's, is left as it was.
  public static func open(
    folder path: String, key: String? = nil, at now: Timestamp? = nil
  ) throws -> SQLiteTranscriptStore {
    try open(folder: path, key: key, at: now, forgettingHead: false)
  }

  /// - Parameter forgettingHead: whether a checkpoint of later events is no objection.
  static func open(
    folder path: String, key: String?, at now: Timestamp? = nil, forgettingHead: Bool
  ) throws -> SQLiteTranscriptStore {
    let folder = try StoreFolder(path)
    do {
      if forgettingHead, let key { try Disk.remove(KeyFiles(path: key, folder: path).head) }
      let opened = try Ledger.open(folder, keyPath: key, at: now)
      return SQLiteTranscriptStore(folder, opened)
    } catch {
      folder.release()
      throw (error as? DatabaseError).map { StoreError.database($0, in: folder) } ?? error
    }
  }

  private init(_ folder: StoreFolder, _ opened: Ledger.Opened) {
    self.folder = folder
    queue = opened.queue
    findings = opened.findings
    ledger = Mutex(opened.ledger)
  }

  /// Closes the files and gives the folder free. What is asked of the store afterwards fails.
  ///
  /// A store that is forgotten instead gives the folder free some time later, or when the process
  /// ends.
  public func close() throws {
    // A store that failed is checked when it is opened again.
    if condition.withLock({ $0 == nil }) {
      try queue.writeWithoutTransaction { db in
        try watch {
          try ledger.withLock { ledger in
            try ifThereIsRoom {
              try ledger.settle(db)
              // SQLite removes it, as it stands.
              try db.emptyLog(of: ledger.path)
            }
            try ledger.journal.trim()
          }
        }
      }
    }
    try queue.close()
    folder.release()
  }
}

// MARK: The promises

extension SQLiteTranscriptStore {
  public func events(
    of transcripts: [Transcript.ID], for access: Access, at: Timestamp
  ) async throws -> [[Recorded]] {
    let (kept, opener) = try await perform(isLong: true) { db, ledger in
      let read = ReadV1(access: access, interviews: transcripts.map(\.rawValue))
      // Taking words back must be possible on a full disk, and so must finding them for it.
      try self.making(room: access.purpose == .takeBack) {
        try ledger.note(.readV1, read, at: at.milliseconds, db)
      }
      let kept = try transcripts.map { try db.events(of: $0.rawValue, path: ledger.path) }
      return (kept, ledger.opener)
    }
    // Not on the connection: others read on meanwhile.
    return try zip(transcripts, kept).map { transcript, kept in
      try TranscriptReader.read(try opener.rows(kept, of: transcript), of: transcript)
    }
  }

  public func accesses() async throws -> [AccessRecord] {
    try await perform { db, ledger in try ledger.accesses(db) }
  }

  public func append(
    _ events: [TranscriptEvent], to transcript: Transcript.ID, expecting count: Int,
    at: Timestamp, request: Request.ID?
  ) async throws -> Bool {
    let mustFit = events.contains(where: \.mustFit)
    return try await perform { db, ledger in
      // A name of nothing names no request.
      let request = request?.rawValue.isEmpty == true ? nil : request
      if let request, try db.knows(request: request.rawValue, in: transcript.rawValue) {
        return false
      }
      let found = try ledger.head(of: transcript.rawValue, db).count
      guard found == count else { throw VersionConflict(expected: count, found: found) }
      guard !events.isEmpty else { return true }
      let rows = rows(of: events, after: count)
      let drafts = try rows.map { try $0.draft }
      try self.making(room: mustFit) {
        try ledger.write(
          drafts, of: transcript.rawValue, at: at.milliseconds, request: request?.rawValue, db)
      }
      try self.settle(&ledger, db, isEnd: events.contains(where: \.isEnd), at: at)
      return true
    }
  }

  /// Appends whole interviews, all or none of them.
  ///
  /// - Throws: ``VersionConflict`` when one of them is there already.
  public func append(_ talks: [NewTranscript]) async throws {
    try await perform(isLong: true) { db, ledger in
      for talk in talks {
        let found = try ledger.head(of: talk.id.rawValue, db).count
        guard found == 0 else { throw VersionConflict(expected: 0, found: found) }
      }
      try ledger.write(
        try talks.map { talk in
          Ledger.NewTalk(
            interview: talk.id.rawValue, at: talk.at.milliseconds,
            drafts: try rows(of: talk.events, after: 0).map { try $0.draft })
        }, db)
      if let at = talks.last?.at { try self.settle(&ledger, db, isEnd: true, at: at) }
    }
  }

  public func erase(_ transcripts: [Transcript.ID], at: Timestamp) async throws {
    let erased = EventRow(.erased)
    try await perform(isLong: true) { db, ledger in
      for transcript in transcripts where try db.eventCount(of: transcript.rawValue) > 0 {
        try self.making(room: true) {
          try ledger.write(
            [try erased.draft], of: transcript.rawValue, at: at.milliseconds, db)
        }
      }
      guard ledger.owesErasure else { return }
      // First where they stand, for which there is always room; then a key for what is left, which
      // is begun once only: a second one over a first that was cut short would open nothing.
      try self.erasing { try ledger.wipe(db) }
      try self.erasing(withBallast: false) {
        try Renewal.run(&ledger, db)
        try ledger.note(
          .keyRenewedV1, GenerationV1(generation: ledger.key.generation), at: at.milliseconds, db)
      }
    }
  }

  public func transcripts() async throws -> [InterviewSummary] {
    try await perform(isLong: true) { db, ledger in try ledger.summaries(db).good }
  }

  /// What keeps interviews from being listed.
  func unreadableInterviews() async throws -> [StoreError] {
    try await perform(isLong: true) { db, ledger in try ledger.summaries(db).bad }
  }

  public func keep(_ document: KeptDocument) async throws {
    try await perform { db, ledger in
      if let kept = try db.document(digest: document.digest, path: ledger.path) {
        guard kept.bytes == document.bytes else {
          throw StoreError.documentDiffers(digest: document.digest)
        }
        return
      }
      try ledger.keep(
        JournalRecord.Document(
          kind: document.kind.rawValue, name: document.name, digest: document.digest,
          bytes: document.bytes), db)
    }
  }

  public func document(digest: String) async throws -> KeptDocument? {
    try await perform { db, ledger in
      try db.document(digest: digest, path: ledger.path).map { try kept($0, ledger) }
    }
  }

  public func documents(of kind: KeptDocument.Kind) async throws -> [KeptDocument] {
    try await perform { db, ledger in
      try db.digests(ofKind: kind.rawValue).compactMap { digest in
        try db.document(digest: digest, path: ledger.path).map { try kept($0, ledger) }
      }
    }
  }
}

private func kept(
  _ document: JournalRecord.Document, _ ledger: Ledger
) throws -> KeptDocument {
  guard let kind = KeptDocument.Kind(rawValue: document.kind) else {
    throw StoreError.corrupt(path: ledger.path)
  }
  return KeptDocument(
    kind: kind, name: document.name, digest: document.digest, bytes: document.bytes)
}

extension TranscriptEvent {
  /// Whether an interview ends here, for now or for good: then a checkpoint is signed.
  fileprivate var isEnd: Bool {
    switch self {
    case .closed, .paused: true
    default: false
    }
  }

  /// Whether it must be possible on a full disk too.
  fileprivate var mustFit: Bool {
    switch self {
    case .closed, .paused, .struck, .erased: true
    default: false
    }
  }
}

extension EventRow {
  var draft: Ledger.Draft {
    get throws {
      Ledger.Draft(
        kind: kind.rawValue, body: try JSONBody(encoding: body).text,
        words: words.sorted { $0.key < $1.key }.map { ($0.key, answerTo, $0.value) })
    }
  }
}

// MARK: On the connection

extension SQLiteTranscriptStore {
  /// Does `work` on the connection, one at a time.
  ///
  /// Not GRDB's `async` methods: those stop when the task is cancelled, also just after the
  /// commit, and whoever hears an error must be able to rely on it that nothing was recorded.
  ///
  /// What is short is done on the thread that asks, since handing over to another and back takes
  /// about as long as the work itself; not while something long is going on, since those threads
  /// are few.
  ///
  /// - Parameter isLong: whether it may take more than some milliseconds.
  func perform<Value: Sendable>(
    isLong: Bool = false, _ work: @escaping @Sendable (Database, inout Ledger) throws -> Value
  ) async throws -> Value {
    if !isLong, longWork.load(ordering: .relaxed) == 0 { return try here(work) }
    if isLong { longWork.add(1, ordering: .relaxed) }
    defer { if isLong { longWork.subtract(1, ordering: .relaxed) } }
    return try await withCheckedThrowingContinuation { continuation in
      queue.asyncWriteWithoutTransaction { db in
        continuation.resume(with: Result { try self.onConnection(db, work) })
      }
    }
  }

  func here<Value: Sendable>(_ work: (Database, inout Ledger) throws -> Value) throws -> Value {
    try queue.writeWithoutTransaction { db in try onConnection(db, work) }
  }

  private func onConnection<Value: Sendable>(
    _ db: Database, _ work: (Database, inout Ledger) throws -> Value
  ) throws -> Value {
    try watch { try ledger.withLock { ledger in try work(db, &ledger) } }
  }

  /// Tries once more with the room that was kept for a full disk, where that is meant for it.
  private func making<Value>(room: Bool, _ work: () throws -> Value) throws -> Value {
    do {
      return try work()
    } catch  where room && isFull(error) && folder.dropBallast() {
      return try work()
    }
  }

  /// After a failed read or write of the disk it is unknown what is there. A failed fsync may not
  /// be tried again, since the second one says "fine": nothing is acknowledged any more.
  private func watch<Value>(_ work: () throws -> Value) throws -> Value {
    if let failure = condition.withLock({ $0 }) { throw failure }
    do {
      return try work()
    } catch let error as DatabaseError {
      let failure = StoreError.database(error, in: folder)
      if error.resultCode == .SQLITE_IOERR { condition.withLock { $0 = failure } }
      throw failure
    } catch let error as StoreError {
      switch error {
      case .failing, .changedOnDisk: condition.withLock { $0 = error }
      default: break
      }
      throw error
    }
  }

  /// After an append: what is owed is wiped, and what came is read back now and then.
  private func settle(
    _ ledger: inout Ledger, _ db: Database, isEnd: Bool, at: Timestamp
  ) throws {
    if ledger.owesErasure { try erasing { try ledger.wipe(db) } }
    // What was appended is on record, whatever comes of this. Without room it is settled and signed
    // another time; a past that was changed is not signed, and was told when the store was opened.
    do {
      if isEnd {
        _ = try ledger.sign(db, at: at.milliseconds)
      } else if ledger.isRestless {
        try ledger.settle(db)
      }
    } catch let error as StoreError {
      switch error {
      case .failing, .changedOnDisk: condition.withLock { $0 = error }
      default: break
      }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_IOERR {
      condition.withLock { $0 = StoreError.database(error, in: folder) }
    } catch is DatabaseError {
    }
  }

  /// The events are on record when this fails: only the wiping is still to come.
  private func erasing(withBallast: Bool = true, _ work: () throws -> Void) throws {
    do {
      try making(room: withBallast, work)
    } catch let error as DatabaseError {
      if error.resultCode == .SQLITE_IOERR {
        condition.withLock { $0 = StoreError.database(error, in: folder) }
      }
      throw StoreError.notYetErased(path: folder.path)
    } catch let error as StoreError {
      if case .failing = error { condition.withLock { $0 = error } }
      throw StoreError.notYetErased(path: folder.path)
    }
  }
}
