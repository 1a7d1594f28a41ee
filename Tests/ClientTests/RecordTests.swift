import API
import Client
import Inquiry
import InterviewSupport
import Interviews
import JSONText
import TestSupport
import Testing
import Transcripts

/// What is asked for each thing that a keeper does, and what is made of the answer.
@Suite struct `A record at a daemon` {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func asked(
    _ replies: JSON..., doing: (DaemonKeeper) async throws -> Void
  ) async throws -> [String] {
    let server = try SocketServer(
      at: folder.path + "/daemon.sock", replies: replies.map { .bytes(response("200 OK", $0.line)) }
    )
    try await doing(try keeper(at: server.path))
    return server.seen.map { $0.line + ($0.body.isEmpty ? "" : " " + $0.body) }
  }

  private func keeper(at path: String) throws -> DaemonKeeper {
    DaemonKeeper(
      DaemonRecord(DaemonLine(path: path, language: .dutch)), person: "jan"
    ) { _ in throw NotUnderstood("materials") }
  }

  private static let summary = InterviewSummary(
    id: "abc", opening: SmallInquiry.opening(), createdAt: .noon, lastAt: .noon, eventCount: 12,
    closing: nil)

  private static func wires(_ count: Int) throws -> JSON {
    let events = SmallInquiry.begun.prefix(count).enumerated()
    return .array(try events.map { try EventWire(Recorded($1, at: .noon, sequence: $0)).json })
  }

  @Test func `lists interviews, and what keeps others from it`() async throws {
    let list: JSON = [
      "interviews": [InterviewWire.json(Self.summary)],
      "unreadable": [["nl": "Eén niet.", "en": "One not."]], "more": 1,
    ]
    let asked = try await asked(list, list) { keeper async throws in
      #expect(try await keeper.transcripts() == [Self.summary])
      #expect(try await keeper.unreadable() == [Bilingual(nl: "Eén niet.", en: "One not.")])
    }
    #expect(asked == ["GET /v1/interviews", "GET /v1/interviews"])
  }

  @Test func `reads one interview, or many at once`() async throws {
    let two: JSON = [
      "interviews": [
        ["id": "b", "events": try Self.wires(2)], ["id": "a", "events": try Self.wires(3)],
      ]
    ]
    let asked = try await asked(["events": try Self.wires(3)], two) { keeper async throws in
      let access = Access(by: "jan", purpose: .ownCopy)
      let one = try await keeper.events(of: "abc", for: access, at: .noon)
      #expect(one.map(\.sequence) == [0, 1, 2])
      let many = try await keeper.events(of: ["a", "b", "c"], for: access, at: .noon)
      #expect(many.map(\.count) == [3, 2, 0])
    }
    #expect(
      asked == [
        "GET /v1/interviews/abc/events?after=0&purpose=own_copy",
        "GET /v1/events?interviews=a,b,c&purpose=own_copy",
      ])
  }

  @Test func `reads hundreds some at a time`() async throws {
    let none: JSON = ["interviews": []]
    let asked = try await asked(none, none, none) { keeper async throws in
      let ids = (1...120).map { Identifier<Transcript>("g\($0)") }
      let access = Access(by: "jan", purpose: .rerun)
      #expect(try await keeper.events(of: ids, for: access, at: .noon).count == 120)
    }
    #expect(asked.map { $0.split(separator: ",").count } == [50, 50, 20])
  }

  @Test func `shows what it shows about itself`() async throws {
    let check = RecordCheck(events: 3, interviews: 1, checkpoints: 2, findings: [Self.finding])
    let head = SignedHead(note: "a\nb", verifier: "key")
    let info = RecordInfo(
      folder: "/s", key: "/k", keyIsBeside: true, generation: 1, interviews: 1, events: 3,
      bytes: 4096, verifier: "key")
    let store = RecordWire.json(info).with(
      "found_at_opening", .array([RecordWire.json(Self.finding)]))
    let read = AccessRecord(
      at: .noon, access: Access(by: "jan", purpose: .show), interviews: ["abc"])
    let asked = try await asked(
      RecordWire.json(check), RecordWire.json(head), store, store,
      ["accesses": [RecordWire.json(read)]]
    ) { keeper async throws in
      #expect(try await keeper.verify() == check)
      #expect(try await keeper.signedHead(at: .noon) == head)
      #expect(try await keeper.recordInfo() == info)
      #expect(try await keeper.foundAtOpening() == [Self.finding])
      #expect(try await keeper.accesses() == [read])
    }
    #expect(
      asked == [
        "GET /v1/verification", "POST /v1/checkpoints {}", "GET /v1/store", "GET /v1/store",
        "GET /v1/audit",
      ])
  }

  private static let finding = RecordCheck.Finding(
    interview: nil, text: Bilingual(nl: "stuk", en: "broken"), isMended: true, canBeMended: true)

  @Test func `backs up, erases and takes back`() async throws {
    let done: JSON = ["interview": InterviewWire.json(Self.summary), "events": []]
    let asked = try await asked([:], [:], done) { keeper async throws in
      try await keeper.backUp(to: "/kopie", at: .noon)
      try await keeper.erase(["a", "b"], at: .noon)
      try await keeper.takeBack(3, of: Self.summary, at: .noon)
    }
    let last = try #require(asked.last)
    #expect(
      asked.dropLast() == [
        #"POST /v1/backups {"folder":"/kopie"}"#, #"POST /v1/erasures {"interviews":["a","b"]}"#,
      ])
    #expect(
      last.hasPrefix(#"POST /v1/interviews/abc/take-back {"n":3,"expecting":12,"request":""#))
  }

  @Test func `takes nothing back from an interview that went on`() async throws {
    let problem = ProblemDetails(.conflict, members: [JSON.Member(key: "found", value: 14)])
    let text = String(decoding: problem.bytes(in: .dutch), as: UTF8.self)
    let server = try SocketServer(
      at: folder.path + "/daemon.sock", replies: [.bytes(response("409 x", text))])
    let keeper = try keeper(at: server.path)
    await #expect(throws: VersionConflict(expected: 12, found: 14)) {
      try await keeper.takeBack(3, of: Self.summary, at: .noon)
    }
  }

  @Test func `gives documents and receipts as they are, and nothing where there is none`()
    async throws
  {
    let missing = String(decoding: ProblemDetails(.notFound).bytes(in: .dutch), as: UTF8.self)
    let server = try SocketServer(
      at: folder.path + "/daemon.sock",
      replies: [
        .bytes(
          response(
            "200 OK", "bank: x\n", type: "application/octet-stream",
            more: ["X-Verwonder-Kind: bank", "X-Verwonder-Name: x"])),
        .bytes(response("404 x", missing)), .bytes(response("200 OK", "bewijs")),
        .bytes(response("404 x", missing)),
      ])
    let keeper = try keeper(at: server.path)
    let document = KeptDocument(
      kind: .bank, name: "x", digest: "d1", bytes: Array("bank: x\n".utf8))
    #expect(try await keeper.document(digest: "d1") == document)
    #expect(try await keeper.document(digest: "d2") == nil)
    let access = Access(by: "jan", purpose: .ownCopy)
    for expected in [Array("bewijs".utf8), nil] {
      let receipt = try await keeper.receiptFile(
        of: "abc", withWords: true, about: ["nl": "hoe?", "en": "how?"], for: access, at: .noon)
      #expect(receipt == expected)
    }
    #expect(
      server.seen.last?.line
        == "GET /v1/interviews/abc/receipt?words=true&about_nl=hoe%3F&about_en=how%3F")
  }

  /// Fields of a newer daemon are passed over; a missing one is told.
  @Test func `says what it does not understand`() async throws {
    _ = try await asked(["interviews": [["id": "abc"]]]) { keeper async throws in
      await #expect(throws: NotUnderstood("bank")) { try await keeper.transcripts() }
    }
  }
}

extension SmallInquiry {
  /// The first events of an interview.
  static var begun: [TranscriptEvent] {
    var engine = engine()
    return engine.begin(opening(), consent: .inquirerMayRead).compactMap { move in
      if case .record(let event) = move { event } else { nil }
    }
  }
}

extension JSON {
  fileprivate func with(_ key: String, _ value: JSON) -> JSON {
    guard case .object(let members) = self else { return self }
    return .object(members + [Member(key: key, value: value)])
  }
}
