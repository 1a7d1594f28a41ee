import Glibc
public import Inquiry

/// What both programs find around them. Each has one file that reads it, and tells the rest.
public enum Environment {
  /// A variable that holds something.
  public static func variable(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// `--lang` wins, then the locale; Dutch where neither says anything. Of a list (`--lang nl,en`) it
  /// is the first.
  public static func language(in arguments: [String]) -> Language {
    for (index, argument) in arguments.enumerated() {
      let value = argument.hasPrefix("--lang=") ? String(argument.dropFirst(7)) : nil
      let next = argument == "--lang" ? arguments.dropFirst(index + 1).first : nil
      let first = (value ?? next)?.split(separator: ",").first
      if let language = first.flatMap({ Language(rawValue: String($0)) }) { return language }
    }
    let locale = variable("LC_ALL") ?? variable("LC_MESSAGES") ?? variable("LANG") ?? ""
    if locale.hasPrefix("nl") { return .dutch }
    return locale.isEmpty || locale.hasPrefix("C") || locale.hasPrefix("POSIX") ? .dutch : .english
  }

  public static var dataHome: String? {
    variable("XDG_DATA_HOME") ?? variable("HOME").map { $0 + "/.local/share" }
  }

  public static var cacheHome: String? {
    variable("XDG_CACHE_HOME") ?? variable("HOME").map { $0 + "/.cache" }
  }

  /// Milliseconds since 1970-01-01T00:00:00Z.
  public static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }

  /// What the machine calls somebody; `nil` where it has no name for them.
  public static func name(of user: UInt32) -> String? {
    getpwuid(user).map { String(cString: $0.pointee.pw_name) }
  }
}
