import ArgumentParser
import Console
import Glibc
import Inquiry
import JSONText
import Neutrality
import Reports
import Shelves

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

struct NeutralityCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "neutrality",
    abstract: says(
      nl: "Beoordeelt elke vraag in de invoer: is die neutraal, en zo niet, waarom?",
      en: "Judges each question in the input: is it neutral, and if not, why?"),
    discussion: says(
      nl: """
        Een regel is een vraag, of {"id","lang","text","context"}. In context staan de laatste \
        woorden van de ander: zonder die woorden is niet te zien of iemand iets zelf noemde.
        """,
      en: """
        A line is a question, or {"id","lang","text","context"}. The context holds the other \
        person's last words: without them it cannot be seen whether they named a thing themselves.
        """))

  @OptionGroup var common: CommonOptions
  @Flag(help: help(nl: "Schrijf JSON, een regel per regel.", en: "Write JSON, line by line."))
  var json = false

  func run() async throws {
    var checkers: [Language: Neutrality] = [:]
    var number = 0
    let input = PipedLines(descriptor: STDIN_FILENO)
    while let line = try input.nextText() {
      number += 1
      guard !line.isEmpty else { continue }
      let asked = try NeutralityRequest(line: line, number: number, language: common.language)
      let checker = try checkers[asked.language] ?? common.shelves.loadNeutrality(asked.language)
      checkers[asked.language] = checker
      let judgement = checker.judge(asked.text, in: asked.context)
      print(
        json
          ? neutralityJSON(judgement, id: asked.id, language: asked.language).line
          : neutralityText(judgement, of: asked.text, language: common.language))
    }
  }
}

/// A line of input: plain text, or `{"id","lang","text","context"}`.
private struct NeutralityRequest {
  var id: String
  var language: Language
  var text: String
  var context: QuestionContext

  init(line: String, number: Int, language: Language) throws {
    guard line.utf8.first == UInt8(ascii: "{") else {
      (id, self.language, text, context) = (String(number), language, line, .unknown)
      return
    }
    let fields: Fields
    do {
      fields = try JSONDecoder().decode(Fields.self, from: Data(line.utf8))
    } catch { throw Failure.problems(.badJSONLine(number)) }
    id = fields.id
    self.language = fields.lang ?? language
    text = fields.text
    context = isBlank(fields.context) ? .unknown : QuestionContext(said: [fields.context])
  }

  private struct Fields: Decodable {
    var id: String
    var lang: Language?
    var text: String
    var context: String

    private enum CodingKeys: String, CodingKey { case id, lang, text, context }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      text = try container.decode(String.self, forKey: .text)
      lang = try container.decodeIfPresent(Language.self, forKey: .lang)
      context = try container.decodeIfPresent(String.self, forKey: .context) ?? ""
      if let number = try? container.decode(Int.self, forKey: .id) {
        id = String(number)
      } else {
        id = try container.decodeIfPresent(String.self, forKey: .id) ?? ""
      }
    }
  }
}
