import Inquiry
import InterviewSupport
import JSONText
import Reports
import Testing

private let saidThen = [
  "It was always done by post.", "For her to be home.", "My idea is to ring.",
  "Only if they answer.", "I will ring Care at home.", "Her.", "Monday.", "By the sound.",
  "Custom.", "So really it is the phone.", "No.", "No.",
]

/// Two interviews with one person, the second up to the last of these answers.
private func pair(
  _ id: String = "a", partner: Partner.ID = "ward", then: [String] = saidThen,
  consent: (ConsentLevel, ConsentLevel) = (.quotedUnderPseudonym, .quotedUnderPseudonym),
  takingBack n: Int? = nil, _ now: String...
) -> [InterviewRecord] {
  var first = SmallInquiry.engine()
  _ = first.begin(SmallInquiry.opening(partner: partner), consent: consent.0)
  for answer in then { _ = first.receive(answer) }
  let follows = Opening.Follows(interview: id + "1", round: 2, least: .inquirerMayRead)
  var second = SmallInquiry.engine(
    bank: SmallInquiry.roundBank, following: EarlierTalk(follows, memory: first.memory))
  var opening = SmallInquiry.opening(partner: partner)
  opening.follows = follows
  _ = second.begin(opening, consent: consent.1)
  for answer in now { _ = second.receive(answer) }
  if let n { _ = first.strike(n) }
  return [(id + "1", first, 1_763_769_600_000), (id + "2", second, 1_774_000_000_000)].map {
    InterviewRecord(id: $0, chain: SmallInquiry.card, memory: $1.memory, beganAt: $2)
  }
}

private func comparison(_ records: [InterviewRecord]...) -> Comparison {
  Comparison(of: records.flatMap(\.self), chain: SmallInquiry.card, kinds: SmallInquiry.kinds)
}

@Suite struct `Then and now` {
  @Test func `stand beside each other, in somebody's own words`() {
    let report = comparison(
      pair("a", "We still do.", "They read it otherwise.", "Yes.", "No.", "It is the phone."))
    #expect(
      report.markdown(in: .english) == """
        # Then and now: Home again

        What somebody said last time, and beside it what the same person says of it now. Heard: the \
        program recognised it in those words. Where nothing was heard, the answer stands by itself.

        People heard twice: 1

        | heard | then | now |
        |---|--:|--:|
        | habit | 1 | 0 |

        | agreements of that time | people |
        |---|--:|
        | heard: kept | 1 |
        | heard: lapsed | 0 |
        | heard: changed | 0 |
        | heard: read otherwise now | 1 |

        ## The Ward · 2025-11-22 a1 → 2026-03-20 a2

        - habit: then named, now not heard

        ### Agreements of that time

        - “I will ring Care at home.” (`a1`, question 5)
          - with whom: “Her.” (`a1`, question 6)
          - when: “Monday.” (`a1`, question 7)
          - how checked: “By the sound.” (`a1`, question 8)
          - now: “We still do.” (`a2`, question 1)
          - as read now: “They read it otherwise.” (`a2`, question 2)
          - heard: kept: “still do” (`a2`, question 1)
          - heard: read otherwise now: “read it otherwise” (`a2`, question 2)

        ### Ideas of that time

        - “My idea is to ring.” (`a1`, question 3)
          - condition: “Only if they answer.” (`a1`, question 4)
          - now: “Yes.” (`a2`, question 3)

        ### What they called it then

        - “Custom.” (`a1`, question 9)
          - now: “No.” (`a2`, question 4)

        ### Own conclusion of that time

        - “So really it is the phone.” (`a1`, question 10)
          - now: “It is the phone.” (`a2`, question 5)

        """)
  }

  @Test func `say nothing for somebody who says nothing of the kind`() {
    let person = comparison(pair("a", "It rained.")).persons[0]
    #expect(person.items[0].heard.isEmpty)
    #expect(person.items[0].now.map(\.text) == ["It rained."])
    #expect(person.items[1].now.isEmpty)
  }

  @Test func `tell what was asked and not answered from what was not asked`() {
    let items = comparison(pair("a", "Yes.", "Fine.")).persons[0].items
    #expect(items.map(\.isAsked) == [true, true, false, false])
    #expect(items.map(\.now.isEmpty) == [false, true, true, true])
    let page = comparison(pair("a", "Yes.", "Fine.")).markdown(in: .english)
    #expect(page.contains("  - asked; there is nothing with it that may stand here\n"))
    #expect(page.contains("  - it was not come back to\n"))
  }

  @Test func `are without what was taken back, and keep what is said of it now`() {
    let person = comparison(pair("a", takingBack: 5, "We still do.", "As a promise.")).persons[0]
    #expect(!person.items.contains { $0.what == .agreement })
    let gone = person.items.first { $0.what == nil }
    #expect(gone?.then == nil)
    #expect(gone?.now.map(\.text) == ["We still do."])
    #expect(gone?.readings.map(\.text) == ["As a promise."])
  }

  @Test func `show no words of whoever is only counted`() {
    let report = comparison(
      pair("a", consent: (.inquirerMayRead, .inquirerMayRead), "We still do.", "Fine."))
    #expect(report.words(as: .json).isEmpty)
    #expect(report.persons[0].kinds.isEmpty)
    #expect(report.persons[0].items[0].heard.isEmpty)
    #expect(report.agreements.first { $0.what == .kept }?.people == 1)
    #expect(!report.markdown(in: .english).contains("ring"))
  }

  @Test(arguments: [(ConsentLevel.onlyMe, ConsentLevel.quotedByName), (.quotedByName, .onlyMe)])
  func `leave out who keeps one of the two to themselves`(
    then: ConsentLevel, now: ConsentLevel
  ) {
    let report = comparison(pair("a", consent: (then, now), "We still do."))
    #expect(report.people == 0)
    #expect(report.persons.isEmpty)
    #expect(report.markdown(in: .dutch).contains("Begin een ronde met ‘verwonder round new’"))
  }

  @Test func `put two partners that name each other side by side`() {
    let theirs = [
      "It goes.", "For her.", "My idea is to ring.", "Only if.", "I will answer The Ward.",
    ]
    let report = comparison(
      pair("a", "We still do.", "As a promise."),
      pair("b", partner: "care", then: theirs, "We read it otherwise."),
      pair("c", partner: "shop", then: theirs, "It fizzled out."))
    #expect(report.between.map(\.partners) == [["Care at home", "The Ward"]])
    #expect(report.between[0].isReadOtherwise)
    #expect(
      report.between[0].sides.map { $0.items.map { $0.then?.text } } == [
        ["I will answer The Ward."], ["I will ring Care at home."],
      ])
  }

  @Test func `keep what speaks against it`() {
    let then = saidThen.map { $0 == "Custom." ? "That is not so." : $0 }
    let person = comparison(pair("a", then: then, "We still do.")).persons[0]
    #expect(person.dissent.map(\.what) == [.rejected])
    #expect(person.kinds.first?.then == .rejected)
  }

  @Test func `show figures alone to whoever may see no words, and none of fewer than three`() {
    func counted(_ names: String...) -> Comparison {
      let records = names.flatMap { pair($0, "We still do.", "Fine.") }
      let report = ReportName.comparison.report(
        of: records, chain: SmallInquiry.card, kinds: SmallInquiry.kinds, isInCounts: true)
      return report as! Comparison
    }
    #expect(counted("a", "b").people == nil)
    #expect(counted("a", "b").kinds.isEmpty)
    #expect(counted("a", "b", "c").people == 3)
    #expect(counted("a", "b", "c").kinds.map(\.then) == [3])
    #expect(counted("a", "b", "c").agreements.map(\.people) == [3, nil, nil, nil])
    #expect(counted("a", "b", "c").persons.isEmpty)
  }

  @Test func `stand in rows, each with what it is about`() {
    let table = comparison(pair("a", "We still do.", "Fine.")).table(in: .english)
    #expect(table.rows.allSatisfy { $0.count == table.columns.count })
    let text = table.csv()
    #expect(text.contains(#"2,"ward","The Ward","now","heard:kept",5,"a2",1,3,11,2,"still do""#))
    #expect(text.contains(#"2,"ward","The Ward","then","agreement",5,"a1",5,0,25,2,"I will ring "#))
  }

  @Test func `are a page on which words stay words`() {
    let then = saidThen.map { $0 == "I will ring Care at home." ? "I will ring <b>her</b>." : $0 }
    let page = comparison(pair("a", then: then, "We still do.")).html(in: .english)
    #expect(page.contains("I will ring &lt;b&gt;her&lt;/b&gt;"))
    #expect(!page.contains("<b>her"))
  }
}
