public import Inquiry

/// Keeps transcripts for as long as it lives: for rehearsals and tests. It keeps the same rows
/// as a store on disk, and takes words back in the same way.
public actor InMemoryTranscriptStore: TranscriptStore {
  private var transcriptsInOrder: [Transcript.ID] = []
  private var rows: [Transcript.ID: [Row]] = [:]
  private var documents: [String: KeptDocument] = [:]

  private struct Row {
    var event: EventRow
    var at: Timestamp
  }

  public init() {}

  public func events(of transcript: Transcript.ID) throws -> [Recorded] {
    try TranscriptReader.read(storedRows(of: transcript), of: transcript)
  }

  public func append(
    _ events: [TranscriptEvent], to transcript: Transcript.ID, expecting count: Int, at: Timestamp
  ) throws {
    let found = rows[transcript]?.count ?? 0
    guard found == count else { throw VersionConflict(expected: count, found: found) }
    if found == 0, !events.isEmpty { transcriptsInOrder.append(transcript) }
    for row in Transcripts.rows(of: events, after: count) {
      rows[transcript, default: []].append(Row(event: row, at: at))
      if let n = row.strikes { takeBackWords(ofAnswersTo: n, in: transcript) }
    }
  }

  public func transcripts() throws -> [InterviewSummary] {
    try transcriptsInOrder.map(summary)
  }

  public func keep(_ document: KeptDocument) throws {
    if let kept = documents[document.digest] {
      guard kept.bytes == document.bytes else {
        throw StoreError.documentDiffers(digest: document.digest)
      }
      return
    }
    documents[document.digest] = document
  }

  public func document(digest: String) -> KeptDocument? { documents[digest] }

  private func takeBackWords(ofAnswersTo n: Int, in transcript: Transcript.ID) {
    for index in rows[transcript, default: []].indices
    where rows[transcript]?[index].event.answerTo == n {
      rows[transcript]?[index].event.words = [:]
    }
  }

  private func summary(of transcript: Transcript.ID) throws -> InterviewSummary {
    let rows = storedRows(of: transcript)
    return try InterviewSummary(
      of: transcript, first: rows.first, last: rows.last,
      closing: rows.last { $0.kind == EventKind.closedV1.rawValue })
  }

  private func storedRows(of transcript: Transcript.ID) -> [StoredRow] {
    (rows[transcript] ?? []).enumerated().map { sequence, row in
      StoredRow(
        sequence: sequence, at: row.at, kind: row.event.kind.rawValue,
        body: ValueBody(value: row.event.body), words: row.event.words)
    }
  }
}

/// A body that was never turned into bytes.
private struct ValueBody: StoredBody {
  let value: any Codable & Sendable

  func read<Body: Codable>(as type: Body.Type) throws(Damage) -> Body {
    guard let body = value as? Body else { throw .badBody("\(Swift.type(of: value))") }
    return body
  }
}
