import ArgumentParser
import BankFormat
import Console
import Glibc
import Hearing
import Inquiry
import Reports

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

struct HearCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hear",
    abstract: says(
      nl: "Toont wat de regels horen in elke regel van de invoer.",
      en: "Shows what the rules hear in each line of the input."))

  @OptionGroup var common: CommonOptions
  @Flag(help: help(nl: "Schrijf JSON, een regel per regel.", en: "Write JSON, line by line."))
  var json = false
  @Flag(
    help: help(
      nl: "Probeer eerst alle voorbeelden in de woordenlijst.",
      en: "Try all examples in the lexicon first."))
  var check = false

  func run() async throws {
    if check { _ = try common.loadHearing(checkingExamples: true) }
    // The usual language first, so that a folder that cannot be read is told before the first line.
    var lexicons = [common.language: try load(common.language)]
    var number = 0
    let input = PipedLines(descriptor: STDIN_FILENO)
    while let line = try nextLine(of: input) {
      number += 1
      guard !line.isEmpty else { continue }
      let asked = try HearRequest(line: line, number: number, language: common.language)
      let lexicon = try lexicons[asked.language] ?? load(asked.language)
      lexicons[asked.language] = lexicon
      let heard = lexicon.hear(asked.text)
      print(
        json
          ? heardJSON(heard, id: asked.id, in: asked.text).line
          : heardText(heard, in: asked.text, language: common.language))
    }
  }

  /// The next line, `nil` at the end; what is no text ends the hearing with a message.
  private func nextLine(of input: PipedLines) throws -> String? {
    switch input.nextLine() {
    case .line(let line): return line
    case .endOfInput, .interrupted: return nil
    case .tooLong: throw Failure.problems(.lineTooLong)
    case .containsNUL: throw Failure.problems(.containsNUL)
    case .notUTF8: throw Failure.problems(.notUTF8)
    }
  }

  private func load(_ language: Language) throws -> Lexicon {
    let hearing = try common.loadHearing(in: [language]).configuration
    guard let lexicon = hearing.lexicons[language] else {
      throw Failure.wrongUse(.noLexicon(language.rawValue))
    }
    return lexicon
  }
}

/// A line of input: plain text, or `{"id","lang","text"}`.
private struct HearRequest: Decodable {
  var id: String
  var language: Language
  var text: String

  private enum CodingKeys: String, CodingKey { case id, lang, text }

  init(line: String, number: Int, language: Language) throws {
    guard line.utf8.first == UInt8(ascii: "{") else {
      (id, self.language, text) = (String(number), language, line)
      return
    }
    do {
      self = try JSONDecoder().decode(HearRequest.self, from: Data(line.utf8))
    } catch { throw Failure.problems(.badJSONLine(number)) }
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    text = try container.decode(String.self, forKey: .text)
    language = try container.decodeIfPresent(Language.self, forKey: .lang) ?? .dutch
    if let number = try? container.decode(Int.self, forKey: .id) {
      id = String(number)
    } else {
      id = try container.decodeIfPresent(String.self, forKey: .id) ?? ""
    }
  }
}
