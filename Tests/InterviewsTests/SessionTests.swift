import Inquiry
import InterviewSupport
import Interviews
import Testing
import Transcripts

private let scenario = Project.scenarios[0]
private let access = Access(by: "test", purpose: .show)
private let now = Timestamp(milliseconds: 1_760_000_000_000)

private func begin(_ store: any TranscriptStore) async throws -> Session {
  try await Session.begin(
    "s1", in: store, engine: Project.engine(for: scenario), opening: Project.opening(of: scenario),
    consent: .quotedUnderPseudonym, at: now)
}

@Suite struct `A session` {
  @Test func `records before it replies`() async throws {
    let store = InMemoryTranscriptStore()
    let session = try await begin(store)
    let moves = try await session.answer("Dat doen we al jaren zo.", at: now)
    let recorded = try await store.events(of: "s1", for: access, at: now).map(\.event)
    for case .record(let event) in moves { #expect(recorded.contains(event.asStored)) }
  }

  @Test func `stays as it was when the store refuses`() async throws {
    let store = RefusingStore()
    let session = try await begin(store)
    let before = await session.memory
    await store.refuseFromNowOn()
    await #expect(throws: StoreError.full(path: "/tmp")) {
      try await session.answer("Dit past er niet meer bij.", at: now)
    }
    #expect(await session.memory == before)
  }

  @Test func `of two simultaneous answers records exactly one`() async throws {
    let store = InMemoryTranscriptStore()
    let session = try await begin(store)
    async let first = try? session.answer("Het ene antwoord.", at: now)
    async let second = try? session.answer("Het andere antwoord.", at: now)
    _ = await (first, second)
    let answers = try await store.events(of: "s1", for: access, at: now).filter {
      if case .answered(let answer) = $0.event { answer.n == 1 } else { false }
    }
    #expect(answers.count == 1)
  }

  @Test func `keeps nothing of what is said off the record`() async throws {
    let store = InMemoryTranscriptStore()
    let session = try await begin(store)
    try await session.note(.wentOffRecord, at: now)
    #expect(await session.memory.isOffRecord)
    try await session.note(.cameBackOnRecord, at: now)
    #expect(await session.memory.openQuestion?.n == 1)
  }

  @Test func `counts only the time in which people talked`() async throws {
    let store = InMemoryTranscriptStore()
    let session = try await begin(store)
    let later = Timestamp(milliseconds: now.milliseconds + 5 * 60_000)
    try await session.answer("Na vijf minuten.", at: later)
    let nextDay = Timestamp(milliseconds: now.milliseconds + 24 * 3_600_000)
    let resumed = try await Session.resume("s1", in: store, by: "test", at: nextDay) { events in
      Project.engine(for: scenario, replaying: events)
    }
    #expect(await resumed.minute(at: nextDay) == 5)
  }
}

/// A store on a disk that fills up.
private actor RefusingStore: TranscriptStore {
  private let inner = InMemoryTranscriptStore()
  private var refuses = false

  func refuseFromNowOn() { refuses = true }

  func events(
    of transcripts: [Transcript.ID], for access: Access, at: Timestamp
  ) async throws -> [[Recorded]] {
    try await inner.events(of: transcripts, for: access, at: at)
  }

  func accesses() async throws -> [AccessRecord] { await inner.accesses() }

  func append(
    _ events: [TranscriptEvent], to transcript: Transcript.ID, expecting count: Int,
    at: Timestamp, request: Request.ID?
  ) async throws -> Bool {
    if refuses { throw StoreError.full(path: "/tmp") }
    return try await inner.append(
      events, to: transcript, expecting: count, at: at, request: request)
  }

  func erase(_ transcripts: [Transcript.ID], at: Timestamp) async throws {
    try await inner.erase(transcripts, at: at)
  }

  func transcripts() async throws -> [InterviewSummary] { try await inner.transcripts() }

  func keep(_ document: KeptDocument) async throws { try await inner.keep(document) }

  func document(digest: String) async throws -> KeptDocument? {
    await inner.document(digest: digest)
  }
}

extension TranscriptEvent {
  /// Without what is made again when it is read.
  fileprivate var asStored: TranscriptEvent {
    guard case .answered(var answer) = self else { return self }
    answer.contentWords = []
    answer.wordCount = 0
    return .answered(answer)
  }
}
