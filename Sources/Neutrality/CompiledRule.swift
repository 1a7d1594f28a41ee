import Hearing
import Inquiry

/// A rule with its patterns read.
struct CompiledRule: Sendable {
  let rule: NeutralityRule
  private let patterns: [ReadyPattern]
  private let unless: [ReadyPattern]

  init(_ rule: NeutralityRule, _ language: Language, _ vocabulary: inout Vocabulary) {
    self.rule = rule
    patterns = readPatterns(rule.patterns[language], &vocabulary)
    unless = readPatterns(rule.unless[language], &vocabulary)
  }

  func finding(in reading: Reading, of question: String) -> Finding? {
    guard let tokens = marker(in: reading) else { return nil }
    let place = reading.sheet.place(of: tokens)
    return Finding(
      verdict: rule.verdict, rule: rule.id, marker: question.words(at: place), place: place,
      because: rule.because)
  }

  private func marker(in reading: Reading) -> Range<Int>? {
    guard !isExempt(reading) else { return nil }
    if let found = rule.find?(reading), counts(found, in: reading) { return found }
    for pattern in patterns {
      if let found = pattern.firstMarker(in: reading.sheet), counts(found, in: reading) {
        return found
      }
    }
    return nil
  }

  /// What a sentence says in its favour helps that sentence only.
  private func counts(_ marker: Range<Int>, in reading: Reading) -> Bool {
    if rule.sparesSaidWords, reading.isSaid(marker) { return false }
    if rule.sparesAsides, reading.isAside(marker) { return false }
    let sheet = reading.sheet
    let around = sheet.sentences(around: marker)
    return !unless.contains {
      $0.isPossible(in: sheet) && $0.pattern.marked.ends(from: around, in: sheet) != 0
    }
  }

  private func isExempt(_ reading: Reading) -> Bool {
    switch rule.verdict {
    case .closed, .double: reading.isLicensed
    case .presupposing: reading.isBalanced
    case .solution where reading.leavesRoom && !reading.proposes: true
    case .solution where reading.ascribesIdea && reading.takesUpOwnIdea: true
    case .solution where reading.takesUpOwnIdea && reading.sheet.unsaid == 0: true
    default: rule.sparesOwnIdea && reading.takesUpOwnIdea
    }
  }
}
