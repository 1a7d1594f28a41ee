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
    let (count, news) = await session.news()
    try await session.answer("Dat doen we al jaren zo.", at: now)
    var told = news.makeAsyncIterator()
    let recorded = try await store.events(of: "s1", for: access, at: now).dropFirst(count)
    #expect(await told.next()?.map(\.asStored) == Array(recorded))
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

  /// Whoever has not heard the reply asks again; whoever has not seen all is told so.
  @Test func `does one request once, and tells who has not seen all`() async throws {
    let store = InMemoryTranscriptStore()
    let session = try await begin(store)
    let count = await session.version
    for _ in 1...2 {
      try await session.perform(
        .answer("Dat doen we al jaren zo."), request: "r1", expecting: count, at: now)
    }
    #expect(await session.memory.answeredCount == 1)
    let version = await session.version
    await #expect(throws: VersionConflict(expected: count, found: version)) {
      try await session.perform(.answer("Van een ander."), request: "r2", expecting: count, at: now)
    }
    #expect(await session.version == version)
  }

  @Test(arguments: [
    (Act.answer("  \n"), ActRefusal.empty), (.answer("a\0b"), .containsNUL),
    (.answer(String(repeating: "a", count: Act.longestText + 1)), .tooLong),
    (.mend(n: 1, "Toch anders."), .noSuchAnswer(1)), (.strike(n: 9), .noSuchAnswer(9)),
    (.rank([1]), .noRanking), (.consent(.quotedByName), .consentOnlyDown),
    (.consent(.quotedUnderPseudonym), .consentOnlyDown), (.returnToRecord, .onRecord),
    (.shareAgain, .nothingBetweenUs),
  ])
  func `refuses what cannot be done, and records nothing`(act: Act, refusal: ActRefusal)
    async throws
  {
    let session = try await begin(InMemoryTranscriptStore())
    let version = await session.version
    await #expect(throws: refusal) { try await session.perform(act, at: now) }
    #expect(await session.version == version)
  }

  @Test func `lets words be taken back when it is over, and nothing else`() async throws {
    let session = try await begin(InMemoryTranscriptStore())
    try await session.answer("Dat doen we al jaren zo.", at: now)
    try await session.perform(.stop, at: now)
    await #expect(throws: ActRefusal.closed) { try await session.answer("Nog iets.", at: now) }
    try await session.perform(.strike(n: 1), at: now)
    #expect(await session.memory.takenBack == [1])
  }

  @Test func `keeps nothing of what is said off the record`() async throws {
    let store = InMemoryTranscriptStore()
    let session = try await begin(store)
    try await session.perform(.leaveRecord, at: now)
    #expect(await session.memory.isOffRecord)
    try await session.perform(.returnToRecord, at: now)
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

  func documents(of kind: KeptDocument.Kind) async throws -> [KeptDocument] {
    await inner.documents(of: kind)
  }
}

extension Recorded {
  /// Without what is made again when it is read.
  fileprivate var asStored: Recorded {
    guard case .answered(var answer) = event else { return self }
    answer.contentWords = []
    answer.wordCount = 0
    return Recorded(.answered(answer), at: at, sequence: sequence)
  }
}

extension Session {
  fileprivate func answer(_ text: String, at now: Timestamp) async throws {
    try await perform(.answer(text), at: now)
  }
}
