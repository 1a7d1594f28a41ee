internal import Inquiry

/// All summaries of a chain together: nothing that is not in one of them.
struct ChainWorkbook: WrittenReport {
  let reports: [any WrittenReport]

  func text(
    as format: ReportFormat, in language: Language, marksBytes: Bool, of records: [InterviewRecord]
  ) -> String? { nil }

  func sheets(in language: Language) -> [Sheet] {
    reports.flatMap { $0.sheets(in: language) }
  }

  func words(as format: ReportFormat) -> [ShownWords] { reports.flatMap { $0.words(as: format) } }
}
