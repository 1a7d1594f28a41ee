/// Writes values one after another, as they lie in memory.
struct PackedWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ value: Int) { write(Int64(value)) }

  mutating func write(_ value: Bool) { bytes.append(value ? 1 : 0) }

  mutating func write(_ text: String) {
    write(text.utf8.count)
    bytes += text.utf8
  }

  mutating func write(_ texts: some Collection<String>) {
    write(texts.count)
    for text in texts { write(text) }
  }

  mutating func write(_ raw: [UInt8]) {
    write(raw.count)
    bytes += raw
  }

  mutating func write(_ values: [Int32]) {
    write(values.count)
    values.withUnsafeBytes { bytes.append(contentsOf: $0) }
  }

  mutating func write(_ lists: NumberLists) {
    write(lists.starts)
    write(lists.values)
  }

  mutating func write(_ table: StringTable) {
    write(table.bytes)
    write(table.starts)
    write(table.slots)
  }

  private mutating func write(_ value: Int64) {
    withUnsafeBytes(of: value) { bytes.append(contentsOf: $0) }
  }
}

/// Reads them back, in the same order. Whoever calls it has made sure that the bytes are whole.
struct PackedReader {
  struct EndedEarly: Error {}

  private let bytes: [UInt8]
  private var offset = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func int() throws(EndedEarly) -> Int {
    let place = try take(8)
    return bytes.withUnsafeBytes {
      Int($0.loadUnaligned(fromByteOffset: place.lowerBound, as: Int64.self))
    }
  }

  mutating func bool() throws(EndedEarly) -> Bool { bytes[try take(1).lowerBound] == 1 }

  mutating func text() throws(EndedEarly) -> String {
    String(decoding: bytes[try take(try int())], as: UTF8.self)
  }

  mutating func texts() throws(EndedEarly) -> [String] {
    let count = try int()
    var texts: [String] = []
    for _ in 0..<count { texts.append(try text()) }
    return texts
  }

  mutating func raw() throws(EndedEarly) -> [UInt8] { Array(bytes[try take(try int())]) }

  mutating func numbers() throws(EndedEarly) -> [Int32] {
    let count = try int()
    guard count >= 0, count <= bytes.count else { throw EndedEarly() }
    let place = try take(count * 4)
    return [Int32](unsafeUninitializedCapacity: count) { buffer, initialized in
      bytes.withUnsafeBytes { source in
        UnsafeMutableRawBufferPointer(buffer).copyMemory(
          from: UnsafeRawBufferPointer(rebasing: source[place]))
      }
      initialized = count
    }
  }

  mutating func lists() throws(EndedEarly) -> NumberLists {
    let starts = try numbers()
    return NumberLists(starts: starts, values: try numbers())
  }

  mutating func table() throws(EndedEarly) -> StringTable {
    let raw = try raw()
    let starts = try numbers()
    return StringTable(bytes: raw, starts: starts, slots: try numbers())
  }

  private mutating func take(_ count: Int) throws(EndedEarly) -> Range<Int> {
    guard count >= 0, count <= bytes.count - offset else { throw EndedEarly() }
    defer { offset += count }
    return offset..<offset + count
  }
}
