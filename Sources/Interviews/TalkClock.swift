public import Transcripts

/// How long people have talked: the time between sittings does not count.
public struct TalkClock: Sendable {
  private let start: Timestamp
  private let before: Int
  private var lastTalk: Timestamp?

  public init(since start: Timestamp, minutesBefore: Int = 0) {
    self.start = start
    before = minutesBefore
  }

  /// Whole minutes. A clock that was set back gives no negative time.
  public func minute(at now: Timestamp) -> Int {
    before + max(0, Int((now.milliseconds - start.milliseconds) / 60_000))
  }

  /// The minutes of this sitting up to what last happened, for a sitting after it.
  var minutesBefore: Int { lastTalk.map(minute) ?? before }

  mutating func noteTalk(at now: Timestamp) { lastTalk = now }
}
