import Hearing
import Inquiry

/// Lays a question out for the rules: which words are quoted, which the participant said, and what
/// each sentence does.
struct QuestionReader: Sendable {
  let language: Language
  let vocabulary: Vocabulary
  let grammar: FormGrammar
  private let smallTalk: SmallTalk
  private let words: WordRoles

  init(
    _ language: Language, _ vocabulary: Vocabulary, _ grammar: FormGrammar, _ smallTalk: SmallTalk
  ) {
    self.language = language
    self.vocabulary = vocabulary
    self.grammar = grammar
    self.smallTalk = smallTalk
    words = WordRoles(language, vocabulary)
  }

  /// What was said and what the card holds, for one or many questions.
  func known(_ context: QuestionContext) -> KnownStems {
    KnownStems(
      context.said + context.card, in: language,
      leaving: words.areFunction.contains, negating: words.areNegation.contains)
  }

  /// A question in stretches that can be read at once: nearly always one.
  func readings(of text: String, knowing known: KnownStems, ownIdea: Bool) -> [Reading] {
    let quotes = quotedStretches(of: text)
    let open = WithoutTails(
      tokens(of: text),
      quoted: { token in quotes.contains { $0.contains(token.place.lowerBound) } },
      words: words)
    return stretches(open.tokens).map { tokens in
      var sheet = sheet(of: tokens, quotes, known)
      if let rest = smallTalk.takenOut(of: sheet, grammar) {
        sheet = self.sheet(of: rest, quotes, known)
      }
      let segments = sheet.sentences.map { grammar.segments(of: $0, in: sheet) }
      for segment in segments.joined() { beginSegment(segment, in: &sheet) }
      let sentences = segments.flatMap { grammar.sentences(of: $0, in: sheet) }
      return Reading(
        sheet: sheet, sentences: sentences,
        isBalanced: open.isBalanced || grammar.isBalanced(sheet),
        leavesRoom: open.isBalanced,
        hasOwnIdea: ownIdea, ascribesIdea: grammar.ascribesIdea(sheet))
    }
  }

  private func sheet(of tokens: [Token], _ quotes: [Range<Int>], _ known: KnownStems) -> Sheet {
    var sheet = Sheet(tokens: tokens, tests: vocabulary.count)
    sheet.hasContext = !known.isNothing
    sheet.contextNegates = known.negates
    place(tokens, quotes, known, in: &sheet)
    placeAnchors(&sheet)
    if sheet.hasContext { quoteEchoes(of: known, in: &sheet) }
    return sheet
  }

  /// A clause in the participant's own words, one after the other, is a quotation, marks or none:
  /// "you put it out", "je zei dat je er een hard hoofd in hebt". (METHOD 6)
  private func quoteEchoes(of known: KnownStems, in sheet: inout Sheet) {
    for clause in sheet.clauses {
      guard let start = clause.first(where: { !isSaying($0, in: clause, sheet) }) else {
        continue
      }
      let echo = start..<clause.upperBound
      guard sheet.own & .stretch(echo) != 0, sheet.unsaid & .stretch(echo) == 0 else { continue }
      if known.echo(sheet.tokens[echo].map(\.folded), leaving: words.areFunction.contains) {
        sheet.quote(.stretch(echo))
      }
    }
  }

  private func isSaying(_ index: Int, in clause: Range<Int>, _ sheet: Sheet) -> Bool {
    if sheet.openings.has(index) { return true }
    let last = index > clause.lowerBound ? sheet.tokens[index - 1] : nil
    return words.reports(
      sheet.tokens[index].folded,
      after: last.flatMap { sheet.openings.has(index - 1) ? nil : $0.folded })
  }

  private func place(
    _ tokens: [Token], _ quotes: [Range<Int>], _ known: KnownStems, in sheet: inout Sheet
  ) {
    var quote = 0
    for (index, token) in tokens.enumerated() where token.isWord {
      while quote < quotes.count, quotes[quote].upperBound <= token.place.lowerBound { quote += 1 }
      if quote < quotes.count, quotes[quote].lowerBound <= token.place.lowerBound {
        sheet.quoted |= .place(index)
        continue
      }
      let numbers = vocabulary.numbers(of: token.folded)
      for number in numbers { sheet.note(number, at: index) }
      if known.holds(token.folded) { sheet.echoed |= .place(index) }
      if numbers.contains(words.opening) { sheet.openings |= .place(index) }
      if numbers.contains(words.why) { sheet.whys |= .place(index) }
      if words.predicates.contains(where: numbers.contains) { sheet.verbs |= .place(index) }
      if numbers.contains(words.negation) { sheet.negations |= .place(index) }
      if words.grammar.contains(where: numbers.contains) { sheet.grammar |= .place(index) }
      if numbers.contains(words.function) || token.isNumber {
        sheet.function |= .place(index)
        continue
      }
      if known.contains(token.folded) {
        sheet.own |= .place(index)
        continue
      }
      if !numbers.contains(words.core) { sheet.unsaid |= .place(index) }
      if sheet.hasContext, !words.isNeutral(token.folded, numbers, known) {
        sheet.new |= .place(index)
      }
    }
  }

  private func placeAnchors(_ sheet: inout Sheet) {
    var clause = -1
    for (index, token) in sheet.tokens.enumerated() where token.clause != clause {
      sheet.clauseStarts |= .place(index)
      clause = token.clause
    }
  }

  /// A sentence begins after its opening words too: "oké, en hoe …".
  private func beginSegment(_ segment: Range<Int>, in sheet: inout Sheet) {
    sheet.segmentStarts |= .place(segment.lowerBound)
    let openings = sheet.places(of: .listed(words.opening))
    for index in segment {
      sheet.sentenceStarts |= .place(index)
      if !openings.has(index) { return }
    }
  }

  private func stretches(_ tokens: [Token]) -> [[Token]] {
    if tokens.count <= mostTokens { return tokens.isEmpty ? [] : [tokens] }
    var found: [[Token]] = []
    var current: [Token] = []
    var sentence: [Token] = []
    for token in tokens {
      sentence.append(token)
      guard !token.isWord || sentence.count == mostTokens - 1 else { continue }
      if current.count + sentence.count > mostTokens {
        found.append(current)
        current = []
      }
      current += sentence
      sentence = []
    }
    found.append(current + sentence)
    return found.filter { !$0.isEmpty }
  }
}

extension Token {
  fileprivate var isNumber: Bool {
    folded.utf8.first.map { (0x30...0x39).contains($0) } ?? false
  }
}
