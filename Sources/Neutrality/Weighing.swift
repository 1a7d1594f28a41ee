public import Hearing
internal import Inquiry

// The second reader: where no rule has a say, the words together may have one, and where they all
// speak for a question, a rule alone has not. (docs/decisions/0009-weighing.md)

/// The figures were chosen on questions from which neither rules nor weights had learned.
enum Weighing {
  /// What a rule that found something adds.
  static let ruleFired = 1.1
  /// From where on a question is spoiled.
  static let mark = 0.6
}

extension Neutrality {
  /// A question, what was said before it, and what a careful judge calls it.
  public struct JudgedQuestion: Sendable {
    public var question: String
    public var context: QuestionContext
    public var verdict: Verdict

    public init(question: String, context: QuestionContext, verdict: Verdict) {
      self.question = question
      self.context = context
      self.verdict = verdict
    }
  }

  /// What weights learn from judged questions.
  public func lessons(from questions: [JudgedQuestion]) -> [WeighedLesson] {
    questions.flatMap { judged in
      readings(of: judged.question, in: judged.context).map { reading in
        WeighedLesson(
          names: reading.weighedFeatures.map(\.name),
          kinds: judged.verdict == .ok ? [] : [judged.verdict.rawValue])
      }
    }
  }

  /// What the rules found, after the weights had their say.
  func weighed(
    _ findings: [Finding], in reading: Reading, of question: String, with weights: WordWeights
  ) -> [Finding] {
    let sums = weights.weigh(reading.weighedFeatures)
    guard let column = sums.kinds.indices.max(by: { sums.kinds[$0] < sums.kinds[$1] }),
      let verdict = Verdict(rawValue: weights.kinds[column])
    else { return findings }
    // What speaks against a question at all, and what for the one verdict most like it.
    let spoiled = sums.any + sums.kinds[column]
    guard findings.isEmpty else {
      return spoiled + Weighing.ruleFired > Weighing.mark ? findings : []
    }
    guard spoiled > Weighing.mark else { return [] }
    let tokens = 0..<reading.sheet.tokens.count
    let words = WordWeights.telling(sums.shares(of: column, in: tokens))
    let place = reading.sheet.place(of: words)
    return [
      Finding(
        verdict: verdict, rule: NeutralityRule.ID("weighed-" + verdict.rawValue),
        marker: question.words(at: place), place: place, because: verdict.weighedBecause)
    ]
  }
}

extension Verdict {
  fileprivate var weighedBecause: Bilingual {
    switch self {
    case .concluding:
      Bilingual(
        nl: "Dit leest als een conclusie. Geef de letterlijke woorden terug, of vraag open verder.",
        en: "This reads like a conclusion. Give back the literal words, or go on asking openly.")
    case .solution:
      Bilingual(
        nl: "Dit leest als een voorstel. Vraag wat de ander zelf ziet.",
        en: "This reads like a proposal. Ask what they see themselves.")
    case .presupposing:
      Bilingual(
        nl: "Dit gaat uit van iets wat niet gezegd is. Vraag eerst of en hoe het zo is.",
        en: "This takes for granted what was not said. Ask first whether and how it is so.")
    case .leading:
      Bilingual(
        nl: "Hierin klinkt door welk antwoord verwacht wordt. Vraag het zonder kleur.",
        en: "This lets on which answer is expected. Ask it without colour.")
    case .loaded:
      Bilingual(
        nl: "Hierin klinkt een oordeel door. Vraag het zonder.",
        en: "This has a judgement in it. Ask it without.")
    case .double:
      Bilingual(
        nl: "Dit vraagt meer dan één ding. Stel één vraag tegelijk.",
        en: "This asks more than one thing. Ask one at a time.")
    case .closed:
      Bilingual(
        nl: "Hierop past ja of nee. Met een vraagwoord komt er een verhaal.",
        en: "This can be answered yes or no. A question word brings a story.")
    case .ok: Bilingual(nl: "", en: "")
    }
  }
}
