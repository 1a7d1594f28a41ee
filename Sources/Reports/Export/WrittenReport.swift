public import Inquiry
public import JSONText

/// The forms in which a report leaves the program.
public enum ReportFormat: String, CaseIterable, Sendable {
  case md
  case html
  case csv
  case json
  case svg
  case xlsx

  /// A text can be shown on a terminal; bytes go to a file.
  public var isText: Bool { self != .xlsx }

  public var mediaType: String {
    switch self {
    case .md: "text/markdown; charset=utf-8"
    case .html: "text/html; charset=utf-8"
    case .csv: "text/csv; charset=utf-8; header=present"
    case .json: "application/json"
    case .svg: "image/svg+xml"
    case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    }
  }
}

/// A report that is made once, and written in whatever form is asked for.
public protocol WrittenReport: Sendable {
  /// - Parameters:
  ///   - marksBytes: a CSV begins with a byte order mark.
  ///   - interviews: those it is made of. That one of them was simulated is told in whatever
  ///     form it leaves the program.
  /// - Returns: `nil` when there is no such form of it, or when that is no text.
  func text(
    as format: ReportFormat, in language: Language, marksBytes: Bool,
    of interviews: [SourceInterview]
  ) -> String?
  /// Its tables, as they stand in a workbook.
  func sheets(in language: Language) -> [Sheet]
  /// The words of people that stand in it, in this form.
  func words(as format: ReportFormat) -> [ShownWords]
}

extension WrittenReport {
  public func text(as format: ReportFormat, in language: Language) -> String? {
    text(as: format, in: language, marksBytes: false, of: [])
  }

  public func text(
    as format: ReportFormat, in language: Language, marksBytes: Bool
  ) -> String? {
    text(as: format, in: language, marksBytes: marksBytes, of: [])
  }

  /// The same, where it is told which rows are of simulated interviews.
  public func sheets(in language: Language, of interviews: [SourceInterview]) -> [Sheet] {
    let sheets = sheets(in: language)
    guard let mark = SimulatedMark(in: interviews) else { return sheets }
    return sheets.map { Sheet(name: $0.name, table: mark.table($0.table, interviews)) }
  }

  public func words(as format: ReportFormat) -> [ShownWords] { [] }
}

/// A report that people read and programs take in: in every form but perhaps a picture.
public protocol ReadableReport: WrittenReport {
  var json: JSON { get }
  func markdown(in language: Language) -> String
  func html(in language: Language) -> String
  func table(in language: Language) -> Table
  /// The picture by itself; `nil` where the report has none.
  func svg(in language: Language) -> String?
}

/// Words of a participant that leave the program.
public struct ShownWords: Sendable, Equatable {
  public var interview: String
  public var n: Int
  public var text: String

  public init(interview: String, n: Int, text: String) {
    self.interview = interview
    self.n = n
    self.text = text
  }
}

extension ReadableReport {
  public func svg(in language: Language) -> String? { nil }

  public func text(
    as format: ReportFormat, in language: Language, marksBytes: Bool,
    of interviews: [SourceInterview]
  ) -> String? {
    let mark = SimulatedMark(in: interviews)
    switch format {
    case .md:
      return mark?.markdown(markdown(in: language), language) ?? markdown(in: language)
    case .html: return mark?.html(html(in: language), language) ?? html(in: language)
    case .csv:
      let table = table(in: language)
      return (mark?.table(table, interviews) ?? table).csv(marksBytes: marksBytes)
    case .json: return (mark?.json(json) ?? json).document
    case .svg:
      let picture = svg(in: language)
      return picture.flatMap { mark?.svg($0, language) } ?? picture
    case .xlsx: return nil
    }
  }
}

extension [ReportQuote] {
  /// Those that show their words.
  var shown: [ShownWords] {
    compactMap { quote in
      quote.text.map { ShownWords(interview: quote.interview, n: quote.n, text: $0) }
    }
  }
}

extension BarrierSummary: ReadableReport {
  public func svg(in language: Language) -> String? { picture(in: language) }

  public func words(as format: ReportFormat) -> [ShownWords] {
    switch format {
    case .md, .csv, .json, .xlsx: quotes.shown
    // A page holds the answers that are quoted from as a whole.
    case .html: sources.map { ShownWords(interview: $0.interview, n: $0.n, text: $0.answer) }
    case .svg: []
    }
  }
}

extension ConductReport: ReadableReport, GatheredReport {
  public static func part(of record: InterviewRecord, on ground: ReportGround) -> Entry {
    Entry(record, conduct: record.conduct)
  }

  public init(of parts: [Entry], on ground: ReportGround) { self.init(parts) }
}

extension TranscriptReport: ReadableReport {
  public func words(as format: ReportFormat) -> [ShownWords] {
    record.memory.standing.compactMap { turn in
      guard maySee(turn), let text = turn.answer?.words.text else { return nil }
      return ShownWords(interview: record.id, n: turn.n, text: text)
    }
  }
}
