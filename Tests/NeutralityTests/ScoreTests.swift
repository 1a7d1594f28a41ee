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

  @Test func `from other talk are judged as well as before`() throws {
    let score = try Score(of: "more-questions.jsonl")
    #expect(score.caught >= 434)
    #expect(score.passed >= 326)
    #expect(score.exact >= 743)
  }

  /// Longer, with small talk before the question and words of many trades in it.
  @Test func `from chattier talk are judged as well as before`() throws {
    let score = try Score(of: "chattier-questions.jsonl")
    #expect(score.caught >= 483)
    #expect(score.passed >= 355)
    #expect(score.exact >= 819)
  }

  /// With asides, jokes and stories of the interviewer's own around the question.
  @Test func `from talk with asides are judged as well as before`() throws {
    let score = try Score(of: "asides-questions.jsonl")
    #expect(score.caught >= 550)
    #expect(score.passed >= 333)
    #expect(score.exact >= 859)
  }

  /// From many trades, half of them good: thinking aloud, checks of the record, own ideas, rests.
  @Test func `from many trades are judged as well as before`() throws {
    let score = try Score(of: "trades-questions.jsonl")
    #expect(score.caught >= 433)
    #expect(score.passed >= 593)
    #expect(score.exact >= 964)
  }

  /// By others, once read; see Tests/Blind/README.md.
  @Test(
    arguments: zip(
      ["A2", "C1", "C3", "D1", "D2"],
      [(40, 20, 58), (39, 20, 57), (39, 20, 55), (38, 19, 56), (37, 19, 52)]))
  func `of strangers are judged as well as before`(
    set: String, least: (caught: Int, passed: Int, exact: Int)
  ) throws {
    let score = try Score(of: "../Blind/read/neutrality-\(set).jsonl")
    #expect(score.caught >= least.caught)
    #expect(score.passed >= least.passed)
    #expect(score.exact >= least.exact)
  }
}

private struct Score {
  var spoiled = 0
  var good = 0
  /// Spoiled questions that got any verdict but ok.
  var caught = 0
  var passed = 0
  var exact = 0

  init(of file: String) throws {
    let checkers = Dictionary(
      uniqueKeysWithValues: Language.allCases.map { ($0, Neutrality($0)) })
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
