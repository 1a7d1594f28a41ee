/// A turn of phrase, over words.
///
/// Written as `^ (heb|hebt) (je|u) [al] eens ..3 (gedacht|overwogen)`:
///
/// | write | to find |
/// |---|---|
/// | `a b`, `a\|b`, `(a b\|c) d`, `[a]` | in a row, one of, grouped, perhaps |
/// | `over*`, `*lijst` | a beginning, an ending |
/// | `<judging>` | a word of that class |
/// | `<judging!>` | a word of that class that the participant has not used |
/// | `!(a\|b\|<c>)` | one word that is none of these |
/// | `@new` | a content word that nobody has brought in and that is not neutral |
/// | `@unsaid` | a content word that nobody has brought in, be it neutral (but not *core*) |
/// | `@own`, `@quote` | a content word that somebody has brought in, a quoted word |
/// | `..3`, `...` | at most so many words in between; any number within the sentence |
/// | `^`, `,`, `$`, `?` | here a sentence begins, a clause begins, a sentence ends, ends in a question mark |
/// | `.` | over the end of a sentence |
/// | `a {b c} d` | all of it, but only *b c* is the marker |
indirect enum Pattern: Sendable, Equatable {
  case word(WordTest)
  case noneOf([WordTest])
  case anyWord
  case sequence([Pattern])
  case oneOf([Pattern])
  case perhaps(Pattern)
  case gap(atMost: Int)
  case here(Anchor)
  case overSentenceEnd

  /// A test on one word.
  enum WordTest: Sendable, Equatable {
    /// The number of a literal, a beginning, an ending or a class in the vocabulary.
    case listed(Int)
    /// The same, when the participant has not used the word.
    case listedUnsaid(Int)
    case new
    case unsaid
    case own
    case quoted
  }

  enum Anchor: Sendable, Equatable { case sentenceStart, clauseStart, sentenceEnd, questionEnd }
}

/// A pattern, with the part in it that is shown as the marker.
struct MarkedPattern: Sendable, Equatable {
  var before: Pattern?
  var marked: Pattern
  var after: Pattern?
}
