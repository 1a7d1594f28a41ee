public import Inquiry
public import Reports

extension WrittenReport {
  /// The report as it goes out, whether that is a text or a workbook.
  ///
  /// - Parameter records: the interviews it is made of.
  /// - Returns: `nil` when there is no such form of it.
  public func bytes(
    as format: ReportFormat, in language: Language, marksBytes: Bool = false,
    of records: [InterviewRecord] = []
  ) throws(NoWorkbook) -> [UInt8]? {
    if format == .xlsx { return try workbook(sheets(in: language, of: records), in: language) }
    return text(as: format, in: language, marksBytes: marksBytes, of: records)
      .map { Array($0.utf8) }
  }
}
