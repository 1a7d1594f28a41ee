import API
import Client
import Inquiry
import Interviews
import Reports
import Shelves
import Transcripts

/// The interviews that are kept, wherever that is, as the commands read them.
struct Archive {
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

  /// Many interviews, one after the other, with everything that happened in each. They are read
  /// some at a time: one line in the record of who read what, and little in memory.
  func forEach(
    _ summaries: [InterviewSummary], for purpose: Access.Purpose,
    _ body: (InterviewRecord, [TranscriptEvent]) async throws -> Void
  ) async throws {
    for start in stride(from: 0, to: summaries.count, by: 50) {
      let some = summaries[start..<min(start + 50, summaries.count)]
      let read = try await read(some, for: purpose)
      let earlier = try await keeper.earlierTalks(of: read.map(\.0.opening), at: now)
      for ((summary, events), earlier) in zip(read, earlier) {
        try await body(try await record(summary, events, following: earlier), events)
      }
    }
  }

  /// Where one is damaged, that is told, and the others go on.
  private func read(
    _ some: ArraySlice<InterviewSummary>, for purpose: Access.Purpose
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
          complain(visible(error.whatToDo.forReader))
        }
      }
      return good
    }
  }

  private func record(
    _ summary: InterviewSummary, _ events: [TranscriptEvent], following earlier: EarlierTalk?
  ) async throws -> InterviewRecord {
    let materials = try await materials(of: summary.opening)
    let engine = materials.engine(following: earlier, replaying: events)
    return InterviewRecord(
      id: summary.id.rawValue, chain: materials.chain, memory: engine.memory, earlier: earlier,
      beganAt: summary.createdAt.milliseconds)
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
