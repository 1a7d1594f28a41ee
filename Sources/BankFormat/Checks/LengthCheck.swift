internal import Inquiry

/// A question that is too long to be heard at once. Short questions bring long answers. (Kvale,
/// in METHOD's quality criteria)
struct LengthCheck: BankCheck {
  static let mostWords = 25

  func problems(in checked: CheckedBank) -> [Diagnostic] {
    checked.questions.compactMap { _, text in
      let words = text.wording.wordCount
      guard words > LengthCheck.mostWords else { return nil }
      return Diagnostic(.tooManyWords(words, most: LengthCheck.mostWords), at: text.place)
    }
  }
}

extension Wording {
  /// Its words, with a slot as one.
  var wordCount: Int {
    template.split { $0 == " " || $0 == "\n" || $0 == "\u{00A0}" }
      .count { $0.unicodeScalars.contains { $0.properties.isAlphabetic } }
  }

  /// As it is said to somebody who is called "je", with slots as their names in braces.
  var template: String {
    pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .address(let informal, formal: _): informal
      case .slot(let slot): "{\(slot.rawValue)}"
      }
    }.joined()
  }
}
