import BankFormat
import Inquiry
import InterviewSupport
import Testing

private let scenarioText = """
  id: s1
  lang: en
  chain:
    client_question: I want to go home.
    common_goal: Everything is ready.
    partners:
      - {id: ward, name: The Ward}
  participant: {organisation: ward, role: nurse}
  judge_notes: is for judges
  answers:
    - {n: 1, answers_to: opening, text: We ring., note: also for judges}
    - {text: " "}

  """

@Suite struct `A scenario` {
  @Test func `is read with what it says and what it leaves out`() throws {
    let scenario = try #require(readScenario(SmallInquiry.source(scenarioText)).value)
    #expect(scenario.language == .english)
    #expect(scenario.title == "s1")
    #expect(scenario.partner == "ward")
    #expect(
      scenario.answers == [
        Scenario.ScriptedAnswer(n: 1, answersTo: "opening", text: "We ring."),
        Scenario.ScriptedAnswer(n: 2, answersTo: "any", text: " "),
      ])
  }

  @Test(arguments: [
    Mistake("QB004", "id: s1", "# no id"),
    Mistake("QB009", "lang: en", "lang: ⟦eng"),
    Mistake("QB009", "organisation: ward", "organisation: ⟦wrad"),
    Mistake("QB004", "organisation: ward, ", ""),
    Mistake("QB004", "{text: \" \"}", "⟦{n: 2}"),
    Mistake("QB005", "{text: \" \"}", "{text: ⟦[one]}"),
    Mistake("QB005", "{n: 1,", "{n: ⟦first,"),
    Mistake("QB003", "  partners:", "  ⟦patners: []\n  partners:"),
    Mistake("QB012", "\n    - {id: ward, name: The Ward}", " ⟦[]"),
  ])
  func `with a mistake is refused at the mark`(mistake: Mistake) {
    let (text, places) = unmark(scenarioText.changing(mistake.was, to: mistake.becomes))
    let reading = readScenario(SmallInquiry.source(text))
    #expect(reading.value == nil)
    #expect(reading.problems.first?.problem.code == mistake.code, "\(reading.lines(.english))")
    for place in places { #expect(reading.problems.first?.place == place) }
  }
}
