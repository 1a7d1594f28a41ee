internal import Inquiry

/// A rule that may ask a move again and again, and can fill only one of its wordings: the second
/// time somebody would hear the same sentence, so it is not asked at all.
struct ExhaustedWordingsCheck: BankCheck {
  func problems(in checked: CheckedBank) -> [Diagnostic] {
    checked.bank.rules.compactMap { rule in
      guard rule.once != .interview, let id = rule.asks, checked.places.rules[rule.id] != nil,
        checked.bank.has(id), leavesOne(of: checked.bank[id], rule, checked.bank)
      else { return nil }
      return Diagnostic(
        .wordingsExhausted(rule: rule.id.rawValue, move: id.rawValue),
        at: checked.place(of: rule.id))
    }
  }

  private func leavesOne(of move: ProbeMove, _ rule: Rule, _ bank: Bank) -> Bool {
    bank.languages.contains { language in
      let wordings = move.wordings[language] ?? []
      // That a rule has no words at all to fill in is told of where it is read.
      let lacksWords =
        !rule.when.bringsWords && wordings.allSatisfy { $0.slots.contains(.evidence) }
      return wordings.count > 1 && !lacksWords && wordings.count { canFill($0, rule) } < 2
    }
  }

  private func canFill(_ wording: Wording, _ rule: Rule) -> Bool {
    let quotes = wording.slots.contains(.evidence)
    return quotes ? rule.when.bringsWords : !rule.mustQuote
  }
}
