/// Whether a text can stand in `Host`: a name or an address, with or without a port.
/// (RFC 9110, 7.2; RFC 3986, 3.2.2)
func isHostName(_ text: String) -> Bool {
  var bytes = Array(text.utf8)[...]
  if let colon = bytes.lastIndex(of: UInt8(ascii: ":")), !bytes[colon...].contains(bracket) {
    guard isPort(bytes[(colon + 1)...]) else { return false }
    bytes = bytes[..<colon]
  }
  return bytes.first == UInt8(ascii: "[") ? isBracketed(bytes) : isDotted(bytes)
}

private let bracket = UInt8(ascii: "]")

private func isPort(_ digits: ArraySlice<UInt8>) -> Bool {
  guard digits.count <= 5, digits.first != UInt8(ascii: "0"), digits.allSatisfy(\.isDigit) else {
    return false
  }
  return SettingsKeys.port.contains(digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) })
}

private func isBracketed(_ bytes: ArraySlice<UInt8>) -> Bool {
  bytes.last == bracket && bytes.count > 3
    && bytes.dropFirst().dropLast().allSatisfy { $0.isHexadecimal || $0 == UInt8(ascii: ":") }
}

private func isDotted(_ bytes: ArraySlice<UInt8>) -> Bool {
  guard bytes.count <= 253 else { return false }
  let labels = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
  return labels.allSatisfy { label in
    (1...63).contains(label.count) && label.first != hyphen && label.last != hyphen
      && label.allSatisfy { $0.isLetter || $0.isDigit || $0 == hyphen }
  }
}

private let hyphen = UInt8(ascii: "-")

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  fileprivate var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }

  fileprivate var isHexadecimal: Bool {
    isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(self | 0x20)
  }
}
