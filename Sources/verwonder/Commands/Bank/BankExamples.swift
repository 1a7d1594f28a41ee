import BankFormat
import Hearing
import Inquiry
import Interviews

/// The example interviews in a bank's folder, played.
struct BankExamples {
  let bank: Bank
  let lexicons: [Language: Lexicon]
  /// The files, in the order of their names.
  let files: [String]

  /// - Parameter bankFile: the path of its `bank.yaml`.
  init(of bank: Bank, bankFile: String, lexicons: [Language: Lexicon]) throws {
    self.bank = bank
    self.lexicons = lexicons
    let folder = Files.folder(of: bankFile) + "/examples"
    files =
      Files.isFolder(folder)
      ? try Files.names(in: folder).filter { $0.hasSuffix(".yaml") }.map { folder + "/" + $0 } : []
  }

  /// What is wrong with the examples, or goes otherwise in them.
  func problems() throws -> [Diagnostic] {
    try files.flatMap { path in
      let reading = readExample(try Files.source(path), of: bank)
      guard let example = reading.value, let rehearsal = play(example) else {
        return reading.problems
      }
      let findings = ExampleCheck(rehearsal).findings.map { finding in
        Diagnostic(Problem(finding), at: reading.place(of: finding.spot))
      }
      return Reading(value: example, problems: reading.problems + findings).problems
    }
  }

  /// Every example that can be read, played.
  func rehearsals() throws -> [Rehearsal] {
    try files.compactMap { path in
      readExample(try Files.source(path), of: bank).value.flatMap(play)
    }
  }

  private func play(_ example: Scenario) -> Rehearsal? {
    lexicons[example.language].map { Rehearsal(example, bank: bank, lexicon: $0) }
  }
}

extension Problem {
  fileprivate init(_ finding: ExampleFinding) {
    self =
      switch finding.what {
      case .otherwise(let expected, let found):
        .exampleGoesOtherwise(expected: expected, found: found)
      case .neverGiven(let n): .answerNeverGiven(n)
      case .broken(let broken): .promiseBroken(broken.inWords)
      }
  }
}
