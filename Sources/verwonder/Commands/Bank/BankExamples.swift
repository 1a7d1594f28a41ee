import BankFormat
import Hearing
import Inquiry
import Interviews
import Shelves

/// The example interviews in a bank's folder, played.
struct BankExamples {
  let bank: Bank
  let lexicons: [Language: Lexicon]
  /// The files, in the order of their names.
  let files: [String]
  /// That there is no folder to find them in, where there seems to be one.
  let folderProblem: Diagnostic?

  /// - Parameter bankFile: the path of its `bank.yaml`.
  init(of bank: Bank, bankFile: String, lexicons: [Language: Lexicon]) throws {
    self.bank = bank
    self.lexicons = lexicons
    let folder = Files.folder(of: bankFile) + "/examples"
    let isFolder = Files.isFolder(folder)
    // A folder that is a link back to the bank would hold the bank itself for an example.
    let isOwn = Files.real(folder) != Files.real(Files.folder(of: bankFile))
    folderProblem =
      !Files.exists(folder) || isFolder && isOwn
      ? nil : Diagnostic(.surrounding(.noExamplesFolder), at: .top(of: folder))
    files =
      isFolder && isOwn
      ? try Files.names(in: folder).filter { $0.hasSuffix(".yaml") }.map { folder + "/" + $0 } : []
  }

  /// What is wrong with the examples, or goes otherwise in them.
  func problems() -> [Diagnostic] {
    [folderProblem].compactMap(\.self) + files.flatMap(problems)
  }

  /// One that cannot be read hides nothing about the others.
  private func problems(with path: String) -> [Diagnostic] {
    switch Files.sourceIfReadable(path) {
    case .failure(let unreadable):
      return [Diagnostic(.unreadable(unreadable.reason), at: .top(of: path))]
    case .success(let source):
      let reading = readExample(source, of: bank)
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
  func rehearsals() -> [Rehearsal] {
    files.compactMap { path in
      guard case .success(let source) = Files.sourceIfReadable(path) else { return nil }
      return readExample(source, of: bank).value.flatMap(play)
    }
  }

  private func play(_ example: Scenario) -> Rehearsal? {
    lexicons[example.language].map { Rehearsal(example, bank: bank, lexicon: $0) }
  }
}

extension Diagnostic.Place {
  /// The beginning of a file.
  static func top(of file: String) -> Diagnostic.Place {
    Diagnostic.Place(file: file, line: 1, column: 1)
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
