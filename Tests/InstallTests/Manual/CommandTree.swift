import Foundation
import InterviewSupport
import TestSupport

/// A program's commands and what each takes, as its own argument parser tells it.
struct CommandTree: Decodable {
  struct Argument: Decodable, Equatable {
    struct Name: Decodable, Equatable {
      var kind: String
      var name: String
    }

    enum Kind: String, Decodable { case positional, option, flag }

    var kind: Kind
    var names: [Name]?
    var valueName: String?
    var abstract: String?
    var defaultValue: String?
    var isOptional: Bool
    var isRepeating: Bool
    var shouldDisplay: Bool

    /// `-h`, `--help`.
    var flags: [String] {
      (names ?? []).map { ($0.kind == "long" ? "--" : "-") + $0.name }
    }
  }

  var commandName: String
  var abstract: String?
  var discussion: String?
  var arguments: [Argument]?
  var subcommands: [CommandTree]?
  var shouldDisplay: Bool

  var shown: [Argument] { (arguments ?? []).filter(\.shouldDisplay) }

  /// Every command that does something, with its name below the program's: "bank check".
  var leaves: [(name: String, command: CommandTree)] {
    (subcommands ?? []).filter { $0.shouldDisplay && $0.commandName != "help" }.flatMap { command in
      let below = command.leaves.map { (command.commandName + " " + $0.name, $0.command) }
      return below.isEmpty ? [(command.commandName, command)] : below
    }
  }

  /// Of a program of this package, in one language.
  init(of program: String, locale: String) throws {
    let dump = try run(
      product(program), ["--experimental-dump-help"], environment: ["LC_ALL": locale])
    self = try JSONDecoder().decode(Dump.self, from: Data(dump.stdout)).command
  }

  private struct Dump: Decodable {
    var command: CommandTree
  }
}
