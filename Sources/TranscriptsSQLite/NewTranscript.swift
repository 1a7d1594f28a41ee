public import Inquiry
public import Transcripts

/// A whole interview that is about to be kept.
public struct NewTranscript: Sendable {
  public var id: Transcript.ID
  public var events: [TranscriptEvent]
  public var at: Timestamp

  public init(id: Transcript.ID, events: [TranscriptEvent], at: Timestamp) {
    self.id = id
    self.events = events
    self.at = at
  }
}
