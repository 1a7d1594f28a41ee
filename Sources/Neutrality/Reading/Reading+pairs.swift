import Hearing

extension Reading {
  /// A second question in a sentence of its own. Telling and asking about the same is one: "How did
  /// that go? Walk me through it."
  var secondQuestion: Range<Int>? {
    let questions = sentences.filter { ($0.form.isQuestion && !isTopic($0)) || isAfterthought($0) }
    guard let first = questions.first else { return nil }
    let second = questions.dropFirst().first { question in
      if first.form == .invitation || question.form == .invitation { return goesOn(question) }
      return true
    }
    return second.map { $0.tokens.lowerBound..<min($0.tokens.lowerBound + 3, $0.tokens.upperBound) }
  }

  /// "En de tweede?", "And for you?"
  private func isAfterthought(_ sentence: Sentence) -> Bool {
    sentence.form == .fragment && sheet.questionEnds.has(sentence.tokens.upperBound)
      && goesOn(sentence) && sentence.tokens.lowerBound > 0 && sentence.tokens.count > 1
  }

  /// "How about a colleague, what might they say": names whom the question is about.
  private func isTopic(_ sentence: Sentence) -> Bool {
    let words = sheet.tokens[sentence.tokens].prefix(4).map(\.folded)
    return zip(words, words.dropFirst()).contains { ($0 == "how" || $0 == "what") && $1 == "about" }
      && sentence.tokens.count < 12
  }

  /// Whether it says that it asks for more: "en ook …", "plus …".
  private func goesOn(_ sentence: Sentence) -> Bool {
    connectives.contains(sheet.tokens[sentence.tokens.lowerBound].folded)
  }

  /// Two things joined by "en" or "and" that were not said together and are not one group.
  var joinedPair: Range<Int>? {
    for (index, token) in sheet.tokens.enumerated() where token.isWord {
      guard token.folded == "en" || token.folded == "and" else { continue }
      guard !sheet.quoted.has(index),
        let sentence = sentences.first(where: { $0.tokens.contains(index) }),
        sentence.form.isQuestion, !isCondition(index)
      else { continue }
      if let pair = pair(around: index, in: sentence.tokens) { return pair }
    }
    return nil
  }

  /// "als ik hem tegenkom en het vraag": what is joined in a condition is not asked about.
  private func isCondition(_ index: Int) -> Bool {
    let clause = sheet.tokens[index].clause
    let first = sheet.tokens[...index].first { $0.clause == clause && !$0.folded.isEmpty }
    return first.map { conditions.contains($0.folded) } ?? false
  }

  private func pair(around index: Int, in sentence: Range<Int>) -> Range<Int>? {
    guard index > sentence.lowerBound, index + 1 < sentence.upperBound else { return nil }
    let before = index - 1
    let content = sheet.words & ~sheet.function & ~sheet.quoted
    guard content.has(before), !isSpan(upTo: index, in: sentence),
      !isAddressedGroup(upTo: index)
    else { return nil }
    let next = index + 1..<min(index + 4, sentence.upperBound)
    guard let after = next.first(where: { !sheet.function.has($0) }), content.has(after) else {
      return nil
    }
    if startsClause.contains(sheet.tokens[index + 1].folded) { return nil }
    if sheet.own.has(before) && sheet.own.has(after), !asksViews(of: sentence) { return nil }
    if neverApart.contains([sheet.tokens[before].folded, sheet.tokens[after].folded]) {
      return nil
    }
    return before..<after + 1
  }

  /// "jullie en de molen en de gemeente" are all who take part.
  private func isAddressedGroup(upTo index: Int) -> Bool {
    let clause = sheet.tokens[index].clause
    let words = sheet.tokens[..<index].suffix(8).filter { $0.clause == clause }.map(\.folded)
    return zip(words, words.dropFirst()).contains {
      (addressed.contains($0) || $0 == "jullie") && ($1 == "en" || $1 == "and")
    }
  }

  /// "Wat vinden de ouders en de school daarvan?": they may do it as one, but each has a view.
  private func asksViews(of sentence: Range<Int>) -> Bool {
    let words = sheet.tokens[sentence].map(\.folded)
    let views = words.contains(where: viewing.contains)
    return (views || words.contains("make") && words.contains("of"))
      && !words.contains(where: addressed.contains)
      && !zip(words, words.dropFirst()).contains { viewing.contains($0) && $1 == "jullie" }
  }

  /// "tussen het telefoontje en het bezoek" is one stretch.
  private func isSpan(upTo index: Int, in sentence: Range<Int>) -> Bool {
    sheet.tokens[max(sentence.lowerBound, index - 8)..<index].contains {
      $0.folded == "tussen" || $0.folded == "between"
    }
  }
}

/// Pairs that are one expression.
private let neverApart: Set<[String]> = [
  ["dag", "nacht"], ["begin", "eind"], ["vraag", "antwoord"], ["hand", "tand"], ["naam", "adres"],
  ["kop", "staart"], ["tijd", "plaats"], ["more", "more"], ["back", "forth"], ["ins", "outs"],
  ["day", "night"], ["questions", "answers"], ["name", "address"], ["again", "again"],
]

/// What begins a clause after "and": then acts are joined, no groups.
private let startsClause: Set<String> = [
  "niemand", "iemand", "iedereen", "ik", "je", "u", "ze", "hij", "nobody", "somebody", "someone",
  "everyone", "i", "you", "they", "he", "she", "it", "then", "dan",
]

private let conditions: Set<String> = ["als", "wanneer", "toen", "stel", "if", "when", "suppose"]

private let viewing: Set<String> = [
  "vinden", "vindt", "vonden", "kijken", "denken", "dachten", "ervaren", "ervaarden", "beleven",
  "oordelen", "zien", "reageren", "reageerden", "merken", "hopen", "verwachten", "react", "respond",
  "notice", "hope", "expect", "want", "think", "feel", "view", "see", "look", "find", "thought",
  "felt",
]

private let addressed: Set<String> = ["je", "jij", "u", "you"]

private let connectives: Set<String> = [
  "en", "of", "ook", "daarnaast", "verder", "and", "or", "also", "plus", "additionally",
]
