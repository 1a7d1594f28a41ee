internal import GRDB
internal import Transcripts

/// The forms the file has had, oldest first. A form that was ever used is never edited: what
/// changes is added as the next one.
enum Schema {
  static let migrations = [schemaV1]

  /// "VWND": tells our files from those of other programs.
  static let applicationID = 0x5657_4E44

  /// Brings a new or older file to today's form, in one transaction.
  ///
  /// - Throws: ``StoreError`` when it is not ours or made by a newer program; then nothing in
  ///   it was changed.
  static func prepare(_ db: Database, path: String) throws {
    let found = try version(of: db, path: path)
    guard try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL") == "wal" else {
      throw StoreError.cannotOpen(path: path, reason: "journal_mode")
    }
    try db.inTransaction(.immediate) {
      for (index, migration) in migrations.enumerated().dropFirst(found) {
        try db.execute(sql: migration)
        try db.execute(sql: "PRAGMA user_version = \(index + 1)")
      }
      try db.execute(sql: "PRAGMA application_id = \(applicationID)")
      return .commit
    }
  }

  private static func version(of db: Database, path: String) throws -> Int {
    let found = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    let owner = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    let objects = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
    guard owner == applicationID || (owner == 0 && found == 0 && objects == 0) else {
      throw StoreError.notAStore(path: path)
    }
    guard found <= migrations.count else {
      throw StoreError.newer(path: path, found: found, known: migrations.count)
    }
    return found
  }
}

/// The database itself refuses to forget: events come next in line, or not at all. Only words can
/// be deleted; changed or put back they cannot be. Without the triggers before INSERT,
/// `INSERT OR REPLACE` would overwrite: SQLite fires delete triggers for it only when
/// `recursive_triggers` is on.
///
/// A body is a JSON object. `json_valid` cannot guard that: SQLite 3.40, which Debian 12 has, calls
/// it unsafe in a schema, and then `trusted_schema = OFF` refuses every insert.
///
/// Words are a BLOB because text that holds U+0000 must come back whole.
private let schemaV1 = """
  CREATE TABLE transcript (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE) STRICT;
  CREATE TABLE event (transcript TEXT NOT NULL REFERENCES transcript (id),
    sequence INTEGER NOT NULL, kind TEXT NOT NULL, body TEXT NOT NULL CHECK (body GLOB '{*}'),
    at_ms INTEGER NOT NULL, PRIMARY KEY (transcript, sequence)) STRICT, WITHOUT ROWID;
  CREATE INDEX event_closing ON event (transcript) WHERE kind = 'closed.1';
  CREATE TABLE payload (transcript TEXT NOT NULL, sequence INTEGER NOT NULL,
    part INTEGER NOT NULL, answer_to INTEGER, words BLOB NOT NULL,
    PRIMARY KEY (transcript, sequence, part),
    FOREIGN KEY (transcript, sequence) REFERENCES event (transcript, sequence))
    STRICT, WITHOUT ROWID;
  CREATE TABLE document (digest TEXT NOT NULL PRIMARY KEY, kind TEXT NOT NULL,
    name TEXT NOT NULL, bytes BLOB NOT NULL) STRICT;

  CREATE TRIGGER in_order BEFORE INSERT ON event WHEN NEW.sequence <> coalesce(
    (SELECT max(sequence) + 1 FROM event WHERE transcript = NEW.transcript), 0)
    BEGIN SELECT RAISE(ABORT, 'not next'); END;
  CREATE TRIGGER no_update BEFORE UPDATE ON event
    BEGIN SELECT RAISE(ABORT, 'events are final'); END;
  CREATE TRIGGER no_delete BEFORE DELETE ON event
    BEGIN SELECT RAISE(ABORT, 'events are final'); END;

  CREATE TRIGGER words_with_event BEFORE INSERT ON payload WHEN NEW.sequence <> coalesce(
    (SELECT max(sequence) FROM event WHERE transcript = NEW.transcript), -1)
    BEGIN SELECT RAISE(ABORT, 'words come with their event'); END;
  CREATE TRIGGER words_once BEFORE INSERT ON payload WHEN EXISTS (SELECT 1 FROM payload
    WHERE transcript = NEW.transcript AND sequence = NEW.sequence AND part = NEW.part)
    BEGIN SELECT RAISE(ABORT, 'words are final'); END;
  CREATE TRIGGER words_no_update BEFORE UPDATE ON payload
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
