import Inquiry
import InterviewSupport
import Testing

/// A talk with the bank that comes with the program, up to the last of these answers.
private func talk(_ language: Language, _ answers: String...) throws -> Memory {
  let scenario = try #require(Project.scenarios.first { $0.language == language })
  var engine = Project.engine(for: scenario)
  _ = engine.begin(Project.opening(of: scenario), consent: .quotedUnderPseudonym)
  for answer in answers { _ = engine.receive(answer) }
  return engine.memory
}

@Suite struct `The engine` {
  @Test(arguments: [
    (Language.dutch, "Dat doen we al jaren zo.", "origin"),
    (.english, "We have always done it this way.", "origin"),
    (.dutch, "Dat mag ik van de jurist niet delen.", "rule_source"),
    (.english, "I'm not allowed to share that because of privacy.", "rule_source"),
    (.dutch, "Ik plan.", "elaborate"),
    (.english, "I plan.", "elaborate"),
  ])
  func `takes up what was said with a question that fits`(
    language: Language, answer: String, move: ProbeMove.ID
  ) throws {
    #expect(try talk(language, answer).openQuestion?.move == move)
  }

  @Test(arguments: [
    (Language.dutch, "Dat heb ik net toch gezegd.", StopReason.irritation),
    (.dutch, "Daar wil ik het niet over hebben.", .boundary),
    (.english, "I have just told you that.", .irritation),
    (.english, "I don't want to talk about that.", .boundary),
  ])
  func `leaves a ladder at once`(language: Language, answer: String, reason: StopReason) throws {
    let memory = try talk(language, "Wij bellen elkaar elke ochtend over de lijst.", answer)
    let next = try #require(memory.openQuestion)
    #expect(memory.ladders.first?.stop == reason)
    #expect(next.ladder != 0)
    #expect(Project.wonder[next.move].kind != .explanatory)
  }

  @Test(arguments: [
    (
      Language.dutch, "Als ik mocht kiezen belt de verpleegkundige mij zelf even.",
      "Nee, wacht even, dat van dat bellen moet je maar vergeten."
    ),
    (
      .english, "What I'd sooner do is ring the surveyor while I'm in the room.",
      "No, on second thoughts, scrap that."
    ),
  ])
  func `asks what an idea depends on, and lets it go when its owner does`(
    language: Language, idea: String, second: String
  ) throws {
    let before = try talk(language, idea)
    #expect(before.openQuestion?.move == .condition)
    #expect(before.voiced(.idea).map(\.n) == [1])
    let after = try talk(language, idea, second)
    #expect(after.voiced(.idea).isEmpty)
    #expect(after.voiced(.condition).isEmpty)
  }

  @Test(arguments: [
    (Language.dutch, "De apotheek liegt de boel bij elkaar.", "Schrap dat maar."),
    (.english, "The pharmacy is lying all the time.", "Please delete that."),
  ])
  func `erases what somebody wants gone, and asks no further about it`(
    language: Language, words: String, request: String
  ) throws {
    let memory = try talk(language, words, request)
    #expect(memory.takenBack == [1])
    #expect(memory.barriers.isEmpty)
    #expect(memory.openQuestion?.leans(on: 1) == false)
    #expect(memory.openQuestion?.ladder != 0)
  }

  @Test(arguments: [
    (Language.dutch, "Schrap dat maar. Ik moet zo weg, kunnen we stoppen?"),
    (.english, "Please delete that. And I have to go now."),
  ])
  func `ends for somebody who takes words back and wants to stop`(
    language: Language, request: String
  ) throws {
    let memory = try talk(language, "We melden het de volgende dag.", request)
    #expect(memory.takenBack == [1])
    #expect(memory.closing == .wantsStop)
  }

  @Test func `closes what a boundary closes, also in words that are taken back`() throws {
    let memory = try talk(
      .dutch,
      "Mijn baas heeft daar gisteren nog over gelogen. Schrap dat maar. Daar wil ik het niet over hebben."
    )
    #expect(memory.takenBack == [1])
    #expect(memory.closedTopics.count == 1)
    #expect(memory.ladders.first?.stop == .boundary)
  }

  @Test(arguments: [
    (
      Language.dutch, "Schrap dat maar. Als ik mocht kiezen belt de verpleegkundige mij zelf even."
    ),
    (
      .english, "Please delete that. What I'd sooner do is ring the surveyor while I'm in the room."
    ),
  ])
  func `keeps an idea that comes in the place of words taken back`(
    language: Language, answer: String
  ) throws {
    let memory = try talk(language, "We melden het de volgende dag.", answer)
    #expect(memory.takenBack == [1])
    #expect(memory.voiced(.idea).map(\.n) == [2])
    #expect(memory.openQuestion?.move == .condition)
  }

  @Test(arguments: [
    (Language.dutch, "Dat is zo, maar niet citeren graag.", ConsentLevel.inquirerMayRead),
    (.dutch, "Dit blijft onder ons.", .onlyMe),
    (.english, "So it is. Don't quote me.", .inquirerMayRead),
    (.english, "Off the record, it is a mess.", .onlyMe),
  ])
  func `keeps an answer for fewer eyes when asked`(
    language: Language, answer: String, level: ConsentLevel
  ) throws {
    let memory = try talk(language, "We melden het de volgende dag.", answer)
    #expect(memory.effectiveConsent(1) == .quotedUnderPseudonym)
    #expect(memory.effectiveConsent(2) == level)
  }

  @Test(arguments: [
    (Language.dutch, "Kunnen we hier stoppen, ik moet weg."), (.english, "Can we stop there?"),
  ])
  func `ends when somebody wants to stop, and asks for no conclusion`(
    language: Language, answer: String
  ) throws {
    let memory = try talk(language, answer)
    #expect(memory.closing == .wantsStop)
    #expect(!memory.hasAsked(.ownConclusion))
  }

  @Test func `asks at most two whys in a row, whatever a bank wants`() throws {
    let scenario = try #require(Project.scenarios.first { $0.language == .english })
    var bank = Project.wonder
    bank.follows = []
    bank.probes = ["why_up", "why_matters", "example"].map { move in
      Rule(
        id: Rule.ID(move), when: .words(0...1000), action: .ask(ProbeMove.ID(move)), once: .always)
    }
    var engine = Engine(
      bank: bank, chain: scenario.chain, lexicon: Project.lexicon(scenario.language))
    _ = engine.begin(Project.opening(of: scenario), consent: .quotedUnderPseudonym)
    for day in ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"] {
      _ = engine.receive("On \(day) the list goes to number \(day.count) \(day)town.")
    }
    #expect(
      engine.memory.standing.map(\.move.rawValue)
        == ["grand_tour", "why_up", "why_up", "example", "why_up", "why_up"])
  }
}
