public import Inquiry

/// A script with what it expects, as YAML that people can read and edit, and that reads back as
/// the same.
///
/// - Parameters:
///   - heading: lines of comment at the top.
///   - remarks: a comment above an answer, by its number.
public func exampleYAML(
  _ scenario: Scenario, heading: [String] = [], remarks: [Int: String] = [:]
) -> String {
  var lines = ["# yaml-language-server: $schema=../../../docs/schema/scenario.schema.json"]
  lines += heading.map { "# " + $0 }
  lines += [
    "id: \(yamlPlain(scenario.id))", "lang: \(scenario.language.rawValue)",
    "address: \(scenario.address.rawValue)", "title: \(yamlQuoted(scenario.title))", "chain:",
  ]
  lines += chainFields(scenario.chain).map { "  " + $0 }
  lines += ["participant:", "  organisation: \(yamlPlain(scenario.partner.rawValue))"]
  if !scenario.role.isEmpty { lines.append("  role: \(yamlQuoted(scenario.role))") }
  if scenario.play != .matched { lines.append("play: \(scenario.play.rawValue)") }
  lines.append("answers:")
  for answer in scenario.answers {
    if let remark = remarks[answer.n] { lines.append("  # \(remark)") }
    lines += ["  - n: \(answer.n)", "    answers_to: \(yamlPlain(answer.answersTo))"]
    if let asked = answer.asked { lines.append("    asked: \(yamlPlain(asked.rawValue))") }
    if let rule = answer.rule { lines.append("    rule: \(yamlPlain(rule.rawValue))") }
    lines.append("    text: \(yamlQuoted(answer.text))")
  }
  lines += expectations(scenario.expected)
  return lines.joined(separator: "\n") + "\n"
}

private func expectations(_ expected: Scenario.Expectations) -> [String] {
  var lines: [String] = []
  if let closed = expected.closed { lines.append("  closed: \(closed.rawValue)") }
  for what in Scenario.Expectations.voices {
    guard let numbers = expected.voiced[what] else { continue }
    let list = numbers.map(String.init).joined(separator: ", ")
    lines.append("  \(what.rawValue)s: [\(list)]")
  }
  if !expected.stopped.isEmpty { lines.append("  stopped:") }
  lines += expected.stopped.map { "    - {n: \($0.n), reason: \($0.reason.rawValue)}" }
  if !expected.never.isEmpty {
    let moves = expected.never.map { yamlPlain($0.rawValue) }.joined(separator: ", ")
    lines.append("  never: [\(moves)]")
  }
  return lines.isEmpty ? [] : ["expect:"] + lines
}
