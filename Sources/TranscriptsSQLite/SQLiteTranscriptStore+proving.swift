internal import FoundationEssentials
internal import GRDB
public import Inquiry
public import Sealing
public import Transcripts

/// What was found when a whole store was checked.
public struct StoreCheck: Sendable, Equatable {
  public var events: Int
  public var interviews: Int
  /// How many signed checkpoints the events come to.
  public var checkpoints: Int
  public var findings: [StoreFinding]
  /// The root over all events, as they are now.
  public var root: Digest
}

extension SQLiteTranscriptStore {
  /// Reads all of both copies and compares them: every leaf, chain, seal and signed root.
  public func check() async throws -> StoreCheck {
    try await perform(isLong: true) { db, ledger in try ledger.check(db) }
  }

  /// Makes both copies whole again from what is good in either.
  ///
  /// The store must not be open.
  public static func mend(folder path: String, key: String? = nil) throws -> [StoreFinding] {
    let folder = try StoreFolder(path)
    defer { folder.release() }
    let keys = KeyFiles(path: key ?? path + "/verwonder.key", folder: path)
    do {
      var queue: DatabaseQueue?
      do {
        queue = try Ledger.connection(to: folder)
      } catch let error as StoreError where error.isDamage {
        // Then there is the journal.
      }
      return try Recovery.run(folder, keys, queue)
    } catch let error as DatabaseError {
      throw StoreError.database(error, in: folder)
    }
  }

  /// The key with which checkpoints of this store are checked.
  public var verifier: VerifierKey {
    get async throws { try await perform { _, ledger in ledger.key.signing.verifier } }
  }

  /// A signed checkpoint of all that was recorded, after reading it back from the disk.
  public func checkpoint(at: Timestamp) async throws -> SignedNote {
    try await perform(isLong: true) { db, ledger in try ledger.sign(db, at: at.milliseconds) }
  }

  /// Refuses a store that has less than a checkpoint that somebody kept, or other events.
  ///
  /// - Throws: ``StoreError/rolledBack(path:known:found:)`` or
  ///   ``StoreError/changedOnDisk(path:)``.
  public func confirm(_ known: Checkpoint) async throws {
    try await perform { db, ledger in try ledger.confirm(known, db) }
  }

  /// Proof for a participant that the interview stands in the log.
  ///
  /// - Parameters:
  ///   - withWords: whether the words go with it, each with its own key.
  ///   - about: how to check it, by language.
  /// - Returns: `nil` for an interview that does not exist.
  public func receipt(
    of transcript: Transcript.ID, withWords: Bool, about: [String: String], for access: Access,
    at: Timestamp
  ) async throws -> Receipt? {
    try await perform(isLong: true) { db, ledger in
      if withWords {
        let read = ReadV1(access: access, interviews: [transcript.rawValue])
        try ledger.note(.readV1, read, at: at.milliseconds, db)
      }
      let note = try ledger.sign(db, at: at.milliseconds)
      let size = ledger.edge.size
      let tree = try KeptTree(db, size: size, path: ledger.path)
      let events = try db.events(of: transcript.rawValue, path: ledger.path).map { kept in
        Receipt.Event(
          index: kept.event.position,
          leaf: String(decoding: kept.event.leafData(in: ledger.store), as: UTF8.self),
          proof: try MerkleProof.inclusion(of: kept.event.position, in: size, tree),
          words: withWords ? try ledger.words(of: kept.event, in: transcript) : nil)
      }
      guard !events.isEmpty else { return nil }
      return Receipt(
        interview: transcript.rawValue, checkpoint: note, key: ledger.key.signing.verifier,
        about: about, events: events)
    }
  }
}

extension Ledger {
  func confirm(_ known: Checkpoint, _ db: Database) throws {
    guard known.size <= edge.size else {
      throw StoreError.rolledBack(path: folder.path, known: known.size, found: edge.size)
    }
    let then = try db.edge(of: known.size, path: path)
    guard known.origin == key.signing.verifier.name, then.root == known.root else {
      throw StoreError.otherHistory(path: folder.path, size: known.size)
    }
  }

  func check(_ db: Database) throws -> StoreCheck {
    try ifThereIsRoom { _ = try db.checkpoint(.truncate) }
    try db.execute(sql: "PRAGMA shrink_memory")
    let signed = Checkpoints(of: key, folder, db, beside: keys)
    var comparison = Comparison(store: store, key: key, path: path)
    comparison.checkpoints = signed.roots
    comparison.trusted = signed.trusted(db, path: path)
    comparison.keepsDocuments = true
    try comparison.run(db, journal)
    let documents = Documents(db, comparison.documents, path: path)
    var whole =
      try db.isWhole && Schema.isWhole(in: db) ? [] : [StoreFinding(.unreadable, in: .database)]
    if (try? db.edge(of: comparison.edge.size, path: path)) != comparison.edge {
      whole.append(StoreFinding(.tree, in: .database))
    }
    return StoreCheck(
      events: comparison.edge.size,
      interviews: try db.number("SELECT count(*) FROM transcript WHERE id <> ''") ?? 0,
      checkpoints: signed.roots.count,
      findings: whole + signed.findings + comparison.findings + documents.findings,
      root: comparison.edge.root)
  }

  fileprivate func words(
    of event: SealedEvent, in transcript: Transcript.ID
  ) throws -> [Receipt.Words]? {
    var list: [Receipt.Words] = []
    for words in event.words {
      guard let kept = words.kept else { continue }
      do throws(SealError) {
        let key = try kept.answerKey(at: event.place(ofPart: words, in: store), under: self.key)
        list.append(Receipt.Words(part: words.part, sealed: kept.sealed, key: key))
      } catch {
        throw StoreError.damaged(
          transcript, sequence: event.sequence, .wordsChanged(part: words.part))
      }
    }
    return list.isEmpty ? nil : list
  }
}

/// Where a store is, and how it stands.
public struct StoreInfo: Sendable, Equatable {
  public var folder: String
  public var key: String
  /// Whether the key lies in the folder of the store.
  public var keyIsBeside: Bool
  public var generation: Int
  public var interviews: Int
  public var events: Int
  /// Of both copies.
  public var bytes: Int
  public var verifier: String
}

extension SQLiteTranscriptStore {
  public func info() async throws -> StoreInfo {
    try await perform { db, ledger in
      let pages =
        (try db.number("PRAGMA page_count") ?? 0) * (try db.number("PRAGMA page_size") ?? 0)
      return StoreInfo(
        folder: ledger.folder.path, key: ledger.keys.path,
        keyIsBeside: parent(of: ledger.keys.path) == ledger.folder.path,
        generation: ledger.key.generation,
        interviews: try db.number("SELECT count(*) FROM transcript WHERE id <> ''") ?? 0,
        events: ledger.edge.size, bytes: pages + ledger.journal.length,
        verifier: ledger.key.signing.verifier.text)
    }
  }
}
