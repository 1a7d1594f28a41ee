/// A bucket for each source: a connection's peer, or a person.
///
/// It remembers so many sources at most, and forgets the one that was quiet longest.
public struct SourceLimits: Sendable {
  private let count: Int
  private let milliseconds: Int64
  private let burst: Int
  private let mostSources: Int
  private var buckets: [String: (bucket: TokenBucket, use: Int)] = [:]
  /// Every use in its order; those that were followed by another are passed over.
  private var uses: [(source: String, use: Int)] = []
  private var forgottenUses = 0
  private var useCount = 0

  public init(_ count: Int, per milliseconds: Int64 = 1000, burst: Int, mostSources: Int = 4096) {
    self.count = count
    self.milliseconds = milliseconds
    self.burst = burst
    self.mostSources = max(1, mostSources)
  }

  /// How many sources are remembered.
  public var sourceCount: Int { buckets.count }

  /// Counts one for `source`, when it may have one.
  public mutating func take(_ source: String, now: Int64) -> Allowance {
    var bucket = buckets[source]?.bucket ?? fullBucket(now)
    let allowance = bucket.take(now: now)
    remember(source, bucket)
    return allowance
  }

  /// Whether `source` may have one, without counting it.
  public func allowance(_ source: String, now: Int64) -> Allowance {
    buckets[source]?.bucket.allowance(now: now) ?? .allowed
  }

  private func fullBucket(_ now: Int64) -> TokenBucket {
    TokenBucket(count, per: milliseconds, burst: burst, now: now)
  }

  private mutating func remember(_ source: String, _ bucket: TokenBucket) {
    useCount += 1
    if buckets[source] == nil, buckets.count == mostSources { forgetOldest() }
    buckets[source] = (bucket, useCount)
    uses.append((source, useCount))
    if uses.count > 4 * mostSources { forgetPassedUses() }
  }

  private mutating func forgetOldest() {
    while forgottenUses < uses.count {
      let (source, use) = uses[forgottenUses]
      forgottenUses += 1
      if buckets[source]?.use == use {
        buckets[source] = nil
        return
      }
    }
  }

  private mutating func forgetPassedUses() {
    uses = uses[forgottenUses...].filter { buckets[$0.source]?.use == $0.use }
    forgottenUses = 0
  }
}

extension SourceLimits {
  /// Wrong links and sessions: each counts, right ones do not.
  public static func wrongTokens(_ limits: ServerLimits) -> SourceLimits {
    SourceLimits(
      limits.wrongTokensPerMinute, per: 60_000, burst: limits.wrongTokensPerMinute)
  }

  /// Whatever is asked; twice as much at once.
  public static func requests(_ limits: ServerLimits) -> SourceLimits {
    SourceLimits(limits.requestsPerSecond, burst: 2 * limits.requestsPerSecond)
  }
}
