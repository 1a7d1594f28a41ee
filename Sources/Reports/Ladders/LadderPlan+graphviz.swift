// A map laid out by Graphviz:
//
//   relations ─▶ DOT: numbers and sizes ─▶ dot -Tplain ─▶ places ─▶ LadderPlan
//
// Not a word goes to Graphviz and none comes back: concepts are numbers there, and what it draws is
// never shown. Whatever is in a name can do nothing on the way. Another version of Graphviz may put
// boxes elsewhere; the same version puts them at the same place each time.
//
// Source: graphviz.org/docs/outputs/plain: inches, from the lower left; a curve is 3k+1 points.

extension LadderReport {
  /// What Graphviz is to lay out, as DOT; `nil` when there is nothing to lay out.
  public var layoutQuestion: String? {
    let kept = matrix.keptRelations
    guard !kept.isEmpty, kept.count <= Self.mostLaidOut else { return nil }
    var lines = [
      "digraph ladders {", "  rankdir=BT", "  nodesep=0.3", "  ranksep=0.6",
      "  node [shape=box fixedsize=true width=\(inches(LadderPlan.box.width)) "
        + "height=\(inches(LadderPlan.box.height)) label=\"\"]",
      "  edge [arrowhead=none label=\(room)]",
    ]
    for concept in kept.concepts { lines.append("  n\(concept)") }
    for relation in kept {
      lines.append("  n\(relation.from) -> n\(relation.to) [weight=\(relation.direct)]")
    }
    return lines.joined(separator: "\n") + "\n}\n"
  }

  /// Room for a number beside an arrow, whatever letters are installed.
  private var room: String {
    "<<TABLE BORDER=\"0\" FIXEDSIZE=\"TRUE\" WIDTH=\"28\" HEIGHT=\"18\"><TR><TD></TD></TR></TABLE>>"
  }

  /// More than anybody can read in one picture; layout takes longer than in proportion.
  private static let mostLaidOut = 400

  /// The same report, with its map as Graphviz answered.
  ///
  /// - Returns: `nil` when the answer is not one to ``layoutQuestion``.
  public func laidOut(by answer: String) -> LadderReport? {
    guard let plan = LadderPlan(answer, for: matrix.keptRelations) else { return nil }
    var report = self
    report.plan = plan
    return report
  }
}

extension LadderPlan {
  /// - Parameter answer: as `dot -Tplain` gives it.
  init?(_ answer: String, for relations: [ImplicationMatrix.Relation]) {
    var size: (width: Double, height: Double)?
    var boxes: [Box] = []
    var ways: [Pair: (points: [Point], label: Point)] = [:]
    for line in answer.split(separator: "\n") {
      let words = line.split(separator: " ")
      switch (words.first, size) {
      case ("graph", nil) where words.count == 4:
        guard let width = measure(words[2]), let height = measure(words[3]) else { return nil }
        size = (width, height)
      case ("node", let size?) where words.count > 3:
        guard let concept = concept(words[1]), let middle = Point(words[2...3], under: size.height)
        else { return nil }
        boxes.append(Box(concept: concept, middle: middle))
      case ("edge", let size?):
        guard let (pair, way) = Self.way(words, under: size.height) else { return nil }
        ways[pair] = way
      default: break
      }
    }
    guard let size, boxes.map(\.concept).sorted() == relations.concepts else { return nil }
    width = units(size.width)
    height = units(size.height)
    self.boxes = boxes
    arrows = []
    for relation in relations {
      guard let way = ways[Pair(from: relation.from, to: relation.to)] else { return nil }
      arrows.append(Arrow(path: curve(way.points), label: way.label, people: relation.direct))
    }
  }

  private struct Pair: Hashable {
    var from: Int
    var to: Int
  }

  /// `edge n0 n1 4 x y x y x y x y label x y style colour`
  private static func way(
    _ words: [Substring], under height: Double
  ) -> (Pair, (points: [Point], label: Point))? {
    guard words.count > 4, let from = concept(words[1]), let to = concept(words[2]),
      let count = Int(words[3]), count >= 4, count % 3 == 1, words.count >= 4 + 2 * count + 4
    else { return nil }
    var points: [Point] = []
    for index in 0..<count {
      guard let point = Point(words[(4 + 2 * index)...(5 + 2 * index)], under: height) else {
        return nil
      }
      points.append(point)
    }
    // What stands in a label may hold spaces; behind it are its place, a style and a colour.
    let end = words.count
    guard let label = Point(words[(end - 4)...(end - 3)], under: height) else { return nil }
    return (Pair(from: from, to: to), (points, Point(x: label.x - 8, y: label.y + 5)))
  }
}

extension LadderPlan.Point {
  fileprivate init?(_ words: ArraySlice<Substring>, under height: Double) {
    guard let first = words.first, let last = words.last, let x = measure(first),
      let y = measure(last)
    else { return nil }
    self.init(x: units(x), y: units(height - y))
  }
}

extension [ImplicationMatrix.Relation] {
  fileprivate var concepts: [Int] { Set(flatMap { [$0.from, $0.to] }).sorted() }
}

/// `n12`
private func concept(_ word: Substring) -> Int? {
  word.utf8.first == UInt8(ascii: "n") ? Int(word.dropFirst()) : nil
}

/// In inches; what no picture is as large as is no measure.
private func measure(_ word: Substring) -> Double? {
  Double(word).flatMap { abs($0) < 10_000 ? $0 : nil }
}

private func units(_ inches: Double) -> Int { Int((inches * 72).rounded()) }

private func inches(_ units: Int) -> String { decimal((units * 1000 + 36) / 72) }

private func curve(_ points: [LadderPlan.Point]) -> String {
  var path = points.first.map { "M\($0.x) \($0.y)" } ?? ""
  for (index, point) in points.dropFirst().enumerated() {
    path += "\(index % 3 == 0 ? "C" : " ")\(point.x) \(point.y)"
  }
  return path
}
