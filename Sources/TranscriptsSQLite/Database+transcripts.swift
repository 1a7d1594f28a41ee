internal import FoundationEssentials
internal import GRDB
internal import Inquiry
internal import Sealing
internal import Transcripts

// From what is sealed to what was said: here words are opened.

/// Whoever can open what a store has sealed.
struct Opener: Sendable {
  let store: String
  let key: StoreKey

  /// The rows of one interview, checked against their leaves and opened.
  ///
  /// - Throws: ``StoreError/damaged(_:sequence:_:)`` at the first that is not what was written.
  func rows(_ kept: [KeptEvent], of transcript: Transcript.ID) throws -> [StoredRow] {
    try kept.map { kept in
      guard kept.event.leaf(in: store) == kept.leaf else {
        throw StoreError.damaged(transcript, sequence: kept.event.sequence, .changed)
      }
      return try row(kept.event, of: transcript)
    }
  }

  func row(_ event: SealedEvent, of transcript: Transcript.ID) throws -> StoredRow {
    var texts: [Int: String] = [:]
    for words in event.words {
      guard let sealed = words.kept else { continue }
      do throws(SealError) {
        guard sealed.digest == words.digest else { throw .wordsChanged }
        texts[words.part] = try sealed.words(
          at: event.place(ofPart: words, in: store), under: key)
      } catch {
        throw StoreError.damaged(
          transcript, sequence: event.sequence, .wordsChanged(part: words.part))
      }
    }
    return StoredRow(
      sequence: event.sequence, at: Timestamp(milliseconds: event.at), kind: event.kind,
      body: JSONBody(event.body), words: texts)
  }

}

extension Ledger {
  var opener: Opener { Opener(store: store, key: key) }

  /// Every interview that can be read, in the order in which they were begun; and what keeps the
  /// others from being listed.
  func summaries(_ db: Database) throws -> (good: [InterviewSummary], bad: [StoreError]) {
    var (good, bad): ([InterviewSummary], [StoreError]) = ([], [])
    let rows = try Row.fetchCursor(
      db, sql: "SELECT number, id FROM transcript WHERE id <> '' ORDER BY number")
    while let row = try rows.next() {
      let columns = Columns(row: row, path: path)
      let transcript = Transcript.ID(try columns[1])
      do {
        good.append(try summary(of: transcript, number: try columns[0], db))
      } catch let error as StoreError {
        guard case .damaged = error else { throw error }
        bad.append(error)
      }
    }
    return (good, bad)
  }

  private func summary(
    of transcript: Transcript.ID, number: Int, _ db: Database
  ) throws -> InterviewSummary {
    func event(_ condition: String) throws -> StoredRow? {
      var found: KeptEvent?
      let sql = Database.eventColumns + "WHERE e.transcript = ? " + condition
      try RawRows.forEach(db, sql, [number]) { row in
        guard let kept = row.keptEvent else { throw StoreError.corrupt(path: path) }
        found = found ?? kept
      }
      guard var event = found?.event else { return nil }
      let words = try db.payloads("WHERE position = ?", [event.position], path: path)
      db.attach(words[event.position] ?? [:], to: &event)
      return try opener.row(event, of: transcript)
    }
    return try InterviewSummary(
      of: transcript, first: event("AND e.sequence = 0"),
      last: event("ORDER BY e.sequence DESC LIMIT 1"),
      closing: event("AND e.kind = 'closed.1' ORDER BY e.sequence DESC LIMIT 1"),
      isErased: try event("AND e.kind = 'erased.1' LIMIT 1") != nil)
  }
}
