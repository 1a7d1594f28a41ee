import Inquiry
import InterviewSupport
import Testing

/// A talk with the small bank after changes to it, up to the last of these answers. What is asked
/// after each is in the memory.
private func talk(
  _ answers: String..., card: ChainCard = SmallInquiry.card, with change: (inout Bank) -> Void
) throws -> Memory {
  var bank = SmallInquiry.bank
  for id in ["tell", "measure", "share"] as [ProbeMove.ID] { bank.moves.append(asking(id)) }
  change(&bank)
  var engine = SmallInquiry.engine(bank: bank, chain: card)
  _ = engine.begin(SmallInquiry.opening(), consent: .inquirerMayRead)
  for answer in answers { _ = engine.receive(answer) }
  return engine.memory
}

/// A move that is asked in its own name.
private func asking(_ id: ProbeMove.ID, _ more: Wording.Piece...) -> ProbeMove {
  let wordings = ["A", "B"].map { Wording([.text("\(id.rawValue) \($0) ")] + more) }
  return ProbeMove(id: id, kind: .descriptive, wordings: [.english: wordings, .dutch: wordings])
}

extension Memory {
  fileprivate var moves: [ProbeMove.ID] { standing.map(\.move) }
}

@Suite struct `A topic` {
  @Test func `asks its series one by one`() throws {
    let memory = try talk("We plan.", "By time.", "Half of it.") { bank in
      bank.topics = [Topic(id: "goals", each: .once, opens: "tell", then: ["measure", "share"])]
    }
    #expect(memory.moves == ["tell", "measure", "share", "recall_goal"])
  }

  @Test func `leaves the series out when its opening gave nothing`() throws {
    let memory = try talk("No.") { bank in
      bank.topics = [
        Topic(id: "goals", each: .once, opens: "tell", then: ["measure"]),
        Topic(id: "more", each: .once, opens: "share"),
      ]
    }
    #expect(memory.moves == ["tell", "share"])
  }

  @Test func `opens for every other partner and for every indicator`() throws {
    var card = SmallInquiry.card
    card.indicators = ["days at home", "calls back"]
    let memory = try talk("A.", "B.", "C.", "D.", card: card) { bank in
      bank.moves.append(asking("about", .slot(.partner)))
      bank.moves.append(asking("count", .slot(.indicator)))
      bank.topics = [
        Topic(id: "partners", each: .partner, opens: "about"),
        Topic(id: "indicators", each: .indicator, opens: "count"),
      ]
    }
    #expect(
      memory.standing.map(\.question.text) == [
        "about A Care at home", "about B The Shop", "count A days at home", "count B calls back",
        "What is it for?",
      ])
  }

  @Test func `that fills is opened only while little was said`() throws {
    let fills: (inout Bank) -> Void = { bank in
      bank.limits.exploreAtLeast = 2
      bank.topics = [
        Topic(id: "work", each: .once, opens: "tell"),
        Topic(id: "rest", each: .once, opens: "measure", fills: true),
        Topic(id: "last", each: .once, opens: "share", fills: true),
      ]
    }
    #expect(
      try talk("We plan.", "By time.", with: fills).moves == ["tell", "measure", "recall_goal"])
  }

  @Test func `quotes what was answered when it opened`() throws {
    let memory = try talk("Fewer letters.") { bank in
      bank.moves.append(asking("how", .slot(.opening)))
      bank.topics = [Topic(id: "goals", each: .once, opens: "tell", then: ["how"])]
    }
    #expect(memory.openQuestion?.text == "how A Fewer letters")
  }
}

@Suite struct `Opening all topics first` {
  private let openingsFirst: @Sendable (inout Bank) -> Void = { bank in
    bank.probing = .openingsFirst
    bank.topics = [
      Topic(id: "work", each: .once, opens: "tell"),
      Topic(id: "rest", each: .once, opens: "measure"),
    ]
    bank.follows = [
      Rule(id: "habit", when: .heard(["habit"], voice: nil), action: .ask("echo"))
    ]
  }

  @Test func `goes back to what was heard when all are open`() throws {
    let memory = try talk("That was always done.", "We count letters.", with: openingsFirst)
    #expect(memory.moves == ["tell", "measure", "echo"])
    #expect(memory.openQuestion?.text.contains("That was always done") == true)
    #expect(memory.ladders.map(\.stop) == [.deferred, .deferred, nil])
  }

  @Test func `goes back to words that a probe can quote`() throws {
    let memory = try talk("We call and then write.", "Letters.") { bank in
      openingsFirst(&bank)
      bank.probes = [Rule(id: "step", when: .marker(["step"]), action: .ask("echo"))]
    }
    #expect(memory.moves == ["tell", "measure", "echo"])
    #expect(memory.openQuestion?.topic?.topic == "work")
  }

  @Test func `goes to the goal when nothing asks for depth`() throws {
    #expect(try talk("We plan.", "Letters.", with: openingsFirst).moves.last == "recall_goal")
  }

  @Test func `still hears a boundary at once`() throws {
    let memory = try talk("That is enough now.", with: openingsFirst)
    #expect(memory.closing == .wantsStop)
  }
}

@Suite struct `The push` {
  private let declined = ["We plan.", "For people.", "No.", "No."]

  private func talk(pushing: Bool, _ answers: [String]) throws -> Memory {
    var bank = SmallInquiry.bank
    bank.moves.append(asking(.push))
    bank.mayPush = pushing
    var engine = SmallInquiry.engine(bank: bank)
    _ = engine.begin(SmallInquiry.opening(), consent: .inquirerMayRead)
    for answer in declined + answers { _ = engine.receive(answer) }
    return engine.memory
  }

  @Test func `is not given unless the bank says so`() throws {
    #expect(try talk(pushing: false, []).openQuestion?.move == .ownConclusion)
  }

  @Test func `is given once, after a no that was confirmed`() throws {
    #expect(try talk(pushing: true, []).openQuestion?.move == .push)
    #expect(try talk(pushing: true, ["No."]).openQuestion?.move == .ownConclusion)
    let yes = try talk(pushing: true, ["Well, perhaps somewhere."])
    #expect(yes.openQuestion?.move == .ownIdea)
    #expect(try talk(pushing: true, ["Well, perhaps.", "No."]).timesAsked(.push) == 1)
  }
}

@Suite struct `A quote in a question` {
  @Test(arguments: [
    // The rest of its clause comes along; the clause next to it does not.
    (
      "We met in May, it was always done by phone here, and then we stopped.",
      "it was always done by phone here"
    ),
    ("always done", "always done"),
    ("So, always done.", "always done"),
    // Of a clause that is too long the beginning stays: it says who.
    (
      "That is one of the many many many many things that around here simply was always done by us all.",
      "That is one of the many many many many things that around here simply was always done"
    ),
  ])
  func `reads well`(answer: String, quoted: String) throws {
    let memory = try talk(answer) { bank in
      bank.follows = [Rule(id: "habit", when: .heard(["habit"], voice: nil), action: .ask("echo"))]
    }
    #expect(memory.openQuestion?.text == "“\(quoted)”?")
  }
}
