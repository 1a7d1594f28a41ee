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

  mutating func write(_ values: [some BitwiseCopyable]) {
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
    write(table.tags)
  }

  private mutating func write(_ value: Int64) {
    withUnsafeBytes(of: value) { bytes.append(contentsOf: $0) }
  }
}

/// Reads them back, in the same order. Whoever calls it has made sure that the bytes are whole.
struct PackedReader {
  struct EndedEarly: Error {}

  private let bytes: UnsafeRawBufferPointer
  private var offset = 0

  /// - Parameter bytes: there as long as it reads.
  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  mutating func int() throws(EndedEarly) -> Int {
    Int(bytes.loadUnaligned(fromByteOffset: try take(8).lowerBound, as: Int64.self))
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

  mutating func values<Value: BitwiseCopyable>() throws(EndedEarly) -> [Value] {
    let count = try int()
    guard count >= 0, count <= bytes.count else { throw EndedEarly() }
    let source = UnsafeRawBufferPointer(
      rebasing: bytes[try take(count * MemoryLayout<Value>.stride)])
    return [Value](unsafeUninitializedCapacity: count) { values, initialized in
      UnsafeMutableRawBufferPointer(values).copyMemory(from: source)
      initialized = count
    }
  }

  mutating func lists() throws(EndedEarly) -> NumberLists {
    NumberLists(starts: try values(), values: try values())
  }

  mutating func table() throws(EndedEarly) -> StringTable {
    StringTable(
      bytes: try values(), starts: try values(), slots: try values(), tags: try values())
  }

  private mutating func take(_ count: Int) throws(EndedEarly) -> Range<Int> {
    guard count >= 0, count <= bytes.count - offset else { throw EndedEarly() }
    defer { offset += count }
    return offset..<offset + count
  }
}
