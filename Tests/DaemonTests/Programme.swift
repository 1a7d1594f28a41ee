import API
import Glibc
import JSONText
import TestSupport

/// A daemon with people in every role, of whom the tests can be each. Only root can be somebody
/// else.
struct Programme {
  enum Person: UInt32, CaseIterable {
    /// Programme manager and interviewer, everywhere.
    case root = 0
    case interviewer = 1001
    case manager = 1002
    case auditor = 1003
    /// Interviewer of another programme.
    case outsider = 1004
    /// Stands in no file.
    case unknown = 1005
    case nobody = 65534
  }

  static let people = """
    people:
      - {uid: 0, name: wortel, roles: [programme_manager, interviewer]}
      - {uid: 1001, name: jan, roles: [interviewer], chains: [ontslag-naar-huis]}
      - {uid: 1002, name: mia, roles: [programme_manager], chains: [ontslag-naar-huis]}
      - {uid: 1003, name: de accountant, roles: [auditor]}
      - {uid: 1004, name: els, roles: [interviewer], chains: [home-from-hospital]}

    """

  static let canBeOthers = geteuid() == 0

  let daemon: RunningDaemon

  init(settings: String = "", people: String = Programme.people, in folder: TemporaryFolder? = nil)
    throws
  {
    daemon = try RunningDaemon(
      settings: "socket_group: root\n" + settings, people: people, tcp: true, in: folder)
  }

  func ask(_ method: String, _ path: String, json: String? = nil, as person: Person) throws
    -> RawAnswer
  {
    try daemon.ask(method, path, json: json, as: person.rawValue)
  }

  // MARK: Interviews

  /// What is sent to begin one.
  static func beginning(
    request: String, participant: String = "Wilg", mode: String = "interviewer", consent: Int = 2,
    more: [JSON.Member] = []
  ) -> String {
    let members: [(String, JSON)] = [
      ("request", .string(request)), ("bank", "verwondering"), ("chain", "ontslag-naar-huis"),
      ("language", "nl"), ("partner", "ziekenhuis"), ("participant", .string(participant)),
      ("mode", .string(mode)), ("consent", .number(consent)),
    ]
    return JSON.object(members.map { JSON.Member(key: $0.0, value: $0.1) } + more).line
  }

  /// Begins an interview, and says something in it.
  func interview(by person: Person, saying words: [String] = [], consent: Int = 2) throws -> String
  {
    let request = "r\(UInt64.random(in: 0..<(1 << 60)))"
    let begun = try ask(
      "POST", "/v1/interviews", json: Self.beginning(request: request, consent: consent), as: person
    )
    let id = try begun.json.field("interview").text("id")
    for text in words {
      let said = try ask(
        "POST", "/v1/interviews/\(id)/turns", json: Self.answer(text), as: person)
      guard said.status == 200 else { throw NoAnswer(request: said.text) }
    }
    return id
  }

  static func answer(_ text: String) -> String {
    (["do": "answer", "text": .string(text)] as JSON).line
  }

  // MARK: Participants

  /// Invites somebody.
  func invite(_ participant: String, by person: Person = .root) throws -> (
    id: String, token: String
  ) {
    let wish: JSON = [
      "chain": "ontslag-naar-huis", "partner": "ziekenhuis", "participant": .string(participant),
      "bank": "verwondering", "language": "nl",
    ]
    let invited = try ask("POST", "/v1/invitations", json: wish.line, as: person).json
    return (try invited.text("id"), try invited.text("token"))
  }

  func exchange(_ token: String) throws -> RawAnswer {
    try daemon.ask(
      "POST", "/v1/sessions", json: (["token": .string(token)] as JSON).line, byPort: true)
  }

  /// Somebody who came in with a link, and has begun.
  func participant(_ name: String, saying words: [String] = []) throws -> Participant {
    let (invitation, token) = try invite(name)
    let session = try exchange(token).json.text("session")
    let begun = try daemon.ask(
      "POST", "/v1/interviews",
      json: Self.beginning(request: "begin", participant: name, mode: "self"), session: session,
      byPort: true)
    let interview = try begun.json.field("interview").text("id")
    let participant = Participant(
      programme: self, invitation: invitation, token: token, session: session, interview: interview)
    for text in words {
      _ = try participant.ask("POST", "/v1/interviews/\(interview)/turns", json: Self.answer(text))
    }
    return participant
  }

  struct Participant {
    var programme: Programme
    var invitation: String
    var token: String
    var session: String
    var interview: String

    func ask(_ method: String, _ path: String, json: String? = nil) throws -> RawAnswer {
      try programme.daemon.ask(method, path, json: json, session: session, byPort: true)
    }
  }
}

extension RawAnswer {
  /// Its body.
  var json: JSON {
    get throws { try JSON.read(body) }
  }

  /// Everything in it that does not change by itself.
  var fixed: String {
    let fixed = headers.filter { $0.name != "date" }.map { "\($0.name): \($0.value)" }
    return "\(status)\n" + fixed.joined(separator: "\n") + "\n\n" + text
  }
}
