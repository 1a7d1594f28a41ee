import Glibc
import Inquiry
import Transcripts

/// What the daemon finds around it: the only file that reads its environment and its clocks.
enum Surroundings {
  static func variable(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  static func forget(_ name: String) { unsetenv(name) }

  /// `--lang` wins, then the locale; Dutch where neither says anything.
  static let language: Language = {
    let arguments = CommandLine.arguments
    for (index, argument) in arguments.enumerated() {
      if argument == "--lang", index + 1 < arguments.count,
        let language = Language(rawValue: arguments[index + 1])
      {
        return language
      }
    }
    let locale = variable("LC_ALL") ?? variable("LC_MESSAGES") ?? variable("LANG") ?? ""
    if locale.hasPrefix("nl") { return .dutch }
    return locale.isEmpty || locale.hasPrefix("C") || locale.hasPrefix("POSIX") ? .dutch : .english
  }()

  static var dataHome: String? {
    variable("XDG_DATA_HOME") ?? variable("HOME").map { $0 + "/.local/share" }
  }

  static var cacheHome: String? {
    variable("CACHE_DIRECTORY") ?? variable("XDG_CACHE_HOME")
      ?? variable("HOME").map { $0 + "/.cache" }
  }

  /// What the machine calls whoever runs this.
  static var ownerName: String {
    guard let entry = getpwuid(geteuid()) else { return "\(geteuid())" }
    return String(cString: entry.pointee.pw_name)
  }

  @Sendable static func now() -> Timestamp {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Timestamp(
      milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
  }

  /// Nanoseconds since some moment; they only go forward.
  @Sendable static func ticks() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }
}

/// A text in the language of whoever starts the daemon.
func says(nl: String, en: String) -> String { Bilingual(nl: nl, en: en)[Surroundings.language] }
