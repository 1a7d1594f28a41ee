internal import Inquiry
internal import Yams

extension YAMLCursor {
  /// The sentences beside a rule, to be kept; what is wrong with them is told where they are tried.
  func ruleExamples() -> [RuleExample] {
    listQuietly().compactMap { item in
      let fields = item.node.mapping
      let words = Language.allCases.reduce(into: [:]) { words, language in
        words[language] = fields?[language.rawValue]?.string
      }
      guard !words.isEmpty else { return nil }
      return RuleExample(words: words, mustHold: fields?["not"]?.string != "true")
    }
  }
}
