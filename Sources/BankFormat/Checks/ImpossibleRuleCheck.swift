internal import Inquiry

/// A rule that can never fire, whatever anybody says: its own conditions exclude one another, or
/// want a longer ladder than the limits allow.
struct ImpossibleRuleCheck: BankCheck {
  func problems(in checked: CheckedBank) -> [Diagnostic] {
    checked.bank.rules.compactMap { rule in
      let isTooHigh = rule.when.leastRungs > checked.bank.limits.rungs
      guard rule.when.isImpossible || isTooHigh, checked.places.rules[rule.id] != nil else {
        return nil
      }
      return Diagnostic(.impossibleRule(rule.id.rawValue), at: checked.place(of: rule.id))
    }
  }
}
