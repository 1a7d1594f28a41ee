internal import Hearing
internal import Inquiry

/// Turns stored rows back into events, in order. It remembers the answers it has read, because
/// later questions quote them by place.
package struct TranscriptReader: Sendable {
  private let transcript: Transcript.ID
  private var next = 0
  /// The versions of each answer read so far, by question.
  private var answers: [Int: [Words]] = [:]
  /// Answers whose words are gone while no `.struck` has been read yet: where, by question.
  private var unexplained: [Int: Int] = [:]

  /// - Throws: ``StoreError/damaged(_:sequence:_:)`` at the first event that cannot be read.
  package static func read(
    _ rows: [StoredRow], of transcript: Transcript.ID
  ) throws(StoreError) -> [Recorded] {
    var reader = TranscriptReader(transcript)
    return try reader.readOn(rows)
  }

  package init(_ transcript: Transcript.ID) { self.transcript = transcript }

  /// The rows that follow on those that were read.
  package mutating func readOn(_ rows: [StoredRow]) throws(StoreError) -> [Recorded] {
    var events: [Recorded] = []
    events.reserveCapacity(rows.count)
    let isErased = rows.contains { $0.kind == EventKind.erasedV1.rawValue }
    for var row in rows {
      row.isErased = isErased
      events.append(try read(row))
    }
    if !isErased { try finish() }
    return events
  }

  private mutating func read(_ row: StoredRow) throws(StoreError) -> Recorded {
    do throws(Damage) {
      guard row.sequence == next else { throw .notNext(found: row.sequence) }
      let event = try event(in: row)
      guard event.isOpening == (next == 0) else { throw .noOpening }
      remember(event)
      next += 1
      return Recorded(event, at: row.at, sequence: row.sequence)
    } catch {
      throw .damaged(transcript, sequence: next, error)
    }
  }

  private func finish() throws(StoreError) {
    guard let sequence = unexplained.values.min() else { return }
    throw .damaged(transcript, sequence: sequence, .missingWords(part: 0))
  }

  private mutating func remember(_ event: TranscriptEvent) {
    switch event {
    case .answered(let answer), .corrected(let answer):
      answers[answer.n, default: []].append(answer.words)
    case .struck(let n):
      unexplained[n] = nil
      // Where it is read as it comes, the words were there until now.
      answers[n] = answers[n]?.map { _ in .takenBack }
    default: break
    }
  }

  /// The words of an answer: there, or taken back by a `.struck` that must follow.
  mutating func words(ofAnswer n: Int, spoken: Bool, in row: StoredRow) -> Words {
    if let text = row.words[0] { return .spoken(text) }
    if spoken { unexplained[n] = min(unexplained[n] ?? row.sequence, row.sequence) }
    return .takenBack
  }

  /// The words of a quote, cut out of the answer they stand in; `nil` when those are gone.
  func text(of quote: QuoteV1) throws(Damage) -> String? {
    if quote.isGone { return nil }
    let (n, version) = (quote.n, quote.version)
    guard let versions = answers[n], versions.indices.contains(version) else {
      throw .quoteOfNothing(n: n, version: version)
    }
    guard let text = versions[version].text else { return nil }
    guard quote.end <= text.unicodeScalars.count else {
      throw .quoteOutside(n: n, version: version)
    }
    return text.words(at: quote.start..<quote.end)
  }
}

extension TranscriptEvent {
  fileprivate var isOpening: Bool { if case .opened = self { true } else { false } }
}
