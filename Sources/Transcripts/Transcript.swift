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

  /// `2026-11-22` in UTC, by the civil calendar. (Hinnant, "chrono-compatible low-level date
  /// algorithms")
  public var day: String {
    let (whole, rest) = milliseconds.quotientAndRemainder(dividingBy: 86_400_000)
    let days = Int(rest < 0 ? whole - 1 : whole)
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return "\(year)-\(twoDigits(month))-\(twoDigits(day))"
  }
}

extension Timestamp {
  /// So many months later, counted as 30.44 days.
  public func adding(months: Int) -> Timestamp {
    Timestamp(milliseconds: milliseconds + Int64(months) * 2_630_016_000)
  }
}

/// "07" for 7.
private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

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

  /// All words of it are gone, with the name.
  public var isErased: Bool { opening.participant == Pseudonym.erased }

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
