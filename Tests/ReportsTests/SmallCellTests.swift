import Inquiry
import InterviewSupport
import JSONText
import Reports
import Testing

private func held(
  _ id: String, _ consent: ConsentLevel, _ answer: String = "It was always done."
) -> HeldInterview {
  HeldInterview(id, consent: consent, answer)
}

/// Fewer than three people can be told apart.
@Suite struct `A cell with few people` {
  @Test(arguments: [
    ([ConsentLevel.quotedUnderPseudonym], true), ([.inquirerMayRead], false),
    ([.quotedByName, .quotedUnderPseudonym], true), ([.quotedByName, .inquirerMayRead], false),
    ([.inquirerMayRead, .inquirerMayRead, .inquirerMayRead], true),
    ([.quotedByName, .inquirerMayRead, .inquirerMayRead], true),
    ([.quotedByName, .inquirerMayRead, .onlyMe], false),
  ])
  func `is split only when each chose to be quoted`(levels: [ConsentLevel], isSplit: Bool) {
    let interviews = levels.enumerated().map { held("i\($0)", $1) }
    let summary = BarrierSummary(
      of: interviews.map(\.record), chain: SmallInquiry.card, kinds: SmallInquiry.kinds)
    let kind = summary.partners[0].kinds[0]
    #expect(kind.people == levels.count { $0 > .onlyMe })
    #expect((kind.cell.split != nil) == isSplit)
    #expect(kind.entries.isEmpty == !isSplit)
    #expect((summary.handOvers[0].sides[0].cells[0].split != nil) == isSplit)
    guard !isSplit else { return }
    for format in ReportFormat.allCases {
      let text = summary.shown(as: format, in: .english)
      #expect(!text.contains("always done"), "\(format)")
    }
  }

  /// Three people in the whole, two of them on this hand-over, and one of those keeps their words.
  @Test func `of a hand-over is not told through the whole`() {
    var elsewhere = held("i3", .quotedByName)
    // Said on no hand-over: as it is when somebody says it at the end.
    elsewhere.engine = SmallInquiry.engine()
    var opening = SmallInquiry.opening()
    opening.participant = "Birch"
    _ = elsewhere.engine.begin(opening, consent: .quotedByName)
    for answer in ["It goes.", "It was always done."] { _ = elsewhere.engine.receive(answer) }
    let summary = summary(held("i1", .quotedByName), held("i2", .inquirerMayRead), elsewhere)
    let kind = summary.partners[0].kinds[0]
    #expect(kind.entries.count == 3)
    #expect(kind.entries.map(\.handOver) == [nil, nil, nil])
    #expect(summary.handOvers[0].sides[0].cells.map(\.people) == [2])
    #expect(summary.handOvers[0].sides[0].cells.map(\.split) == [nil])
  }

  /// Somebody who was interviewed twice is one person, in whichever form the name was typed.
  @Test func `has no more people in it for being asked again`() {
    func again(_ id: String, _ name: String) -> HeldInterview {
      HeldInterview(
        id, participant: name, consent: .inquirerMayRead, "It goes.", "It was always done.")
    }
    let summary = summary(
      again("i1", "Zo\u{EB}"), again("i2", " Zoe\u{308}"), again("i3", "Birch"))
    #expect(summary.partners[0].people == 2)
    #expect(summary.partners[0].kinds[0].people == 2)
    #expect(summary.partners[0].kinds[0].cell.split == nil)
    #expect(summary.handOvers[0].sides[0].people == 2)
    #expect(summary.handOvers[0].sides[0].asked == 2)
  }

  @Test func `counts each person once, by the most that they made of it`() {
    let twice = held("i1", .quotedByName, "It was always done. They say it was always done.")
    let split = summary(twice).partners[0].kinds[0].cell.split
    #expect(split == BarrierSummary.Split(heard: 1))
  }

  @Test func `in counts is not there at all`() {
    let two = summary(held("i1", .quotedByName), held("i2", .quotedByName)).inCounts
    #expect(two.partners[0].kinds.isEmpty)
    #expect(two.partners[0].people == nil)
    #expect(two.handOvers[0].sides[0].cells.isEmpty)
    #expect(two.handOvers[0].sides[0].asked == nil)
    let three = summary(
      held("i1", .quotedByName), held("i2", .quotedByName), held("i3", .quotedByName)
    ).inCounts
    #expect(three.handOvers[0].sides[0].cells.map(\.people) == [3])
    #expect(three.handOvers[0].sides[0].cells.map(\.split) == [nil])
    for format in ReportFormat.allCases {
      let text = three.shown(as: format, in: .english)
      #expect(!text.contains("always done") && !text.contains("i1"), "\(format): \(text)")
    }
  }
}
