internal import Inquiry

/// All summaries of a chain together: nothing that is not in one of them.
struct ChainWorkbook: GatheredReport {
  struct Part: Sendable {
    var barriers: BarrierSummary.Part
    var conclusions: Conclusions.Part
    var ladders: LadderReport.Part
    var mirror: MirrorReport.Part
    var comparison: Comparison.Part
    var conduct: ConductReport.Part
    var coreq: CoreqReport.Part
  }

  let reports: [any WrittenReport]

  static func part(of record: InterviewRecord, on ground: ReportGround) -> Part {
    Part(
      barriers: BarrierSummary.part(of: record, on: ground),
      conclusions: Conclusions.part(of: record, on: ground),
      ladders: LadderReport.part(of: record, on: ground),
      mirror: MirrorReport.part(of: record, on: ground),
      comparison: Comparison.part(of: record, on: ground),
      conduct: ConductReport.part(of: record, on: ground),
      coreq: CoreqReport.part(of: record, on: ground))
  }

  init(of parts: [Part], on ground: ReportGround) {
    reports = [
      BarrierSummary(of: parts.map(\.barriers), on: ground),
      Conclusions(of: parts.map(\.conclusions), on: ground),
      LadderReport(of: parts.map(\.ladders), on: ground),
      MirrorReport(of: parts.map(\.mirror), on: ground),
      Comparison(of: parts.map(\.comparison), on: ground),
      ConductReport(of: parts.map(\.conduct), on: ground),
      CoreqReport(of: parts.map(\.coreq), on: ground),
    ]
  }

  func text(
    as format: ReportFormat, in language: Language, marksBytes: Bool,
    of interviews: [SourceInterview]
  ) -> String? { nil }

  func sheets(in language: Language) -> [Sheet] {
    reports.flatMap { $0.sheets(in: language) }
  }

  func words(as format: ReportFormat) -> [ShownWords] { reports.flatMap { $0.words(as: format) } }
}
