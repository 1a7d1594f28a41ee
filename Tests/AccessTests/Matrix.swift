import Access
import InterviewSupport
import Testing

/// The table in matrix.txt, read.
struct Matrix {
  struct Row: Sendable, CustomTestStringConvertible {
    var line: Int
    var deed: String
    var states: [String]
    var cells: [String]

    var testDescription: String { "line \(line): \(deed) \(states.joined(separator: ","))" }
  }

  let rows: [Row]

  static let columns = [
    "nobody", "speaker", "other", "new", "leader", "colleague", "manager", "auditor", "general",
    "outside", "owner",
  ]

  static let states: [(name: String, object: Object)] = [
    ("whole", .whole),
    ("programme", Object(chain: "home")),
    ("invitation", Object(chain: "home", invitation: "new00001")),
    ("open", interview()),
    ("closed", interview(isClosed: true)),
    ("erased", interview(isClosed: true, isErased: true)),
    ("unled", Object(chain: "home", interview: "abcd2345")),
  ]

  private static func interview(isClosed: Bool = false, isErased: Bool = false) -> Object {
    Object(
      chain: "home", leader: 1001, interview: "abcd2345", invitation: "inv00001",
      isClosed: isClosed, isErased: isErased)
  }

  /// The table of a text. `*` becomes the states that do not stand above it for the same deed.
  init(_ text: String) {
    var rows: [Row] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let words = line.split(separator: " ").map(String.init)
      guard words.count > 2, words[0] != "#", words[0] != "deed" else { continue }
      let above = rows.filter { $0.deed == words[0] }.flatMap(\.states)
      let rest = Self.states.map(\.name).filter { !above.contains($0) }
      let states = words[1] == "*" ? rest : words[1].split(separator: ",").map(String.init)
      rows.append(
        Row(line: index + 1, deed: words[0], states: states, cells: Array(words.dropFirst(2))))
    }
    self.rows = rows
  }

  static let own = Matrix(Project.text("Tests/AccessTests/matrix.txt"))
}

/// The people of the table, and how they come in.
struct Cast {
  static let all: Set<Role> = [.programmeManager, .interviewer, .auditor]

  static let people = People(people: [
    Person(uid: 1001, name: "leader", roles: [.interviewer], chains: ["home"]),
    Person(uid: 1002, name: "colleague", roles: [.interviewer], chains: ["home", "school"]),
    Person(uid: 1003, name: "manager", roles: [.programmeManager], chains: ["home"]),
    Person(uid: 1004, name: "auditor", roles: [.auditor], chains: ["home"]),
    Person(uid: 1005, name: "general", roles: all),
    Person(uid: 1006, name: "outside", roles: all, chains: ["school"]),
  ])

  static func verdict(of column: String, _ deed: Deed, on object: Object) -> Verdict {
    let team = Authority(owner: 1000, people: people)
    let alone = Authority(owner: 1000, people: nil)
    switch column {
    case "nobody": return team.verdict(deed, by: .stranger, on: object)
    case "speaker":
      return team.verdict(deed, by: participant("inv00001", "abcd2345"), on: object)
    case "other": return team.verdict(deed, by: participant("inv00009", "wxyz6789"), on: object)
    case "new": return team.verdict(deed, by: participant("new00001", nil), on: object)
    case "owner": return alone.verdict(deed, by: alone.caller(uid: 1000), on: object)
    default:
      let uid = people.people.first { $0.name == column }?.uid
      return team.verdict(deed, by: team.caller(uid: uid), on: object)
    }
  }

  static func participant(_ invitation: String, _ interview: String?) -> Caller {
    .participant(
      ParticipantCaller(
        invitation: invitation, chain: "home", partner: "ward", participant: "Wilg",
        interview: interview))
  }
}

extension Verdict {
  /// As it stands in the table.
  var cell: String {
    switch self {
    case .allowed(.everything): "all"
    case .allowed(.released): "released"
    case .allowed(.counts): "counts"
    case .hidden: "."
    case .refused: "no"
    case .unknown: "who?"
    }
  }
}
