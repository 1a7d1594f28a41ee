internal import Glibc

/// A moment after which waiting is giving up.
struct Deadline {
  private let nanoseconds: UInt64

  init(seconds: Double) {
    nanoseconds = monotonicNanoseconds() + UInt64(seconds * 1e9)
  }

  /// For `poll`; 0 when the moment has come.
  var millisecondsLeft: Int32 {
    let now = monotonicNanoseconds()
    return now >= nanoseconds ? 0 : Int32((nanoseconds - now) / 1_000_000) + 1
  }
}

private func monotonicNanoseconds() -> UInt64 {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
}
