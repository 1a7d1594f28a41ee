public import Inquiry

// A bank as a picture, in the language of Graphviz:
//
//   topics ──▶ moves ◀── rules, group by group, in the order in which they are tried
//
// What kind of question a move is, its shape tells; colour says the same once more. What has an
// order stands in a table, since Graphviz keeps no other order.

/// Topics, rules and moves of a bank, drawn.
public struct BankGraph: Sendable {
  private let bank: Bank
  private let names: BankNames
  private let language: Language

  public init(of bank: Bank, kinds: [BarrierKind], language: Language) {
    self.bank = bank
    self.language = language
    names = BankNames(kinds: kinds)
  }

  /// DOT text. The same bank gives the same bytes.
  ///
  /// - Source: graphviz.org/doc/info/lang.html
  public var dot: String {
    var lines = [
      "digraph \(quoted(bank.id.rawValue)) {",
      "  graph [rankdir=LR, nodesep=0.18, ranksep=1.1, fontname=\"sans-serif\", "
        + "fontsize=18, labelloc=t, style=\"rounded\", color=\"#8a94a3\", bgcolor=white, "
        + "label=\(quoted(bank.title[language]))];",
      "  node [fontname=\"sans-serif\", fontsize=11, style=filled, fillcolor=white, "
        + "color=\"#4a5462\", margin=\"0.12,0.06\"];",
      "  edge [color=\"#4a5462\", arrowsize=0.7];",
    ]
    lines += topics
    for (id, title, rules) in groups where !rules.isEmpty { lines += table(id, title, rules) }
    lines += order
    lines += cluster("moves", says(nl: "Vragen", en: "Questions"), otherMoves.map(node))
    lines += course
    lines += cluster("legend", says(nl: "Wat voor vraag", en: "What kind of question"), legend)
    lines += endings + edges
    return lines.joined(separator: "\n") + "\n}\n"
  }

  private func says(nl: String, en: String) -> String { Bilingual(nl: nl, en: en)[language] }

  private var groups: [(id: String, title: String, rules: [Rule])] {
    [
      ("stops", says(nl: "Wanneer het stopt", en: "When it stops"), bank.stops),
      (
        "follows", says(nl: "Wat er gehoord is", en: "What was heard"), bank.follows
      ),
      ("probes", says(nl: "Verder vragen", en: "Asking on"), bank.probes),
    ]
  }

  private func cluster(_ id: String, _ title: String, _ body: [String]) -> [String] {
    ["  subgraph cluster_\(id) {", "    label=\(quoted(title));"] + body.map { "    " + $0 }
      + ["  }"]
  }

  // MARK: Nodes

  private struct Row {
    var id: String
    var title: String
    var text: String
  }

  private var topics: [String] {
    let rows = bank.topics.map { topic in
      Row(
        id: topic.id.rawValue, title: capitalised(names[topic.id][language]),
        text: topic.inWords[language])
    }
    return table("topics", says(nl: "Onderwerpen", en: "Topics"), rows)
  }

  private func table(_ id: String, _ title: String, _ rules: [Rule]) -> [String] {
    let rows = rules.map { rule in
      Row(
        id: rule.id.rawValue, title: rule.id.rawValue, text: rule.when.inWords(names)[language])
    }
    return table(id, title, rows)
  }

  /// A group as one node with a numbered row for each member: only so they keep their order.
  /// Graphviz' own markup takes the escapes of HTML. (graphviz.org/doc/info/shapes.html#html)
  private func table(_ id: String, _ title: String, _ rows: [Row]) -> [String] {
    let head: HTML =
      "<tr><td colspan=\"2\" border=\"0\"><font point-size=\"15\">\(title)</font></td></tr>"
    let body = rows.enumerated().map(row)
    return [
      "  group_\(id) [shape=plaintext, style=\"\", label=<",
      "    <table border=\"0\" cellborder=\"1\" cellspacing=\"0\" cellpadding=\"4\" "
        + "color=\"#8a94a3\">",
    ] + ([head] + body).map { "      " + $0.markup } + ["    </table>>];"]
  }

  /// Edges leave a row at the text and reach it at the number.
  private func row(_ index: Int, _ row: Row) -> HTML {
    let left: HTML = "<br align=\"left\"/>"
    let lines: [HTML] = wrapped(row.text).split(separator: "\n").map { "\(String($0))\(left)" }
    return """
      <tr><td port="to \(row.id)" valign="top">\(index + 1)</td>\
      <td port="\(row.id)" align="left" balign="left"><b>\(row.title)</b>\(left)\(lines)</td></tr>
      """
  }

  /// The groups below one another, as they are tried.
  private var order: [String] {
    let groups = ["group_topics"] + groups.filter { !$0.rules.isEmpty }.map { "group_" + $0.id }
    return [
      "  { rank=same; \(groups.joined(separator: "; ")); }",
      "  \(groups.joined(separator: " -> ")) [style=invis];",
    ]
  }

  /// What the talk asks by itself, one after another.
  private static let courseMoves =
    ProbeMove.ID.recalling
    + ProbeMove.ID.required.flatMap { move -> [ProbeMove.ID] in
      switch move {
      case .grandTour, .pauseOffer: []
      case .turn: [move, .push]
      case .condition: [move, .conditionMore]
      default: [move]
      }
    }

  private var course: [String] {
    let rows = BankGraph.courseMoves.filter(bank.has).map { id in
      Row(id: id.rawValue, title: capitalised(names[id][language]), text: id.rawValue)
    }
    return table("course", says(nl: "Het verloop van het gesprek", en: "The course"), rows)
  }

  private var otherMoves: [ProbeMove] {
    bank.moves.filter { !BankGraph.courseMoves.contains($0.id) }
  }

  private func node(_ move: ProbeMove) -> String {
    let label = wrapped(capitalised(names[move.id][language])) + "\n\(move.id)"
    return "\(id(move.id)) [\(move.kind.look), label=\(quoted(label))];"
  }

  private var legend: [String] {
    ProbeMove.Kind.allCases.map { kind in
      "legend_\(kind.rawValue) [\(kind.look), label=\(quoted(kind.inWords[language]))];"
    }
  }

  private static let allEndings: [(Rule.Action, String)] = [
    (.leaveLadder, "leave_ladder"), (.leaveTopic, "leave_topic"), (.close, "close"),
  ]

  /// Where a rule leads that asks nothing itself.
  private var endings: [String] {
    BankGraph.allEndings.filter { action, _ in bank.rules.contains { $0.action == action } }
      .map { action, name in
        let label = wrapped(capitalised(action.inWords(names)[language]))
        return "  end_\(name) [shape=plaintext, style=\"\", label=\(quoted("⟶ " + label))];"
      }
  }

  // MARK: Edges

  private var edges: [String] {
    let opened = bank.topics.map { topic in
      "  group_topics:\(quoted(topic.id.rawValue)):e -> \(id(topic.opens));"
    }
    let followed = groups.flatMap { group, _, rules in
      rules.map { "  group_\(group):\(quoted($0.id.rawValue)):e -> \(goal(of: $0.action));" }
    }
    return opened + followed
  }

  private func goal(of action: Rule.Action) -> String {
    switch action {
    case .ask(let move) where BankGraph.courseMoves.contains(move):
      "group_course:\(quoted("to " + move.rawValue)):w"
    case .ask(let move): id(move)
    case .leaveLadder: "end_leave_ladder"
    case .leaveTopic: "end_leave_topic"
    case .close: "end_close"
    }
  }

  private func id(_ move: ProbeMove.ID) -> String { quoted("move " + move.rawValue) }
}

extension ProbeMove.Kind {
  /// Shape and colour together, so that neither is needed to tell the other.
  fileprivate var look: String {
    switch self {
    case .descriptive: "shape=box, fillcolor=\"#e3eef8\""
    case .idiographic: "shape=ellipse, fillcolor=\"#e4f3e4\""
    case .clarifying: "shape=hexagon, fillcolor=\"#fff3d6\""
    case .explanatory: "shape=house, fillcolor=\"#fbe3df\""
    case .process: "shape=octagon, fillcolor=\"#ece6f5\""
    }
  }
}

/// A string of DOT: an author's quotation marks and backslashes stay what they are.
private func quoted(_ text: String) -> String {
  var result = "\""
  for scalar in visible(text, keepingLineBreaks: true).unicodeScalars {
    switch scalar {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    case "\n": result += "\\n"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result + "\""
}

/// Lines of about so many letters: a label that is one line makes the picture a mile wide.
private func wrapped(_ text: String, at width: Int = 38) -> String {
  var lines: [String] = []
  for word in text.split(separator: " ") {
    if let last = lines.last, last.unicodeScalars.count + word.unicodeScalars.count < width {
      lines[lines.count - 1] = last + " " + word
    } else {
      lines.append(String(word))
    }
  }
  return lines.joined(separator: "\n")
}
