/// Text that came from people, safe to show: control characters, invisible characters and
/// characters that turn the direction of writing are named instead of obeyed.
///
/// Works on scalars: as characters, `\r\n` and `"\u{301}` hide what they begin with.
/// Stored words stay as they were given; only what is shown passes through here.
public func visible(_ text: String, keepingLineBreaks: Bool = false) -> String {
  // The tables of Unicode are slow, and most of what is said needs none.
  if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return text }
  var result = String.UnicodeScalarView()
  var marksInARow = 0
  for scalar in text.unicodeScalars {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark:
      marksInARow += 1
      if marksInARow <= 4 { result.append(scalar) }
      continue
    default: marksInARow = 0
    }
    if scalar == "\n", keepingLineBreaks {
      result.append(scalar)
    } else if scalar == "\n" || scalar == "\t" || scalar == "\r" {
      result.append(" ")
    } else if scalar == "\u{1B}" {
      result.append("␛")
    } else if isHidden(scalar) {
      result.append(contentsOf: "⟦U+\(hexadecimal(scalar))⟧".unicodeScalars)
    } else {
      result.append(scalar)
    }
  }
  return String(result)
}

/// Whether a text holds anything that a reader could see.
public func isBlank(_ text: String) -> Bool {
  text.unicodeScalars.allSatisfy { $0.properties.isWhitespace || isHidden($0) }
}

private func isHidden(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse: true
  default: false
  }
}

private func hexadecimal(_ scalar: Unicode.Scalar) -> String {
  let digits = String(scalar.value, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}

extension Unicode.Scalar {
  /// The tables of Unicode are slow, and nearly all that is said is ASCII.
  var isSpace: Bool {
    isASCII ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace
  }
}
