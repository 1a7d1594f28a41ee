import API
import Foundation
import InterviewSupport
import JSONText
import TestSupport
import Testing

/// That words were read is on record before they leave, or they do not leave. (SECURITY, goal 19)
@Suite struct `Daemon attacks: the record` {
  /// Every way to words, with the purpose that stands in the record.
  private static func readings(_ id: String) -> [String] {
    [
      "/v1/interviews/\(id)/events", "/v1/interviews/\(id)/transcript",
      "/v1/interviews/\(id)/own-copy", "/v1/interviews/\(id)/names",
      "/v1/interviews/\(id)/conclusions", "/v1/interviews/\(id)/receipt?words=true",
      "/v1/events?interviews=\(id)", "/v1/exports/barriers?interview=\(id)",
      "/v1/exports/conduct?interview=\(id)",
    ]
  }

  private func accesses(_ daemon: RunningDaemon) throws -> [JSON] {
    try daemon.ask("GET", "/v1/audit").json.field("accesses").items ?? []
  }

  private func begin(_ daemon: RunningDaemon, saying words: String) throws -> String {
    let json = Programme.beginning(request: "1", consent: 3)
    let id = try daemon.ask("POST", "/v1/interviews", json: json).json.field("interview").text("id")
    let path = "/v1/interviews/\(id)/turns"
    #expect(try daemon.ask("POST", path, json: Programme.answer(words)).status == 200)
    return id
  }

  @Test func `who reads words stands in the record`() throws {
    let folder = try TemporaryFolder()
    var daemon = try RunningDaemon(in: folder)
    let id = try begin(daemon, saying: "Wij bellen op vrijdag.")
    for path in Self.readings(id) {
      let before = try accesses(daemon).count
      #expect(try daemon.ask("GET", path).status == 200, "\(path)")
      let after = try accesses(daemon)
      #expect(after.count == before + 1, "\(path)")
      #expect(after.last?["by"]?.string?.hasSuffix("(0)") == true || getuid() != 0)
      #expect(after.last?["interviews"]?.items == [.string(id)], "\(path)")
    }
    // Whoever takes part, or reads along, stands there once they come in.
    #expect(daemon.stop() == 0)
    daemon = try RunningDaemon(in: folder)
    let before = try accesses(daemon).count
    let reader = try daemon.connect()
    reader.send(daemon.request("GET", "/v1/interviews/\(id)/live"))
    #expect(reader.answer()?.status == 200)
    #expect(try accesses(daemon).count == before + 1)
    let said = try daemon.ask(
      "POST", "/v1/interviews/\(id)/turns", json: Programme.answer("En op maandag."))
    #expect(said.status == 200)
    #expect(try accesses(daemon).count == before + 1)
  }

  @Test(.enabled(if: LoopDisk.canBeMade, "mounting a small disk takes root"))
  func `where nothing can be written no words leave`() throws {
    let folder = try TemporaryFolder()
    let disk = try LoopDisk(at: folder.path + "/store", megabytes: 64)
    var daemon: RunningDaemon? = try RunningDaemon(in: folder)
    let words = "Dit blijft binnen als de schijf vol is."
    let id = try begin(try #require(daemon), saying: words)
    let ballast = disk.fill()
    let running = try #require(daemon)
    // What was made ready ahead still takes some.
    var refused = 0
    for _ in 0..<400 where refused < 20 {
      for path in Self.readings(id) {
        let answer = try running.ask("GET", path)
        #expect(answer.status == 200 || answer.status == 503, "\(path)")
        guard answer.status == 503 else { continue }
        refused += 1
        #expect(!answer.text.contains("blijft binnen"), "\(path)")
      }
    }
    #expect(refused >= 20)
    let health = try running.ask("GET", "/v1/health").text
    #expect(health.contains("disk_full"))
    let turn = "/v1/interviews/\(id)/turns"
    let long = Programme.answer(String(repeating: "Nog niet. ", count: 2000))
    #expect(try running.ask("POST", turn, json: long).status == 503)
    try FileManager.default.removeItem(atPath: ballast)
    #expect(try running.ask("POST", turn, json: Programme.answer("Nu wel.")).status == 200)
    #expect(try running.ask("GET", "/v1/health").json["status"] == "ok")
    #expect(try running.ask("GET", "/v1/interviews/\(id)/events").text.contains(words))
    #expect(running.stop() == 0)
    daemon = nil
  }

  // MARK: Secrets

  /// SECURITY, 45 and goal 26.
  @Test func `secrets stand nowhere else`() throws {
    let daemon = try RunningDaemon(settings: "log: {level: trace}", tcp: true)
    let words = "kanarie-in-een-antwoord"
    let id = try begin(daemon, saying: words)
    let wish: JSON = [
      "chain": "ontslag-naar-huis", "partner": "ziekenhuis", "participant": "kanarie-pseudoniem",
      "bank": "verwondering", "language": "nl",
    ]
    let token = try daemon.ask("POST", "/v1/invitations", json: wish.line).json.text("token")
    let exchange = (["token": .string(token)] as JSON).line
    let session = try daemon.ask("POST", "/v1/sessions", json: exchange, byPort: true).json
      .text("session")
    _ = try daemon.ask("GET", "/v1/me", session: session, byPort: true)
    _ = try daemon.ask("GET", "/v1/me", session: session + "x", byPort: true)
    for path in Self.readings(id) { _ = try daemon.ask("GET", path) }
    // Cut off in the middle of a word.
    let client = try daemon.connect()
    client.send(
      "POST /v1/interviews/\(id)/turns HTTP/1.1\r\nHost: localhost\r\n"
        + "Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"do\":\"answer\",\"text\":\"\(words)"
    )
    client.finish()
    #expect(client.isClosed())
    let key = try Data(contentsOf: URL(fileURLWithPath: daemon.store + "/verwonder.key"))
    var places: [String: Data] = [:]
    for name in ["cmdline", "environ"] {
      places[name] = FileManager.default.contents(atPath: "/proc/\(daemon.process)/\(name)")
    }
    places["metrics"] = Data(try daemon.ask("GET", "/v1/metrics").body)
    places["health"] = Data(try daemon.ask("GET", "/v1/health").body)
    #expect(daemon.stop() == 0)
    places["log"] = Data(daemon.log.joined(separator: "\n").utf8)
    places["invitations"] = FileManager.default.contents(
      atPath: daemon.store + "/invitations.json")
    let hexadecimal = words.utf8.map { String($0, radix: 16) }.joined()
    for (place, bytes) in places {
      for secret in [token, session, words, hexadecimal] {
        #expect(bytes.range(of: Data(secret.utf8)) == nil, "\(place)")
      }
      #expect(bytes.range(of: key) == nil)
      if place != "invitations" {
        #expect(bytes.range(of: Data("kanarie-pseudoniem".utf8)) == nil, "\(place)")
      }
    }
    for name in try FileManager.default.contentsOfDirectory(atPath: daemon.store) {
      var info = stat()
      #expect(lstat(daemon.store + "/" + name, &info) == 0)
      #expect(info.st_mode & 0o077 == 0, "\(name)")
    }
  }

  /// Another program of the same person does not look into it. (prctl(2), PR_SET_DUMPABLE)
  @Test(.enabled(if: geteuid() == 0, "only root can be two programs of somebody else"))
  func `the memory of a daemon is its own`() throws {
    let folder = try TemporaryFolder()
    let asJan = ["setpriv", "--reuid=1001", "--regid=1001", "--clear-groups"]
    try #require(
      try run(
        "/usr/bin/env", asJan + ["test", "-x", product("verwonderd")],
        environment: ["PATH": "/usr/bin"]
      ).status == 0)
    chown(folder.path, 1001, 1001)
    let daemon = try RunningDaemon(in: folder, before: asJan, ownedBy: 1001)
    for name in ["mem", "environ", "maps", "fd/0", "auxv"] {
      let read = try run(
        "/usr/bin/env", asJan + ["head", "-c", "1", "/proc/\(daemon.process)/\(name)"],
        environment: ["PATH": "/usr/bin"])
      #expect(read.status != 0, "\(name)")
    }
    let limits = try String(contentsOfFile: "/proc/\(daemon.process)/limits", encoding: .utf8)
    let core = limits.split(separator: "\n").first { $0.hasPrefix("Max core file size") }
    #expect(core?.split(separator: " ").suffix(3).first == "0")
    #expect(daemon.stop() == 0)
  }
}
