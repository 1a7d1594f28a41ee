import API
import Glibc
import HTTPTypes
import InterviewSupport
import JSONText
import TestSupport
import Testing

@testable import Server

/// What is not theirs. (SECURITY, 34–38)
@Suite(.enabled(if: Programme.canBeOthers, "only root can be somebody else"))
struct `Daemon attacks: access` {
  /// Every route there is, with something in the place of what stands for something.
  private static func paths(_ id: String) -> [(route: Route, path: String)] {
    RouteTable.all.routes.map { route in
      let parts = route.path.split(separator: "/").map { $0.first == "{" ? id : String($0) }
      return (route, "/" + parts.joined(separator: "/"))
    }
  }

  private static func body(of route: Route) -> String? { route.body == .none ? nil : "{}" }

  // MARK: What is another's

  /// By id, on every route: byte for byte what is said of what does not exist.
  @Test func `an interview of another is as one that is not there`() throws {
    let programme = try Programme()
    let other = try programme.participant("Es", saying: ["Wij bellen op vrijdag."])
    let me = try programme.participant("Eik")
    let strangers = try #require(
      try programme.daemon.ask("GET", "/v1/interviews/22222222", byPort: true).status == 401
        ? programme : nil)
    for ((route, theirs), (_, missing)) in zip(
      Self.paths(other.interview), Self.paths("22222222")) where theirs != missing
    {
      let (method, json) = (route.method.rawValue, Self.body(of: route))
      #expect(
        try me.ask(method, theirs, json: json).fixed == me.ask(method, missing, json: json).fixed,
        "a participant: \(method) \(route.path)")
      #expect(
        try programme.ask(method, theirs, json: json, as: .outsider).fixed
          == programme.ask(method, missing, json: json, as: .outsider).fixed,
        "another programme: \(method) \(route.path)")
      #expect(
        try strangers.daemon.ask(method, theirs, json: json, byPort: true).fixed
          == strangers.daemon.ask(method, missing, json: json, byPort: true).fixed,
        "a stranger: \(method) \(route.path)")
    }
    let own = try other.ask("GET", "/v1/interviews/\(other.interview)/events")
    #expect(own.text.contains("Wij bellen op vrijdag."))
  }

  @Test func `of another nothing is heard by its invitation, its digest or its job`() throws {
    let programme = try Programme()
    let other = try programme.participant("Es", saying: ["Wij bellen op vrijdag."])
    let me = try programme.participant("Eik")
    for path in [
      "/v1/invitations/\(other.invitation)", "/v1/events?interviews=\(other.interview)",
      "/v1/exports/barriers?interview=\(other.interview)", "/v1/participants",
      "/v1/interviews", "/v1/invitations", "/v1/audit", "/v1/store", "/v1/verification",
      "/v1/metrics", "/v1/banks", "/v1/chains", "/v1/reruns/abc",
    ] {
      let method = path.hasPrefix("/v1/invitations/") ? "DELETE" : "GET"
      #expect(try me.ask(method, path).status == 404, "\(path)")
    }
    let json = #"{"interviews":["\#(other.interview)"]}"#
    #expect(try me.ask("POST", "/v1/erasures", json: json).status == 404)
    #expect(try other.ask("GET", "/v1/me").status == 200)
  }

  // MARK: What is not of their role

  @Test func `nobody does more than their role`() throws {
    let programme = try Programme()
    let words = "Hier staat een geheim van mij."
    let kept = try programme.interview(by: .interviewer, saying: [words], consent: 1)
    for person in Programme.Person.allCases where person != .root {
      for (route, path) in Self.paths(kept) {
        let answer = try programme.ask(
          route.method == .get ? "GET" : "HEAD", path, as: person)
        if person != .interviewer {
          #expect(!answer.text.contains("geheim"), "\(person) read \(path)")
        }
      }
    }
    let everybody: [(Programme.Person, String, String, String?, Int)] = [
      (.manager, "GET", "/v1/interviews/\(kept)/events", nil, 403),
      (.manager, "GET", "/v1/interviews/\(kept)/live", nil, 403),
      (.manager, "GET", "/v1/interviews/\(kept)/own-copy", nil, 403),
      (.manager, "GET", "/v1/interviews/\(kept)/receipt", nil, 403),
      (.manager, "GET", "/v1/interviews/\(kept)/transcript", nil, 200),
      (.manager, "GET", "/v1/audit", nil, 403),
      (.manager, "POST", "/v1/backups", #"{"folder":"/tmp/x"}"#, 403),
      (.manager, "POST", "/v1/interviews/\(kept)/turns", Programme.answer("x"), 403),
      (.manager, "POST", "/v1/interviews", Programme.beginning(request: "m"), 403),
      (.auditor, "GET", "/v1/interviews/\(kept)", nil, 403),
      (.auditor, "GET", "/v1/interviews/\(kept)/events", nil, 403),
      (.auditor, "GET", "/v1/interviews/\(kept)/transcript", nil, 403),
      (.auditor, "GET", "/v1/interviews/\(kept)/names", nil, 403),
      (.auditor, "GET", "/v1/exports/barriers", nil, 200),
      (.auditor, "GET", "/v1/events?interviews=\(kept)", nil, 403),
      (.auditor, "GET", "/v1/audit", nil, 200),
      (.auditor, "DELETE", "/v1/interviews/\(kept)", nil, 403),
      (.auditor, "POST", "/v1/invitations", "{}", 403),
      (.auditor, "POST", "/v1/interviews", Programme.beginning(request: "a"), 403),
      (.outsider, "GET", "/v1/interviews/\(kept)", nil, 404),
      (.outsider, "GET", "/v1/interviews/\(kept)/names", nil, 404),
      (.outsider, "DELETE", "/v1/interviews/\(kept)", nil, 404),
      (.outsider, "POST", "/v1/interviews", Programme.beginning(request: "o"), 404),
      (.outsider, "GET", "/v1/exports/barriers?interview=\(kept)", nil, 404),
      (.outsider, "POST", "/v1/erasures", #"{"interviews":["\#(kept)"]}"#, 404),
      (.unknown, "GET", "/v1/interviews", nil, 401),
      (.unknown, "GET", "/v1/interviews/\(kept)", nil, 401),
      (.nobody, "GET", "/v1/interviews", nil, 401),
      (.nobody, "GET", "/v1/me", nil, 401),
    ]
    for (person, method, path, json, status) in everybody {
      let answer = try programme.ask(method, path, json: json, as: person)
      #expect(answer.status == status, "\(person): \(method) \(path)")
    }
    #expect(programme.daemon.waitFor(#""status":"403","who":"mia (1002)""#))
    #expect(programme.daemon.waitFor(#""status":"403","who":"de accountant"#))
    #expect(programme.daemon.waitFor(#""status":"404","who":"els (1004)""#))
    #expect(programme.daemon.waitFor(#""status":"401","who":"onbekend""#))
  }

  // MARK: Beginning

  @Test func `a participant begins once, with what was agreed`() throws {
    let programme = try Programme()
    let (_, token) = try programme.invite("Es")
    let session = try programme.exchange(token).json.text("session")
    func begin(_ json: String) throws -> RawAnswer {
      try programme.daemon.ask("POST", "/v1/interviews", json: json, session: session, byPort: true)
    }
    let right = Programme.beginning(request: "1", participant: "Es", mode: "self")
    let wrong: [(String, String, Int)] = [
      (#""participant":"Es""#, #""participant":"Eik""#, 403),
      (#""bank":"verwondering""#, #""bank":"mgspi""#, 403),
      (#""partner":"ziekenhuis""#, #""partner":"wijkzorg""#, 403),
      (#""mode":"self""#, #""mode":"interviewer""#, 403),
      (#""chain":"ontslag-naar-huis""#, #""chain":"home-from-hospital""#, 404),
    ]
    for (agreed, other, status) in wrong {
      let json = right.replacing(agreed, with: other)
      #expect(json != right)
      #expect(try begin(json).status == status, "\(other)")
    }
    let first = try begin(right)
    #expect(first.status == 201)
    let again = try begin(right)
    #expect(again.status == 200)
    #expect(try again.json["interview"] == first.json["interview"])
    #expect(try begin(right.replacing(#""1""#, with: #""2""#)).status == 404)
  }

  /// The id of an interview follows from the request, and is short enough to be searched for: that
  /// it is somebody's own must not follow from it.
  @Test func `a request that leads to an interview of another opens nothing`() throws {
    let programme = try Programme()
    let words = "Dit is van een ander programma."
    let begun = try programme.ask(
      "POST", "/v1/interviews", json: Programme.beginning(request: "same"), as: .interviewer)
    let id = try begun.json.field("interview").text("id")
    _ = try programme.ask(
      "POST", "/v1/interviews/\(id)/turns", json: Programme.answer(words), as: .interviewer)
    // Jan goes to another programme; what he began stays where it is.
    let moved = Programme.people.replacing(
      "roles: [interviewer], chains: [ontslag-naar-huis]",
      with: "roles: [interviewer], chains: [home-from-hospital]")
    #expect(moved != Programme.people)
    try programme.daemon.folder.write(moved, to: "people.yaml", mode: 0o600)
    programme.daemon.signal(SIGHUP)
    #expect(programme.daemon.waitFor("read anew"))
    let again = try programme.ask(
      "POST", "/v1/interviews", json: Programme.beginning(request: "same"), as: .interviewer)
    #expect(again.status == 404)
    #expect(!again.text.contains(words))
    let other = Programme.beginning(request: "same").replacing(
      "ontslag-naar-huis", with: "home-from-hospital"
    ).replacing("ziekenhuis", with: "hospital")
    let there = try programme.ask("POST", "/v1/interviews", json: other, as: .interviewer)
    #expect(there.status == 404)
    #expect(!there.text.contains(words))
  }

  @Test func `two who begin at once begin one`() throws {
    let programme = try Programme()
    for round in 1...6 {
      let (_, token) = try programme.invite("Es")
      let session = try programme.exchange(token).json.text("session")
      let clients = try (0..<8).map { number in
        let client = try programme.daemon.connectByPort()
        let json = Programme.beginning(
          request: "\(number / 2)", participant: "Es", mode: "self")
        client.send(
          programme.daemon.request(
            "POST", "/v1/interviews", json: json, session: session, byPort: true))
        return client
      }
      let answers = clients.compactMap { $0.answer() }
      #expect(answers.count == 8)
      let begun = answers.filter { $0.status != 404 }
      #expect(begun.contains { $0.status == 201 })
      #expect(begun.allSatisfy { $0.status == 200 || $0.status == 201 })
      // Each of them got it whole, and it goes on.
      #expect(Set(try begun.map { try $0.json.field("events").line }).count == 1)
      let all = try programme.ask("GET", "/v1/interviews", as: .root).json.field("interviews")
      #expect(all.items?.count == round)
      let id = try #require(begun.first).json.field("interview").text("id")
      let said = try programme.daemon.ask(
        "POST", "/v1/interviews/\(id)/turns", json: Programme.answer("Wij bellen op vrijdag."),
        session: session, byPort: true)
      #expect(said.status == 200)
    }
  }

  /// What was kept under a digest is what stands in it, whatever it is called; and what is no bank
  /// is nothing to begin with.
  @Test func `a document goes by no other name than its own`() throws {
    let programme = try Programme()
    func keep(_ text: String, as kind: String) throws -> String {
      let bytes = Array(text.utf8)
      let digest = try run("/usr/bin/sha256sum", stdin: bytes).output.prefix(64)
      let client = try programme.daemon.connect()
      client.send(
        "PUT /v1/documents/\(digest)?kind=\(kind)&name=x HTTP/1.1\r\nHost: localhost\r\n"
          + "Content-Type: application/octet-stream\r\nContent-Length: \(bytes.count)\r\n\r\n")
      client.send(bytes)
      #expect(client.answer()?.status == 201)
      return String(digest)
    }
    let card = try keep(
      Project.text("config/chains/ontslag-naar-huis.yaml") + "\n", as: "chain")
    let broken = try keep("questions: [", as: "bank")
    let bomb = try keep("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n", as: "bank")
    let own = Programme.beginning(request: "1")
    func source(_ id: String, _ digest: String) -> String {
      #"{"id":"\#(id)","version":1,"digest":"\#(digest)"}"#
    }
    let attempts: [(Programme.Person, String, String, Int)] = [
      (
        .root, #""chain":"ontslag-naar-huis""#, #""chain":"# + source("home-from-hospital", card),
        400
      ),
      (
        .outsider, #""chain":"ontslag-naar-huis""#,
        #""chain":"# + source("home-from-hospital", card), 400
      ),
      (
        .outsider, #""chain":"ontslag-naar-huis""#,
        #""chain":"# + source("ontslag-naar-huis", card), 404
      ),
      (.root, #""bank":"verwondering""#, #""bank":"# + source("verwondering", broken), 400),
      (.root, #""bank":"verwondering""#, #""bank":"# + source("verwondering", bomb), 400),
      (.root, #""bank":"verwondering""#, #""bank":"# + source("verwondering", card), 400),
      (.root, #""bank":"verwondering""#, #""bank":"# + source("verwondering", "x"), 400),
      (
        .root, #""chain":"ontslag-naar-huis""#, #""chain":"# + source("ontslag-naar-huis", card),
        201
      ),
    ]
    for (person, agreed, other, status) in attempts {
      let json = own.replacing(agreed, with: other)
      #expect(json != own)
      let answer = try programme.ask("POST", "/v1/interviews", json: json, as: person)
      #expect(answer.status == status, "\(person): \(other): \(answer.text)")
    }
  }

  /// The daemon may write where a manager may not.
  @Test func `a backup goes where whoever asks may write`() throws {
    let people = Programme.people + "  - {uid: 1006, name: bo, roles: [programme_manager]}\n"
    let folder = try TemporaryFolder()
    let daemon = try RunningDaemon(settings: "socket_group: root", people: people, in: folder)
    for (name, owner) in [("of-bo", 1006), ("of-root", 0)] as [(String, UInt32)] {
      mkdir(folder.path + "/" + name, 0o700)
      chown(folder.path + "/" + name, owner, owner)
    }
    symlink(folder.path + "/of-root", folder.path + "/link")
    let attempts: [(UInt32, String, Int)] = [
      (1006, "of-root", 403), (1006, "link", 403), (1006, "new", 403), (1006, "store", 403),
      (1006, "of-bo", 201), (0, "store", 403), (0, "new", 201),
    ]
    for (uid, name, status) in attempts {
      let json = (["folder": .string(folder.path + "/" + name)] as JSON).line
      let answer = try daemon.ask("POST", "/v1/backups", json: json, as: uid)
      #expect(answer.status == status, "\(uid): \(name): \(answer.text)")
    }
    for name in ["relative", "", "/\u{0}", "/a\nb"] {
      let json = (["folder": .string(name)] as JSON).line
      #expect(try daemon.ask("POST", "/v1/backups", json: json).status == 400, "\(name)")
    }
  }

  // MARK: Links and sessions

  @Test func `thousands of guesses hear one answer, and keep nobody out`() throws {
    let programme = try Programme()
    let (_, token) = try programme.invite("Es")
    var chance = SplitMix(seed: Torture.seed)
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
    func guess() -> String {
      String(
        decoding: (0..<43).map { _ in letters[Int.random(in: 0..<64, using: &chance)] },
        as: UTF8.self)
    }
    let near = [
      String(token.dropLast()), token + "A", token.uppercased(), token.lowercased(),
      String(token.dropLast()) + "\u{301}", String(token.reversed()), "", " " + token,
    ]
    let guesses = near + (0..<Torture.rounds(2000, long: 10_000)).map { _ in guess() }
    var answers: Set<String> = []
    var statuses: [Int] = []
    let client = try programme.daemon.connectByPort()
    for start in stride(from: 0, to: guesses.count, by: 50) {
      let some = guesses[start..<min(start + 50, guesses.count)]
      client.send(
        some.map { guess in
          programme.daemon.request(
            "POST", "/v1/sessions", json: (["token": .string(guess)] as JSON).line, byPort: true)
        }.joined())
      for _ in some {
        let answer = try #require(client.answer())
        statuses.append(answer.status)
        if answer.status == 404 { answers.insert(answer.fixed) }
      }
    }
    #expect(answers.count == 1)
    #expect(statuses.count { $0 == 404 } < 40)
    #expect(statuses.allSatisfy { $0 == 404 || $0 == 429 })
    #expect(statuses.prefix(10).allSatisfy { $0 == 404 })
    // Whoever has a link comes in all the same, and a session goes on.
    let session = try programme.exchange(token).json.text("session")
    #expect(try programme.daemon.ask("GET", "/v1/me", session: session, byPort: true).status == 200)
    let wrong = try programme.daemon.ask("GET", "/v1/me", session: guess(), byPort: true)
    #expect(wrong.status == 429)
    #expect(wrong["retry-after"] != nil)
    #expect(programme.daemon.waitFor("a link that opens nothing"))
  }

  @Test func `a link that opens nothing says nothing of why`() throws {
    let folder = try TemporaryFolder()
    var programme: Programme? = try Programme(in: folder)
    let used = try #require(programme).participant("Es")
    let expired = try #require(programme).invite("Eik")
    let revoked = try #require(programme).invite("Beuk")
    _ = try programme?.ask("DELETE", "/v1/invitations/\(revoked.id)", as: .root)
    _ = try used.ask("POST", "/v1/interviews/\(used.interview)/turns", json: #"{"do":"stop"}"#)
    let erased = try #require(programme).participant("Linde")
    #expect(try erased.ask("DELETE", "/v1/interviews/\(erased.interview)").status == 200)
    #expect(try erased.ask("GET", "/v1/me").status == 401)
    programme?.daemon.stop()
    programme = nil
    let file = try folder.read("store/invitations.json")
    #expect(!file.contains("Linde"))
    for token in [used.token, expired.token, revoked.token, used.session] {
      #expect(!file.contains(token))
    }
    // So long ago that it is over.
    let place = try #require(file.firstRange(of: expired.id))
    let end = try #require(file[place.upperBound...].firstRange(of: "\"expires_at\": "))
    var late = file
    late.replaceSubrange(
      end.upperBound..<late[end.upperBound...].firstIndex(of: ",")!, with: "1000")
    try folder.write(late, to: "store/invitations.json", mode: 0o600)
    let again = try Programme(in: folder)
    let never = String(repeating: "A", count: 43)
    let all = try [never, used.token, expired.token, revoked.token, erased.token].map {
      try again.exchange($0)
    }
    #expect(Set(all.map(\.fixed)).count == 1)
    #expect(all[0].status == 404)
  }

  @Test func `a link in an address is not safe any more`() throws {
    let programme = try Programme(settings: "limits: {wrong_tokens_per_minute: 100}")
    let paths = [
      "/d?token=", "/v1/me?token=", "/v1/me?session=", "/v1/health?x=", "/d/", "/v1/interviews/",
      "/v1/me?%74oken=", "/v1/me?token=x&token=",
    ]
    for (index, path) in paths.enumerated() {
      for isSession in [false, true] {
        let participant = try programme.participant("Es \(index) \(isSession)")
        let shown = isSession ? participant.session : participant.token
        let answer = try programme.daemon.ask("GET", path + shown, byPort: true)
        #expect(answer.status == 400, "\(path)")
        #expect(!answer.text.contains(shown))
        #expect(try participant.ask("GET", "/v1/me").status == 401, "\(path)")
        #expect(try programme.exchange(participant.token).status == (isSession ? 200 : 404))
        #expect(!programme.daemon.log.contains { $0.contains(shown) })
      }
    }
  }

  @Test func `a link used elsewhere ends who was in`() throws {
    let programme = try Programme()
    let first = try programme.participant("Es")
    var second = first
    second.session = try programme.exchange(first.token).json.text("session")
    #expect(try first.ask("GET", "/v1/me").status == 401)
    #expect(try second.ask("GET", "/v1/me").status == 200)
    #expect(programme.daemon.waitFor("a link was used again"))
    #expect(try second.ask("DELETE", "/v1/sessions/current").status == 204)
    #expect(try second.ask("GET", "/v1/me").status == 401)
  }

  /// Whoever reads along hears nothing any more from the moment they may not.
  @Test func `who may read no longer hears nothing more`() throws {
    let programme = try Programme()
    let takeAway: [(String, (Programme.Participant) throws -> Void)] = [
      ("used elsewhere", { _ = try programme.exchange($0.token) }),
      (
        "revoked",
        { _ = try programme.ask("DELETE", "/v1/invitations/\($0.invitation)", as: .root) }
      ),
      ("shown", { _ = try programme.daemon.ask("GET", "/?token=\($0.token)", byPort: true) }),
      ("left", { _ = try $0.ask("DELETE", "/v1/sessions/current") }),
    ]
    for (index, (name, takeAway)) in takeAway.enumerated() {
      let participant = try programme.participant("Es \(index)")
      let path = "/v1/interviews/\(participant.interview)/live"
      let reader = try programme.daemon.connectByPort()
      reader.send(
        programme.daemon.request("GET", path, session: participant.session, byPort: true))
      #expect(reader.answer()?.status == 200)
      while let line = reader.line(), !line.contains("asked.1") {}
      try takeAway(participant)
      // The participant comes in again, or an interviewer goes on: who was in must not hear it.
      let said = try programme.exchange(participant.token)
      if said.status == 200 {
        var again = participant
        again.session = try said.json.text("session")
        _ = try again.ask(
          "POST", "/v1/interviews/\(participant.interview)/turns",
          json: Programme.answer("Dit is niet voor wie weg is."))
        let rest = String(decoding: reader.rest() ?? Array("open".utf8), as: UTF8.self)
        #expect(!rest.contains("niet voor wie weg is"), "\(name)")
        #expect(rest != "open", "\(name)")
      }
    }
  }

  @Test func `a role that was taken away is gone for what was open`() throws {
    let programme = try Programme()
    let id = try programme.interview(by: .interviewer)
    let reader = try programme.daemon.connect(as: 1001)
    reader.send(programme.daemon.request("GET", "/v1/interviews/\(id)/live"))
    #expect(reader.answer()?.status == 200)
    let without = Programme.people.split(separator: "\n").filter { !$0.contains("1001") }
    try programme.daemon.folder.write(
      without.joined(separator: "\n") + "\n", to: "people.yaml", mode: 0o600)
    programme.daemon.signal(SIGHUP)
    #expect(programme.daemon.waitFor("read anew"))
    // It hears goodbye, and does not come in again.
    while let line = reader.line(), !line.contains("goodbye") {}
    reader.send(programme.daemon.request("GET", "/v1/interviews/\(id)/live"))
    while let line = reader.line(), !line.contains("401") {}
    #expect(try programme.ask("GET", "/v1/interviews/\(id)/events", as: .interviewer).status == 401)
  }

  // MARK: What is gone

  @Test func `nothing that was erased is said again`() throws {
    let programme = try Programme()
    let words = "Dit moet helemaal weg, echt waar."
    let id = try programme.interview(by: .root, saying: [words])
    let job = try programme.ask(
      "POST", "/v1/reruns", json: #"{"bank":"mgspi"}"#, as: .root
    ).json.text("job")
    let path = "/v1/reruns/\(job)"
    var done = try programme.ask("GET", path, as: .root)
    while done.text.contains(#""state":"running""#) {
      done = try programme.ask("GET", path, as: .root)
    }
    #expect(done.text.contains(id))
    #expect(try programme.ask("DELETE", "/v1/interviews/\(id)", as: .root).status == 200)
    #expect(try programme.ask("GET", path, as: .root).status == 404)
    for (route, path) in Self.paths(id) where route.method == .get {
      let answer = try programme.ask("GET", path, as: .root)
      #expect(!answer.text.contains("echt waar"), "\(path)")
      #expect(!answer.text.contains("Wilg"), "\(path)")
      #expect(answer.status < 500, "\(path)")
    }
    let again = try programme.ask(
      "POST", "/v1/interviews/\(id)/turns", json: Programme.answer("Nog iets."), as: .root)
    #expect(again.status >= 400 && again.status < 500)
  }

  @Test func `a turn while it is erased is kept nowhere`() throws {
    let programme = try Programme()
    for round in 0..<5 {
      let id = try programme.interview(by: .root, saying: ["Eerste woorden."])
      let words = "Onder het wissen \(round)."
      let turns = try (0..<4).map { _ in
        let client = try programme.daemon.connect()
        client.send(
          programme.daemon.request(
            "POST", "/v1/interviews/\(id)/turns", json: Programme.answer(words)))
        return client
      }
      #expect(try programme.ask("DELETE", "/v1/interviews/\(id)", as: .root).status == 200)
      for turn in turns {
        let status = try #require(turn.answer()).status
        #expect(status < 500, "a turn: \(status)")
      }
      let events = try programme.ask("GET", "/v1/interviews/\(id)/events", as: .root)
      #expect(!events.text.contains("Onder het wissen"))
      #expect(!events.text.contains("Eerste woorden"))
    }
    #expect(try programme.ask("GET", "/v1/health", as: .root).json["status"] == "ok")
  }
}
