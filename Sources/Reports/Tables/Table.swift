internal import Inquiry

/// Rows for a spreadsheet or a statistics program: one row for each thing that is told, and one
/// column for each thing that is told of it.
public struct Table: Sendable, Equatable {
  public enum Cell: Sendable, Equatable {
    /// Whatever somebody wrote or said.
    case text(String)
    case number(Int)
    /// A share, written with three decimals: 187 is `0.187`.
    case thousandths(Int)
    /// Nothing is known, or it may not be shown.
    case nothing
  }

  public var columns: [String]
  public var rows: [[Cell]]

  public init(columns: [String], rows: [[Cell]] = []) {
    self.columns = columns
    self.rows = rows
  }
}

extension Table.Cell {
  static func optional(_ text: String?) -> Table.Cell { text.map(Table.Cell.text) ?? .nothing }

  static func optional(_ number: Int?) -> Table.Cell { number.map(Table.Cell.number) ?? .nothing }

  static func share(_ share: Double?) -> Table.Cell {
    share.map { .thousandths(Int(($0 * 1000).rounded())) } ?? .nothing
  }
}

// MARK: CSV

extension Table {
  /// The table as comma-separated values.
  ///
  /// Every text stands in quotes, so that no separator, in whatever country, ends it by chance. What
  /// cannot be seen is named, as on the screen; the JSON has the words untouched.
  ///
  /// - Parameter marksBytes: begins with a byte order mark, by which Excel knows UTF-8.
  /// - Source: RFC 4180, 2.
  public func csv(marksBytes: Bool = false) -> String {
    var text = marksBytes ? "\u{FEFF}" : ""
    Table.write(columns.map { Cell.text($0) }, to: &text)
    for row in rows { Table.write(row, to: &text) }
    return text
  }

  private static func write(_ row: [Cell], to text: inout String) {
    for (index, cell) in row.enumerated() {
      if index > 0 { text += "," }
      cell.write(to: &text)
    }
    text += "\r\n"
  }
}

extension Table.Cell {
  fileprivate func write(to result: inout String) {
    switch self {
    case .number(let number): result += String(number)
    case .thousandths(let thousandths): result += decimal(thousandths)
    case .nothing: break
    case .text(let text):
      result += "\""
      if wouldCalculate(text) { result += "'" }
      for scalar in visible(text, keepingLineBreaks: true).unicodeScalars {
        if scalar == "\"" { result += "\"" }
        result.unicodeScalars.append(scalar)
      }
      result += "\""
    }
  }
}

/// 187 as `0.187`.
func decimal(_ thousandths: Int) -> String {
  let rest = String(1000 + thousandths.magnitude % 1000).dropFirst()
  return (thousandths < 0 ? "-" : "") + "\(thousandths.magnitude / 1000).\(rest)"
}

/// Whether a spreadsheet might take a text for a formula and work it out. Decided on scalars: as a
/// character, `=` with an accent on it is no `=`.
///
/// - Source: OWASP, CSV Injection; the wide forms are those of East Asian keyboards.
package func wouldCalculate(_ text: String) -> Bool {
  let scalars = text.unicodeScalars
  guard let first = scalars.first else { return false }
  if ["\t", "\r", "\n", "\0"].contains(first) { return true }
  let firstSeen = scalars.first { !$0.properties.isWhitespace && !isNotSeen($0) }
  let signs: [Unicode.Scalar] = ["=", "+", "-", "@", "＝", "＋", "－", "＠"]
  return firstSeen.map(signs.contains) ?? false
}

private func isNotSeen(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .control, .format, .nonspacingMark, .enclosingMark: true
  default: false
  }
}
