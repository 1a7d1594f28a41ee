import Inquiry
import InterviewSupport
import JSONText
import Reports
import Testing

@Suite struct `How an interview was conducted` {
  /// An interview with the core bank, answer by answer.
  private func talk(_ answers: String...) throws -> (Memory, ChainCard) {
    let scenario = try #require(Project.scenarios.first { $0.language == .english })
    var engine = Project.engine(for: scenario)
    _ = engine.begin(Project.opening(of: scenario), consent: .quotedUnderPseudonym)
    for answer in answers { _ = engine.receive(answer) }
    return (engine.memory, engine.chain)
  }

  @Test func `is counted from what was asked and said`() throws {
    let (memory, chain) = try talk(
      "The form comes by fax and then I type it over into our own file.",
      "We have always done it this way.", "I have just told you that.")
    let conduct = memory.conduct(about: chain)
    #expect(conduct.questions == 4)
    #expect(conduct.participantWords == 28)
    #expect(
      conduct.moves.map(\.move.rawValue) == ["grand_tour", "since_when", "origin"])
    #expect(conduct.moves.map(\.times) == [2, 1, 1])
    #expect(conduct.longestWhyRun == 0)
    let latency = try #require(conduct.stopLatencies.first)
    #expect((latency.n, latency.signal, latency.questions) == (3, "irritation", 0))
    #expect(conduct.verbatimReflections == 0)
    #expect(conduct.cleanQuestions == 4)
    #expect(conduct.ownQuestions == 0)
  }

  @Test func `counts the interviewer's own questions, and those that lead`() throws {
    let scenario = try #require(Project.scenarios.first { $0.language == .english })
    var engine = Project.engine(for: scenario)
    _ = engine.begin(Project.opening(of: scenario), consent: .quotedUnderPseudonym)
    _ = engine.receive("The form comes by fax.")
    _ = engine.ask("Don't you think the hospital is to blame?")
    _ = engine.receive("Well, no.")
    let conduct = engine.memory.conduct(about: engine.chain)
    #expect(conduct.ownQuestions == 1)
    #expect(conduct.questions - conduct.cleanQuestions == 1)
  }

  @Test func `is shown in figures and in words`() throws {
    let (memory, chain) = try talk("We call.")
    let record = InterviewRecord(id: "i1", chain: chain, memory: memory, beganAt: 0)
    let report = ConductReport([ConductReport.Entry(record, conduct: record.conduct)])
    #expect(report.markdown(in: .dutch).contains("| neutrale vragen | 100 % |"))
    #expect(report.markdown(in: .english).contains("not judged"))
    #expect(report.json.line.contains(#""participant_words":2,"talk_ratio":0.9"#))
    #expect(ConductReport([]).markdown(in: .dutch).contains("Er zijn nog geen gesprekken."))
  }
}
