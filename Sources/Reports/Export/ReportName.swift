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

  /// - Parameters:
  ///   - chain: the newest card, on which partners have the names they have now.
  ///   - isInCounts: for whoever may see how often, and not what was said.
  public func report(
    of records: [InterviewRecord], chain: ChainCard, kinds: [BarrierKind], isInCounts: Bool = false
  ) -> any WrittenReport {
    switch self {
    case .barriers:
      let summary = BarrierSummary(of: records, chain: chain, kinds: kinds)
      return isInCounts ? summary.inCounts : summary
    case .conclusions:
      let conclusions = Conclusions(of: records, chain: chain)
      return isInCounts ? conclusions.inCounts : conclusions
    case .ladders:
      let ladders = LadderReport(of: records, chain: chain)
      return isInCounts ? ladders.inCounts : ladders
    case .mirror:
      let mirror = MirrorReport(of: records, chain: chain)
      return isInCounts ? mirror.inCounts : mirror
    case .comparison:
      let comparison = Comparison(of: records, chain: chain, kinds: kinds)
      return isInCounts ? comparison.inCounts : comparison
    case .coreq:
      return CoreqReport(of: records, chain: chain, kinds: kinds, isInCounts: isInCounts)
    case .conduct:
      return ConductReport(records.map { ConductReport.Entry($0, conduct: $0.conduct) })
    case .workbook:
      let others = ReportName.allCases.filter { $0 != .workbook }
      return ChainWorkbook(
        reports: others.map {
          $0.report(of: records, chain: chain, kinds: kinds, isInCounts: isInCounts)
        })
    }
  }
}

extension ReportFormat {
  static let withoutPicture = allCases.filter { $0 != .svg }
}

extension TranscriptReport {
  public static let formats = ReportFormat.withoutPicture
}
