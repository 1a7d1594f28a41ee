import Hearing
import Inquiry
import InterviewSupport
import Interviews
import Testing

/// An example with the small bank, in which everything goes as it says.
private let example: Scenario = {
  var scenario = Scenario(
    id: "s1", title: "s1", language: .english, chain: SmallInquiry.card, partner: "ward", role: "",
    answers: [
      Scenario.ScriptedAnswer(n: 1, answersTo: "opening", text: "It was always done by post."),
      Scenario.ScriptedAnswer(n: 2, answersTo: "goal", text: "That she is home in time."),
      Scenario.ScriptedAnswer(n: 3, answersTo: "idea", text: "My idea is to ring."),
      Scenario.ScriptedAnswer(n: 4, answersTo: "condition", text: "Only if they answer."),
      Scenario.ScriptedAnswer(n: 5, answersTo: "agreement", text: "I will ring them."),
      Scenario.ScriptedAnswer(n: 6, answersTo: "conclusion", text: "So really it is the phone."),
      Scenario.ScriptedAnswer(n: 7, answersTo: "closing", text: "No."),
    ])
  scenario.answers[0].asked = "grand_tour"
  scenario.answers[0].rule = "course"
  return scenario
}()

private func play(_ scenario: Scenario) -> Rehearsal {
  Rehearsal(scenario, bank: SmallInquiry.bank, lexicon: SmallInquiry.englishLexicon)
}

private func findings(_ change: (inout Scenario) -> Void) -> [ExampleFinding] {
  var scenario = example
  change(&scenario)
  return ExampleCheck(play(scenario)).findings
}

private func otherwise(
  _ spot: Scenario.Spot, expected: String, found: String
) -> ExampleFinding {
  ExampleFinding(
    .otherwise(expected: Bilingual(same: expected), found: Bilingual(same: found)), at: spot)
}

@Suite struct `An example interview that is played` {
  @Test func `has no findings when all goes as it says`() {
    let found = findings { scenario in
      scenario.expected = Scenario.Expectations(
        closed: .completed,
        voiced: [.idea: [3], .condition: [4], .agreement: [5], .conclusion: [6]],
        stopped: [Scenario.Expectations.Stop(n: 1, reason: .exhausted)], never: ["why_up"])
    }
    #expect(found == [])
  }

  @Test func `tells of an answer that went to another question`() {
    let found = findings { $0.answers[0].asked = "echo" }
    #expect(found == [otherwise(.asked(0), expected: "echo", found: "grand_tour")])
  }

  @Test func `tells of a question that another rule asked`() {
    let found = findings { $0.answers[0].rule = "why" }
    #expect(found == [otherwise(.rule(0), expected: "why", found: "course")])
  }

  @Test func `tells of an answer that was never given`() {
    let found = findings { scenario in
      scenario.answers.append(Scenario.ScriptedAnswer(n: 8, answersTo: "any", text: "More."))
    }
    #expect(found == [ExampleFinding(.neverGiven(8), at: .answer(7))])
  }

  @Test func `tells of another end`() {
    let found = findings { $0.expected.closed = .noIdea }
    #expect(found == [otherwise(.closed, expected: "no_idea", found: "completed")])
  }

  @Test func `tells what was kept as something else, and what was kept beside it`() throws {
    let found = findings { $0.expected.voiced = [.idea: [4]] }
    #expect(found.map(\.spot) == [.voicedItem(.idea, 0), .voiced(.idea)])
    guard case .otherwise(let expected, let became) = try #require(found.first).what else {
      Issue.record("not otherwise")
      return
    }
    #expect(expected == Bilingual(nl: "antwoord 4 als idea", en: "answer 4 as idea"))
    #expect(became == Bilingual(same: "condition"))
  }

  @Test func `tells of a ladder that did not stop there, or for another reason`() {
    let found = findings { scenario in
      scenario.expected.stopped = [
        Scenario.Expectations.Stop(n: 1, reason: .boundary),
        Scenario.Expectations.Stop(n: 2, reason: .boundary),
      ]
    }
    #expect(found.map(\.spot) == [.stopped(0), .stopped(1)])
  }

  @Test func `tells of a move that was to stay away`() {
    let found = findings { $0.expected.never = ["why_up", "turn"] }
    #expect(found.map(\.spot) == [.never(1)])
  }
}

@Suite struct `A promise` {
  @Test(arguments: Project.scenarios, Scenario.Play.allCases)
  func `is kept in every rehearsal of the core bank`(scenario: Scenario, play: Scenario.Play) {
    let rehearsal = Rehearsal(
      scenario, bank: Project.wonder, lexicon: Project.lexicon(scenario.language), play: play)
    #expect(BrokenPromise.all(in: rehearsal.engine.memory, bank: Project.wonder) == [])
  }

  /// A talk that no engine would hold: each question with the answer to it.
  private func memory(_ turns: [(Question, String, [Signal])], voiced: [Voiced] = []) -> Memory {
    var memory = Memory(explanatory: ["why_up"])
    for (question, text, signals) in turns {
      memory.apply(.asked(question))
      memory.apply(.answered(Answer(n: question.n, words: .spoken(text), minute: 0)))
      let cues = signals.map { Cue(.signal($0), rule: "r", place: 0..<1) }
      memory.apply(.heard(n: question.n, cues: cues, dismissed: []))
      for item in voiced where item.n == question.n { memory.apply(.voiced(item)) }
    }
    return memory
  }

  private func ask(
    _ n: Int, _ move: ProbeMove.ID, wording: Int = 0, ladder: Int = 0, parts: [Question.Part] = []
  ) -> Question {
    Question(
      n: n, move: move, parts: parts, reason: Reason(source: .course), wording: wording, topic: nil,
      ladder: ladder)
  }

  private func broken(_ memory: Memory) -> [BrokenPromise] {
    BrokenPromise.all(in: memory, bank: SmallInquiry.bank)
  }

  @Test(arguments: [Signal.boundary, .irritation])
  func `is broken by a why after a stop`(signal: Signal) {
    let talk = memory([
      (ask(1, "grand_tour"), "No more.", [signal]), (ask(2, "why_up"), "Because.", []),
    ])
    #expect(broken(talk) == [BrokenPromise(n: 2, promise: .whyAfterStop)])
  }

  @Test func `is broken by a why after a ladder was left for a reason`() {
    var talk = memory([(ask(1, "grand_tour"), "I don't know.", [])])
    talk.apply(.ladderLeft(ladder: 0, .dontKnow, rule: nil))
    talk.apply(.asked(ask(2, "why_up", ladder: 1)))
    #expect(broken(talk) == [BrokenPromise(n: 2, promise: .whyAfterStop)])
  }

  @Test func `is broken by a why after an own idea`() {
    let talk = memory(
      [
        (ask(1, "turn"), "We could ring.", []), (ask(2, "echo"), "Yes.", []),
        (ask(3, "why_up"), "So.", []),
      ], voiced: [Voiced(what: .idea, n: 1, place: 0..<3)])
    #expect(broken(talk) == [BrokenPromise(n: 3, promise: .whyAfterStop)])
  }

  @Test func `is broken by a third why in a row`() {
    let talk = memory([
      (ask(1, "why_up", wording: 0), "A.", []), (ask(2, "why_up", wording: 1), "B.", []),
      (ask(3, "why_up", wording: 0), "C.", []),
    ])
    #expect(broken(talk) == [BrokenPromise(n: 3, promise: .whysInARow(3))])
  }

  @Test func `is broken by the same sentence twice`() {
    let talk = memory([(ask(1, "echo"), "A.", []), (ask(2, "echo"), "B.", [])])
    #expect(broken(talk) == [BrokenPromise(n: 2, promise: .sameWordingTwice)])
  }

  @Test(arguments: [
    ("We ring", 0..<7, true), ("We rang", 0..<7, false), ("ring", 0..<4, false),
    ("ring them.", 3..<13, false),
  ])
  func `is broken by a quote that was not said`(text: String, place: Range<Int>, isSaid: Bool) {
    let quote = Quote(n: 1, place: place, text: text)
    let talk = memory([
      (ask(1, "grand_tour"), "We ring them", []),
      (ask(2, "echo", parts: [.quote(quote)]), "B.", []),
    ])
    #expect(broken(talk) == (isSaid ? [] : [BrokenPromise(n: 2, promise: .notVerbatim)]))
  }
}
