import BankFormat
import Inquiry
import Shelves

/// The scenarios from which participants are made.
struct Scripts {
  private let all: [Scenario]

  /// - Parameter places: files and folders; none for the examples of the included banks.
  init(_ places: [String], shelves: Shelves) throws {
    var scenarios: [Scenario] = []
    if places.isEmpty {
      let folder = try shelves.banksFolder()
      for name in try shelves.bankNames() {
        let examples = "\(folder)/\(name)/examples"
        guard Files.isFolder(examples) else { continue }
        for path in try Scripts.files(in: examples) { scenarios.append(try Scripts.read(path)) }
      }
    }
    for place in places {
      let paths = Files.isFolder(place) ? try Scripts.files(in: place) : [place]
      for path in paths { scenarios.append(try Scripts.read(path)) }
    }
    all = scenarios
  }

  func scenarios(in language: Language) throws -> [Scenario] {
    let fitting = all.filter { $0.language == language && !$0.answers.isEmpty }
    guard !fitting.isEmpty else { throw Failure.problems(.noScenarios(language)) }
    return fitting
  }

  private static func files(in folder: String) throws -> [String] {
    try Files.names(in: folder).sorted().filter { $0.hasSuffix(".yaml") }.map { folder + "/" + $0 }
  }

  private static func read(_ path: String) throws -> Scenario {
    let reading = readScenario(try Files.source(path))
    guard let scenario = reading.value else { throw Failure.diagnostics(reading.problems) }
    return scenario
  }
}

extension Complaint {
  fileprivate static func noScenarios(_ language: Language) -> Complaint {
    Complaint(
      nl: "Er is geen scenario in deze taal (\(language.rawValue)). Kies er met --lang een andere.",
      en:
        "There is no scenario in this language (\(language.rawValue)). Choose another with --lang.")
  }
}
