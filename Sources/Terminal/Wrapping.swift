/// Cuts a text into lines of at most `width` columns, at its spaces; a word that is longer than a
/// line is cut where the line ends.
///
/// Line breaks of the text stay. No character is lost or added, except the spaces and line breaks
/// where a line ends. A line can be wider than `width` only where one character and the indent
/// together are.
public func wrap(
  _ text: String, width: Int, indent: String = "", firstIndent: String? = nil
) -> [String] {
  var lines: [String] = []
  for paragraph in paragraphs(of: text) {
    let lead = lines.isEmpty ? firstIndent ?? indent : indent
    var filling = Filling(line: lead, room: width - columns(of: lead))
    for piece in pieces(of: paragraph) {
      filling.add(piece, then: { Filling(line: indent, room: width - columns(of: indent)) })
    }
    lines += filling.lines
  }
  return lines
}

/// The lines that one paragraph fills, the last of them still growing.
private struct Filling {
  private var full: [String] = []
  private var line: String
  private var room: Int
  private var isEmpty = true
  /// Spaces that are kept only if a word follows on the same line.
  private var spaces = ""

  init(line: String, room: Int) { (self.line, self.room) = (line, room) }

  var lines: [String] { full + [spaces.utf8.count <= room ? line + spaces : line] }

  mutating func add(_ piece: Piece, then fresh: () -> Filling) {
    switch piece {
    case .spaces(let run): spaces = run
    case .word(let word): add(word, then: fresh)
    }
  }

  private mutating func add(_ word: String, then fresh: () -> Filling) {
    let needed = columns(of: word)
    if spaces.utf8.count + needed <= room {
      append(spaces, spaces.utf8.count)
    } else if !isEmpty {
      begin(fresh())
    }
    spaces = ""
    guard needed > room else { return append(word, needed) }
    for character in word {
      let needed = columns(of: character)
      if needed > room && !isEmpty { begin(fresh()) }
      append(String(character), needed)
    }
  }

  private mutating func append(_ text: String, _ columns: Int) {
    line += text
    room -= columns
    if !text.isEmpty { isEmpty = false }
  }

  private mutating func begin(_ next: Filling) {
    let full = self.full + [line]
    self = next
    self.full = full
  }
}

private enum Piece {
  case spaces(String)
  case word(String)
}

/// Runs of spaces and what stands between them. A space that carries a mark is a letter here.
private func pieces(of paragraph: String) -> [Piece] {
  var pieces: [Piece] = []
  var rest = paragraph[...]
  while let first = rest.first {
    let end = rest.firstIndex { ($0 == " ") != (first == " ") } ?? rest.endIndex
    let run = String(rest[..<end])
    pieces.append(first == " " ? .spaces(run) : .word(run))
    rest = rest[end...]
  }
  return pieces
}

/// Cuts at LF and CR LF. On scalars: as a `Character`, CR LF is no LF.
private func paragraphs(of text: String) -> [String] {
  text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
    let isLast = $0.element.endIndex == text.unicodeScalars.endIndex
    let endsInReturn = $0.element.last == "\r" && !isLast
    return String(String.UnicodeScalarView(endsInReturn ? $0.element.dropLast() : $0.element))
  }
}

/// The beginning of a text in at most so many columns, with an ellipsis where it was cut.
public func shortened(_ text: String, columns most: Int) -> String {
  guard columns(of: text) > most else { return text }
  var kept = ""
  for character in text {
    guard columns(of: kept) + columns(of: character) < most else { break }
    kept.append(character)
  }
  return kept + "…"
}
