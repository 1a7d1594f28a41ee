import API
import JSONText
import TestSupport
import Testing

/// What brings an idea, a condition and an agreement, in the order in which it is asked for.
private let agreeing = [
  "Ik bel de wijkverpleging als de arts heeft getekend.", "Dat gaat per post.", "Zo is het.",
  "We zouden eerder kunnen bellen, nog voor het ontslag vaststaat.",
  "Alleen als de wijkverpleging ook terugbelt.", "Nee, dat is het.",
  "Ik bel de planner elke maandag, vanaf volgende week.",
]

private let stop = (["do": "stop"] as JSON).line

extension Programme {
  /// A round of the chain; its number.
  fileprivate func round(by person: Person = .root) throws -> Int {
    let wish: JSON = ["bank": "verwondering", "chain": "ontslag-naar-huis"]
    let begun = try ask("POST", "/v1/rounds", json: wish.line, as: person)
    guard begun.status == 201 else { throw NoAnswer(request: begun.text) }
    return try begun.json.number("round")
  }

  /// A first interview that has an agreement in it, and is over.
  fileprivate func first(by person: Person, consent: Int) throws -> String {
    let id = try interview(by: person, saying: agreeing, consent: consent)
    _ = try ask("POST", "/v1/interviews/\(id)/turns", json: stop, as: person)
    return id
  }

  /// The second, just begun: its id and what is asked.
  fileprivate func second(
    by person: Person, in round: Int, mode: String = "interviewer"
  ) throws -> (id: String, question: String) {
    let begun = try ask(
      "POST", "/v1/interviews",
      json: Self.beginning(
        request: "second-\(person)-\(round)", mode: mode,
        more: [JSON.Member(key: "round", value: .number(round))]), as: person)
    guard begun.status == 201 else { throw NoAnswer(request: begun.text) }
    return (
      try begun.json.field("interview").text("id"), try begun.json.field("question").text("text")
    )
  }
}

@Suite(.enabled(if: Programme.canBeOthers, "only root can be somebody else"))
struct `A round at a daemon` {
  /// Who made the link could use it too: what is for the participant alone stays out.
  @Test(arguments: [(0, false), (1, true), (2, true)])
  func `asks somebody with a link about their own words`(consent: Int, isQuoted: Bool) throws {
    let programme = try Programme()
    let (_, token) = try programme.invite("Eik")
    let session = try programme.exchange(token).json.text("session")
    func ask(_ path: String, _ json: String, _ session: String) throws -> RawAnswer {
      try programme.daemon.ask("POST", path, json: json, session: session, byPort: true)
    }
    let begun = try ask(
      "/v1/interviews",
      Programme.beginning(request: "b", participant: "Eik", mode: "self", consent: consent), session
    )
    let id = try begun.json.field("interview").text("id")
    for text in agreeing {
      _ = try ask("/v1/interviews/\(id)/turns", Programme.answer(text), session)
    }
    _ = try ask("/v1/interviews/\(id)/turns", stop, session)

    let round = try programme.round()
    let wish: JSON = [
      "chain": "ontslag-naar-huis", "partner": "ziekenhuis", "participant": "Eik",
      "bank": "verwondering", "language": "nl", "round": .number(round),
    ]
    let invited = try programme.ask("POST", "/v1/invitations", json: wish.line, as: .root).json
    #expect(try invited.number("round") == round)
    let again = try programme.exchange(try invited.text("token")).json.text("session")
    let second = try ask(
      "/v1/interviews",
      Programme.beginning(request: "c", participant: "Eik", mode: "self", consent: 2), again)
    #expect(second.status == 201, "\(second.text)")
    #expect(second.text.contains("Ik bel de planner") == isQuoted)
    #expect(try second.json.field("interview").field("follows").text("interview") == id)
  }

  /// Of the same name at another organisation is somebody else.
  @Test func `invites nobody to the words of a namesake`() throws {
    let programme = try Programme()
    _ = try programme.first(by: .root, consent: 2)
    let wish: JSON = [
      "chain": "ontslag-naar-huis", "partner": "apotheek", "participant": "Wilg",
      "bank": "verwondering", "language": "nl", "round": .number(try programme.round()),
    ]
    #expect(try programme.ask("POST", "/v1/invitations", json: wish.line, as: .root).status == 404)
  }

  @Test func `lets an interviewer quote what they were told themselves`() throws {
    let programme = try Programme()
    _ = try programme.first(by: .interviewer, consent: 1)
    let second = try programme.second(by: .interviewer, in: programme.round())
    #expect(second.question.contains("Ik bel de planner"))
    let events = try programme.ask("GET", "/v1/interviews/\(second.id)/events", as: .interviewer)
    #expect(events.text.contains("\"recalled\""))
    #expect(events.text.contains("Ik bel de planner"))
  }

  /// Else a second interview would be a way into the first.
  @Test(arguments: ["interviewer", "self"])
  func `shows another interviewer only what may be quoted`(mode: String) throws {
    let programme = try Programme()
    _ = try programme.first(by: .root, consent: 1)
    let second = try programme.second(by: .interviewer, in: programme.round(), mode: mode)
    #expect(!second.question.contains("planner"))
    let events = try programme.ask("GET", "/v1/interviews/\(second.id)/events", as: .interviewer)
    #expect(!events.text.contains("planner"))
  }

  @Test func `forgets in the second what is erased in the first, at once`() throws {
    let programme = try Programme()
    let first = try programme.first(by: .root, consent: 2)
    let second = try programme.second(by: .root, in: programme.round())
    #expect(second.question.contains("Ik bel de planner"))
    _ = try programme.ask("DELETE", "/v1/interviews/\(first)", as: .root)
    let question = try programme.ask("GET", "/v1/interviews/\(second.id)/question", as: .root)
    #expect(!question.text.contains("planner"))
    let events = try programme.ask("GET", "/v1/interviews/\(second.id)/events", as: .root)
    #expect(!events.text.contains("planner"))
    let resume: JSON = ["do": "resume"]
    let resumed = try programme.ask(
      "POST", "/v1/interviews/\(second.id)/turns", json: resume.line, as: .root)
    #expect(try resumed.json.field("question").text("text").contains("melding van het ontslag"))
  }

  @Test func `stands in the record of who read what`() throws {
    let programme = try Programme()
    let first = try programme.first(by: .root, consent: 2)
    _ = try programme.second(by: .interviewer, in: programme.round())
    let accesses = try programme.ask("GET", "/v1/audit", as: .auditor).json.field("accesses")
    let recalled = (accesses.items ?? []).filter { $0["purpose"]?.string == "recall" }
    #expect(recalled.map { $0["by"]?.string } == ["jan (1001)"])
    #expect(recalled.first?["interviews"]?.items == [.string(first)])
  }

  @Test func `is begun by who may invite, and seen by who is of the programme`() throws {
    let programme = try Programme()
    _ = try programme.first(by: .root, consent: 2)
    let wish = (["bank": "verwondering", "chain": "ontslag-naar-huis"] as JSON).line
    for (person, status) in [
      (Programme.Person.auditor, 403), (.outsider, 404), (.unknown, 401), (.manager, 201),
    ] {
      #expect(
        try programme.ask("POST", "/v1/rounds", json: wish, as: person).status == status,
        "\(person)")
    }
    let seen = try programme.ask("GET", "/v1/rounds", as: .outsider).json.field("rounds")
    #expect(seen.items == [])
    #expect(
      try programme.ask("GET", "/v1/rounds", as: .manager).json.field("rounds").items?.count == 1)
  }

  @Test func `is never brought as a document`() throws {
    let programme = try Programme()
    let digest = String(repeating: "a", count: 64)
    let put = try programme.ask(
      "PUT", "/v1/documents/\(digest)?kind=round&name=round-9", json: "{}", as: .root)
    #expect(put.status == 400 || put.status == 415)
    #expect(try programme.ask("GET", "/v1/rounds", as: .root).json.field("rounds").items == [])
  }

  @Test func `is numbered after the last`() throws {
    let programme = try Programme()
    _ = try programme.first(by: .root, consent: 2)
    #expect(try [programme.round(), programme.round(by: .manager)] == [2, 3])
  }

  /// What is wrong with the round, and not with the request.
  @Test func `that is not there, or not theirs, is told`() throws {
    let programme = try Programme()
    _ = try programme.first(by: .root, consent: 2)
    let round = try programme.round()
    func begin(_ participant: String, _ number: Int) throws -> Int {
      let member = JSON.Member(key: "round", value: .number(number))
      return try programme.ask(
        "POST", "/v1/interviews",
        json: Programme.beginning(
          request: "\(participant)-\(number)", participant: participant, more: [member]),
        as: .root
      ).status
    }
    #expect(try begin("Wilg", 9) == 404)
    #expect(try begin("Berk", round) == 404)
    #expect(try begin("Wilg", round) == 201)
    let again = JSON.Member(key: "round", value: .number(round))
    #expect(
      try programme.ask(
        "POST", "/v1/interviews",
        json: Programme.beginning(request: "other", more: [again]), as: .root
      ).status == 409)
  }
}
