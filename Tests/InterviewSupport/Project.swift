public import BankFormat
internal import Glibc
public import Hearing
public import Inquiry

/// The project's own banks, lexicons, chain cards and scenarios, read as the program reads them.
public enum Project {
  /// The root of the checkout: two folders above this file.
  public static let root: String = {
    let parts = #filePath.split(separator: "/").dropLast(3)
    return "/" + parts.joined(separator: "/")
  }()

  public static let hearing: HearingConfiguration = {
    let reading = readHearing(hearingFiles, checkingExamples: false)
    guard let value = reading.value else {
      preconditionFailure("config/hearing: \(reading.problems.map { $0.line(in: .english) })")
    }
    return value
  }()

  public static let hearingFiles: HearingFiles = {
    var languages: [Language: [SourceFile]] = [:]
    for language in Language.allCases {
      let place = "config/hearing/" + language.rawValue
      languages[language] = files(in: place, ending: ".yaml") + files(in: place, ending: ".txt")
    }
    return HearingFiles(kinds: source("config/hearing/barriers.yaml"), languages: languages)
  }()

  /// What words add up to in a question.
  public static func questionWeights(_ language: Language) -> WordWeights {
    let reading = readWeights(source("config/neutrality/\(language.rawValue)/weights.txt"))
    guard let weights = reading.value else {
      preconditionFailure("\(reading.problems.map { $0.line(in: .english) })")
    }
    return weights
  }

  public static func bank(_ id: String) -> Bank {
    let reading = readBank(
      source("QuestionBanks/\(id)/bank.yaml"), vocabulary: BankVocabulary(hearing),
      base: { source("QuestionBanks/\($0)/bank.yaml") })
    guard let bank = reading.value else {
      preconditionFailure("\(id): \(reading.problems.map { $0.line(in: .english) })")
    }
    return bank
  }

  public static let wonder = bank("verwondering")

  public static let scenarios: [Scenario] = files(in: "Tests/Scenarios", ending: ".yaml").map {
    let reading = readScenario($0)
    guard let scenario = reading.value else {
      preconditionFailure("\(reading.problems.map { $0.line(in: .english) })")
    }
    return scenario
  }

  public static func lexicon(_ language: Language) -> Lexicon {
    guard let lexicon = hearing.lexicons[language] else {
      preconditionFailure("no lexicon for \(language)")
    }
    return lexicon
  }

  public static func engine(
    for scenario: Scenario, replaying events: [TranscriptEvent] = []
  ) -> Engine {
    Engine(
      bank: wonder, chain: scenario.chain, lexicon: lexicon(scenario.language), replaying: events)
  }

  public static func opening(of scenario: Scenario) -> Opening {
    let source = Opening.Source(id: "verwondering", version: 1, digest: "")
    return Opening(
      bank: source, chain: Opening.Source(id: scenario.id, version: 1, digest: ""),
      lexicon: Opening.Source(id: "hearing", version: 1, digest: ""),
      language: scenario.language, partner: scenario.partner, participant: "Wilg", mode: .own)
  }

  // MARK: Files

  public static func source(_ path: String) -> SourceFile {
    SourceFile(name: path, bytes: bytes(root + "/" + path))
  }

  public static func files(in folder: String, ending: String) -> [SourceFile] {
    names(in: root + "/" + folder).filter { $0.hasSuffix(ending) }.map { source("\(folder)/\($0)") }
  }

  public static func text(_ path: String) -> String {
    String(decoding: bytes(root + "/" + path), as: UTF8.self)
  }

  public static func exists(_ path: String) -> Bool { access(root + "/" + path, F_OK) == 0 }

  public static func write(_ text: String, to path: String) {
    guard let file = fopen(root + "/" + path, "w") else { return }
    fputs(text, file)
    fclose(file)
  }

  public static var updatesGolden: Bool { getenv("VERWONDER_UPDATE_GOLDEN") != nil }

  public static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        })
    }
    return names.filter { !$0.hasPrefix(".") }.sorted()
  }

  private static func bytes(_ path: String) -> [UInt8] {
    guard let file = fopen(path, "r") else { preconditionFailure("cannot read \(path)") }
    defer { fclose(file) }
    var result: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      if count == 0 { return result }
      result += chunk[..<count]
    }
  }
}
