internal import Glibc

/// What came back: the head as it was sent, and the body.
public struct RawAnswer: Sendable {
  public var status: Int
  /// Names in lower case, in their order.
  public var headers: [(name: String, value: String)]
  public var body: [UInt8]

  public var text: String { String(decoding: body, as: UTF8.self) }

  public subscript(name: String) -> String? { headers.first { $0.name == name }?.value }
}

/// A connection over which bytes go exactly as they are given.
public final class RawClient {
  public let descriptor: Int32
  private var buffer: [UInt8] = []
  private var hasEnded = false

  /// Over a Unix socket.
  /// - Parameters:
  ///   - uid: as whom; only root can be somebody else.
  ///   - waits: where there is no place to wait it fails otherwise.
  public init(path: String, uid: UInt32? = nil, waits: Bool = true) throws {
    let kind = SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue
    descriptor = socket(AF_UNIX, Int32(waits ? kind : kind | SOCK_NONBLOCK.rawValue), 0)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
    let result = asUser(uid) { named(&address, descriptor, Glibc.connect) }
    guard result == 0 else { throw CannotStart(program: path, reason: errno) }
  }

  /// Over a port of this machine.
  public init(port: UInt16) throws {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    var address = sockaddr_in(port: port)
    guard named(&address, descriptor, Glibc.connect) == 0 else {
      throw CannotStart(program: "port \(port)", reason: errno)
    }
  }

  deinit { close(descriptor) }

  /// - Returns: `false` when the other side would take no more.
  @discardableResult
  public func send(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  @discardableResult
  public func send(_ text: String) -> Bool { send(Array(text.utf8)) }

  /// Says that nothing comes any more.
  public func finish() { shutdown(descriptor, Int32(SHUT_WR)) }

  // MARK: What comes back

  /// The next answer; `nil` when the other side hung up without one, or said nothing for so long.
  public func answer(isHead: Bool = false, within seconds: Double = 20) -> RawAnswer? {
    let deadline = Deadline(seconds: seconds)
    while true {
      guard let head = head(deadline) else { return nil }
      guard let answer = answer(after: head, isHead: isHead, deadline) else { return nil }
      if answer.status >= 200 { return answer }
    }
  }

  /// The next line, for a stream; without its end.
  public func line(within seconds: Double = 20) -> String? {
    let deadline = Deadline(seconds: seconds)
    while true {
      if let end = buffer.firstIndex(of: 0x0A) {
        let line = String(decoding: buffer[..<end], as: UTF8.self)
        buffer.removeSubrange(...end)
        return line
      }
      guard more(deadline) else { return nil }
    }
  }

  /// Everything until the other side hangs up.
  /// - Returns: `nil` when it did not within so long.
  public func rest(within seconds: Double = 20) -> [UInt8]? {
    let deadline = Deadline(seconds: seconds)
    while more(deadline) {}
    defer { buffer = [] }
    return hasEnded ? buffer : nil
  }

  /// Whether the other side hangs up without another word.
  public func isClosed(within seconds: Double = 20) -> Bool { rest(within: seconds) == [] }

  private func head(_ deadline: Deadline) -> [String]? {
    while true {
      if let end = buffer.firstRange(of: [0x0D, 0x0A, 0x0D, 0x0A]) {
        let head = String(decoding: buffer[..<end.lowerBound], as: UTF8.self)
        buffer.removeSubrange(..<end.upperBound)
        return head.unicodeScalars.split(separator: "\n").map { line in
          String(String.UnicodeScalarView(line.filter { $0 != "\r" }))
        }
      }
      guard more(deadline) else { return nil }
    }
  }

  private func answer(after head: [String], isHead: Bool, _ deadline: Deadline) -> RawAnswer? {
    guard let status = head.first?.split(separator: " ").dropFirst().first.flatMap({ Int($0) })
    else { return nil }
    let headers = head.dropFirst().map { line -> (name: String, value: String) in
      let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      let value = parts.count > 1 ? parts[1].drop { $0 == " " } : ""
      return (parts[0].lowercased(), String(value))
    }
    var answer = RawAnswer(status: status, headers: headers, body: [])
    if isHead || status < 200 || status == 204 { return answer }
    if let length = answer["content-length"].flatMap({ Int($0) }) {
      guard let body = take(length, deadline) else { return nil }
      answer.body = body
    } else if answer["transfer-encoding"] == "chunked",
      answer["content-type"] != "text/event-stream"
    {
      guard let body = chunks(deadline) else { return nil }
      answer.body = body
    }
    return answer
  }

  private func chunks(_ deadline: Deadline) -> [UInt8]? {
    var body: [UInt8] = []
    while true {
      guard let line = line(deadline), let size = Int(line, radix: 16),
        let chunk = take(size, deadline), take(2, deadline) != nil
      else { return nil }
      if size == 0 { return body }
      body += chunk
    }
  }

  private func line(_ deadline: Deadline) -> String? {
    while true {
      if let end = buffer.firstIndex(of: 0x0A) {
        let line = String(decoding: buffer[..<end].filter { $0 != 0x0D }, as: UTF8.self)
        buffer.removeSubrange(...end)
        return line
      }
      guard more(deadline) else { return nil }
    }
  }

  private func take(_ count: Int, _ deadline: Deadline) -> [UInt8]? {
    while buffer.count < count { guard more(deadline) else { return nil } }
    defer { buffer.removeFirst(count) }
    return Array(buffer[..<count])
  }

  /// - Returns: `false` when nothing came, because it ended or took too long.
  private func more(_ deadline: Deadline) -> Bool {
    guard !hasEnded else { return false }
    var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    while true {
      let ready = poll(&wait, 1, deadline.millisecondsLeft)
      if ready < 0 && errno == EINTR { continue }
      guard ready > 0 else { return false }
      var block = [UInt8](repeating: 0, count: 65_536)
      let count = recv(descriptor, &block, block.count, 0)
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else {
        hasEnded = true
        return false
      }
      buffer += block[..<count]
      return true
    }
  }
}

/// Does something as another user, of this thread alone: the kernel says so to whoever is connected
/// to. The library's own call would change all threads. (setresuid(2))
private func asUser<Result>(_ uid: UInt32?, _ body: () -> Result) -> Result {
  guard let uid, uid != geteuid() else { return body() }
  typealias Call = @convention(c) (Int, Int, Int, Int) -> Int
  // SYS_setresuid; -1 leaves a number as it is.
  #if arch(x86_64)
    let number = 117
  #else
    let number = 147
  #endif
  guard let pointer = dlsym(nil, "syscall") else { preconditionFailure("no syscall(2)") }
  let call = unsafeBitCast(pointer, to: Call.self)
  guard call(number, -1, Int(uid), -1) == 0 else { preconditionFailure("setresuid: \(errno)") }
  defer {
    guard call(number, -1, 0, -1) == 0 else { preconditionFailure("setresuid: \(errno)") }
  }
  return body()
}

extension sockaddr_in {
  /// Of this machine.
  init(port: UInt16) {
    self.init()
    sin_family = sa_family_t(AF_INET)
    sin_port = port.bigEndian
    sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
  }
}

func named<Address>(
  _ address: inout Address, _ descriptor: Int32,
  _ call: (Int32, UnsafePointer<sockaddr>, socklen_t) -> Int32
) -> Int32 {
  withUnsafePointer(to: &address) { pointer in
    pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
      call(descriptor, $0, socklen_t(MemoryLayout<Address>.size))
    }
  }
}
