public import Inquiry

/// The record of one interview: what happened, in order, never rewritten.
public enum Transcript {
  public typealias ID = Identifier<Transcript>
}

/// Milliseconds since 1970-01-01T00:00:00Z.
public struct Timestamp: Sendable, Hashable, Comparable {
  public var milliseconds: Int64

  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  public static func < (first: Self, second: Self) -> Bool {
    first.milliseconds < second.milliseconds
  }
}

/// An event as it stands in the record.
public struct Recorded: Sendable, Equatable {
  public var event: TranscriptEvent
  /// Brought by the driver; the engine never asks for the time. A clock may have been set back,
  /// so order is in `sequence` alone.
  public var at: Timestamp
  /// From 0 and without gaps within one transcript.
  public var sequence: Int

  public init(_ event: TranscriptEvent, at: Timestamp, sequence: Int) {
    self.event = event
    self.at = at
    self.sequence = sequence
  }
}

/// One line of a list of interviews: enough to choose one, without reading what was said.
public struct InterviewSummary: Sendable, Equatable {
  public var id: Transcript.ID
  public var opening: Opening
  public var createdAt: Timestamp
  public var lastAt: Timestamp
  public var eventCount: Int
  /// How it ended, when it has.
  public var closing: Closing?

  public init(
    id: Transcript.ID, opening: Opening, createdAt: Timestamp, lastAt: Timestamp, eventCount: Int,
    closing: Closing?
  ) {
    self.id = id
    self.opening = opening
    self.createdAt = createdAt
    self.lastAt = lastAt
    self.eventCount = eventCount
    self.closing = closing
  }
}
