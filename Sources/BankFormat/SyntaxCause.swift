internal import Inquiry
internal import Yams

/// Why a file is no valid YAML: what an author most likely did, where that can be told, else the
/// parser's own words.
public enum SyntaxCause: Sendable, Equatable {
  case tab
  /// A text that begins with a character that means something to YAML.
  case beginsWith(String)
  case unclosedQuote
  case quoteInside
  case unclosedBracket(String)
  case noSpaceAfterColon
  case colonInText
  case indentedTooFar
  case secondDocument
  case tooDeep
  case other(String)

  var what: Bilingual {
    switch self {
    case .tab: Bilingual(nl: "hier staat een tab", en: "a tab stands here")
    case .beginsWith(let sign):
      Bilingual(
        nl: "een tekst zonder aanhalingstekens mag niet met ‘\(sign)’ beginnen",
        en: "a text without quotes may not begin with '\(sign)'")
    case .unclosedQuote:
      Bilingual(nl: "dit aanhalingsteken sluit niet", en: "this quote is not closed")
    case .quoteInside:
      Bilingual(
        nl: "hier houdt de tekst tussen aanhalingstekens op, en er komt nog iets achter",
        en: "the text in quotes ends here, and something comes after it")
    case .unclosedBracket(let bracket):
      Bilingual(
        nl: "deze ‘\(bracket)’ sluit niet, of er ontbreekt een komma",
        en: "this '\(bracket)' is not closed, or a comma is missing")
    case .noSpaceAfterColon:
      Bilingual(
        nl: "hier ontbreekt een dubbele punt, of de spatie erachter",
        en: "a colon is missing here, or the space behind it")
    case .colonInText:
      Bilingual(
        nl: "in een tekst zonder aanhalingstekens mag geen dubbele punt met een spatie staan",
        en: "a text without quotes may hold no colon with a space behind it")
    case .indentedTooFar:
      Bilingual(
        nl: "deze regel springt verder in dan de regel waar hij bij hoort",
        en: "this line is indented further than the line it belongs with")
    case .secondDocument:
      Bilingual(nl: "hier begint een tweede document", en: "a second document begins here")
    case .tooDeep:
      Bilingual(nl: "hier zit te veel in elkaar", en: "too much stands inside one another here")
    case .other(let detail): Bilingual(same: detail)
    }
  }

  var help: Bilingual {
    switch self {
    case .tab:
      Bilingual(nl: "Spring in met spaties.", en: "Indent with spaces.")
    case .beginsWith, .colonInText:
      Bilingual(
        nl: "Zet de hele tekst tussen dubbele aanhalingstekens.",
        en: "Put the whole text in double quotes.")
    case .unclosedQuote:
      Bilingual(
        nl: "Zet er aan het eind van de tekst nog een.", en: "Add one at the end of the text.")
    case .quoteInside:
      Bilingual(
        nl: "Neem in de tekst “ en ” in plaats van \", of haal weg wat erachter staat.",
        en: "Use “ and ” inside the text instead of \", or remove what comes after it.")
    case .unclosedBracket:
      Bilingual(
        nl: "Sluit de haak, en zet komma's tussen wat erin staat.",
        en: "Close the bracket, and put commas between what stands in it.")
    case .noSpaceAfterColon:
      Bilingual(
        nl: "Schrijf ‘naam: waarde’, met een spatie na de dubbele punt.",
        en: "Write 'name: value', with a space behind the colon.")
    case .indentedTooFar:
      Bilingual(
        nl: "Laat regels die bij elkaar horen even ver inspringen.",
        en: "Indent lines that belong together equally far.")
    case .tooDeep:
      Bilingual(nl: "Haal haken of streepjes weg.", en: "Remove brackets or hyphens.")
    case .secondDocument:
      Bilingual(
        nl: "Haal de regel met streepjes of puntjes weg.",
        en: "Remove the line of hyphens or dots.")
    case .other:
      Bilingual(
        nl: "Kijk naar de inspringing en of alle aanhalingstekens en haken sluiten.",
        en: "Look at the indentation, and whether all quotes and brackets are closed.")
    }
  }
}

/// What the parser says, with the lines it is about.
struct SyntaxError {
  let detail: String
  /// What was being read, and where that began.
  let context: (text: String, mark: Spot)?
  let mark: Spot
  let lines: [Substring]

  /// 1-based, as the parser counts.
  struct Spot {
    var line: Int
    var column: Int

    init(line: Int, column: Int) { (self.line, self.column) = (line, column) }

    init(_ mark: Mark) { self.init(line: mark.line, column: mark.column) }
  }

  init(_ detail: String, _ context: YamlError.Context?, _ mark: Mark, in text: String) {
    self.detail = detail
    self.context = context.map { ($0.text, Spot($0.mark)) }
    self.mark = Spot(mark)
    lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  }

  /// The cause, and where an author must look: at what was opened, not at where the file ended.
  var cause: (SyntaxCause, Spot) {
    if detail.contains("cannot start any token") || detail.contains("tab character") {
      let sign = scalar(at: mark)
      return (sign == "\t" ? .tab : .beginsWith(sign.map { String($0) } ?? "?"), mark)
    }
    if detail.contains("another document") { return (.secondDocument, mark) }
    if detail.contains("nesting level") { return (.tooDeep, mark) }
    if detail.contains("mapping values are not allowed") { return misplacedColon }
    guard let context else { return (.other(detail), mark) }
    if context.text.contains("quoted scalar") { return (.unclosedQuote, context.mark) }
    if detail.contains("could not find expected ':'") { return (.noSpaceAfterColon, context.mark) }
    if context.text.contains("flow") {
      let bracket = scalar(at: context.mark).map { String($0) }
      return (.unclosedBracket(bracket ?? "["), context.mark)
    }
    return somethingAfterAText ?? (.other(detail), mark)
  }

  /// A colon where none is expected: in a text, or below a line that should have ended in one.
  private var misplacedColon: (SyntaxCause, Spot) {
    guard let line = self.line(mark.line), let before = self.line(mark.line - 1) else {
      return (.colonInText, mark)
    }
    // "kind:descriptive" is a text of one word.
    let word = before.drop { " -".contains($0) }
    if let colon = word.firstIndex(of: ":"), !word.contains(" ") {
      let column = before.unicodeScalars.count - word[colon...].unicodeScalars.count + 1
      return (.noSpaceAfterColon, Spot(line: mark.line - 1, column: column))
    }
    let isBelow = line.indent > before.indent && !line.drop { $0 == " " }.hasPrefix("-")
    return (isBelow ? .indentedTooFar : .colonInText, mark)
  }

  /// In a list or mapping written line by line something follows a text that was over already.
  private var somethingAfterAText: (SyntaxCause, Spot)? {
    guard detail.contains("did not find expected"), let line = self.line(mark.line) else {
      return nil
    }
    let before = line.unicodeScalars.prefix(mark.column - 1)
    if before.count(where: { $0 == "\"" }) == 1, let opened = lineWithUnclosedQuote {
      return (.unclosedQuote, opened)
    }
    let value = line.drop { " -".contains($0) }
    let text = value.firstRange(of: ": ").map { value[$0.upperBound...] } ?? value
    for start in [value, text] {
      switch start.first {
      case "\"", "'": return (.quoteInside, mark)
      case "{", "[": return (.beginsWith(String(start.prefix(1))), mark)
      default: continue
      }
    }
    return nil
  }

  /// The quote that the one in this line closes: the author meant to open another.
  private var lineWithUnclosedQuote: Spot? {
    for number in stride(from: mark.line - 1, to: 0, by: -1) {
      guard let scalars = line(number)?.unicodeScalars else { return nil }
      let quotes = scalars.enumerated().filter { $1 == "\"" }
      if let last = quotes.last, quotes.count % 2 == 1 {
        return Spot(line: number, column: last.offset + 1)
      }
    }
    return nil
  }

  private func line(_ number: Int) -> Substring? {
    lines.indices.contains(number - 1) ? lines[number - 1] : nil
  }

  private func scalar(at mark: Spot) -> Unicode.Scalar? {
    line(mark.line)?.unicodeScalars.dropFirst(mark.column - 1).first
  }
}

extension Substring {
  fileprivate var indent: Int { prefix { $0 == " " }.count }
}
