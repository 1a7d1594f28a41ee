internal import Inquiry

extension InterviewSummary {
  /// Reads a summary from the few rows it is made of, without the rest of the transcript.
  ///
  /// - Throws: ``StoreError/damaged(_:sequence:_:)``.
  package init(
    of transcript: Transcript.ID, first: StoredRow?, last: StoredRow?, closing: StoredRow?,
    isErased: Bool
  ) throws(StoreError) {
    guard var first, let last else { throw .damaged(transcript, sequence: 0, .noOpening) }
    first.isErased = isErased
    guard
      case .opened(let opening) = try alone(first, of: transcript)
    else { throw .damaged(transcript, sequence: 0, .noOpening) }
    var ended: Closing? = isErased ? .wantsStop : nil
    if let closing, case .closed(let how) = try alone(closing, of: transcript) { ended = how }
    self.init(
      id: transcript, opening: opening, createdAt: first.at, lastAt: last.at,
      eventCount: last.sequence + 1, closing: ended)
  }
}

/// An event without those before it: one that quotes nothing can be read so.
private func alone(
  _ row: StoredRow, of transcript: Transcript.ID
) throws(StoreError) -> TranscriptEvent {
  do throws(Damage) {
    var reader = TranscriptReader(transcript)
    return try reader.event(in: row)
  } catch {
    throw .damaged(transcript, sequence: row.sequence, error)
  }
}
