import Hearing

extension Reading {
  /// The first words that nobody has brought in, in sentences of these forms.
  func firstNewWords(in forms: Set<SentenceForm>) -> Range<Int>? {
    for sentence in sentences where forms.contains(sentence.form) {
      let new = sheet.new & sentence.places
      if sentence.form == .statement, isAboutAsker(sentence) || quotes(sentence) { continue }
      if new != 0 {
        let start = new.trailingZeroBitCount
        return start..<start + 1
      }
    }
    return nil
  }

  /// A text that only states, with something in it that nobody brought in.
  var bareStatement: Range<Int>? {
    guard sheet.hasContext, sentences.allSatisfy({ [.statement, .fragment].contains($0.form) })
    else { return nil }
    return sentences.first { sentence in
      sentence.form == .statement && !isAboutAsker(sentence) && !quotes(sentence)
        && sheet.unsaid & sentence.places != 0
    }?.tokens
  }

  /// Whether every word of a stretch that says something is the participant's.
  func isSaid(_ tokens: Range<Int>) -> Bool {
    let stretch = Sentence(tokens: tokens, form: .statement).places
    let saying = stretch & sheet.words & ~sheet.grammar & ~sheet.quoted
    return saying != 0 && saying & ~(sheet.own | sheet.echoed) == 0
  }

  /// "Je lachte toen je '…' zei": words of the talk around a quotation.
  private func quotes(_ sentence: Sentence) -> Bool { sheet.quoted & sentence.places != 0 }

  /// "Ik ben hier nieuw": the interviewer speaks of themselves.
  private func isAboutAsker(_ sentence: Sentence) -> Bool {
    let start = sheet.tokens[sentence.tokens].prefix(6).map(\.folded)
    if start.contains(where: others.contains) { return false }
    return start.contains(where: asker.contains)
  }

  /// A why-question in which nothing is the participant's and something is nobody's.
  var unsaidWhy: Range<Int>? {
    guard sheet.hasContext else { return nil }
    for sentence in sentences where sentence.form == .open && sheet.whys & sentence.places != 0 {
      let unsaid = sheet.unsaid & sentence.places
      if unsaid != 0, (sheet.own | sheet.quoted) & sentence.places == 0 {
        let start = unsaid.trailingZeroBitCount
        return start..<start + 1
      }
    }
    return nil
  }

  /// A "not" in an open question, when nothing was said not to be so.
  var unsaidNegation: Range<Int>? {
    guard sheet.hasContext, !sheet.contextNegates else { return nil }
    for sentence in sentences where sentence.form == .open {
      let negations = sheet.negations & sentence.places
      if negations != 0 {
        let start = negations.trailingZeroBitCount
        return start..<start + 1
      }
    }
    return nil
  }
}

private let asker: Set<String> = ["ik", "i", "im", "ive", "we", "id", "me", "mij", "mijn", "my"]
private let others: Set<String> = [
  "je", "jij", "u", "jullie", "ze", "zij", "hij", "you", "youre", "they", "theyre", "he", "she",
  "toen", "when", "zou", "would",
]
