public import Inquiry
internal import JSONText

/// What is wrong with one field of a body, and where it stands.
public struct FieldMistake: Error, Sendable, Equatable {
  public enum What: Sendable, Equatable {
    case unknown(didYouMean: String?, allowed: [String])
    case missing
    case wrongType(expected: Bilingual)
    case outOfRange(ClosedRange<Int>)
    case empty
    case tooLong(mostBytes: Int)
    case tooMany(most: Int)
    case unknownWord(didYouMean: String?, known: [String])
    /// A name that holds something else than lower-case letters, digits, `-` and `_`.
    case badName
    case badPseudonym(Pseudonym.Fault)
    case twice
    case notItsDigest
    /// No interview can be held with it.
    case unusable
    case notWritable
  }

  public var what: What
  /// `/answers/0/text` in a body (RFC 6901), `?format` in the query, `{digest}` in the path.
  public var pointer: String

  public init(_ what: What, at pointer: String) {
    self.what = what
    self.pointer = pointer
  }

  /// One sentence that says what to do. It repeats nothing that was sent.
  public var message: Bilingual {
    switch what {
    case .unknown(let near?, _):
      Bilingual(
        nl: "Dit veld bestaat niet. Bedoelde u ‘\(near)’?",
        en: "There is no such field. Did you mean '\(near)'?")
    case .unknown(nil, let allowed):
      Bilingual(
        nl: "Dit veld bestaat niet. Wat er kan staan: \(list(allowed, or: "niets")).",
        en: "There is no such field. What may stand here: \(list(allowed, or: "nothing")).")
    case .missing: Bilingual(nl: "Dit veld ontbreekt. Voeg het toe.", en: "Missing. Add it.")
    case .wrongType(let expected):
      Bilingual(nl: "Hier hoort \(expected.nl).", en: "This should be \(expected.en).")
    case .outOfRange(let range):
      Bilingual(
        nl: "Kies een getal van \(range.lowerBound) tot en met \(range.upperBound).",
        en: "Choose a number from \(range.lowerBound) to \(range.upperBound).")
    case .empty: Bilingual(nl: "Er staat niets. Vul het in.", en: "There is nothing. Fill it in.")
    case .tooLong(let most):
      Bilingual(
        nl: "Dit is te lang. Er passen \(most) bytes in.",
        en: "This is too long. It holds \(most) bytes.")
    case .tooMany(let most):
      Bilingual(nl: "Stuur er hooguit \(most).", en: "Send \(most) at most.")
    case .unknownWord(let near?, _):
      Bilingual(
        nl: "Dit woord is hier onbekend. Bedoelde u ‘\(near)’?",
        en: "This word is not known here. Did you mean '\(near)'?")
    case .unknownWord(nil, let known):
      Bilingual(
        nl: "Dit woord is hier onbekend. Kies uit: \(list(known, or: "niets")).",
        en: "This word is not known here. Choose from: \(list(known, or: "nothing")).")
    case .badName:
      Bilingual(
        nl: "Gebruik kleine letters, cijfers, ‘-’ en ‘_’, ten hoogste 64.",
        en: "Use lower-case letters, digits, '-' and '_', 64 at most.")
    case .badPseudonym(let fault): fault.text
    case .twice:
      Bilingual(
        nl: "Dit staat er meer dan één keer. Laat er één staan.",
        en: "This stands here more than once. Leave one.")
    case .notItsDigest:
      Bilingual(
        nl: "Dit is niet de SHA-256 van wat er gestuurd is.",
        en: "This is not the SHA-256 of what was sent.")
    case .unusable:
      Bilingual(
        nl: "Hiermee kan geen gesprek gehouden worden. Kijk het na met ‘verwonder bank check’.",
        en: "No interview can be held with this. Check it with 'verwonder bank check'.")
    case .notWritable:
      Bilingual(
        nl: "Hier kan de daemon niet schrijven. Kies een andere map.",
        en: "The daemon cannot write here. Choose another folder.")
    }
  }

  func json(in language: Language) -> JSON {
    ["pointer": .string(pointer), "detail": .string(message[language])]
  }
}

private func list(_ words: [String], or none: String) -> String {
  words.isEmpty ? none : words.joined(separator: ", ")
}
