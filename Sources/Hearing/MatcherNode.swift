/// A node of a program, with what belongs to it side by side.
struct MatcherNode: Sendable {
  var kind: PatternProgram.Kind
  /// The test, the test that must not hold, or the first of its choices.
  var number: Int32
  /// Where it goes on, how many choices there are, or the pattern.
  var next: Int32
}

extension PatternProgram {
  /// Every node leads to nodes before it: a pattern is built from its end.
  var nodes: [MatcherNode] {
    kinds.indices.map { node in
      MatcherNode(
        kind: Kind(rawValue: kinds[node]) ?? .accepts, number: numbers[node], next: nexts[node])
    }
  }
}
