public import Inquiry
public import Interviews

/// What a bank would have asked, beside what was asked.
///
/// Interviews are folded in one by one and let go of: what stays is what they add up to, and of those
/// that changed what may be shown.
public struct RerunReport: Sendable {
  public struct Item: Sendable {
    public var record: InterviewRecord
    public var rerun: Rerun

    public init(record: InterviewRecord, rerun: Rerun) {
      self.record = record
      self.rerun = rerun
    }
  }

  /// Of which interviews every turn is told.
  public enum Details: String, Sendable, CaseIterable { case none, changed, all }

  /// Nobody reads more of them; the JSON has them all.
  public static let mostRead = 100

  public let bank: Opening.Source
  public let details: Details
  public private(set) var summary: RerunSummary
  /// The interviews that are told turn by turn.
  private(set) var shown: [RerunDetail] = []
  /// How many of them there are, also when not all were kept.
  private(set) var shownCount = 0
  private let most: Int

  /// - Parameter most: how many interviews are kept to be told turn by turn.
  public init(of bank: Bank, _ source: Opening.Source, details: Details, most: Int = .max) {
    self.bank = source
    self.details = details
    self.most = most
    summary = RerunSummary(of: bank)
  }

  /// Takes an interview in.
  ///
  /// - Returns: whether it is one of those that are told turn by turn.
  @discardableResult
  public mutating func add(_ detail: RerunDetail) -> Bool {
    summary.add(detail)
    guard isWanted(detail) else { return false }
    shownCount += 1
    if shown.count < most { shown.append(detail) }
    return true
  }

  private func isWanted(_ detail: RerunDetail) -> Bool {
    switch details {
    case .none: false
    case .changed: detail.isChanged
    case .all: true
    }
  }
}
