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

  /// Whether every word of a stretch that says something is the participant's.
  func isSaid(_ tokens: Range<Int>) -> Bool {
    let stretch = Sentence(tokens: tokens, form: .statement).places
    let saying = stretch & sheet.words & ~sheet.grammar & ~sheet.quoted
    return saying != 0 && saying & ~(sheet.own | sheet.echoed) == 0
  }

  /// Whether more content words are nobody's than are the participant's or the card's. One stray
  /// word among theirs spoils nothing by itself.
  var isMostlyForeign: Bool {
    sheet.new.nonzeroBitCount > (sheet.own | sheet.quoted).nonzeroBitCount
  }

  /// "Je lachte toen je '…' zei": words of the talk around a quotation.
  private func quotes(_ sentence: Sentence) -> Bool { sheet.quoted & sentence.places != 0 }

  /// "Ik ben hier nieuw": the interviewer speaks of themselves.
  private func isAboutAsker(_ sentence: Sentence) -> Bool {
    (sheet.sentenceStarts & sentence.places).each.contains {
      ["ik", "i", "im", "ive", "we", "id"].contains(sheet.tokens[$0].folded)
    }
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
