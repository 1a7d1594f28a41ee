import ArgumentParser
import BankFormat
import Hearing
import Inquiry
import Neutrality

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

struct LearnCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "learn",
    abstract: says(
      nl: "Leert uit gelezen zinnen of vragen wat woorden samen zeggen: de gewichten.",
      en: "Learns from sentences or questions that were read what words add up to: the weights."),
    subcommands: [LearnTalkCommand.self, LearnQuestionsCommand.self])
}

struct LearnTalkCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "talk",
    abstract: says(
      nl: "Uit zinnen waarvan een lezer zegt welke belemmering erin klinkt.",
      en: "From sentences of which a reader says which barrier they voice."))

  @OptionGroup var common: CommonOptions
  @Argument(
    help: help(
      nl: "Bestanden met een zin per regel: {\"lang\",\"text\",\"labels\",\"evidence\"}.",
      en: "Files with a sentence a line: {\"lang\",\"text\",\"labels\",\"evidence\"}."))
  var files: [String]
  @OptionGroup var output: OutputOptions

  func run() async throws {
    let sentences: [LabelledSentence] = try files.flatMap(JSONLines.read)
    let lessons = sentences.filter { $0.lang == common.language }.flatMap(\.read.lessons)
    try output.give(WordWeights(learningFrom: lessons, cost: 0.3).text)
  }
}

struct LearnQuestionsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "questions",
    abstract: says(
      nl: "Uit vragen waarvan een lezer zegt of ze neutraal zijn.",
      en: "From questions of which a reader says whether they are neutral."))

  @OptionGroup var common: CommonOptions
  @Argument(
    help: help(
      nl: "Bestanden met een vraag per regel: {\"lang\",\"text\",\"context\",\"verdict\"}.",
      en: "Files with a question a line: {\"lang\",\"text\",\"context\",\"verdict\"}."))
  var files: [String]
  @OptionGroup var output: OutputOptions

  func run() async throws {
    let questions: [LabelledQuestion] = try files.flatMap(JSONLines.read)
    let own = questions.filter { $0.lang == common.language }.map(\.judged)
    let lessons = Neutrality(common.language).lessons(from: own)
    try output.give(WordWeights(learningFrom: lessons, cost: 2, smallest: 0.03).text)
  }
}

/// A sentence and the barriers that a careful reader finds in it.
struct LabelledSentence: Decodable {
  var id: String?
  var lang: Language
  var text: String
  var labels: [String]
  var evidence: [String]

  var read: ReadSentence {
    ReadSentence(
      text: text,
      barriers: zip(labels, evidence).map { ReadSentence.Barrier(kind: $0, evidence: $1) })
  }
}

/// A question, the words before it, and what a careful judge calls it.
private struct LabelledQuestion: Decodable {
  var lang: Language
  var text: String
  var context: String?
  var verdict: Verdict

  var judged: Neutrality.JudgedQuestion {
    let said = context.flatMap { $0.isEmpty ? nil : [$0] }
    return Neutrality.JudgedQuestion(
      question: text, context: said.map { QuestionContext(said: $0) } ?? .unknown, verdict: verdict)
  }
}

/// Files with a JSON object a line.
enum JSONLines {
  private static let largestBytes = 64 * 1024 * 1024

  static func read<Row: Decodable>(_ path: String) throws -> [Row] {
    let bytes = try Files.bytes(path, largest: largestBytes)
    guard String(validating: bytes, as: UTF8.self) != nil else { throw Failure.problems(.notUTF8) }
    let decoder = JSONDecoder()
    return try bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
      .filter { !$0.element.isEmpty }
      .map { number, line in
        do {
          return try decoder.decode(Row.self, from: Data(line))
        } catch { throw Failure.problems(.badJSONLine(number + 1)) }
      }
  }
}
