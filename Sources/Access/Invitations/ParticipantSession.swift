/// How long a session lasts.
public struct SessionLifetime: Sendable, Equatable {
  public var idleMilliseconds: Int64
  public var totalMilliseconds: Int64

  public init(idleMilliseconds: Int64 = 30 * 60_000, totalMilliseconds: Int64 = 12 * 3_600_000) {
    self.idleMilliseconds = idleMilliseconds
    self.totalMilliseconds = totalMilliseconds
  }
}

/// A participant who is in. Kept in memory alone: after a restart the link is exchanged again.
struct ParticipantSession: Sendable {
  var invitation: String
  /// SHA-256 of its token.
  var tokenHash: [UInt8]
  var begunAt: Int64
  var lastUse: Int64

  func isAlive(at now: Int64, _ lifetime: SessionLifetime) -> Bool {
    now - lastUse < lifetime.idleMilliseconds && now - begunAt < lifetime.totalMilliseconds
  }
}
