import Hearing
import Inquiry

/// The turns of phrase by which the form of a sentence is told; the first form that fits holds.
struct FormGrammar: Sendable {
  private var forms: [(SentenceForm, [ReadyPattern])] = []
  private let questionClauses: [ReadyPattern]
  private let closedQuestions: [ReadyPattern]
  private let recordChecks: [ReadyPattern]
  private let balances: [ReadyPattern]
  private let ascribedIdeas: [ReadyPattern]
  private let finiteNumbers: [Int]

  init(_ language: Language, _ vocabulary: inout Vocabulary) {
    for (form, texts) in [
      (SentenceForm.statement, echoes), (.supposing, suppositions), (.licensed, licensedForms),
      (.closed, indirectlyClosedForms),
      (.invitation, invitations), (.open, openForms),
    ] {
      forms.append((form, readPatterns(texts[language], &vocabulary)))
    }
    finiteNumbers = [WordClass.finite, .contracted].compactMap {
      vocabulary.number(ofClass: $0.name)
    }
    closedQuestions = readPatterns(closedForms[language], &vocabulary)
    recordChecks = readPatterns(recordCheckForms[language], &vocabulary)
    ascribedIdeas = readPatterns(ascribedIdeaForms[language], &vocabulary)
    balances = readPatterns(balancedTurns[language], &vocabulary)
    questionClauses = readPatterns(questionClauseForms[language], &vocabulary)
  }

  func isBalanced(_ sheet: Sheet) -> Bool {
    balances.contains { $0.firstMarker(in: sheet) != nil }
  }

  /// Whether it calls an idea the participant's: "dat plan van jou", "where you said you'd like to".
  func ascribesIdea(_ sheet: Sheet) -> Bool {
    ascribedIdeas.contains { $0.firstMarker(in: sheet) != nil }
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
        if number < segments.count - 1 {
          if !hasFiniteVerb(sentence, sheet) { sentence.form = .fragment }
          if isCondition(sentence, sheet) { sentence.form = .supposing }
        }
      }
      return sentence
    }
  }

  private func form(of segment: Range<Int>, in sheet: Sheet) -> SentenceForm {
    let places = Reading.Sentence(tokens: segment, form: .statement).places
    // After a quotation one may check whether it was heard well.
    if sheet.quoted & .stretch(0..<segment.upperBound) != 0, fits(recordChecks, places, sheet) {
      return .licensed
    }
    for (form, patterns) in forms where fits(patterns, places, sheet) { return form }
    if fits(closedQuestions, places, sheet) {
      return isAboutTalk(segment, sheet) ? .licensed : .closed
    }
    let unquoted = places & sheet.words & ~sheet.quoted
    if unquoted.nonzeroBitCount <= 3 { return .fragment }
    // "Dus je belt eerst?": a statement, asked.
    return sheet.questionEnds.has(segment.upperBound) ? .closed : .statement
  }

  /// "if nobody read it, what …": says when, and states nothing.
  private func isCondition(_ sentence: Reading.Sentence, _ sheet: Sheet) -> Bool {
    let first = sentence.tokens.first { !sheet.openings.has($0) }
    return first.map { conditions.contains(sheet.tokens[$0].folded) } ?? false
  }

  private func fits(_ patterns: [ReadyPattern], _ places: Places, _ sheet: Sheet) -> Bool {
    let allowed = places | places.onward
    return patterns.contains {
      $0.isPossible(in: sheet) && $0.pattern.marked.ends(from: places, in: sheet) & allowed != 0
    }
  }

  /// "is er nog iets wat ik had moeten vragen": of the asker, in words of asking only.
  private func isAboutTalk(_ segment: Range<Int>, _ sheet: Sheet) -> Bool {
    let places = Places.stretch(segment)
    return places & (sheet.own | sheet.unsaid | sheet.new) == 0
      && sheet.tokens[segment].contains { askers.contains($0.folded) }
  }

  private func hasFiniteVerb(_ sentence: Reading.Sentence, _ sheet: Sheet) -> Bool {
    let finite = finiteNumbers.reduce(Places()) { $0 | sheet.places(of: .listed($1)) }
    // "die angst om fouten te maken": an infinitive is none.
    return (finite & sentence.places).each.contains { index in
      index == 0 || sheet.tokens[index - 1].folded != "te"
    }
  }
}

/// One pattern a line.
func readPatterns(_ text: String, _ vocabulary: inout Vocabulary) -> [ReadyPattern] {
  let patterns = text.split(separator: "\n").map { line in
    PatternNotation.read(String(line), into: &vocabulary)
  }
  return patterns.map { ReadyPattern($0, vocabulary) }
}

private let askers: Set<String> = ["ik", "we", "i"]

private let conditions: Set<String> = ["if", "als", "mocht", "indien"]

private let asides: Set<[String]> = [
  ["denk", "je"], ["denkt", "u"], ["zei", "je"], ["zegt", "u"], ["vind", "je"], ["zeg", "je"],
  ["wil", "dat"], ["weet", "je"], ["weet", "u"], ["als", "je"], ["dacht", "je"], ["do", "you"],
  ["would", "you"],
]
