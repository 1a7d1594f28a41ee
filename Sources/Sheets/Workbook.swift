// Sheets as one .xlsx file:
//
//   sheets ─▶ parts that fit ─▶ cells of libxlsxwriter ─▶ a file in memory ─▶ bytes
//
// Nothing touches a disk: the library writes to a file in memory, and what it puts aside meanwhile goes
// to /dev/shm, where it has no name. The same sheets give the same bytes: the file is of 1 January 1980
// and of nobody. A text is always written as a text, so that nothing is worked out of it or leads
// anywhere.
internal import CXlsx
internal import Glibc
public import Inquiry
public import Reports

/// There is no memory for it.
public struct NoWorkbook: Error, Sendable {}

/// - Parameter language: of what is told about words that did not fit.
public func workbook(_ sheets: [Sheet], in language: Language) throws(NoWorkbook) -> [UInt8] {
  let file = xlsx_memory_file()
  guard file >= 0 else { throw NoWorkbook() }
  defer { close(file) }
  var book = try Workbook(at: "/proc/self/fd/\(file)")
  var isWritten = true
  for sheet in sheets.flatMap({ $0.parts() }) { isWritten = book.add(sheet) && isWritten }
  if !book.shortened.isEmpty {
    isWritten = book.add(book.shortenedSheet(in: language)) && isWritten
  }
  // Closing writes it all, and gives back what it took; also when something went wrong before.
  guard workbook_close(book.book) == LXW_NO_ERROR, isWritten else { throw NoWorkbook() }
  return try contents(of: file)
}

private struct Workbook {
  let book: UnsafeMutablePointer<lxw_workbook>
  private let formats: Formats
  /// Texts that were cut: in which sheet and cell, and how many characters they have.
  private(set) var shortened: [(sheet: String, cell: String, characters: Int)] = []

  private struct Formats {
    var head, text, formula, number, share: UnsafeMutablePointer<lxw_format>?
  }

  init(at path: String) throws(NoWorkbook) {
    let folder = access("/dev/shm", W_OK) == 0 ? strdup("/dev/shm") : nil
    defer { free(folder) }
    var options = lxw_workbook_options()
    options.tmpdir = folder
    guard let book = workbook_new_opt(path, &options) else { throw NoWorkbook() }
    self.book = book
    var about = lxw_doc_properties()
    about.created = 315_532_800
    workbook_set_properties(book, &about)
    func format(_ set: (UnsafeMutablePointer<lxw_format>) -> Void) -> UnsafeMutablePointer<
      lxw_format
    >? {
      let format = workbook_add_format(book)
      if let format {
        format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
        set(format)
      }
      return format
    }
    formats = Formats(
      head: format {
        format_set_bold($0)
        format_set_bg_color($0, 0xEAF0F5)
        format_set_bottom($0, UInt8(LXW_BORDER_THIN.rawValue))
      },
      text: format { format_set_text_wrap($0) },
      // As text, so that it also stays one for whoever edits the cell.
      formula: format {
        format_set_text_wrap($0)
        format_set_num_format($0, "@")
      },
      number: format { _ in },
      share: format { format_set_num_format($0, "0.000") })
  }

  /// - Returns: whether all of it was taken.
  mutating func add(_ sheet: Sheet) -> Bool {
    guard let page = workbook_add_worksheet(book, sheet.name) else { return false }
    let columns = sheet.table.columns
    for (column, width) in sheet.table.widths.enumerated() {
      worksheet_set_column(page, UInt16(column), UInt16(column), Double(width), nil)
    }
    var isWritten = true
    for (column, name) in columns.enumerated() {
      isWritten =
        worksheet_write_string(page, 0, UInt16(column), name, formats.head) == LXW_NO_ERROR
        && isWritten
    }
    for (row, cells) in sheet.table.rows.enumerated() {
      for (column, cell) in cells.enumerated() {
        isWritten = write(cell, on: page, sheet.name, row + 1, column) && isWritten
      }
    }
    worksheet_freeze_panes(page, 1, 0)
    if let last = columns.indices.last {
      worksheet_autofilter(page, 0, 0, UInt32(sheet.table.rows.count), UInt16(last))
    }
    worksheet_set_landscape(page)
    // A4, as wide as the paper, with the names of the columns on each page.
    worksheet_set_paper(page, 9)
    worksheet_fit_to_pages(page, 1, 0)
    worksheet_repeat_rows(page, 0, 0)
    return isWritten
  }

  private mutating func write(
    _ cell: Table.Cell, on page: UnsafeMutablePointer<lxw_worksheet>, _ sheet: String, _ row: Int,
    _ column: Int
  ) -> Bool {
    let (atRow, atColumn) = (UInt32(row), UInt16(column))
    switch cell {
    case .nothing: return true
    case .number(let number):
      return worksheet_write_number(page, atRow, atColumn, Double(number), formats.number)
        == LXW_NO_ERROR
    case .thousandths(let thousandths):
      return worksheet_write_number(
        page, atRow, atColumn, Double(thousandths) / 1000, formats.share) == LXW_NO_ERROR
    case .text(let words):
      let text = CellText(words)
      if let whole = text.whole { shortened.append((sheet, name(row, column), whole)) }
      return worksheet_write_string(
        page, atRow, atColumn, text.text, wouldCalculate(words) ? formats.formula : formats.text)
        == LXW_NO_ERROR
    }
  }

  /// Which words are not all there, and where they are.
  func shortenedSheet(in language: Language) -> Sheet {
    Sheet(
      name: Bilingual(nl: "Ingekort", en: "Cut short")[language],
      table: Table(
        columns: ["sheet", "cell", "characters", "note"],
        rows: shortened.map { place in
          [
            .text(place.sheet), .text(place.cell), .number(place.characters),
            .text(
              Bilingual(
                nl: "In een cel passen 32.767 tekens. De hele tekst staat in de json.",
                en: "A cell takes 32,767 characters. The whole text is in the json.")[language]),
          ]
        }))
  }
}

/// `N12`: of row 11 and column 13, as they are counted from 0.
private func name(_ row: Int, _ column: Int) -> String {
  let letter = Unicode.Scalar(UInt8(ascii: "A") + UInt8(column % 26))
  let before = column < 26 ? "" : name(-1, column / 26 - 1)
  return before + String(Character(letter)) + (row < 0 ? "" : "\(row + 1)")
}

private func contents(of file: Int32) throws(NoWorkbook) -> [UInt8] {
  let count = lseek(file, 0, SEEK_END)
  guard count > 0 else { throw NoWorkbook() }
  var bytes = [UInt8](repeating: 0, count: Int(count))
  var done = 0
  while done < bytes.count {
    let read = bytes.withUnsafeMutableBytes { buffer in
      pread(file, buffer.baseAddress.map { $0 + done }, buffer.count - done, off_t(done))
    }
    if read < 0 && errno == EINTR { continue }
    guard read > 0 else { throw NoWorkbook() }
    done += read
  }
  return bytes
}
