import BankFormat
import Inquiry
import InterviewSupport
import Testing

@Suite struct `The examples beside a rule` {
  @Test func `are kept with the rule`() throws {
    let bank = try #require(readSmallBank(SmallInquiry.bankText).value)
    #expect(
      bank.follows.map(\.examples) == [
        [
          RuleExample(words: [.dutch: "Altijd zo, wat vind jij?"], mustHold: true),
          RuleExample(words: [.dutch: "Altijd zo."], mustHold: false),
        ]
      ])
    #expect(bank.stops.flatMap(\.examples).isEmpty)
  }
}
