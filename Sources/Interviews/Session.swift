public import Inquiry
public import Transcripts

/// One live interview: decide, record, only then reply.
///
/// The engine is a value, so a failed append leaves the session as it was. While an append is
/// under way a second answer may arrive; the expected count lets one of the two through.
public actor Session {
  public nonisolated let id: Transcript.ID
  private let store: any TranscriptStore
  private var engine: Engine
  private var version: Int
  private var clock: TalkClock

  private init(
    id: Transcript.ID, store: any TranscriptStore, engine: Engine, version: Int, clock: TalkClock
  ) {
    self.id = id
    self.store = store
    self.engine = engine
    self.version = version
    self.clock = clock
  }

  /// Begins an interview. Without consent there is none, and nothing is kept.
  ///
  /// - Returns: the session, after its first question is on record.
  public static func begin(
    _ id: Transcript.ID, in store: any TranscriptStore, engine: Engine, opening: Opening,
    consent: ConsentLevel, at now: Timestamp
  ) async throws -> Session {
    let session = Session(
      id: id, store: store, engine: engine, version: 0, clock: TalkClock(since: now))
    try await session.perform(at: now) { engine in engine.begin(opening, consent: consent) }
    return session
  }

  /// Takes up an interview where it was left.
  ///
  /// - Parameters:
  ///   - person: who goes on with it, for the record of who read what.
  ///   - engine: an engine for the bank, chain card and lexicon it was begun with, with the given
  ///     events replayed.
  public static func resume(
    _ id: Transcript.ID, in store: any TranscriptStore, by person: String, at now: Timestamp,
    engine: @Sendable ([TranscriptEvent]) throws -> Engine
  ) async throws -> Session {
    let access = Access(by: person, purpose: .interview)
    let recorded = try await store.events(of: id, for: access, at: now)
    let engine = try engine(recorded.map(\.event))
    let session = Session(
      id: id, store: store, engine: engine, version: recorded.count,
      clock: TalkClock(since: now, minutesBefore: engine.memory.lastAnswered?.answer?.minute ?? 0))
    try await session.perform(at: now) { engine in engine.note(.resumed) }
    return session
  }

  /// The state of the talk, for whoever shows it.
  public var memory: Memory { engine.memory }

  public var chain: ChainCard { engine.chain }

  /// What is handed over, as the chain card calls it.
  public func handOver(_ index: HandOver.Index) -> String? {
    engine.chain.handOvers.indices.contains(index) ? engine.chain.handOvers[index].what : nil
  }

  public func minute(at now: Timestamp) -> Int { clock.minute(at: now) }

  @discardableResult
  public func answer(_ text: String, at now: Timestamp) async throws -> [Move] {
    let minute = clock.minute(at: now)
    return try await perform(at: now) { engine in engine.receive(text, minute: minute) }
  }

  @discardableResult
  public func correct(_ text: String, at now: Timestamp) async throws -> [Move] {
    let minute = clock.minute(at: now)
    return try await perform(at: now) { engine in engine.correct(text, minute: minute) }
  }

  /// Mends an earlier answer; the last one is corrected, and asked from again.
  @discardableResult
  public func mend(_ n: Int, _ text: String, at now: Timestamp) async throws -> [Move] {
    let minute = clock.minute(at: now)
    return try await perform(at: now) { engine in engine.mend(n, text, minute: minute) }
  }

  @discardableResult
  public func strike(_ n: Int, at now: Timestamp) async throws -> [Move] {
    try await perform(at: now) { engine in engine.strike(n) }
  }

  @discardableResult
  public func skip(at now: Timestamp) async throws -> [Move] {
    try await perform(at: now) { engine in engine.skip() }
  }

  @discardableResult
  public func ask(_ words: String, at now: Timestamp) async throws -> [Move] {
    try await perform(at: now) { engine in engine.ask(words) }
  }

  @discardableResult
  public func stop(_ closing: Closing, at now: Timestamp) async throws -> [Move] {
    try await perform(at: now) { engine in engine.stop(closing) }
  }

  /// Records what does not change what is asked: a note, a pause, a ranking.
  public func note(_ event: TranscriptEvent, at now: Timestamp) async throws {
    try await perform(at: now) { engine in engine.note(event) }
  }

  @discardableResult
  private func perform(
    at now: Timestamp, _ turn: @Sendable (inout Engine) -> [Move]
  ) async throws -> [Move] {
    var next = engine
    let moves = turn(&next)
    let events = moves.compactMap(\.recordedEvent)
    guard !events.isEmpty else { return moves }
    // A second answer may arrive during this await; `expecting` lets one through.
    do {
      try await store.append(events, to: id, expecting: version, at: now)
    } catch StoreError.notYetErased(let path) {
      // The events are on record; only the wiping of the words is still to come.
      (engine, version) = (next, version + events.count)
      throw StoreError.notYetErased(path: path)
    }
    (engine, version) = (next, version + events.count)
    return moves
  }
}

extension Move {
  var recordedEvent: TranscriptEvent? {
    if case .record(let event) = self { event } else { nil }
  }
}

/// How long people have talked: the time between sittings does not count.
struct TalkClock: Sendable {
  private let start: Timestamp
  private let minutesBefore: Int

  init(since start: Timestamp, minutesBefore: Int = 0) {
    self.start = start
    self.minutesBefore = minutesBefore
  }

  /// A clock that was set back gives no negative time.
  func minute(at now: Timestamp) -> Int {
    minutesBefore + max(0, Int((now.milliseconds - start.milliseconds) / 60_000))
  }
}
