public import Access

public enum PeopleKeys {
  public static let file = Keys("people", required: ["people"])
  public static let person = Keys(
    "uid", "name", "roles", "chains", required: ["uid", "name", "roles"])
  public static let roles = Role.allCases.filter(Role.staff.contains).map(\.rawValue)
  /// All but the last, which stands for nobody.
  public static let uid = 0...Int(UInt32.max) - 1
  /// Scalars in a name.
  public static let longestName = 64
}

public enum SettingsKeys {
  public static let file = Keys(
    "store", "key_file", "socket", "socket_group", "tcp", "host_names", "people", "banks",
    "lexicon", "chains", "language", "log", "limits", "memory")
  public static let tcp = Keys("address", "port", required: ["port"])
  public static let log = Keys("format", "level")
  public static let limits = Keys(LimitSetting.all.map(\.key))
  public static let memory = Keys("interview_idle_minutes")

  public static let port = 1...65535
  public static let interviewIdleMinutes = 1...1440
  /// What fits in an address of a Unix socket, with its closing zero. (unix(7))
  public static let longestSocketPath = 107
}

/// One of `limits`: what it is called and how far it may go.
public struct LimitSetting: Sendable {
  public var key: String
  public var allowed: ClosedRange<Int>
  public var path: any WritableKeyPath<ServerLimits, Int> & Sendable

  /// A body holds an answer of 64 KiB, which in JSON may be twice as long and more.
  public static let all: [LimitSetting] = [
    LimitSetting(key: "body_bytes", allowed: 131_072...16_777_216, path: \.bodyBytes),
    LimitSetting(key: "header_bytes", allowed: 4096...65_536, path: \.headerBytes),
    LimitSetting(key: "header_count", allowed: 20...1000, path: \.headerCount),
    LimitSetting(key: "head_seconds", allowed: 1...60, path: \.headSeconds),
    LimitSetting(key: "body_seconds", allowed: 1...300, path: \.bodySeconds),
    LimitSetting(key: "idle_seconds", allowed: 5...600, path: \.idleSeconds),
    LimitSetting(key: "connections", allowed: 16...20_000, path: \.connections),
    LimitSetting(
      key: "connections_per_source", allowed: 1...20_000, path: \.connectionsPerSource),
    LimitSetting(key: "requests_per_second", allowed: 1...10_000, path: \.requestsPerSecond),
    LimitSetting(key: "answers_per_second", allowed: 1...100, path: \.answersPerSecond),
    LimitSetting(key: "answers_per_interview", allowed: 100...50_000, path: \.answersPerInterview),
    LimitSetting(key: "streams", allowed: 1...10_000, path: \.streams),
    LimitSetting(
      key: "wrong_tokens_per_minute", allowed: 1...100, path: \.wrongTokensPerMinute),
  ]
}
