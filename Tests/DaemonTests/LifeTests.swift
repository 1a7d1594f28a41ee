import API
import Glibc
import InterviewSupport
import JSONText
import Synchronization
import TestSupport
import Testing

@Suite struct `A daemon's life` {
  @Test func `it starts, answers, and stops`() throws {
    let daemon = try RunningDaemon(tcp: true)
    #expect(try daemon.ask("GET", "/v1/health").text == #"{"status":"ok","troubles":[]}"# + "\n")
    #expect(try daemon.ask("GET", "/v1/health", byPort: true).status == 200)
    #expect(daemon.stop() == 0)
    #expect(daemon.log.last?.contains(#""message":"stopped""#) == true)
  }

  @Test func `a second one on the same store is refused`() throws {
    let daemon = try RunningDaemon()
    let second = try refusedDaemon(
      ["--store", daemon.store, "--socket", daemon.folder.path + "/other"], in: daemon.folder)
    #expect(second.status == 3)
    #expect(second.complaints.split(separator: "\n").count == 1)
  }

  @Test func `hundreds may come at the same moment`() throws {
    let daemon = try RunningDaemon()
    // While it is stopped it lets nobody in: they stand before the door. The first time it may not have
    // opened it far enough yet.
    let haveRoom = (0..<10).contains { _ in
      _ = try? daemon.ask("GET", "/v1/health")
      daemon.signal(SIGSTOP)
      defer { daemon.signal(SIGCONT) }
      let before = (0..<400).map { _ in try? RawClient(path: daemon.socket, waits: false) }
      return before.allSatisfy { $0 != nil }
    }
    #expect(haveRoom)
    #expect(try daemon.ask("GET", "/v1/health").status == 200)
  }

  @Test func `the same request begins and answers once`() throws {
    let daemon = try RunningDaemon()
    let (id, seen) = try daemon.begin("r1")
    #expect(try daemon.begin("r1") == (id, seen))
    #expect(try daemon.begin("r2").0 != id)
    let (first, one) = try daemon.answer("Eerst dit.", in: id, expecting: seen, request: "a1")
    let (again, two) = try daemon.answer("Eerst dit.", in: id, expecting: seen, request: "a1")
    #expect(first == 200 && again == 200 && one == two)
    #expect(try daemon.words(in: id) == ["Eerst dit."])
  }

  @Test func `of two answers to one question the second hears of a conflict`() throws {
    let daemon = try RunningDaemon()
    let (id, seen) = try daemon.begin()
    _ = try daemon.answer("Van de een.", in: id, expecting: seen, request: "a1")
    let (status, problem) = try daemon.answer(
      "Van de ander.", in: id, expecting: seen, request: "b1")
    #expect(status == 409)
    #expect(problem["found"]?.int ?? 0 > seen)
    #expect(try daemon.words(in: id) == ["Van de een."])
  }

  @Test func `who reads along sees each turn, and goes on where it was cut off`() throws {
    let daemon = try RunningDaemon()
    let (id, seen) = try daemon.begin()
    let reader = try daemon.connect()
    reader.send("GET /v1/interviews/\(id)/live?after=\(seen) HTTP/1.1\r\nHost: localhost\r\n\r\n")
    #expect(waitFor("retry:", reader))
    _ = try daemon.answer("Dat doen we al jaren zo.", in: id, expecting: seen, request: "a1")
    #expect(waitFor("id: \(seen)", reader))
    #expect(waitFor("Dat doen we al jaren zo.", reader))
    let again = try daemon.connect()
    again.send(
      "GET /v1/interviews/\(id)/live HTTP/1.1\r\nHost: localhost\r\n"
        + "Last-Event-ID: \(seen)\r\n\r\n")
    #expect(waitFor("id: \(seen + 1)", again))
    daemon.signal(SIGTERM)
    #expect(waitFor("event: goodbye", again))
    #expect(daemon.stop() == 0)
  }

  private func waitFor(_ text: String, _ client: RawClient) -> Bool {
    while let line = client.line() { if line.contains(text) { return true } }
    return false
  }

  // MARK: Reloading

  private static let people = """
    people:
      - {uid: 0, name: Root, roles: [programme_manager, interviewer]}
    """

  @Test(.enabled(if: getuid() == 0)) func `people are read anew, or stay as they were`() throws {
    let daemon = try RunningDaemon(people: Self.people)
    #expect(try daemon.json("GET", "/v1/interviews").0 == 200)
    _ = try daemon.folder.write("people: [{uid: zero}]\n", to: "people.yaml", mode: 0o600)
    daemon.signal(SIGHUP)
    #expect(daemon.waitFor("not read anew"))
    #expect(daemon.waitFor("read anew\""))
    #expect(try daemon.json("GET", "/v1/interviews").0 == 200)
    let troubles = try daemon.json("GET", "/v1/health").1["troubles"]?.items ?? []
    #expect(troubles.compactMap { $0["trouble"]?.string } == ["people"])
    let other = "people: [{uid: 1, name: Ander, roles: [interviewer]}]\n"
    _ = try daemon.folder.write(other, to: "people.yaml", mode: 0o600)
    daemon.signal(SIGHUP)
    while try daemon.json("GET", "/v1/health").1["status"]?.string != "ok" {}
    #expect(try daemon.json("GET", "/v1/interviews").0 == 401)
  }

  // MARK: Being killed

  /// Ended at random moments while several people answer; what was acknowledged is there, once.
  @Test func `no acknowledged answer is lost when it is killed`() async throws {
    let folder = try TemporaryFolder()
    var chance = SplitMix(seed: Torture.seed)
    let rounds = Torture.rounds(6, long: 300)
    var acknowledged = 0
    for round in 1...rounds {
      let daemon = try RunningDaemon(in: folder)
      let kept = try await answers(daemon, round, until: Int.random(in: 1...60, using: &chance))
      let next = try RunningDaemon(in: folder)
      for (interview, texts) in kept {
        let held = try next.words(in: interview)
        #expect(Set(texts).subtracting(held).isEmpty)
        #expect(Set(held).count == held.count)
        acknowledged += texts.count
      }
      #expect(next.stop() == 0)
    }
    Torture.report("\(rounds) kills of the daemon, \(acknowledged) acknowledged, 0 lost")
  }

  /// What was acknowledged before the daemon was killed, by interview.
  private func answers(
    _ daemon: RunningDaemon, _ round: Int, until count: Int
  ) async throws -> [String: [String]] {
    let begun = try (1...4).map { try daemon.begin("\(round)-\($0)", participant: "P\($0)") }
    let (socket, process) = (daemon.socket, daemon.process)
    let total = Count()
    let kept = await withTaskGroup(of: (String, [String]).self) { group in
      for (id, seen) in begun {
        group.addTask {
          let texts = answerUntilCut(socket, id, seen) {
            if total.next() == count { Glibc.kill(process, SIGKILL) }
          }
          return (id, texts)
        }
      }
      return await group.reduce(into: [String: [String]]()) { $0[$1.0] = $1.1 }
    }
    daemon.end(with: SIGKILL)
    return kept
  }
}

private final class Count: Sendable {
  private let value = Mutex(0)

  func next() -> Int {
    value.withLock {
      $0 += 1
      return $0
    }
  }
}

/// Answers one question after the other over one connection, until it is cut.
private func answerUntilCut(
  _ socket: String, _ id: String, _ first: Int, _ acknowledged: () -> Void
) -> [String] {
  guard let client = try? RawClient(path: socket) else { return [] }
  var (seen, texts) = (first, [String]())
  while texts.count < 30 {
    let text = "Antwoord \(texts.count) van \(id)"
    let body: JSON = [
      "request": .string("\(id)-\(texts.count)"), "expecting": .number(seen), "do": "answer",
      "text": .string(text),
    ]
    client.send(
      "POST /v1/interviews/\(id)/turns HTTP/1.1\r\nHost: localhost\r\n"
        + "Content-Type: application/json\r\nContent-Length: \(body.line.utf8.count)\r\n\r\n"
        + body.line)
    guard let answer = client.answer(), answer.status == 200,
      let json = try? JSON.read(answer.body), let events = json["interview"]?["events"]?.int
    else { break }
    texts.append(text)
    seen = events
    acknowledged()
    if json["interview"]?["closed"]?.isNull == false { break }
  }
  return texts
}
