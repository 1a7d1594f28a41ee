import Foundation
import Inquiry
import InterviewSupport
import Neutrality
import Testing

/// Questions with their verdicts, judged as a whole: a change that makes the checker worse makes
/// this fail. They were read while the rules were written, so the figures say nothing about other
/// questions; those are in docs/decisions/0006-neutrality.md.
@Suite struct `Judged questions` {
  /// METHOD's own, as `neutrality-dev.jsonl` has them.
  @Test func `of the method are judged as well as before`() throws {
    let score = try Score(of: "questions.jsonl")
    #expect(score.spoiled == 40)
    #expect(score.good == 20)
    #expect(score.caught >= 40)
    #expect(score.passed >= 20)
    #expect(score.exact >= 60)
  }

  /// From other talk; chattier, with words of many trades; with asides and stories of the
  /// interviewer's own; from many trades, half of them good. Then by others, once read
  /// (Tests/Blind/README.md).
  @Test(arguments: [
    (set: "more-questions", least: (caught: 434, passed: 326, exact: 743)),
    (set: "chattier-questions", least: (caught: 483, passed: 355, exact: 819)),
    (set: "asides-questions", least: (caught: 550, passed: 333, exact: 858)),
    (set: "trades-questions", least: (caught: 433, passed: 593, exact: 964)),
    (set: "../Blind/read/neutrality-A2", least: (caught: 40, passed: 20, exact: 58)),
    (set: "../Blind/read/neutrality-C1", least: (caught: 39, passed: 20, exact: 57)),
    (set: "../Blind/read/neutrality-C3", least: (caught: 39, passed: 20, exact: 55)),
    (set: "../Blind/read/neutrality-D1", least: (caught: 38, passed: 19, exact: 56)),
    (set: "../Blind/read/neutrality-D2", least: (caught: 37, passed: 19, exact: 52)),
  ])
  func `from elsewhere are judged as well as before`(
    set: String, least: (caught: Int, passed: Int, exact: Int)
  ) throws {
    let score = try Score(of: set + ".jsonl")
    #expect(score.caught >= least.caught)
    #expect(score.passed >= least.passed)
    #expect(score.exact >= least.exact)
  }

  /// From which neither rules nor weights have learned, by strangers. (Tests/Blind/README.md)
  @Test func `that nobody has read are judged as well as before`() throws {
    let names = ["G", "H", "J"]
    let score = try names.reduce(into: Score()) { sum, name in
      sum += try Score(of: "../Blind/unread/neutrality-\(name).jsonl", weighed: true)
    }
    print(score)
    #expect(score.caught >= score.spoiled * 94 / 100)
    #expect(score.passed >= score.good * 93 / 100)
    #expect(score.exact >= (score.spoiled + score.good) * 86 / 100)
  }
}

private struct Score {
  var spoiled = 0
  var good = 0
  /// Spoiled questions that got any verdict but ok.
  var caught = 0
  var passed = 0
  var exact = 0

  init() {}

  static func += (sum: inout Score, other: Score) {
    sum.spoiled += other.spoiled
    sum.good += other.good
    sum.caught += other.caught
    sum.passed += other.passed
    sum.exact += other.exact
  }

  init(of file: String, weighed: Bool = false) throws {
    let checkers = Dictionary(
      uniqueKeysWithValues: Language.allCases.map { language in
        (
          language,
          Neutrality(language, weights: weighed ? Project.questionWeights(language) : nil)
        )
      })
    for line in Project.text("Tests/NeutralityTests/" + file).split(separator: "\n") {
      let question = try JSONDecoder().decode(JudgedQuestion.self, from: Data(line.utf8))
      let context = question.context.isEmpty ? .unknown : QuestionContext(said: [question.context])
      let checker = try #require(checkers[question.lang])
      let verdict = checker.judge(question.text, in: context).verdict
      if question.verdict == .ok { good += 1 } else { spoiled += 1 }
      if question.verdict == .ok, verdict == .ok { passed += 1 }
      if question.verdict != .ok, verdict != .ok { caught += 1 }
      if question.verdict == verdict { exact += 1 }
    }
  }
}

private struct JudgedQuestion: Decodable {
  var id: String
  var lang: Language
  var text: String
  var verdict: Verdict
  var context: String
}
