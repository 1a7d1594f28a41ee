import Inquiry
import InterviewSupport
import JSONText
import Reports
import Sheets
import Testing

@testable import Exchange

/// Whatever is exported, and however little or odd it is: each form is whole and safe.
@Suite struct `Of whatever interviews` {
  /// Who was spoken to, and what nobody may read of it.
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var words: [String]
    var consent = ConsentLevel.quotedByName
    var isTakenBack = false
    var isNobody = false
  }

  static let cases: [Case] =
    [
      Case(testDescription: "nobody", words: [], isNobody: true),
      Case(testDescription: "begun, and nothing said", words: []),
      Case(
        testDescription: "for nobody else", words: ["It was always done, KANARIE."],
        consent: .onlyMe),
      Case(
        testDescription: "not to be quoted", words: ["It was always done, KANARIE."],
        consent: .inquirerMayRead),
      Case(
        testDescription: "all taken back",
        words: ["It was always done, KANARIE.", "For KANARIE."], isTakenBack: true),
    ]
    + [
      "=cmd()", "\"quoted\", and, more", "<script>alert(1)</script>", "😀𝔘",
      "e\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}", "\u{301}=1", "a\tb\nc\rd", "\u{202E}teiN",
      "\u{1}\u{7}\u{1B}[2J", "\u{FFFE}\u{1FFFF}", "]]>", "&amp;", "_x003D_1",
      "\\N |x| `y` [z](u)", (0..<6_000).map { "long \($0)" }.joined(separator: " "),
    ].map { words in
      Case(
        testDescription: visible(String(words.prefix(20))),
        words: ["It was always done \(words)", words, "My idea: \(words)", words, words])
    }

  private func record(_ item: Case) -> [InterviewRecord] {
    guard !item.isNobody else { return [] }
    var held = HeldInterview("i1", consent: item.consent)
    for words in item.words { held.take(held.engine.receive(words)) }
    if item.isTakenBack {
      for n in 1...item.words.count { held.take(held.engine.strike(n)) }
    }
    var record = held.record
    if item.consent == .quotedByName, let words = item.words.last, !item.isTakenBack {
      // What an author wrote is no safer.
      record.chain.title = words
      record.chain.partners[0].name = words
      record.chain.handOvers[0].what = words
    }
    return [record]
  }

  private typealias Made = (name: String, report: any WrittenReport, forms: [ReportFormat])

  private func reports(_ item: Case) -> [Made] {
    let records = record(item)
    let card = records.first?.chain ?? SmallInquiry.card
    var all = ReportName.allCases.map { name -> Made in
      let report = name.report(of: records, chain: card, kinds: SmallInquiry.kinds)
      return (name.rawValue, report, name.formats)
    }
    for record in records {
      let transcript = TranscriptReport(of: record, isOwnCopy: false)
      all.append(("transcript", transcript, TranscriptReport.formats))
    }
    return all
  }

  @Test(arguments: cases, Language.allCases)
  func `every form is whole`(item: Case, language: Language) throws {
    for (name, report, forms) in reports(item) {
      for form in forms {
        let bytes = try #require(try report.bytes(as: form, in: language, marksBytes: false))
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(!bytes.isEmpty)
        switch form {
        case .md: #expect(!text.unicodeScalars.contains { isControl($0) }, "\(name)")
        case .csv: expectTable(text, name)
        case .json: _ = try JSON.read(bytes)
        case .html: expectTags(text, name)
        case .svg:
          expectTags(text, name)
          _ = try readXML(bytes)
        case .xlsx: try expectWorkbook(bytes, name)
        }
      }
    }
  }

  @Test(arguments: cases.filter { $0.words.first?.contains("KANARIE") == true })
  func `no form has words that are not for others`(item: Case) throws {
    for (name, report, forms) in reports(item) where name != "transcript" {
      for form in forms {
        let shown = report.shown(as: form, in: .dutch)
        #expect(!shown.contains("KANARIE"), "\(name) \(form)")
        #expect(report.words(as: form).isEmpty)
      }
    }
  }

  // MARK: What holds of each form

  private func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar != "\n" && [.control, .format].contains(scalar.properties.generalCategory)
  }

  /// RFC 4180, 2: as many cells in each row, and nothing that a spreadsheet works out.
  private func expectTable(_ text: String, _ name: String) {
    var rows: [[String.UnicodeScalarView]] = [[]]
    var cell = String.UnicodeScalarView()
    var isQuoted = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        rows[rows.count - 1].append(cell)
        cell = .init()
      case "\n" where !isQuoted:
        rows[rows.count - 1].append(cell)
        cell = .init()
        rows.append([])
      case "\r" where !isQuoted: break
      default: cell.append(scalar)
      }
    }
    #expect(!isQuoted && rows.last?.isEmpty == true, "\(name)")
    for row in rows.dropLast() {
      #expect(row.count == rows[0].count, "\(name)")
      for cell in row {
        let isNumber = Double(String(cell)) != nil
        #expect(isNumber || !["=", "+", "-", "@"].contains(cell.first), "\(name): \(String(cell))")
      }
    }
  }

  private func expectTags(_ page: String, _ name: String) {
    for piece in page.unicodeScalars.split(separator: "<").dropFirst() {
      let tag = String(String.UnicodeScalarView(piece.prefix { $0 != ">" && $0 != " " }))
      #expect(!["script", "img", "b", "iframe", "a href=\"javascript"].contains(tag), "\(name)")
    }
    #expect(!page.unicodeScalars.contains(where: isControl), "\(name)")
  }

  private func expectWorkbook(_ bytes: [UInt8], _ name: String) throws {
    let archive = try UnpackedArchive(bytes) { _ in true }
    #expect(archive.names.contains("xl/workbook.xml"))
    for part in archive.entries {
      _ = try readXML(part.bytes)
      let text = String(decoding: part.bytes, as: UTF8.self)
      #expect(!text.contains("<f>") && !text.contains("<hyperlink"), "\(name)")
    }
  }
}
