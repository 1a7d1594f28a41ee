import ArgumentParser
import BankFormat
import Hearing
import Inquiry
import Neutrality
import Shelves

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

  @OptionGroup var options: LearnOptions
  @Option(
    help: help(
      nl: "Vanaf welke som iets gehoord wordt: hoger is stiller.",
      en: "From which sum on something is heard: higher is quieter."))
  var mark: Double?

  func validate() throws {
    if let mark, !(-10...10).contains(mark) { throw Failure.wrongUse(.markOutOfReach) }
  }

  func run() async throws {
    let sentences: [LabelledSentence] = try options.rows()
    let own = sentences.filter { $0.lang == options.common.language }
    var cost = LearningCost.ofTalk
    if let mark { cost.mark = mark }
    try options.give(WordWeights(learningFrom: own.flatMap(\.read.lessons), cost: cost))
  }
}

extension Complaint {
  fileprivate static let markOutOfReach = Complaint(
    nl: "--mark is een getal van -10 tot 10, bijvoorbeeld 0.6.",
    en: "--mark is a number from -10 to 10, such as 0.6.")
}

struct LearnQuestionsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "questions",
    abstract: says(
      nl: "Uit vragen waarvan een lezer zegt of ze neutraal zijn.",
      en: "From questions of which a reader says whether they are neutral."))

  @OptionGroup var options: LearnOptions

  func run() async throws {
    let language = options.common.language
    let questions: [LabelledQuestion] = try options.rows()
    let own = questions.filter { $0.lang == language }.map(\.judged)
    let lessons = Neutrality(language).lessons(from: own)
    try options.give(WordWeights(learningFrom: lessons, cost: .ofQuestions))
  }
}

/// What both ways of learning take.
struct LearnOptions: ParsableArguments {
  @OptionGroup var common: CommonOptions
  @Argument(
    help: help(
      nl: "Bestanden met een zin of vraag per regel, zoals in learning/.",
      en: "Files with a sentence or question a line, as in learning/."))
  var files: [String]
  @OptionGroup var output: OutputOptions

  func rows<Row: Decodable>() throws -> [Row] {
    var rows: [Row] = []
    for file in files { rows += try JSONLines.read(file) }
    return rows
  }

  func give(_ weights: WordWeights) throws { try output.give(weights.text) }
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
