// Bodies of events, read in one go: a store of ten thousand interviews has a million of them.
//
//   JSON text  ──▶  BodyTape: where each value begins and ends  ──▶  BodyDecoder  ──▶  a Codable body
//
// It reads what JSONBody writes and declines the rest: escapes that are rare, numbers with a fraction,
// whatever is not as it should be. Then the library reads it, and says what is wrong with it.

/// The values of a JSON text in their order, each with where it stands.
struct BodyTape {
  enum Kind: UInt8 { case object, array, string, escaped, number, yes, no, null }

  struct Value {
    var kind: Kind
    /// Bytes of the text; of a string without its quotes.
    var start: Int
    var end: Int
    /// The value after it and all that is in it.
    var after: Int
  }

  struct Unusual: Error {}

  let text: [UInt8]
  private(set) var values: [Value] = []
  private var offset = 0

  init(_ text: String) throws(Unusual) {
    self.text = Array(text.utf8)
    values.reserveCapacity(64)
    try readValue(depth: 0)
    guard offset == self.text.count else { throw Unusual() }
  }

  private mutating func readValue(depth: Int) throws(Unusual) {
    guard offset < text.count, depth < 16 else { throw Unusual() }
    switch text[offset] {
    case UInt8(ascii: "{"): try readList(.object, UInt8(ascii: "}"), depth)
    case UInt8(ascii: "["): try readList(.array, UInt8(ascii: "]"), depth)
    case UInt8(ascii: "\""): try readString()
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try readNumber()
    case UInt8(ascii: "t"): try readWord("true", .yes)
    case UInt8(ascii: "f"): try readWord("false", .no)
    case UInt8(ascii: "n"): try readWord("null", .null)
    default: throw Unusual()
    }
  }

  private mutating func readList(_ kind: Kind, _ end: UInt8, _ depth: Int) throws(Unusual) {
    let place = values.count
    values.append(Value(kind: kind, start: offset, end: offset, after: 0))
    offset += 1
    var isFirst = true
    while true {
      guard offset < text.count else { throw Unusual() }
      if text[offset] == end { break }
      if !isFirst { try take(UInt8(ascii: ",")) }
      isFirst = false
      if kind == .object {
        try readString()
        try take(UInt8(ascii: ":"))
      }
      try readValue(depth: depth + 1)
    }
    offset += 1
    values[place].after = values.count
  }

  private mutating func take(_ byte: UInt8) throws(Unusual) {
    guard offset < text.count, text[offset] == byte else { throw Unusual() }
    offset += 1
  }

  private mutating func readString() throws(Unusual) {
    try take(UInt8(ascii: "\""))
    let start = offset
    var kind = Kind.string
    while offset < text.count, text[offset] != UInt8(ascii: "\"") {
      if text[offset] < 0x20 { throw Unusual() }
      if text[offset] == UInt8(ascii: "\\") {
        kind = .escaped
        offset += 1
        guard offset < text.count, unescaped(text[offset]) != nil else { throw Unusual() }
      }
      offset += 1
    }
    let end = offset
    try take(UInt8(ascii: "\""))
    values.append(Value(kind: kind, start: start, end: end, after: values.count + 1))
  }

  private mutating func readNumber() throws(Unusual) {
    let start = offset
    if text[offset] == UInt8(ascii: "-") { offset += 1 }
    let first = offset
    while offset < text.count, (0x30...0x39).contains(text[offset]) { offset += 1 }
    let digits = offset - first
    guard (1...18).contains(digits), digits == 1 || text[first] != 0x30 else { throw Unusual() }
    values.append(Value(kind: .number, start: start, end: offset, after: values.count + 1))
  }

  private mutating func readWord(_ word: StaticString, _ kind: Kind) throws(Unusual) {
    let start = offset
    for index in 0..<word.utf8CodeUnitCount { try take(word.utf8Start[index]) }
    values.append(Value(kind: kind, start: start, end: offset, after: values.count + 1))
  }

  // MARK: What stands there

  func string(_ place: Int) -> String? {
    let value = values[place]
    switch value.kind {
    case .string: return String(validating: text[value.start..<value.end], as: UTF8.self)
    case .escaped:
      var bytes: [UInt8] = []
      var index = value.start
      while index < value.end {
        if text[index] == UInt8(ascii: "\\") {
          index += 1
          bytes.append(unescaped(text[index]) ?? 0)
        } else {
          bytes.append(text[index])
        }
        index += 1
      }
      return String(validating: bytes, as: UTF8.self)
    default: return nil
    }
  }

  func number(_ place: Int) -> Int? {
    let value = values[place]
    guard value.kind == .number else { return nil }
    let isNegative = text[value.start] == UInt8(ascii: "-")
    var number = 0
    for byte in text[(isNegative ? value.start + 1 : value.start)..<value.end] {
      number = number * 10 + Int(byte - 0x30)
    }
    return isNegative ? -number : number
  }

  /// The value of a field.
  func field(_ name: String, of object: Int) -> Int? {
    var place = object + 1
    while place < values[object].after {
      let key = values[place]
      if key.end - key.start == name.utf8.count, key.kind == .string,
        text[key.start..<key.end].elementsEqual(name.utf8)
      {
        return place + 1
      }
      place = values[place + 1].after
    }
    return nil
  }

  private func unescaped(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): byte
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: nil
    }
  }
}

/// A value of a tape, as whatever is decodable.
struct BodyDecoder: Decoder {
  fileprivate let tape: BodyTape
  fileprivate let place: Int

  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  /// Reads a whole body.
  static func read<Body: Decodable>(_ text: String, as type: Body.Type) throws -> Body {
    try Body(from: BodyDecoder(tape: try BodyTape(text), place: 0))
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    guard tape.values[place].kind == .object else { throw BodyTape.Unusual() }
    return KeyedDecodingContainer(Fields<Key>(decoder: self))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    guard tape.values[place].kind == .array else { throw BodyTape.Unusual() }
    return Items(tape: tape, array: place)
  }

  func singleValueContainer() -> any SingleValueDecodingContainer { self }

  fileprivate func at(_ place: Int) -> BodyDecoder { BodyDecoder(tape: tape, place: place) }
}

extension BodyDecoder: SingleValueDecodingContainer {
  func decodeNil() -> Bool { tape.values[place].kind == .null }

  func decode(_ type: Bool.Type) throws -> Bool {
    switch tape.values[place].kind {
    case .yes: true
    case .no: false
    default: throw BodyTape.Unusual()
    }
  }

  func decode(_ type: String.Type) throws -> String {
    guard let text = tape.string(place) else { throw BodyTape.Unusual() }
    return text
  }

  func decode(_ type: Int.Type) throws -> Int {
    guard let number = tape.number(place) else { throw BodyTape.Unusual() }
    return number
  }

  func decode(_ type: Int64.Type) throws -> Int64 { Int64(try decode(Int.self)) }

  func decode(_ type: UInt32.Type) throws -> UInt32 {
    guard let number = UInt32(exactly: try decode(Int.self)) else { throw BodyTape.Unusual() }
    return number
  }

  // No body has any of these; the library may read them.
  func decode(_ type: Double.Type) throws -> Double { throw BodyTape.Unusual() }
  func decode(_ type: Float.Type) throws -> Float { throw BodyTape.Unusual() }
  func decode(_ type: Int8.Type) throws -> Int8 { throw BodyTape.Unusual() }
  func decode(_ type: Int16.Type) throws -> Int16 { throw BodyTape.Unusual() }
  func decode(_ type: Int32.Type) throws -> Int32 { throw BodyTape.Unusual() }
  func decode(_ type: UInt.Type) throws -> UInt { throw BodyTape.Unusual() }
  func decode(_ type: UInt8.Type) throws -> UInt8 { throw BodyTape.Unusual() }
  func decode(_ type: UInt16.Type) throws -> UInt16 { throw BodyTape.Unusual() }
  func decode(_ type: UInt64.Type) throws -> UInt64 { throw BodyTape.Unusual() }

  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try Value(from: self) }
}

/// The fields of an object.
private struct Fields<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let decoder: BodyDecoder

  var codingPath: [any CodingKey] { [] }

  var allKeys: [Key] {
    var keys: [Key] = []
    var place = decoder.place + 1
    while place < decoder.tape.values[decoder.place].after {
      if let key = decoder.tape.string(place).flatMap(Key.init(stringValue:)) { keys.append(key) }
      place = decoder.tape.values[place + 1].after
    }
    return keys
  }

  private func field(_ key: Key) throws -> BodyDecoder {
    guard let place = decoder.tape.field(key.stringValue, of: decoder.place) else {
      throw BodyTape.Unusual()
    }
    return decoder.at(place)
  }

  func contains(_ key: Key) -> Bool {
    decoder.tape.field(key.stringValue, of: decoder.place) != nil
  }

  func decodeNil(forKey key: Key) throws -> Bool { try field(key).decodeNil() }
  func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try field(key).decode(type) }
  func decode(_ type: String.Type, forKey key: Key) throws -> String {
    try field(key).decode(type)
  }
  func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try field(key).decode(type) }

  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
    try field(key).decode(type)
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<Nested> { try field(key).container(keyedBy: type) }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try field(key).unkeyedContainer()
  }

  func superDecoder() throws -> any Decoder { throw BodyTape.Unusual() }
  func superDecoder(forKey key: Key) throws -> any Decoder { throw BodyTape.Unusual() }
}

/// The items of an array.
private struct Items: UnkeyedDecodingContainer {
  let tape: BodyTape
  let array: Int
  private var place: Int
  private(set) var currentIndex = 0

  init(tape: BodyTape, array: Int) {
    self.tape = tape
    self.array = array
    place = array + 1
  }

  var codingPath: [any CodingKey] { [] }
  var count: Int? { nil }
  var isAtEnd: Bool { place >= tape.values[array].after }

  private mutating func next() throws -> BodyDecoder {
    guard !isAtEnd else { throw BodyTape.Unusual() }
    defer {
      place = tape.values[place].after
      currentIndex += 1
    }
    return BodyDecoder(tape: tape, place: place)
  }

  mutating func decodeNil() throws -> Bool {
    guard !isAtEnd, tape.values[place].kind == .null else { return false }
    _ = try next()
    return true
  }

  mutating func decode(_ type: Bool.Type) throws -> Bool { try next().decode(type) }
  mutating func decode(_ type: String.Type) throws -> String { try next().decode(type) }
  mutating func decode(_ type: Int.Type) throws -> Int { try next().decode(type) }

  mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    try next().decode(type)
  }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) throws -> KeyedDecodingContainer<Nested> { try next().container(keyedBy: type) }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    try next().unkeyedContainer()
  }

  mutating func superDecoder() throws -> any Decoder { throw BodyTape.Unusual() }
}
