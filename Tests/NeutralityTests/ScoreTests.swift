import Foundation
import Inquiry
import InterviewSupport
import Neutrality
import Testing

/// METHOD's sixty questions with their verdicts, judged as a whole: a change that makes the
/// checker worse makes this fail. The figures say nothing about questions it has not seen.
@Suite struct `Sixty judged questions` {
  @Test func `are judged as well as before`() throws {
    let judged = try questions().map { question in
      let checker = Neutrality(question.lang)
      let context = question.context.isEmpty ? .unknown : QuestionContext(said: [question.context])
      return (question, checker.judge(question.text, in: context).verdict)
    }
    let spoiled = judged.filter { $0.0.verdict != .ok }
    let good = judged.filter { $0.0.verdict == .ok }
    #expect(judged.count == 60)
    #expect(spoiled.count(where: { $0.1 != .ok }) >= 40, "spoiled questions that are caught")
    #expect(good.count(where: { $0.1 == .ok }) >= 20, "good questions that pass")
    #expect(judged.count(where: { $0.0.verdict == $0.1 }) >= 59, "exact verdicts")
  }

  private func questions() throws -> [JudgedQuestion] {
    try Project.text("Tests/NeutralityTests/questions.jsonl").split(separator: "\n").map {
      try JSONDecoder().decode(JudgedQuestion.self, from: Data($0.utf8))
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
