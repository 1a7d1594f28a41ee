internal import Inquiry

/// A rule that earlier ones always come before: whenever it holds, they hold as well, and they are
/// never all spent. (ChatScript's `:verify` calls it hijacked.)
///
/// Seen from the form of the conditions alone, so that it is quick and never wrong; what it does
/// not see, the bounded proof may.
struct PreemptedRuleCheck: BankCheck {
  func problems(in checked: CheckedBank) -> [Diagnostic] {
    var found: [Diagnostic] = []
    let bank = checked.bank
    let sections = [bank.stops, bank.follows, bank.probes]
    for (section, rules) in sections.enumerated() {
      let before = Array(sections[..<section].joined())
      for (index, rule) in rules.enumerated() where checked.places.rules[rule.id] != nil {
        let earlier = (before + rules[..<index]).filter { comesBefore($0, rule, bank) }
        guard let first = earlier.first, isNeverReached(past: earlier, rule, bank) else { continue }
        found.append(
          Diagnostic(
            .preemptedRule(rule.id.rawValue, by: first.id.rawValue), at: checked.place(of: rule.id))
        )
      }
    }
    return found
  }

  /// Whether the earlier rule holds and can ask wherever the later one holds.
  private func comesBefore(_ earlier: Rule, _ later: Rule, _ bank: Bank) -> Bool {
    guard later.when.implies(earlier.when), earlier.isForAnyTime || !later.isForAnyTime else {
      return false
    }
    guard let id = earlier.asks else { return true }
    // A why may be over its budget, and a wording may lack what it quotes.
    guard bank.has(id), bank[id].kind != .explanatory, !earlier.mustQuote else { return false }
    return bank.languages.allSatisfy { language in
      (bank[id].wordings[language] ?? []).count { $0.slots.isEmpty } >= 2
    }
  }

  /// Rules that hold once a ladder are spent one by one; a ladder has only so many rungs. The one
  /// whose move was just answered gives way, so the largest group that asks one move is not counted.
  private func isNeverReached(past earlier: [Rule], _ rule: Rule, _ bank: Bank) -> Bool {
    if earlier.contains(where: { $0.once == .always }) { return true }
    let perLadder = earlier.filter { $0.once == .ladder && $0.asks != nil }
    let others = perLadder.filter { $0.asks != rule.asks }
    let groups = Dictionary(grouping: others) { $0.asks }
    let largest = groups.values.map(\.count).max() ?? 0
    return perLadder.count - largest >= bank.limits.rungs
  }
}
