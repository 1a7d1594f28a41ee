import Inquiry
import InterviewSupport
import JSONText
import Reports
import Testing

private func conclusions(_ interviews: HeldInterview...) -> Conclusions {
  Conclusions(of: interviews.map(\.record), chain: SmallInquiry.card)
}

private let whole = HeldInterview(
  "i1", "It was always done by post.", "For her to be home.", "My idea is to ring.",
  "Only if they answer.", "I will ring.", "Her.", "Monday.", "By the sound.", "That is not so.",
  "So really it is the phone.", "No.", "No.")

@Suite struct `What participants conclude` {
  @Test func `stand with each participant, what speaks against beside them`() {
    #expect(
      conclusions(whole).markdown(in: .english) == """
        # What people make of it themselves: Home again

        For each participant, in their own words. What speaks against it stands beside it. No idea \
        and no conclusion is an outcome too.

        | organisation | asked | with an idea | with an agreement | with a conclusion |
        |---|--:|--:|--:|--:|
        | The Ward | 1 | 1 | 1 | 1 |
        | Care at home | 0 | – | – | – |
        | The Shop | 0 | – | – | – |

        ## `i1` · 2025-11-22 · The Ward

        ### Ideas, conditions and agreements

        - “My idea is to ring.” (`i1`, question 3)
          - condition: “Only if they answer.” (`i1`, question 4)
          - agreement: “I will ring.” (`i1`, question 5)
            - with whom: “Her.” (`i1`, question 6)
            - when: “Monday.” (`i1`, question 7)
            - how checked: “By the sound.” (`i1`, question 8)

        ### Own conclusions

        - “So really it is the phone.” (`i1`, question 10)

        ### What speaks against it

        - that is not so: “always done” (`i1`, question 1): “That is not so.” (`i1`, question 9)

        — completed

        """)
  }

  @Test func `say what an agreement still misses`() {
    let half = HeldInterview(
      "i1", "It goes.", "For her.", "My idea is to ring.", "Only if.", "I will ring.", "Her.")
    let agreement = conclusions(half).participants[0].ideas[0].agreements[0]
    #expect(agreement.missing == [.when, .check])
    #expect(conclusions(half).markdown(in: .english).contains("not with it: when, how checked"))
    #expect(conclusions(half).html(in: .dutch).contains("staat er niet bij: wanneer"))
    #expect(conclusions(half).table(in: .dutch).csv().contains(#","I will ring.","when check""#))
  }

  @Test func `of somebody who has none say so, and that is all`() {
    let none = HeldInterview("i1", "It goes.", "For her.", "No.")
    let text = conclusions(none).markdown(in: .dutch)
    #expect(text.contains("Geen idee en geen conclusie."))
    #expect(text.contains("- gevraagd wat anders kan: “No.” (`i1`, vraag 3)"), "\(text)")
  }

  @Test(arguments: ConsentLevel.allCases)
  func `hold words from level 2 on, in every form`(level: ConsentLevel) {
    var held = HeldInterview("i1", consent: level)
    for answer in ["It was always done.", "For her.", "My idea is to ring.", "Only if."] {
      held.take(held.engine.receive(answer))
    }
    let report = conclusions(held)
    #expect(report.participants.isEmpty == (level == .onlyMe))
    for format in ReportFormat.allCases where format != .svg {
      let text = report.shown(as: format, in: .english)
      #expect(text.contains("My idea") == (level >= .quotedUnderPseudonym), "\(format)")
    }
  }

  @Test func `in counts are no words and no few people`() {
    let report = ReportName.conclusions.report(
      of: [whole.record], chain: SmallInquiry.card, kinds: SmallInquiry.kinds, isInCounts: true)
    for format in ReportFormat.allCases where format != .svg {
      let text = report.shown(as: format, in: .english)
      #expect(!text.contains("ring") && !text.contains("i1"), "\(format): \(text)")
    }
    #expect(
      report.shown(as: .md, in: .english).contains("| The Ward | fewer than 3 | fewer than 3 |"))
  }
}
