extension Scenario {
  /// The two ways to play a script.
  public enum Play: String, Sendable, CaseIterable {
    /// The first unused answer that fits the question, else the next one.
    case matched
    /// The answers in order, whatever is asked.
    case openLoop = "open_loop"
  }

  /// What must have happened when a script was played to its end: what makes it an example of
  /// how a bank talks. Answers are named by their number in the script.
  public struct Expectations: Sendable, Equatable {
    /// An answer with which a ladder ended, and why it did.
    public struct Stop: Sendable, Equatable {
      public var n: Int
      public var reason: StopReason

      public init(n: Int, reason: StopReason) {
        self.n = n
        self.reason = reason
      }
    }

    public var closed: Closing?
    /// The answers kept as ideas, conditions, …: exactly these. What is not named is not checked.
    public var voiced: [Voiced.What: [Int]]
    /// Some of the stops; there may be others.
    public var stopped: [Stop]
    public var never: [ProbeMove.ID]

    public init(
      closed: Closing? = nil, voiced: [Voiced.What: [Int]] = [:], stopped: [Stop] = [],
      never: [ProbeMove.ID] = []
    ) {
      self.closed = closed
      self.voiced = voiced
      self.stopped = stopped
      self.never = never
    }

    /// What can be expected of the words that are kept, as the format orders it.
    public static let voices: [Voiced.What] = [.idea, .condition, .agreement, .conclusion]
  }

  /// A part of a script that something can be said about. Indices count from 0.
  public enum Spot: Hashable, Sendable {
    case whole
    case answer(Int)
    case asked(Int)
    case rule(Int)
    case closed
    case voiced(Voiced.What)
    case voicedItem(Voiced.What, Int)
    case stopped(Int)
    case never(Int)
  }
}
