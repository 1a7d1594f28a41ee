internal import API
internal import Access

/// What stands behind the question mark, in its order. (RFC 3986, 2.1 and 3.4)
///
/// - Throws: `bad-request` for what is no UTF-8, or holds a control character: nothing is repaired.
func queryFields(_ query: String?) throws(ProblemDetails) -> [(key: String, value: String)] {
  var fields: [(key: String, value: String)] = []
  for field in (query ?? "").utf8.split(separator: UInt8(ascii: "&")) {
    let end = field.firstIndex(of: UInt8(ascii: "=")) ?? field.endIndex
    guard let key = decoded(field[..<end]), let value = decoded(field[end...].dropFirst()) else {
      throw ProblemDetails(.badRequest)
    }
    fields.append((key, value))
  }
  return fields
}

private func decoded(_ text: Substring.UTF8View) -> String? {
  var bytes: [UInt8] = []
  var rest = text
  while let byte = rest.popFirst() {
    guard byte == UInt8(ascii: "%") else {
      bytes.append(byte)
      continue
    }
    guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit) else {
      return nil
    }
    bytes.append(high << 4 | low)
  }
  let isPlain = bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
  return isPlain ? String(validating: bytes, as: UTF8.self) : nil
}

private func digit(_ byte: UInt8) -> UInt8? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
  case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
  case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
  default: nil
  }
}
