// What a client takes, and how gladly: `nl;q=0.8, */*;q=0.1`. (RFC 9110, 12.4.2)

/// `q=0.8` in thousandths; at most three decimals, and at most 1. (RFC 9110, 12.4.2)
func quality(_ text: Substring.UTF8View) -> Int? {
  let bytes = Array(text)
  guard bytes.count >= 3, bytes[0] | 0x20 == UInt8(ascii: "q"), bytes[1] == UInt8(ascii: "=") else {
    return nil
  }
  let decimals = bytes.dropFirst(4)
  guard bytes.count == 3 || bytes[3] == UInt8(ascii: "."), decimals.count <= 3,
    decimals.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
  else { return nil }
  let padded = decimals + Array(repeating: UInt8(ascii: "0"), count: 3 - decimals.count)
  let fraction = padded.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  switch bytes[2] {
  case UInt8(ascii: "0"): return fraction
  case UInt8(ascii: "1"): return fraction == 0 ? 1000 : nil
  default: return nil
  }
}

func trimmed(_ text: Substring.UTF8View) -> Substring.UTF8View {
  let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
  let start = text.drop(while: isSpace)
  guard let last = start.lastIndex(where: { !isSpace($0) }) else { return start }
  return start[...last]
}
