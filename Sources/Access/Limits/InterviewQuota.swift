/// What one interview may take of a daemon, so that others notice nothing of it.
public struct InterviewQuota: Sendable, Equatable {
  public static let burst = 20
  public static let longestAnswer = 64 * 1024

  private let most: Int
  private var bucket: TokenBucket
  public private(set) var answered: Int

  /// - Parameter answered: how many answers are on record already.
  public init(
    answersPerSecond: Int = ServerLimits().answersPerSecond,
    answersPerInterview: Int = ServerLimits().answersPerInterview, answered: Int = 0, now: Int64
  ) {
    most = answersPerInterview
    self.answered = answered
    bucket = TokenBucket(answersPerSecond, burst: Self.burst, now: now)
  }

  /// Counts an answer of so many bytes, when it may be given.
  public mutating func take(bytes: Int, now: Int64) -> Allowance {
    guard answered < most else { return .spent }
    guard bytes <= Self.longestAnswer else { return .tooLong }
    let allowance = bucket.take(now: now)
    if allowance == .allowed { answered += 1 }
    return allowance
  }
}
