import BankFormat
import Inquiry
import InterviewSupport
import Testing

/// Where each `⟦` stands in a text, 1-based, and the text without them. A closing `⟧` is only
/// for the reader.
func unmark(_ marked: String) -> (text: String, places: [Diagnostic.Place]) {
  var text = String.UnicodeScalarView()
  var places: [Diagnostic.Place] = []
  var (line, column) = (1, 1)
  for scalar in marked.unicodeScalars {
    switch scalar {
    case "⟦": places.append(Diagnostic.Place(file: "small.yaml", line: line, column: column))
    case "⟧": break
    default:
      text.append(scalar)
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
    }
  }
  return (String(text), places)
}

/// One change to the small bank that makes it wrong: at the mark.
struct Mistake: CustomTestStringConvertible, Sendable {
  var code: String
  var was: String
  var becomes: String
  private var place: String?

  init(_ code: String, _ was: String, _ becomes: String) {
    self.code = code
    self.was = was
    self.becomes = becomes
  }

  /// The same, with the mark before something else than what is changed.
  func at(_ text: String) -> Mistake {
    var mistake = self
    mistake.place = text
    return mistake
  }

  /// The small bank with the mistake in it.
  var bankText: String { made(in: SmallInquiry.bankText) }

  /// A text with the mistake in it.
  func made(in text: String) -> String {
    let changed = text.changing(was, to: becomes)
    return place.map { changed.changing($0, to: "⟦" + $0) } ?? changed
  }

  var testDescription: String { "\(code): \(becomes)" }
}

extension String {
  /// The text with one part of it changed; what is to be changed must be there.
  func changing(_ was: String, to becomes: String) -> String {
    guard let place = firstRange(of: was) else { preconditionFailure("'\(was)' is not there") }
    return replacingCharacters(in: place, with: becomes)
  }

  private func replacingCharacters(in place: Range<Index>, with text: String) -> String {
    String(self[..<place.lowerBound]) + text + String(self[place.upperBound...])
  }
}

func readSmallBank(_ text: String) -> Reading<Bank> {
  readBank(SmallInquiry.source(text), vocabulary: SmallInquiry.vocabulary).reading
}

extension Reading {
  /// Each problem as `QB003 4:7`.
  var codes: [String] {
    problems.map { "\($0.problem.code) \($0.place.line):\($0.place.column)" }
  }

  func lines(_ language: Language) -> [String] { problems.map { $0.line(in: language) } }
}
