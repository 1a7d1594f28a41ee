public import Inquiry
public import Reports

extension WrittenReport {
  /// The report as it goes out, whether that is a text or a workbook.
  ///
  /// - Parameter interviews: those it is made of.
  /// - Returns: `nil` when there is no such form of it.
  public func bytes(
    as format: ReportFormat, in language: Language, marksBytes: Bool = false,
    of interviews: [SourceInterview] = []
  ) throws(NoWorkbook) -> [UInt8]? {
    if format == .xlsx { return try workbook(sheets(in: language, of: interviews), in: language) }
    return text(as: format, in: language, marksBytes: marksBytes, of: interviews)
      .map { Array($0.utf8) }
  }
}
