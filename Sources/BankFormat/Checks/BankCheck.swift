internal import Inquiry

/// Something that can be wrong with a bank that can be read: one file each, in this folder.
protocol BankCheck {
  func problems(in checked: CheckedBank) -> [Diagnostic]
}

/// A bank with the places of its parts.
struct CheckedBank {
  let bank: Bank
  let places: BankPlaces
  /// Whether what does not stand in this file may come from another.
  let hasBase: Bool

  /// Where a rule stands; one that comes from the base, at the top of the file.
  func place(of rule: Rule.ID) -> Diagnostic.Place { places.rules[rule] ?? places.top }

  var limitsPlace: Diagnostic.Place { places.limits ?? places.top }

  /// The wordings of questions that stand in this file.
  var questions: [(move: ProbeMove.ID, text: PlacedText)] {
    places.texts.compactMap { text in
      if case .question(let move) = text.role { (move, text) } else { nil }
    }
  }
}

extension BankReading {
  /// What is wrong with a bank as a whole; nothing for one that cannot be put together at all.
  public var wholeProblems: [Diagnostic] {
    guard let bank = draft else { return [] }
    let checks: [any BankCheck] = [
      LimitsCheck(), StopsAlwaysCheck(), ImpossibleRuleCheck(), PreemptedRuleCheck(),
      LengthCheck(), NeutralityCheck(), ExhaustedWordingsCheck(), AddressCheck(), StopRuleCheck(),
      SlotCheck(), VerbBeforeAddressCheck(), LinesCheck(), LanguageCheck(), SameWordingCheck(),
    ]
    let checked = CheckedBank(bank: bank, places: places, hasBase: base != nil)
    return checks.flatMap { $0.problems(in: checked) }
  }
}
