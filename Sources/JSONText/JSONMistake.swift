public import Inquiry

/// Why a text is no JSON that we take, and where.
public struct JSONMistake: Error, Sendable, Equatable {
  public enum What: Sendable, Equatable {
    case nothing
    case byteOrderMark
    case notUTF8
    /// Something stands where something else belongs, such as a comma before a closing bracket.
    case unexpected
    case endsEarly
    case trailing
    case tooDeep(deepest: Int)
    case repeatedName(String)
    case longName(most: Int)
    /// A number with a fault in its writing: `01`, `1.`, `+1`, `.5`.
    case badNumber
    /// A number that is not kept as it was written: `1e400`, 9223372036854775808, `-0`.
    case numberNotKept
    case controlCharacter
    case badEscape
    /// Half of a character: `\ud800` without the other half behind it.
    case halfCharacter
    /// `\u0000`. Databases cut a text off at it.
    case nul
  }

  public var what: What
  /// Bytes from the beginning of the text, first is 0.
  public var offset: Int

  public init(_ what: What, at offset: Int) {
    self.what = what
    self.offset = offset
  }

  /// One sentence, with the place and what to do.
  public var message: Bilingual {
    let (nl, en) = (what.explanation.nl, what.explanation.en)
    return what == .nothing
      ? what.explanation : Bilingual(nl: "Byte \(offset): \(nl)", en: "Byte \(offset): \(en)")
  }
}

extension JSONMistake.What {
  var explanation: Bilingual {
    switch self {
    case .nothing:
      Bilingual(nl: "Er staat niets. Stuur JSON.", en: "There is nothing. Send JSON.")
    case .byteOrderMark:
      Bilingual(
        nl: "hier staat een byte order mark. Laat die weg.",
        en: "a byte order mark stands here. Leave it out.")
    case .notUTF8:
      Bilingual(
        nl: "dit is geen UTF-8. Stuur de tekst als UTF-8; er wordt niets hersteld.",
        en: "this is not UTF-8. Send the text as UTF-8; nothing is repaired.")
    case .unexpected:
      Bilingual(
        nl: "dit hoort hier niet in JSON. Kijk naar komma’s, haakjes en aanhalingstekens.",
        en: "this does not belong here in JSON. Look at commas, brackets and quotes.")
    case .endsEarly:
      Bilingual(
        nl: "de tekst houdt op voor de JSON compleet is. Stuur alles.",
        en: "the text ends before the JSON is complete. Send all of it.")
    case .trailing:
      Bilingual(
        nl: "na de JSON staat nog iets. Stuur één waarde.",
        en: "something stands behind the JSON. Send one value.")
    case .tooDeep(let deepest):
      Bilingual(
        nl: "hier zit meer dan \(deepest) diep in elkaar. Maak het platter.",
        en: "this is nested deeper than \(deepest). Make it flatter.")
    case .repeatedName(let name):
      Bilingual(
        nl: "‘\(visible(name))’ staat twee keer in dit object. Laat er één staan.",
        en: "'\(visible(name))' stands twice in this object. Leave one.")
    case .longName(let most):
      Bilingual(
        nl: "deze naam is langer dan \(most) bytes. Zo’n veld is er niet.",
        en: "this name is over \(most) bytes. There is no such field.")
    case .badNumber:
      Bilingual(
        nl: "dit is geen getal zoals JSON het schrijft. Schrijf bijvoorbeeld 12 of 0.5.",
        en: "this is no number as JSON writes it. Write for instance 12 or 0.5.")
    case .numberNotKept:
      Bilingual(
        nl: "dit getal is niet precies te bewaren. Stuur een kleiner getal, of een tekst.",
        en: "this number cannot be kept as it is. Send a smaller number, or a text.")
    case .controlCharacter:
      Bilingual(
        nl: "in een tekst staat een stuurteken. Schrijf het als \\n, \\t of \\u….",
        en: "a text holds a control character. Write it as \\n, \\t or \\u….")
    case .badEscape:
      Bilingual(
        nl: "na deze backslash staat iets dat niets betekent. Een backslash zelf is \\\\.",
        en: "what stands behind this backslash means nothing. A backslash itself is \\\\.")
    case .halfCharacter:
      Bilingual(
        nl: "dit is een half teken. Stuur beide helften, of het teken zelf.",
        en: "this is half a character. Send both halves, or the character itself.")
    case .nul:
      Bilingual(
        nl: "een tekst mag geen NUL bevatten. Haal \\u0000 weg.",
        en: "a text may hold no NUL. Take out \\u0000.")
    }
  }
}
