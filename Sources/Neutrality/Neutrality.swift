// Whether a question is neutral:
//
//   question + context ─▶ QuestionReader ─▶ Reading ─▶ every rule ─▶ Judgement
//                            │                 │
//                            │                 │ Sheet: for every class of words the places of its
//                            │                 │   words; what is quoted, what was said, what is new
//                            │                 │ Sentence: what each sentence does
//                            └ KnownStems: the participant's words and the card's
//
// The heart is METHOD's provenance rule: every content word of a question comes from the participant,
// the chain card or a neutral wording. What that rule cannot tell stands in Rules/, one file a rule.
// Nothing here reads a file, a clock or a locale, and nothing backtracks.

public import Hearing
public import Inquiry

/// The rules of one language, ready to judge with. Immutable; built once.
public struct Neutrality: Sendable {
  public let language: Language
  private let reader: QuestionReader
  private let rules: [CompiledRule]
  private let weights: WordWeights?

  /// - Parameter weights: what words add up to beside the rules; without them only the rules judge.
  public init(_ language: Language, weights: WordWeights? = nil) {
    self.language = language
    self.weights = weights
    var lists: [String: [String]] = [:]
    for list in WordClass.all { lists[list.name] = list.words(in: language) }
    var vocabulary = Vocabulary(lists)
    let grammar = FormGrammar(language, &vocabulary)
    let smallTalk = SmallTalk(language, &vocabulary)
    rules = NeutralityRule.all.map { CompiledRule($0, language, &vocabulary) }
    reader = QuestionReader(language, vocabulary, grammar, smallTalk)
  }

  /// Judges a question, or a wording of a bank: its slots count as the participant's own words.
  public func judge(_ question: String, in context: QuestionContext = .unknown) -> Judgement {
    var findings: [Finding] = []
    for reading in readings(of: question, in: context) {
      var found = self.findings(in: reading, of: question)
      // Whose a word is cannot be weighed when nothing is known of what was said.
      if let weights, reading.sheet.hasContext {
        found = weighed(found, in: reading, of: question, with: weights)
      }
      findings += found
    }
    return Judgement(findings: inOrder(findings))
  }

  func readings(of question: String, in context: QuestionContext) -> [Reading] {
    let known = reader.known(context)
    return reader.readings(
      of: question, knowing: known, ownIdea: context.hasOwnIdea ?? known.soundsLikeAnIdea)
  }

  private func findings(in reading: Reading, of question: String) -> [Finding] {
    var found: [Finding] = []
    for standing in NeutralityRule.Standing.allCases {
      if standing == .lastResort, !found.isEmpty { break }
      for rule in rules where rule.rule.standing == standing {
        if let finding = rule.finding(in: reading, of: question) { found.append(finding) }
      }
      if found.contains(where: { $0.verdict != .closed }) { break }
    }
    return found
  }

  private func inOrder(_ findings: [Finding]) -> [Finding] {
    findings.enumerated().sorted {
      ($0.element.verdict, $0.offset) < ($1.element.verdict, $1.offset)
    }.map(\.element)
  }
}
