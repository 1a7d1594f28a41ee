public import Inquiry

/// Keeps transcripts. Two stores exist, in memory and in SQLite; both run the same list of
/// promises (Tests/TranscriptsTests/StoreContractTests.swift):
///
/// - **Order.** Events come back as they were appended, numbered from 0 without gaps.
/// - **All or nothing.** When `append` throws, nothing of it was recorded, with the one exception
///   that ``StoreError/notYetErased(path:)`` describes.
/// - **Durable.** When `append` returns, a store on disk has its events on disk: neither a kill
///   nor a power cut takes them back.
/// - **Exact.** What was written is what is read. Only `Answer.contentWords` and
///   `Answer.wordCount` are not kept: they are made again from the words.
/// - **Words can go.** Words of people stand apart from the events. A quote in a question is kept
///   as a place and cut out of its answer when it is read. After `struck(n)` every version of the
///   answer to question `n` reads as `.takenBack`, its quotes have no text, and the rest of the
///   record still reads.
/// - **People can go.** After `erase`, no words of an interview are left, nor the name of who spoke.
/// - **Once.** An append with the request of an earlier one is that append: it is not done again.
/// - **Reading is on record.** Before what was said leaves the store, it is written down who reads
///   it and what for.
/// - **Nothing is skipped.** What cannot be read is ``StoreError/damaged(_:sequence:_:)``, with
///   the transcript and the event in it.
///
/// A transcript begins with `.opened`, which stands nowhere else.
public protocol TranscriptStore: TranscriptSource {
  /// Appends `events`, all or nothing. The first append begins the transcript.
  ///
  /// When `.struck(n)` is among them, the words of question `n`'s answers are deleted in the same
  /// transaction, those in `events` included.
  /// An append of nothing records nothing: it asks whether `request` was recorded before, and
  /// whether there are `count` events.
  /// - Parameters:
  ///   - count: how many events the caller has seen in this transcript.
  ///   - at: when they happened; brought by the driver.
  ///   - request: what the client calls this append, so that it can safely ask again.
  /// - Returns: whether it was recorded now; `false` when this request was recorded before.
  /// - Throws: ``VersionConflict`` when the transcript no longer has `count` events;
  ///   ``StoreError`` when the store cannot keep them.
  @discardableResult
  func append(
    _ events: [TranscriptEvent], to transcript: Transcript.ID, expecting count: Int,
    at: Timestamp, request: Request.ID?
  ) async throws -> Bool

  /// Erases all words in these interviews, of the participant and of who asked, with the name.
  func erase(_ transcripts: [Transcript.ID], at: Timestamp) async throws

  /// Keeps a document. The same document may be kept again: the first stays.
  /// - Throws: ``StoreError/documentDiffers(digest:)`` when other bytes are kept under its digest.
  func keep(_ document: KeptDocument) async throws

  /// Every document of this kind, in the order in which they were kept.
  func documents(of kind: KeptDocument.Kind) async throws -> [KeptDocument]
}

/// Where transcripts are read: a store, or a daemon that has one.
public protocol TranscriptSource: Sendable {
  /// All events of each transcript, oldest first; empty for one that does not exist.
  ///
  /// Many at once are one record of access, so whoever reads hundreds asks for some at a time.
  func events(
    of transcripts: [Transcript.ID], for access: Access, at: Timestamp
  ) async throws -> [[Recorded]]

  /// Who read what, oldest first.
  func accesses() async throws -> [AccessRecord]

  /// Every transcript, in the order in which they were begun.
  func transcripts() async throws -> [InterviewSummary]

  /// The document with this digest, or `nil` when none was kept.
  func document(digest: String) async throws -> KeptDocument?
}

/// Somebody else appended first: nothing was recorded.
public struct VersionConflict: Error, Sendable, Equatable {
  public var expected: Int
  public var found: Int

  public init(expected: Int, found: Int) {
    self.expected = expected
    self.found = found
  }

  public var text: Bilingual {
    Bilingual(
      nl: "Dit gesprek is intussen elders verdergegaan. Dit is niet bewaard; "
        + "hervat het gesprek en antwoord opnieuw.",
      en: "This interview has gone on elsewhere in the meantime. This was not kept; "
        + "resume the interview and answer again.")
  }
}

/// Something that a client asks for.
public enum Request {
  public typealias ID = Identifier<Request>
}

extension TranscriptSource {
  /// The events of one transcript.
  public func events(
    of transcript: Transcript.ID, for access: Access, at: Timestamp
  ) async throws -> [Recorded] {
    try await events(of: [transcript], for: access, at: at).first ?? []
  }
}

extension TranscriptStore {
  public func append(
    _ events: [TranscriptEvent], to transcript: Transcript.ID, expecting count: Int, at: Timestamp
  ) async throws {
    try await append(events, to: transcript, expecting: count, at: at, request: nil)
  }
}
