import ArgumentParser
import BankFormat
import Console
import Glibc
import Hearing
import Inquiry
import JSONText
import Reports
import Shelves

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

  @Flag(
    help: help(
      nl: "Leg per regel uit waarom iets wel of niet gehoord wordt.",
      en: "Explain for each line why something is heard or not."))
  var explain = false
  @Option(
    help: help(
      nl: "Meet met eigen zinnen: een bestand met {\"lang\",\"text\",\"labels\"} per regel.",
      en: "Measure with sentences of your own: a file with {\"lang\",\"text\",\"labels\"} a line."),
    completion: .file())
  var score: String?

  func validate() throws {
    if explain, json || score != nil { throw Failure.wrongUse(.explainAlone) }
  }

  func run() async throws {
    if check {
      _ = try common.shelves.loadHearing(checkingExamples: true)
      let holds = Bilingual(nl: "Alle voorbeelden kloppen.", en: "All examples hold.")
      complain(holds[common.language])
    }
    var listeners = Listeners(common: common, explains: explain)
    // The usual languages first, so that a folder that cannot be read is told before the first line.
    for language in common.languages { try listeners.load(language) }
    if let score { return print(try result(of: score, &listeners)) }
    var number = 0
    let input = PipedLines(descriptor: STDIN_FILENO)
    while let line = try input.nextText() {
      number += 1
      guard !line.isEmpty else { continue }
      let asked = try HearRequest(line: line, number: number)
      let languages = asked.language.map { [$0] } ?? common.languages
      if explain {
        for language in languages { print(try listeners.explanation(of: asked.text, in: language)) }
        continue
      }
      let heard = try listeners.hear(asked.text, in: languages)
      print(
        json
          ? heardJSON(heard, id: asked.id, in: asked.text).line
          : heardText(heard, in: asked.text, language: common.language))
    }
  }

  private func result(of file: String, _ listeners: inout Listeners) throws -> String {
    let sentences: [LabelledSentence] = try JSONLines.read(file)
    var score = HearingScore()
    for (number, sentence) in sentences.enumerated() {
      let heard = try listeners.hear(sentence.text, in: [sentence.lang])
      score.add(
        id: sentence.id ?? String(number + 1), text: sentence.text, labels: Set(sentence.labels),
        heard: heard)
    }
    return json ? score.json.line : score.text(in: common.language)
  }
}

/// The lexicons that were asked for so far.
private struct Listeners {
  let common: CommonOptions
  /// Then the lists are read anew: what is kept between runs has no names of sets.
  let explains: Bool
  private var lexicons: [Language: Lexicon] = [:]
  /// Every named set as something to be heard, for explanations.
  private var sets: [Language: Lexicon] = [:]

  init(common: CommonOptions, explains: Bool) {
    self.common = common
    self.explains = explains
  }

  @discardableResult
  mutating func load(_ language: Language) throws -> Lexicon {
    if let lexicon = lexicons[language] { return lexicon }
    let hearing = try common.shelves.loadHearing(in: [language], cached: !explains).configuration
    guard let lexicon = hearing.lexicons[language] else {
      throw Failure.wrongUse(.noLexicon(language.rawValue))
    }
    lexicons[language] = lexicon
    if explains {
      let named = (hearing.sets[language] ?? [:]).sorted { $0.key < $1.key }
      sets[language] = Lexicon(
        entries: named.map {
          LexiconEntry(id: $0.key, subject: .marker($0.key), patterns: [$0.value])
        }, context: [], functionWords: [])
    }
    return lexicon
  }

  /// What each language hears, in the order of the text; the same kind at the same words once.
  mutating func hear(_ text: String, in languages: [Language]) throws -> Heard {
    var heard: Heard?
    for language in languages {
      let next = try load(language).hear(text)
      heard = heard?.joined(with: next) ?? next
    }
    return heard ?? Heard()
  }

  mutating func explanation(of text: String, in language: Language) throws -> String {
    let explanation = try load(language).explain(text)
    let named = sets[language]?.hear(text).cues.map { (name: $0.rule, place: $0.place) } ?? []
    return explanationText(explanation, sets: named, of: text, language: common.language)
  }
}

/// A line of input: plain text, or `{"id","lang","text"}`.
private struct HearRequest: Decodable {
  var id: String
  /// `nil` when the line does not say.
  var language: Language?
  var text: String

  private enum CodingKeys: String, CodingKey { case id, lang, text }

  init(line: String, number: Int) throws {
    guard line.utf8.first == UInt8(ascii: "{") else {
      (id, language, text) = (String(number), nil, line)
      return
    }
    do {
      self = try JSONDecoder().decode(HearRequest.self, from: Data(line.utf8))
    } catch { throw Failure.problems(.badJSONLine(number)) }
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    text = try container.decode(String.self, forKey: .text)
    language = try container.decodeIfPresent(Language.self, forKey: .lang)
    if let number = try? container.decode(Int.self, forKey: .id) {
      id = String(number)
    } else {
      id = try container.decodeIfPresent(String.self, forKey: .id) ?? ""
    }
  }
}
