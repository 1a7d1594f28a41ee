public import Inquiry

/// What can be made of several interviews about one chain.
public enum ReportName: String, CaseIterable, Sendable {
  case barriers
  case conclusions
  case ladders
  case mirror
  /// What was said then, and what is said of it now.
  case comparison
  case conduct
  case coreq
  /// All the others, each in sheets of its own.
  case workbook

  /// The forms there are of it.
  public var formats: [ReportFormat] {
    switch self {
    case .barriers, .ladders: ReportFormat.allCases
    case .conclusions, .mirror, .comparison, .conduct, .coreq: ReportFormat.withoutPicture
    case .workbook: [.xlsx]
    }
  }

  /// What it is made as.
  public var kind: any GatheredReport.Type {
    switch self {
    case .barriers: BarrierSummary.self
    case .conclusions: Conclusions.self
    case .ladders: LadderReport.self
    case .mirror: MirrorReport.self
    case .comparison: Comparison.self
    case .conduct: ConductReport.self
    case .coreq: CoreqReport.self
    case .workbook: ChainWorkbook.self
    }
  }

  /// - Parameters:
  ///   - chain: the newest card, on which partners have the names they have now.
  ///   - isInCounts: for whoever may see how often, and not what was said.
  public func report(
    of records: [InterviewRecord], chain: ChainCard, kinds: [BarrierKind], isInCounts: Bool = false
  ) -> any WrittenReport {
    kind.init(
      of: records,
      on: ReportGround(of: records, chain: chain, kinds: kinds, isInCounts: isInCounts))
  }
}

extension ReportFormat {
  static let withoutPicture = allCases.filter { $0 != .svg }
}

extension TranscriptReport {
  public static let formats = ReportFormat.withoutPicture
}
