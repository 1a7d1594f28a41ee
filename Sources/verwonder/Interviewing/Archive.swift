import API
import Client
import Inquiry
import Interviews
import Reports
import Shelves
import Transcripts

/// The interviews that are kept, wherever that is, as the commands read them.
struct Archive: Sendable {
  let keeper: any Keeper

  var now: Timestamp { Timestamp(milliseconds: Surroundings.now) }

  func close() throws { try keeper.close() }

  /// Whether what was wrong with the store was told when it was opened, here.
  var hasToldFindings: Bool { !(keeper is DaemonKeeper) }

  /// Finds an interview by its id, by the beginning of it, or as `last`.
  func find(_ name: String) async throws -> InterviewSummary {
    let all = try await keeper.transcripts()
    guard !all.isEmpty else { throw Failure.problems(.noInterviews) }
    if name == "last" {
      // The one that was last worked on; one that is still open before one that is closed.
      let open = all.filter { $0.closing == nil }
      let candidates = open.isEmpty ? all : open
      if let last = candidates.max(by: { $0.lastAt < $1.lastAt }) { return last }
    }
    let matches = all.filter { $0.id.rawValue.hasPrefix(name) }
    if let exact = matches.first(where: { $0.id.rawValue == name }) { return exact }
    guard matches.count == 1, let match = matches.first else {
      throw Failure.problems(.unknownInterview(name))
    }
    return match
  }

  func resume(_ name: String) async throws -> any LiveInterview {
    let summary = try await find(name)
    guard summary.closing == nil else {
      throw Failure.problems(.alreadyClosed(summary.id.rawValue))
    }
    return try await keeper.resume(summary, at: now)
  }

  /// One interview as it stands, for a report.
  func record(
    _ summary: InterviewSummary, for purpose: Access.Purpose
  ) async throws -> InterviewRecord {
    let events = try await keeper.events(of: summary.id, for: access(purpose), at: now)
    let earlier = try await keeper.earlierTalks(of: [summary.opening], at: now)[0]
    return try await record(summary, events.map(\.event), following: earlier)
  }

  /// An interview as it was read, with what it was held with.
  struct Read: Sendable {
    var summary: InterviewSummary
    var events: [TranscriptEvent]
    var materials: Materials
    /// What it comes back to.
    var earlier: EarlierTalk?

    var record: InterviewRecord {
      record(materials.engine(following: earlier, replaying: events).memory)
    }

    /// The same, with nothing counted in the answers.
    var unmeasured: InterviewRecord { record(materials.memory(of: events, following: earlier)) }

    private func record(_ memory: Memory) -> InterviewRecord {
      InterviewRecord(
        id: summary.id.rawValue, chain: materials.chain, memory: memory, earlier: earlier,
        beganAt: summary.createdAt.milliseconds)
    }
  }

  /// Some interviews, with what was told of those that cannot be read.
  private struct Stretch<Made: Sendable>: Sendable {
    var made: [Made]
    var complaints: [String] = []
  }

  private static let atOnce = 50
  /// One is read while others are worked on.
  private static let stretchesAtOnce = 3

  /// Makes something of each of many interviews, and hands it over in their order. They are read
  /// some at a time and let go of: one line in the record of who read what, and little in memory.
  func forEach<Made: Sendable>(
    _ summaries: [InterviewSummary], for purpose: Access.Purpose,
    making make: @escaping @Sendable (Read) throws -> Made,
    _ body: (Made) async throws -> Void
  ) async throws {
    try await withThrowingTaskGroup(of: (Int, Stretch<Made>).self) { group in
      var (started, delivered) = (0, 0)
      var waiting: [Int: Stretch<Made>] = [:]
      func start() {
        let first = started * Self.atOnce
        guard first < summaries.count else { return }
        let some = summaries[first..<min(first + Self.atOnce, summaries.count)]
        let number = started
        started += 1
        group.addTask { (number, try await stretch(some, for: purpose, making: make)) }
      }
      for _ in 0..<Self.stretchesAtOnce { start() }
      while let (number, stretch) = try await group.next() {
        waiting[number] = stretch
        while let next = waiting.removeValue(forKey: delivered) {
          for complaint in next.complaints { complain(complaint) }
          for made in next.made { try await body(made) }
          delivered += 1
          // Not before this: what is done waits in memory for what is slow.
          start()
        }
      }
    }
  }

  private func stretch<Made: Sendable>(
    _ some: ArraySlice<InterviewSummary>, for purpose: Access.Purpose,
    making make: @Sendable (Read) throws -> Made
  ) async throws -> Stretch<Made> {
    var stretch = Stretch<Made>(made: [])
    let read = try await read(some, for: purpose, &stretch.complaints)
    let earlier = try await keeper.earlierTalks(of: read.map(\.0.opening), at: now)
    for ((summary, events), earlier) in zip(read, earlier) {
      let materials = try await materials(of: summary.opening)
      stretch.made.append(
        try make(
          Read(summary: summary, events: events, materials: materials, earlier: earlier)))
    }
    return stretch
  }

  /// Where one is damaged, that is told, and the others go on.
  private func read(
    _ some: ArraySlice<InterviewSummary>, for purpose: Access.Purpose,
    _ complaints: inout [String]
  ) async throws -> [(InterviewSummary, [TranscriptEvent])] {
    do {
      let read = try await keeper.events(of: some.map(\.id), for: access(purpose), at: now)
      return zip(some, read).map { ($0, $1.map(\.event)) }
    } catch  where error.isOfOneInterview && some.count > 1 {
      var good: [(InterviewSummary, [TranscriptEvent])] = []
      for summary in some {
        do {
          let events = try await keeper.events(of: summary.id, for: access(purpose), at: now)
          good.append((summary, events.map(\.event)))
        } catch  where error.isOfOneInterview {
          complaints.append(visible(error.whatToDo.forReader))
        }
      }
      return good
    }
  }

  private func record(
    _ summary: InterviewSummary, _ events: [TranscriptEvent], following earlier: EarlierTalk?
  ) async throws -> InterviewRecord {
    let materials = try await materials(of: summary.opening)
    return Read(
      summary: summary, events: events, materials: materials, earlier: earlier
    ).record
  }

  func access(_ purpose: Access.Purpose) -> Access {
    Access(by: keeper.person, purpose: purpose)
  }

  func materials(of opening: Opening) async throws -> Materials {
    try await keeper.materials(of: opening)
  }
}

extension Error {
  /// Whether one interview cannot be read, while others can.
  var isOfOneInterview: Bool {
    switch self as any Error {
    case StoreError.damaged, DaemonError.refused(.storeRefused, _): true
    default: false
    }
  }

  /// What a store or a daemon says about it.
  fileprivate var whatToDo: Bilingual {
    switch self as any Error {
    case let error as StoreError: error.text
    case let error as DaemonError: error.text
    default: Bilingual(same: "\(self)")
    }
  }
}
