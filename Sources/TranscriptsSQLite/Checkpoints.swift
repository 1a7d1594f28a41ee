internal import FoundationEssentials
internal import GRDB
internal import Sealing
internal import Transcripts

/// The signed checkpoints of a store: those in its database, and the last one beside its key.
struct Checkpoints {
  private struct Signed {
    var checkpoint: Checkpoint
    var at: Int64
    var note: String
  }

  private var signed: [Signed] = []
  /// Notes that this store did not sign.
  private(set) var findings: [StoreFinding] = []

  init(of key: StoreKey, _ folder: StoreFolder, _ db: Database?, beside keys: KeyFiles) {
    let rows =
      (try? db.map { try Row.fetchAll($0, sql: "SELECT at_ms, note FROM checkpoint") }) ?? []
    for row in rows {
      let columns = Columns(row: row, path: folder.database)
      guard let at: Int64 = try? columns[0], let text: String = try? columns[1],
        let note = SignedNote(reading: text),
        let checkpoint = Checkpoint(note, signedBy: key.signing.verifier)
      else {
        findings.append(StoreFinding(.unreadable, in: .checkpoint))
        continue
      }
      signed.append(Signed(checkpoint: checkpoint, at: at, note: text))
    }
    switch keys.headNote(signedBy: key.signing.verifier) {
    case .none: break
    case .unreadable: findings.append(StoreFinding(.unreadable, in: .checkpoint))
    case .signed(let checkpoint, let note):
      if roots[checkpoint.size] != checkpoint.root {
        signed.append(Signed(checkpoint: checkpoint, at: 0, note: note.written))
      }
    }
    signed.sort { $0.checkpoint.size < $1.checkpoint.size }
  }

  var roots: [Int: Digest] {
    Dictionary(signed.map { ($0.checkpoint.size, $0.checkpoint.root) }) { first, _ in first }
  }

  /// The last note.
  var last: String? { signed.last?.note }

  /// The copy to believe where two good ones differ: the database when its leaves come to what
  /// was signed last, else the journal.
  func trusted(_ db: Database?, path: String) -> StoreFinding.Copy {
    guard let db, let last = signed.last?.checkpoint,
      let edge = try? db.edge(of: last.size, path: path), edge.root == last.root
    else { return .journal }
    return .database
  }

  func write(into db: Database, upTo size: Int) throws {
    for item in signed where item.checkpoint.size <= size {
      try db.run(
        "INSERT OR IGNORE INTO checkpoint VALUES (?, ?, 0, ?)",
        [item.checkpoint.size, item.at, item.note])
    }
  }
}

extension Ledger {
  /// Nothing is signed that does not go on from what was signed before: a signature over a changed
  /// past would wipe out the trace of the change.
  ///
  /// - Throws: ``StoreError/otherHistory(path:size:)``.
  private func refuseOtherHistory(_ db: Database, _ last: Checkpoint?) throws {
    var beside: Checkpoint?
    if case .signed(let checkpoint, _) = keys.headNote(signedBy: key.signing.verifier) {
      beside = checkpoint
    }
    for signed in [last, beside].compactMap(\.self) {
      if accepted.checkpoints[signed.size] == signed.root { continue }
      let isOurs =
        try signed.size <= edge.size && db.edge(of: signed.size, path: path).root == signed.root
      guard isOurs else { throw StoreError.otherHistory(path: folder.path, size: signed.size) }
    }
  }

  /// Signs what the store holds, after reading back from both copies all that came since the last
  /// signature. Nothing is signed that is not on the disk as it was written.
  ///
  /// - Throws: ``StoreError/changedOnDisk(path:)``.
  mutating func sign(_ db: Database, at: Int64) throws -> SignedNote {
    let last = try lastSigned(db)
    try refuseOtherHistory(db, last?.checkpoint)
    if let last, last.checkpoint.size == edge.size, last.checkpoint.root == edge.root {
      if !keys.hasHead { try Disk.replace(keys.head, with: Array(last.note.written.utf8)) }
      return last.note
    }
    let length = last?.journal ?? 0
    // A journal that was made anew says no longer where that is.
    try settle(db, from: length == 0 ? 0 : last?.checkpoint.size ?? 0, at: length)
    let checkpoint = Checkpoint(
      origin: key.signing.verifier.name, size: edge.size, root: edge.root)
    let note = SignedNote(checkpoint.text, signedBy: key.signing)
    try db.run(
      "INSERT OR REPLACE INTO checkpoint VALUES (?, ?, ?, ?)",
      [edge.size, at, journal.length, note.written])
    try Disk.replace(keys.head, with: Array(note.written.utf8))
    return note
  }

  /// The last checkpoint in the database that this store signed. What else stands there is named
  /// when all is checked.
  private func lastSigned(
    _ db: Database
  ) throws -> (checkpoint: Checkpoint, note: SignedNote, journal: Int)? {
    let rows = try Row.fetchCursor(
      db, sql: "SELECT size, journal, note FROM checkpoint ORDER BY size DESC")
    while let row = try rows.next() {
      let columns = Columns(row: row, path: path)
      guard let size: Int = try? columns[0], let journal: Int = try? columns[1],
        let text: String = try? columns[2], let note = SignedNote(reading: text),
        let checkpoint = Checkpoint(note, signedBy: key.signing.verifier), checkpoint.size == size
      else { continue }
      return (checkpoint, note, try self.journal.hasRecord(at: journal) ? journal : 0)
    }
    return nil
  }
}
