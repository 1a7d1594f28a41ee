public import Inquiry
public import Transcripts

/// The interviews that are going on in this process, one actor each. Two people who are in the same
/// interview are in the same one here.
public actor InterviewHost {
  private let store: any TranscriptStore
  private let materials: @Sendable (Opening) async throws -> Materials
  private var sessions: [Transcript.ID: Entry] = [:]
  private var beginning: [Transcript.ID: Task<Void, any Error>] = [:]
  private var arriving: [Transcript.ID: Arrival] = [:]
  private var arrivals = 0

  private struct Entry {
    let session: Session
    /// Who has been told that they are in: each stands once in the record of who read what.
    var people: Set<String>
    var lastUse: Timestamp
  }

  /// One that is being read. It gives whether there is such an interview.
  private struct Arrival {
    var number: Int
    var task: Task<Bool, any Error>
  }

  public init(
    store: any TranscriptStore, materials: @escaping @Sendable (Opening) async throws -> Materials
  ) {
    self.store = store
    self.materials = materials
  }

  /// Begins an interview under an id that nobody else has.
  ///
  /// Asked again with the same request it is the one that was begun then.
  public func begin(
    _ id: Transcript.ID, _ opening: Opening, consent: ConsentLevel, request: Request.ID,
    by person: String, at now: Timestamp
  ) async throws -> Session {
    if sessions[id] == nil {
      // Whoever was just before us began it, or could not.
      if let task = beginning[id] {
        _ = await task.result
      } else {
        let task = Task {
          defer { beginning[id] = nil }
          let earlier = try await store.earlierTalk(
            of: opening, by: person, at: now, materials: materials)
          let engine = try await materials(opening).engine(following: earlier)
          let begun = try await Session.begin(
            id, in: store, engine: engine, opening: opening, consent: consent, request: request,
            at: now)
          // Where the request was recorded before, nothing came of this one.
          guard await begun.version > 0 else { return }
          sessions[id] = Entry(session: begun, people: [person], lastUse: now)
        }
        beginning[id] = task
        try await task.value
      }
    }
    guard let session = try await session(id, for: person, at: now) else {
      throw VersionConflict(expected: 0, found: 0)
    }
    return session
  }

  /// An interview as it stands, taken from the record when it is not here yet.
  ///
  /// That `person` is in it is on record before they get it.
  /// - Returns: `nil` for one that does not exist.
  public func session(
    _ id: Transcript.ID, for person: String, at now: Timestamp
  ) async throws -> Session? {
    if sessions[id] == nil { return try await load(id, for: person, at: now) }
    if sessions[id]?.people.contains(person) == false {
      _ = try await store.events(of: id, for: access(person), at: now)
    }
    sessions[id]?.people.insert(person)
    sessions[id]?.lastUse = now
    return sessions[id]?.session
  }

  /// One that is here already, without anybody reading it.
  public func running(_ id: Transcript.ID) -> Session? { sessions[id]?.session }

  /// Whoever waits goes on when it is here, or was let go of again: it is never both read and
  /// absent, or those who wait would never let the one who reads go on.
  private func load(
    _ id: Transcript.ID, for person: String, at now: Timestamp
  ) async throws -> Session? {
    let task = arriving[id]?.task ?? read(id, for: person, at: now)
    guard try await task.value else { return nil }
    return try await session(id, for: person, at: now)
  }

  private func read(
    _ id: Transcript.ID, for person: String, at now: Timestamp
  ) -> Task<Bool, any Error> {
    arrivals += 1
    let number = arrivals
    let task = Task {
      defer { if arriving[id]?.number == number { arriving[id] = nil } }
      let recorded = try await store.events(of: id, for: access(person), at: now)
      guard case .opened(let opening)? = recorded.first?.event else { return false }
      let earlier = try await store.earlierTalks(
        of: [opening], by: person, at: now, materials: materials)[0]
      let engine = try await materials(opening)
        .engine(following: earlier, replaying: recorded.map(\.event))
      // One that was let go of meanwhile may have no words any more: it is read anew.
      if arriving[id]?.number == number, sessions[id] == nil {
        let session = Session(id, in: store, recorded: recorded, engine: engine, at: now)
        sessions[id] = Entry(session: session, people: [person], lastUse: now)
      }
      return true
    }
    arriving[id] = Arrival(number: number, task: task)
    return task
  }

  private func access(_ person: String) -> Access { Access(by: person, purpose: .interview) }

  public var count: Int { sessions.count }

  /// Lets go of one that was changed by something else than an act: its words were erased.
  public func forget(_ id: Transcript.ID) async {
    arriving[id] = nil
    await sessions.removeValue(forKey: id)?.session.endNews()
  }

  /// Lets go of those that come back to one of these: words of it are gone, and they are read anew.
  public func forget(following earlier: [Transcript.ID]) async {
    let names = Set(earlier.map(\.rawValue))
    for (id, entry) in sessions {
      let follows = await entry.session.memory.opening?.follows
      if let follows, names.contains(follows.interview) { await forget(id) }
    }
  }

  /// Lets go of those that are over, or in which nothing happened since then, and that nobody reads
  /// along in: they are in the record.
  public func forget(idleSince then: Timestamp) async {
    for (id, entry) in sessions {
      let isOver = await entry.session.memory.closing != nil
      guard entry.lastUse < then || isOver else { continue }
      if await !entry.session.isHeard { sessions[id] = nil }
    }
  }

  /// Says goodbye to everybody who reads along.
  public func endNews() async {
    for entry in sessions.values { await entry.session.endNews() }
  }
}
