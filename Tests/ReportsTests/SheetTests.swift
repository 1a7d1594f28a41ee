import Inquiry
import InterviewSupport
import Reports
import Testing

private let climbed = HeldInterview(
  "i1", "First we fax and then it was always done.", "I do not trust the ward.", "For her.")

private func report(_ name: ReportName, _ interviews: HeldInterview...) -> any WrittenReport {
  name.report(
    of: interviews.map(\.record), chain: SmallInquiry.card, kinds: SmallInquiry.kinds)
}

@Suite struct `A report in sheets` {
  @Test(arguments: Language.allCases)
  func `has names that Excel takes, each once in a workbook`(language: Language) {
    let names =
      report(.workbook, climbed).sheets(in: language).map(\.name)
      + TranscriptReport(of: climbed.record, isOwnCopy: false).sheets(in: language).map(\.name)
    #expect(names.count == 14)
    #expect(Set(names.map { $0.lowercased() }).count == names.count)
    for name in names {
      // Room for a number behind it.
      #expect((1...24).contains(name.utf16.count), "\(name)")
      #expect(!name.contains { "[]:*?/\\'".contains($0) }, "\(name)")
      #expect(!["history", "geschiedenis"].contains(name.lowercased()))
    }
  }

  @Test(arguments: ReportName.allCases)
  func `has a cell for each column in every row`(name: ReportName) {
    for interviews in [[], [climbed]] {
      let report = name.report(
        of: interviews.map(\.record), chain: SmallInquiry.card, kinds: SmallInquiry.kinds)
      for sheet in report.sheets(in: .dutch) {
        let columns = sheet.table.columns
        #expect(Set(columns).count == columns.count, "\(sheet.name)")
        #expect(sheet.table.rows.allSatisfy { $0.count == columns.count }, "\(sheet.name)")
      }
    }
  }

  @Test func `begins with the table that is its CSV`() throws {
    for name in ReportName.allCases where name.formats.contains(.csv) {
      let report = report(name, climbed)
      let first = try #require(report.sheets(in: .english).first)
      #expect(report.text(as: .csv, in: .english) == first.table.csv(), "\(name)")
    }
  }

  @Test func `of barriers has people beside mentions`() {
    let people = report(.barriers, climbed).sheets(in: .english)[1]
    #expect(people.name == "People")
    #expect(
      people.table.csv() == """
        "hand_over","partner","partner_name","kind","kind_name","people","heard","named",\
        "left_open","rejected"\r
        ,"ward","The Ward","habit","habit",1,1,0,0,0\r
        ,"ward","The Ward","distrust","distrust",1,1,0,0,0\r
        "the letter","ward","The Ward","habit","habit",1,1,0,0,0\r
        "the letter","ward","The Ward","distrust","distrust",1,1,0,0,0\r

        """)
  }

  @Test func `of a chain is all its reports, and of each their words`() {
    let whole = report(.workbook, climbed)
    #expect(whole.text(as: .csv, in: .english) == nil)
    #expect(ReportName.workbook.formats == [.xlsx])
    let parts = ReportName.allCases.filter { $0 != .workbook }.map { report($0, climbed) }
    #expect(whole.sheets(in: .dutch) == parts.flatMap { $0.sheets(in: .dutch) })
    #expect(whole.words(as: .xlsx).contains { $0.text == "always done" })
  }
}
