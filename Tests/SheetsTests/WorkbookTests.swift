import Inquiry
import Reports
import TestSupport
import Testing

@testable import Exchange
@testable import Sheets

private func book(_ sheets: Sheet..., in language: Language = .english) throws -> [String: String] {
  let archive = try UnpackedArchive(try workbook(sheets, in: language)) { _ in true }
  return Dictionary(
    uniqueKeysWithValues: archive.entries.map {
      ($0.name, String(decoding: $0.bytes, as: UTF8.self))
    })
}

private func sheet(_ cells: Table.Cell..., name: String = "Words") -> Sheet {
  Sheet(name: name, table: Table(columns: ["a", "b", "c"], rows: [cells]))
}

extension [String: String] {
  fileprivate var first: String { self["xl/worksheets/sheet1.xml"] ?? "" }
  fileprivate var words: String { self["xl/sharedStrings.xml"] ?? "" }
}

@Suite struct `A workbook` {
  /// SECURITY, attacks 1 to 7, in the place where they were made for.
  @Test(arguments: [
    "=cmd()", "=HYPERLINK(\"http://evil.example\",\"x\")", "+1+1", "-1", "@SUM(1)", "\t=1", "＝1",
    "http://evil.example", "mailto:a@b.example", "</t><f>1+1</f>", "]]>", "<script>", "&#61;1",
    "_x003D_1+1", "{=1+1}", "'=1", "1234", "1e9", "TRUE", "#REF!", "2025-11-22", "😀", "e\u{301}",
    "\u{202E}teiN", "\0", "\u{FFFE}", "internal:Words!A1", "external:c:\\x",
  ])
  func `holds words as text, whatever they look like`(words: String) throws {
    let parts = try book(sheet(.text(words)))
    #expect(parts.first.contains(#"<c r="A2" s="#))
    #expect(parts.first.contains(#" t="s"><v>3</v></c>"#), "\(parts.first)")
    for tag in ["<f>", "<hyperlink", "<dataValidation"] { #expect(!parts.first.contains(tag)) }
    #expect(!parts.keys.contains { $0.contains("_rels/sheet") || $0.contains("externalLink") })
    #expect(parts.words.components(separated: "<t").count == 1 + 4, "\(parts.words)")
    let unseen = parts.words.unicodeScalars.filter {
      $0.properties.generalCategory == .control && $0 != "\n"
    }
    #expect(unseen.isEmpty)
  }

  /// Typed again, what stands in a cell of that form is still no formula.
  @Test func `keeps a text that looks like a formula one for whoever edits it`() throws {
    let parts = try book(sheet(.text("=1+1"), .text("plain")))
    let styles = try #require(parts["xl/styles.xml"])
    let forms = styles.components(separated: "<cellXfs").last?.components(separated: "<xf ") ?? []
    func form(_ cell: String) -> String {
      let style = parts.first.components(separated: "r=\"\(cell)\" s=\"").last?.prefix {
        $0 != "\""
      }
      return style.flatMap { Int($0) }.map { forms[$0 + 1] } ?? ""
    }
    #expect(form("A2").contains("numFmtId=\"49\"") || form("A2").contains("numFmtId=\"164\""))
    #expect(form("B2").contains("numFmtId=\"0\""))
  }

  @Test func `holds numbers and shares as numbers, and what is unknown as nothing`() throws {
    let parts = try book(sheet(.number(-3), .thousandths(187), .nothing))
    #expect(parts.first.contains("<v>-3</v>"))
    #expect(parts.first.contains("<v>0.187</v>"))
    #expect(!parts.first.contains(#"r="C2""#))
    #expect(parts["xl/styles.xml"]?.contains("0.000") == true)
  }

  @Test func `keeps the names of its columns in sight, and can be filtered by them`() throws {
    let parts = try book(sheet(.text("x"), .text("y"), .text("z")))
    #expect(
      parts.first.contains(
        #"<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>"#))
    #expect(parts.first.contains(#"<autoFilter ref="A1:C2"/>"#))
  }

  @Test func `says nothing of who made it, when, or where`() throws {
    let parts = try book(sheet(.text("x")))
    let about = try #require(parts["docProps/core.xml"])
    #expect(about.contains("<dc:creator></dc:creator>"))
    #expect(about.contains("1980-01-01T00:00:00Z</dcterms:created>"))
    #expect(about.contains("1980-01-01T00:00:00Z</dcterms:modified>"))
    #expect(!parts.values.contains { $0.contains("2025") || $0.contains("2026") })
  }

  @Test func `of the same sheets is the same bytes`() throws {
    let sheets = [sheet(.text("x")), sheet(.text("y"), name: "More")]
    #expect(try workbook(sheets, in: .dutch) == workbook(sheets, in: .dutch))
  }

  @Test func `cuts what is too long, and says where`() throws {
    let long = String(repeating: "lang ", count: 8_000)
    let parts = try book(sheet(.text("x"), .text(long)), in: .dutch)
    #expect(parts["xl/workbook.xml"]?.contains("name=\"Ingekort\"") == true)
    for words in [">Words<", ">B2<", "De hele tekst staat in de json.<"] {
      #expect(parts.words.contains(words), "\(words)")
    }
    #expect(parts["xl/worksheets/sheet2.xml"]?.contains("<v>40000</v>") == true)
    #expect(try book(sheet(.text("x")))["xl/worksheets/sheet2.xml"] == nil)
  }

  @Test func `goes on in another sheet where one is full`() {
    let rows = (0..<5).map { [Table.Cell.number($0)] }
    let sheet = Sheet(name: "Words", table: Table(columns: ["a"], rows: rows))
    #expect(sheet.parts(most: 6) == [sheet])
    let parts = sheet.parts(most: 3)
    #expect(parts.map(\.name) == ["Words", "Words (2)", "Words (3)"])
    #expect(parts.map { $0.table.rows.count } == [2, 2, 1])
    #expect(parts.flatMap(\.table.rows) == rows)
  }

  @Test func `of nothing is a workbook too`() throws {
    #expect(try book()["xl/workbook.xml"] != nil)
    let empty = Sheet(name: "Empty", table: Table(columns: ["a"]))
    #expect(try book(empty).first.contains("<autoFilter ref=\"A1\"/>"))
  }

  @Test func `of a cell is told by its letters`() throws {
    let columns = (0..<800).map { "c\($0)" }
    let cells = columns.map { _ in Table.Cell.nothing }
    for (column, name) in [(0, "A2"), (25, "Z2"), (26, "AA2"), (701, "ZZ2"), (702, "AAA2")] {
      var row = cells
      row[column] = .text(String(repeating: "x", count: 40_000))
      let parts = try book(Sheet(name: "W", table: Table(columns: columns, rows: [row])))
      #expect(parts.words.contains(">\(name)<"), "\(name)")
    }
  }
}

extension String {
  fileprivate func components(separated mark: String) -> [String] {
    var parts: [String] = []
    var rest = Substring(self)
    while let place = rest.firstRange(of: mark) {
      parts.append(String(rest[..<place.lowerBound]))
      rest = rest[place.upperBound...]
    }
    return parts + [String(rest)]
  }
}
