public import Inquiry

/// What is wrong with an event that cannot be read.
public enum Damage: Error, Sendable, Equatable {
  /// A name that no version of an event has, or that of a newer program.
  case unknownKind(String)
  case badBody(String)
  /// The sequence goes on with another number than the next.
  case notNext(found: Int)
  /// Words are gone that nobody took back.
  case missingWords(part: Int)
  case wordsNotUTF8(part: Int)
  /// A quote of an answer that is not in the record before it.
  case quoteOfNothing(n: Int, version: Int)
  /// A quote of a place that lies outside its answer.
  case quoteOutside(n: Int, version: Int)
  /// The transcript does not begin with `.opened`.
  case noOpening
  /// The event is not the one that was written.
  case changed
  /// The words are not those that were sealed here.
  case wordsChanged(part: Int)
}

extension Damage {
  public var text: Bilingual {
    switch self {
    case .unknownKind(let name):
      Bilingual(
        nl: "de soort ‘\(name)’ is hier onbekend", en: "the kind '\(name)' is not known here")
    case .badBody(let detail):
      Bilingual(nl: "de inhoud klopt niet (\(detail))", en: "its body is wrong (\(detail))")
    case .notNext(let found):
      Bilingual(nl: "er volgt nummer \(found)", en: "number \(found) stands in its place")
    case .missingWords(let part):
      Bilingual(
        nl: "tekst \(part) ontbreekt, terwijl niemand die terugnam",
        en: "text \(part) is missing, and nobody took it back")
    case .wordsNotUTF8(let part):
      Bilingual(nl: "tekst \(part) is geen UTF-8", en: "text \(part) is not UTF-8")
    case .quoteOfNothing(let n, let version):
      Bilingual(
        nl: "versie \(version) van antwoord \(n) is aangehaald maar staat niet in het verslag",
        en: "version \(version) of answer \(n) is quoted but is not in the record")
    case .quoteOutside(let n, let version):
      Bilingual(
        nl: "de aanhaling valt buiten versie \(version) van antwoord \(n)",
        en: "the quote lies outside version \(version) of answer \(n)")
    case .changed:
      Bilingual(nl: "dit is niet wat er is opgeschreven", en: "this is not what was written")
    case .wordsChanged(let part):
      Bilingual(
        nl: "tekst \(part) is niet wat er verzegeld is",
        en: "text \(part) is not what was sealed")
    case .noOpening:
      Bilingual(nl: "het begin ontbreekt", en: "the opening is missing")
    }
  }
}
