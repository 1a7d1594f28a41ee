/// An XML document in the making: UTF-8 without a mark, LF, indented by two.
struct XMLDocument {
  private(set) var text = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
  private var depth = 0

  /// - Parameters:
  ///   - attributes: those without a value are left out.
  ///   - body: what stands in it.
  mutating func add(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:],
    _ body: (inout XMLDocument) -> Void = { _ in }
  ) {
    let indent = String(repeating: "  ", count: depth)
    text += indent + "<" + name
    for (key, value) in attributes {
      if let value { text += " \(key)=\"\(escapedXML(value, inAttribute: true))\"" }
    }
    text += ">\n"
    let opened = text.utf8.count
    depth += 1
    body(&self)
    depth -= 1
    if text.utf8.count == opened {
      // Nothing stands in it.
      text.unicodeScalars.removeLast(2)
      text += "/>\n"
    } else {
      text += indent + "</" + name + ">\n"
    }
  }

  /// An element that holds words only.
  mutating func add(_ name: String, words: String?) {
    guard let words else { return }
    text += String(repeating: "  ", count: depth)
    text += "<\(name)>\(escapedXML(words, inAttribute: false))</\(name)>\n"
  }
}

/// Scalar by scalar, so that a mark that joins a quote does not hide it. What XML cannot hold at
/// all becomes U+FFFD.
func escapedXML(_ text: String, inAttribute: Bool) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"" where inAttribute: result += "&quot;"
    case "\r": result += "&#13;"
    case "\n" where inAttribute: result += "&#10;"
    case "\t" where inAttribute: result += "&#9;"
    default: result.unicodeScalars.append(isInXML(scalar) ? scalar : "\u{FFFD}")
    }
  }
  return result
}

/// XML 1.0, production 2.
private func isInXML(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
  default: false
  }
}
