/// A name as it stands, unless YAML would take it for something else: `no`, `1`, `-`.
func yamlPlain(_ name: String) -> String {
  let taken = ["true", "false", "yes", "no", "on", "off", "null", "y", "n"]
  let startsWithLetter = name.unicodeScalars.first.map { ("a"..."z").contains($0) } ?? false
  return startsWithLetter && !taken.contains(name) ? name : yamlQuoted(name)
}

/// A double-quoted scalar: the one YAML style that holds every text on one line. (YAML 1.2, 7.3.1)
public func yamlQuoted(_ text: String) -> String {
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
