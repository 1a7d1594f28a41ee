public import Inquiry
public import JSONText

/// The forms in which a report leaves the program.
public enum ReportFormat: String, CaseIterable, Sendable {
  case md
  case html
  case csv
  case json
  case svg

  public var mediaType: String {
    switch self {
    case .md: "text/markdown; charset=utf-8"
    case .html: "text/html; charset=utf-8"
    case .csv: "text/csv; charset=utf-8; header=present"
    case .json: "application/json"
    case .svg: "image/svg+xml"
    }
  }
}

/// A report that is made once, and written in whatever form is asked for.
public protocol WrittenReport: Sendable {
  var json: JSON { get }
  func markdown(in language: Language) -> String
  func html(in language: Language) -> String
  func table(in language: Language) -> Table
  /// The picture by itself; `nil` where the report has none.
  func svg(in language: Language) -> String?
  /// The words of people that stand in it, in this form.
  func words(as format: ReportFormat) -> [ShownWords]
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

extension WrittenReport {
  public func svg(in language: Language) -> String? { nil }

  public func words(as format: ReportFormat) -> [ShownWords] { [] }

  /// - Parameter marksBytes: a CSV begins with a byte order mark.
  /// - Returns: `nil` when there is no such form of it.
  public func text(
    as format: ReportFormat, in language: Language, marksBytes: Bool = false
  ) -> String? {
    switch format {
    case .md: markdown(in: language)
    case .html: html(in: language)
    case .csv: table(in: language).csv(marksBytes: marksBytes)
    case .json: json.document
    case .svg: svg(in: language)
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

extension BarrierSummary: WrittenReport {
  public func svg(in language: Language) -> String? { picture(in: language) }

  public func words(as format: ReportFormat) -> [ShownWords] {
    switch format {
    case .md, .csv, .json: quotes.shown
    // A page holds the answers that are quoted from as a whole.
    case .html: sources.map { ShownWords(interview: $0.interview, n: $0.n, text: $0.answer) }
    case .svg: []
    }
  }
}

extension ConductReport: WrittenReport {}

extension TranscriptReport: WrittenReport {
  public func words(as format: ReportFormat) -> [ShownWords] {
    record.memory.standing.compactMap { turn in
      guard maySee(turn), let text = turn.answer?.words.text else { return nil }
      return ShownWords(interview: record.id, n: turn.n, text: text)
    }
  }
}
