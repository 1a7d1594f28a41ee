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
    guard let tokens = rule.find?(reading) ?? firstMarker(in: reading.sheet) else { return nil }
    if rule.sparesSaidWords, reading.isSaid(tokens) { return nil }
    return unless.contains { $0.firstMarker(in: reading.sheet) != nil } ? nil : tokens
  }

  private func isExempt(_ reading: Reading) -> Bool {
    switch rule.verdict {
    case .closed, .double: reading.isLicensed
    case .presupposing: reading.isBalanced
    case .solution where reading.leavesRoom && !reading.proposes: true
    default: rule.sparesOwnIdea && reading.takesUpOwnIdea
    }
  }

  private func firstMarker(in sheet: Sheet) -> Range<Int>? {
    for pattern in patterns {
      if let marker = pattern.firstMarker(in: sheet) { return marker }
    }
    return nil
  }
}
