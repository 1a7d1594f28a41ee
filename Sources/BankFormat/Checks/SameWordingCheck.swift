internal import Inquiry

/// A wording that stands twice in one list: somebody hears the same sentence again.
struct SameWordingCheck: BankCheck {
  private struct Seen: Hashable {
    var role: PlacedText.Role
    var language: Language
    var text: String
  }

  func problems(in checked: CheckedBank) -> [Diagnostic] {
    var seen: Set<Seen> = []
    return checked.places.texts.compactMap { text in
      if case .explanation = text.role { return nil }
      let this = Seen(
        role: text.role, language: text.language, text: text.wording.template.lowercased())
      return seen.insert(this).inserted
        ? nil : Diagnostic(.wording(.sameTwice), at: text.place)
    }
  }
}
