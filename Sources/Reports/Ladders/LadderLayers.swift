// Plain layers, for wherever Graphviz is not:
//
//   relations that are kept ─▶ layers ─▶ order within a layer ─▶ places of boxes and arrows
//
// A concept stands above all that lead to it, as far as people do not go round in circles: a relation
// that would close a circle is drawn, and does not lift. Within a layer a concept stands near those
// below it (barycentre, Sugiyama 1981). What is at the bottom is what people do; at the top what they
// do it for.

/// In which layer each concept stands, from 0 at the bottom, and in which order. A relation that
/// passes a layer has a place of its own in it, so that it runs between the concepts.
struct LadderLayers {
  enum Place: Hashable {
    case concept(Int)
    /// By its place among the relations.
    case passing(Int, layer: Int)
  }

  private(set) var layers: [[Place]]
  /// Through which places each relation goes, from its concept to the other.
  private(set) var ways: [[Place]]

  init(_ relations: [ImplicationMatrix.Relation]) {
    var above: [Int: [Int]] = [:]
    // The strongest lift first; which of a circle does not is decided by the fewest people.
    let byStrength = relations.sorted {
      (-$0.direct, $0.from, $0.to) < (-$1.direct, $1.from, $1.to)
    }
    for relation in byStrength where !LadderLayers.leads(relation.to, to: relation.from, above) {
      above[relation.from, default: []].append(relation.to)
    }
    let concepts = Set(relations.flatMap { [$0.from, $0.to] }).sorted()
    let heights = LadderLayers.heights(concepts, above)
    layers = []
    for concept in concepts {
      let height = heights[concept] ?? 0
      while layers.count <= height { layers.append([]) }
      layers[height].append(.concept(concept))
    }
    ways = relations.enumerated().map { index, relation in
      let first = (heights[relation.from] ?? 0) + 1
      let last = heights[relation.to] ?? 0
      let passed = first < last ? Array(first..<last) : []
      return [.concept(relation.from)] + passed.map { Place.passing(index, layer: $0) }
        + [.concept(relation.to)]
    }
    for place in ways.joined() {
      if case .passing(_, let layer) = place { layers[layer].append(place) }
    }
    order()
  }

  private static func leads(_ start: Int, to end: Int, _ above: [Int: [Int]]) -> Bool {
    var seen: Set<Int> = []
    var open = [start]
    while let concept = open.popLast() {
      if concept == end { return true }
      if seen.insert(concept).inserted { open += above[concept] ?? [] }
    }
    return false
  }

  /// The longest way up to each concept. There are no circles in `above`.
  private static func heights(_ concepts: [Int], _ above: [Int: [Int]]) -> [Int: Int] {
    var waiting: [Int: Int] = [:]
    for upper in above.values.joined() { waiting[upper, default: 0] += 1 }
    var heights: [Int: Int] = [:]
    var ready = concepts.filter { waiting[$0] == nil }
    while let concept = ready.popLast() {
      let height = heights[concept] ?? 0
      heights[concept] = height
      for upper in above[concept] ?? [] {
        heights[upper] = max(heights[upper] ?? 0, height + 1)
        waiting[upper, default: 1] -= 1
        if waiting[upper] == 0 { ready.append(upper) }
      }
    }
    return heights
  }

  private mutating func order() {
    var below: [Place: [Place]] = [:]
    for way in ways {
      for (lower, upper) in zip(way, way.dropFirst()) { below[upper, default: []].append(lower) }
    }
    var middles: [Place: Double] = [:]
    for layer in layers.indices {
      let placed = layers[layer].enumerated().map { index, place in
        let known = (below[place] ?? []).compactMap { middles[$0] }
        let middle = known.isEmpty ? 0.5 : known.reduce(0, +) / Double(known.count)
        return (middle: middle, index: index, place: place)
      }
      layers[layer] = placed.sorted { ($0.middle, $0.index) < ($1.middle, $1.index) }.map(\.place)
      for (index, place) in layers[layer].enumerated() {
        middles[place] = (Double(index) + 0.5) / Double(layers[layer].count)
      }
    }
  }
}

extension LadderPlan {
  /// Everything in its layer, evenly.
  init(_ layers: LadderLayers, _ relations: [ImplicationMatrix.Relation]) {
    let gap = (x: 28, y: 64)
    let widest = layers.layers.map(\.count).max() ?? 1
    width = max(620, widest * (Self.box.width + gap.x))
    height = layers.layers.count * (Self.box.height + gap.y) - gap.y
    var middles: [LadderLayers.Place: Point] = [:]
    boxes = []
    for (row, layer) in layers.layers.reversed().enumerated() {
      let y = row * (Self.box.height + gap.y) + Self.box.height / 2
      for (index, place) in layer.enumerated() {
        let point = Point(x: width * (2 * index + 1) / (2 * layer.count), y: y)
        middles[place] = point
        if case .concept(let concept) = place { boxes.append(Box(concept: concept, middle: point)) }
      }
    }
    arrows = zip(layers.ways, relations).map { way, relation in
      Arrow(through: way.compactMap { middles[$0] }, gap: gap.y, people: relation.direct)
    }
  }
}

extension LadderPlan.Arrow {
  /// From box to box, straight through the layers that it passes.
  fileprivate init(through middles: [LadderPlan.Point], gap: Int, people: Int) {
    self.people = people
    let half = LadderPlan.box.height / 2
    let isUp = (middles.last?.y ?? 0) < (middles.first?.y ?? 0)
    var here = middles.first ?? LadderPlan.Point(x: 0, y: 0)
    here.y += isUp ? -half : half
    path = "M\(here.x) \(here.y)"
    label = here
    for (index, middle) in middles.dropFirst().enumerated() {
      let y = isUp ? middle.y + half : middle.y - half
      let bend = isUp ? -gap / 2 : gap / 2
      path += "C\(here.x) \(here.y + bend) \(middle.x) \(y - bend) \(middle.x) \(y)"
      // Near where it begins, where arrows have not come together yet.
      if index == 0 {
        label = LadderPlan.Point(
          x: here.x + (middle.x - here.x) / 4 + 6, y: here.y + (y - here.y) * 3 / 8)
      }
      here = LadderPlan.Point(x: middle.x, y: y)
      if isUp, index + 2 < middles.count {
        here.y = middle.y - half
        path += "L\(here.x) \(here.y)"
      }
    }
  }
}
