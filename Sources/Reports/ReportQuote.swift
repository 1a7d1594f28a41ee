public import Inquiry
internal import JSONText

/// Words as a report may show them: where they stand, and themselves when consent allows it.
public struct ReportQuote: Sendable, Equatable {
  public var interview: String
  /// The number of the question that was answered.
  public var n: Int
  /// Unicode scalars of the answer, first is 0, end exclusive.
  public var place: Range<Int>
  /// Effective: the stricter of the interview's and the answer's.
  public var consent: ConsentLevel
  /// `nil` when the words were taken back or may not be quoted.
  public var text: String?

  init(_ quote: Quote, in record: InterviewRecord, showing least: ConsentLevel) {
    interview = record.id
    n = quote.n
    place = quote.place
    consent = record.memory.effectiveConsent(quote.n)
    text = consent >= least ? quote.text : nil
  }

  var json: JSON {
    [
      "interview": .string(interview), "n": .number(n), "start": .number(place.lowerBound),
      "end": .number(place.upperBound), "consent": .number(consent.rawValue),
      "text": .optional(text),
    ]
  }

  /// “words” (interview, question), or that they may not be shown.
  func markdown(_ language: Language) -> String {
    let withheld = Bilingual(
      nl: "*(woorden niet vrijgegeven)*", en: "*(words not released)*")[language]
    let question = Bilingual(nl: "vraag", en: "question")[language]
    let words = text.map { "“\(escapedMarkdown(visible($0)))”" } ?? withheld
    return "\(words) (`\(interview)`, \(question) \(n))"
  }
}

/// A person's words as literal Markdown text: nothing in them becomes a link, a tag or a list.
func escapedMarkdown(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "#", "|", "~", "!", "&", "$":
      result.append("\\")
      result.append(scalar)
    default: result.append(scalar)
    }
  }
  return String(result)
}

/// The same for a text at the start of a line, where a dash, a number or four spaces would make a
/// list, a heading or code of it.
func escapedMarkdownLine(_ text: String) -> String {
  let scalars = Array(text.unicodeScalars)
  let indent = scalars.prefix { $0.properties.isWhitespace }.count
  let digits = scalars[indent...].prefix { ("0"..."9").contains($0) }.count
  let start = String(String.UnicodeScalarView(scalars[indent..<indent + digits]))
  let rest = String(String.UnicodeScalarView(scalars[(indent + digits)...]))
  let isMark =
    switch rest.unicodeScalars.first {
    case "-", "+", "=": digits == 0
    case ".", ")": digits > 0
    default: false
    }
  return String(repeating: " ", count: min(indent, 3)) + start + (isMark ? "\\" : "")
    + escapedMarkdown(rest)
}
