internal import Inquiry

/// A piece of a page. Text can only enter through interpolation, which escapes; markup is what
/// stands in the source. So whatever an author or a participant wrote stays text.
///
/// - Source: WHATWG HTML, 13.1.2.3 and 13.3: in text and in quoted attributes these five suffice.
public struct HTML: Sendable, Equatable, ExpressibleByStringInterpolation {
  public let markup: String

  public init(stringLiteral value: String) { markup = value }

  public init(stringInterpolation: StringInterpolation) { markup = stringInterpolation.markup }

  public struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var markup = ""

    public init(literalCapacity: Int, interpolationCount: Int) {}

    public mutating func appendLiteral(_ literal: String) { markup += literal }

    public mutating func appendInterpolation(_ text: String) { markup += escaped(visible(text)) }

    /// Words in which line breaks are kept, where the page shows them.
    public mutating func appendInterpolation(said text: String) {
      markup += escaped(visible(text, keepingLineBreaks: true))
    }

    public mutating func appendInterpolation(_ number: Int) { markup += String(number) }

    public mutating func appendInterpolation(_ html: HTML) { markup += html.markup }

    /// Pieces one after another.
    public mutating func appendInterpolation(_ pieces: [HTML]) {
      for piece in pieces { markup += piece.markup }
    }
  }
}

/// Works on scalars: as a character, `<` with an accent on it is no `<`, and browsers disagree.
private func escaped(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    case "'": result += "&#39;"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}
