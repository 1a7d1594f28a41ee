import Inquiry
import InterviewSupport
import JSONText
import Reports
import Testing

private let interview = HeldInterview(
  "i1", "It was always done.", "For her to be home.", "My idea, between us, is to ring.",
  "Only if they answer.")

@Suite struct `A transcript` {
  @Test func `is whole for the participant`() {
    #expect(
      TranscriptReport(of: interview.record, isOwnCopy: true).markdown(in: .english) == """
        # Transcript of an interview

        Home again, 2025-11-22 · `i1`
        The Ward · small 1

        **1.** How does “the letter” go?
        > It was always done.

        **2.** What is it for?
        > For her to be home.

        **3.** What could be different?
        > My idea, between us, is to ring.

        **4.** “My idea, between us, is to ring”: what does that need?
        > Only if they answer.

        **5.** What do you agree on?

        """)
  }

  /// What follows is kept from them as well, until somebody says otherwise.
  @Test func `keeps level 0 from others, also where a later question quotes it`() {
    var interview = HeldInterview(
      "i1", "It was always done.", "For her to be home.", "My idea, between us, is to ring.")
    #expect(interview.engine.memory.isBetweenUs)
    interview.take(interview.engine.note(.sharesAgain))
    interview.take(interview.engine.receive("Only if they answer."))
    #expect(
      TranscriptReport(of: interview.record, isOwnCopy: false).markdown(in: .dutch) == """
        # Verslag van een gesprek

        Home again, 2025-11-22 · `i1`
        The Ward · small 1

        **1.** How does “the letter” go?
        > It was always done.

        **2.** What is it for?
        > For her to be home.

        **3.** What could be different?
        > *alleen voor de deelnemer*

        **4.** “…”: what does that need?
        > Only if they answer.

        **5.** What do you agree on?

        """)
    let json = TranscriptReport(of: interview.record, isOwnCopy: false).json.document
    #expect(!json.contains("My idea"))
  }

  @Test func `of level 0 as a whole has questions only`() {
    let interview = HeldInterview(
      "i1", consent: .onlyMe, "It was always done.", "My idea is: ring.")
    let report = TranscriptReport(of: interview.record, isOwnCopy: false)
    for text in [report.markdown(in: .english), report.json.document] {
      #expect(!text.contains("always done"))
      #expect(!text.contains("ring"))
    }
  }

  @Test func `shows what was corrected, struck and passed over`() {
    var interview = HeldInterview("i1", "It was done.")
    _ = interview.engine.correct("It was *always* done.")
    _ = interview.engine.receive("For her.")
    _ = interview.engine.strike(interview.engine.memory.lastAnswered?.n ?? 0)
    _ = interview.engine.skip()
    let text = TranscriptReport(of: interview.record, isOwnCopy: true).markdown(in: .english)
    #expect(text.contains("> ~~It was done.~~\n> It was \\*always\\* done.\n"), "\(text)")
    #expect(text.contains("> *taken back*\n"))
    #expect(text.contains("> *skipped*\n"))
    #expect(!text.contains("For her"))
  }

  @Test(arguments: [
    ("- one\n- two", "> \\- one  \n> \\- two\n"),
    ("1. one\n2) two", "> 1\\. one  \n> 2\\) two\n"),
    ("title\n===\n---", "> title  \n> \\===  \n> \\---\n"),
    ("+ a\n      code", "> \\+ a  \n>    code\n"),
    ("> deeper\n# head", "> \\> deeper  \n> \\# head\n"),
    ("1 of 2.5, a-b", "> 1 of 2.5, a-b\n"),
  ])
  func `keeps lines, and no line becomes a list or a heading`(answer: String, shown: String) {
    let report = TranscriptReport(of: HeldInterview("i1", answer).record, isOwnCopy: true)
    #expect(report.markdown(in: .english).contains(shown), "\(report.markdown(in: .english))")
  }
}

@Suite struct `The day of an interview` {
  @Test(
    arguments: [
      (0, "1970-01-01"), (86_399_999, "1970-01-01"), (86_400_000, "1970-01-02"),
      (-1, "1969-12-31"), (-86_400_000, "1969-12-31"), (-86_400_001, "1969-12-30"),
      (951_782_400_000, "2000-02-29"), (951_868_800_000, "2000-03-01"),
      (1_709_164_800_000, "2024-02-29"), (1_767_225_599_999, "2025-12-31"),
      (4_107_456_000_000, "2100-02-28"), (4_107_542_400_000, "2100-03-01"),
      (-2_208_988_800_000, "1900-01-01"), (-11_676_096_000_000, "1600-01-01"),
    ] as [(Int64, String)])
  func `is the day in UTC`(milliseconds: Int64, day: String) {
    var record = interview.record
    record.beganAt = milliseconds
    #expect(record.day == day)
  }

  @Test(arguments: [Int64.min, .max])
  func `is never the end of the program`(milliseconds: Int64) {
    var record = interview.record
    record.beganAt = milliseconds
    #expect(!record.day.isEmpty)
  }
}
