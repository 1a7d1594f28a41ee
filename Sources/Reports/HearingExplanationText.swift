public import Hearing
public import Inquiry

/// Why a text is heard as it is: `hear --explain`.
///
/// - Parameter sets: for each named set the places of its words, as ``Lexicon/explain(_:)`` counts them.
public func explanationText(
  _ explanation: HearingExplanation, sets: [(name: String, place: Range<Int>)], of text: String,
  language: Language
) -> String {
  var lines = [visible(text)]
  func part(_ title: Bilingual, _ rows: [String]) {
    if !rows.isEmpty { lines += ["  " + title[language]] + rows.map { "    " + $0 } }
  }
  func quote(_ place: Range<Int>) -> String { "“\(visible(text.words(at: place)))”" }
  part(
    Bilingual(nl: "woorden", en: "words"),
    explanation.tokens.filter(\.isWord).map { token in
      let names = sets.filter { $0.place == token.place }.map { "<\($0.name)>" }
      return ([visible(token.folded)] + names).joined(separator: "  ")
    })
  part(
    Bilingual(nl: "verzamelingen van meer woorden", en: "sets of more words"),
    sets.filter { set in
      !set.place.isEmpty && !explanation.tokens.contains { $0.place == set.place }
    }
    .map { "<\($0.name)> \(quote($0.place))" })
  part(
    Bilingual(nl: "context", en: "context"),
    explanation.triggers.map { "\($0.rule) (\($0.effect.rawValue)) \(quote($0.place))" })
  part(
    Bilingual(nl: "regels die passen", en: "rules that fit"),
    explanation.matches.map { match in
      var line = "\(match.subject.name) \(quote(match.place)) (\(match.rule))"
      if !match.context.isEmpty { line += " ← " + match.context.joined(separator: ", ") }
      if let reason = match.dismissal { line += " – \(reason.rawValue)" }
      if match.isCovered {
        line +=
          Bilingual(nl: " – een langere neemt dit over", en: " – a longer one takes this")[
            language]
      }
      return line
    })
  part(
    Bilingual(nl: "wat de woorden samen zeggen", en: "what the words add up to"),
    explanation.sums.map { sum in
      "\(sum.kind) \(signed(sum.sum)): " + sum.words.map { visible($0) }.joined(separator: ", ")
    })
  part(
    Bilingual(nl: "gehoord", en: "heard"),
    (explanation.heard.barriers + explanation.heard.signals).map {
      "\($0.subject.name) \(quote($0.place)) (\($0.rule))"
    }
      + explanation.heard.dismissed.map {
        "– \($0.kind) \(quote($0.place)) (\($0.because.rawValue))"
      })
  return lines.joined(separator: "\n")
}

private func signed(_ sum: Double) -> String {
  (sum < 0 ? "−" : "+") + twoDigits(abs(sum))
}
