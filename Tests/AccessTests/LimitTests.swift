import Access
import TestSupport
import Testing

@Suite struct `A bucket` {
  @Test func `gives so many at once, and then so many a second`() {
    var bucket = TokenBucket(5, burst: 20, now: 1000)
    for _ in 0..<20 { #expect(bucket.take(now: 1000) == .allowed) }
    #expect(bucket.take(now: 1000) == .retryAfter(seconds: 1))
    #expect(bucket.take(now: 1199) == .retryAfter(seconds: 1))
    #expect(bucket.take(now: 1200) == .allowed)
    #expect(bucket.take(now: 1399) == .retryAfter(seconds: 1))
    #expect(bucket.take(now: 1400) == .allowed)
    for _ in 0..<5 { #expect(bucket.take(now: 2400) == .allowed) }
    #expect(bucket.take(now: 2400) == .retryAfter(seconds: 1))
  }

  @Test func `says how long to wait, and is right`() {
    var bucket = TokenBucket(10, per: 60_000, burst: 10, now: 0)
    for _ in 0..<10 { #expect(bucket.take(now: 0) == .allowed) }
    #expect(bucket.take(now: 0) == .retryAfter(seconds: 6))
    #expect(bucket.take(now: 1) == .retryAfter(seconds: 6))
    #expect(bucket.take(now: 5999) == .retryAfter(seconds: 1))
    #expect(bucket.allowance(now: 6000) == .allowed)
    #expect(bucket.take(now: 6000) == .allowed)
    #expect(bucket.take(now: 6000) == .retryAfter(seconds: 6))
  }

  @Test(arguments: 0..<50)
  func `never gives more than its rate and its burst`(seed: UInt64) {
    var generator = SplitMix(seed: seed)
    let (count, burst) = (
      Int.random(in: 1...50, using: &generator), Int.random(in: 1...50, using: &generator)
    )
    let milliseconds = Int64.random(in: 1...100_000, using: &generator)
    var bucket = TokenBucket(count, per: milliseconds, burst: burst, now: 0)
    var (now, given) = (Int64(0), 0)
    for _ in 0..<2000 {
      now += Int64.random(in: 0...milliseconds / 10, using: &generator)
      if bucket.take(now: now) == .allowed { given += 1 }
      #expect(Int64(given - burst) * milliseconds <= now * Int64(count))
    }
  }

  /// 7 a second for 100 seconds, asked every millisecond, and the two that were there.
  @Test func `loses nothing to rounding`() {
    var bucket = TokenBucket(7, burst: 2, now: 0)
    var given = 0
    for now in 0...100_000 where bucket.take(now: Int64(now)) == .allowed { given += 1 }
    #expect(given == 702)
  }

  @Test func `gives nothing for a clock that is set back, and goes on from there`() {
    var bucket = TokenBucket(1, burst: 1, now: 10_000)
    #expect(bucket.take(now: 10_000) == .allowed)
    #expect(bucket.take(now: 0) == .retryAfter(seconds: 1))
    #expect(bucket.take(now: 999) == .retryAfter(seconds: 1))
    #expect(bucket.take(now: 1000) == .allowed)
  }

  @Test(arguments: [Int64.min, -1, 0, .max])
  func `holds at the ends of time`(start: Int64) {
    var bucket = TokenBucket(3, burst: 2, now: start)
    for now in [start, .max, .min, 0, .max, -1, .min, .max] {
      for _ in 0..<3 { _ = bucket.take(now: now) }
      if case .retryAfter(let seconds) = bucket.take(now: now) { #expect(seconds == 1) }
    }
    #expect(bucket.allowance(now: .min) == .retryAfter(seconds: 1))
  }
}

@Suite struct `Limits of sources` {
  @Test func `count each by itself`() {
    var limits = SourceLimits(1, burst: 2, mostSources: 10)
    for source in ["a", "b"] {
      #expect(limits.take(source, now: 0) == .allowed)
      #expect(limits.take(source, now: 0) == .allowed)
      #expect(limits.take(source, now: 0) == .retryAfter(seconds: 1))
    }
    #expect(limits.allowance("a", now: 0) == .retryAfter(seconds: 1))
    #expect(limits.allowance("c", now: 0) == .allowed)
    #expect(limits.sourceCount == 2)
  }

  @Test func `stop guessing after ten wrong links a minute`() {
    var wrong = SourceLimits.wrongTokens(ServerLimits())
    for _ in 0..<10 {
      #expect(wrong.allowance("peer", now: 0) == .allowed)
      #expect(wrong.take("peer", now: 0) == .allowed)
    }
    #expect(wrong.allowance("peer", now: 0) == .retryAfter(seconds: 6))
    #expect(wrong.allowance("other", now: 0) == .allowed)
    #expect(wrong.allowance("peer", now: 6000) == .allowed)
  }

  @Test func `forget whoever was quiet longest`() {
    var limits = SourceLimits(1, per: 1_000_000, burst: 1, mostSources: 3)
    for source in ["a", "b", "c"] { #expect(limits.take(source, now: 0) == .allowed) }
    _ = limits.take("a", now: 1)
    #expect(limits.take("d", now: 2) == .allowed)
    #expect(limits.sourceCount == 3)
    #expect(limits.allowance("b", now: 3) == .allowed, "b was forgotten")
    for source in ["a", "c", "d"] { #expect(limits.allowance(source, now: 3) != .allowed) }
  }

  /// One busy source and many that come by once take no more room than there is.
  @Test func `do not grow`() {
    var limits = SourceLimits(1, burst: 1, mostSources: 4)
    for n in 0..<1000 {
      _ = limits.take("busy", now: 0)
      _ = limits.take("\(n)", now: 0)
      for list in Mirror(reflecting: limits).children {
        let count = (list.value as? any Collection)?.count ?? 0
        #expect(count <= 4 * 4, "\(list.label ?? "")")
      }
    }
  }

  /// Against a list in which the order is plain to see.
  @Test(arguments: 0..<20)
  func `remember the same as a plain list`(seed: UInt64) {
    var generator = SplitMix(seed: seed)
    var limits = SourceLimits(1, per: 1_000_000_000, burst: 1, mostSources: 5)
    var list: [String] = []
    for _ in 0..<3000 {
      let source = String(Int.random(in: 0..<9, using: &generator))
      #expect((limits.take(source, now: 0) == .allowed) == !list.contains(source))
      list.removeAll { $0 == source }
      list.append(source)
      if list.count > 5 { list.removeFirst() }
      #expect(limits.sourceCount == list.count)
    }
  }
}

@Suite struct `The quota of an interview` {
  @Test func `lets somebody answer as fast as people can`() {
    var quota = InterviewQuota(now: 0)
    for _ in 0..<20 { #expect(quota.take(bytes: 100, now: 0) == .allowed) }
    #expect(quota.take(bytes: 100, now: 0) == .retryAfter(seconds: 1))
    #expect(quota.take(bytes: 100, now: 200) == .allowed)
    #expect(quota.answered == 21)
  }

  @Test func `takes 64 KiB and not a byte more`() {
    var quota = InterviewQuota(now: 0)
    #expect(quota.take(bytes: 64 * 1024, now: 0) == .allowed)
    #expect(quota.take(bytes: 64 * 1024 + 1, now: 0) == .tooLong)
    #expect(quota.answered == 1)
  }

  @Test func `ends at so many answers, those on record included`() {
    var quota = InterviewQuota(answered: 4999, now: 0)
    #expect(quota.take(bytes: 1, now: 0) == .allowed)
    #expect(quota.take(bytes: 1, now: 1_000_000) == .spent)
    #expect(quota.take(bytes: 1_000_000, now: 1_000_000) == .spent)
  }

  /// Attack 54: one participant, 10 000 answers a second.
  @Test func `holds against a flood`() {
    var quota = InterviewQuota(now: 0)
    var taken = 0
    for n in 0..<100_000 where quota.take(bytes: 10, now: Int64(n / 10)) == .allowed { taken += 1 }
    #expect(taken == 20 + 49)
  }
}
