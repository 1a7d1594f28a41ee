import Inquiry

/// What ArgumentParser says, in the reader's language. It knows English only, so its own phrases
/// are replaced where they stand at the beginning of a line; ours and the person's words stay.
enum ParserTexts {
  static func help(_ text: String) -> String {
    guard Surroundings.language == .dutch else { return text }
    return lines(of: text).map(helpLine).joined(separator: "\n")
  }

  /// A complaint repeats what was typed, so nothing in it may reach the terminal as it is.
  static func complaint(_ text: String) -> String {
    let shown = visible(text, keepingLineBreaks: true)
    guard Surroundings.language == .dutch else { return shown }
    return lines(of: shown).map(complaintLine).joined(separator: "\n")
  }

  private static func lines(of text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  private static func helpLine(_ line: Substring) -> String {
    if let commands = line.between("  See 'verwonder help ", "<subcommand>' for detailed help.") {
      return "  ‘verwonder help \(commands)<opdracht>’ legt een opdracht uit."
    }
    return line.replacing(beginning: [
      ("OVERVIEW: ", ""), ("USAGE: ", "GEBRUIK: "), ("ARGUMENTS:", "ARGUMENTEN:"),
      ("OPTIONS:", "OPTIES:"), ("SUBCOMMANDS:", "OPDRACHTEN:"),
    ])
    .replacing(ending: [
      ("Show the version.", "Laat de versie zien."),
      ("Show help information.", "Laat deze uitleg zien."),
      ("(default)", "(als er niets staat)"),
    ])
    .replacing("(default: ", with: "(standaard: ")
    .replacing("; default: ", with: "; standaard: ")
    .replacing("(values: ", with: "(keuze: ")
  }

  private static func complaintLine(_ line: Substring) -> String {
    line.replacing(beginning: [
      ("Error: Unknown option ", "Deze optie ken ik niet: "),
      ("Error: Missing expected argument ", "Er ontbreekt: "),
      ("Error: Missing value for ", "Er ontbreekt een waarde bij "),
      ("Error: Unexpected argument ", "Dit hoort er niet bij: "),
      ("Error: The value ", "Deze waarde past niet: "),
      ("Error: ", ""), ("Help: ", "Uitleg: "), ("Usage: ", "Gebruik: "),
      ("  See ", "  Zie "),
    ])
    .replacing(ending: [(" for more information.", ".")])
    .replacing(" is invalid for ", with: " bij ")
    .replacing(". Please provide one of the following:", with: ". Kies uit:")
    .replacing(". Please provide one of ", with: ". Kies uit ")
    .replacing(". Did you mean ", with: ". Bedoelde je ")
    .replacing("' and '", with: "' en '")
    .replacing("' or '", with: "' of '")
  }
}

extension StringProtocol {
  /// What stands between these two, when the text begins and ends with them.
  fileprivate func between(_ start: String, _ end: String) -> String? {
    guard hasPrefix(start), hasSuffix(end), count >= start.count + end.count else { return nil }
    return String(dropFirst(start.count).dropLast(end.count))
  }

  fileprivate func replacing(beginning phrases: [(english: String, dutch: String)]) -> String {
    for (english, dutch) in phrases where utf8.starts(with: english.utf8) {
      return dutch + dropFirst(english.count)
    }
    return String(self)
  }

  fileprivate func replacing(ending phrases: [(english: String, dutch: String)]) -> String {
    for (english, dutch) in phrases where utf8.reversed().starts(with: english.utf8.reversed()) {
      return dropLast(english.count) + dutch
    }
    return String(self)
  }
}
