import Glibc
import InterviewSupport
import Reports
import TestSupport
import Testing

// A matrix that was worked by hand, and many that another program worked.
//
// The nine ladders below are made up, as those in articles on the method are, and small enough to count
// on paper. The form of the matrix, direct.indirect, is that of Reynolds & Gutman 1988; the measures are
// those of Pieters, Baumgartner & Allen 1995. Figures of a published study would be better still, but
// none was found with all its ladders beside its matrix that may be used here.

private func ladders(_ lines: String) -> [ImplicationMatrix.Ladder] {
  lines.split(separator: "\n").map { line in
    let words = line.split(separator: " ").map(String.init)
    return ImplicationMatrix.Ladder(person: words[0], concepts: Array(words.dropFirst()))
  }
}

/// Five people say something twice, or in two ways; each counts once.
private let nine = ladders(
  """
  P1 post custom trust safety
  P1 post late safety
  P2 post custom safety
  P3 post late trust
  P3 late trust safety
  P4 post custom trust safety
  P5 custom trust
  P6 post late safety
  P6 post custom trust
  """)

@Suite struct `Nine ladders, counted on paper` {
  private let matrix = ImplicationMatrix(nine)

  private func place(_ concept: String) throws -> Int {
    try #require(matrix.concepts.firstIndex(of: concept))
  }

  /// Rows imply columns; P1, P2, P4 and P6 said that post is custom, so 4.
  @Test(arguments: [
    //                custom trust safety late
    ("post", "        4.00   0.04  0.04   3.00"),
    ("custom", "      0.00   4.00  1.02   0.00"),
    ("trust", "       0.00   0.00  3.00   0.00"),
    ("safety", "      0.00   0.00  0.00   0.00"),
    ("late", "        0.00   1.00  2.01   0.00"),
  ])
  func `make this matrix`(row: String, cells: String) throws {
    let from = try place(row)
    let counted = try ["custom", "trust", "safety", "late"].map { column in
      let to = try place(column)
      let relation = matrix.relations.first { $0.from == from && $0.to == to }
      return "\(relation?.direct ?? 0).0\(relation?.indirect ?? 0)"
    }
    #expect(counted == cells.split(separator: " ").map(String.init))
  }

  /// S is 18: 7 from post, 5 from custom, 3 from trust and 3 from late.
  @Test(arguments: [
    // concept  in  out  in/(in+out)  (in+out)/S  in/S
    ("post", "   0   7    0/7          7/18        0/18"),
    ("custom", " 4   5    4/9          9/18        4/18"),
    ("trust", "  5   3    5/8          8/18        5/18"),
    ("safety", " 6   0    6/6          6/18        6/18"),
    ("late", "   3   3    3/6          6/18        3/18"),
  ])
  func `give each concept these measures`(concept: String, measures: String) throws {
    let index = try place(concept)
    let paper = measures.split(separator: " ").map(String.init)
    #expect(["\(matrix.inDegree(index))", "\(matrix.outDegree(index))"] == paper.prefix(2))
    #expect(matrix.abstractness(index) == fraction(paper[2]))
    #expect(matrix.centrality(index) == fraction(paper[3]))
    #expect(matrix.prestige(index) == fraction(paper[4]))
  }

  @Test(arguments: [(1, 7, "18/18"), (2, 5, "16/18"), (3, 4, "14/18"), (4, 2, "8/18")])
  func `keep this much at each cut-off`(people: Int, relations: Int, share: String) throws {
    let cutOff = try #require(matrix.cutOffs.first { $0.people == people })
    #expect(cutOff.relations == relations)
    #expect(cutOff.share == fraction(share))
  }

  @Test func `are drawn from three people on, which keeps two in three`() {
    #expect(matrix.total == 18)
    #expect(matrix.cutOffs.map(\.people) == [1, 2, 3, 4])
    #expect(matrix.usualCutOff?.people == 3)
  }
}

/// `4/9`
private func fraction(_ text: String) -> Double? {
  let parts = text.split(separator: "/").compactMap { Double($0) }
  return parts.count == 2 ? parts[0] / parts[1] : nil
}

/// networkx is no part of `make test`; where it is, it works the same ladders.
private let pathToPython = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
private let hasPeer =
  (try? run(
    "/usr/bin/env", ["python3", "-c", "import networkx"],
    environment: ["PATH": pathToPython]
  ).status) == 0

@Suite(.enabled(if: hasPeer, "networkx is not here: pip install networkx"))
struct `Ladders that networkx counts` {
  @Test(arguments: 0..<4)
  func `are counted the same`(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let lines = (0..<Int.random(in: 30...120, using: &random)).map { _ in
      let rungs = (0..<Int.random(in: 0...7, using: &random)).map { _ in
        "c\(Int.random(in: 0..<9, using: &random))"
      }
      return (["p\(Int.random(in: 0..<12, using: &random))"] + rungs).joined(separator: " ")
    }
    let text = lines.joined(separator: "\n")
    let finished = try run(
      "/usr/bin/env", ["python3", Project.root + "/Tests/ReportsTests/Peer/implications.py"],
      stdin: text, environment: ["PATH": pathToPython])
    #expect(
      finished.output == ImplicationMatrix(ladders(text)).asPeerWrites, "\(finished.complaints)")
  }
}

extension ImplicationMatrix {
  /// As the peer writes it.
  fileprivate var asPeerWrites: String {
    func thousandths(_ share: Double?) -> [String] {
      share.map { [String(Int(($0 * 1000).rounded(.toNearestOrEven)))] } ?? []
    }
    var lines = relations.map {
      ["relation", concepts[$0.from], concepts[$0.to], "\($0.direct)", "\($0.indirect)"]
    }
    lines += concepts.indices.map { index in
      ["concept", concepts[index], "\(inDegree(index))", "\(outDegree(index))"]
        + thousandths(abstractness(index)) + thousandths(centrality(index))
        + thousandths(prestige(index))
    }
    lines += cutOffs.map {
      ["cut-off", "\($0.people)", "\($0.relations)"] + thousandths($0.share)
    }
    return lines.map { $0.joined(separator: " ") + "\n" }.joined()
  }
}
