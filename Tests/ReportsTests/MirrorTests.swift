import Inquiry
import InterviewSupport
import JSONText
import Reports
import Testing

/// An interview in which, on the same hand-over, is asked how the other side would tell it.
private func mirrored(
  _ id: String, partner: Partner.ID, _ consent: ConsentLevel = .quotedUnderPseudonym, own: String,
  other: String?
) -> InterviewRecord {
  var record = HeldInterview(id, partner: partner, consent: consent, own).record
  guard let other, let topic = record.memory.turns.first?.question.topic else { return record }
  let question = Question(
    n: 2, move: "partner_eye", parts: [.bank("How would they tell it?")],
    reason: Reason(source: .course), wording: 0, topic: topic, ladder: 0)
  record.memory.apply(.asked(question))
  let n = record.memory.turns.last?.n ?? 2
  record.memory.apply(.answered(Answer(n: n, words: .spoken(other), minute: 1)))
  return record
}

@Suite struct `The two sides of a hand-over` {
  private let both = [
    mirrored("i1", partner: "ward", own: "We send it at once.", other: "They would say: too late."),
    mirrored("i2", partner: "care", own: "It comes too late.", other: nil),
    mirrored("i3", partner: "ward", .inquirerMayRead, own: "Secret.", other: "Secret too."),
  ]

  @Test func `stand beside each other, in the words of those who released them`() {
    let part = MirrorReport(of: both, chain: SmallInquiry.card).handOvers[0]
    #expect(part.sides.map(\.name) == ["The Ward", "Care at home"])
    #expect(part.sides[0].own.map(\.text) == ["We send it at once."])
    #expect(part.sides[0].seen.isEmpty)
    #expect(part.sides[1].own.map(\.text) == ["It comes too late."])
    #expect(part.sides[1].seen.map(\.text) == ["They would say: too late."])
    #expect(part.sides.map(\.askedOwn) == [2, 1])
    #expect(part.sides.map(\.askedSeen) == [0, 2])
  }

  @Test func `hold no other words in any form, and say what was not asked`() {
    let report = MirrorReport(of: both, chain: SmallInquiry.card)
    for format in ReportName.mirror.formats {
      let text = report.shown(as: format, in: .english)
      #expect(text.contains("too late") && !text.contains("Secret"), "\(format)")
      #expect(!text.contains("i3"), "\(format)")
    }
    #expect(report.markdown(in: .english).contains("as Care at home thinks it is\n\nnot asked"))
  }

  @Test func `in counts hold no words`() {
    let report = ReportName.mirror.report(
      of: both, chain: SmallInquiry.card, kinds: SmallInquiry.kinds, isInCounts: true)
    for format in ReportName.mirror.formats {
      #expect(!report.shown(as: format, in: .dutch).contains("too late"), "\(format)")
    }
  }
}

@Suite struct `The checklist for reporting` {
  private func report(_ records: [InterviewRecord], isInCounts: Bool = false) -> CoreqReport {
    CoreqReport(
      of: records, chain: SmallInquiry.card, kinds: SmallInquiry.kinds, isInCounts: isInCounts)
  }

  @Test func `is filled in where the record knows, and blank where it does not`() {
    let held = HeldInterview("i1", "It was always done.", "For her.")
    let report = report([held.record])
    #expect(report.items.count == 32)
    #expect(
      report.items.filter { $0.filled != nil }.map(\.number)
        == [12, 13, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 27, 28, 29])
    #expect(report.items[11].filled?.en == "1 interviews")
    #expect(report.items[15].filled?.en == "The Ward (nurses): 1; Care at home: 0; The Shop: 0")
    #expect(report.items[24].filled?.nl == "2: gewoonte, wantrouwen")
    #expect(report.markdown(in: .dutch).contains("| 14 | Plaats | …… |"))
  }

  @Test func `of no interviews is all blank`() {
    #expect(report([]).items.allSatisfy { $0.filled == nil })
  }

  @Test func `in counts tells no small numbers`() {
    let report = report([HeldInterview("i1", "It goes.").record], isInCounts: true)
    #expect(report.items[15].filled?.en.contains("The Ward (nurses): fewer than 3") == true)
    #expect(report.items[20].filled == nil)
  }
}
