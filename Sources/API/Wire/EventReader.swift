public import Inquiry
public import Transcripts

/// Reads the events of one interview as they come, some at a time: a later question quotes an
/// earlier answer by its place.
public struct EventReader: Sendable {
  private var reader: TranscriptReader
  /// How many events were read.
  public private(set) var count = 0

  public init(of transcript: Transcript.ID) { reader = TranscriptReader(transcript) }

  /// The events that follow on those that were read. Those that were read already are passed over.
  ///
  /// - Throws: `StoreError` for one that is not as the record writes it, and for a gap; nothing of
  ///   `wires` was read then.
  public mutating func read(_ wires: [EventWire]) throws -> [Recorded] {
    let known = count
    var next = reader
    let recorded = try next.readOn(wires.filter { $0.sequence >= known }.map(\.row))
    reader = next
    count += recorded.count
    return recorded
  }
}
