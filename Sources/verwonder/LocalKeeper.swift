import API
import Inquiry
import Interviews
import Sealing
import Shelves
import Transcripts
import TranscriptsSQLite

/// This program as the keeper of its own store.
struct LocalKeeper: Keeper {
  private let store: SQLiteTranscriptStore
  private let kept: KeptMaterials
  let person = Surroundings.person

  init(_ store: SQLiteTranscriptStore, shelves: Shelves) {
    self.store = store
    kept = KeptMaterials(in: store, shelves: shelves)
  }

  func begin(_ beginning: Beginning, at now: Timestamp) async throws -> any LiveInterview {
    try await keep(beginning.documents)
    let earlier = try await store.earlierTalk(
      of: beginning.opening, by: person, at: now, materials: materials)
    var chance = SystemRandomNumberGenerator()
    return try await Session.begin(
      .random(using: &chance), in: store, engine: beginning.materials.engine(following: earlier),
      opening: beginning.opening, consent: beginning.consent, at: now)
  }

  func begin(_ round: RoundWish, at now: Timestamp) async throws -> Round {
    try await keep([round.bank.document, round.chain.document])
    let begun = try await store.begin((round.bank.source, round.chain.source), at: now) {
      Digest(of: $0).hexadecimal
    }
    guard let begun else { throw Failure.problems(.nobodyToAskAgain) }
    return begun
  }

  func rounds() async throws -> [Round] { try await store.rounds() }

  func earlierTalks(of openings: [Opening], at now: Timestamp) async throws -> [EarlierTalk?] {
    try await store.earlierTalks(of: openings, by: person, at: now, materials: materials)
  }

  /// Keeps a talk that was held elsewhere, whole or not at all.
  func take(
    _ events: [TranscriptEvent], heldWith documents: [KeptDocument], at now: Timestamp
  ) async throws -> Transcript.ID {
    try await keep(documents)
    var chance = SystemRandomNumberGenerator()
    let id = Transcript.ID.random(using: &chance)
    try await store.append(events, to: id, expecting: 0, at: now)
    return id
  }

  /// Keeps whole interviews, some at a time.
  func take(_ talks: [NewTranscript]) async throws { try await store.append(talks) }

  func keep(_ documents: [KeptDocument]) async throws {
    for document in documents { try await store.keep(document) }
  }

  func resume(
    _ interview: InterviewSummary, at now: Timestamp
  ) async throws -> any LiveInterview {
    let materials = try await materials(of: interview.opening)
    return try await Session.resume(interview.id, in: store, by: person, at: now) { events in
      let earlier = try await earlierTalks(of: [interview.opening], at: now)[0]
      return materials.engine(following: earlier, replaying: events)
    }
  }

  func takeBack(_ n: Int, of interview: InterviewSummary, at now: Timestamp) async throws {
    try await store.append(
      [.struck(n: n)], to: interview.id, expecting: interview.eventCount, at: now)
  }

  func materials(of opening: Opening) async throws -> Materials {
    try await kept.materials(of: opening)
  }

  func close() throws { try store.close() }
}

// What it only passes on.
extension LocalKeeper {
  func events(
    of transcripts: [Transcript.ID], for access: Access, at: Timestamp
  ) async throws -> [[Recorded]] { try await store.events(of: transcripts, for: access, at: at) }

  func accesses() async throws -> [AccessRecord] { try await store.accesses() }

  func transcripts() async throws -> [InterviewSummary] { try await store.transcripts() }

  func document(digest: String) async throws -> KeptDocument? {
    try await store.document(digest: digest)
  }

  func keep(_ document: KeptDocument) async throws { try await store.keep(document) }

  func erase(_ transcripts: [Transcript.ID], at: Timestamp) async throws {
    try await store.erase(transcripts, at: at)
  }

  func verify() async throws -> RecordCheck { try await store.verify() }

  func signedHead(at: Timestamp) async throws -> SignedHead { try await store.signedHead(at: at) }

  func receiptFile(
    of transcript: Transcript.ID, withWords: Bool, about: [String: String], for access: Access,
    at: Timestamp
  ) async throws -> [UInt8]? {
    try await store.receiptFile(
      of: transcript, withWords: withWords, about: about, for: access, at: at)
  }

  func recordInfo() async throws -> RecordInfo { try await store.recordInfo() }

  func backUp(to folder: String, at: Timestamp) async throws {
    try await store.backUp(to: folder, at: at)
  }

  func unreadable() async throws -> [Bilingual] { try await store.unreadable() }

  func foundAtOpening() async throws -> [RecordCheck.Finding] {
    try await store.foundAtOpening()
  }
}
