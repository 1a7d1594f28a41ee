import Hearing
import Inquiry

/// Lays a question out for the rules: which words are quoted, which the participant said, and what
/// each sentence does.
struct QuestionReader: Sendable {
  let language: Language
  let vocabulary: Vocabulary
  let grammar: FormGrammar
  private let functionNumber: Int
  private let neutralNumber: Int
  private let openingNumber: Int
  private let negationNumber: Int
  private let remedyNumber: Int
  private let coreNumber: Int
  private let grammarNumbers: [Int]
  private let functionWords: Set<String>
  private let negationWords: Set<String>
  private let neutralWords: Set<String>
  private let neutralStems: Set<String>

  init(_ language: Language, _ vocabulary: Vocabulary, _ grammar: FormGrammar) {
    self.language = language
    self.vocabulary = vocabulary
    self.grammar = grammar
    func number(_ name: String) -> Int {
      guard let number = vocabulary.number(ofClass: name) else {
        preconditionFailure("No class '\(name)' in WordClass.all")
      }
      return number
    }
    functionNumber = number(WordClass.function.name)
    neutralNumber = number(WordClass.neutral.name)
    openingNumber = number(WordClass.opening.name)
    negationNumber = number(WordClass.negation.name)
    remedyNumber = number(WordClass.remedy.name)
    coreNumber = number(WordClass.core.name)
    grammarNumbers = [WordClass.question, .you, .your, .subject, .finite, .link].map {
      number($0.name)
    }
    let plain =
      WordClass.core.words(in: language) + WordClass.neutral.words(in: language)
      + WordClass.everyday.words(in: language)
    let neutral = plain.filter { !$0.hasSuffix("*") }
    functionWords = Set(WordClass.function.words(in: language).map(folded))
    negationWords = Set(WordClass.negation.words(in: language).map(folded))
    neutralWords = Set(neutral.map(folded))
    neutralStems = Set(neutral.map { stem(folded($0), in: language) })
  }

  /// What was said and what the card holds, for one or many questions.
  func known(_ context: QuestionContext) -> KnownStems {
    KnownStems(
      context.said + context.card, in: language,
      leaving: functionWords.contains, negating: negationWords.contains)
  }

  /// A question in stretches that can be read at once: nearly always one.
  func readings(of text: String, knowing known: KnownStems, ownIdea: Bool) -> [Reading] {
    let quotes = quotedStretches(of: text)
    return stretches(tokens(of: text)).map { tokens in
      var sheet = Sheet(tokens: tokens, tests: vocabulary.count)
      sheet.hasContext = !known.isNothing
      sheet.contextNegates = known.negates
      place(tokens, quotes, known, in: &sheet)
      placeAnchors(&sheet)
      let segments = sheet.sentences.map { grammar.segments(of: $0, in: sheet) }
      for segment in segments.joined() { beginSegment(segment, in: &sheet) }
      let sentences = segments.flatMap { grammar.sentences(of: $0, in: sheet) }
      return Reading(
        sheet: sheet, sentences: sentences, isBalanced: grammar.isBalanced(sheet),
        hasOwnIdea: ownIdea)
    }
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
      if numbers.contains(negationNumber) { sheet.negations |= .place(index) }
      if grammarNumbers.contains(where: numbers.contains) { sheet.grammar |= .place(index) }
      if numbers.contains(functionNumber) || token.isNumber {
        sheet.function |= .place(index)
        continue
      }
      if known.contains(token.folded) {
        sheet.own |= .place(index)
        continue
      }
      if !numbers.contains(coreNumber) { sheet.unsaid |= .place(index) }
      if sheet.hasContext, !isNeutral(token.folded, numbers, known) { sheet.new |= .place(index) }
    }
  }

  private func isNeutral(_ word: String, _ numbers: [Int], _ known: KnownStems) -> Bool {
    if numbers.contains(remedyNumber) { return false }
    if numbers.contains(neutralNumber) || neutralStems.contains(stem(word, in: language)) {
      return true
    }
    return isCompound(word, of: known)
  }

  /// "avonddienst" and "wachtmoment": both parts are neutral or were said.
  private func isCompound(_ word: String, of known: KnownStems) -> Bool {
    let count = word.utf8.count
    guard count >= 8 else { return false }
    for cut in 4...count - 4 {
      guard let front = String(word.utf8.prefix(cut)), isFront(front, known),
        let head = String(word.utf8.suffix(count - cut))
      else { continue }
      if neutralStems.contains(stem(head, in: language)) || known.contains(head) { return true }
    }
    return false
  }

  /// The first part of a compound stands in its plain form, perhaps with an s behind it.
  private func isFront(_ part: String, _ known: KnownStems) -> Bool {
    if neutralWords.contains(part) || known.holds(part) || known.isStem(part) { return true }
    guard part.utf8.last == UInt8(ascii: "s") else { return false }
    let core = String(part.dropLast())
    return neutralWords.contains(core) || known.holds(core)
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
    let openings = sheet.places(of: .listed(openingNumber))
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
