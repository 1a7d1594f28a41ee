// How often one concept was given as the reason for another, over people.
//
// Counting convention: on a ladder a concept *directly* implies the next one that has a name, and
// *indirectly* every one after that. A person counts once for each pair, however often they say it,
// and once for direct and once for indirect. A concept does not imply itself.
//
// Sources: Reynolds & Gutman, Laddering theory, method, analysis, and interpretation, Journal of
// Advertising Research 28(1), 1988. Pieters, Baumgartner & Allen, A means-end chain approach to
// consumer goal structures, International Journal of Research in Marketing 12(3), 1995.

public struct ImplicationMatrix: Sendable, Equatable {
  /// One ladder of one person: concepts from the practice that it began with upwards.
  public struct Ladder: Sendable, Equatable {
    public var person: String
    public var concepts: [String]

    public init(person: String, concepts: [String]) {
      self.person = person
      self.concepts = concepts
    }
  }

  /// The concept at `from` implies the one at `to`, by their places in ``concepts``.
  public struct Relation: Sendable, Equatable {
    public var from: Int
    public var to: Int
    /// People.
    public var direct: Int
    public var indirect: Int

    public init(from: Int, to: Int, direct: Int, indirect: Int) {
      self.from = from
      self.to = to
      self.direct = direct
      self.indirect = indirect
    }
  }

  /// In the order in which they were first said.
  public let concepts: [String]
  /// By `from`, and then by `to`. What never happened is not in it.
  public let relations: [Relation]
  private let into: [Int]
  private let outOf: [Int]

  public init(_ ladders: [Ladder]) {
    var concepts: [String] = []
    var places: [String: Int] = [:]
    var direct: [Pair: Set<String>] = [:]
    var indirect: [Pair: Set<String>] = [:]
    for ladder in ladders {
      let rungs = ladder.concepts.map { concept in
        if let place = places[concept] { return place }
        places[concept] = concepts.count
        concepts.append(concept)
        return concepts.count - 1
      }
      for (lower, from) in rungs.enumerated() {
        for (step, to) in rungs[(lower + 1)...].enumerated() where to != from {
          let pair = Pair(from: from, to: to)
          if step == 0 {
            direct[pair, default: []].insert(ladder.person)
          } else {
            indirect[pair, default: []].insert(ladder.person)
          }
        }
      }
    }
    self.concepts = concepts
    let pairs = Set(direct.keys).union(indirect.keys).sorted { ($0.from, $0.to) < ($1.from, $1.to) }
    relations = pairs.map { pair in
      Relation(
        from: pair.from, to: pair.to, direct: direct[pair]?.count ?? 0,
        indirect: indirect[pair]?.count ?? 0)
    }
    var into = Array(repeating: 0, count: concepts.count)
    var outOf = into
    for relation in relations {
      outOf[relation.from] += relation.direct
      into[relation.to] += relation.direct
    }
    self.into = into
    self.outOf = outOf
  }

  private struct Pair: Hashable {
    var from: Int
    var to: Int
  }
}

// MARK: What it says of each concept, over direct relations

extension ImplicationMatrix {
  /// All direct relations, each counted for every person. (S)
  public var total: Int { relations.reduce(0) { $0 + $1.direct } }

  /// How often it is the reason: the people in its column.
  public func inDegree(_ concept: Int) -> Int { into[concept] }

  /// How often a reason was given for it: the people in its row.
  public func outDegree(_ concept: Int) -> Int { outOf[concept] }

  /// in / (in + out): near 0 for what people do, near 1 for what they do it for.
  public func abstractness(_ concept: Int) -> Double? {
    share(into[concept], of: into[concept] + outOf[concept])
  }

  /// (in + out) / S.
  public func centrality(_ concept: Int) -> Double? {
    share(into[concept] + outOf[concept], of: total)
  }

  /// in / S.
  public func prestige(_ concept: Int) -> Double? { share(into[concept], of: total) }

  private func share(_ part: Int, of whole: Int) -> Double? {
    whole == 0 ? nil : Double(part) / Double(whole)
  }
}

// MARK: The cut-off

extension ImplicationMatrix {
  public struct CutOff: Sendable, Equatable {
    /// The fewest people with whom a direct relation is kept.
    public var people: Int
    /// Relations that are kept.
    public var relations: Int
    /// Of all direct relations, each counted for every person, how many are kept.
    public var share: Double
  }

  /// Every cut-off that makes a difference, the lowest first.
  public var cutOffs: [CutOff] {
    let levels = Set(relations.map(\.direct)).subtracting([0]).sorted()
    return levels.map { people in
      let kept = relations.filter { $0.direct >= people }
      let sum = kept.reduce(0) { $0 + $1.direct }
      return CutOff(people: people, relations: kept.count, share: Double(sum) / Double(total))
    }
  }

  /// The highest cut-off that keeps two in three of what was said, as is usual for a map.
  public var usualCutOff: CutOff? { cutOffs.last { $0.share >= 2.0 / 3 } }
}
