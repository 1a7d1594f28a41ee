import BankFormat
import Inquiry
import InterviewSupport
import Testing

private let exampleText = """
  id: s1
  lang: en
  chain:
    client_question: I want to go home.
    common_goal: Everything is ready.
    partners:
      - {id: ward, name: The Ward}
  participant: {organisation: ward}
  play: open_loop
  answers:
    - {n: 1, asked: grand_tour, rule: course, text: We ring.}
    - {n: 2, asked: echo, rule: habit-is-echoed, text: Yes.}
  expect:
    closed: input_ended
    ideas: [1, 2]
    conclusions: []
    stopped: [{n: 1, reason: boundary}]
    never: [why_up, turn]

  """

private func read(_ text: String) -> ExampleReading {
  readExample(SmallInquiry.source(text), of: SmallInquiry.bank)
}

@Suite struct `An example interview` {
  @Test func `is read with what it expects, and where that stands`() throws {
    let reading = read(exampleText)
    #expect(reading.problems.isEmpty)
    let example = try #require(reading.value)
    #expect(example.play == .openLoop)
    #expect(example.answers.map(\.asked) == ["grand_tour", "echo"])
    #expect(example.answers.map(\.rule) == ["course", "habit-is-echoed"])
    #expect(
      example.expected
        == Scenario.Expectations(
          closed: .inputEnded, voiced: [.idea: [1, 2], .conclusion: []],
          stopped: [Scenario.Expectations.Stop(n: 1, reason: .boundary)],
          never: ["why_up", "turn"]))
    let spots: [Scenario.Spot] = [
      .answer(1), .asked(1), .rule(1), .closed, .voicedItem(.idea, 1), .voiced(.conclusion),
      .stopped(0), .never(1),
    ]
    let marked =
      exampleText
      .changing("- {n: 2, asked: echo, rule: hab", to: "- ⟦{n: 2, asked: ⟦echo, rule: ⟦hab")
      .changing("closed: inp", to: "closed: ⟦inp").changing("[1, 2]", to: "[1, ⟦2]")
      .changing("conclusions: [", to: "conclusions: ⟦[").changing("[{n: 1, r", to: "[⟦{n: 1, r")
      .changing("why_up, turn", to: "why_up, ⟦turn")
    #expect(spots.map(reading.place) == unmark(marked).places)
  }

  @Test func `need not expect anything`() throws {
    let plain = exampleText.split(separator: "expect:")[0]
    let example = try #require(read(String(plain)).value)
    #expect(example.expected == Scenario.Expectations())
  }

  @Test(arguments: [
    Mistake("QB009", "asked: echo", "asked: ⟦ecko"),
    Mistake("QB009", "rule: habit-is-echoed", "rule: ⟦habit-is-ecohed"),
    Mistake("QB009", "rule: course", "rule: ⟦cuorse"),
    Mistake("QB009", "play: open_loop", "play: ⟦open"),
    Mistake("QB009", "closed: input_ended", "closed: ⟦ended"),
    Mistake("QB009", "ideas: [1, 2]", "ideas: [1, ⟦3]"),
    Mistake("QB009", "ideas: [1, 2]", "ideas: [⟦one]"),
    Mistake("QB009", "{n: 1, reason: boundary}", "{n: 1, reason: ⟦border}"),
    Mistake("QB009", "{n: 1, reason: boundary}", "{n: ⟦9, reason: boundary}"),
    Mistake("QB004", "{n: 1, reason: boundary}", "⟦{n: 1}"),
    Mistake("QB009", "[why_up, turn]", "[why_up, ⟦trun]"),
    Mistake("QB003", "ideas: [1, 2]", "⟦idea: [1, 2]"),
    Mistake("QB008", "{n: 2,", "{n: ⟦1,"),
  ])
  func `with a mistake is refused at the mark`(mistake: Mistake) {
    let (text, places) = unmark(exampleText.changing(mistake.was, to: mistake.becomes))
    let reading = read(text)
    #expect(reading.value == nil)
    #expect(reading.problems.first?.problem.code == mistake.code)
    #expect(reading.problems.first?.place == places.first, "\(reading.problems)")
  }

  @Test func `is still a scenario that can be rehearsed`() {
    #expect(readScenario(SmallInquiry.source(exampleText)).value != nil)
  }
}
