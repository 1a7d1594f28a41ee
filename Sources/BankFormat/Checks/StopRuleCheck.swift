internal import Hearing
internal import Inquiry

/// A rule under `stops` that does not do what a stop is for: it asks on where a line is drawn, ends
/// the talk of somebody who did not want that, or keeps another reason than it stops for. And a rule
/// elsewhere that would like to stop, and cannot. (METHOD R0, R4, R6)
struct StopRuleCheck: BankCheck {
  func problems(in checked: CheckedBank) -> [Diagnostic] {
    let stops = checked.bank.stops.flatMap { rule in
      [asksOn(rule, checked.bank), closesUnasked(rule), wrongReason(rule)].compactMap(\.self)
        .map { (rule, $0) }
    }
    let others = (checked.bank.follows + checked.bank.probes).compactMap { rule in
      ending(of: rule).map { (rule, StopRuleProblem.standsOutsideStops($0)) }
    }
    return (stops + others).compactMap { rule, problem in
      checked.places.rules[rule.id].map {
        Diagnostic(.stopRule(problem, rule: rule.id.rawValue), at: $0)
      }
    }
  }

  /// The offer of a pause and what else belongs to the course of the talk is no asking on.
  private func asksOn(_ rule: Rule, _ bank: Bank) -> StopRuleProblem? {
    guard let move = rule.asks, bank.has(move), bank[move].kind != .process,
      let line = [Signal.boundary, .irritation].first(where: rule.when.listensTo)
    else { return nil }
    return .asksOn(line, move: move.rawValue)
  }

  private func closesUnasked(_ rule: Rule) -> StopRuleProblem? {
    rule.action == .close && !rule.when.implies(.signal([.wantsStop])) ? .closesUnasked : nil
  }

  private func wrongReason(_ rule: Rule) -> StopRuleProblem? {
    let signals = [Signal.boundary, .irritation, .wantsStop].filter(rule.when.listensTo)
    guard let first = signals.first else { return nil }
    let fitting = signals.flatMap(\.reasonsToStop)
    return rule.stops.map(fitting.contains) == true ? nil : .reason(rule.stops, first)
  }

  private func ending(of rule: Rule) -> RuleEnding? {
    RuleEnding.allCases.first { $0.action == rule.action }
  }
}

extension Signal {
  /// What the record may say of a ladder that this signal ends. Whoever may have had enough of just
  /// this question is asked which it is, and the question counts as passed over.
  fileprivate var reasonsToStop: [StopReason] {
    switch self {
    case .boundary: [.boundary]
    case .irritation: [.irritation]
    case .wantsStop: [.wantsStop, .skipped]
    default: []
    }
  }
}
