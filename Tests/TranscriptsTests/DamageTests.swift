import Inquiry
import Testing

@testable import Transcripts
@testable import TranscriptsSQLite

private let opened = stored(.opened(.sample))
private let answered = stored(.answered(Answer(n: 1, words: .spoken("Zo."), minute: 0)))

/// Rows that no store of ours wrote, and what is wrong with the second.
private let damagedRows: [(row: StoredRow, damage: Damage)] = [
  (row("asked.9", "{}"), .unknownKind("asked.9")),
  (row("struck.1", "{}"), .badBody("No value associated with key CodingKeys")),
  (row("struck.1", "{"), .badBody("The given data was not valid JSON.")),
  (row("closed.1", #"{"closing":"tired"}"#), .badBody("closing: Cannot initialize Closing")),
  (
    row("voiced.1", #"{"what":"idea","n":1,"place":{"start":4,"end":3}}"#),
    .badBody("place.end: no stretch of text: 4..<3")
  ),
  (row("noted.1", "{}"), .missingWords(part: 0)),
  (quoting(n: 2, version: 0, end: 1), .quoteOfNothing(n: 2, version: 0)),
  (quoting(n: 1, version: 1, end: 1), .quoteOfNothing(n: 1, version: 1)),
  (quoting(n: 1, version: -1, end: 1), .quoteOfNothing(n: 1, version: -1)),
  (quoting(n: 1, version: 0, end: 4), .quoteOutside(n: 1, version: 0)),
  (opened, .noOpening),
]

@Suite struct `A damaged transcript` {
  @Test(arguments: damagedRows.indices)
  func `is refused at the event that cannot be read`(index: Int) throws {
    let (row, damage) = damagedRows[index]
    let error = #expect(throws: StoreError.self) { try read([opened, answered, row]) }
    guard case .damaged("t", sequence: 2, let found) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    // Foundation's own wording may go on where ours stops.
    if case .badBody(let start) = damage, case .badBody(let detail) = found {
      #expect(detail.hasPrefix(start))
    } else {
      #expect(found == damage)
    }
  }

  @Test func `is refused when an event is missing`() {
    #expect(throws: StoreError.damaged("t", sequence: 1, .notNext(found: 2))) {
      try TranscriptReader.read([opened, numbered(answered, 2)], of: "t")
    }
  }

  @Test func `is refused when words are gone that nobody took back`() {
    var silent = answered
    silent.words = [:]
    #expect(throws: StoreError.damaged("t", sequence: 1, .missingWords(part: 0))) {
      try read([opened, silent, stored(.struck(n: 2))])
    }
    #expect(throws: Never.self) { try read([opened, silent, stored(.struck(n: 1))]) }
  }

  @Test func `is refused without its opening`() {
    #expect(throws: StoreError.damaged("t", sequence: 0, .noOpening)) { try read([answered]) }
  }
}

@Test func `an error says what happened and what to do, in both languages`() {
  let error = StoreError.damaged("g7", sequence: 3, .unknownKind("asked.9"))
  #expect(
    error.text.nl
      == "Gesprek g7, gebeurtenis 3: de soort ‘asked.9’ is hier onbekend. Er is niets overgeslagen. "
      + "Werk Verwonder bij, of zet een reservekopie terug.")
  #expect(
    error.text.en
      == "Interview g7, event 3: the kind 'asked.9' is not known here. Nothing was skipped. "
      + "Update Verwonder, or put back a copy.")
}

private func read(_ rows: [StoredRow]) throws -> [Recorded] {
  try TranscriptReader.read(
    rows.enumerated().map { sequence, row in numbered(row, sequence) }, of: "t")
}

private func numbered(_ row: StoredRow, _ sequence: Int) -> StoredRow {
  var row = row
  row.sequence = sequence
  return row
}

private func row(_ kind: String, _ body: String) -> StoredRow {
  StoredRow(sequence: 0, at: .noon, kind: kind, body: JSONBody(body), words: [:])
}

private func stored(_ event: TranscriptEvent) -> StoredRow {
  let written = EventRow(event)
  var row = row(written.kind.rawValue, (try? JSONBody(encoding: written.body).text) ?? "")
  row.words = written.words
  return row
}

private func quoting(n: Int, version: Int, end: Int) -> StoredRow {
  stored(.asked(.quoting(Quote(n: n, version: version, place: 0..<end, text: "?"), n: 9)))
}
