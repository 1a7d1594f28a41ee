import Inquiry
import InterviewSupport
import JSONText
import Reports
import TestSupport
import Testing

private func matrix(_ ladders: (String, [String])...) -> ImplicationMatrix {
  ImplicationMatrix(ladders.map { ImplicationMatrix.Ladder(person: $0.0, concepts: $0.1) })
}

private func relation(
  _ from: Int, _ to: Int, _ direct: Int, _ indirect: Int
) -> ImplicationMatrix.Relation {
  ImplicationMatrix.Relation(from: from, to: to, direct: direct, indirect: indirect)
}

@Suite struct `An implication matrix` {
  @Test func `counts people, once for a pair`() {
    let matrix = matrix(
      ("i1", ["fax", "custom", "trust"]), ("i1", ["fax", "custom"]), ("i2", ["fax", "trust"]))
    #expect(matrix.concepts == ["fax", "custom", "trust"])
    #expect(
      matrix.relations == [relation(0, 1, 1, 0), relation(0, 2, 1, 1), relation(1, 2, 1, 0)])
    #expect(matrix.total == 3)
    #expect(matrix.abstractness(0) == 0)
    #expect(matrix.abstractness(1) == 0.5)
    #expect(matrix.abstractness(2) == 1)
    #expect(matrix.centrality(0) == 2.0 / 3)
    #expect(matrix.prestige(2) == 2.0 / 3)
  }

  @Test func `has no relation of a concept with itself`() {
    #expect(matrix(("i1", ["a", "a"])).relations.isEmpty)
    #expect(
      matrix(("i1", ["a", "b", "a"])).relations == [relation(0, 1, 1, 0), relation(1, 0, 1, 0)])
  }

  @Test func `of nothing is nothing`() {
    #expect(matrix().usualCutOff == nil)
    let lonely = matrix(("i1", ["a"]))
    #expect(lonely.concepts == ["a"])
    #expect(lonely.prestige(0) == nil && lonely.abstractness(0) == nil)
  }

  @Test func `keeps two in three at the usual cut-off`() {
    let people =
      (1...4).map { ("i\($0)", ["a", "b"]) } + [("i1", ["b", "c"]), ("i2", ["c", "d"])]
    let matrix = ImplicationMatrix(
      people.map { ImplicationMatrix.Ladder(person: $0.0, concepts: $0.1) })
    #expect(matrix.cutOffs.map(\.people) == [1, 4])
    #expect(matrix.cutOffs.map(\.relations) == [3, 1])
    #expect(matrix.usualCutOff?.people == 4)
    #expect(matrix.usualCutOff?.share == 4.0 / 6)
  }

  /// Pieters, Baumgartner & Allen 1995: prestige is abstractness times centrality. And S is the sum of
  /// what goes in as it is of what goes out.
  @Test(arguments: 0..<100)
  func `holds what must always hold`(seed: UInt64) {
    var random = SplitMix(seed: seed)
    let names = ["a", "b", "c", "d", "e", "f"]
    let ladders = (0..<Int.random(in: 1...20, using: &random)).map { _ in
      ImplicationMatrix.Ladder(
        person: "i\(Int.random(in: 0..<5, using: &random))",
        concepts: (0..<Int.random(in: 0...6, using: &random)).map { _ in
          names.randomElement(using: &random) ?? "a"
        })
    }
    let matrix = ImplicationMatrix(ladders)
    let all = matrix.concepts.indices
    #expect(all.reduce(0) { $0 + matrix.inDegree($1) } == matrix.total)
    #expect(all.reduce(0) { $0 + matrix.outDegree($1) } == matrix.total)
    for concept in all {
      guard let prestige = matrix.prestige(concept), let part = matrix.abstractness(concept),
        let centrality = matrix.centrality(concept)
      else { continue }
      #expect(abs(prestige - part * centrality) < 1e-12)
    }
    #expect(matrix == ImplicationMatrix(ladders))
    let shares = matrix.cutOffs.map(\.share)
    #expect(shares.first ?? 1 == 1)
    #expect(zip(shares, shares.dropFirst()).allSatisfy { $0 > $1 })
  }
}

/// "And then" asks why; the words that are put back get a name.
private func climbed(
  _ id: String, consent: ConsentLevel = .quotedUnderPseudonym, names: [String]
) -> HeldInterview {
  var held = HeldInterview(
    id, consent: consent, "First we fax and then it was always done.",
    "I do not trust the ward.", "For her.")
  for name in names {
    while let open = held.engine.memory.openQuestion, open.move != .naming {
      held.take(held.engine.receive("No."))
    }
    held.take(held.engine.receive(name))
  }
  return held
}

@Suite struct `Ladders` {
  private func report(_ interviews: HeldInterview...) -> LadderReport {
    LadderReport(of: interviews.map(\.record), chain: SmallInquiry.card)
  }

  @Test func `stand as they were spoken, with the names that people gave`() {
    let report = report(climbed("i1", names: ["Custom.", "Trust."]))
    #expect(report.ladders.map { $0.rungs.map(\.n) } == [[1, 2]], "\(report)")
    #expect(
      report.ladders.first?.rungs.map(\.answer?.text)
        == ["First we fax and then it was always done.", "I do not trust the ward."])
    #expect(report.matrix.concepts == ["Custom", "Trust"], "\(report.markdown(in: .english))")
    #expect(report.matrix.relations == [relation(0, 1, 1, 0)])
  }

  @Test func `of several people share a concept only when the name is the same`() {
    let report = report(
      climbed("i1", names: ["Custom.", "Trust."]), climbed("i2", names: ["custom", "Faith."]),
      climbed("i3", names: ["CUSTOM!", "trust"]))
    #expect(report.matrix.concepts == ["Custom", "Trust", "Faith"])
    #expect(report.matrix.relations == [relation(0, 1, 2, 0), relation(0, 2, 1, 0)])
    let svg = report.text(as: .svg, in: .english) ?? ""
    #expect(svg.contains(">Custom</text>") && svg.contains(">Trust</text>"))
    #expect(!svg.contains(">Faith</text>"))
  }

  @Test func `show no words below level 2`() {
    let report = report(climbed("i1", consent: .inquirerMayRead, names: ["Custom.", "Trust."]))
    for format in ReportFormat.allCases {
      let text = report.shown(as: format, in: .english)
      for words in ["Custom", "fax", "trust the"] { #expect(!text.contains(words), "\(format)") }
    }
    #expect(!report.ladders.isEmpty)
  }

  @Test func `in counts are gone`() {
    let report = ReportName.ladders.report(
      of: [climbed("i1", names: ["Custom.", "Trust."]).record], chain: SmallInquiry.card,
      kinds: SmallInquiry.kinds, isInCounts: true)
    for format in ReportFormat.allCases {
      #expect(report.shown(as: format, in: .english).contains("Custom") == false)
    }
  }

  @Test func `that go round in a circle are drawn all the same`() {
    var report = report()
    report.matrix = matrix(("i1", ["a", "b", "c", "a"]), ("i2", ["a", "b"]))
    let svg = report.text(as: .svg, in: .english) ?? ""
    for concept in ["a", "b", "c"] { #expect(svg.contains(">\(concept)</text>"), "\(svg)") }
  }
}
