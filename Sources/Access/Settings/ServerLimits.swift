/// How much a daemon takes from whom.
public struct ServerLimits: Sendable, Equatable {
  public var bodyBytes = 1024 * 1024
  public var headerBytes = 16 * 1024
  public var headerCount = 100
  /// For the first line and the headers of a request.
  public var headSeconds = 5
  public var bodySeconds = 30
  /// Between two requests on one connection.
  public var idleSeconds = 60
  public var connections = 1200
  public var connectionsPerSource = 64
  /// Per source.
  public var requestsPerSecond = 100
  /// Per interview.
  public var answersPerSecond = 5
  public var answersPerInterview = 5000
  /// How many follow interviews at once.
  public var streams = 256
  /// Per source.
  public var wrongTokensPerMinute = 10

  public init() {}
}
