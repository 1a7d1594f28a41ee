import TestSupport
import Testing

@Suite struct `A code explained` {
  @Test func `tells what it means, why it matters and how to mend it`() throws {
    let desk = try Desk()
    let dutch = try desk.verwonder("bank", "explain", "QB009", "--lang", "nl")
    #expect(dutch.status == 0)
    #expect(dutch.complaints.isEmpty)
    #expect(
      dutch.output.hasPrefix(
        """
        QB009  Een naam die niet bestaat

        Wat het betekent
          Er wordt iets genoemd dat er niet is: een vraag, een soort belemmering, een
          signaal.

        """))
    #expect(
      dutch.output.contains(
        """

        Fout
            follows:
              - id: habit-asks-its-origin
                when: {heard: habbit}
                              ^
                ask: origin

        Goed

        """))
    let english = try desk.verwonder("bank", "explain", "qb9", "--lang", "en")
    #expect(english.output.contains("Why it matters for an interview\n"))
  }

  @Test func `without a code is the list`() throws {
    let list = try Desk().verwonder("bank", "explain", "--lang", "en")
    #expect(list.status == 0)
    #expect(list.output.hasPrefix("QB001  Not valid YAML\nQB002  "))
    #expect(list.output.split(separator: "\n").count >= 29)
  }

  @Test func `that does not exist says which do, and what was meant`() throws {
    let desk = try Desk()
    let unknown = try desk.verwonder("bank", "explain", "QB0I4", "--lang", "nl")
    #expect(unknown.status == 2)
    #expect(unknown.output.isEmpty)
    #expect(unknown.complaints.contains("Bedoelde je QB004?"))
    #expect(unknown.complaints.contains("Er zijn: QB001, QB002"))
    let strange = try desk.verwonder("bank", "explain", "\u{1B}[31m", "--lang", "en")
    #expect(strange.complaints.contains("'␛[31M'") || strange.complaints.contains("'␛[31m'"))
  }
}
