import Hearing
import Inquiry
import InterviewSupport
import Testing

/// A whole talk with the bank that comes with the program: the same answer to every question, or
/// what `answer` makes of it.
private func talk(
  to turns: Int = 60, with bank: Bank = Project.wonder, _ answer: (Question) -> String?
) throws -> Memory {
  let scenario = try #require(Project.scenarios.first { $0.language == .dutch })
  var engine = Engine(bank: bank, chain: scenario.chain, lexicon: Project.lexicon(.dutch))
  _ = engine.begin(Project.opening(of: scenario), consent: .quotedUnderPseudonym)
  for _ in 0..<turns {
    guard let question = engine.memory.openQuestion else { break }
    if let words = answer(question) { _ = engine.receive(words) } else { _ = engine.skip() }
  }
  return engine.memory
}

@Suite struct `The end of a talk` {
  @Test func `keeps room for reading back, however many ideas there are`() throws {
    let memory = try talk { "Als ik mocht kiezen belde ik voortaan partner \($0.n) zelf." }
    #expect(memory.closing == .completed)
    #expect(memory.hasAsked(.readBack))
    #expect(memory.hasAsked(.close))
    #expect(memory.turns.count <= Project.wonder.limits.questions)
  }

  @Test func `comes with the goal, whoever keeps asking back`() throws {
    let memory = try talk { _ in "Wie leest dit eigenlijk?" }
    #expect(memory.lastAsked(.recallGoal) == Project.wonder.limits.exploreAtMost + 1)
  }

  @Test func `comes with the goal, whatever is passed over`() throws {
    let scenario = try #require(Project.scenarios.first { $0.language == .dutch })
    var chain = scenario.chain
    chain.handOvers = Array(repeating: chain.handOvers[0], count: 50)
    var engine = Engine(bank: Project.wonder, chain: chain, lexicon: Project.lexicon(.dutch))
    _ = engine.begin(Project.opening(of: scenario), consent: .quotedUnderPseudonym)
    for _ in 0..<60 where engine.memory.closing == nil { _ = engine.skip() }
    #expect(engine.memory.hasAsked(.recallGoal))
    #expect(engine.memory.closing == .noIdea)
  }

  @Test func `puts back what was only said at the last question`() throws {
    let memory = try talk { question in
      question.move == .close ? "Dat doen we al jaren zo." : "Nee."
    }
    let last = try #require(memory.lastAsked(.close))
    #expect(memory.barriers.map(\.key.n) == [last])
    #expect(memory.lastAsked(.naming) ?? memory.lastAsked(.readBack) ?? 0 > last)
    #expect(memory.closing != nil)
  }

  @Test(arguments: ["Ik moet zo weg, en verder gaat dat overleg gewoon door tot het klaar is."])
  func `asks no why of somebody who has had enough, whatever the rules say`(
    answer: String
  ) throws {
    var bank = Project.wonder
    bank.follows = []
    bank.probes = [Rule(id: "why", when: .words(0...1000), action: .ask("why_up"), once: .always)]
    bank.stops = []
    let memory = try talk(to: 1, with: bank) { _ in answer }
    #expect(memory.turns.first?.hears(.wantsStop) == true)
    #expect(memory.openQuestion?.move == .recallGoal || memory.openQuestion?.ladder != 0)
  }

  @Test func `never leaves an answer without a question`() throws {
    var bank = Project.wonder
    bank.follows = []
    bank.limits.ladders = 1
    bank.probes = [Rule(id: "why", when: .words(0...9), action: .ask("why_up"), once: .ladder)]
    bank.stops = [
      Rule(
        id: "stop-and-why", when: .words(10...1000), action: .ask("why_up"), once: .always,
        stops: .exhausted)
    ]
    let memory = try talk { question in
      question.n == 1
        ? "Zo gaat dat." : "Iedere week \(question.n) zit wie kan daar aan tafel met de map erbij."
    }
    #expect(memory.closing != nil)
  }
}
