internal import Reports

extension Sheet {
  /// The most rows of a sheet, with the one that names the columns. (Excel specifications and limits)
  static let mostRows = 1_048_576

  /// This sheet, or several with a number in their names where one is too small.
  func parts(most: Int = Sheet.mostRows) -> [Sheet] {
    guard table.rows.count >= most else { return [self] }
    return stride(from: 0, to: table.rows.count, by: most - 1).enumerated().map { index, start in
      let rows = table.rows[start..<min(start + most - 1, table.rows.count)]
      return Sheet(
        name: index == 0 ? name : "\(name) (\(index + 1))",
        table: Table(columns: table.columns, rows: Array(rows)))
    }
  }
}

extension Table {
  /// About as many characters as fit in each column: what it holds, in as far as that is no story.
  var widths: [Int] {
    columns.indices.map { column in
      let cells = rows.prefix(200).map { row in row.indices.contains(column) ? row[column].width : 0
      }
      return min(60, max(8, columns[column].utf16.count + 3, cells.max() ?? 0)) + 2
    }
  }
}

extension Table.Cell {
  fileprivate var width: Int {
    switch self {
    case .text(let text): text.utf16.count
    case .number, .thousandths: 8
    case .nothing: 0
    }
  }
}
