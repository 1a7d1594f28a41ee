internal import GRDB
internal import Transcripts

/// The forms the database has had. A form that was ever used is never edited.
///
/// 1   words as they were said, in one file: read by Migration.swift, never written any more
/// 2   words sealed, all of it in the journal as well
enum Schema {
  static let current = 2

  /// "VWND": tells our files from those of other programs.
  static let applicationID = 0x5657_4E44

  /// Which form the file has; 0 for an empty one.
  ///
  /// - Throws: ``StoreError`` when it is not ours or made by a newer program.
  static func version(of db: Database, path: String) throws -> Int {
    let found = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    let owner = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    let objects = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
    guard owner == applicationID || (owner == 0 && found == 0 && objects == 0) else {
      throw StoreError.notAStore(path: path)
    }
    guard found <= current else {
      throw StoreError.newer(path: path, found: found, known: current)
    }
    return found
  }

  /// Whether all that the file says of its tables is what stands below. A broken byte there is no
  /// damage to SQLite: a table that refers to no other is a mistake in SQL, on the first write.
  static func isWhole(in db: Database) throws -> Bool {
    let found = try objects(in: db)
    let own = try DatabaseQueue().inDatabase { db in
      try db.execute(sql: tables)
      let tables = try objects(in: db)
      try guardTables(in: db)
      return (tables: tables, all: try objects(in: db))
    }
    return found.isSubset(of: own.all) && own.tables.isSubset(of: found)
  }

  private static func objects(in db: Database) throws -> Set<[String?]> {
    let rows = try Row.fetchAll(db, sql: "SELECT type, name, tbl_name, sql FROM sqlite_schema")
    return Set(rows.map { row in (0..<4).map { String.fromDatabaseValue(row[$0]) } })
  }

  /// Makes the tables of a new store. Nothing guards them before ``guardTables(in:)``.
  static func make(in db: Database, store: String, generation: Int) throws {
    try db.execute(sql: tables)
    try db.execute(
      sql: "INSERT INTO store VALUES (1, ?, ?, 0, 0)", arguments: [store, generation])
    try db.execute(sql: "PRAGMA user_version = \(current)")
    try db.execute(sql: "PRAGMA application_id = \(applicationID)")
  }

  static func guardTables(in db: Database) throws { try db.execute(sql: guards) }

  /// Words, names of interviews and bodies of events are BLOB or TEXT as they came; a body is a
  /// JSON object. `json_valid` cannot guard that: SQLite 3.40, which Debian 12 has, calls it
  /// unsafe in a schema, and then `trusted_schema = OFF` refuses every insert.
  ///
  /// `checked_…`: up to where database and journal were read back from the disk and were alike.
  /// `taking_back`: the few events that take words back, or accept that something is lost.
  /// `subtree`: the root over each whole 256 leaves. `owed`: words that are gone here and still have
  /// to be wiped from the journal.
  private static let tables = """
    CREATE TABLE store (one INTEGER PRIMARY KEY CHECK (one = 1), id TEXT NOT NULL,
      generation INTEGER NOT NULL, checked_events INTEGER NOT NULL,
      checked_journal INTEGER NOT NULL) STRICT;
    CREATE TABLE transcript (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE) STRICT;
    CREATE TABLE event (position INTEGER PRIMARY KEY,
      transcript INTEGER NOT NULL REFERENCES transcript (number), sequence INTEGER NOT NULL,
      kind TEXT NOT NULL, body TEXT NOT NULL CHECK (body GLOB '{*}'), at_ms INTEGER NOT NULL,
      request TEXT, words BLOB NOT NULL, leaf BLOB NOT NULL,
      UNIQUE (transcript, sequence)) STRICT;
    CREATE UNIQUE INDEX event_request ON event (transcript, request) WHERE request IS NOT NULL;
    CREATE INDEX event_ending ON event (transcript, kind)
      WHERE kind = 'closed.1' OR kind = 'erased.1';
    CREATE TABLE payload (position INTEGER NOT NULL REFERENCES event (position),
      part INTEGER NOT NULL, answer_to INTEGER, sealed BLOB NOT NULL, wrapped BLOB NOT NULL,
      PRIMARY KEY (position, part)) STRICT, WITHOUT ROWID;
    CREATE TABLE taking_back (position INTEGER PRIMARY KEY REFERENCES event (position)) STRICT;
    CREATE TABLE owed (position INTEGER NOT NULL, part INTEGER NOT NULL,
      PRIMARY KEY (position, part)) STRICT, WITHOUT ROWID;
    CREATE TABLE subtree (number INTEGER PRIMARY KEY, root BLOB NOT NULL) STRICT;
    CREATE TABLE checkpoint (size INTEGER PRIMARY KEY, at_ms INTEGER NOT NULL,
      journal INTEGER NOT NULL, note TEXT NOT NULL) STRICT;
    CREATE TABLE document (digest TEXT NOT NULL PRIMARY KEY, kind TEXT NOT NULL,
      name TEXT NOT NULL, bytes BLOB NOT NULL) STRICT;
    """

  /// The database itself refuses to forget: events come next in line, or not at all. Only words
  /// can be deleted; changed or put back they cannot be, and their keys only renewed. Without the
  /// triggers before INSERT, `INSERT OR REPLACE` would overwrite: SQLite fires delete triggers
  /// for it only when `recursive_triggers` is on.
  private static let guards = """
    CREATE TRIGGER in_order BEFORE INSERT ON event WHEN NEW.sequence <> max(0, coalesce(
      (SELECT max(sequence) + 1 FROM event WHERE transcript = NEW.transcript), 0))
      OR NEW.position <> coalesce((SELECT max(position) + 1 FROM event), 0)
      BEGIN SELECT RAISE(ABORT, 'not next'); END;
    CREATE TRIGGER no_update BEFORE UPDATE ON event
      BEGIN SELECT RAISE(ABORT, 'events are final'); END;
    CREATE TRIGGER no_delete BEFORE DELETE ON event
      BEGIN SELECT RAISE(ABORT, 'events are final'); END;

    CREATE TRIGGER words_with_event BEFORE INSERT ON payload WHEN NEW.position <>
      coalesce((SELECT max(position) FROM event), -1)
      BEGIN SELECT RAISE(ABORT, 'words come with their event'); END;
    CREATE TRIGGER words_once BEFORE INSERT ON payload WHEN EXISTS
      (SELECT 1 FROM payload WHERE position = NEW.position AND part = NEW.part)
      BEGIN SELECT RAISE(ABORT, 'words are final'); END;
    CREATE TRIGGER words_no_update BEFORE UPDATE OF position, part, answer_to, sealed ON payload
      WHEN NEW.position <> OLD.position OR NEW.part <> OLD.part
      OR NEW.answer_to IS NOT OLD.answer_to OR NEW.sealed <> zeroblob(length(OLD.sealed))
      BEGIN SELECT RAISE(ABORT, 'words are final'); END;

    CREATE TRIGGER transcript_once BEFORE INSERT ON transcript WHEN EXISTS
      (SELECT 1 FROM transcript WHERE id = NEW.id OR number = NEW.number)
      BEGIN SELECT RAISE(ABORT, 'transcripts are final'); END;
    CREATE TRIGGER transcript_no_update BEFORE UPDATE ON transcript
      BEGIN SELECT RAISE(ABORT, 'transcripts are final'); END;
    CREATE TRIGGER transcript_no_delete BEFORE DELETE ON transcript
      BEGIN SELECT RAISE(ABORT, 'transcripts are final'); END;

    CREATE TRIGGER document_once BEFORE INSERT ON document WHEN EXISTS
      (SELECT 1 FROM document WHERE digest = NEW.digest)
      BEGIN SELECT RAISE(ABORT, 'documents are final'); END;
    CREATE TRIGGER document_no_update BEFORE UPDATE ON document
      BEGIN SELECT RAISE(ABORT, 'documents are final'); END;
    CREATE TRIGGER document_no_delete BEFORE DELETE ON document
      BEGIN SELECT RAISE(ABORT, 'documents are final'); END;
    """
}
