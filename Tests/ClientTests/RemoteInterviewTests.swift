import API
import Client
import Inquiry
import InterviewSupport
import Interviews
import JSONText
import TestSupport
import Testing
import Transcripts

@Suite struct `An interview at a daemon` {
  static let materials = Materials(
    bank: SmallInquiry.bank, chain: SmallInquiry.card, lexicon: SmallInquiry.englishLexicon,
    kinds: SmallInquiry.kinds)

  let folder: TemporaryFolder
  let daemon: DaemonDouble
  let server: SocketServer

  init() throws {
    folder = try TemporaryFolder()
    daemon = DaemonDouble(materials: Self.materials)
    server = try SocketServer(at: folder.path + "/daemon.sock", daemon)
  }

  private var keeper: DaemonKeeper {
    let record = DaemonRecord(DaemonLine(path: server.path, language: .english))
    return DaemonKeeper(record, person: "jan (1000)") { _ in Self.materials }
  }

  private func begin() async throws -> any LiveInterview {
    let document = KeptDocument(kind: .bank, name: "small", digest: "d1", bytes: [0x61])
    return try await keeper.begin(
      Beginning(
        opening: SmallInquiry.opening(), consent: .inquirerMayRead, materials: Self.materials,
        documents: [document]),
      at: .noon)
  }

  private func resumed() async throws -> any LiveInterview {
    let keeper = keeper
    let summary = try #require(try await keeper.transcripts().first)
    return try await keeper.resume(summary, at: .noon)
  }

  /// What an engine here makes of what the daemon has on record.
  private func onRecord(_ interview: any LiveInterview) async throws -> Memory {
    let access = Access(by: "test", purpose: .show)
    let events = try await daemon.store.events(of: interview.id, for: access, at: .noon)
    return Self.materials.engine(replaying: events.map(\.event)).memory
  }

  private func answersOnRecord(_ interview: any LiveInterview) async throws -> [String] {
    try await onRecord(interview).turns.compactMap { $0.answer?.words.text }
  }

  @Test(arguments: 0..<12)
  func `is here what it is there, whatever is done`(seed: UInt64) async throws {
    var respondent = SeededRespondent(seed: seed, language: .english)
    let interview = try await begin()
    for _ in 0..<25 {
      do {
        try await interview.perform(Act(respondent.nextDeed()), at: .noon)
      } catch is ActRefusal {}
      #expect(await interview.memory == (try await onRecord(interview)), "seed \(seed)")
    }
    let access = Access(by: "", purpose: .show)
    let events = try await keeper.events(of: interview.id, for: access, at: .noon)
    let replayed = Self.materials.engine(replaying: events.map(\.event)).memory
    #expect(await interview.memory == replayed, "seed \(seed)")
  }

  @Test func `brings a document once`() async throws {
    _ = try await begin()
    _ = try await begin()
    let asked = server.seen.filter { $0.path.first == "documents" }.map(\.line)
    #expect(
      asked == [
        "HEAD /v1/documents/d1", "PUT /v1/documents/d1?kind=bank&name=small",
        "HEAD /v1/documents/d1",
      ])
  }

  @Test(arguments: [DaemonDouble.Fault.closesBefore, .closesAfter, .storeRefuses])
  func `keeps nothing twice when the answer to an act is lost`(
    fault: DaemonDouble.Fault
  ) async throws {
    let interview = try await begin()
    let before = await interview.memory
    // The line is kept, so what is closed on it is tried once more without a word.
    await daemon.order(fault)
    if fault != .storeRefuses { await daemon.order(fault) }
    await #expect(throws: DaemonError.self) {
      try await interview.perform(.answer("We always call."), at: .noon)
    }
    #expect(await interview.memory == before)
    try await interview.perform(.answer("We always call."), at: .noon)
    #expect(await interview.memory == (try await onRecord(interview)))
    #expect(try await answersOnRecord(interview) == ["We always call."])
    let turns = try server.turns
    #expect(turns.count >= 2)
    #expect(turns.allSatisfy { $0 == turns[0] })
  }

  @Test func `calls another act by another name`() async throws {
    let interview = try await begin()
    for text in ["Yes.", "Yes.", "No."] {
      try await interview.perform(.answer(text), at: .noon)
    }
    let names = try server.turns.map(\.request)
    #expect(Set(names).count == 3)
    #expect(names.allSatisfy { $0?.rawValue.utf8.count == 32 })
  }

  @Test func `finds out that what was lost is on record`() async throws {
    let interview = try await begin()
    await daemon.order(.closesAfter, .closesAfter)
    await #expect(throws: DaemonError.self) {
      try await interview.perform(.answer("We always call."), at: .noon)
    }
    await #expect(throws: VersionConflict.self) {
      try await interview.perform(.answer("We always call, on Fridays."), at: .noon)
    }
    #expect(await interview.memory.lastAnswered?.answer?.words.text == "We always call.")
    try await interview.perform(.answer("On Fridays."), at: .noon)
    #expect(try await answersOnRecord(interview) == ["We always call.", "On Fridays."])
  }

  @Test func `lets one of two answers through, and shows the other what came of it`() async throws {
    let first = try await begin()
    let second = try await resumed()
    // That the other one came in keeps nobody from answering.
    try await first.perform(.answer("The letter is late."), at: .noon)
    let seen = await second.memory
    await #expect(throws: VersionConflict.self) {
      try await second.perform(.answer("The letter is early."), at: .noon)
    }
    #expect(await second.memory != seen)
    #expect(await second.memory == first.memory)
    try await second.perform(.answer("It takes a week."), at: .noon)
    #expect(try await answersOnRecord(first) == ["The letter is late.", "It takes a week."])
  }

  @Test func `goes on where it was when the daemon is back`() async throws {
    let interview = try await begin()
    server.stop()
    await #expect(throws: DaemonError.self) {
      try await interview.perform(.answer("Yes."), at: .noon)
    }
    await #expect(throws: DaemonError.unreachable(path: server.path, .nobodyListens)) {
      try await interview.perform(.answer("Yes."), at: .noon)
    }
    let again = try SocketServer(at: server.path, daemon)
    try await interview.perform(.answer("Yes."), at: .noon)
    #expect(try again.turns.count == 1)
    #expect(try await answersOnRecord(interview) == ["Yes."])
  }

  @Test func `refuses with the daemon's reason`() async throws {
    let interview = try await begin()
    await #expect(throws: ActRefusal.noSuchAnswer(7)) {
      try await interview.perform(.strike(n: 7), at: .noon)
    }
    await #expect(throws: ActRefusal.onRecord) {
      try await interview.perform(.returnToRecord, at: .noon)
    }
    await #expect(throws: ActRefusal.tooLong) {
      try await interview.perform(
        .answer(String(repeating: "x", count: Act.longestText + 1)), at: .noon)
    }
    await #expect(throws: ActRefusal.containsNUL) {
      try await interview.perform(.answer("a\0b"), at: .noon)
    }
    #expect(try server.turns.count == 2)
  }

  @Test(arguments: [
    ActRefusal.closed, .offRecord, .onRecord, .nothingAsked, .nothingBetweenUs, .noSuchAnswer(3),
    .noRanking, .consentOnlyDown, .empty, .tooLong, .containsNUL,
  ])
  func `knows every refusal`(refusal: ActRefusal) async throws {
    let text = String(decoding: refusal.asProblem.bytes(in: .dutch), as: UTF8.self)
    let refusing = try SocketServer(
      at: folder.path + "/refusing.sock", replies: [.bytes(response("409 x", text))])
    let line = DaemonLine(path: refusing.path, language: .dutch)
    await #expect(throws: refusal) { try await line.json(.get, Target("v1", "me")) }
  }

  @Test func `is waited for a minute, and no longer`() async throws {
    let away = DaemonError.wentAway(path: "x")
    var tries = 0
    var pauses: [Int] = []
    await #expect(throws: away) {
      try await Patience.minute.trying {
        tries += 1
        throw away
      } wait: { _, milliseconds in
        pauses.append(milliseconds)
      }
    }
    #expect(tries == pauses.count + 1)
    #expect((45_000...75_000).contains(pauses.reduce(0, +)))
    tries = 0
    await #expect(throws: DaemonError.refused(.forbidden, detail: "")) {
      try await Patience.minute.trying {
        tries += 1
        throw DaemonError.refused(.forbidden, detail: "")
      } wait: { _, _ in
      }
    }
    #expect(tries == 1)
  }
}

extension Act {
  init(_ deed: SeededRespondent.Deed) {
    self =
      switch deed {
      case .answer(let text): .answer(text)
      case .correct(let text): .mend(n: 1, text)
      case .mend(let n, let text): .mend(n: n, text)
      case .strike(let n): .strike(n: n)
      case .skip: .skip
      case .ask(let text): .ask(text)
      case .note(let text): .note(text)
      case .stepAside: .pause
      }
  }
}
