public import Inquiry
public import Interviews
public import JSONText
public import Transcripts

/// A round, as a store keeps it and as it goes over the line. There is no name in it.
///
/// `{"round": 2, "bank": {…}, "chain": {…}, "created_at": 1764411245000, "follows": ["wxyz2345"]}`
public enum RoundWire {
  public static func json(_ round: Round) -> JSON {
    [
      "round": .number(round.number), "bank": InterviewWire.json(round.bank),
      "chain": InterviewWire.json(round.chain),
      "created_at": .number(Int(round.createdAt.milliseconds)),
      "follows": .array(round.follows.map { .string($0.rawValue) }),
    ]
  }

  public static func round(_ json: JSON) throws(NotUnderstood) -> Round {
    Round(
      number: try json.number("round"), bank: try InterviewWire.source(json.field("bank")),
      chain: try InterviewWire.source(json.field("chain")),
      createdAt: Timestamp(milliseconds: Int64(try json.number("created_at"))),
      follows: try json.list("follows") { (item) throws(NotUnderstood) in
        guard let id = item.string else { throw NotUnderstood("follows") }
        return Transcript.ID(id)
      })
  }
}

extension Round {
  /// What a store keeps of it.
  ///
  /// - Parameter digest: SHA-256 in hexadecimal.
  public func kept(digest: ([UInt8]) -> String) -> KeptDocument {
    let bytes = Array(RoundWire.json(self).document.utf8)
    return KeptDocument(
      kind: .round, name: "round-\(number)", digest: digest(bytes), bytes: bytes)
  }

  /// - Throws: for a document that is none.
  public init(_ document: KeptDocument) throws {
    self = try RoundWire.round(JSON.read(document.bytes))
  }
}

extension TranscriptStore {
  /// Every round, in its order.
  public func rounds() async throws -> [Round] {
    try await documents(of: .round).map(Round.init).sorted { $0.number < $1.number }
  }

  /// Begins a round: whoever was heard in that chain before is asked again.
  ///
  /// - Returns: `nil` where nobody was.
  public func begin(
    _ wish: (bank: Opening.Source, chain: Opening.Source), at now: Timestamp,
    digest: ([UInt8]) -> String
  ) async throws -> Round? {
    let follows = Round.follows(chain: wish.chain.id, among: try await transcripts())
    guard !follows.isEmpty else { return nil }
    let round = Round(
      number: Round.number(after: try await rounds()), bank: wish.bank, chain: wish.chain,
      createdAt: now, follows: follows)
    try await keep(round.kept(digest: digest))
    return round
  }
}
