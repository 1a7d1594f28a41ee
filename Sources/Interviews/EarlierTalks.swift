// Two interviews, read together:  opening.follows ──▶ the earlier one's events ──▶ EarlierTalk
//
// A store keeps of a later interview where it quotes the earlier one, and no words. Whoever reads the
// later one reads the earlier one as well, and that stands in the record of who read what.
public import Inquiry
public import Transcripts

extension TranscriptSource {
  /// What an interview comes back to; `nil` for a first interview.
  ///
  /// - Parameter materials: what an interview was held with.
  /// - Throws: `StoreError.damaged` when the earlier interview cannot be read.
  public func earlierTalk(
    of opening: Opening, by person: String, at now: Timestamp,
    materials: @Sendable (Opening) async throws -> Materials
  ) async throws -> EarlierTalk? {
    guard let follows = opening.follows else { return nil }
    let access = Access(by: person, purpose: .recall)
    let events = try await events(of: Transcript.ID(follows.interview), for: access, at: now)
    return try await EarlierTalk(follows, events.map(\.event), materials: materials)
  }

  /// The same for many interviews, in their order, with one line in the record. What cannot be read
  /// is `nil`: the words are not there, and the later interview can be read all the same.
  public func earlierTalks(
    of openings: [Opening], by person: String, at now: Timestamp,
    materials: @Sendable (Opening) async throws -> Materials
  ) async throws -> [EarlierTalk?] {
    var wanted: [Transcript.ID] = []
    for case let follows? in openings.map(\.follows)
    where !wanted.contains(Transcript.ID(follows.interview)) {
      wanted.append(Transcript.ID(follows.interview))
    }
    guard !wanted.isEmpty else { return openings.map { _ in nil } }
    let access = Access(by: person, purpose: .recall)
    let events = try await readable(wanted, for: access, at: now)
    var talks: [EarlierTalk?] = []
    for opening in openings {
      guard let follows = opening.follows, let read = events[follows.interview] else {
        talks.append(nil)
        continue
      }
      talks.append(try await EarlierTalk(follows, read, materials: materials))
    }
    return talks
  }

  private func readable(
    _ wanted: [Transcript.ID], for access: Access, at now: Timestamp
  ) async throws -> [String: [TranscriptEvent]] {
    func read(_ some: [Transcript.ID]) async throws -> [String: [TranscriptEvent]] {
      let all = try await events(of: some, for: access, at: now)
      return Dictionary(
        zip(some.map(\.rawValue), all.map { $0.map(\.event) }), uniquingKeysWith: { $1 })
    }
    do {
      return try await read(wanted)
    } catch StoreError.damaged {
      var good: [String: [TranscriptEvent]] = [:]
      for one in wanted {
        do { good.merge(try await read([one])) { $1 } } catch StoreError.damaged { continue }
      }
      return good
    }
  }
}

extension EarlierTalk {
  /// - Parameter events: all of the earlier interview; `nil` comes of none.
  fileprivate init?(
    _ follows: Opening.Follows, _ events: [TranscriptEvent],
    materials: @Sendable (Opening) async throws -> Materials
  ) async throws {
    guard case .opened(let opening)? = events.first else { return nil }
    let engine = try await materials(opening).engine(replaying: events)
    self.init(follows, memory: engine.memory)
  }
}

extension Transcript {
  /// Events with the words of the earlier interview where they quote it, for whoever they go to.
  public static func recalling(_ recorded: [Recorded], _ earlier: EarlierTalk?) -> [Recorded] {
    guard let earlier else { return recorded }
    return recorded.map { item in
      Recorded(earlier.recalling(item.event), at: item.at, sequence: item.sequence)
    }
  }
}
