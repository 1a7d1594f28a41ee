import API
import Inquiry
import InterviewSupport
import Interviews
import JSONText
import Shelves
import TestSupport
import Transcripts

@testable import Client

/// The parts of a daemon that an interview needs, over a store in memory, and faults on order.
actor DaemonDouble {
  /// What goes wrong with one turn.
  enum Fault { case passes, closesBefore, closesAfter, storeRefuses }

  let store = InMemoryTranscriptStore()
  /// Tests that wait for a program keep the threads that actors share; this one has its own.
  private let lane = Lane()
  private let materials: @Sendable (Opening) async throws -> Materials
  private var sessions: [String: Session] = [:]
  private var faults: [Fault] = []

  /// - Parameter materials: for a small inquiry; otherwise those that the client brought.
  init(materials: Materials? = nil) {
    let shelves = Shelves(
      banks: nil, hearing: Project.root + "/config/hearing",
      cacheHome: product("verwonder") + ".test-cache")
    let kept = KeptMaterials(in: store, shelves: shelves)
    self.materials = { opening in
      if let materials { return materials }
      return try await kept.materials(of: opening)
    }
  }

  nonisolated var unownedExecutor: UnownedSerialExecutor { lane.asUnownedSerialExecutor() }

  func order(_ faults: Fault...) { self.faults += faults }

  func answer(_ request: SeenRequest) async -> Reply {
    let fault = request.isTurn && !faults.isEmpty ? faults.removeFirst() : nil
    if fault == .closesBefore { return .close }
    if fault == .storeRefuses { return .bytes(problem(ProblemDetails(.storeRefused))) }
    let text: String
    do {
      if request.path.last == "live" { return try await live(request) }
      text = try await response(to: request)
    } catch let problem as ProblemDetails {
      text = self.problem(problem)
    } catch {
      text = problem(error)
    }
    return fault == .closesAfter ? .close : .bytes(text)
  }

  private func response(to request: SeenRequest) async throws -> String {
    let path = request.path
    switch (request.method, path.first ?? "", path.dropFirst().first, path.dropFirst(2).first) {
    case ("GET", "me", nil, nil):
      return good(["person": "jan (1000)", "roles": ["interviewer"], "version": "0"])
    case ("HEAD", "documents", let digest?, nil):
      let isThere = await store.document(digest: digest) != nil
      return "HTTP/1.1 \(isThere ? "200 OK" : "404 Not Found")\r\nContent-Length: 0\r\n\r\n"
    case ("PUT", "documents", let digest?, nil):
      guard let kind = KeptDocument.Kind(rawValue: request.query["kind"] ?? "") else { break }
      let document = KeptDocument(
        kind: kind, name: request.query["name"] ?? "", digest: digest,
        bytes: Array(request.body.utf8))
      try await store.keep(document)
      return "HTTP/1.1 204 No Content\r\n\r\n"
    case ("GET", "documents", let digest?, nil):
      guard let document = await store.document(digest: digest) else { break }
      return ClientTests.response(
        "200 OK", String(decoding: document.bytes, as: UTF8.self),
        type: "application/octet-stream",
        more: ["X-Verwonder-Kind: \(document.kind)", "X-Verwonder-Name: \(document.name)"])
    case ("GET", "interviews", nil, nil):
      let all = try await store.transcripts().map(InterviewWire.json)
      return good(["interviews": .array(all), "unreadable": []])
    case ("POST", "interviews", nil, nil): return try await begin(request)
    case ("POST", "interviews", let id?, "turns"):
      return try await turn(in: Transcript.ID(id), request)
    case ("GET", "interviews", let id?, "events"):
      let seen = request.query["after"].flatMap { Int($0) } ?? 0
      return good(["events": try await events(of: Transcript.ID(id), after: seen)])
    default: break
    }
    throw ProblemDetails(.notFound)
  }

  private func begin(_ request: SeenRequest) async throws -> String {
    let wire = try readBody(Array(request.body.utf8), as: BeginWire.read)
    guard case .kept(let bank) = wire.bank, case .kept(let chain) = wire.chain,
      let lexicon = wire.lexicon
    else { throw ProblemDetails(.badRequest) }
    let opening = Opening(
      bank: bank, chain: chain, lexicon: lexicon, language: wire.language, partner: wire.partner,
      participant: wire.participant, mode: wire.mode, address: wire.address)
    let id = Transcript.ID("gesprek\(sessions.count + 1)")
    sessions[id.rawValue] = try await Session.begin(
      id, in: store, engine: try await materials(opening).engine(), opening: opening,
      consent: wire.consent, request: wire.request, at: .noon)
    return try await news(of: id, after: 0)
  }

  private func turn(in id: Transcript.ID, _ request: SeenRequest) async throws -> String {
    let wire = try readBody(Array(request.body.utf8), as: ActWire.read)
    guard let session = sessions[id.rawValue] else { throw ProblemDetails(.notFound) }
    try await session.perform(
      wire.act, request: wire.request, expecting: wire.expecting, at: .noon)
    return try await news(of: id, after: wire.expecting ?? 0)
  }

  private func live(_ request: SeenRequest) async throws -> Reply {
    let id = Transcript.ID(request.path[1])
    guard let session = sessions[id.rawValue] else { throw ProblemDetails(.notFound) }
    let (count, recorded) = await session.news()
    let access = Access(by: "jan", purpose: .interview)
    let before = try await store.events(of: id, for: access, at: .noon).prefix(count)
    let (pieces, pipe) = AsyncStream<String>.makeStream()
    pipe.yield("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    pipe.yield(chunk(": hier ben ik\n\n"))
    for event in before.dropFirst((request.lastEventID ?? -1) + 1) {
      pipe.yield(try DaemonDouble.sent(event))
    }
    Task(executorPreference: OwnThread()) {
      for await events in recorded {
        for event in events { pipe.yield(try DaemonDouble.sent(event)) }
      }
    }
    return .stream(pieces)
  }

  private static func sent(_ event: Recorded) throws -> String {
    let data = try EventWire(event).json.line
    return chunk("id: \(event.sequence)\nevent: recorded\ndata: \(data)\n\n")
  }

  private func news(of id: Transcript.ID, after seen: Int) async throws -> String {
    guard let summary = try await store.transcripts().first(where: { $0.id == id }) else {
      throw ProblemDetails(.notFound)
    }
    return good([
      "interview": InterviewWire.json(summary), "events": try await events(of: id, after: seen),
    ])
  }

  private func events(of id: Transcript.ID, after seen: Int) async throws -> JSON {
    let access = Access(by: "jan", purpose: .interview)
    let all = try await store.events(of: id, for: access, at: .noon)
    return .array(try all.dropFirst(seen).map { try EventWire($0).json })
  }

  private func good(_ json: JSON) -> String { ClientTests.response("200 OK", json.line) }

  private func problem(_ error: any Error) -> String {
    switch error {
    case let conflict as VersionConflict:
      problem(
        ProblemDetails(
          .conflict, members: [JSON.Member(key: "found", value: .number(conflict.found))]))
    case let refusal as ActRefusal: problem(refusal.asProblem)
    default: problem(ProblemDetails(.internal, detail: Bilingual(same: "\(error)")))
    }
  }

  private func problem(_ problem: ProblemDetails) -> String {
    ClientTests.response(
      "\(problem.kind.status) x", String(decoding: problem.bytes(in: .dutch), as: UTF8.self),
      type: ProblemDetails.mediaType)
  }
}

private func chunk(_ text: String) -> String {
  String(text.utf8.count, radix: 16) + "\r\n" + text + "\r\n"
}

extension ActRefusal {
  /// As the daemon says it: by the name of the case.
  var asProblem: ProblemDetails {
    var members = [JSON.Member(key: "refusal", value: .string("\(self)"))]
    if case .noSuchAnswer(let n) = self {
      members = [
        JSON.Member(key: "refusal", value: "noSuchAnswer"),
        JSON.Member(key: "n", value: .number(n)),
      ]
    }
    return ProblemDetails(.conflict, detail: text, members: members)
  }
}

extension Timestamp {
  static let noon = Timestamp(milliseconds: 1_764_411_245_000)
}

extension SeenRequest {
  var method: String { String(line.prefix { $0 != " " }) }

  /// What comes after `/v1`.
  var path: [String] {
    line.drop { $0 != " " }.prefix { $0 != "?" }.split(separator: "/").dropFirst(2).map(String.init)
  }

  /// Good enough for names and numbers.
  var query: [String: String] {
    let pairs = line.drop { $0 != "?" }.dropFirst().split(separator: "&")
    let halves = pairs.map { $0.split(separator: "=", maxSplits: 1).map(String.init) }
    return Dictionary(halves.map { ($0[0], $0.count > 1 ? $0[1] : "") }) { first, _ in first }
  }

  var isTurn: Bool { method == "POST" && path.last == "turns" }
}

extension SocketServer {
  convenience init(at path: String, _ daemon: DaemonDouble) throws {
    try self.init(at: path) { await daemon.answer($0) }
  }

  /// The acts that came in, with what they were called.
  var turns: [ActWire] {
    get throws {
      try seen.filter(\.isTurn).map { try readBody(Array($0.body.utf8), as: ActWire.read) }
    }
  }
}
