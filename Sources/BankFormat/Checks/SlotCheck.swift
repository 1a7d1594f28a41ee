internal import Inquiry

/// A wording with a slot that nothing can ever fill where it is used: it would be passed over in
/// every talk. And slots in lines and titles, in which nothing is filled in.
struct SlotCheck: BankCheck {
  func problems(in checked: CheckedBank) -> [Diagnostic] {
    checked.places.texts.compactMap { text in
      problem(with: text, in: checked.bank).map { Diagnostic(.wording($0), at: text.place) }
    }
  }

  private func problem(with text: PlacedText, in bank: Bank) -> WordingProblem? {
    let slots = text.wording.slots
    guard !slots.isEmpty else { return nil }
    switch text.role {
    case .question(let move), .explanation(.move(let move)):
      return neverFilled(slots, in: bank.uses(of: move), bank)
    case .explanation(.rule(let id)):
      let rule = bank.rules.first { $0.id == id }
      return neverFilled(slots, in: rule.map(bank.uses) ?? [], bank)
    // These stand before any question, whatever it is about.
    case .preface:
      return slots.first { ![.commonGoal, .clientQuestion].contains($0) }
        .map { .nothingFilledIn("{\($0.rawValue)}") }
    }
  }

  private func neverFilled(_ slots: [Slot], in uses: [SlotUse], _ bank: Bank) -> WordingProblem? {
    // Of a move that nothing asks, that is told.
    if uses.isEmpty
      || uses.contains(where: { use in slots.allSatisfy { use.canFill($0, in: bank) } })
    {
      return nil
    }
    let hopeless = slots.first { slot in !uses.contains { $0.canFill(slot, in: bank) } }
    return (hopeless ?? slots.last).map { .neverFilled($0) }
  }
}
