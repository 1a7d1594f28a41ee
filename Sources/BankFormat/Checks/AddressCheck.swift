internal import Inquiry

/// "Je" in a text that somebody may hear who is called "u", and the other way round.
struct AddressCheck: BankCheck {
  func problems(in checked: CheckedBank) -> [Diagnostic] {
    checked.places.texts.compactMap { text in
      guard text.language == .dutch, let word = bareWord(in: text.wording) else { return nil }
      return Diagnostic(.bareAddress(word), at: text.place)
    }
  }

  /// A word for the participant outside the brackets that say it both ways.
  private func bareWord(in wording: Wording) -> String? {
    let known = AddressWords.informal.union(AddressWords.formal)
    for case .text(let text) in wording.pieces {
      if let word = text.firstWord(among: known) { return word }
    }
    return nil
  }
}
