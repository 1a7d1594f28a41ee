extension JSON {
  /// How many objects and lists may stand inside one another.
  public static let deepest = 32
  /// No field is called anything near as long, in bytes.
  public static let longestName = 256

  /// Reads one JSON text, and repairs nothing: what two readers could take differently is refused.
  /// (RFC 8259; RFC 7493, "I-JSON")
  ///
  /// Takes time in proportion to the bytes, and a stack in proportion to `deepest`.
  /// - Parameter bytes: UTF-8 without a byte order mark. Who reads them off a line limits their
  ///   number.
  /// - Throws: the first mistake.
  public static func read(
    _ bytes: [UInt8], deepest: Int = JSON.deepest
  ) throws(JSONMistake) -> JSON {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { throw JSONMistake(.byteOrderMark, at: 0) }
    do {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      throw JSONMistake(.notUTF8, at: error.byteOffsets.lowerBound)
    }
    var reader = JSONReader(bytes: bytes, deepest: deepest)
    return try reader.readAll()
  }
}

/// Goes through bytes that are UTF-8.
private struct JSONReader {
  let bytes: [UInt8]
  let deepest: Int
  private var at = 0

  init(bytes: [UInt8], deepest: Int) {
    self.bytes = bytes
    self.deepest = deepest
  }

  mutating func readAll() throws(JSONMistake) -> JSON {
    skipSpace()
    guard next != nil else { throw JSONMistake(.nothing, at: 0) }
    let value = try readValue(depth: 0)
    skipSpace()
    guard next == nil else { throw mistake(.trailing) }
    return value
  }

  private mutating func readValue(depth: Int) throws(JSONMistake) -> JSON {
    switch next {
    case UInt8(ascii: "{"): return try readObject(depth: depth + 1)
    case UInt8(ascii: "["): return try readArray(depth: depth + 1)
    case UInt8(ascii: "\""): return .string(try readString())
    case UInt8(ascii: "t"): return try readWord("true", as: .bool(true))
    case UInt8(ascii: "f"): return try readWord("false", as: .bool(false))
    case UInt8(ascii: "n"): return try readWord("null", as: .null)
    case UInt8(ascii: "-"): return try readNumber()
    case let byte? where isDigit(byte): return try readNumber()
    case UInt8(ascii: "+"), UInt8(ascii: "."): throw mistake(.badNumber)
    case nil: throw mistake(.endsEarly)
    default: throw mistake(.unexpected)
    }
  }

  private mutating func readObject(depth: Int) throws(JSONMistake) -> JSON {
    try open(depth: depth)
    var members: [JSON.Member] = []
    var names: Set<String> = []
    guard !take("}") else { return .object([]) }
    repeat {
      skipSpace()
      let start = at
      guard next == UInt8(ascii: "\"") else {
        throw mistake(next == nil ? .endsEarly : .unexpected)
      }
      let name = try readString()
      guard at - start - 2 <= JSON.longestName else {
        throw JSONMistake(.longName(most: JSON.longestName), at: start)
      }
      guard names.insert(name).inserted else { throw JSONMistake(.repeatedName(name), at: start) }
      try expect(":")
      skipSpace()
      members.append(JSON.Member(key: name, value: try readValue(depth: depth)))
    } while take(",")
    try expect("}")
    return .object(members)
  }

  private mutating func readArray(depth: Int) throws(JSONMistake) -> JSON {
    try open(depth: depth)
    var items: [JSON] = []
    guard !take("]") else { return .array([]) }
    repeat {
      skipSpace()
      items.append(try readValue(depth: depth))
    } while take(",")
    try expect("]")
    return .array(items)
  }

  private mutating func open(depth: Int) throws(JSONMistake) {
    guard depth <= deepest else { throw mistake(.tooDeep(deepest: deepest)) }
    at += 1
  }

  private mutating func readWord(_ word: StaticString, as value: JSON) throws(JSONMistake) -> JSON {
    for index in 0..<word.utf8CodeUnitCount {
      guard let byte = next else { throw mistake(.endsEarly) }
      guard byte == word.utf8Start[index] else { throw mistake(.unexpected) }
      at += 1
    }
    return value
  }
}

// MARK: Numbers

extension JSONReader {
  /// More digits than this are kept by no number.
  private static let longestNumber = 64

  private mutating func readNumber() throws(JSONMistake) -> JSON {
    let start = at
    let isNegative = takeByte("-")
    let wholeStart = at
    try readDigits()
    if bytes[wholeStart] == UInt8(ascii: "0"), at - wholeStart > 1 {
      throw JSONMistake(.badNumber, at: start)
    }
    var isWhole = true
    if takeByte(".") {
      isWhole = false
      try readDigits()
    }
    if takeByte("e") || takeByte("E") {
      isWhole = false
      if !takeByte("+") { _ = takeByte("-") }
      try readDigits()
    }
    let digits = bytes[start..<at]
    let kept = digits.count <= Self.longestNumber ? number(digits, isWhole: isWhole) : nil
    guard let kept, !(isNegative && kept.isZero) else {
      throw JSONMistake(.numberNotKept, at: start)
    }
    return kept
  }

  private mutating func readDigits() throws(JSONMistake) {
    guard let byte = next else { throw mistake(.endsEarly) }
    guard isDigit(byte) else { throw mistake(.badNumber) }
    while let byte = next, isDigit(byte) { at += 1 }
  }

  private func number(_ written: ArraySlice<UInt8>, isWhole: Bool) -> JSON? {
    let text = String(decoding: written, as: UTF8.self)
    if isWhole { return Int(text).map(JSON.number) }
    guard let value = Double(text), value.isFinite else { return nil }
    let significand = written.prefix { $0 != UInt8(ascii: "e") && $0 != UInt8(ascii: "E") }
    let isWrittenAsZero = significand.allSatisfy { !isDigit($0) || $0 == UInt8(ascii: "0") }
    return value == 0 && !isWrittenAsZero ? nil : .fraction(value)
  }
}

extension JSON {
  fileprivate var isZero: Bool { self == .number(0) || self == .fraction(0) }
}

// MARK: Texts

extension JSONReader {
  private mutating func readString() throws(JSONMistake) -> String {
    at += 1
    let start = at
    while let byte = next, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 {
      at += 1
    }
    if next == UInt8(ascii: "\"") {
      at += 1
      return String(decoding: bytes[start..<(at - 1)], as: UTF8.self)
    }
    return try readEscapedString(start: start)
  }

  /// The slower way, for a text in which something is escaped.
  private mutating func readEscapedString(start: Int) throws(JSONMistake) -> String {
    var text = Array(bytes[start..<at])
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        at += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): text.append(contentsOf: try readEscape().utf8)
      case 0..<0x20: throw mistake(.controlCharacter)
      default:
        text.append(byte)
        at += 1
      }
    }
    throw mistake(.endsEarly)
  }

  private mutating func readEscape() throws(JSONMistake) -> Unicode.Scalar {
    let start = at
    at += 1
    guard let byte = next else { throw mistake(.endsEarly) }
    at += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try readCodePoint(start: start)
    default: throw JSONMistake(.badEscape, at: start)
    }
  }

  /// `\u0041`, or two in a row for what lies beyond 16 bits.
  private mutating func readCodePoint(start: Int) throws(JSONMistake) -> Unicode.Scalar {
    let first = try readHexadecimal(start: start)
    if first == 0 { throw JSONMistake(.nul, at: start) }
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, takeByte("\\"), takeByte("u") else {
      throw JSONMistake(.halfCharacter, at: start)
    }
    let second = try readHexadecimal(start: at - 2)
    guard (0xDC00..<0xE000).contains(second),
      let scalar = Unicode.Scalar(
        0x10000 + (UInt32(first) - 0xD800) << 10 + UInt32(second) - 0xDC00)
    else { throw JSONMistake(.halfCharacter, at: start) }
    return scalar
  }

  private mutating func readHexadecimal(start: Int) throws(JSONMistake) -> UInt16 {
    var value: UInt16 = 0
    for _ in 0..<4 {
      guard let byte = next else { throw mistake(.endsEarly) }
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw JSONMistake(.badEscape, at: start)
      }
      value = value << 4 | UInt16(digit)
      at += 1
    }
    return value
  }
}

// MARK: Bytes

extension JSONReader {
  private var next: UInt8? { at < bytes.count ? bytes[at] : nil }

  private func mistake(_ what: JSONMistake.What) -> JSONMistake { JSONMistake(what, at: at) }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { at += 1 }
  }

  /// Takes a sign of the grammar, with the space before it.
  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    skipSpace()
    return takeByte(sign)
  }

  private mutating func takeByte(_ sign: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: sign) else { return false }
    at += 1
    return true
  }

  private mutating func expect(_ sign: Unicode.Scalar) throws(JSONMistake) {
    guard take(sign) else { throw mistake(next == nil ? .endsEarly : .unexpected) }
  }
}

private func isDigit(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}
