public import Hearing

/// Reads what words weigh.
public func readWeights(_ file: SourceFile) -> Reading<WordWeights> {
  do throws(WordWeights.Misread) {
    guard let text = String(validating: file.bytes, as: UTF8.self) else {
      throw WordWeights.Misread(line: 1)
    }
    return Reading(value: try WordWeights(text: text), problems: [])
  } catch {
    let place = Diagnostic.Place(file: file.name, line: error.line, column: 1)
    return Reading(value: nil, problems: [Diagnostic(.surrounding(.badWeights), at: place)])
  }
}
