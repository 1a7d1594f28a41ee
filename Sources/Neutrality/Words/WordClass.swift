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
    // What may stand in any question.
    .function, .core, .neutral, .everyday, .general,
    // What builds a question.
    .question, .asking, .why, .you, .your, .subject, .finite, .past, .contracted, .link, .negation,
    .opening, .person,
    // What may spoil one.
    .judging, .blaming, .praising, .feeling, .trouble, .repair, .degree, .comparative, .change,
    .cause,
    .remedy,
    // What is said around one.
    .simple, .room, .pausing, .musing, .urging, .helped, .kin,
  ]
}
