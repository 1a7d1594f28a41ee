public import Inquiry
internal import Transcripts

/// One interview as the reports see it: what happened in it, and the card it was about.
public struct InterviewRecord: Sendable, Equatable {
  public var id: String
  public var chain: ChainCard
  public var memory: Memory
  /// The interview that it comes back to.
  public var earlier: EarlierTalk?
  /// Milliseconds since 1970; reports show the day only.
  public var beganAt: Int64

  public init(
    id: String, chain: ChainCard, memory: Memory, earlier: EarlierTalk? = nil, beganAt: Int64
  ) {
    self.id = id
    self.chain = chain
    self.memory = memory
    self.earlier = earlier
    self.beganAt = beganAt
  }

  /// The organisation of the participant.
  public var partner: Partner? { memory.opening.flatMap { chain.partner($0.partner) } }

  /// Who was interviewed, to count people and not talks: the same name at the same partner is the same
  /// person. Who was erased cannot be told from others any more.
  var person: String {
    guard let opening = memory.opening, opening.participant != Pseudonym.erased else { return id }
    return opening.partner.rawValue + "\n" + Pseudonym.normalized(opening.participant)
  }

  /// The day it began, in UTC.
  public var day: String { Timestamp(milliseconds: beganAt).day }
}

/// "07" for 7.
func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
