import ArgumentParser
import Console
import Glibc
import Inquiry
import Shelves

/// What the program finds around it: the only file that reads the environment.
enum Surroundings {
  static func variable(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// `--lang` wins, then the locale; Dutch where neither says anything.
  static let language: Language = {
    let arguments = CommandLine.arguments
    for (index, argument) in arguments.enumerated() {
      if argument == "--lang", index + 1 < arguments.count,
        let language = Language.first(in: arguments[index + 1])
      {
        return language
      }
      if argument.hasPrefix("--lang="),
        let language = Language.first(in: String(argument.dropFirst(7)))
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
    variable("XDG_CACHE_HOME") ?? variable("HOME").map { $0 + "/.cache" }
  }

  static var console: ConsoleSettings { ConsoleSettings(variable) }

  /// A path from the root, for whoever stands in another folder.
  static func absolute(_ path: String) throws -> String {
    if path.utf8.first == UInt8(ascii: "/") { return path }
    guard let folder = getcwd(nil, 0) else { throw Failure.problems(.cannotRead(".", reason)) }
    defer { free(folder) }
    return String(cString: folder) + "/" + path
  }

  private static var reason: String { String(cString: strerror(errno)) }

  /// Waits, with nothing else to do.
  static func pause(milliseconds: Int) async throws {
    try await Task.sleep(for: .milliseconds(milliseconds))
  }

  /// Who sits at the keyboard, as the machine knows them: "jan (1000)".
  static var person: String {
    let id = getuid()
    guard let entry = getpwuid(id) else { return "\(id)" }
    return "\(String(cString: entry.pointee.pw_name)) (\(id))"
  }

  /// Now, in milliseconds since 1970. The engine never asks; it is told.
  static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }
}

/// A text in the language of the person at the keyboard.
func says(nl: String, en: String) -> String { Bilingual(nl: nl, en: en)[Surroundings.language] }

func help(nl: String, en: String) -> ArgumentHelp { ArgumentHelp(says(nl: nl, en: en)) }

extension Bilingual {
  var forReader: String { self[Surroundings.language] }
}

extension Language {
  /// "nl" of "nl,en".
  fileprivate static func first(in list: String) -> Language? {
    list.split(separator: ",").first.flatMap { Language(rawValue: String($0)) }
  }
}
