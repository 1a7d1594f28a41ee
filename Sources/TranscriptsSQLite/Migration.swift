internal import FoundationEssentials
internal import GRDB
internal import Inquiry
internal import Sealing
internal import Transcripts

/// Brings a store of form 1 over: there, words stood as they were said, in one file.
///
///   1  a new pair beside it, sealed
///   2  the old file aside, the new pair in its place
///   3  the old file wiped
///
/// A crash before the new pair is in place leaves the old store; after it, the new one.
enum Migration {
  static func aside(_ folder: StoreFolder) -> String { folder.database + ".1" }

  static func isNeeded(_ folder: StoreFolder) throws -> Bool {
    if Disk.exists(aside(folder)) { return true }
    guard !Disk.exists(folder.journal) else { return false }
    let queue = try Ledger.connection(to: folder)
    let version = try queue.inDatabase { try Schema.version(of: $0, path: folder.database) }
    try queue.close()
    return version == 1
  }

  static func run(_ folder: StoreFolder, _ keys: KeyFiles) throws {
    let old = aside(folder)
    if Disk.exists(old), Disk.exists(folder.database), Disk.exists(folder.journal) {
      return try Disk.wipe(old)
    }
    if Disk.exists(old) {
      // The crash came between the two names.
      try Disk.wipe(folder.database)
      try Disk.rename(old, to: folder.database)
    }
    if keys.exist, Disk.exists(folder.journal + ".new") {
      // A key of an earlier attempt, under which nothing was kept.
    } else if keys.exist {
      throw StoreError.key(path: keys.path, .ofAnotherStore)
    }
    let key = keys.exist ? try keys.read().key : StoreKey.forNewStore()
    let journal = try Journal(
      making: folder.journal + ".new", Journal.Heading(store: key.store, generation: 1))
    try keys.write(key)
    try bringOver(folder, key, journal)
    try Disk.rename(folder.database, to: old)
    try Disk.rename(folder.database + ".new", to: folder.database)
    try Disk.rename(folder.journal + ".new", to: folder.journal)
    try Disk.wipe(old)
  }

  private static func bringOver(
    _ folder: StoreFolder, _ key: StoreKey, _ journal: Journal
  ) throws {
    let new = folder.database + ".new"
    for name in [new, new + "-wal"] { try Disk.wipe(name) }
    let source = try Ledger.connection(to: folder)
    let target = try Ledger.connection(to: folder, file: new)
    var ledger = Ledger(
      folder: folder, keys: KeyFiles(path: "", folder: ""), key: key, journal: journal,
      edge: MerkleEdge(),
      settledJournal: 0)
    try source.inDatabase { source in
      try target.inDatabase { target in
        try target.inTransaction(.immediate) {
          try Schema.make(in: target, store: key.store, generation: 1)
          return .commit
        }
        for document in try documents(source, path: folder.database) {
          try ledger.keep(document, target)
        }
        for interview in try String.fetchAll(
          source, sql: "SELECT id FROM transcript ORDER BY number")
        {
          for (at, drafts) in try drafts(of: interview, source, path: folder.database) {
            try ledger.write(drafts, of: interview, at: at, target)
          }
        }
        try target.run("DELETE FROM owed")
        try Schema.guardTables(in: target)
        try target.emptyLog(of: new)
      }
      // All of it in the one file that is wiped afterwards.
      try source.emptyLog(of: folder.database)
    }
    try source.close()
    try target.close()
  }

  private static func documents(
    _ db: Database, path: String
  ) throws -> [JournalRecord.Document] {
    try Row.fetchAll(db, sql: "SELECT kind, name, digest, bytes FROM document").map { row in
      let columns = Columns(row: row, path: path)
      return JournalRecord.Document(
        kind: try columns[0], name: try columns[1], digest: try columns[2],
        bytes: try columns.bytes(3))
    }
  }

  /// The events of one interview, those of one moment together.
  private static func drafts(
    of interview: String, _ db: Database, path: String
  ) throws -> [(at: Int64, [Ledger.Draft])] {
    var words: [Int: [(part: Int, answerTo: Int?, text: String)]] = [:]
    for row in try Row.fetchAll(
      db,
      sql:
        "SELECT sequence, part, answer_to, words FROM payload WHERE transcript = ? ORDER BY part",
      arguments: [interview])
    {
      let columns = Columns(row: row, path: path)
      let sequence: Int = try columns[0]
      guard let text = String(validating: try columns.bytes(3), as: UTF8.self) else {
        throw StoreError.damaged(
          Transcript.ID(interview), sequence: sequence, .wordsNotUTF8(part: try columns[1]))
      }
      words[sequence, default: []].append((try columns[1], try columns.optional(2), text))
    }
    var drafts: [(at: Int64, [Ledger.Draft])] = []
    for row in try Row.fetchAll(
      db,
      sql: "SELECT sequence, kind, body, at_ms FROM event WHERE transcript = ? ORDER BY sequence",
      arguments: [interview])
    {
      let columns = Columns(row: row, path: path)
      let sequence: Int = try columns[0]
      let draft = Ledger.Draft(
        kind: try columns[1], body: try columns[2], words: words[sequence] ?? [])
      let at: Int64 = try columns[3]
      if drafts.last?.at == at {
        drafts[drafts.count - 1].1.append(draft)
      } else {
        drafts.append((at, [draft]))
      }
    }
    return drafts
  }
}
