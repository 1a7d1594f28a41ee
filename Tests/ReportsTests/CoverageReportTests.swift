import Inquiry
import InterviewSupport
import Interviews
import Reports
import Testing

@Suite struct `A report of coverage` {
  private var report: CoverageReport {
    var coverage = Coverage(of: SmallInquiry.bank, lexicons: SmallInquiry.lexicons)
    let held = HeldInterview("i1", "It was always done by post, what about you?", "Enough now.")
    coverage.add(held.engine.memory, from: .recordings)
    return CoverageReport(coverage, kinds: SmallInquiry.kinds)
  }

  @Test func `tells first what was never used`() {
    let lines = report.lines(in: .english).prefix { !$0.text.isEmpty }
    #expect(
      lines.map(\.text) == [
        "Rules  ██████░░░░░░░░░░░░░░  2 of 6 (33 %)",
        "  sentences  examples  recordings",
        "          0         0           0  boundary: Hears: a boundary → lets this topic rest for good",
        "          0         0           0  irritation: Hears: irritation → asks no further here, "
          + "goes on with something else",
        "          0         0           0  enough: Hears: irritation → asks ‘offering a pause’",
        "          0         0           0  why: Hears: a step in the work, and 3 or more words in "
          + "the answer → asks ‘how come’",
        "          0         0           1  wants-stop",
        "          1         0           1  habit-is-echoed",
      ])
    #expect(
      lines.map(\.kind) == [.title, .head, .never, .never, .never, .never, .row, .row])
  }

  @Test func `says it in Dutch`() {
    let lines = report.lines(in: .dutch)
    #expect(lines[0].text == "Regels  ██████░░░░░░░░░░░░░░  2 van 6 (33 %)")
    #expect(lines[1].text == "  zinnen  voorbeelden  opnamen")
    #expect(lines[2].text.hasPrefix("       0            0        0  boundary: Hoort: een grens"))
  }

  @Test func `says a hundred only when nothing is left`() {
    let coverage = Coverage(of: SmallInquiry.bank, lexicons: [:])
    let titles = CoverageReport(coverage, kinds: []).lines(in: .english)
      .filter { $0.kind == .title }.map(\.text)
    #expect(titles.last?.hasSuffix("0 of 0 (100 %)") == true)
    #expect(titles.dropLast(2).allSatisfy { $0.hasSuffix("(0 %)") })
  }
}
