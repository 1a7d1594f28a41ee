public import Inquiry

/// A chain card as YAML that people can read and edit, and that reads back as the same card.
public func chainYAML(_ card: ChainCard) -> String {
  var lines = [
    "# yaml-language-server: $schema=../../docs/schema/chain.schema.json",
    "chain: \(yamlPlain(card.id.rawValue))",
    "title: \(yamlQuoted(card.title))",
  ]
  lines += chainFields(card) + information(card.information)
  return lines.joined(separator: "\n") + "\n"
}

/// What a card says in a file of its own and inside a scenario alike.
func chainFields(_ card: ChainCard) -> [String] {
  var lines = [
    "client_question: \(yamlQuoted(card.clientQuestion))",
    "common_goal: \(yamlQuoted(card.commonGoal))",
    "partners:",
  ]
  for partner in card.partners {
    lines += ["  - id: \(yamlPlain(partner.id.rawValue))", "    name: \(yamlQuoted(partner.name))"]
    if !partner.role.isEmpty { lines.append("    role: \(yamlQuoted(partner.role))") }
  }
  if !card.handOvers.isEmpty { lines.append("handovers:") }
  for handOver in card.handOvers {
    lines += [
      "  - from: \(yamlPlain(handOver.from.rawValue))",
      "    to: \(yamlPlain(handOver.to.rawValue))",
      "    what: \(yamlQuoted(handOver.what))",
    ]
  }
  if !card.indicators.isEmpty { lines.append("indicators:") }
  lines += card.indicators.map { "  - \(yamlQuoted($0))" }
  if let director = card.director { lines.append("director: \(yamlQuoted(director))") }
  if let months = card.retentionMonths { lines.append("retention: \(months)") }
  return lines
}

private func information(_ information: Information) -> [String] {
  let fields = [
    ("purpose", information.purpose), ("readers", information.readers),
    ("kept_for", information.keptFor), ("contact", information.contact),
  ]
  let lines = fields.compactMap { name, text in text.map { "  \(name): \(yamlQuoted($0))" } }
  return lines.isEmpty ? [] : ["information:"] + lines
}
