internal import Inquiry

/// "Je" in a text that somebody may hear who is called "u", and the other way round.
struct AddressCheck: BankCheck {
  private static let informal: Set<String> = ["je", "jij", "jou", "jouw", "jezelf"]
  private static let formal: Set<String> = ["u", "uw", "uzelf"]

  func problems(in checked: CheckedBank) -> [Diagnostic] {
    checked.places.texts.compactMap { text in
      guard text.language == .dutch, let word = bareWord(in: text.wording) else { return nil }
      return Diagnostic(.bareAddress(word), at: text.place)
    }
  }

  /// A word for the participant outside the brackets that say it both ways.
  private func bareWord(in wording: Wording) -> String? {
    for case .text(let text) in wording.pieces {
      let words = text.split { !$0.isLetter }
      let known = AddressCheck.informal.union(AddressCheck.formal)
      if let word = words.first(where: { known.contains($0.lowercased()) }) { return String(word) }
    }
    return nil
  }
}
