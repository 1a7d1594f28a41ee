internal import Inquiry

// A map of what leads to what, in plain layers:
//
//   matrix ─▶ relations that are kept ─▶ layers ─▶ order within a layer ─▶ boxes and arrows
//
// A concept stands above all that lead to it, as far as people do not go round in circles: a relation
// that would close a circle is drawn, and does not lift. Within a layer a concept stands near those
// below it (barycentre, Sugiyama 1981). What is at the bottom is what people do; at the top what they
// do it for.

struct LadderMap {
  let markup: HTML

  init(of matrix: ImplicationMatrix, title: String, in language: Language) {
    let cutOff = matrix.usualCutOff
    let kept = matrix.relations.filter { $0.direct >= max(1, cutOff?.people ?? 1) }
    var drawing = LadderDrawing(matrix: matrix, relations: kept, language: language)
    drawing.draw(keeping: cutOff)
    markup = drawing.picture(title: title)
  }
}

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

private struct LadderDrawing {
  let matrix: ImplicationMatrix
  let relations: [ImplicationMatrix.Relation]
  let language: Language
  private var canvas = Canvas()

  private static let box = (width: 168, height: 58)
  private static let gap = (x: 28, y: 64)
  private static let margin = 16

  init(matrix: ImplicationMatrix, relations: [ImplicationMatrix.Relation], language: Language) {
    self.matrix = matrix
    self.relations = relations
    self.language = language
  }

  private func says(nl: String, en: String) -> String { Bilingual(nl: nl, en: en)[language] }

  func picture(title: String) -> HTML {
    canvas.picture(
      id: "ladders", title: says(nl: "Wat waartoe leidt", en: "What leads to what") + ": " + title,
      description: says(
        nl: "Pijlen van wat mensen doen naar waarvoor. Alle relaties staan ook in de tabel.",
        en: "Arrows from what people do to what it is for. All relations are in the table too."),
      language)
  }

  mutating func draw(keeping cutOff: ImplicationMatrix.CutOff?) {
    guard let cutOff, !relations.isEmpty else {
      canvas.text(
        says(
          nl: "Nog geen twee begrippen op één ladder.", en: "No two concepts on one ladder yet."),
        Self.margin, 28)
      canvas.reach(420, 44)
      return
    }
    let kept = Int((cutOff.share * 100).rounded())
    let people = cutOff.people == 1 ? Headings.person : Headings.people
    canvas.text(
      says(
        nl: "Relaties van ten minste \(cutOff.people) \(people.nl): \(kept) % van wat gezegd is.",
        en: "Relations of at least \(cutOff.people) \(people.en): \(kept) % of what was said."),
      Self.margin, 28, .quiet)
    canvas.text(
      says(
        nl: "Het getal bij een pijl is het aantal mensen.",
        en: "The number at an arrow is how many people."), Self.margin, 46, .quiet)
    let plan = LadderLayers(relations)
    let widest = plan.layers.map(\.count).max() ?? 1
    let width = max(620, widest * (Self.box.width + Self.gap.x))
    var corners: [LadderLayers.Place: (x: Int, y: Int)] = [:]
    for (height, layer) in plan.layers.reversed().enumerated() {
      let y = 66 + height * (Self.box.height + Self.gap.y)
      for (index, place) in layer.enumerated() {
        let middle = width * (2 * index + 1) / (2 * layer.count)
        corners[place] = (Self.margin + middle - Self.box.width / 2, y)
      }
    }
    for (way, relation) in zip(plan.ways, relations) {
      drawArrow(way.compactMap { corners[$0] }, relation.direct)
    }
    for place in plan.layers.joined() {
      if case .concept(let concept) = place, let corner = corners[place] {
        drawBox(concept, corner)
      }
    }
    let bottom = 66 + plan.layers.count * (Self.box.height + Self.gap.y) - Self.gap.y
    canvas.reach(width + 2 * Self.margin, bottom + Self.margin)
  }

  private mutating func drawBox(_ concept: Int, _ corner: (x: Int, y: Int)) {
    canvas.rectangle(corner.x, corner.y, Self.box.width, Self.box.height, "box")
    let lines = wrapped(matrix.concepts[concept], columns: 20, lines: 2)
    for (index, line) in lines.enumerated() {
      let y = corner.y + (lines.count == 1 ? 34 : 25) + 18 * index
      canvas.text(line, corner.x + Self.box.width / 2, y, .plain, .middle)
    }
  }

  /// From box to box, straight through the layers that it passes.
  private mutating func drawArrow(_ corners: [(x: Int, y: Int)], _ people: Int) {
    guard let first = corners.first, let last = corners.last else { return }
    let isUp = last.y < first.y
    var (x, y) = (first.x + Self.box.width / 2, isUp ? first.y : first.y + Self.box.height)
    var path = "M\(x) \(y)"
    for (index, corner) in corners.dropFirst().enumerated() {
      let toX = corner.x + Self.box.width / 2
      let toY = isUp ? corner.y + Self.box.height : corner.y
      let bend = isUp ? -Self.gap.y / 2 : Self.gap.y / 2
      path += "C\(x) \(y + bend) \(toX) \(toY - bend) \(toX) \(toY)"
      // Near where it begins, where arrows have not come together yet.
      if index == 0 {
        canvas.text("\(people)", x + (toX - x) / 4 + 6, y + (toY - y) * 3 / 8, .quiet)
      }
      (x, y) = (toX, toY)
      if isUp, index + 2 < corners.count {
        y = corner.y
        path += "L\(x) \(y)"
      }
    }
    canvas.path(path, "arrow")
  }
}
