public import Inquiry
public import Transcripts

/// Whoever keeps the interviews: this program with a store of its own, or a daemon. Every command
/// does the same with either.
public protocol Keeper: RecordProofs, TranscriptSource {
  /// Who reads and asks, for the record.
  var person: String { get }

  /// Begins an interview and keeps what it is held with.
  func begin(_ beginning: Beginning, at: Timestamp) async throws -> any LiveInterview

  /// Takes up an interview where it was left.
  func resume(_ interview: InterviewSummary, at: Timestamp) async throws -> any LiveInterview

  /// Takes the words of one answer back, also when the interview is over.
  func takeBack(_ n: Int, of interview: InterviewSummary, at: Timestamp) async throws

  /// Erases all words in these interviews, with the names.
  func erase(_ transcripts: [Transcript.ID], at: Timestamp) async throws

  /// Every round, in its order.
  func rounds() async throws -> [Round]

  /// Begins a round with the bank and the card of these documents.
  func begin(_ round: RoundWish, at: Timestamp) async throws -> Round

  /// Keeps what an interview is going to be held with.
  func keep(_ document: KeptDocument) async throws

  /// What an interview comes back to, of each its own; `nil` for a first interview, and where whoever
  /// keeps them sent those words along.
  func earlierTalks(of openings: [Opening], at: Timestamp) async throws -> [EarlierTalk?]

  /// What an interview was held with, as it was then.
  func materials(of opening: Opening) async throws -> Materials

  /// Whoever has written closes, so that all is in one file when the program ends.
  func close() throws
}

/// With what an interview is begun.
public struct Beginning: Sendable {
  public var opening: Opening
  public var consent: ConsentLevel
  public var materials: Materials
  /// Bank, chain card and lexicon as they were read.
  public var documents: [KeptDocument]

  public init(
    opening: Opening, consent: ConsentLevel, materials: Materials, documents: [KeptDocument]
  ) {
    self.opening = opening
    self.consent = consent
    self.materials = materials
    self.documents = documents
  }
}

/// With what a round is begun.
public struct RoundWish: Sendable {
  public var bank: (source: Opening.Source, document: KeptDocument)
  public var chain: (source: Opening.Source, document: KeptDocument)

  public init(
    bank: (source: Opening.Source, document: KeptDocument),
    chain: (source: Opening.Source, document: KeptDocument)
  ) {
    self.bank = bank
    self.chain = chain
  }
}

extension Transcript.ID where Owner == Transcript {
  /// Eight letters and digits that are not easily misread: enough for a lifetime of interviews.
  public static func random(using generator: inout some RandomNumberGenerator) -> Transcript.ID {
    let letters = (0..<8).compactMap { _ in alphabet.randomElement(using: &generator) }
    return Transcript.ID(String(String.UnicodeScalarView(letters)))
  }

  private static var alphabet: [Unicode.Scalar] {
    Array("abcdefghjkmnpqrstuvwxyz23456789".unicodeScalars)
  }
}
