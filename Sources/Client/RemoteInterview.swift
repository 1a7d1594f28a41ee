internal import API
public import Inquiry
public import Interviews
internal import JSONText
public import Transcripts

/// An interview that is going on at a daemon. What came of each act is folded here with the same
/// engine, so that `memory` is what the daemon's is.
///
/// When the line breaks before the answer is there, nobody knows whether the act was recorded. The
/// name under which it was asked is kept: whoever does the same again asks under the same name, and
/// the daemon does not do it twice.
public actor RemoteInterview: LiveInterview {
  public nonisolated let id: Transcript.ID
  private let record: DaemonRecord
  private var engine: Engine
  private var reader: EventReader
  private let clock: TalkClock
  private var unconfirmed: Unconfirmed?

  /// What was asked and not answered.
  private struct Unconfirmed {
    var act: Act
    var seen: Int
    var request: Request.ID
  }

  /// - Parameter events: all that happened up to now.
  init(
    _ id: Transcript.ID, in record: DaemonRecord, materials: Materials, events: [EventWire],
    at now: Timestamp
  ) throws {
    self.id = id
    self.record = record
    var reader = EventReader(of: id)
    engine = materials.engine(replaying: try reader.read(events).map(\.event))
    self.reader = reader
    clock = TalkClock(
      since: now, minutesBefore: engine.memory.lastAnswered?.answer?.minute ?? 0)
  }

  public var memory: Memory { engine.memory }

  /// Where the daemon listens.
  public nonisolated var socket: String { record.socket }

  /// Goes on from here on its own.
  public var follower: Follower { Follower(engine, reader) }

  public var chain: ChainCard { engine.chain }

  /// How many events were seen.
  public var version: Int { reader.count }

  public func minute(at now: Timestamp) -> Int { clock.minute(at: now) }

  public func perform(_ act: Act, request: Request.ID?, at now: Timestamp) async throws {
    if let refusal = act.refusal(in: memory), refusal.isOfTheText { throw refusal }
    let asked = Unconfirmed(
      act: act, seen: version, request: request ?? sameAgain(act) ?? .random())
    unconfirmed = asked
    do {
      try await send(asked)
    } catch DaemonError.overtaken(let found) {
      unconfirmed = nil
      let between = try await catchUp()
      // That somebody came in or went is no reason to ask a person to say it again.
      if !between.isEmpty, between.allSatisfy(\.isComingOrGoing) {
        return try await perform(act, request: asked.request, at: now)
      }
      throw VersionConflict(expected: asked.seen, found: found)
    } catch let error as DaemonError where error.leavesOpen {
      throw error
    } catch {
      unconfirmed = nil
      throw error
    }
    unconfirmed = nil
  }

  /// The name under which this was asked before, where it is not known what became of it.
  private func sameAgain(_ act: Act) -> Request.ID? {
    guard let last = unconfirmed, last.act == act, last.seen == version else { return nil }
    return last.request
  }

  private func send(_ asked: Unconfirmed) async throws {
    let wire = ActWire(asked.act, request: asked.request, expecting: asked.seen)
    let target = Target("v1", "interviews", id.rawValue, "turns")
    let answer = try await record.line.json(.post, target, body: wire.json)
    do {
      try take(try InterviewNews(answer).events)
    } catch let missing as NotUnderstood {
      throw DaemonError.notUnderstood(missing.what)
    }
  }

  /// Takes in what happened elsewhere.
  @discardableResult
  public func catchUp() async throws -> [TranscriptEvent] {
    try take(try await record.wires(of: id, for: .interview, after: version))
  }

  @discardableResult
  private func take(_ wires: [EventWire]) throws -> [TranscriptEvent] {
    let events = try reader.read(wires).map(\.event)
    engine.remember(events)
    return events
  }

  /// Goes on where it was left, also when others are in it and go on meanwhile.
  func takeUp(at now: Timestamp) async throws {
    for _ in 1...3 {
      do { return try await perform(.resume, at: now) } catch is VersionConflict {}
    }
    try await perform(.resume, at: now)
  }
}

/// What a daemon tells after something was done.
struct InterviewNews {
  var interview: InterviewSummary
  /// All that the client had not seen.
  var events: [EventWire]

  init(_ json: JSON) throws {
    interview = try InterviewWire.summary(try json.field("interview"))
    events = try json.list("events", EventWire.init)
  }
}

extension TranscriptEvent {
  var isComingOrGoing: Bool { self == .resumed || self == .paused }
}

extension ActRefusal {
  /// Whether it is about what was typed, and not about how the interview stands: that the daemon
  /// knows better.
  fileprivate var isOfTheText: Bool { self == .tooLong || self == .containsNUL }
}

extension DaemonError {
  /// Whether it is not known if what was asked was done.
  fileprivate var leavesOpen: Bool {
    switch self {
    case .unreachable, .wentAway, .tooMany, .notUnderstood: true
    case .overtaken: false
    case .refused(let kind, _):
      [nil, .internal, .storeRefused, .notReady, .tooBusy, .timeout].contains(kind)
    }
  }
}
