import API
import Client
import Glibc
import Inquiry
import JSONText
import TestSupport
import Testing

@Suite struct `The line to a daemon` {
  let folder: TemporaryFolder
  var path: String { folder.path + "/daemon.sock" }

  init() throws { folder = try TemporaryFolder() }

  /// Asks once; a server that is silent is waited for a moment only.
  private func ask(at path: String) async throws -> JSON {
    var limits = DaemonLine.Limits()
    limits.answerMilliseconds = 100
    let line = DaemonLine(path: path, language: .dutch, limits: limits)
    return try await line.json(.get, Target("v1", "me"))
  }

  private static func problem(_ kind: ProblemDetails.Kind, detail: String) -> String {
    let problem = ProblemDetails(kind, detail: Bilingual(same: detail))
    return response(
      "\(kind.status) x", String(decoding: problem.bytes(in: .dutch), as: UTF8.self),
      type: ProblemDetails.mediaType, more: ["Retry-After: 7"])
  }

  /// What a server does, and what becomes of it here; `nil` for the path of the socket.
  static let bad: [(name: String, reply: Reply, error: @Sendable (String) -> DaemonError)] = [
    ("closes without a word", .close, { .wentAway(path: $0) }),
    ("cut in the head", .bytesThenClose("HTTP/1.1 200 OK\r\nContent-"), { .wentAway(path: $0) }),
    (
      "cut in the body", .bytesThenClose("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"),
      { .wentAway(path: $0) }
    ),
    (
      "cut between chunks",
      .bytesThenClose("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n"),
      { .wentAway(path: $0) }
    ),
    ("silent", .silence, { .wentAway(path: $0) }),
    (
      "stops halfway", .bytes("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"),
      { .wentAway(path: $0) }
    ),
    (
      "another program", .bytes("SSH-2.0-OpenSSH_9.2\r\n"), { _ in .notUnderstood("badStatusLine") }
    ),
    (
      "huge head", .bytes("HTTP/1.1 200 OK\r\nX: " + String(repeating: "x", count: 100_000)),
      { _ in .notUnderstood("headTooLarge") }
    ),
    ("no JSON", .bytes(response("200 OK", "<html>")), { _ in .notUnderstood("200: unexpected") }),
    ("half JSON", .bytes(response("200 OK", "{\"a\":")), { _ in .notUnderstood("200: endsEarly") }),
    (
      "a page for people", .bytes(response("500 Oops", "<html>", type: "text/html")),
      { _ in .notUnderstood("status 500") }
    ),
    (
      "a redirect", .bytes(response("302 Found", "", more: ["Location: http://elders"])),
      { _ in .notUnderstood("status 302") }
    ),
    (
      "refuses", .bytes(problem(.forbidden, detail: "Dat mag niet.")),
      { _ in .refused(.forbidden, detail: "Dat mag niet.") }
    ),
    (
      "store refuses", .bytes(problem(.storeRefused, detail: "De schijf is vol.")),
      { _ in .refused(.storeRefused, detail: "De schijf is vol.") }
    ),
    (
      "too many", .bytes(problem(.tooMany, detail: "Rustig aan.")),
      { _ in .tooMany(retryAfterSeconds: 7, detail: "Rustig aan.") }
    ),
    (
      "a problem of tomorrow",
      .bytes(response("418 x", #"{"type":"/problems/teapot","detail":"Thee."}"#)),
      { _ in .refused(nil, detail: "Thee.") }
    ),
  ]

  @Test(arguments: bad.indices)
  func `says what went wrong`(row: Int) async throws {
    let (name, reply, error) = Self.bad[row]
    let server = try SocketServer(at: path, replies: [reply])
    await #expect(throws: error(path), "\(name)") { try await ask(at: path) }
    #expect(server.seen.count == 1, "\(name)")
  }

  @Test(arguments: [
    response("200 OK", #"{"person":"jan"}"#),
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n8\r\n{\"person\r\n8\r\n\":\"jan\"}\r\n0\r\n\r\n",
    "HTTP/1.1 103 Early Hints\r\n\r\n" + response("200 OK", #"{"person":"jan"}"#),
  ])
  func `reads what is good`(sent: String) async throws {
    let server = try SocketServer(at: path, replies: [.bytes(sent)])
    #expect(try await ask(at: path) == ["person": "jan"])
    #expect(server.seen.map(\.line) == ["GET /v1/me"])
  }

  @Test func `is kept, and made again without a word when it was closed meanwhile`() async throws {
    let good = response("200 OK", "{}")
    let server = try SocketServer(
      at: path, replies: [.bytes(good), .bytesThenClose(good), .bytes(good)])
    let line = DaemonLine(path: path, language: .dutch)
    for n in 1...3 {
      _ = try await line.json(.post, Target("v1", "checkpoints"), body: ["n": .number(n)])
    }
    #expect(server.seen.map(\.connection) == [0, 0, 1])
    #expect(server.seen.map(\.body) == [#"{"n":1}"#, #"{"n":2}"#, #"{"n":3}"#])
  }

  @Test func `is made again once, not for ever`() async throws {
    let server = try SocketServer(
      at: path, replies: [.bytes(response("200 OK", "{}")), .close, .close, .close])
    let line = DaemonLine(path: path, language: .dutch)
    _ = try await line.json(.get, Target("v1", "me"))
    await #expect(throws: DaemonError.wentAway(path: path)) {
      try await line.json(.get, Target("v1", "me"))
    }
    #expect(server.seen.map(\.connection) == [0, 0, 1])
  }

  @Test func `is not used again when more came than was asked`() async throws {
    let good = response("200 OK", "{}")
    let server = try SocketServer(at: path, replies: [.bytes(good + good), .bytes(good)])
    let line = DaemonLine(path: path, language: .dutch)
    for _ in 1...2 { _ = try await line.json(.get, Target("v1", "me")) }
    #expect(server.seen.map(\.connection) == [0, 1])
  }

  @Test func `writes what is not plain as a path and a query must`() async throws {
    let server = try SocketServer(at: path, replies: [.bytes(response("200 OK", "{}"))])
    let line = DaemonLine(path: path, language: .english)
    let target = Target("v1", "a/b ?", query: ["name": "één&twee", "n": "1"])
    _ = try await line.json(.get, target)
    #expect(server.seen.map(\.line) == ["GET /v1/a%2Fb%20%3F?name=%C3%A9%C3%A9n%26twee&n=1"])
  }

  // MARK: What stands at the path

  private func unreachable(_ path: String) async -> Unreachable? {
    do {
      _ = try await ask(at: path)
      return nil
    } catch DaemonError.unreachable(path, let why) {
      return why
    } catch {
      return .other("\(error)")
    }
  }

  @Test func `reaches a socket whose path is longer than an address`() async throws {
    var long = folder.path
    for _ in 1...8 {
      long += "/" + String(repeating: "m", count: 60)
      #expect(mkdir(long, 0o700) == 0)
    }
    let server = try SocketServer(
      at: long + "/daemon.sock", replies: [.bytes(response("200 OK", "{}"))])
    #expect(try await ask(at: server.path) == .object([]))
  }

  @Test func `goes to nothing but a socket of somebody to trust`() async throws {
    let server = try SocketServer(at: path, replies: [.bytes(response("200 OK", "{}"))])
    #expect(await unreachable(folder.path + "/nothing.sock") == .notThere)
    #expect(await unreachable(folder.path) == .noSocket)
    #expect(await unreachable(try folder.write("", to: "file.sock")) == .noSocket)
    let link = folder.path + "/link.sock"
    #expect(symlink(path, link) == 0)
    #expect(await unreachable(link) == .link)
    let pipe = folder.path + "/pipe.sock"
    #expect(mkfifo(pipe, 0o600) == 0)
    #expect(await unreachable(pipe) == .noSocket)
    #expect(server.connectionCount == 0)
    server.stop()
    #expect(await unreachable(path) == .nobodyListens)
  }

  @Test(.enabled(if: geteuid() == 0, "giving a file away takes an administrator"))
  func `goes to no socket of somebody else`() async throws {
    let server = try SocketServer(at: path, replies: [.bytes(response("200 OK", "{}"))])
    #expect(chown(path, 12_345, 12_345) == 0)
    #expect(await unreachable(path) == .anothers)
    #expect(server.connectionCount == 0)
  }
}
