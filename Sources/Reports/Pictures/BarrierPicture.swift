internal import Inquiry

// Partner × kind, and under it the same for each hand-over:
//
//   ┌ legend ─────────────────────────────────────────────┐
//   │            The Ward         Care at home   The Shop │   a column a partner
//   │ habit      2  ●1 ○1         ·              ///////  │   a row a kind that was heard
//   └─────────────────────────────────────────────────────┘
//
// A cell has people, and what became of it by shape and number. A dot: asked, and not heard. Hatched:
// nobody was asked, so nothing can be read from it.

extension BarrierSummary {
  /// The picture alone, as a file.
  func picture(in language: Language) -> String {
    BarrierPicture(of: self, in: language).markup.markup + "\n"
  }
}

struct BarrierPicture {
  let markup: HTML

  init(of summary: BarrierSummary, in language: Language) {
    var drawing = BarrierDrawing(summary: summary, language: language)
    drawing.drawLegend()
    drawing.draw(drawing.chain)
    for handOver in summary.handOvers { drawing.draw(drawing.panel(handOver)) }
    markup = drawing.picture
  }
}

private struct BarrierDrawing {
  struct Column {
    var name: String
    var note: String
    /// `nil` when nobody was asked.
    var cells: [BarrierKind.ID: BarrierSummary.Cell]?
  }

  struct Panel {
    var title: String
    var columns: [Column]
    var kinds: [BarrierKind]
  }

  let summary: BarrierSummary
  let language: Language
  private var canvas = Canvas()
  private var y = 0

  private static let margin = 16
  private static let labels = 180
  private static let rowHeight = 46

  init(summary: BarrierSummary, language: Language) {
    self.summary = summary
    self.language = language
  }

  private func says(nl: String, en: String) -> String { Bilingual(nl: nl, en: en)[language] }

  private var columnWidth: Int {
    let columns = max(2, summary.partners.count + summary.notSpokenTo.count)
    return min(190, max(124, (960 - Self.labels) / columns))
  }

  var picture: HTML {
    canvas.picture(
      id: "barriers",
      title: says(nl: "Wat er gehoord is", en: "What was heard") + ": "
        + summary.title,
      description: says(
        nl: "Mensen per organisatie en soort belemmering. Alle getallen staan ook in de tabel.",
        en: "People by organisation and kind of barrier. All figures are in the table as well."),
      language)
  }

  // MARK: What is drawn

  var chain: Panel {
    let spoken = summary.partners.map { part in
      Column(
        name: part.name, note: spokenTo(part.people),
        cells: Dictionary(part.kinds.map { ($0.kind, $0.cell) }) { first, _ in first })
    }
    let silent = summary.notSpokenTo.map { Column(name: $0, note: spokenTo(0), cells: nil) }
    return Panel(
      title: says(nl: "De hele keten", en: "The whole chain"), columns: spoken + silent,
      kinds: summary.kindsHeard)
  }

  private func spokenTo(_ people: Int?) -> String {
    switch people {
    case nil: says(nl: "minder dan 3 mensen", en: "fewer than 3 people")
    case 0: says(nl: "niemand gesproken", en: "nobody asked")
    case 1: says(nl: "1 mens gesproken", en: "1 person asked")
    case let people?: says(nl: "\(people) mensen gesproken", en: "\(people) people asked")
    }
  }

  func panel(_ handOver: BarrierSummary.HandOverPart) -> Panel {
    let columns = handOver.sides.map { side in
      Column(
        name: side.name, note: side.askedInWords[language],
        cells: side.asked == 0 && side.cells.isEmpty
          ? nil : Dictionary(side.cells.map { ($0.kind, $0) }) { first, _ in first })
    }
    let heard = Set(columns.flatMap { ($0.cells ?? [:]).keys })
    return Panel(
      title: "\(handOver.from) → \(handOver.to): \(handOver.what)", columns: columns,
      kinds: summary.kindsHeard.filter { heard.contains($0.id) })
  }

  // MARK: How it is drawn

  mutating func drawLegend() {
    var x = Self.margin
    y = 26
    for standing in BarrierSummary.Entry.Standing.shown {
      draw(standing, x + 7, y - 5)
      canvas.text(standing.word[language], x + 20, y)
      x += 34 + 9 * standing.word[language].count
    }
    canvas.circle(x + 6, y - 5, 2, "quiet-ink")
    canvas.text(says(nl: "niet gehoord", en: "not heard"), x + 18, y)
    x += 36 + 9 * says(nl: "niet gehoord", en: "not heard").count
    canvas.rectangle(x, y - 14, 22, 18, "none")
    canvas.text(says(nl: "niet gevraagd: zegt niets", en: "not asked: says nothing"), x + 30, y)
    canvas.reach(x + 230, y)
    y += 10
  }

  mutating func draw(_ panel: Panel) {
    y += 34
    let right = Self.margin + Self.labels + panel.columns.count * columnWidth
    for line in wrapped(panel.title, columns: 90, lines: 2) {
      canvas.text(line, Self.margin, y, .strong)
      y += 20
    }
    drawHeads(of: panel)
    let top = y
    let rows = max(1, panel.kinds.count)
    if panel.kinds.isEmpty {
      canvas.text(says(nl: "niets gehoord", en: "nothing heard"), Self.margin, y + 28, .quiet)
    }
    for (row, kind) in panel.kinds.enumerated() { drawLabel(kind, top + row * Self.rowHeight) }
    for (index, column) in panel.columns.enumerated() {
      let x = Self.margin + Self.labels + index * columnWidth
      guard let cells = column.cells else {
        canvas.rectangle(x + 2, top + 2, columnWidth - 4, rows * Self.rowHeight - 4, "none")
        continue
      }
      if panel.kinds.isEmpty { drawNothing(x, top) }
      for (row, kind) in panel.kinds.enumerated() {
        let place = top + row * Self.rowHeight
        if let cell = cells[kind.id] { draw(cell, x, place) } else { drawNothing(x, place) }
      }
    }
    y = top + rows * Self.rowHeight
    canvas.line(Self.margin, y, right, y)
    canvas.reach(right + Self.margin, y + Self.margin)
  }

  private mutating func drawHeads(of panel: Panel) {
    y += 6
    let columns = columnWidth / 8
    // Bold letters are wider.
    let names = panel.columns.map { wrapped($0.name, columns: columnWidth / 10, lines: 3) }
    let notes = panel.columns.map { wrapped($0.note, columns: columns, lines: 2) }
    let lines = names.map(\.count).max() ?? 1
    let noteLines = notes.map(\.count).max() ?? 1
    for index in panel.columns.indices {
      let x = Self.margin + Self.labels + index * columnWidth + 6
      for (line, text) in names[index].enumerated() { canvas.text(text, x, y + 17 * line, .strong) }
      for (line, text) in notes[index].enumerated() {
        canvas.text(text, x, y + 17 * (lines + line), .quiet)
      }
    }
    y += 17 * (lines + noteLines) - 6
    canvas.line(
      Self.margin, y, Self.margin + Self.labels + panel.columns.count * columnWidth, y)
  }

  private mutating func drawLabel(_ kind: BarrierKind, _ top: Int) {
    let lines = wrapped(kind.name[language], columns: 22, lines: 2)
    let first = top + (lines.count == 1 ? 28 : 20)
    for (line, text) in lines.enumerated() {
      canvas.text(text, Self.margin, first + 17 * line)
    }
  }

  private mutating func drawNothing(_ x: Int, _ top: Int) {
    canvas.circle(x + 18, top + 23, 2, "quiet-ink")
  }

  private mutating func draw(_ cell: BarrierSummary.Cell, _ x: Int, _ top: Int) {
    canvas.rectangle(x + 2, top + 2, columnWidth - 4, Self.rowHeight - 4, "cell")
    canvas.text("\(cell.people)", x + 18, top + 30, .large, .middle)
    guard let split = cell.split else { return }
    let shown = BarrierSummary.Entry.Standing.shown.filter { split[$0] > 0 }
    for (index, standing) in shown.enumerated() {
      // Two beside each other; three or four in two lines.
      let column = index % 2
      let line = shown.count > 2 ? 10 * (index < 2 ? -1 : 1) : 0
      let left = x + 44 + column * 38
      draw(standing, left, top + 23 + line)
      canvas.text("\(split[standing])", left + 11, top + 28 + line)
    }
  }

  /// Told apart by shape: full, open, square, crossed.
  private mutating func draw(_ standing: BarrierSummary.Entry.Standing, _ x: Int, _ y: Int) {
    switch standing {
    case .named: canvas.circle(x, y, 5, "full-shape")
    case .heard: canvas.circle(x, y, 5, "open-shape")
    case .leftOpen: canvas.rectangle(x - 5, y - 5, 10, 10, "open-shape")
    case .rejected:
      canvas.path(
        "M\(x - 5) \(y - 5)L\(x + 5) \(y + 5)M\(x - 5) \(y + 5)L\(x + 5) \(y - 5)", "open-shape")
    }
  }
}
