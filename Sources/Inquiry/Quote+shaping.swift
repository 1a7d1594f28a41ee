// How words are cut for a question: at their ends only, where a clause begins or ends, with
// nothing in them changed.

extension Quote {
  /// At most so many words fit in a question that is still read with ease.
  private static let mostWords = 14
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

  /// The same words with the rest of the clause they stand in, where that is no longer than fits.
  func withItsClause(in answer: String) -> Quote {
    widened(in: answer, to: \.endsClause, atMost: Quote.mostWords)
  }

  /// The same words with the rest of the sentence they stand in.
  func withItsSentence(in answer: String) -> Quote {
    widened(in: answer, to: \.endsSentence, atMost: 40)
  }

  private func widened(
    in answer: String, to ends: KeyPath<Unicode.Scalar, Bool>, atMost most: Int
  ) -> Quote {
    let scalars = Array(answer.unicodeScalars)
    guard text != nil, place.upperBound <= scalars.count, !place.isEmpty else { return self }
    var start = place.lowerBound
    while start > 0, !scalars[start - 1][keyPath: ends] { start -= 1 }
    while start < place.lowerBound, scalars[start].properties.isWhitespace { start += 1 }
    var end = place.upperBound
    // A clause that has ended is not begun again.
    if !scalars[end - 1][keyPath: ends] {
      while end < scalars.count, !scalars[end][keyPath: ends] { end += 1 }
    }
    while end > place.upperBound, scalars[end - 1].properties.isWhitespace { end -= 1 }
    // Too long: from the clause that begins in it, else from where it was heard.
    let inside = scalars[place].dropLast().lastIndex { $0[keyPath: ends] }
    let later = inside.map { inside in
      (scalars[inside...].dropFirst().firstIndex { !$0.properties.isWhitespace } ?? inside)..<end
    }
    let choices = [start..<end, later, place.lowerBound..<end, start..<place.upperBound]
    for place in choices.compactMap(\.self) {
      let quote = Quote(from: answer, n: n, version: version, place: place)
      if quote.wordCount <= most { return quote }
    }
    return self
  }

  var wordCount: Int { (text ?? "").split(whereSeparator: \.isWhitespace).count }

  var isTooLong: Bool {
    let scalars = Array((text ?? "").unicodeScalars)
    return fittingEnd(scalars) < scalars.count
  }

  private func fittingEnd(_ scalars: [Unicode.Scalar]) -> Int {
    var words = 0
    var lastClause: Int?
    for index in scalars.indices.dropFirst() where scalars[index].properties.isWhitespace {
      let before = scalars[index - 1]
      if before.properties.isWhitespace { continue }
      words += 1
      if words >= Quote.leastWords, before.closesSentence { lastClause = index }
      if words == Quote.mostWords { return lastClause ?? index }
    }
    return scalars.count
  }
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
    default: properties.isWhitespace
    }
  }
}
