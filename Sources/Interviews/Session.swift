public import Inquiry
public import Transcripts

/// One live interview in this process: decide, record, only then reply.
///
/// The engine is a value, so a failed append leaves the session as it was. While an append is
/// under way a second answer may arrive; the expected count lets one of the two through.
public actor Session: LiveInterview {
  public nonisolated let id: Transcript.ID
  private let store: any TranscriptStore
  private var engine: Engine
  /// How many events there are.
  public private(set) var version: Int
  private var clock: TalkClock
  /// All events, for whoever shows the interview elsewhere.
  private var recorded: [Recorded]
  private var listeners: [Int: AsyncStream<[Recorded]>.Continuation] = [:]
  private var listenerCount = 0

  private init(
    id: Transcript.ID, store: any TranscriptStore, engine: Engine, recorded: [Recorded],
    clock: TalkClock
  ) {
    self.id = id
    self.store = store
    self.engine = engine
    version = recorded.count
    self.recorded = recorded
    self.clock = clock
  }

  /// Begins an interview. Without consent there is none, and nothing is kept.
  ///
  /// - Returns: the session, after its first question is on record.
  public static func begin(
    _ id: Transcript.ID, in store: any TranscriptStore, engine: Engine, opening: Opening,
    consent: ConsentLevel, request: Request.ID? = nil, at now: Timestamp
  ) async throws -> Session {
    let session = Session(
      id: id, store: store, engine: engine, recorded: [], clock: TalkClock(since: now))
    try await session.record(request, at: now) { engine in
      engine.begin(opening, consent: consent)
    }
    // It was begun under this request before: this is not what is on record of it.
    guard await session.version > 0 else { throw VersionConflict(expected: 0, found: 1) }
    return session
  }

  /// An interview as the record has it.
  ///
  /// - Parameters:
  ///   - recorded: all its events.
  ///   - engine: an engine for the bank, chain card and lexicon it was begun with, with these
  ///     events replayed.
  public init(
    _ id: Transcript.ID, in store: any TranscriptStore, recorded: [Recorded], engine: Engine,
    at now: Timestamp
  ) {
    self.init(
      id: id, store: store, engine: engine,
      recorded: Transcript.recalling(recorded, engine.earlier),
      clock: TalkClock(since: now, minutesBefore: engine.memory.lastAnswered?.answer?.minute ?? 0))
  }

  /// Takes up an interview where it was left, for the person of `access`.
  public static func resume(
    _ id: Transcript.ID, in store: any TranscriptStore, by person: String, at now: Timestamp,
    engine: @Sendable ([TranscriptEvent]) async throws -> Engine
  ) async throws -> Session {
    let access = Access(by: person, purpose: .interview)
    let recorded = try await store.events(of: id, for: access, at: now)
    let engine = try await engine(recorded.map(\.event))
    let session = Session(id, in: store, recorded: recorded, engine: engine, at: now)
    try await session.perform(.resume, at: now)
    return session
  }

  public var memory: Memory { engine.memory }

  /// What is asked now, and how many events there were when it was asked.
  public var standing: (question: Question?, events: Int) { (memory.openQuestion, version) }

  public var chain: ChainCard { engine.chain }

  public func minute(at now: Timestamp) -> Int { clock.minute(at: now) }

  public func perform(_ act: Act, request: Request.ID?, at now: Timestamp) async throws {
    try await perform(act, request: request, expecting: nil, at: now)
  }

  /// - Parameter count: how many events the client has seen; `nil` when it sees all.
  public func perform(
    _ act: Act, request: Request.ID?, expecting count: Int?, at now: Timestamp
  ) async throws {
    // Nothing is appended by this: it asks whether the request was recorded before, for which it
    // does not matter what has come since, and whether the client has seen all.
    guard
      try await store.append([], to: id, expecting: count ?? version, at: now, request: request)
    else { return }
    if let refusal = act.refusal(in: engine.memory) { throw refusal }
    // Between two sittings nobody talks.
    if act == .resume { clock = TalkClock(since: now, minutesBefore: clock.minutesBefore) }
    let minute = clock.minute(at: now)
    try await record(request, at: now) { engine in engine.moves(for: act, minute: minute) }
  }

  private func record(
    _ request: Request.ID?, at now: Timestamp, _ turn: @Sendable (inout Engine) -> [Move]
  ) async throws {
    var next = engine
    let events = turn(&next).compactMap(\.recordedEvent)
    guard !events.isEmpty else { return }
    let seen = version
    // A second answer may arrive during this await; `expecting` lets one through.
    do {
      // What was recorded under this request before is not done again, and changes nothing here.
      let isNew = try await store.append(
        events, to: id, expecting: seen, at: now, request: request)
      guard isNew else { return }
    } catch StoreError.notYetErased(let path) {
      // The events are on record; only the wiping of the words is still to come.
      try become(next, after: events, since: seen, at: now)
      throw StoreError.notYetErased(path: path)
    }
    try become(next, after: events, since: seen, at: now)
  }

  private func become(
    _ next: Engine, after events: [TranscriptEvent], since count: Int, at now: Timestamp
  ) throws {
    (engine, version) = (next, count + events.count)
    clock.noteTalk(at: now)
    recorded += events.enumerated().map { Recorded($1, at: now, sequence: count + $0) }
    let takesBack = events.contains { if case .struck = $0 { true } else { false } }
    if takesBack { recorded = try Transcript.withoutTakenBackWords(recorded, of: id) }
    for listener in listeners.values { listener.yield(Array(recorded[count...])) }
  }

  /// What is on record after the first `count` events.
  public func recorded(after count: Int) -> [Recorded] {
    Array(recorded.dropFirst(max(0, count)))
  }
}

// MARK: Reading along

extension Session {
  /// How far somebody who reads along may lag behind: then the stream ends, and is asked for anew
  /// from where it was.
  private static let longestLag = 256

  /// What is recorded from now on, and how many events there were before it.
  public func news() -> (after: Int, AsyncStream<[Recorded]>) {
    let number = listenerCount
    listenerCount += 1
    let (stream, continuation) = AsyncStream<[Recorded]>.makeStream(
      bufferingPolicy: .bufferingOldest(Session.longestLag))
    continuation.onTermination = { [weak self] _ in
      Task { await self?.forget(number) }
    }
    listeners[number] = continuation
    return (version, stream)
  }

  private func forget(_ number: Int) { listeners[number] = nil }

  /// Whether somebody reads along.
  public var isHeard: Bool { !listeners.isEmpty }

  /// Ends every stream: nothing comes any more.
  public func endNews() {
    for listener in listeners.values { listener.finish() }
    listeners = [:]
  }
}

extension Engine {
  /// What comes of an act that is not refused.
  fileprivate mutating func moves(for act: Act, minute: Int) -> [Move] {
    switch act {
    case .answer(let text): receive(text, minute: minute)
    case .mend(let n, let text): mend(n, text, minute: minute)
    case .strike(let n): strike(n)
    case .skip: skip()
    case .ask(let words): ask(words)
    case .stop: stop(.wantsStop)
    case .note(let text): note(.noted(text))
    case .rank(let order): note(.ranked(order))
    case .consent(let level): note(.consented(level))
    case .address(let form): note(.addressed(form))
    case .leaveRecord: note(.wentOffRecord)
    case .returnToRecord: note(.cameBackOnRecord)
    case .shareAgain: note(.sharesAgain)
    case .pause: note(.paused)
    case .resume: takeUp()
    }
  }
}

extension Move {
  var recordedEvent: TranscriptEvent? {
    if case .record(let event) = self { event } else { nil }
  }
}
