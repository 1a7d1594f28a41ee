import Hearing
import Inquiry

// Around a question people say things about themselves, the room or the question: "this might sound
// daft, but", "ik ben hier nieuw". Those words are about nobody's answer, so they are taken out
// before the rules read. What somebody knows from elsewhere, thinks or would do is no small talk:
// that sets a norm or proposes, however lightly it is said. (OMA: own opinion and advice off)

/// The turns of phrase of small talk, each within one clause.
struct SmallTalk: Sendable {
  private let phrases: [ReadyPattern]
  private let opinions: [ReadyPattern]
  private let joining: Int

  init(_ language: Language, _ vocabulary: inout Vocabulary) {
    phrases = readPatterns(smallTalkPhrases[language], &vocabulary)
    opinions = readPatterns(opinionPhrases[language], &vocabulary)
    guard let number = vocabulary.number(ofClass: WordClass.opening.name) else {
      preconditionFailure("'opening' is missing in WordClass.all")
    }
    joining = number
  }

  /// The words that are left when small talk is taken out, or `nil` when there is none.
  func takenOut(of sheet: Sheet, _ grammar: FormGrammar) -> [Token]? {
    let possible = phrases.filter { $0.isPossible(in: sheet) }
    if possible.isEmpty { return nil }
    var found: Places = 0
    for clause in sheet.clauses {
      var start = clause.lowerBound
      while start < clause.upperBound {
        let end = end(of: possible, from: start, in: clause, sheet, grammar)
        if let end { found |= Places.stretch(start..<end) }
        guard end != nil || sheet.places(of: .listed(joining)).has(start) else { break }
        start = end ?? start + 1
      }
    }
    if found == 0 { return nil }
    return sheet.tokens.indices.filter { !found.has($0) }.map { sheet.tokens[$0] }
  }

  /// Where the longest turn of phrase ends that begins here, this side of the next question.
  private func end(
    of phrases: [ReadyPattern], from start: Int, in clause: Range<Int>, _ sheet: Sheet,
    _ grammar: FormGrammar
  ) -> Int? {
    let last = nextQuestion(after: start, in: clause, sheet, grammar) ?? clause.upperBound
    var ends: Places = 0
    for phrase in phrases { ends |= phrase.pattern.marked.ends(from: .place(start), in: sheet) }
    guard let end = (ends & .stretch(start + 1..<last + 1)).last else { return nil }
    let stretch = Places.stretch(start..<end)
    return holdsOpinion(stretch, sheet) || sheet.quoted & stretch != 0 ? nil : end
  }

  private func nextQuestion(
    after start: Int, in clause: Range<Int>, _ sheet: Sheet, _ grammar: FormGrammar
  ) -> Int? {
    (start + 1..<max(start + 1, clause.upperBound)).first { index in
      joins.contains(sheet.tokens[index].folded) && grammar.beginsQuestion(at: index, in: sheet)
    }
  }

  private func holdsOpinion(_ stretch: Places, _ sheet: Sheet) -> Bool {
    opinions.contains {
      $0.isPossible(in: sheet)
        && $0.pattern.marked.ends(from: stretch, in: sheet) & (stretch | stretch.onward) != 0
    }
  }
}

private let joins: Set<String> = ["maar", "dus", "en", "but", "so", "and"]
