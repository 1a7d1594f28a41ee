import Access
import BankFormat
import Inquiry
import InterviewSupport
import Testing

private let peopleText = """
  people:
    - {uid: 1000, name: jan, roles: [interviewer], chains: [home]}
    - {uid: 1001, name: els, roles: [programme_manager, auditor]}

  """

@Suite struct `A list of people` {
  @Test func `is read`() throws {
    let people = try #require(readPeople(SmallInquiry.source(peopleText)).value)
    #expect(
      people.people == [
        Person(uid: 1000, name: "jan", roles: [.interviewer], chains: ["home"]),
        Person(uid: 1001, name: "els", roles: [.programmeManager, .auditor], chains: nil),
      ])
    #expect(people.person(uid: 1001)?.name == "els")
    #expect(people.person(uid: 1002) == nil)
  }

  @Test(arguments: [
    Mistake("QB003", "{uid: 1000", "{uid: 1000, ⟦role: interviewer"),
    Mistake("QB003", "people:\n", "⟦persons: []\npeople:\n"),
    Mistake("QB004", "{uid: 1000, ", "⟦{"),
    Mistake("QB004", "name: jan, ", ""),
    Mistake("QB004", ", roles: [interviewer]", ""),
    Mistake("QB005", "uid: 1000", "uid: ⟦jan"),
    Mistake("QB005", "uid: 1000", "uid: ⟦'1000'"),
    Mistake("QB005", "uid: 1000", "uid: ⟦1e3"),
    Mistake("QB005", "uid: 1000", "uid: ⟦1000.0"),
    Mistake("QB005", "uid: 1000", "uid: ⟦99999999999999999999"),
    Mistake("QB005", "[interviewer]", "⟦interviewer"),
    Mistake("QB005", "[home]", "⟦home"),
    Mistake("QB005", "name: jan", "name: ⟦[jan]"),
    Mistake("QB006", "uid: 1000", "uid: 1000, ⟦uid: 1002"),
    Mistake("QB006", "roles: [interviewer]", "roles: [auditor], ⟦roles: [interviewer]"),
    Mistake("QB007", "[home]", "[⟦Home]"),
    Mistake("QB007", "[home]", "[⟦../home]"),
    Mistake("QB008", "uid: 1001", "uid: ⟦1000"),
    Mistake("QB008", "name: els", "name: ⟦jan"),
    Mistake("QB008", "[interviewer]", "[interviewer, ⟦interviewer]"),
    Mistake("QB008", "[home]", "[home, ⟦home]"),
    Mistake("QB009", "[interviewer]", "[⟦interviewr]"),
    Mistake("QB009", "[interviewer]", "[⟦participant]"),
    Mistake("QB009", "[interviewer]", "[⟦Interviewer]"),
    Mistake("QB009", "[interviewer]", "[⟦root]"),
    Mistake("QB011", "name: jan", "name: ⟦' '"),
    Mistake("QB011", "[home]", "[⟦'']"),
    Mistake("QB012", "[interviewer]", "⟦[]"),
    Mistake("QB012", "[home]", "⟦[]"),
    Mistake("QB020", "uid: 1000", "uid: ⟦-1"),
    Mistake("QB020", "uid: 1000", "uid: ⟦4294967295"),
    Mistake("QB075", "uid: 1000", "uid: ⟦65534"),
    Mistake("QB076", "name: jan", #"name: ⟦"jan\n""#),
    Mistake("QB076", "name: jan", #"name: ⟦" jan""#),
    Mistake("QB076", "name: jan", #"name: ⟦"ja\u200Bn""#),
    Mistake("QB076", "name: jan", #"name: ⟦"jan\u202E""#),
    Mistake("QB076", "name: jan", #"name: ⟦"\u200B""#),
    Mistake("QB076", "name: jan", #"name: ⟦"jan\r\nels (0)""#),
    Mistake("QB076", "name: jan", "name: ⟦" + String(repeating: "j", count: 65)),
    Mistake("QB076", "name: jan", "name: ⟦j" + String(repeating: "\u{301}", count: 9)),
  ])
  func `with a mistake is refused at the mark`(mistake: Mistake) {
    let (text, places) = unmark(mistake.made(in: peopleText))
    let reading = readPeople(SmallInquiry.source(text))
    #expect(reading.value == nil)
    #expect(reading.problems.map(\.problem.code) == [mistake.code], "\(reading.lines(.english))")
    if !places.isEmpty { #expect(reading.problems.map(\.place) == places) }
  }

  @Test(arguments: ["", "# nobody\n", "people: []\n", "people:\n", "[]\n", "jan\n", "people: {}\n"])
  func `with nobody in it is no list of people`(text: String) {
    let reading = readPeople(SmallInquiry.source(text))
    #expect(reading.value == nil)
    #expect(!reading.problems.isEmpty)
  }

  /// As `é`, and as `e` with an accent on it.
  @Test func `has no two names that read the same`() {
    let text =
      "people:\n  - {uid: 1, name: \"Ren\u{E9}\", roles: [auditor]}\n"
      + "  - {uid: 2, name: \"Rene\u{301}\", roles: [auditor]}\n"
    #expect(readPeople(SmallInquiry.source(text)).codes == ["QB008 3:20"])
  }

  @Test func `tells of everything at once, and what was meant`() {
    let text = """
      people:
        - {uid: 1000, name: jan, roles: [interviewr], chain: [home]}
        - {uid: 1000, name: jan, roles: []}
        - {uid: 65534}

      """
    #expect(
      readPeople(SmallInquiry.source(text)).lines(.dutch) == [
        "small.yaml:2:36: QB009: er is geen rol ‘interviewr’; bedoel je ‘interviewer’?",
        "small.yaml:2:49: QB003: ‘chain’ is hier onbekend; bedoel je ‘chains’?",
        "small.yaml:3:11: QB008: er is al een nummer ‘1000’",
        "small.yaml:3:23: QB008: er is al een persoon ‘jan’",
        "small.yaml:3:35: QB012: er staat geen rol in",
        "small.yaml:4:5: QB004: ‘name’ ontbreekt", "small.yaml:4:5: QB004: ‘roles’ ontbreekt",
        "small.yaml:4:11: QB075: nummer 65534 is van niemand",
      ])
  }

  @Test func `is shown by an example that reads`() throws {
    let reading = readPeople(Project.source("config/people.example.yaml"))
    #expect(reading.problems == [])
    let people = try #require(reading.value).people
    #expect(Set(people.flatMap(\.roles)) == Role.staff)
    #expect(people.contains { $0.chains == nil })
  }
}
