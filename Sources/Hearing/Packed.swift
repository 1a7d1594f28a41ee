// Tables that lie in memory as they lie in a file, so that a lexicon that was read once is ready
// again in the time it takes to read its bytes.

/// A range that lies in memory as two numbers. (The standard library does not promise that of its own.)
@propertyWrapper
struct Plain: Sendable, Equatable, BitwiseCopyable {
  private var lowerBound: Int32
  private var upperBound: Int32

  init(wrappedValue: Range<Int32>) {
    (lowerBound, upperBound) = (wrappedValue.lowerBound, wrappedValue.upperBound)
  }

  var wrappedValue: Range<Int32> {
    get { lowerBound..<upperBound }
    set { self = Plain(wrappedValue: newValue) }
  }
}

/// Lists of numbers, one after another: the list at `i` is `values[starts[i]..<starts[i + 1]]`.
struct NumberLists: Sendable, Equatable {
  private(set) var starts: [Int32] = [0]
  private(set) var values: [Int32] = []

  init() {}

  init(_ lists: [[Int32]]) {
    for list in lists { append(list) }
  }

  init(starts: [Int32], values: [Int32]) {
    self.starts = starts
    self.values = values
  }

  var count: Int { starts.count - 1 }

  mutating func append(_ list: [Int32]) {
    values += list
    starts.append(Int32(values.count))
  }

  subscript(index: Int) -> ArraySlice<Int32> {
    values[Int(starts[index])..<Int(starts[index + 1])]
  }
}

/// Strings that are found by their bytes.
struct StringTable: Sendable, Equatable {
  private(set) var bytes: [UInt8] = []
  private(set) var starts: [Int32] = [0]
  /// Open addressing: the number of a string. A power of two, at most half full.
  private(set) var slots: [Int32]
  /// For each slot eight bits of the hash of its string, or 0 when it is empty: small enough to stay
  /// close by, and what is not there is nearly always told from them alone.
  private(set) var tags: [UInt8]

  init(_ strings: [String]) {
    var size = 8
    while size < strings.count * 2 { size *= 2 }
    slots = Array(repeating: -1, count: size)
    tags = Array(repeating: 0, count: size)
    for (number, string) in strings.enumerated() {
      let utf8 = Array(string.utf8)
      bytes += utf8
      starts.append(Int32(bytes.count))
      let hash = utf8.withUnsafeBufferPointer(hash)
      var slot = Int(hash) & (size - 1)
      while tags[slot] != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = Int32(number)
      tags[slot] = tag(of: hash)
    }
    longest = Self.longest(starts)
  }

  init(bytes: [UInt8], starts: [Int32], slots: [Int32], tags: [UInt8]) {
    self.bytes = bytes
    self.starts = starts
    self.slots = slots
    self.tags = tags
    longest = Self.longest(starts)
  }

  /// How many bytes the longest string has.
  private(set) var longest = 0

  private static func longest(_ starts: [Int32]) -> Int {
    starts.indices.dropFirst().reduce(0) { max($0, Int(starts[$1] - starts[$1 - 1])) }
  }

  var count: Int { starts.count - 1 }

  subscript(number: Int) -> String {
    String(decoding: bytes[Int(starts[number])..<Int(starts[number + 1])], as: UTF8.self)
  }

  func number(of word: some Collection<UInt8>) -> Int? {
    if let found = word.withContiguousStorageIfAvailable(number) { return found }
    return Array(word).withUnsafeBufferPointer(number)
  }

  private func number(of word: UnsafeBufferPointer<UInt8>) -> Int? {
    let (tags, starts, bytes) = (tags.span, starts.span, bytes.span)
    let hash = hash(of: word)
    let wanted = tag(of: hash)
    let last = tags.count - 1
    var slot = Int(hash) & last
    while tags[slot] != 0 {
      if tags[slot] == wanted {
        let number = Int(slots[slot])
        let start = Int(starts[number])
        if Int(starts[number + 1]) - start == word.count,
          word.indices.allSatisfy({ bytes[start + $0] == word[$0] })
        {
          return number
        }
      }
      slot = (slot + 1) & last
    }
    return nil
  }
}

/// The highest bits: the lowest choose the slot.
private func tag(of hash: UInt32) -> UInt8 { UInt8(hash >> 24) | 1 }

/// FNV-1a, 32 bits. (Fowler, Noll & Vo 1991)
private func hash(of bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
  bytes.reduce(2_166_136_261) { ($0 ^ UInt32($1)) &* 16_777_619 }
}
