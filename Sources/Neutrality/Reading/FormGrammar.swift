import Hearing
import Inquiry

/// The turns of phrase by which the form of a sentence is told; the first form that fits holds.
struct FormGrammar: Sendable {
  private var forms: [(SentenceForm, [ReadyPattern])] = []
  private let questionClauses: [ReadyPattern]
  private let balances: [ReadyPattern]
  private let finiteNumbers: [Int]

  init(_ language: Language, _ vocabulary: inout Vocabulary) {
    for (form, texts) in [
      (SentenceForm.statement, echoes), (.supposing, suppositions), (.licensed, licensedForms),
      (.closed, indirectlyClosedForms),
      (.invitation, invitations), (.open, openForms), (.closed, closedForms),
    ] {
      forms.append((form, readPatterns(texts[language], &vocabulary)))
    }
    finiteNumbers = [WordClass.finite, .contracted].compactMap {
      vocabulary.number(ofClass: $0.name)
    }
    balances = readPatterns(balancedTurns[language], &vocabulary)
    questionClauses = readPatterns(questionClauseForms[language], &vocabulary)
  }

  func isBalanced(_ sheet: Sheet) -> Bool {
    balances.contains { $0.firstMarker(in: sheet) != nil }
  }

  /// A sentence, cut where after a comma a question begins: in chat a comma often stands for a
  /// full stop.
  func segments(of sentence: Range<Int>, in sheet: Sheet) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = sentence.lowerBound
    let inner = Reading.Sentence(tokens: sentence, form: .statement).places
    for cut in (inner & sheet.clauseStarts & ~sheet.quoted).each where cut > start {
      if isAside(after: start, before: cut, in: sheet) { continue }
      if beginsQuestion(at: cut, in: sheet) {
        found.append(start..<cut)
        start = cut
      }
    }
    return found + [start..<sentence.upperBound]
  }

  /// Where a question may begin inside a sentence.
  func beginsQuestion(at index: Int, in sheet: Sheet) -> Bool {
    questionClauses.contains { $0.pattern.marked.ends(from: .place(index), in: sheet) != 0 }
  }

  /// "what, if anything, would you": what follows the aside goes on with the question; and
  /// "…, denk je" only follows it.
  private func isAside(after start: Int, before cut: Int, in sheet: Sheet) -> Bool {
    let clause = sheet.tokens[cut - 1].clause
    let first = sheet.tokens[start..<cut].firstIndex { $0.clause == clause } ?? start
    if ["if", "als"].contains(sheet.tokens[first].folded) { return true }
    return asides.contains([sheet.tokens[cut].folded, sheet.tokens[cut + 1].folded])
  }

  /// What each of the segments of one sentence does.
  func sentences(of segments: [Range<Int>], in sheet: Sheet) -> [Reading.Sentence] {
    segments.enumerated().map { number, segment in
      var sentence = Reading.Sentence(tokens: segment, form: form(of: segment, in: sheet))
      if sentence.form == .statement {
        if number > 0 { sentence.form = .open }
        // "en die lijst, …": what the question after it is about.
        if number < segments.count - 1, !hasFiniteVerb(sentence, sheet) {
          sentence.form = .fragment
        }
      }
      return sentence
    }
  }

  private func form(of segment: Range<Int>, in sheet: Sheet) -> SentenceForm {
    let places = Reading.Sentence(tokens: segment, form: .statement).places
    let allowed = places | places.onward
    for (form, patterns) in forms {
      if patterns.contains(where: {
        $0.isPossible(in: sheet) && $0.pattern.marked.ends(from: places, in: sheet) & allowed != 0
      }) {
        return form
      }
    }
    let unquoted = places & sheet.words & ~sheet.quoted
    if unquoted.nonzeroBitCount <= 3 { return .fragment }
    // "Dus je belt eerst?": a statement, asked.
    return sheet.questionEnds.has(segment.upperBound) ? .closed : .statement
  }

  private func hasFiniteVerb(_ sentence: Reading.Sentence, _ sheet: Sheet) -> Bool {
    finiteNumbers.contains { sentence.places & sheet.places(of: .listed($0)) != 0 }
  }
}

/// One pattern a line.
func readPatterns(_ text: String, _ vocabulary: inout Vocabulary) -> [ReadyPattern] {
  let patterns = text.split(separator: "\n").map { line in
    PatternNotation.read(String(line), into: &vocabulary)
  }
  return patterns.map { ReadyPattern($0, vocabulary) }
}

private let asides: Set<[String]> = [
  ["denk", "je"], ["denkt", "u"], ["zei", "je"], ["zegt", "u"], ["vind", "je"], ["zeg", "je"],
  ["wil", "dat"], ["weet", "je"], ["weet", "u"], ["als", "je"], ["dacht", "je"], ["do", "you"],
  ["would", "you"],
]
