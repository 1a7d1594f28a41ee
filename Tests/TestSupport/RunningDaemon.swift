internal import Foundation
internal import Glibc

/// The real `verwonderd`, beside the test, with a store of its own. It is stopped, and gone, when
/// nobody holds this any more.
///
///     let daemon = try RunningDaemon()
///     let answer = try daemon.ask("GET", "/v1/health")
///     #expect(try daemon.stop() == 0)
public final class RunningDaemon {
  public let folder: TemporaryFolder
  public let socket: String
  /// Where it listens besides the socket; `nil` without `tcp`.
  public let port: UInt16?
  public let process: Int32
  private let complaints: LineReader
  private var status: Int32?

  public var store: String { folder.path + "/store" }

  /// Starts it and waits until it listens.
  ///
  /// - Parameters:
  ///   - settings: lines for its settings, beside those of the store and the socket.
  ///   - people: the people file; without one whoever runs the tests may do everything.
  ///   - tcp: whether it listens on a port of 127.0.0.1 as well.
  ///   - folder: of a daemon that ran before, to go on with its store.
  ///   - before: a program that starts it, with its arguments: `["prlimit", "--nofile=64"]`.
  ///   - owner: whose its settings are, where that program makes it somebody else's.
  /// - Throws: ``DaemonRefused`` when it does not start.
  public init(
    settings: String = "", people: String? = nil, tcp: Bool = false,
    in folder: TemporaryFolder? = nil, before: [String] = [], ownedBy owner: UInt32? = nil,
    environment: [String: String] = [:]
  ) throws {
    let folder = try folder ?? TemporaryFolder()
    self.folder = folder
    socket = folder.path + "/socket"
    port = tcp ? try freePort() : nil
    // Others come to the socket through it; the store has a folder of its own.
    chmod(folder.path, 0o711)
    var text = "store: \(folder.path)/store\nsocket: \(socket)\n" + settings + "\n"
    if let port { text += "tcp: {port: \(port)}\n" }
    if let people {
      text += "people: \(try folder.write(people, to: "people.yaml", mode: 0o600))\n"
    }
    let file = try folder.write(text, to: "verwonderd.yaml", mode: 0o600)
    if let owner { chown(file, owner, owner) }
    let words = before + [product("verwonderd"), "--config", file]
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw CannotStart(program: "pipe", reason: errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let nothing = open("/dev/null", O_RDWR | O_CLOEXEC)
    defer {
      close(nothing)
      close(ends[1])
    }
    let around = Self.environment(folder).merging(environment) { $1 }
    process = try spawn(
      before.isEmpty ? words[0] : "/usr/bin/env", before.isEmpty ? Array(words.dropFirst()) : words,
      environment: around, on: .descriptors(nothing, nothing, ends[1]))
    complaints = LineReader(ends[0])
    guard waitFor("\"message\":\"listening\"") || waitFor("listening on", seconds: 0.01) else {
      throw DaemonRefused(status: end(with: SIGKILL), said: log.joined(separator: "\n"))
    }
  }

  /// What it is started with; no other variables are set.
  public static func environment(_ folder: TemporaryFolder) -> [String: String] {
    [
      "LANG": "C.UTF-8", "PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": folder.path + "/home",
      "SWIFT_BACKTRACE": "enable=no",
      // What can be heard is made ready once for all tests.
      "XDG_CACHE_HOME": product("verwonder") + ".test-cache",
    ]
  }

  // MARK: What it says

  /// All lines of its log until now.
  public var log: [String] { complaints.all }

  /// Waits for a line in which this stands.
  /// - Returns: `false` when it ended, or took longer.
  @discardableResult
  public func waitFor(_ text: String, seconds: Double = 20) -> Bool {
    complaints.wait(for: text, seconds: seconds)
  }

  // MARK: Asking

  /// A connection over its socket.
  /// - Parameter uid: as whom; only root can be somebody else, where the socket is for a group.
  public func connect(as uid: UInt32? = nil) throws -> RawClient {
    try RawClient(path: socket, uid: uid)
  }

  /// A connection over its port.
  public func connectByPort() throws -> RawClient {
    guard let port else { throw CannotStart(program: "tcp", reason: 0) }
    return try RawClient(port: port)
  }

  /// Sends one request over a connection of its own, and waits for the answer.
  public func ask(
    _ method: String, _ path: String, json: String? = nil, headers: [String] = [],
    as uid: UInt32? = nil, session: String? = nil, byPort: Bool = false
  ) throws -> RawAnswer {
    let client = try byPort ? connectByPort() : connect(as: uid)
    client.send(
      request(method, path, json: json, headers: headers, session: session, byPort: byPort))
    guard let answer = client.answer(isHead: method == "HEAD") else {
      throw NoAnswer(request: "\(method) \(path)")
    }
    return answer
  }

  /// The bytes of one request.
  public func request(
    _ method: String, _ path: String, json: String? = nil, headers: [String] = [],
    session: String? = nil, byPort: Bool = false
  ) -> String {
    var lines = ["\(method) \(path) HTTP/1.1", "Host: \(host(byPort: byPort))"] + headers
    if let session { lines.append("X-Verwonderd: \(session)") }
    if let json {
      lines += ["Content-Type: application/json", "Content-Length: \(json.utf8.count)"]
    }
    return lines.joined(separator: "\r\n") + "\r\n\r\n" + (json ?? "")
  }

  public func host(byPort: Bool) -> String {
    byPort ? "127.0.0.1:\(port ?? 0)" : "localhost"
  }

  // MARK: Its end

  public func signal(_ number: Int32) { Glibc.kill(process, number) }

  public var isRunning: Bool {
    if status == nil, let ended = exitStatusNow(of: process) { status = ended }
    return status == nil
  }

  /// Asks it to stop, and waits.
  /// - Returns: the exit status; -9 when it did not stop within `seconds`, and was ended.
  @discardableResult
  public func stop(within seconds: Double = 5) -> Int32 { end(with: SIGTERM, within: seconds) }

  @discardableResult
  public func end(with signal: Int32, within seconds: Double = 5) -> Int32 {
    if let status { return status }
    Glibc.kill(process, signal)
    // Its standard error closes when it ends.
    if !complaints.waitForEnd(seconds: seconds) { Glibc.kill(process, SIGKILL) }
    let status = exitStatus(of: process)
    self.status = status
    return status
  }

  deinit { stop() }
}

/// It did not start: with which status it ended, and what it said.
public struct DaemonRefused: Error {
  public var status: Int32
  public var said: String
}

public struct NoAnswer: Error {
  public var request: String

  public init(request: String) { self.request = request }
}

/// Runs `verwonderd` where it will refuse to start, and waits for its end.
/// - Returns: status 124 where it started all the same.
public func refusedDaemon(
  _ arguments: [String], in folder: TemporaryFolder, environment: [String: String] = [:]
) throws -> Finished {
  try run(
    "/usr/bin/timeout", ["20", product("verwonderd")] + arguments,
    environment: RunningDaemon.environment(folder).merging(environment) { $1 })
}

/// A port of 127.0.0.1 on which nobody listens.
public func freePort() throws -> UInt16 {
  let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
  defer { close(descriptor) }
  var address = sockaddr_in(port: 0)
  guard named(&address, descriptor, Glibc.bind) == 0 else {
    throw CannotStart(program: "bind", reason: errno)
  }
  var length = socklen_t(MemoryLayout<sockaddr_in>.size)
  _ = withUnsafeMutablePointer(to: &address) { pointer in
    pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
      getsockname(descriptor, $0, &length)
    }
  }
  return UInt16(bigEndian: address.sin_port)
}

/// Reads lines on a thread of its own, so that who writes them never waits.
private final class LineReader: Sendable {
  private final class State: @unchecked Sendable {
    let condition = NSCondition()
    var lines: [String] = []
    var isEnded = false
  }

  private let state = State()

  var all: [String] { state.condition.withLock { state.lines } }

  init(_ descriptor: Int32) {
    let state = state
    Thread.detachNewThread {
      var rest: [UInt8] = []
      var block = [UInt8](repeating: 0, count: 65_536)
      while true {
        let count = read(descriptor, &block, block.count)
        if count < 0 && errno == EINTR { continue }
        guard count > 0 else { break }
        rest += block[..<count]
        let parts = rest.split(separator: 0x0A, omittingEmptySubsequences: false)
        let lines = parts.dropLast().map { String(decoding: $0, as: UTF8.self) }
        rest = Array(parts.last ?? [])
        state.condition.withLock {
          state.lines += lines
          state.condition.broadcast()
        }
      }
      close(descriptor)
      state.condition.withLock {
        if !rest.isEmpty { state.lines.append(String(decoding: rest, as: UTF8.self)) }
        state.isEnded = true
        state.condition.broadcast()
      }
    }
  }

  func wait(for text: String, seconds: Double) -> Bool {
    wait(seconds) { $0.lines.contains { $0.contains(text) } ? true : $0.isEnded ? false : nil }
  }

  func waitForEnd(seconds: Double) -> Bool { wait(seconds) { $0.isEnded ? true : nil } }

  private func wait(_ seconds: Double, _ isOver: (State) -> Bool?) -> Bool {
    let until = Date(timeIntervalSinceNow: seconds)
    return state.condition.withLock {
      while true {
        if let result = isOver(state) { return result }
        if !state.condition.wait(until: until) { return isOver(state) ?? false }
      }
    }
  }
}
