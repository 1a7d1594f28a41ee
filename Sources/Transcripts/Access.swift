/// Who reads what was said, and what for.
public struct Access: Sendable, Equatable, Codable {
  public enum Purpose: String, Sendable, CaseIterable, Codable {
    /// Going on with an interview.
    case interview
    case show
    case export
    case rerun
    case coverage
    /// The participant's own copy or receipt.
    case ownCopy = "own_copy"
    /// Taking an answer back, for which it is looked up.
    case takeBack = "take_back"
    /// For a later interview that comes back to it.
    case recall
  }

  /// A person as the machine knows them.
  public var by: String
  public var purpose: Purpose

  public init(by: String, purpose: Purpose) {
    self.by = by
    self.purpose = purpose
  }
}

/// That somebody read what was said. It holds nothing of it.
public struct AccessRecord: Sendable, Equatable {
  public var at: Timestamp
  public var access: Access
  public var interviews: [Transcript.ID]

  public init(at: Timestamp, access: Access, interviews: [Transcript.ID]) {
    self.at = at
    self.access = access
    self.interviews = interviews
  }
}
