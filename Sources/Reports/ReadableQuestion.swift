package import Inquiry

/// A question as somebody reads it who may not see every answer.
///
/// Where it quotes hidden words it shows a gap; and a question that responds to a hidden answer
/// tells no rule and no reason, since those tell what was heard in it. An answer that was taken back
/// is hidden from everybody.
package struct ReadableQuestion {
  package var text: String
  var rule: String
  var because: String
  /// Whether everything it responds to may be seen.
  var isOpen: Bool

  /// - Parameters:
  ///   - least: words of an earlier interview with less consent than this may not be seen.
  ///   - maySee: whether the answer to this question may be seen.
  package init(
    _ question: Question, in memory: Memory, showing least: ConsentLevel, maySee: (Int) -> Bool
  ) {
    func canSee(_ n: Int) -> Bool { maySee(n) && !memory.hasTakenBack(n) }
    text = readable(question.parts, least, canSee)
    isOpen =
      question.reason.evidence.words.allSatisfy { canSee($0.quote.n) }
      && memory.lastAnswered(before: question.n).map(canSee) ?? true
    // The course of the talk is the same for everybody and tells nothing.
    rule = isOpen || question.reason.source == .course ? ruleName(question.reason) : "…"
    because = isOpen ? readable(question.reason.because, least, canSee) : "…"
  }
}

private func readable(
  _ parts: [Question.Part], _ least: ConsentLevel, _ maySee: (Int) -> Bool
) -> String {
  parts.map { part in
    switch part {
    case .quote(let quote) where !maySee(quote.n): "…"
    case .recalled(let recalled) where recalled.consent < least: "…"
    default: part.text
    }
  }.joined()
}
