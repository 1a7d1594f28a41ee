import Glibc
import Inquiry
import Shelves
import Transcripts

/// What the daemon finds around it: the only file that reads its environment and its clocks.
enum Surroundings {
  static func variable(_ name: String) -> String? { Environment.variable(name) }

  static func forget(_ name: String) { unsetenv(name) }

  static let language = Environment.language(in: CommandLine.arguments)

  static var dataHome: String? { Environment.dataHome }

  static var cacheHome: String? { variable("CACHE_DIRECTORY") ?? Environment.cacheHome }

  /// What the machine calls whoever runs this.
  static var ownerName: String { Environment.name(of: geteuid()) ?? "\(geteuid())" }

  /// Whether what goes wrong is read from a screen, as it happens.
  static var isWatched: Bool { isatty(STDERR_FILENO) == 1 }

  @Sendable static func now() -> Timestamp { Timestamp(milliseconds: Environment.now) }

  /// Nanoseconds since some moment; they only go forward.
  @Sendable static func ticks() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }
}

/// A text in the language of whoever starts the daemon.
func says(nl: String, en: String) -> String { Bilingual(nl: nl, en: en)[Surroundings.language] }
