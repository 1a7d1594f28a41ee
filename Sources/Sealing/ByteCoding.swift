/// Writes numbers and texts one after the other, each with its length, so that no two different
/// things give the same bytes.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  /// - Parameter room: about how many bytes it will be.
  init(room: Int = 0) { bytes.reserveCapacity(room) }

  /// Eight bytes, the largest first.
  mutating func number(_ value: Int) { number(value, width: 8) }

  mutating func number(_ value: Int, width: Int) {
    for index in (0..<width).reversed() {
      bytes.append(UInt8(truncatingIfNeeded: value >> (8 * index)))
    }
  }

  mutating func text(_ text: String) {
    number(text.utf8.count, width: 4)
    bytes.append(contentsOf: text.utf8)
  }

  mutating func data(_ data: [UInt8]) {
    number(data.count, width: 4)
    bytes.append(contentsOf: data)
  }

  mutating func plain(_ data: some Sequence<UInt8>) { bytes.append(contentsOf: data) }
}

/// Reads what a ``ByteWriter`` wrote, or what a broken disk made of it: `nil` at the first thing
/// that does not fit.
struct ByteReader {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func number() -> Int? { number(width: 8) }

  mutating func number(width: Int) -> Int? {
    guard width <= rest.count else { return nil }
    var value = 0
    for _ in 0..<width { value = value << 8 | Int(rest.removeFirst()) }
    return value
  }

  mutating func text() -> String? { data().flatMap { String(validating: $0, as: UTF8.self) } }

  mutating func data() -> ArraySlice<UInt8>? { number(width: 4).flatMap { plain($0) } }

  mutating func plain(_ count: Int) -> ArraySlice<UInt8>? {
    guard count >= 0, count <= rest.count else { return nil }
    defer { rest = rest.dropFirst(count) }
    return rest.prefix(count)
  }
}
