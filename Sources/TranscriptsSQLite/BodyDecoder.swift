// Bodies of events as whatever is decodable. Those that are most of a store are read without it:
// Transcripts/OnDisk/BodyTape.swift.
//
// It reads what JSONBody writes and declines the rest: then the library reads it, and says what is
// wrong with it.
internal import Transcripts

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
    guard tape.kind(place) == .object else { throw BodyTape.Unusual() }
    return KeyedDecodingContainer(Fields<Key>(decoder: self))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    guard tape.kind(place) == .array else { throw BodyTape.Unusual() }
    return Items(tape: tape, array: place)
  }

  func singleValueContainer() -> any SingleValueDecodingContainer { self }

  fileprivate func at(_ place: Int) -> BodyDecoder { BodyDecoder(tape: tape, place: place) }
}

extension BodyDecoder: SingleValueDecodingContainer {
  func decodeNil() -> Bool { tape.kind(place) == .null }

  func decode(_ type: Bool.Type) throws -> Bool {
    switch tape.kind(place) {
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
    while place < decoder.tape.after(decoder.place) {
      if let key = decoder.tape.string(place).flatMap(Key.init(stringValue:)) { keys.append(key) }
      place = decoder.tape.after(place + 1)
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
  var isAtEnd: Bool { place >= tape.after(array) }

  private mutating func next() throws -> BodyDecoder {
    guard !isAtEnd else { throw BodyTape.Unusual() }
    defer {
      place = tape.after(place)
      currentIndex += 1
    }
    return BodyDecoder(tape: tape, place: place)
  }

  mutating func decodeNil() throws -> Bool {
    guard !isAtEnd, tape.kind(place) == .null else { return false }
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
