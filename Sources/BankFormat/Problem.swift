public import Inquiry

/// Every problem the readers know. The case is for code, the texts are for people.
public enum Problem: Sendable, Equatable {
  case syntax(SyntaxCause)
  case notUTF8
  case tooLarge(limitKiB: Int)
  case aliasRefused
  case wrongShape(expected: Bilingual)
  case unknownKey(String, didYouMean: String?, allowed: [String])
  case missingKey(String)
  case duplicateKey(String)
  case badIdentifier(String)
  case duplicateName(String, what: Bilingual)
  /// - Parameter known: the names there are, where they are few enough to be listed.
  case unknownName(String, what: Bilingual, didYouMean: String?, known: [String] = [])
  case missingTranslation(String)
  case emptyText
  case emptyList(Bilingual)
  case badPattern(String, Bilingual)
  case exampleNotHeard(String, rule: String)
  /// `by`: another cue about the same that hears it.
  case exampleHeard(String, rule: String, by: String?)
  /// An example interview, played, did not go as it says it must.
  case exampleGoesOtherwise(expected: Bilingual, found: Bilingual)
  case answerNeverGiven(Int)
  case promiseBroken(Bilingual)
  case unknownSlot(String, didYouMean: String?, allowed: [String])
  case slotWithoutSource(String, rule: String)
  case limitOutOfRange(String, Int, allowed: ClosedRange<Int>)
  case tooFewWordings(move: String, language: String)
  /// - Parameter leftOut: the rule of the base that would have listened, had it not been left out.
  case missingStop(String, leftOut: String? = nil)
  case missingMove(String)
  case unusedMove(String)
  case handOverToItself(String)
  case unreadable(Bilingual)
  case unpairedBrace(String)
  case notTogether(String, String)
  case emptyFile
  /// An interview that is cut off, or that never comes to the goal.
  case endsBadly(example: Bilingual)
  case losesBarrier(example: Bilingual)
  case asksOnAfterStop(example: Bilingual)
  case ruleNeverFires(String, because: Bilingual)
  case topicNeverOpens(String)
  case unproven(Bilingual, because: Bilingual, mend: Bilingual)
  /// What stands between brackets is no pair of Dutch words for "je" and "u".
  case badAddress(String)
  case unknownBase(String, didYouMean: String?)
  case unusableBase(String)
  case tooManyWords(Int, most: Int)
  case wordingsExhausted(rule: String, move: String)
  case noLimits
  case limitsTooNarrow(questions: Int, needed: Int)
  case bareAddress(String)
  case ladderWithoutStop(String, rule: String, move: String)
  case twoPoints(String, Bilingual)
  case notNeutral(Bilingual, String, Bilingual)
  case impossibleRule(String)
  case preemptedRule(String, by: String)
  /// A rule under `stops` that does not stop as it should: see ``StopRuleProblem``.
  case stopRule(StopRuleProblem, rule: String)
  /// A text that cannot be said as it stands: see ``WordingProblem``.
  case wording(WordingProblem)
  /// What stands around the bank is not as it should be: see ``SurroundingProblem``.
  case surrounding(SurroundingProblem)
  /// What a daemon is told, or who its people are, is not as it should be: see ``SettingsProblem``.
  case settings(SettingsProblem)
}

extension Problem {
  public var severity: Diagnostic.Severity {
    switch self {
    case .unusedMove, .tooFewWordings, .answerNeverGiven, .tooManyWords, .bareAddress: .warning
    case .wording(let problem): problem.severity
    case .surrounding(let problem): problem.severity
    default: .error
    }
  }

  /// Stable: scripts and pages refer to it.
  public var code: String {
    switch self {
    case .syntax: "QB001"
    case .notUTF8: "QB002"
    case .unknownKey: "QB003"
    case .missingKey: "QB004"
    case .wrongShape: "QB005"
    case .duplicateKey: "QB006"
    case .badIdentifier: "QB007"
    case .duplicateName: "QB008"
    case .unknownName: "QB009"
    case .missingTranslation: "QB010"
    case .emptyText: "QB011"
    case .emptyList: "QB012"
    case .aliasRefused: "QB013"
    case .tooLarge: "QB014"
    case .badPattern: "QB015"
    case .exampleNotHeard: "QB016"
    case .exampleHeard: "QB017"
    case .exampleGoesOtherwise: "QB050"
    case .answerNeverGiven: "QB051"
    case .promiseBroken: "QB052"
    case .unknownSlot: "QB018"
    case .slotWithoutSource: "QB019"
    case .limitOutOfRange: "QB020"
    case .tooFewWordings: "QB021"
    case .missingStop: "QB022"
    case .missingMove: "QB023"
    case .unusedMove: "QB024"
    case .handOverToItself: "QB025"
    case .unreadable: "QB026"
    case .unpairedBrace: "QB027"
    case .notTogether: "QB028"
    case .emptyFile: "QB029"
    case .badAddress: "QB030"
    case .endsBadly: "QB040"
    case .losesBarrier: "QB041"
    case .asksOnAfterStop: "QB042"
    case .ruleNeverFires: "QB043"
    case .topicNeverOpens: "QB044"
    case .unproven: "QB045"
    case .unknownBase: "QB031"
    case .unusableBase: "QB032"
    case .tooManyWords: "QB033"
    case .twoPoints: "QB034"
    case .notNeutral: "QB035"
    case .wordingsExhausted: "QB036"
    case .noLimits: "QB037"
    case .limitsTooNarrow: "QB038"
    case .bareAddress: "QB039"
    case .ladderWithoutStop: "QB046"
    case .impossibleRule: "QB047"
    case .preemptedRule: "QB048"
    case .stopRule(let problem, rule: _): problem.code
    case .wording(let problem): problem.code
    case .surrounding(let problem): problem.code
    case .settings(let problem): problem.code
    }
  }
}
