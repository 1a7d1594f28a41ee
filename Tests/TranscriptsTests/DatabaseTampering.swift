import Foundation
import GRDB
import Sealing
import TestSupport

@testable import TranscriptsSQLite

/// What somebody does to the database who knows SQL and has dropped all triggers.
enum DatabaseTampering {
  /// `P`, `R`: places of any two events; `W`, `V`: of any two with words; `T`: an interview.
  private static let ofEvents = [
    "UPDATE event SET at_ms = at_ms + 1 WHERE position = P",
    "UPDATE event SET body = replace(body, '{', '{ ') WHERE position = P",
    "UPDATE event SET kind = 'paused.1' WHERE position = P",
    "UPDATE event SET request = 'x' || position WHERE position = P",
    "UPDATE event SET request = NULL WHERE position = P",
    "UPDATE event SET words = x'' WHERE position = P",
    "UPDATE event SET words = (SELECT words FROM event WHERE position = V) WHERE position = W",
    "UPDATE event SET leaf = randomblob(32) WHERE position = P",
    "UPDATE event SET leaf = (SELECT leaf FROM event WHERE position = R) WHERE position = P",
    "UPDATE event SET sequence = sequence + 1000 WHERE position = P",
    "UPDATE event SET transcript = T, sequence = sequence + 1000 WHERE position = P",
    "UPDATE event SET position = position + 1000000 WHERE position = P",
    "UPDATE event SET position = -1 - position WHERE position = P",
    "DELETE FROM event WHERE position = P",
    "DELETE FROM payload WHERE position = P; DELETE FROM event WHERE position = P",
    "DELETE FROM payload WHERE position > P; DELETE FROM event WHERE position > P",
    "DELETE FROM payload WHERE position < P; DELETE FROM event WHERE position < P",
    "DELETE FROM event WHERE position BETWEEN min(P, R) AND max(P, R)",
    // Two change places: in the log, in their interviews.
    """
    UPDATE event SET position = -5 WHERE position = P; UPDATE event SET position = P
    WHERE position = R; UPDATE event SET position = R WHERE position = -5
    """,
    """
    UPDATE event SET sequence = -1 - sequence WHERE transcript = T;
    UPDATE event SET sequence = -1 - sequence + CASE sequence % 2 WHEN 0 THEN -1 ELSE 1 END
    WHERE transcript = T
    """,
    // One is put in or told twice.
    "INSERT INTO event SELECT N, transcript, 900, kind, body, at_ms, NULL, words, leaf FROM event "
      + "WHERE position = P",
    "UPDATE event SET position = position + 1000 WHERE position > P; UPDATE event SET position = "
      + "position - 999 WHERE position > 1000; INSERT INTO event SELECT P + 1, transcript, 900, "
      + "kind, body, at_ms, NULL, words, leaf FROM event WHERE position = P",
    // Interviews.
    "UPDATE transcript SET id = 'iemand' WHERE number = T",
    "UPDATE transcript SET id = 'x' WHERE number = 1; UPDATE transcript SET id = 'i0' WHERE "
      + "number = 2; UPDATE transcript SET id = 'i1' WHERE number = 1",
    "DELETE FROM transcript WHERE number = T",
    // Words.
    "DELETE FROM payload WHERE position = W",
    "DELETE FROM payload",
    "UPDATE payload SET sealed = randomblob(length(sealed)) WHERE position = W",
    "UPDATE payload SET sealed = substr(sealed, 1, length(sealed) - 1) WHERE position = W",
    "UPDATE payload SET sealed = zeroblob(length(sealed)) WHERE position = W",
    "UPDATE payload SET wrapped = randomblob(72) WHERE position = W",
    "UPDATE payload SET wrapped = (SELECT wrapped FROM payload WHERE position = V) WHERE "
      + "position = W",
    "UPDATE payload SET sealed = (SELECT sealed FROM payload WHERE position = V), wrapped = "
      + "(SELECT wrapped FROM payload WHERE position = V) WHERE position = W",
    "UPDATE payload SET position = -5 WHERE position = W; UPDATE payload SET position = W WHERE "
      + "position = V; UPDATE payload SET position = V WHERE position = -5",
    "UPDATE payload SET answer_to = coalesce(answer_to, 0) + 1 WHERE position = W",
    "UPDATE payload SET part = part + 7 WHERE position = W",
    "INSERT INTO payload SELECT position, 9, answer_to, sealed, wrapped FROM payload WHERE "
      + "position = W",
    "INSERT OR IGNORE INTO payload SELECT P, 9, answer_to, sealed, wrapped FROM payload WHERE "
      + "position = W",
  ]

  private static let ofTheRest = [
    "UPDATE document SET bytes = x'00' WHERE digest = 'b0'",
    "UPDATE document SET name = 'x' WHERE digest = 'b0'", "DELETE FROM document",
    "UPDATE document SET digest = 'b1' WHERE digest = 'b0'",
    "INSERT INTO document VALUES ('c0', 'chain', 'c', x'00')",
    "UPDATE subtree SET root = randomblob(32)", "DELETE FROM subtree",
    "DELETE FROM taking_back", "INSERT OR IGNORE INTO taking_back VALUES (P)",
    "UPDATE checkpoint SET note = replace(note, '\u{2014}', '-') WHERE size = "
      + "(SELECT max(size) FROM checkpoint)",
    "INSERT INTO payload SELECT 70000, 0, answer_to, sealed, wrapped FROM payload WHERE position = W",
    "UPDATE store SET id = hex(randomblob(16))", "UPDATE store SET generation = 7",
  ]

  static func attempt(
    _ past: StoreInTime, _ folder: FolderOfStore, _ random: inout SplitMix
  ) throws -> Attempt? {
    let isOfEvents = Int.random(in: 0..<5, using: &random) > 0
    let statements = isOfEvents ? ofEvents : ofTheRest
    let sql = filled(statements.randomElement(using: &random) ?? "", past, &random)
    var hasChanged = false
    let raw = try folder.raw()
    let place = try raw.inDatabase { db in
      try db.dropGuards()
      let before = try rows(db)
      let changes = db.totalChangesCount
      // What SQLite refuses came to nothing.
      do { try db.execute(sql: sql) } catch  where isRefused(error) { return Int?.none }
      hasChanged = db.totalChangesCount > changes
      let after = try rows(db)
      return (0...before.count).first { before[$0] != after[$0] }
    }
    try raw.close()
    guard hasChanged else { return nil }
    guard isOfEvents else { return Attempt(on: .database, what: sql, place: .anywhere) }
    return place.map { Attempt(on: .database, what: sql, place: .event($0)) }
  }

  private static func filled(
    _ sql: String, _ past: StoreInTime, _ random: inout SplitMix
  ) -> String {
    let withWords = past.events.filter { $0.event.words.contains { $0.kept != nil } }
    var places = [
      "P": Int.random(in: 0..<past.events.count, using: &random),
      "R": Int.random(in: 0..<past.events.count, using: &random),
      "T": Int.random(in: 1...3, using: &random), "N": past.events.count,
    ]
    for name in ["W", "V"] {
      places[name] = withWords.randomElement(using: &random)?.event.position
    }
    // Only where the letter stands alone.
    let words = sql.split(omittingEmptySubsequences: false) { !$0.isLetter && $0 != "_" }
    var (text, rest) = ("", Substring(sql))
    for word in words {
      text += places[String(word)].map(String.init) ?? String(word)
      rest = rest.dropFirst(word.count)
      if let mark = rest.popFirst() { text.append(mark) }
    }
    return text
  }

  private static func isRefused(_ error: any Error) -> Bool {
    (error as? DatabaseError)?.resultCode == .SQLITE_CONSTRAINT
  }

  /// All that is kept of each event, as text.
  private static func rows(_ db: Database) throws -> [Int: String] {
    var rows: [Int: String] = [:]
    let events = try Row.fetchCursor(
      db,
      sql: """
        SELECT e.position, quote(t.id) || quote(e.sequence) || quote(e.kind) || quote(e.body)
          || quote(e.at_ms) || quote(e.request) || quote(e.words) || quote(e.leaf)
        FROM event e LEFT JOIN transcript t ON t.number = e.transcript
        """)
    while let row = try events.next() { rows[row[0], default: ""] += row[1] ?? "" }
    let words = try Row.fetchCursor(
      db,
      sql: """
        SELECT position, quote(part) || quote(answer_to) || quote(sealed) || quote(wrapped)
        FROM payload ORDER BY position, part
        """)
    while let row = try words.next() { rows[row[0], default: ""] += row[1] ?? "" }
    return rows
  }
}
