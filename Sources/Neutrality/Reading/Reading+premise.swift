import Hearing

// A word that nobody has brought in is not a premise by itself: "de planners op het magazijn" only
// says whom the question is about. It becomes one in a place that takes it for granted.

extension Reading {
  /// The first foreign word in such a place, in what asks.
  var foreignPremise: Range<Int>? {
    for sentence in sentences where [.open, .invitation].contains(sentence.form) {
      let new = sheet.new & sentence.places
      for index in new.each where isTakenForGranted(index, in: sentence.tokens) {
        return index..<index + 1
      }
      if new.nonzeroBitCount > 2, let first = new.each.first,
        new.nonzeroBitCount > ((sheet.own | sheet.quoted) & sentence.places).nonzeroBitCount
      {
        return first..<first + 1
      }
    }
    return nil
  }

  /// "Maybe a shared inbox?": a thing nobody has brought in, asked about without a verb.
  var bareThing: Range<Int>? {
    guard sheet.hasContext else { return nil }
    for sentence in sentences where sheet.questionEnds.has(sentence.tokens.upperBound) {
      guard [.closed, .fragment].contains(sentence.form), sheet.verbs & sentence.places == 0,
        let article = indefiniteStart(of: sentence.tokens)
      else { continue }
      let thing = article..<min(article + 4, sentence.tokens.upperBound)
      if let first = (sheet.unsaid & Places.stretch(thing)).each.first { return first..<first + 1 }
    }
    return nil
  }

  /// Where "a" or "een" stands that opens a sentence or a clause of it, "maybe" before it perhaps.
  private func indefiniteStart(of sentence: Range<Int>) -> Int? {
    sentence.first { index in
      guard indefinite.contains(sheet.tokens[index].folded) else { return false }
      let before = sentence.lowerBound..<index
      let clause = sheet.tokens[index].clause
      return sheet.tokens[before].allSatisfy {
        $0.clause != clause || perhaps.contains($0.folded)
      }
    }
  }

  private func isTakenForGranted(_ index: Int, in sentence: Range<Int>) -> Bool {
    let words = sheet.tokens
    let word = words[index].folded
    let before = words[max(sentence.lowerBound, index - 7)..<index].map(\.folded)
    let after = words[index + 1..<max(index + 1, min(index + 3, sentence.upperBound))].map(\.folded)
    guard let last = before.last else { return false }
    return choosing.contains(last) || pointing.contains(last)
      || isAbstract(word) && before.suffix(3).contains(where: definite.contains)
      || isPurpose(word, before, after)
      || isAct(word, before, after)
      || isExtreme(word, before, after)
  }

  /// "om de ouders erbuiten te houden", "to jump the queue".
  private func isPurpose(_ word: String, _ before: [String], _ after: [String]) -> Bool {
    if before.contains("om") { return after.contains("te") || before.last == "te" }
    return before.last == "to" && word.utf8.last != UInt8(ascii: "s")
  }

  /// "hoe verbergt u dat", "dat ze jullie ontwijken", "is er voorgevallen", "how did you smuggle".
  private func isAct(_ word: String, _ before: [String], _ after: [String]) -> Bool {
    if let next = after.first, somebody.contains(next) { return true }
    if let last = before.last, ["you", "they", "he", "she", "who", "whod", "whos"].contains(last) {
      return true
    }
    if before.last == "been", before.contains(where: ["who", "whos", "whod"].contains) {
      return true
    }
    if before.contains("dat"), before.contains(where: somebody.contains), after.isEmpty {
      return true
    }
    return isParticiple(word) && before.contains(where: helpers.contains)
      && (after.isEmpty || after.first == "om")
  }

  /// "het stroefst", "steekt je het meest", "zo stug".
  private func isExtreme(_ word: String, _ before: [String], _ after: [String]) -> Bool {
    if before.suffix(2).contains("meest") || after.contains("meest") { return true }
    if before.last == "most" || after.first == "most" || after.first == "least" { return true }
    if word.hasSuffix("st") || word.hasSuffix("ste"), ["het", "de"].contains(before.last) {
      return true
    }
    return word.hasSuffix("est") && before.last == "the"
      || ["zo", "too", "so"].contains(before.last)
  }

  func isAbstract(_ word: String) -> Bool {
    abstractEndings.contains(where: word.hasSuffix)
  }

  private func isParticiple(_ word: String) -> Bool {
    guard word.utf8.count > 5 else { return false }
    return participleBeginnings.contains(where: word.hasPrefix) || word.dropFirst(2).contains("ge")
  }
}

private let perhaps: Set<String> = [
  "maybe", "perhaps", "or", "but", "and", "just", "simply", "here", "misschien", "wellicht", "of",
  "maar", "en", "gewoon", "dan", "anders",
]

private let indefinite: Set<String> = ["een", "n", "a", "an", "some"]

private let choosing: Set<String> = ["welk", "welke", "which", "whose", "what"]

/// These point at what was named before.
private let pointing: Set<String> = ["those", "these", "their", "zulke", "hun"]

private let definite: Set<String> = [
  "die", "dat", "deze", "dit", "hun", "je", "jouw", "uw", "jullie", "zijn", "haar", "onze", "ons",
  "that", "this", "those", "these", "your", "their", "his", "her", "our",
]

private let somebody: Set<String> = ["je", "jij", "u", "jullie", "ze", "zij", "hij", "men"]

private let helpers: Set<String> = [
  "heb", "hebt", "heeft", "hebben", "had", "hadden", "is", "zijn", "was", "waren", "wordt",
  "worden",
  "werd", "werden",
]

private let abstractEndings = [
  "heid", "heden", "teit", "isme", "schap", "atie", "drang", "zucht", "cultuur", "gedrag", "nis",
  "ness", "ity", "ism", "hood", "ance", "ence", "tion", "ship", "culture",
]

private let participleBeginnings = [
  "ge", "ver", "be", "ont", "her", "over", "mis", "op", "af", "voor",
]
