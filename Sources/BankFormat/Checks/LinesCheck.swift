internal import Inquiry

/// Rules that let a line be said before the next question, of which the bank has none.
struct LinesCheck: BankCheck {
  func problems(in checked: CheckedBank) -> [Diagnostic] {
    let bank = checked.bank
    return bank.rules.compactMap { rule in
      guard let preface = rule.preface, let place = checked.places.rules[rule.id] else {
        return nil
      }
      guard let lines = bank.prefaces[preface] else {
        return Diagnostic(.wording(.linesMissing(preface, language: nil)), at: place)
      }
      // That a language is missing in lines of this bank is told where they stand.
      guard checked.hasBase,
        let missing = bank.languages.first(where: { (lines[$0] ?? []).isEmpty }),
        !checked.places.texts.contains(where: { $0.role == .preface(preface) })
      else { return nil }
      return Diagnostic(.wording(.linesMissing(preface, language: missing)), at: place)
    }
  }
}
