// Bodies of events, read in one go: a store of ten thousand interviews has a million of them.
//
//   JSON text  ──▶  BodyTape: where each value begins and ends  ──▶  a PlainBody, field by field
//                                                               └─▶  BodyDecoder  ──▶  a Codable body
//
// It reads what a store writes and declines the rest: escapes that are rare, numbers with a fraction,
// whatever is not as it should be. Then the library reads it, and says what is wrong with it.

internal import Inquiry

/// The values of a JSON text in their order, each with where it stands.
package final class BodyTape: Sendable {
  package enum Kind: UInt8, Sendable {
    case object, array, string, escaped, number, yes, no, null
  }

  package struct Unusual: Error {
    package init() {}
  }

  private let text: [UInt8]
  private let values: [TapeWriter.Value]

  package init(_ text: String) throws(Unusual) {
    var writer = TapeWriter(text)
    try writer.write()
    (self.text, values) = (writer.text, writer.values)
  }

  // MARK: What stands there

  package func kind(_ place: Int) -> Kind { values[place].kind }

  /// The value after it and all that is in it.
  package func after(_ place: Int) -> Int { Int(values[place].after) }

  package func string(_ place: Int) -> String? {
    let value = values[place]
    switch value.kind {
    case .string:
      // Cut out of a string at quotation marks, so nothing in it is broken.
      return text[value.place].withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    case .escaped:
      var bytes: [UInt8] = []
      var index = Int(value.start)
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

  package func number(_ place: Int) -> Int? {
    let value = values[place]
    guard value.kind == .number else { return nil }
    let isNegative = text[Int(value.start)] == UInt8(ascii: "-")
    var number = 0
    for index in (isNegative ? Int(value.start) + 1 : Int(value.start))..<Int(value.end) {
      number = number * 10 + Int(text[index] - 0x30)
    }
    return isNegative ? -number : number
  }

  /// The value of a field.
  package func field(_ name: String, of object: Int) -> Int? {
    var name = name
    return name.withUTF8 { field($0, of: object) }
  }

  fileprivate func field(_ name: UnsafeBufferPointer<UInt8>, of object: Int) -> Int? {
    let end = after(object)
    var place = object + 1
    while place < end {
      let key = values[place]
      if key.place.count == name.count, key.kind == .string, stands(name, at: Int(key.start)) {
        return place + 1
      }
      place = after(place + 1)
    }
    return nil
  }

  private func stands(_ name: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    for index in name.indices where text[start + index] != name[index] { return false }
    return true
  }
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

// MARK: Writing the tape

private struct TapeWriter {
  struct Value {
    var kind: BodyTape.Kind
    /// Bytes of the text; of a string without its quotes.
    var start: Int32
    var end: Int32
    var after: Int32

    var place: Range<Int> { Int(start)..<Int(end) }
  }

  let text: [UInt8]
  private(set) var values: [Value] = []
  private var offset = 0

  init(_ text: String) { self.text = Array(text.utf8) }

  mutating func write() throws(BodyTape.Unusual) {
    guard text.count < Int32.max else { throw BodyTape.Unusual() }
    values.reserveCapacity(64)
    try readValue(depth: 0)
    guard offset == text.count else { throw BodyTape.Unusual() }
  }

  private mutating func readValue(depth: Int) throws(BodyTape.Unusual) {
    guard offset < text.count, depth < 16 else { throw BodyTape.Unusual() }
    switch text[offset] {
    case UInt8(ascii: "{"): try readList(.object, UInt8(ascii: "}"), depth)
    case UInt8(ascii: "["): try readList(.array, UInt8(ascii: "]"), depth)
    case UInt8(ascii: "\""): try readString()
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try readNumber()
    case UInt8(ascii: "t"): try readWord("true", .yes)
    case UInt8(ascii: "f"): try readWord("false", .no)
    case UInt8(ascii: "n"): try readWord("null", .null)
    default: throw BodyTape.Unusual()
    }
  }

  private mutating func append(_ kind: BodyTape.Kind, _ start: Int, _ end: Int) {
    values.append(
      Value(
        kind: kind, start: Int32(start), end: Int32(end), after: Int32(values.count + 1)))
  }

  private mutating func readList(
    _ kind: BodyTape.Kind, _ end: UInt8, _ depth: Int
  ) throws(BodyTape.Unusual) {
    let place = values.count
    append(kind, offset, offset)
    offset += 1
    var isFirst = true
    while true {
      guard offset < text.count else { throw BodyTape.Unusual() }
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
    values[place].after = Int32(values.count)
  }

  private mutating func take(_ byte: UInt8) throws(BodyTape.Unusual) {
    guard offset < text.count, text[offset] == byte else { throw BodyTape.Unusual() }
    offset += 1
  }

  private mutating func readString() throws(BodyTape.Unusual) {
    try take(UInt8(ascii: "\""))
    let start = offset
    var kind = BodyTape.Kind.string
    while offset < text.count, text[offset] != UInt8(ascii: "\"") {
      if text[offset] < 0x20 { throw BodyTape.Unusual() }
      if text[offset] == UInt8(ascii: "\\") {
        kind = .escaped
        offset += 1
        guard offset < text.count, unescaped(text[offset]) != nil else {
          throw BodyTape.Unusual()
        }
      }
      offset += 1
    }
    let end = offset
    try take(UInt8(ascii: "\""))
    append(kind, start, end)
  }

  private mutating func readNumber() throws(BodyTape.Unusual) {
    let start = offset
    if text[offset] == UInt8(ascii: "-") { offset += 1 }
    let first = offset
    while offset < text.count, (0x30...0x39).contains(text[offset]) { offset += 1 }
    let digits = offset - first
    guard (1...18).contains(digits), digits == 1 || text[first] != 0x30 else {
      throw BodyTape.Unusual()
    }
    append(.number, start, offset)
  }

  private mutating func readWord(
    _ word: StaticString, _ kind: BodyTape.Kind
  ) throws(BodyTape.Unusual) {
    let start = offset
    for index in 0..<word.utf8CodeUnitCount { try take(word.utf8Start[index]) }
    append(kind, start, offset)
  }
}

// MARK: Plain bodies

/// A body that is read off the tape, without the detours of `Codable`. Where this succeeds, `Codable`
/// would give the same.
protocol PlainBody: Codable {
  init(_ value: BodyValue) throws(BodyTape.Unusual)
}

/// A value on a tape.
struct BodyValue {
  fileprivate let tape: BodyTape
  fileprivate let place: Int

  init(_ tape: BodyTape) { (self.tape, place) = (tape, 0) }

  fileprivate init(_ tape: BodyTape, _ place: Int) { (self.tape, self.place) = (tape, place) }

  /// `nil` where there is none, or only a null.
  func optional(_ name: StaticString) throws(BodyTape.Unusual) -> BodyValue? {
    guard tape.kind(place) == .object else { throw BodyTape.Unusual() }
    let bytes = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
    guard let found = tape.field(bytes, of: place), tape.kind(found) != .null else { return nil }
    return BodyValue(tape, found)
  }

  func field(_ name: StaticString) throws(BodyTape.Unusual) -> BodyValue {
    guard let value = try optional(name) else { throw BodyTape.Unusual() }
    return value
  }

  var string: String {
    get throws(BodyTape.Unusual) {
      guard let text = tape.string(place) else { throw BodyTape.Unusual() }
      return text
    }
  }

  var number: Int {
    get throws(BodyTape.Unusual) {
      guard let number = tape.number(place) else { throw BodyTape.Unusual() }
      return number
    }
  }

  var flag: Bool {
    get throws(BodyTape.Unusual) {
      switch tape.kind(place) {
      case .yes: true
      case .no: false
      default: throw BodyTape.Unusual()
      }
    }
  }

  func name<Owner>(of owner: Owner.Type = Owner.self) throws(BodyTape.Unusual) -> Identifier<Owner>
  {
    Identifier(try string)
  }

  func word<Word: RawRepresentable<String>>(
    _ type: Word.Type = Word.self
  ) throws(BodyTape.Unusual) -> Word {
    guard let word = Word(rawValue: try string) else { throw BodyTape.Unusual() }
    return word
  }

  func list<Item: PlainBody>(of type: Item.Type = Item.self) throws(BodyTape.Unusual) -> [Item] {
    guard tape.kind(place) == .array else { throw BodyTape.Unusual() }
    var items: [Item] = []
    var next = place + 1
    while next < tape.after(place) {
      items.append(try Item(BodyValue(tape, next)))
      next = tape.after(next)
    }
    return items
  }
}

extension StoredBody {
  /// The same as ``read(as:)``, several times faster where the body stands as a store writes it.
  func readPlainly<Body: PlainBody>(as type: Body.Type) throws(Damage) -> Body {
    if let tape, let body = try? Body(BodyValue(tape)) { return body }
    return try read(as: type)
  }
}
