internal import Inquiry

// A map of what leads to what:
//
//   matrix ─▶ relations that are kept ─▶ plan: where everything stands ─▶ boxes, arrows and words
//
// The plan is Graphviz's where it was asked (LadderPlan+graphviz.swift), and otherwise our own
// (LadderLayers.swift). What is drawn is always drawn here.

struct LadderMap {
  let markup: HTML

  /// - Parameter plan: of the same relations, from elsewhere.
  init(
    of matrix: ImplicationMatrix, plan: LadderPlan?, title: String, in language: Language
  ) {
    let kept = matrix.keptRelations
    var drawing = LadderDrawing(matrix: matrix, language: language)
    if let cutOff = matrix.usualCutOff, !kept.isEmpty {
      drawing.draw(plan ?? LadderPlan(LadderLayers(kept), kept), keeping: cutOff)
    } else {
      drawing.drawNothing()
    }
    markup = drawing.picture(title: title)
  }
}

extension ImplicationMatrix {
  /// Those that a map shows.
  var keptRelations: [Relation] {
    let fewest = max(1, usualCutOff?.people ?? 1)
    return relations.filter { $0.direct >= fewest }
  }
}

private struct LadderDrawing {
  let matrix: ImplicationMatrix
  let language: Language
  private var canvas = Canvas()

  private static let margin = 16
  /// Below the two lines of text.
  private static let top = 66

  init(matrix: ImplicationMatrix, language: Language) {
    self.matrix = matrix
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

  mutating func drawNothing() {
    canvas.text(
      says(nl: "Nog geen twee begrippen op één ladder.", en: "No two concepts on one ladder yet."),
      Self.margin, 28)
    canvas.reach(420, 44)
  }

  mutating func draw(_ plan: LadderPlan, keeping cutOff: ImplicationMatrix.CutOff) {
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
    canvas.group(at: Self.margin, Self.top) { canvas in
      for arrow in plan.arrows {
        canvas.path(arrow.path, "arrow")
        canvas.text("\(arrow.people)", arrow.label.x, arrow.label.y, .quiet)
      }
      for box in plan.boxes { LadderDrawing.draw(box, matrix.concepts[box.concept], on: &canvas) }
    }
    canvas.reach(
      max(460, plan.width) + 2 * Self.margin, Self.top + plan.height + Self.margin)
  }

  private static func draw(_ box: LadderPlan.Box, _ name: String, on canvas: inout Canvas) {
    let size = LadderPlan.box
    let top = box.middle.y - size.height / 2
    canvas.rectangle(box.middle.x - size.width / 2, top, size.width, size.height, "box")
    let lines = wrapped(name, columns: 20, lines: 2)
    for (index, line) in lines.enumerated() {
      let y = top + (lines.count == 1 ? 34 : 25) + 18 * index
      canvas.text(line, box.middle.x, y, .plain, .middle)
    }
  }
}
