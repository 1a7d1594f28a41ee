internal import Inquiry

/// A text in the other language than the one it is listed under: two small words of that one at
/// least, and none of its own.
struct LanguageCheck: BankCheck {
  func problems(in checked: CheckedBank) -> [Diagnostic] {
    checked.places.texts.compactMap { text in
      let words = text.wording.fixedWords
      let strange = words.filter { Self.smallWords(of: text.language.other).contains($0) }
      guard Set(strange).count >= 2,
        !words.contains(where: Self.smallWords(of: text.language).contains)
      else { return nil }
      return Diagnostic(
        .wording(.otherLanguage(text.language, words: Array(strange.prefix(3)))), at: text.place)
    }
  }

  /// Words that one of the two languages has and the other has not.
  private static func smallWords(of language: Language) -> Set<String> {
    language == .dutch ? dutch : english
  }

  private static let dutch: Set<String> = [
    "je", "jij", "jou", "jouw", "u", "uw", "ik", "een", "het", "de", "niet", "van", "voor", "dat",
    "dit", "hoe", "waar", "wie", "wat", "er", "zijn", "met", "naar", "daar", "iets", "nog", "ook",
    "als", "zei", "zegt", "noemde", "vertelde", "wordt", "gaat", "komt", "heb", "hebt", "heeft",
    "zo", "dan", "bij", "uit", "en", "jullie",
  ]

  private static let english: Set<String> = [
    "the", "you", "your", "what", "how", "who", "which", "this", "that", "and", "are", "does",
    "with", "about", "there", "said", "would", "could", "from", "for", "to", "it", "do", "did",
    "named", "told", "they", "have", "has", "where", "when", "an",
  ]
}

extension Wording {
  fileprivate var fixedWords: [String] {
    pieces.flatMap { piece -> [String] in
      switch piece {
      case .text(let text): text.split { !$0.isLetter }.map { $0.lowercased() }
      // Only Dutch has these.
      case .address(let informal, formal: _): informal.split(separator: " ").map(String.init)
      case .slot: []
      }
    }
  }
}

extension Language {
  fileprivate var other: Language { self == .dutch ? .english : .dutch }
}
