internal import Dispatch
internal import Glibc
internal import Sealing
internal import Synchronization
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
  /// Where the next record comes.
  private(set) var length: Int
  /// How long the file is. What lies behind the last record is zeros, written ahead: a write over
  /// bytes that are there is on the disk in half the time, since the disk need not note that the
  /// file grew.
  private var capacity: Int
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
      guard bytes.count == Self.length, bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
      let fields = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
      guard fields.count == 4, fields[0] == "verwonder-journal", fields[1] == "1",
        let generation = Int(fields[3])
      else { return nil }
      self.init(store: String(fields[2]), generation: generation)
      guard Array(text.utf8) == bytes else { return nil }
    }
  }

  /// Opens a journal; `nil` when the file is missing or no journal.
  init?(opening path: String, toRead: Bool = false) throws(StoreError) {
    guard Disk.exists(path) else { return nil }
    file = try OpenFile(path, toRead ? O_RDONLY : O_RDWR)
    length = try file.length()
    capacity = length
    guard let heading = Heading(try file.read(Heading.length, at: 0)) else { return nil }
    self.heading = heading
  }

  /// Makes a journal without records, in place of any other.
  init(making path: String, _ heading: Heading) throws(StoreError) {
    try Disk.wipe(path)
    file = try OpenFile(path, O_RDWR | O_CREAT | O_TRUNC)
    self.heading = heading
    try file.write(Array(heading.text.utf8), at: 0)
    try file.synchronize()
    try Disk.synchronizeFolder(of: path)
    length = Heading.length
    capacity = length
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
      try writeAhead(of: bytes.count)
      try file.write(bytes, at: length)
    } catch {
      // A part of it may be there; nobody reads on behind the length, and the next write covers
      // it, but a copy made in between should not have it.
      if (try? file.wipe(from: length)) == nil { try? file.truncate(to: length) }
      capacity = length
      throw error
    }
    length += bytes.count
    capacity = max(capacity, length)
  }

  private static let step = 1 << 18

  private mutating func writeAhead(of count: Int) throws(StoreError) {
    guard length + count > capacity, count < Self.step else { return }
    do {
      try file.write([UInt8](repeating: 0, count: Self.step), at: capacity)
      try file.synchronize()
      capacity += Self.step
    } catch StoreError.full {
      // There is no room to be ahead; perhaps there is for the record itself.
      try file.truncate(to: length)
      capacity = length
    }
  }

  /// Gives back what was written ahead.
  mutating func trim() throws(StoreError) {
    guard capacity > length else { return }
    try file.truncate(to: length)
    capacity = length
  }

  func synchronize() throws(StoreError) { try file.synchronize() }

  /// Begins to synchronize, while other work goes on.
  func synchronizing() -> Synchronizing { Synchronizing(file) }

  /// A synchronization that is under way.
  final class Synchronizing: Sendable {
    private let done = DispatchSemaphore(value: 0)
    private let outcome = Mutex<StoreError?>(nil)

    fileprivate init(_ file: OpenFile) {
      DispatchQueue.global(qos: .userInitiated).async {
        do throws(StoreError) {
          try file.synchronize()
        } catch {
          self.outcome.withLock { $0 = error }
        }
        self.done.signal()
      }
    }

    /// Waits for its end.
    ///
    /// - Throws: ``StoreError/failing(path:reason:)``, also when the disk was full: what the
    ///   database has then is no longer known to be in the journal.
    func wait() throws(StoreError) {
      done.wait()
      done.signal()
      guard let error = outcome.withLock({ $0 }) else { return }
      if case .full(let path) = error { throw .failing(path: path, reason: "ENOSPC") }
      throw error
    }
  }

  /// Cuts off what was appended last, since the database did not take it.
  mutating func cut(to length: Int) throws(StoreError) {
    try file.wipe(from: length)
    try file.synchronize()
    self.length = length
    capacity = length
  }

  /// Overwrites words where they stand.
  func wipe(_ places: [Range<Int>]) throws(StoreError) {
    for place in places { try file.zero(place) }
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

  /// Whether a record begins there, or the end is there.
  func hasRecord(at offset: Int) throws(StoreError) -> Bool {
    guard (Heading.length...length).contains(offset) else { return false }
    if offset == length { return true }
    return try record(at: offset) != nil
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

  /// Finds where the last record ends, and cuts off an append that a crash interrupted: nobody was
  /// told that it was kept. A record that was told is whole, or is found missing when the copies
  /// are compared.
  ///
  /// - Parameter settled: where a record begins, to look from there; 0 for the first.
  mutating func findEnd(from settled: Int) throws(StoreError) {
    var offset = settled == 0 || settled > length ? Heading.length : settled
    // A database of yesterday may name a place in the middle of a record: nothing is cut by it.
    if offset < length, try record(at: offset) == nil { offset = Heading.length }
    while let item = try item(at: offset) {
      switch item {
      case .record(let read, _): offset += read.length
      case .damage(let range):
        guard range.upperBound == length else {
          offset = range.upperBound
          continue
        }
        if try isZero(range) {
          length = offset
        } else {
          try cut(to: offset)
        }
        return
      }
    }
  }

  private func isZero(_ range: Range<Int>) throws(StoreError) -> Bool {
    var start = range.lowerBound
    while start < range.upperBound {
      let bytes = try file.read(min(1 << 16, range.upperBound - start), at: start)
      guard !bytes.isEmpty, bytes.allSatisfy({ $0 == 0 }) else { return false }
      start += bytes.count
    }
    return true
  }

  // MARK: Finding

  /// Where a record begins, from which on the event at this position is to be found. Events are
  /// written in their order, so few places have to be looked at, however long the journal is.
  func offset(near position: Int) throws(StoreError) -> Int {
    var (low, high) = (Heading.length, length)
    while high - low > 1 << 16 {
      let middle = low + (high - low) / 2
      guard let found = try firstEvent(from: middle, to: high), found.position <= position else {
        high = middle
        continue
      }
      guard found.offset > low else { break }
      low = found.offset
    }
    return low
  }

  /// The first record with events that begins in a range.
  private func firstEvent(
    from start: Int, to end: Int
  ) throws(StoreError) -> (position: Int, offset: Int)? {
    guard var offset = try nextRecord(after: start - 1) else { return nil }
    while offset < end, let item = try item(at: offset) {
      switch item {
      case .damage(let range): offset = range.upperBound
      case .record(let read, _):
        if case .events(let events) = read.record, let first = events.first {
          return (first.position, offset)
        }
        offset += read.length
      }
    }
    return nil
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
