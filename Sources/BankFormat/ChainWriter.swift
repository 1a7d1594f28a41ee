public import Inquiry

/// A chain card as YAML that people can read and edit, and that reads back as the same card.
public func chainYAML(_ card: ChainCard) -> String {
  var lines = [
    "# yaml-language-server: $schema=../../docs/schema/chain.schema.json",
    "chain: \(plain(card.id.rawValue))",
    "title: \(quoted(card.title))",
    "client_question: \(quoted(card.clientQuestion))",
    "common_goal: \(quoted(card.commonGoal))",
    "partners:",
  ]
  for partner in card.partners {
    lines += ["  - id: \(plain(partner.id.rawValue))", "    name: \(quoted(partner.name))"]
    if !partner.role.isEmpty { lines.append("    role: \(quoted(partner.role))") }
  }
  if !card.handOvers.isEmpty { lines.append("handovers:") }
  for handOver in card.handOvers {
    lines += [
      "  - from: \(plain(handOver.from.rawValue))", "    to: \(plain(handOver.to.rawValue))",
      "    what: \(quoted(handOver.what))",
    ]
  }
  if !card.indicators.isEmpty { lines.append("indicators:") }
  lines += card.indicators.map { "  - \(quoted($0))" }
  if let director = card.director { lines.append("director: \(quoted(director))") }
  lines += information(card.information)
  return lines.joined(separator: "\n") + "\n"
}

private func information(_ information: Information) -> [String] {
  let fields = [
    ("purpose", information.purpose), ("readers", information.readers),
    ("kept_for", information.keptFor), ("contact", information.contact),
  ]
  let lines = fields.compactMap { name, text in text.map { "  \(name): \(quoted($0))" } }
  return lines.isEmpty ? [] : ["information:"] + lines
}

/// A name as it stands, unless YAML would take it for something else: `no`, `1`, `-`.
private func plain(_ name: String) -> String {
  let taken = ["true", "false", "yes", "no", "on", "off", "null", "y", "n"]
  let startsWithLetter = name.unicodeScalars.first.map { ("a"..."z").contains($0) } ?? false
  return startsWithLetter && !taken.contains(name) ? name : quoted(name)
}

/// A double-quoted scalar: the one YAML style that holds every text on one line. (YAML 1.2, 7.3.1)
private func quoted(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    case "\n": result += "\\n"
    case "\t": result += "\\t"
    default:
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate,
        .unassigned:
        let digits = String(scalar.value, radix: 16)
        result += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
  }
  return result + "\""
}
