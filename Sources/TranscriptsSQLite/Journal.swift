internal import Glibc
internal import Sealing
internal import Transcripts

// The second copy of everything, beside the database: one file of records, each appended and on
// the disk before the database commits. SQLite says "ok" over a log that lost its tail to one
// flipped bit (SECURITY, fact 2) and over pages with flipped bits (fact 3); what it lost stands
// here. What the journal lost stands in the database. Recovery.swift puts them beside each other.
//
//   "verwonder-journal 1 <store> <generation>\n", then records: Sealing/JournalRecord.swift

/// The journal of one store, open for reading and writing.
struct Journal: Sendable {
  private let file: OpenFile
  private(set) var length: Int
  let heading: Heading

  struct Heading: Sendable, Equatable {
    var store: String
    /// Of the key under which the keys of the words are wrapped.
    var generation: Int

    static let length = 80

    /// Of one length, whatever the number.
    var text: String {
      let start = "verwonder-journal 1 \(store) \(generation)"
      return start + String(repeating: " ", count: Self.length - 1 - start.utf8.count) + "\n"
    }

    init(store: String, generation: Int) {
      self.store = store
      self.generation = generation
    }

    init?(_ bytes: [UInt8]) {
      let fields = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
      guard fields.count == 4, fields[0] == "verwonder-journal", fields[1] == "1",
        let generation = Int(fields[3])
      else { return nil }
      self.init(store: String(fields[2]), generation: generation)
      guard Array(text.utf8) == bytes else { return nil }
    }
  }

  /// Opens a journal; `nil` when the file is missing or no journal.
  init?(opening path: String) throws(StoreError) {
    guard Disk.exists(path) else { return nil }
    file = try OpenFile(path, O_RDWR)
    length = try file.length()
    guard let heading = Heading(try file.read(Heading.length, at: 0)) else { return nil }
    self.heading = heading
  }

  /// Makes a journal without records, in place of any other.
  init(making path: String, _ heading: Heading) throws(StoreError) {
    file = try OpenFile(path, O_RDWR | O_CREAT | O_TRUNC)
    self.heading = heading
    try file.write(Array(heading.text.utf8), at: 0)
    try file.synchronize()
    try Disk.synchronizeFolder(of: path)
    length = Heading.length
  }

  /// Appends a record, and returns when it is on the disk.
  mutating func append(_ record: JournalRecord) throws(StoreError) {
    try add(record)
    try file.synchronize()
  }

  /// Appends a record that need not be on the disk before ``synchronize()``.
  mutating func add(_ record: JournalRecord) throws(StoreError) {
    let bytes = record.bytes
    do {
      try file.write(bytes, at: length)
    } catch {
      // A part of it may be there; nobody reads on behind the length, and the next write covers
      // it, but a copy made in between should not have it.
      try? file.truncate(to: length)
      throw error
    }
    length += bytes.count
  }

  func synchronize() throws(StoreError) { try file.synchronize() }

  /// Cuts off what was appended last, since the database did not take it.
  mutating func cut(to length: Int) throws(StoreError) {
    try file.truncate(to: length)
    try file.synchronize()
    self.length = length
  }

  /// Overwrites words where they stand.
  func wipe(_ places: [Range<Int>]) throws(StoreError) {
    for place in places {
      try file.write([UInt8](repeating: 0, count: place.count), at: place.lowerBound)
    }
    try file.synchronize()
  }

  // MARK: Reading

  /// What stands at a place.
  enum Item {
    case record(JournalRecord.Read, at: Int)
    /// Bytes that are no whole record, up to where the next one begins.
    case damage(Range<Int>)
  }

  /// The record or the damage at `offset`; `nil` at the end.
  func item(at offset: Int) throws(StoreError) -> Item? {
    guard offset < length else { return nil }
    if let read = try record(at: offset) { return .record(read, at: offset) }
    return .damage(offset..<(try nextRecord(after: offset) ?? length))
  }

  private func record(at offset: Int) throws(StoreError) -> JournalRecord.Read? {
    // Most records are shorter than this, so one read gives all of it.
    var bytes = try file.read(min(8192, length - offset), at: offset)
    guard let whole = JournalRecord.length(prefix: bytes[...]), whole <= length - offset else {
      return nil
    }
    if whole > bytes.count { bytes = try file.read(whole, at: offset) }
    return JournalRecord.read(bytes.prefix(whole))
  }

  private func nextRecord(after offset: Int) throws(StoreError) -> Int? {
    var start = offset + 1
    while start < length {
      let bytes = try file.read(1 << 16, at: start)
      for place in JournalRecord.marks(in: bytes) where try record(at: start + place) != nil {
        return start + place
      }
      if bytes.count < 1 << 16 { return nil }
      // A mark may lie across two blocks.
      start += bytes.count - JournalRecord.prefixLength
    }
    return nil
  }
}
