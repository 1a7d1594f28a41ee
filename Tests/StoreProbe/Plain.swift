import GRDB
import Glibc

// A plain database, to see what a power cut does to one:
//
//   StoreProbe plain FOLDER FULL|NORMAL COUNT

/// Keeps answers one by one and says `kept plain n` after each.
func plainAnswers(in folder: String, synchronous: String, count: Int) throws {
  mkdir(folder, 0o700)
  var settings = Configuration()
  settings.prepareDatabase { db in
    try db.execute(
      sql: "PRAGMA locking_mode = EXCLUSIVE; PRAGMA synchronous = \(synchronous);")
  }
  let queue = try DatabaseQueue(path: folder + "/plain.sqlite", configuration: settings)
  try queue.writeWithoutTransaction { db in
    try db.execute(
      sql: """
        PRAGMA journal_mode = WAL;
        CREATE TABLE answer (n INTEGER PRIMARY KEY, words TEXT NOT NULL);
        PRAGMA wal_checkpoint(TRUNCATE);
        """)
    for n in 0..<count {
      try db.execute(
        sql: "INSERT INTO answer VALUES (?, ?)",
        arguments: [n, String(repeating: "Dat doen we al jaren zo. ", count: 8)])
      say("kept plain \(n)")
    }
  }
}
