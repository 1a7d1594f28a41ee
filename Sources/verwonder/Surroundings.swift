import ArgumentParser
import Console
import Glibc
import Inquiry
import Shelves

/// What the program finds around it: the only file that reads the environment.
enum Surroundings {
  static func variable(_ name: String) -> String? { Environment.variable(name) }

  static let language = Environment.language(in: CommandLine.arguments)

  static var dataHome: String? { Environment.dataHome }

  static var cacheHome: String? { Environment.cacheHome }

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
    return Environment.name(of: id).map { "\($0) (\(id))" } ?? "\(id)"
  }

  /// Now, in milliseconds since 1970. The engine never asks; it is told.
  static var now: Int64 { Environment.now }
}

/// A text in the language of the person at the keyboard.
func says(nl: String, en: String) -> String { Bilingual(nl: nl, en: en)[Surroundings.language] }

func help(nl: String, en: String) -> ArgumentHelp { ArgumentHelp(says(nl: nl, en: en)) }

extension Bilingual {
  var forReader: String { self[Surroundings.language] }
}
