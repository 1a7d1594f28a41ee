import Hearing

/// A question laid out for the patterns: for every test the places of the words that pass it.
struct Sheet: Sendable {
  /// Words and sentence ends.
  let tokens: [Token]
  let words: Places
  let sentenceEnds: Places
  let questionEnds: Places
  /// Where a sentence begins, also after opening words such as "oké, en".
  var sentenceStarts: Places = 0
  var clauseStarts: Places = 0
  /// Small words before what is said proper: "oké", "en".
  var openings: Places = 0
  /// Where another question begins inside a sentence; no gap runs on past it.
  var segmentStarts: Places = 0
  /// Words inside quotation marks, and slots of a wording: somebody else's words.
  var quoted: Places = 0
  /// Words that the participant used or that stand on the card.
  var own: Places = 0
  /// Words of any kind that the participant used, letter for letter.
  var echoed: Places = 0
  /// Content words that nobody has brought in and that are not neutral.
  var new: Places = 0
  /// Content words that are not the participant's or the card's; only the core of asking is left out.
  var unsaid: Places = 0
  var negations: Places = 0
  /// Words that ask for a reason.
  var whys: Places = 0
  /// Question words and the verbs with which a question may begin.
  var verbs: Places = 0
  /// Question words, pronouns, articles, auxiliaries and prepositions: they say nothing by themselves.
  var grammar: Places = 0
  /// Words of grammar, adverbs and particles among them.
  var function: Places = 0
  /// Whether anything is known of what was said.
  var hasContext = false
  /// Whether something in it was said not to be so.
  var contextNegates = false
  private var listed: [Places]

  init(tokens: [Token], tests: Int) {
    self.tokens = tokens
    listed = Array(repeating: 0, count: tests)
    var words: Places = 0
    var ends: Places = 0
    var questions: Places = 0
    for (index, token) in tokens.enumerated() {
      switch token.kind {
      case .word: words |= .place(index)
      case .stop: ends |= .place(index)
      case .question:
        ends |= .place(index)
        questions |= .place(index)
      }
    }
    (self.words, sentenceEnds, questionEnds) = (words, ends, questions)
  }

  var everywhere: Places { (.place(tokens.count) << 1) &- 1 }

  func isPresent(_ number: Int) -> Bool { listed[number] != 0 }

  /// Takes words for somebody else's: no test sees them any more.
  mutating func quote(_ places: Places) {
    quoted |= places
    for number in listed.indices where listed[number] & places != 0 { listed[number] &= ~places }
    for path in [\Sheet.own, \.echoed, \.new, \.unsaid, \.negations, \.whys, \.grammar, \.function]
    {
      self[keyPath: path] &= ~places
    }
  }

  mutating func note(_ number: Int, at index: Int) { listed[number] |= .place(index) }

  func places(of test: Pattern.WordTest) -> Places {
    switch test {
    case .listed(let number): listed[number]
    case .listedUnsaid(let number): listed[number] & ~(own | echoed)
    case .new: new
    case .unsaid: unsaid
    case .own: own
    case .quoted: quoted
    }
  }

  func places(of anchor: Pattern.Anchor) -> Places {
    switch anchor {
    case .sentenceStart: sentenceStarts
    case .clauseStart: clauseStarts
    case .sentenceEnd: sentenceEnds
    case .questionEnd: questionEnds
    }
  }

  /// From the first letter to the last of some tokens, in Unicode scalars of the text.
  func place(of range: Range<Int>) -> Range<Int> {
    let slice = tokens[range].filter(\.isWord)
    guard let first = slice.first, let last = slice.last else { return 0..<0 }
    return first.place.lowerBound..<last.place.upperBound
  }

  /// The places of the sentences that some tokens stand in.
  func sentences(around tokens: Range<Int>) -> Places {
    let before = (sentenceEnds & .stretch(0..<tokens.lowerBound)).last.map { $0 + 1 } ?? 0
    let after = sentenceEnds & ~Places.stretch(0..<max(0, tokens.upperBound - 1))
    return .stretch(before..<after.firstPlace(or: self.tokens.count))
  }

  /// The words of each clause, its sentence's end not included.
  var clauses: [Range<Int>] {
    let starts = (clauseStarts & words).each
    return starts.enumerated().map { number, start in
      let next = number + 1 < starts.count ? starts[number + 1] : tokens.count
      return start..<(sentenceEnds & .stretch(start..<next)).firstPlace(or: next)
    }
  }

  /// The tokens of each sentence, its end not included.
  var sentences: [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    for end in sentenceEnds.each {
      if end > start { found.append(start..<end) }
      start = end + 1
    }
    return found
  }
}
