import API
import Foundation
import InterviewSupport
import JSONText
import TestSupport
import Testing

/// Too much, too slow, and never read: others notice nothing of it. (SECURITY, 53 and 54; goals 31
/// and 32). How fast it stays is for `make bench`.
@Suite(.serialized) struct `Daemon attacks: floods` {
  private static let head = "GET /v1/health HTTP/1.1\r\nHost: "

  /// The tests need as many descriptors as the daemon.
  private static func makeRoom() {
    var limit = rlimit()
    let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    getrlimit(resource, &limit)
    limit.rlim_cur = min(limit.rlim_max, 8192)
    setrlimit(resource, &limit)
  }

  @Test func `a thousand who say nothing keep nobody out`() throws {
    Self.makeRoom()
    let daemon = try RunningDaemon(
      settings: "limits: {connections: 200, connections_per_source: 100, head_seconds: 60}",
      tcp: true)
    let json = Programme.beginning(request: "1")
    let id = try daemon.ask("POST", "/v1/interviews", json: json).json.field("interview").text("id")
    let before = try processorSeconds(of: daemon)
    var slow: [RawClient] = []
    for number in 0..<1000 {
      guard let client = try? number.isMultiple(of: 2) ? daemon.connect() : daemon.connectByPort()
      else { continue }
      // Some say nothing, some begin a head, some a body that does not come.
      switch number % 3 {
      case 0: break
      case 1: client.send(Self.head)
      default:
        client.send(
          "POST /v1/sessions HTTP/1.1\r\nHost: \(daemon.host(byPort: !number.isMultiple(of: 2)))\r\n"
            + "Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{")
      }
      slow.append(client)
      if number % 100 == 99 {
        #expect(try daemon.ask("GET", "/v1/health").status == 200)
        #expect(try daemon.ask("GET", "/v1/health", byPort: true).status == 200)
        let turn = Programme.answer("Wij bellen op vrijdag, nummer \(number).")
        let said = try daemon.ask("POST", "/v1/interviews/\(id)/turns", json: turn)
        #expect(said.status == 200)
      }
    }
    #expect(descriptors(of: daemon) < 260)
    // It waits for them without going round: a second of doing nothing takes hardly any of it.
    let used = try processorSeconds(of: daemon)
    for client in slow.suffix(1) { _ = client.answer(within: 1) }
    #expect(try processorSeconds(of: daemon) - used < 0.5)
    #expect(used - before < 30)
    slow = []
    #expect(try daemon.ask("GET", "/v1/health").status == 200)
    #expect(daemon.stop() == 0)
  }

  /// With 64 descriptors in all, and 300 who want in.
  @Test func `few descriptors are enough`() throws {
    Self.makeRoom()
    let daemon = try RunningDaemon(before: ["prlimit", "--nofile=64:64"])
    let json = Programme.beginning(request: "1")
    let id = try daemon.ask("POST", "/v1/interviews", json: json).json.field("interview").text("id")
    var waiting: [RawClient] = []
    for number in 0..<300 {
      if let client = try? daemon.connect() { waiting.append(client) }
      // Where all are taken NIO lets nobody in for a second.
      #expect(descriptors(of: daemon) < 64)
      if number % 50 == 49 {
        let turn = Programme.answer("Wij bellen op vrijdag, nummer \(number).")
        let said = try daemon.ask("POST", "/v1/interviews/\(id)/turns", json: turn)
        #expect(said.status == 200)
      }
    }
    let used = try processorSeconds(of: daemon)
    _ = waiting.last?.answer(within: 1)
    #expect(try processorSeconds(of: daemon) - used < 0.5)
    waiting = []
    let events = try daemon.ask("GET", "/v1/interviews/\(id)/events")
    for number in [49, 99, 149, 199, 249, 299] {
      #expect(events.text.contains("nummer \(number)."))
    }
    #expect(daemon.isRunning)
    #expect(daemon.stop() == 0)
  }

  @Test func `whoever answers too fast is told to wait, and others are not`() throws {
    let daemon = try RunningDaemon()
    func begin(_ request: String) throws -> String {
      try daemon.ask("POST", "/v1/interviews", json: Programme.beginning(request: request)).json
        .field("interview").text("id")
    }
    let (fast, calm) = (try begin("1"), try begin("2"))
    let client = try daemon.connect()
    let acts = [
      Programme.answer("Wij bellen op vrijdag."), #"{"do":"skip"}"#, #"{"do":"pause"}"#,
      #"{"do":"resume"}"#, #"{"do":"leave_record"}"#, #"{"do":"return_to_record"}"#,
    ]
    var statuses: [Int] = []
    for number in 0..<150 {
      client.send(
        daemon.request("POST", "/v1/interviews/\(fast)/turns", json: acts[number % acts.count]))
      let answer = try #require(client.answer())
      statuses.append(answer.status)
      if answer.status == 429 { #expect(answer["retry-after"].flatMap { Int($0) } ?? 0 > 0) }
      if number % 30 == 29 {
        let said = try daemon.ask(
          "POST", "/v1/interviews/\(calm)/turns", json: Programme.answer("Rustig aan, \(number)."))
        #expect(said.status == 200)
      }
    }
    #expect(statuses.prefix(10).allSatisfy { $0 != 429 })
    #expect(statuses.contains(429))
    #expect(statuses.allSatisfy { $0 == 200 || $0 == 409 || $0 == 429 })
  }

  @Test(.enabled(if: Programme.canBeOthers, "only root can be somebody else"))
  func `whoever asks too much is told to wait, and others are not`() throws {
    let programme = try Programme(settings: "limits: {requests_per_second: 10}")
    let client = try programme.daemon.connect(as: 1001)
    var statuses: [Int] = []
    for _ in 0..<60 {
      client.send(programme.daemon.request("GET", "/v1/interviews"))
      statuses.append(try #require(client.answer()).status)
    }
    #expect(statuses.prefix(20).allSatisfy { $0 == 200 })
    #expect(statuses.contains(429))
    #expect(try programme.ask("GET", "/v1/interviews", as: .manager).status == 200)
    #expect(try programme.ask("GET", "/v1/health", as: .interviewer).status == 200)
  }

  /// Whoever has said all that an interview holds can still stop, and take words back.
  @Test func `what is owed is not refused`() throws {
    let daemon = try RunningDaemon(
      settings:
        "limits: {answers_per_interview: 100, answers_per_second: 100, requests_per_second: 1000}"
    )
    let json = Programme.beginning(request: "1")
    let id = try daemon.ask("POST", "/v1/interviews", json: json).json.field("interview").text("id")
    let path = "/v1/interviews/\(id)/turns"
    _ = try daemon.ask("POST", path, json: Programme.answer("Wij bellen op vrijdag."))
    var isSpent = false
    for _ in 0..<2000 where !isSpent {
      let answer = try daemon.ask("POST", path, json: #"{"do":"note","text":"x"}"#)
      isSpent = answer.text.contains("quota-spent")
      // Too fast: a moment brings one more.
      if answer.status == 429 { usleep(20_000) }
    }
    #expect(isSpent)
    #expect(try daemon.ask("POST", path, json: #"{"do":"skip"}"#).text.contains("quota-spent"))
    let taken = try daemon.ask("POST", "/v1/interviews/\(id)/take-back", json: #"{"n":1}"#)
    #expect(taken.status == 200)
    let lower = try daemon.ask("PUT", "/v1/interviews/\(id)/consent", json: #"{"level":0}"#)
    #expect(lower.status == 200)
    #expect(try daemon.ask("POST", path, json: #"{"do":"stop"}"#).status == 200)
  }

  @Test func `streams that nobody reads stop nobody`() throws {
    let daemon = try RunningDaemon(
      settings:
        "limits: {streams: 12, connections_per_source: 200, answers_per_second: 100, body_seconds: 1}"
    )
    let json = Programme.beginning(request: "1")
    let id = try daemon.ask("POST", "/v1/interviews", json: json).json.field("interview").text("id")
    let path = "/v1/interviews/\(id)"
    var readers: [RawClient] = []
    var statuses: [Int] = []
    for _ in 0..<20 {
      let reader = try daemon.connect()
      reader.send(daemon.request("GET", "\(path)/live"))
      statuses.append(try #require(reader.answer()).status)
      readers.append(reader)
    }
    #expect(statuses.count { $0 == 200 } == 8)
    #expect(statuses.count { $0 == 503 } == 12)
    let start = try memory(of: daemon)
    let long = String(repeating: "Zo gaat dat hier. ", count: 3000)
    _ = try daemon.ask("POST", "\(path)/turns", json: Programme.answer("Kort."))
    for number in 0..<30 {
      let mended: JSON = ["do": "mend", "n": 1, "text": .string("\(number) \(long)")]
      let said = try daemon.ask("POST", "\(path)/turns", json: mended.line)
      // It may come to its end before that.
      #expect([200, 409, 429].contains(said.status), "\(said.text.prefix(300))")
    }
    #expect(try memory(of: daemon) < start + 200 << 20)
    // A place that is left is free.
    readers = []
    var isIn = false
    for _ in 0..<1000 where !isIn {
      usleep(10_000)
      let reader = try daemon.connect()
      reader.send(daemon.request("GET", "\(path)/live?after=100000"))
      isIn = reader.answer()?.status == 200
    }
    #expect(daemon.stop() == 0)
  }

  /// Several who come into an interview that is not in memory: none of them waits for ever.
  @Test func `many come into one interview at once`() throws {
    let folder = try TemporaryFolder()
    var daemon = try RunningDaemon(in: folder)
    let json = Programme.beginning(request: "1")
    let id = try daemon.ask("POST", "/v1/interviews", json: json).json.field("interview").text("id")
    for _ in 0..<3 {
      #expect(daemon.stop() == 0)
      daemon = try RunningDaemon(in: folder)
      let running = daemon
      let clients = try (0..<12).map { _ in
        let client = try running.connect()
        client.send(running.request("POST", "/v1/interviews/\(id)/turns", json: #"{"do":"pause"}"#))
        return client
      }
      for client in clients { #expect(client.answer() != nil) }
      #expect(try daemon.ask("GET", "/v1/interviews/\(id)").status == 200)
    }
  }

  /// Anything that looks a little like HTTP. `VERWONDER_SEED` repeats it.
  @Test func `nothing that is sent brings it down`() throws {
    let daemon = try RunningDaemon(
      settings: "limits: {head_seconds: 1, body_seconds: 1, requests_per_second: 10000}", tcp: true)
    let begun = try daemon.ask(
      "POST", "/v1/interviews", json: Programme.beginning(request: "1"))
    let id = try begun.json.field("interview").text("id")
    var chance = SplitMix(seed: Torture.seed)
    let rounds = Torture.rounds(400, long: 100_000)
    for round in 0..<rounds {
      let client = try Bool.random(using: &chance) ? daemon.connect() : daemon.connectByPort()
      client.send(anything(about: id, using: &chance))
      client.finish()
      while let answer = client.answer(within: 10) {
        #expect(answer.status < 500 || answer.status == 503, "round \(round), \(answer.text)")
      }
    }
    #expect(try daemon.ask("GET", "/v1/health").json["status"] == "ok")
    #expect(!daemon.log.contains { $0.contains(#""level":"error""#) })
    #expect(daemon.stop() == 0)
    Torture.report("\(rounds) requests of anything")
  }
}

/// A request, more or less.
private func anything(about id: String, using chance: inout SplitMix) -> [UInt8] {
  func one(_ of: [String]) -> String { of.randomElement(using: &chance) ?? "" }
  let methods = [
    "GET", "POST", "PUT", "DELETE", "HEAD", "OPTIONS", "PATCH", "TRACE", "CONNECT", "G\0T",
  ]
  let paths = [
    "/v1/health", "/v1/interviews", "/v1/interviews/\(id)", "/v1/interviews/\(id)/turns",
    "/v1/interviews/\(id)/events", "/v1/interviews/\(id)/consent", "/v1/interviews/\(id)/take-back",
    "/v1/interviews/\(id)/transcript", "/v1/interviews/\(id)/receipt", "/v1/events", "/v1/sessions",
    "/v1/erasures", "/v1/invitations", "/v1/reruns", "/v1/reruns/a", "/v1/documents/a", "/v1/audit",
    "/v1/exports/barriers", "/v1/exports/conduct", "/v1/checkpoints", "/v1/participants", "/", "*",
    "",
  ]
  let queries = [
    "", "", "?", "?after=1", "?after=-1", "?format=md", "?format=x", "?interviews=\(id)",
    "?interviews=\(id),\(id)", "?purpose=show", "?%", "?kind=bank&name=x", "?words=true",
    "?a=b&a=c",
  ]
  let headers = [
    "Host: localhost", "Host: localhost", "Host: localhost", "Content-Type: application/json",
    "Content-Type: application/json", "Content-Type: application/octet-stream",
    "Transfer-Encoding: chunked", "Expect: 100-continue", "Connection: close", "Upgrade: h2c",
    "Accept-Language: en;q=0.5, nl;q=x", "X-Verwonderd: x", "Last-Event-ID: 99", "Range: bytes=0-1",
    "If-None-Match: *", "Content-Encoding: gzip", "Origin: null", "a:b", "é: é", ": :",
  ]
  let bodies = [
    "", "{}", "[]", "null", #"{"do":"skip"}"#, #"{"do":"answer","text":"x"}"#,
    #"{"do":"strike","n":1}"#,
    #"{"do":"mend","n":1,"text":"y"}"#, #"{"do":"rank","order":[1,2,3]}"#,
    #"{"do":"rank","order":[]}"#,
    #"{"do":"consent","level":0}"#, #"{"n":1}"#, #"{"n":1000000}"#, #"{"level":1}"#,
    #"{"do":"ask","text":"Hoe gaat dat?"}"#, #"{"do":"note","text":"n"}"#, #"{"do":"share_again"}"#,
    #"{"do":"address","form":"u"}"#, #"{"do":"leave_record"}"#, #"{"do":"return_to_record"}"#,
    #"{"interviews":[]}"#, #"{"interviews":["abcdefgh"]}"#, #"{"bank":"mgspi"}"#, #"{"bank":"x"}"#,
    #"{"bank":{"id":"x","version":1,"digest":"x"}}"#, #"{"token":"x"}"#,
    Programme.beginning(request: "1"), Programme.beginning(request: "2", participant: "é"),
    Programme.beginning(request: "3", consent: 0), #"{"request":"#,
  ]
  let body = one(bodies)
  var text =
    "\(one(methods)) \(one(paths))\(one(queries)) HTTP/1.\(one(["1", "1", "1", "0", "9"]))\r\n"
  text += "Host: localhost\r\n"
  for _ in 0..<Int.random(in: 0..<4, using: &chance) { text += one(headers) + "\r\n" }
  switch Int.random(in: 0..<8, using: &chance) {
  case 0: break
  case 1: text += "Content-Length: \(Int.random(in: 0..<200, using: &chance))\r\n"
  default: text += "Content-Type: application/json\r\nContent-Length: \(body.utf8.count)\r\n"
  }
  var bytes = Array((text + "\r\n" + body).utf8)
  // Half of them are hurt a little.
  if Bool.random(using: &chance) {
    for _ in 0..<Int.random(in: 1..<6, using: &chance) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &chance)
      switch Int.random(in: 0..<4, using: &chance) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &chance)
      case 1: bytes.remove(at: place)
      case 2: bytes.insert(UInt8.random(in: 0...255, using: &chance), at: place)
      default: bytes += bytes[place...].prefix(200)
      }
    }
  }
  return bytes
}
