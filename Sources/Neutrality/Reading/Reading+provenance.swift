import Hearing

extension Reading {
  /// The first word in a statement that nobody has brought in.
  var firstUnsaidStatement: Range<Int>? {
    for sentence in sentences where sentence.form == .statement {
      if isAboutAsker(sentence.tokens) || quotes(sentence) { continue }
      for index in (sheet.new & sentence.places).each
      where !isAboutAsker(clause(of: index, in: sentence)) {
        return index..<index + 1
      }
    }
    return nil
  }

  private func clause(of index: Int, in sentence: Sentence) -> Range<Int> {
    let clause = sheet.tokens[sentence.tokens].indices.filter {
      sheet.tokens[$0].clause == sheet.tokens[index].clause
    }
    return clause[0]..<clause[clause.count - 1] + 1
  }

  /// A text that only states, with something in it that nobody brought in.
  var bareStatement: Range<Int>? {
    guard sheet.hasContext, sentences.allSatisfy({ [.statement, .fragment].contains($0.form) })
    else { return nil }
    return sentences.first { sentence in
      sentence.form == .statement && !isAboutAsker(sentence.tokens) && !quotes(sentence)
        && sheet.unsaid & sentence.places != 0
    }?.tokens
  }

  /// Whether every word of a stretch that says something is the participant's.
  func isSaid(_ tokens: Range<Int>) -> Bool {
    let stretch = Sentence(tokens: tokens, form: .statement).places
    let saying = stretch & sheet.words & ~sheet.grammar & ~sheet.quoted
    return saying != 0 && saying & ~(sheet.own | sheet.echoed) == 0
  }

  /// A statement before the question that speaks of nothing anybody has brought in, and of nobody
  /// here but the asker: "hier in de trein valt het signaal soms weg".
  func isAside(_ marker: Range<Int>) -> Bool {
    guard let index = sentences.firstIndex(where: { $0.tokens.contains(marker.lowerBound) }),
      [.statement, .fragment].contains(sentences[index].form),
      sentences[(index + 1)...].contains(where: { $0.form == .open || $0.form == .invitation })
    else { return false }
    let places = sentences[index].places
    return places & (sheet.own | sheet.quoted) == 0
      && !sheet.tokens[sentences[index].tokens].contains {
        referring.contains($0.folded) || isAbstract($0.folded)
      }
  }

  /// "Je lachte toen je '…' zei": words of the talk around a quotation.
  private func quotes(_ sentence: Sentence) -> Bool { sheet.quoted & sentence.places != 0 }

  /// "Ik ben hier nieuw", "take me back a step": about the interviewer, or about the talk itself.
  private func isAboutAsker(_ words: Range<Int>) -> Bool {
    let openings = sheet.openings
    let start = words.filter { !openings.has($0) }.prefix(7).map { sheet.tokens[$0].folded }
    guard let first = start.first else { return true }
    if start.contains(where: hypothesis.contains), !start.contains("graag"), !start.contains("like")
    {
      return false
    }
    if asker.contains(first) { return true }
    // "you lost me there": of the asker too.
    if start.contains(where: askerAsObject.contains) {
      return !start.contains(where: telling.contains)
    }
    return start.contains(where: asker.contains) && !others.contains(first)
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

private let asker: Set<String> = [
  "ik", "i", "im", "ive", "ill", "we", "weve", "wed", "id", "me", "mij", "mijn", "mn", "mezelf",
  "my",
  "myself", "lets",
]
private let askerAsObject: Set<String> = ["me", "mij"]
private let referring: Set<String> = others.union([
  "dat", "die", "dit", "deze", "daar", "het", "t", "it", "its", "that", "thats", "this", "those",
  "these", "jou", "jouw", "uw", "hun", "hem", "haar", "your", "their", "them", "him", "her", "dus",
  "so", "then", "theres", "people", "mensen", "iedereen", "niemand", "everyone", "nobody",
])
private let telling: Set<String> = [
  "told", "tell", "telling", "tells", "vertel", "vertelt", "vertelde", "zegt", "zeg", "zei", "says",
  "said", "shows", "show", "toont", "bewijst", "leert", "lijkt", "seems", "strikes", "looks",
]
private let others: Set<String> = [
  "je", "jij", "u", "jullie", "ze", "zij", "hij", "you", "youre", "youve", "they", "theyre", "he",
  "she",
]
private let hypothesis: Set<String> = ["toen", "when", "zou", "would"]
