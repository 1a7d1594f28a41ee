/// Reads a stream of events as a daemon sends them, as the bytes come.
/// (WHATWG HTML, "Server-sent events", 9.2.5 and 9.2.6)
public struct ServerSentEvents: Sendable {
  public struct Event: Sendable, Equatable {
    /// `message` where none was named.
    public var name: String
    public var data: String
    /// Of this event, or of the last one before it that had one.
    public var id: String

    public init(name: String, data: String, id: String) {
      self.name = name
      self.data = data
      self.id = id
    }
  }

  /// An event of more bytes than anybody sends.
  public struct TooLong: Error, Sendable, Equatable {}

  /// From where to go on, for `Last-Event-ID`.
  public private(set) var lastID = ""
  /// How long to wait before going on, where the daemon said so.
  public private(set) var retryMilliseconds: Int?

  private var line: [UInt8] = []
  private var isFirstLine = true
  /// The line ended in CR; an LF after it belongs to the same end.
  private var endedInCR = false
  private var name = ""
  private var data: [UInt8] = []
  private var isDataBegun = false
  /// Counts for the event that follows, also when that has no data.
  private var nextID = ""

  private static let longest = 4 * 1024 * 1024

  public init() {}

  /// What is whole by now. What was begun and is not ended when the stream ends was never sent.
  public mutating func read(_ bytes: some Sequence<UInt8>) throws(TooLong) -> [Event] {
    var events: [Event] = []
    for byte in bytes {
      let isSecondHalf = endedInCR && byte == 0x0A
      endedInCR = byte == 0x0D
      if isSecondHalf { continue }
      if byte == 0x0A || byte == 0x0D {
        if let event = endLine() { events.append(event) }
      } else {
        line.append(byte)
        guard line.count + data.count <= ServerSentEvents.longest else { throw TooLong() }
      }
    }
    return events
  }

  private mutating func endLine() -> Event? {
    if isFirstLine, line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
    isFirstLine = false
    defer { line.removeAll(keepingCapacity: true) }
    if line.isEmpty { return dispatch() }
    // A comment has nothing before its colon.
    guard line.first != UInt8(ascii: ":") else { return nil }
    let colon = line.firstIndex(of: UInt8(ascii: ":"))
    let field = line[..<(colon ?? line.endIndex)]
    var value = colon.map { line[($0 + 1)...] } ?? []
    if value.first == UInt8(ascii: " ") { value.removeFirst() }
    take(String(decoding: field, as: UTF8.self), value)
    return nil
  }

  private mutating func take(_ field: String, _ value: ArraySlice<UInt8>) {
    switch field {
    case "event": name = String(decoding: value, as: UTF8.self)
    case "data":
      if isDataBegun { data.append(0x0A) }
      isDataBegun = true
      data += value
    case "id":
      if !value.contains(0) { nextID = String(decoding: value, as: UTF8.self) }
    case "retry":
      let digits = value.prefix(10)
      if digits.count == value.count, digits.allSatisfy({ (0x30...0x39).contains($0) }),
        let milliseconds = Int(String(decoding: digits, as: UTF8.self))
      {
        retryMilliseconds = milliseconds
      }
    default: break
    }
  }

  private mutating func dispatch() -> Event? {
    lastID = nextID
    defer {
      (name, isDataBegun) = ("", false)
      data.removeAll(keepingCapacity: true)
    }
    guard isDataBegun else { return nil }
    return Event(
      name: name.isEmpty ? "message" : name, data: String(decoding: data, as: UTF8.self),
      id: lastID)
  }
}
