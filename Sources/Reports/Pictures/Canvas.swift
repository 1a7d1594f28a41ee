internal import Inquiry

/// A picture in the making: SVG, in whole units, so that the same picture is the same bytes.
///
/// Colours are written out in classes: LibreOffice and others that open an SVG know no variables.
struct Canvas {
  private var pieces: [HTML] = []
  private(set) var width = 0
  private(set) var height = 0

  enum Ink: String {
    case plain = "ink"
    case quiet = "quiet-ink"
    case strong = "strong-ink"
    case large = "large-ink"
  }

  enum Anchor: String { case start, middle, end }

  /// Room up to this point belongs to the picture.
  mutating func reach(_ x: Int, _ y: Int) {
    width = max(width, x)
    height = max(height, y)
  }

  mutating func text(
    _ text: String, _ x: Int, _ y: Int, _ ink: Ink = .plain, _ anchor: Anchor = .start
  ) {
    pieces.append(
      """
      <text x="\(x)" y="\(y)" class="\(ink.rawValue)" text-anchor="\(anchor.rawValue)">\(drawable(text))</text>

      """)
  }

  mutating func rectangle(_ x: Int, _ y: Int, _ width: Int, _ height: Int, _ style: String) {
    pieces.append(
      """
      <rect x="\(x)" y="\(y)" width="\(width)" height="\(height)" class="\(style)"/>

      """)
  }

  mutating func line(_ x1: Int, _ y1: Int, _ x2: Int, _ y2: Int, _ style: String = "rule") {
    pieces.append(
      "<path d=\"M\(x1) \(y1)L\(x2) \(y2)\" class=\"\(style)\"/>\n")
  }

  mutating func path(_ path: String, _ style: String) {
    pieces.append("<path d=\"\(path)\" class=\"\(style)\"/>\n")
  }

  /// Pieces that are drawn from a corner of their own.
  mutating func group(at x: Int, _ y: Int, _ draw: (inout Canvas) -> Void) {
    pieces.append("<g transform=\"translate(\(x) \(y))\">\n")
    draw(&self)
    pieces.append("</g>\n")
  }

  mutating func circle(_ x: Int, _ y: Int, _ radius: Int, _ style: String) {
    pieces.append("<circle cx=\"\(x)\" cy=\"\(y)\" r=\"\(radius)\" class=\"\(style)\"/>\n")
  }

  /// - Parameter id: of its title and description; no two pictures on a page have the same.
  func picture(id: String, title: String, description: String, _ language: Language) -> HTML {
    """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" width="\(width)" height="\(height)" role="img" lang="\(language.rawValue)" aria-labelledby="\(id)-title \(id)-text">
    <title id="\(id)-title">\(drawable(title))</title>
    <desc id="\(id)-text">\(drawable(description))</desc>
    <style>\(Canvas.style)</style>
    <defs><pattern id="hatch" width="8" height="8" patternUnits="userSpaceOnUse"><path d="M-2 2L2 -2M0 8L8 0M6 10L10 6" class="hatch"/></pattern>
    <marker id="arrow" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path d="M0 0L10 5L0 10z" class="tip"/></marker></defs>
    <rect width="\(width)" height="\(height)" class="back"/>
    \(pieces)</svg>
    """
  }

  private static let style: HTML = """

    svg text { font-family: system-ui, "Noto Sans", "DejaVu Sans", sans-serif; font-size: 14px; }
    .ink, .strong-ink, .large-ink { fill: #1d2430; }
    svg .strong-ink { font-weight: 600; }
    svg .large-ink { font-size: 20px; font-weight: 600; }
    .quiet-ink { fill: #535d6b; }
    .back { fill: #fdfdfb; }
    .cell { fill: #eaf0f5; }
    .box { fill: #eaf0f5; stroke: #1c5d8c; }
    .none { fill: url(#hatch); stroke: #d5d9df; }
    .hatch { stroke: #aab2bc; fill: none; }
    .rule { stroke: #d5d9df; fill: none; }
    .arrow { stroke: #535d6b; fill: none; marker-end: url(#arrow); }
    .tip { fill: #535d6b; }
    .open-shape { fill: none; stroke: #1c5d8c; stroke-width: 2; }
    .full-shape { fill: #1c5d8c; stroke: #1c5d8c; stroke-width: 2; }
    @media print { .back { fill: #fff; } }
    @media screen and (prefers-color-scheme: dark) {
      .ink, .strong-ink, .large-ink { fill: #e6e8eb; }
      .quiet-ink { fill: #a9b2be; }
      .back { fill: #15181d; }
      .cell { fill: #222a33; }
      .box { fill: #222a33; stroke: #8cc4ee; }
      .none { stroke: #3a424d; }
      .hatch { stroke: #55606d; }
      .rule { stroke: #3a424d; }
      .arrow { stroke: #a9b2be; }
      .tip { fill: #a9b2be; }
      .open-shape { stroke: #8cc4ee; }
      .full-shape { fill: #8cc4ee; stroke: #8cc4ee; }
    }

    """
}

/// XML knows no U+FFFE and U+FFFF, not even by their number. (XML 1.0, 2.2)
private func drawable(_ text: String) -> String {
  String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.value & 0xFFFE != 0xFFFE }))
}

/// A text in lines of about so many characters, cut where it does not fit.
func wrapped(_ text: String, columns: Int, lines most: Int) -> [String] {
  var lines: [String] = []
  for word in visible(text).split(separator: " ") {
    var word = word
    if let last = lines.last, last.count + 1 + word.count <= columns {
      lines[lines.count - 1] = last + " " + word
      continue
    }
    while word.count > columns {
      lines.append(String(word.prefix(columns - 1)) + "-")
      word = word.dropFirst(columns - 1)
    }
    lines.append(String(word))
    if lines.count > most { break }
  }
  guard lines.count > most else { return lines }
  return lines.prefix(most - 1) + [lines[most - 1].prefix(columns - 1) + "…"]
}
