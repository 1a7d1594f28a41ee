/// How long somebody waits for a daemon that went away, when nobody is there to be asked.
public struct Patience: Sendable {
  /// Before each further try: a restart takes moments, and after a minute somebody must know.
  public var pausesMilliseconds: [Int]

  public init(pausesMilliseconds: [Int]) { self.pausesMilliseconds = pausesMilliseconds }

  public static let minute = Patience(
    pausesMilliseconds: [250, 500, 1000, 2000, 4000] + Array(repeating: 8000, count: 6))

  /// Tries until it works, it fails in a way that waiting does not change, or patience is at an end.
  ///
  /// - Parameter wait: told what went wrong, and how long is waited.
  public func trying(
    _ work: () async throws -> Void, wait: (DaemonError, _ milliseconds: Int) async throws -> Void
  ) async throws {
    for pause in pausesMilliseconds {
      do {
        return try await work()
      } catch let error as DaemonError where error.mayPass {
        try await wait(error, max(pause, error.asksForMilliseconds))
      }
    }
    try await work()
  }
}

extension DaemonError {
  /// A daemon that is too busy says when it can be asked again; not for longer than anybody waits.
  fileprivate var asksForMilliseconds: Int {
    if case .tooMany(let seconds?, _) = self { min(max(seconds, 0), 10) * 1000 } else { 0 }
  }
}
