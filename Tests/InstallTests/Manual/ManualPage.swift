/// The part of a man page that follows from what a program takes.
struct ManualPage {
  /// What the page itself says, in its language.
  struct Words {
    var commands: String
    var options: String
    var everyCommand: String
    var ofThoseOnly: String
    var standard: String
    /// The parser's own two, which it has in English only.
    var version: String
    var help: String

    static let english = Words(
      commands: "COMMANDS", options: "OPTIONS", everyCommand: "Every command takes:",
      ofThoseOnly: "Of the options of every command it takes", standard: "Default",
      version: "Show the version.", help: "Show help information.")
    static let dutch = Words(
      commands: "OPDRACHTEN", options: "OPTIES", everyCommand: "Elke opdracht kent:",
      ofThoseOnly: "Van de opties van elke opdracht kent deze", standard: "Standaard",
      version: "Laat de versie zien.", help: "Laat de uitleg zien.")
  }

  var tree: CommandTree
  var words: Words

  /// Commands with what only they take, then once what all of them take.
  var roff: String {
    let leaves = tree.leaves
    guard !leaves.isEmpty else {
      return ".SH \(words.options)\n" + tree.shown.map(item).joined()
    }
    let commands = leaves.map { section($0.name, $0.command) }.joined()
    let options = common.map(item).joined()
    return
      ".SH \(words.commands)\n\(commands).SH \(words.options)\n\(words.everyCommand)\n\(options)"
  }

  /// What more than half of the commands take in the same way.
  private var common: [CommandTree.Argument] {
    let leaves = tree.leaves
    var found: [CommandTree.Argument] = []
    for argument in leaves.flatMap(\.command.shown)
    where argument.kind != .positional && !found.contains(argument) {
      let takers = leaves.filter { $0.command.shown.contains(argument) }
      if takers.count * 2 > leaves.count { found.append(argument) }
    }
    return found
  }

  private func section(_ name: String, _ command: CommandTree) -> String {
    let common = common
    let values = command.shown.filter { $0.kind == .positional }.map { argument in
      let value = "\\fI\(escaped(argument.valueName ?? ""))\\fR"
      let repeated = argument.isRepeating ? value + " ..." : value
      return argument.isOptional ? " [\(repeated)]" : " " + repeated
    }
    var text = ".SS \(escaped(name))\(values.joined())\n\(line(command.abstract))"
    if let discussion = command.discussion, !discussion.isEmpty {
      text += ".PP\n" + line(discussion)
    }
    text += command.shown.filter { !common.contains($0) }.map(item).joined()
    let taken = common.filter { command.shown.contains($0) }
    if taken.count < common.count {
      let names = taken.flatMap(\.flags).map { "\\fB\(escaped($0))\\fR" }
      text += ".PP\n\(words.ofThoseOnly): \(names.joined(separator: ", ")).\n"
    }
    return text
  }

  private func item(_ argument: CommandTree.Argument) -> String {
    let value = argument.valueName.map { "\\fI\(escaped($0))\\fR" } ?? ""
    let names = argument.flags.map { "\\fB\(escaped($0))\\fR" }.joined(separator: ", ")
    let head =
      switch argument.kind {
      case .positional: value
      case .option: names + " " + value
      case .flag: names
      }
    return ".TP\n\(head)\n\(line(explanation(of: argument)))"
  }

  private func explanation(of argument: CommandTree.Argument) -> String? {
    switch argument.flags.last {
    case "--version": return words.version
    case "--help": return words.help
    default: break
    }
    guard let value = argument.defaultValue, argument.kind != .flag else {
      return argument.abstract
    }
    return (argument.abstract.map { $0 + " " } ?? "") + "\(words.standard): \(value)."
  }

  private func line(_ text: String?) -> String {
    guard let text, !text.isEmpty else { return "" }
    return escaped(text) + "\n"
  }

  /// No line of ours may be taken for an order to the formatter.
  private func escaped(_ text: String) -> String {
    let lines = text.split(separator: "\n").map { line -> String in
      let safe = line.map { $0 == "\\" ? "\\e" : $0 == "-" ? "\\-" : String($0) }.joined()
      return line.first == "." || line.first == "'" ? "\\&" + safe : safe
    }
    return lines.joined(separator: "\n")
  }
}
