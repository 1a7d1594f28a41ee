internal import Inquiry

/// Limits that are missing, or that leave no room for what every talk ends with.
struct LimitsCheck: BankCheck {
  /// Goal, turn and its confirmation, idea, condition, agreement and its three details,
  /// conclusion, reading back, the last word.
  static let courseQuestions = 12

  func problems(in checked: CheckedBank) -> [Diagnostic] {
    let limits = checked.bank.limits
    if checked.places.limits == nil, !checked.hasBase {
      return [Diagnostic(.noLimits, at: checked.places.top)]
    }
    let needed = limits.exploreAtMost + LimitsCheck.courseQuestions + limits.namings
    guard limits.questions < needed else { return [] }
    return [
      Diagnostic(
        .limitsTooNarrow(questions: limits.questions, needed: needed), at: checked.limitsPlace)
    ]
  }
}
