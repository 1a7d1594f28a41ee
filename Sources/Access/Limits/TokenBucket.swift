/// Whether something may be done now, for how often it is done.
public enum Allowance: Sendable, Equatable {
  case allowed
  /// Whole seconds, at least one.
  case retryAfter(seconds: Int)
  /// Larger than may be sent at once.
  case tooLong
  /// Never again.
  case spent
}

/// So many a second, and some at once. (Token bucket: RFC 2697, without its colours)
///
/// What it holds is counted in whole parts of one, so that nothing is lost in rounding: each
/// millisecond brings `count` parts, and one takes `milliseconds` of them.
public struct TokenBucket: Sendable, Equatable {
  private let count: Int64
  private let milliseconds: Int64
  private let capacity: Int64
  private var parts: Int64
  private var filledAt: Int64

  /// A full bucket.
  /// - Parameters:
  ///   - count: how many, in so many milliseconds.
  ///   - burst: how many at once.
  public init(_ count: Int, per milliseconds: Int64 = 1000, burst: Int, now: Int64) {
    self.count = Int64(max(1, count))
    self.milliseconds = max(1, milliseconds)
    capacity = Int64(max(1, burst)) * self.milliseconds
    parts = capacity
    filledAt = now
  }

  /// Takes one, when there is one.
  public mutating func take(now: Int64) -> Allowance {
    fill(now)
    let allowance = self.allowance
    if allowance == .allowed { parts -= milliseconds }
    return allowance
  }

  /// Whether there is one, without taking it.
  public func allowance(now: Int64) -> Allowance {
    var bucket = self
    bucket.fill(now)
    return bucket.allowance
  }

  private var allowance: Allowance {
    guard parts < milliseconds else { return .allowed }
    let wait = roundedUp(milliseconds - parts, over: count)
    return .retryAfter(seconds: Int(max(1, roundedUp(wait, over: 1000))))
  }

  /// A clock that is set back brings nothing, and takes nothing away.
  private mutating func fill(_ now: Int64) {
    let passed = now.subtractingReportingOverflow(filledAt)
    filledAt = now
    guard passed.overflow || passed.partialValue > 0 else { return }
    let whole = roundedUp(capacity - parts, over: count)
    let enough = passed.overflow ? now > 0 : passed.partialValue >= whole
    parts = enough ? capacity : parts + (passed.overflow ? 0 : passed.partialValue * count)
  }
}

private func roundedUp(_ number: Int64, over divisor: Int64) -> Int64 {
  (number + divisor - 1) / divisor
}
