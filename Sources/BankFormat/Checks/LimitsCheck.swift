internal import Inquiry

/// Limits that are missing, or that leave no room for what every talk ends with.
struct LimitsCheck: BankCheck {
  func problems(in checked: CheckedBank) -> [Diagnostic] {
    let limits = checked.bank.limits
    if checked.places.limits == nil, !checked.hasBase {
      return [Diagnostic(.noLimits, at: checked.places.top)]
    }
    let needed = limits.needed
    guard limits.questions < needed else { return [] }
    return [
      Diagnostic(
        .limitsTooNarrow(questions: limits.questions, needed: needed), at: checked.limitsPlace)
    ]
  }
}
