import Inquiry
import InterviewSupport
import JSONText
import Testing

@testable import Reports

private func report(_ ladders: (String, [String])...) -> LadderReport {
  var report = LadderReport(of: [], chain: SmallInquiry.card)
  report.matrix = ImplicationMatrix(
    ladders.map { ImplicationMatrix.Ladder(person: $0.0, concepts: $0.1) })
  return report
}

private let attacks = [
  "\"", "\\", "\\N\\l", "\"]; n9 [label=\"x\"", "<b>&amp;</b>", "<script>alert(1)</script>", "]]>",
  "a\nb", "n1 -> n2", "😀😀", "\u{202E}teiN", "e\u{301}\u{302}\u{303}\u{304}\u{305}", "\0",
  "\u{FFFE}",
  "</text></svg><a href=\"http://evil.example\">", "URL=\"javascript:x\"", "",
]

/// One above the other, and a third beside them, as `dot -Tplain` says it.
private let answer = """
  graph 1 4 3
  node n0 1.2 0.4 2.3333 0.80556 "" solid box black lightgrey
  node n1 1.2 2.0 2.3333 0.80556 "" solid box black lightgrey
  edge n0 n1 4 1.2 0.8 1.2 1.0 1.2 1.4 1.2 1.6 "<TABLE>" 1.4 1.2 solid black
  stop
  """

@Suite struct `A map of ladders that Graphviz lays out` {
  @Test(arguments: attacks)
  func `tells Graphviz no word`(attack: String) {
    let harmless = report(("i1", ["a", "b", "c"]), ("i2", ["a", "b"]))
    let hostile = report(
      ("i1", [attack + "1", attack + "2", attack + "3"]), ("i2", [attack + "1", attack + "2"]))
    #expect(hostile.layoutQuestion != nil)
    #expect(hostile.layoutQuestion == harmless.layoutQuestion)
  }

  @Test func `has its boxes where Graphviz puts them, upside down as pictures are`() throws {
    let laid = try #require(report(("i1", ["post", "trust"])).laidOut(by: answer))
    #expect(
      laid.plan
        == LadderPlan(
          width: 288, height: 216,
          boxes: [
            .init(concept: 0, middle: .init(x: 86, y: 187)),
            .init(concept: 1, middle: .init(x: 86, y: 72)),
          ],
          arrows: [
            .init(path: "M86 158C86 144 86 115 86 101", label: .init(x: 93, y: 135), people: 1)
          ]))
    let svg = try #require(laid.text(as: .svg, in: .english))
    #expect(svg.contains(#"<path d="M86 158C86 144 86 115 86 101" class="arrow"/>"#))
    #expect(svg.contains(#"<rect x="2" y="158" width="168" height="58" class="box"/>"#))
    #expect(svg.contains(">trust</text>"))
    #expect(laid.html(in: .dutch).contains(#"d="M86 158C86 144"#))
  }

  /// What comes back is from another program.
  @Test(arguments: [
    ("", ""), ("n1 1.2 2.0", "n1 nan 2.0"), ("n1 1.2 2.0", "n1 1e99 2.0"), ("graph 1 4 3", ""),
    ("graph 1 4 3", "graph 1 inf 3"), ("node n1", "node n7"), ("node n1", "node x"),
    ("edge n0 n1 4", "edge n0 n1 7"), ("edge n0 n1 4", "edge n0 n1 99999999999999999999"),
    ("edge n0 n1 4", "edge n0 n1 -2"), ("edge n0 n1", "edge n1 n0"), ("edge n0 n1", "edge n0"),
    (" \"<TABLE>\" 1.4 1.2 solid black", ""), ("node n0", "node n1"),
  ])
  func `is drawn plainly when the answer is none`(part: String, other: String) {
    let broken = part.isEmpty ? "" : answer.replacing(part, with: other)
    #expect(broken != answer)
    #expect(report(("i1", ["post", "trust"])).laidOut(by: broken) == nil)
  }

  @Test func `asks nothing when there is nothing to draw, or more than anybody can read`() {
    #expect(report().layoutQuestion == nil)
    #expect(report(("i1", ["alone"])).layoutQuestion == nil)
    let many = (0...400).map { ("i\($0)", ["a\($0)", "b\($0)"]) }
    var report = report()
    report.matrix = ImplicationMatrix(
      many.map { ImplicationMatrix.Ladder(person: $0.0, concepts: $0.1) })
    #expect(report.layoutQuestion == nil)
    #expect(report.text(as: .svg, in: .dutch)?.contains(">a400</text>") == true)
  }

  @Test(arguments: attacks, [false, true])
  func `is ours, whatever the names`(attack: String, isLaidOut: Bool) throws {
    let plain = report(("i1", [attack + "post", attack + "trust"]))
    let report = isLaidOut ? try #require(plain.laidOut(by: answer)) : plain
    let svg = try #require(report.text(as: .svg, in: .english))
    let tags = svg.unicodeScalars.split(separator: "<").dropFirst().map { piece in
      String(String.UnicodeScalarView(piece.prefix { $0.properties.isAlphabetic || $0 == "/" }))
    }
    let ours: Set = [
      "svg", "title", "desc", "style", "defs", "pattern", "marker", "path", "rect", "text", "g",
    ]
    #expect(Set(tags.map { $0.filter { $0 != "/" } }).subtracting(ours).isEmpty, "\(tags)")
    for word in ["href", "onload", "url(http", "@import"] {
      #expect(
        !svg.unicodeScalars.split(separator: "<").contains { piece in
          String(String.UnicodeScalarView(piece.prefix { $0 != ">" })).contains(word)
        })
    }
    #expect(svg.contains(#"role="img" lang="en" aria-labelledby="ladders-title ladders-text""#))
    #expect(!svg.unicodeScalars.contains { $0.value & 0xFFFE == 0xFFFE || $0 == "\u{202E}" })
  }

  /// What a client reads of a daemon is the report that the daemon has.
  @Test(arguments: ConsentLevel.allCases)
  func `is read from JSON as it was written`(level: ConsentLevel) throws {
    var held = HeldInterview(
      "i1", consent: level, "First we fax and then it was always done.",
      "I do not trust the ward.", "For her.")
    for name in ["Custom.", "Trust."] {
      while let open = held.engine.memory.openQuestion, open.move != .naming {
        held.take(held.engine.receive("No."))
      }
      held.take(held.engine.receive(name))
    }
    let report = LadderReport(of: [held.record], chain: SmallInquiry.card)
    #expect(report.ladders.isEmpty == (level == .onlyMe))
    let read = try LadderReport(JSON.read(Array(report.json.document.utf8)))
    #expect(read.json == report.json)
    #expect(read.matrix == report.matrix)
  }

  @Test(arguments: [
    "{}", "[]", #"{"chain":"x","title":"y"}"#, #"{"chain":1,"title":"y","ladders":[]}"#,
  ])
  func `is not read from what is no such report`(text: String) throws {
    let json = try JSON.read(Array(text.utf8))
    #expect(throws: NotALadderReport.self) { try LadderReport(json) }
  }
}
