// How words are cut for a question: at their ends only, where a clause begins or ends, with
// nothing in them changed.

extension Quote {
  /// At most so many words fit in a question that is still read with ease.
  private static let mostWords = 18
  /// A clause of at least so many words may stand for a longer sentence.
  private static let leastWords = 4

  /// The same words, cut only at the end: after a clause where there is one, else after a word,
  /// and without the punctuation that would double the question's own.
  func shortened() -> Quote {
    guard let text else { return self }
    let scalars = Array(text.unicodeScalars)
    var end = fittingEnd(scalars)
    while end > 1, scalars[end - 1].closesSentence { end -= 1 }
    let kept = String(String.UnicodeScalarView(scalars[..<end]))
    return Quote(
      n: n, version: version, place: place.lowerBound..<place.lowerBound + end, text: kept)
  }

  /// The same words with the rest of the clause they stand in, as far as that fits: from where the
  /// clause begins, where that can be, to where it or a part of it ends.
  func withItsClause(in answer: String, _ language: Language) -> Quote {
    let text = Array(answer.unicodeScalars)
    guard self.text != nil, place.upperBound <= text.count, !place.isEmpty else { return self }
    func fitting(_ stretch: Range<Int>) -> Quote? {
      let quote = Quote(from: answer, n: n, version: version, place: stretch)
      return quote.wordCount <= Quote.mostWords ? quote : nil
    }
    let clause = text.stretch(around: place, endingAt: \.endsClause)
    if let whole = fitting(clause) { return whole }
    let seams = text.seams(in: clause, conjunctions[language] ?? [])
    let ends =
      [clause.upperBound] + seams.filter { $0 > place.upperBound }.reversed() + [place.upperBound]
    let starts =
      seams.filter { $0 <= place.lowerBound }.reversed() + [clause.lowerBound, place.lowerBound]
      + seams.filter { place.contains($0) }
    for start in starts {
      for end in ends where end > start {
        if let part = fitting(start..<end) { return part }
      }
    }
    return self
  }

  /// The same words with the rest of the sentence they stand in.
  func withItsSentence(in answer: String) -> Quote {
    let text = Array(answer.unicodeScalars)
    guard self.text != nil, place.upperBound <= text.count, !place.isEmpty else { return self }
    let sentence = text.stretch(around: place, endingAt: \.endsSentence)
    let quote = Quote(from: answer, n: n, version: version, place: sentence)
    return quote.wordCount <= 40 ? quote : self
  }

  var wordCount: Int {
    var (count, isInWord) = (0, false)
    for character in text ?? "" {
      let isSpace = character.isSpace
      if !isSpace, !isInWord { count += 1 }
      isInWord = !isSpace
    }
    return count
  }

  /// The whole where it fits, else what fits of it up to the end of a clause; `nil` when no clause
  /// ends in time.
  func cutAtAClause() -> Quote? {
    let scalars = Array((text ?? "").unicodeScalars)
    guard let end = fittingEnd(scalars, onlyAtAClause: true) else { return nil }
    let kept = String(String.UnicodeScalarView(scalars[..<end]))
    return Quote(
      n: n, version: version, place: place.lowerBound..<place.lowerBound + end, text: kept)
  }

  private func fittingEnd(_ scalars: [Unicode.Scalar]) -> Int {
    fittingEnd(scalars, onlyAtAClause: false) ?? scalars.count
  }

  private func fittingEnd(_ scalars: [Unicode.Scalar], onlyAtAClause: Bool) -> Int? {
    var words = 0
    var lastClause: Int?
    for index in scalars.indices.dropFirst() where scalars[index].isSpace {
      let before = scalars[index - 1]
      if before.isSpace { continue }
      words += 1
      if words >= Quote.leastWords, before.closesSentence { lastClause = index }
      if words == Quote.mostWords { return lastClause ?? (onlyAtAClause ? nil : index) }
    }
    return scalars.count
  }
}

extension [Unicode.Scalar] {
  /// The place and what surrounds it, up to where something ends; without the space around that.
  fileprivate func stretch(
    around place: Range<Int>, endingAt ends: (Unicode.Scalar) -> Bool
  ) -> Range<Int> {
    var start = place.lowerBound
    while start > 0, !ends(self[start - 1]) { start -= 1 }
    while start < place.lowerBound, self[start].isSpace { start += 1 }
    var end = place.upperBound
    // A clause that has ended is not begun again.
    if !ends(self[end - 1]) {
      while end < count, !ends(self[end]) { end += 1 }
    }
    while end > place.upperBound, self[end - 1].isSpace { end -= 1 }
    return start..<end
  }

  /// Where within a stretch a clause or its next part begins: after a comma, or at "en", "maar",
  /// "want", "because".
  fileprivate func seams(in stretch: Range<Int>, _ conjunctions: Set<String>) -> [Int] {
    var seams: [Int] = []
    var index = stretch.lowerBound
    while index < stretch.upperBound {
      while index < stretch.upperBound, self[index].isSpace { index += 1 }
      let start = index
      while index < stretch.upperBound, !self[index].isSpace { index += 1 }
      guard start > stretch.lowerBound, start < index else { continue }
      let word = String(String.UnicodeScalarView(self[start..<index])).lowercased()
      let before = self[..<start].last { !$0.isSpace }
      if conjunctions.contains(word) || before?.endsClause == true { seams.append(start) }
    }
    return seams
  }
}

/// Words with which a new part of a sentence begins.
private let conjunctions: [Language: Set<String>] = [
  .dutch: ["en", "maar", "want", "dus", "of", "omdat", "terwijl", "als"],
  .english: ["and", "but", "because", "so", "or", "while", "when"],
]

extension Character {
  /// Whether it parts words.
  fileprivate var isSpace: Bool { unicodeScalars.first?.isSpace ?? false }
}

extension Unicode.Scalar {
  fileprivate var endsSentence: Bool {
    switch self {
    case ".", "!", "?", "\n", "…": true
    default: false
    }
  }

  fileprivate var endsClause: Bool {
    switch self {
    case ",", ";", ":", "–", "(", ")": true
    default: endsSentence
    }
  }

  fileprivate var closesSentence: Bool {
    switch self {
    case ".", ",", ";", ":", "!", "…", "-", "–": true
    default: isSpace
    }
  }
}
