/// The forms that a verb takes in talk, made when a lexicon is read.
///
/// A form too many does little harm: it is a word that nobody says. A form too few is a cue that is
/// not heard.
public struct Inflection: Sendable {
  let forms: @Sendable (_ infinitive: String) -> [String]

  public static let dutch = Inflection(forms: dutchForms)
  public static let english = Inflection(forms: englishForms)

  /// Nothing is known of the language: a verb is heard as it is written.
  public static let none = Inflection { [$0] }

  /// The pattern of `@bellen`; with a particle (`@op+bellen`) also apart: "belt … op".
  func pattern(ofVerb infinitive: String, particle: String?) -> WordPattern {
    let forms = forms(infinitive)
    guard let particle else { return .anyOf(forms) }
    let finite = forms.filter { !$0.hasPrefix("ge") || infinitive.hasPrefix("ge") }
    return .oneOf([
      .anyOf(forms.map { particle + $0 }),
      .sequence([.word(.literal(particle)), .word(.literal("te")), .word(.literal(infinitive))]),
      .sequence([.anyOf(finite), .gap(atMost: 4), .word(.literal(particle))]),
    ])
  }
}

extension WordPattern {
  /// One of these words.
  static func anyOf(_ words: [String]) -> WordPattern {
    words.count == 1 ? .word(.literal(words[0])) : .oneOf(words.map { .word(.literal($0)) })
  }
}

/// Words in lines, the first of each line as the key of the others.
func irregularVerbs(_ text: String) -> [String: [String]] {
  var verbs: [String: [String]] = [:]
  for line in text.split(whereSeparator: { $0 == "\n" || $0 == ";" }) {
    let words = line.split(separator: " ").map(String.init)
    if let infinitive = words.first { verbs[infinitive] = Array(words.dropFirst()) }
  }
  return verbs
}
