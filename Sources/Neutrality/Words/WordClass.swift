import Inquiry

/// Words that do the same work in a question. Patterns name them as `<judging>`.
///
/// A list is words between spaces; `over*` and `*lijst` stand for a beginning and an ending.
struct WordClass: Sendable {
  var name: String
  var nl: String
  var en: String

  func words(in language: Language) -> [String] {
    let text =
      switch language {
      case .dutch: nl
      case .english: en
      }
    return text.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  static let all: [WordClass] = [
    .function, .neutral, .question, .you, .your, .subject, .finite, .opening, .telling, .judging,
    .blaming, .praising, .feeling, .trouble, .repair, .degree, .change, .norm, .cause, .group,
    .remedy, .partner, .number, .negation, .past, .everyday, .core, .comparative, .link, .person,
    .contracted,
  ]
}
