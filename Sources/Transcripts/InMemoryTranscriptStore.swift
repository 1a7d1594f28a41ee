public import Inquiry

/// Keeps transcripts for as long as it lives: for rehearsals and tests. It keeps the same rows
/// as a store on disk, and takes words back in the same way.
public actor InMemoryTranscriptStore: TranscriptStore {
  private var transcriptsInOrder: [Transcript.ID] = []
  private var rows: [Transcript.ID: [Row]] = [:]
  private var documents: [String: KeptDocument] = [:]
  private var documentsInOrder: [String] = []
  private var read: [AccessRecord] = []
  private var requests: [Request.ID: Transcript.ID] = [:]

  private struct Row {
    var event: EventRow
    var at: Timestamp
  }

  public init() {}

  public func events(
    of transcripts: [Transcript.ID], for access: Access, at: Timestamp
  ) throws -> [[Recorded]] {
    read.append(AccessRecord(at: at, access: access, interviews: transcripts))
    return try transcripts.map { try TranscriptReader.read(storedRows(of: $0), of: $0) }
  }

  public func accesses() -> [AccessRecord] { read }

  public func append(
    _ events: [TranscriptEvent], to transcript: Transcript.ID, expecting count: Int,
    at: Timestamp, request: Request.ID?
  ) throws -> Bool {
    if let request, requests[request] == transcript { return false }
    let found = rows[transcript]?.count ?? 0
    guard found == count else { throw VersionConflict(expected: count, found: found) }
    guard !events.isEmpty else { return true }
    if let request { requests[request] = transcript }
    if found == 0 { transcriptsInOrder.append(transcript) }
    for row in Transcripts.rows(of: events, after: count) {
      rows[transcript, default: []].append(Row(event: row, at: at))
      switch try WordsGone(kind: row.kind.rawValue, body: ValueBody(value: row.body)) {
      case .answer(let n): takeBackWords(in: transcript) { $0.answerTo == n }
      case .all: takeBackWords(in: transcript) { _ in true }
      case nil: break
      }
    }
    return true
  }

  public func erase(_ transcripts: [Transcript.ID], at: Timestamp) throws {
    for transcript in transcripts {
      guard let count = rows[transcript]?.count else { continue }
      _ = try append([.erased], to: transcript, expecting: count, at: at, request: nil)
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
    documentsInOrder.append(document.digest)
  }

  public func documents(of kind: KeptDocument.Kind) -> [KeptDocument] {
    documentsInOrder.compactMap { documents[$0] }.filter { $0.kind == kind }
  }

  public func document(digest: String) -> KeptDocument? { documents[digest] }

  private func takeBackWords(in transcript: Transcript.ID, where isGone: (EventRow) -> Bool) {
    for index in rows[transcript, default: []].indices
    where rows[transcript].map({ isGone($0[index].event) }) ?? false {
      rows[transcript]?[index].event.words = [:]
    }
  }

  private func summary(of transcript: Transcript.ID) throws -> InterviewSummary {
    let rows = storedRows(of: transcript)
    return try InterviewSummary(
      of: transcript, first: rows.first, last: rows.last,
      closing: rows.last { $0.kind == EventKind.closedV1.rawValue },
      isErased: rows.contains { $0.kind == EventKind.erasedV1.rawValue })
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

extension Transcript {
  /// The same events as a store gives them after `.struck` or `.erased`: without the words that
  /// are gone, wherever they were quoted.
  ///
  /// - Parameter recorded: all events of the transcript, from the first.
  public static func withoutTakenBackWords(
    _ recorded: [Recorded], of transcript: Transcript.ID
  ) throws -> [Recorded] {
    var struck: Set<Int> = []
    var isErased = false
    for event in recorded.map(\.event) {
      if case .struck(let n) = event { struck.insert(n) }
      if event == .erased { isErased = true }
    }
    let rows = recorded.map { item in
      var row = EventRow(item.event)
      if isErased || row.answerTo.map(struck.contains) == true { row.words = [:] }
      return StoredRow(
        sequence: item.sequence, at: item.at, kind: row.kind.rawValue,
        body: ValueBody(value: row.body), words: row.words, recalled: row.recalled)
    }
    return try TranscriptReader.read(rows, of: transcript)
  }
}
