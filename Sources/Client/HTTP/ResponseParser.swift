// Reads the response to one request:  bytes, as they come  ──▶  [Piece]
//
//   status line ▸ fields ▸ body by its length          ▸ end
//                        ▸ chunk size ▸ chunk ▸ …      ▸ trailer ▸ end
//                        ▸ nothing (HEAD, 204, 304)    ▸ end
//                        ▸ the next status line (1xx)
//
// Strict: what two readers could take differently is refused, and how the bytes were cut makes no
// difference. Whoever feeds it knows that the line was cut when there is no `end`. (RFC 9112)

struct ResponseParser {
  enum Piece: Equatable {
    case head(ResponseHead)
    case body([UInt8])
    case end
  }

  struct Limits {
    /// All lines of the head, in bytes.
    var head = 64 * 1024
    var body = 256 * 1024 * 1024
  }

  private enum State {
    case statusLine
    case fields(ResponseHead)
    case body(left: Int)
    case chunkSize
    case chunk(left: Int)
    case chunkEnd
    case trailer
    case done
  }

  private let method: HTTPRequest.Method
  private let limits: Limits
  private var state = State.statusLine
  private var buffer: [UInt8] = []
  private var at = 0
  /// Up to where no end of a line was found.
  private var searched = 0
  private var headBytes = 0
  private var bodyBytes = 0

  init(to method: HTTPRequest.Method, limits: Limits = Limits()) {
    self.method = method
    self.limits = limits
  }

  /// Whether something stands after the end, where nothing was asked.
  var hasMore: Bool { at < buffer.count }

  mutating func read(_ bytes: some Sequence<UInt8>) throws(ResponseFault) -> [Piece] {
    buffer.removeFirst(at)
    searched -= at
    at = 0
    buffer += bytes
    var pieces: [Piece] = []
    while let piece = try next() {
      pieces.append(piece)
      if piece == .end { break }
    }
    return pieces
  }

  /// The next piece, or `nil` when more bytes are needed for it.
  private mutating func next() throws(ResponseFault) -> Piece? {
    while true {
      switch state {
      case .statusLine:
        guard let line = try line() else { return nil }
        state = .fields(ResponseHead(status: try status(line)))
      case .fields(var head):
        guard let line = try line() else { return nil }
        if line.isEmpty {
          if let piece = try begun(head) { return piece }
        } else {
          head.fields.append(try field(line))
          state = .fields(head)
        }
      case .body(left: 0): state = .done
      case .body(let left):
        guard let part = try part(of: left) else { return nil }
        state = .body(left: left - part.count)
        return .body(part)
      case .chunkSize:
        guard let line = try line(ofHead: false) else { return nil }
        let size = try chunkSize(line)
        state = size == 0 ? .trailer : .chunk(left: size)
      case .chunk(left: 0): state = .chunkEnd
      case .chunk(let left):
        guard let part = try part(of: left) else { return nil }
        state = .chunk(left: left - part.count)
        return .body(part)
      case .chunkEnd:
        guard let line = try line(ofHead: false) else { return nil }
        guard line.isEmpty else { throw .badChunk }
        state = .chunkSize
      case .trailer:
        guard let line = try line() else { return nil }
        if line.isEmpty { state = .done }
      case .done: return .end
      }
    }
  }

  /// After the empty line: how the body goes, or `nil` when the real response is still to come.
  private mutating func begun(_ head: ResponseHead) throws(ResponseFault) -> Piece? {
    // Nobody asks for another protocol. (RFC 9110, 15.2)
    guard head.status != 101 else { throw .badStatusLine }
    guard head.status >= 200 else {
      state = .statusLine
      return nil
    }
    state = try bodyState(head)
    return .head(head)
  }

  /// RFC 9112, 6.3.
  private func bodyState(_ head: ResponseHead) throws(ResponseFault) -> State {
    if method == .head || head.status == 204 || head.status == 304 { return .done }
    let lengths = head.fields.filter { $0.name == "content-length" }
    let codings = head.fields.filter { $0.name == "transfer-encoding" }
    switch (lengths.count, codings.count) {
    case (0, 1):
      guard codings[0].value.lowercased() == "chunked" else { throw .badLength }
      return .chunkSize
    case (1, 0):
      guard let length = decimal(lengths[0].value.utf8) else { throw .badLength }
      guard length <= limits.body else { throw .bodyTooLarge }
      return length == 0 ? .done : .body(left: length)
    case (0, 0): throw .noLength
    default: throw .badLength
    }
  }
}

// MARK: Bytes

extension ResponseParser {
  /// The next line without its CR LF, or `nil` when it is not all there.
  ///
  /// - Parameter isOfHead: between chunks there are lines too, and of those there may be many.
  private mutating func line(ofHead isOfHead: Bool = true) throws(ResponseFault) -> ArraySlice<
    UInt8
  >? {
    let before = isOfHead ? headBytes : 0
    let end = buffer[max(searched, at)...].firstIndex(of: 0x0A)
    searched = end ?? buffer.count
    guard before + searched - at < limits.head else { throw .headTooLarge }
    guard let end else { return nil }
    let line = buffer[at..<end]
    at = end + 1
    if isOfHead { headBytes += line.count + 1 }
    guard line.last == 0x0D else { throw .badField }
    return line.dropLast()
  }

  private mutating func part(of left: Int) throws(ResponseFault) -> [UInt8]? {
    guard at < buffer.count else { return nil }
    let end = min(buffer.count, at + left)
    defer { at = end }
    bodyBytes += end - at
    guard bodyBytes <= limits.body else { throw .bodyTooLarge }
    return Array(buffer[at..<end])
  }

  /// `HTTP/1.1 200 OK`. The words after the number say nothing. (RFC 9112, 4)
  private func status(_ line: ArraySlice<UInt8>) throws(ResponseFault) -> Int {
    let version = Array("HTTP/1.1 ".utf8)
    let rest = line.dropFirst(version.count)
    guard line.starts(with: version), let status = decimal(rest.prefix(3)), status >= 100,
      rest.prefix(3).count == 3, rest.count == 3 || rest.dropFirst(3).first == 0x20
    else { throw .badStatusLine }
    return status
  }

  /// `Name: value`, on one line. (RFC 9112, 5)
  private func field(_ line: ArraySlice<UInt8>) throws(ResponseFault) -> ResponseHead.Field {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex else {
      throw .badField
    }
    let name = line[..<colon]
    let value = line[(colon + 1)...].trimmed
    guard name.allSatisfy(\.isOfToken),
      value.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }),
      let text = String(validating: value, as: UTF8.self)
    else { throw .badField }
    return ResponseHead.Field(
      name: String(decoding: name, as: UTF8.self).lowercased(), value: text)
  }

  /// In hexadecimal; what stands after `;` says nothing. (RFC 9112, 7.1)
  private func chunkSize(_ line: ArraySlice<UInt8>) throws(ResponseFault) -> Int {
    let digits = line.prefix { $0 != UInt8(ascii: ";") }.trimmed
    guard (1...8).contains(digits.count), digits.allSatisfy(\.isHexadecimal),
      let size = Int(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw .badChunk }
    guard size <= limits.body - bodyBytes else { throw .bodyTooLarge }
    return size
  }
}

/// Digits only: no sign, no space.
private func decimal(_ digits: some Collection<UInt8>) -> Int? {
  guard (1...15).contains(digits.count) else { return nil }
  var number = 0
  for digit in digits {
    guard (0x30...0x39).contains(digit) else { return nil }
    number = number * 10 + Int(digit - 0x30)
  }
  return number
}

extension ArraySlice<UInt8> {
  /// Without the spaces and tabs around it.
  fileprivate var trimmed: ArraySlice<UInt8> {
    let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
    let start = drop(while: isSpace)
    guard let last = start.lastIndex(where: { !isSpace($0) }) else { return [] }
    return start[...last]
  }
}

extension UInt8 {
  fileprivate var isHexadecimal: Bool {
    (0x30...0x39).contains(self) || (0x41...0x46).contains(self & 0xDF)
  }

  /// RFC 9110, 5.6.2.
  fileprivate var isOfToken: Bool {
    (0x30...0x39).contains(self) || (0x41...0x5A).contains(self & 0xDF)
      || "!#$%&'*+-.^_`|~".utf8.contains(self)
  }
}
