public import Inquiry

/// What a record can show about itself, without what was said.
public protocol RecordProofs: Sendable {
  /// Reads all of both copies and compares them.
  func verify() async throws -> RecordCheck

  /// A signed checkpoint of all that was recorded, after reading it back from the disk.
  func signedHead(at: Timestamp) async throws -> SignedHead

  /// Proof for a participant that the interview stands in the log; `nil` where there is none.
  ///
  /// - Parameters:
  ///   - withWords: whether the words go with it, each with its own key.
  ///   - about: how to check it, by language.
  func receiptFile(
    of transcript: Transcript.ID, withWords: Bool, about: [String: String], for access: Access,
    at: Timestamp
  ) async throws -> [UInt8]?

  func recordInfo() async throws -> RecordInfo

  /// Copies all into a folder on this machine, or in place of the copy there.
  func backUp(to folder: String, at: Timestamp) async throws

  /// What keeps interviews from being listed.
  func unreadable() async throws -> [Bilingual]

  /// What was wrong when the store was opened.
  func foundAtOpening() async throws -> [RecordCheck.Finding]
}

/// A store on disk that keeps transcripts and can prove them.
public typealias KeptRecord = RecordProofs & TranscriptStore

/// What was found when a whole record was checked.
public struct RecordCheck: Sendable, Equatable {
  public struct Finding: Sendable, Equatable {
    /// `nil` for what belongs to no interview.
    public var interview: Transcript.ID?
    public var text: Bilingual
    /// Whether nothing is left to do: it is as it was again, or known to be lost.
    public var isMended: Bool
    public var canBeMended: Bool

    public init(
      interview: Transcript.ID?, text: Bilingual, isMended: Bool, canBeMended: Bool
    ) {
      self.interview = interview
      self.text = text
      self.isMended = isMended
      self.canBeMended = canBeMended
    }

    public init(_ finding: StoreFinding) {
      self.init(
        interview: finding.interview, text: finding.text,
        isMended: finding.isMended || finding.isAccepted,
        canBeMended: finding.canBeMended)
    }
  }

  public var events: Int
  public var interviews: Int
  /// How many signed checkpoints the events come to.
  public var checkpoints: Int
  public var findings: [Finding]

  public init(events: Int, interviews: Int, checkpoints: Int, findings: [Finding]) {
    self.events = events
    self.interviews = interviews
    self.checkpoints = checkpoints
    self.findings = findings
  }
}

/// The state of the record in a few lines, to keep elsewhere.
public struct SignedHead: Sendable, Equatable {
  /// A signed note. (C2SP signed-note, tlog-checkpoint)
  public var note: String
  /// The key with which it is checked.
  public var verifier: String

  public init(note: String, verifier: String) {
    self.note = note
    self.verifier = verifier
  }
}

/// Where a record is, and how it stands.
public struct RecordInfo: Sendable, Equatable {
  public var folder: String
  public var key: String
  /// Whether the key lies in the folder of the store.
  public var keyIsBeside: Bool
  public var generation: Int
  public var interviews: Int
  public var events: Int
  /// Of both copies.
  public var bytes: Int
  public var verifier: String

  public init(
    folder: String, key: String, keyIsBeside: Bool, generation: Int, interviews: Int, events: Int,
    bytes: Int, verifier: String
  ) {
    self.folder = folder
    self.key = key
    self.keyIsBeside = keyIsBeside
    self.generation = generation
    self.interviews = interviews
    self.events = events
    self.bytes = bytes
    self.verifier = verifier
  }
}
