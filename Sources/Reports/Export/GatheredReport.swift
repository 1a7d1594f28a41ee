// How a report is made of thousands of interviews, of which only a few are in memory at once:
//
//   InterviewRecord  ──▶  Part: all that the report needs of it     several at the same time
//   [Part]           ──▶  the report                                once, in the order they were held
//
// A part is made as soon as its interview is read, and the interview is let go of.
public import Inquiry

/// A report that is made of many interviews.
public protocol GatheredReport: WrittenReport {
  /// What the report needs of one interview.
  associatedtype Part: Sendable

  static func part(of record: InterviewRecord, on ground: ReportGround) -> Part

  /// - Parameter parts: of interviews about the same chain, in the order they were held.
  init(of parts: [Part], on ground: ReportGround)
}

/// What is known before the first interview is read.
public struct ReportGround: Sendable {
  /// The newest card, on which partners have the names they have now.
  public var chain: ChainCard
  public var kinds: [BarrierKind]
  /// For whoever may see how often, and not what was said.
  public var isInCounts: Bool
  /// Interviews to which another one comes back.
  public var comeBackTo: Set<String>

  public init(
    chain: ChainCard, kinds: [BarrierKind], isInCounts: Bool = false, comeBackTo: Set<String> = []
  ) {
    self.chain = chain
    self.kinds = kinds
    self.isInCounts = isInCounts
    self.comeBackTo = comeBackTo
  }

  init(
    of records: [InterviewRecord], chain: ChainCard, kinds: [BarrierKind] = [],
    isInCounts: Bool = false
  ) {
    let comeBackTo = records.compactMap(\.memory.opening?.follows?.interview)
    self.init(
      chain: chain, kinds: kinds, isInCounts: isInCounts, comeBackTo: Set(comeBackTo))
  }
}

extension GatheredReport {
  init(of records: [InterviewRecord], on ground: ReportGround) {
    self.init(of: records.map { Self.part(of: $0, on: ground) }, on: ground)
  }
}

/// An interview that a report was made of, as far as it is needed when the report is written.
public struct SourceInterview: Sendable {
  public var id: String
  public var isSimulated: Bool
  /// What the participant is called.
  var participant: String?
  var chain: ChainCard

  public init(_ record: InterviewRecord) {
    id = record.id
    isSimulated = record.isSimulated
    participant = record.memory.opening?.participant
    chain = record.chain
  }
}
