import Dispatch
import Foundation
import Glibc
import Synchronization

/// A request as it came in.
struct SeenRequest: Sendable, Equatable {
  var line: String
  var body: String
  var lastEventID: Int?
  /// Which connection it came over, from 0.
  var connection: Int
}

/// What the server does with a request.
enum Reply: Sendable {
  case bytes(String)
  case bytesThenClose(String)
  case close
  /// The pieces as they come, until there are no more.
  case stream(AsyncStream<String>)
  /// Nothing, and the line stays open.
  case silence
}

/// A server that listens at a path and does with each request what the test says.
final class SocketServer: Sendable {
  let path: String
  private let listener: Int32
  private let answer: @Sendable (SeenRequest) async -> Reply
  private let state = Mutex(State())

  private struct State {
    var open: Set<Int32> = []
    var connectionCount = 0
    var isStopped = false
    var seen: [SeenRequest] = []
  }

  init(at path: String, answer: @escaping @Sendable (SeenRequest) async -> Reply) throws {
    self.path = path
    self.answer = answer
    listener = try listening(at: path)
    Thread.detachNewThread { [weak self, listener] in
      // Whoever waits on a descriptor closes it: to anybody else it may be another's by then.
      defer { close(listener) }
      while true {
        let connection = accept(listener, nil, nil)
        guard connection >= 0 else { return }
        _ = fcntl(connection, F_SETFD, FD_CLOEXEC)
        guard let self, let number = self.begun(connection) else {
          close(connection)
          return
        }
        Thread.detachNewThread { self.serve(connection, number) }
      }
    }
  }

  /// One reply after the other, whatever is asked.
  convenience init(at path: String, replies: [Reply]) throws {
    let left = Mutex(replies[...])
    let next: @Sendable (SeenRequest) async -> Reply = { _ in
      left.withLock { $0.popFirst() ?? .close }
    }
    try self.init(at: path, answer: next)
  }

  var seen: [SeenRequest] { state.withLock { $0.seen } }

  var connectionCount: Int { state.withLock { $0.connectionCount } }

  /// As a daemon does that is killed: the socket stays behind.
  func stop() {
    state.withLock { state in
      guard !state.isStopped else { return }
      state.isStopped = true
      shutdown(listener, Int32(SHUT_RDWR))
      for connection in state.open { shutdown(connection, Int32(SHUT_RDWR)) }
    }
  }

  /// The number of a connection; `nil` when the server has stopped.
  private func begun(_ connection: Int32) -> Int? {
    state.withLock { state in
      guard !state.isStopped else { return nil }
      state.open.insert(connection)
      state.connectionCount += 1
      return state.connectionCount - 1
    }
  }

  private func ended(_ connection: Int32) {
    state.withLock { state in
      state.open.remove(connection)
      // A program that was started meanwhile may have inherited it; that keeps it open.
      shutdown(connection, Int32(SHUT_RDWR))
      close(connection)
    }
  }

  deinit { stop() }

  private func serve(_ connection: Int32, _ number: Int) {
    defer { ended(connection) }
    var received: [UInt8] = []
    while let request = nextRequest(connection, number, &received) {
      state.withLock { $0.seen.append(request) }
      switch wait(for: request) {
      case .bytes(let text): write(text, to: connection)
      case .bytesThenClose(let text): return write(text, to: connection)
      case .stream(let pieces): return pass(pieces, to: connection)
      case .close: return
      case .silence: continue
      }
    }
  }

  private func pass(_ pieces: AsyncStream<String>, to connection: Int32) {
    let done = DispatchSemaphore(value: 0)
    Task(executorPreference: OwnThread()) {
      for await piece in pieces { write(piece, to: connection) }
      done.signal()
    }
    done.wait()
  }

  private func wait(for request: SeenRequest) -> Reply {
    let reply = Mutex(Reply.close)
    let done = DispatchSemaphore(value: 0)
    // Tests that wait for a program keep the threads that ordinary tasks run on.
    Task(executorPreference: OwnThread()) { [answer] in
      let answered = await answer(request)
      reply.withLock { $0 = answered }
      done.signal()
    }
    done.wait()
    return reply.withLock { $0 }
  }
}

private func nextRequest(
  _ connection: Int32, _ number: Int, _ received: inout [UInt8]
) -> SeenRequest? {
  while true {
    let text = String(decoding: received, as: UTF8.self)
    if let end = text.range(of: "\r\n\r\n") {
      let head = text[..<end.lowerBound]
      let length = head.split(separator: "\r\n")
        .first { $0.hasPrefix("Content-Length: ") }
        .flatMap { Int($0.dropFirst(16)) }
      let size = text[..<end.upperBound].utf8.count + (length ?? 0)
      if received.count >= size {
        let body = String(decoding: received[(size - (length ?? 0))..<size], as: UTF8.self)
        received.removeFirst(size)
        let lastID = head.split(separator: "\r\n").first { $0.hasPrefix("Last-Event-ID: ") }
        let line = head.split(separator: "\r\n").first.map { $0.replacing(" HTTP/1.1", with: "") }
        return SeenRequest(
          line: line.map { String($0) } ?? "", body: body,
          lastEventID: lastID.flatMap { Int($0.dropFirst(15)) }, connection: number)
      }
    }
    var piece = [UInt8](repeating: 0, count: 65536)
    let count = recv(connection, &piece, piece.count, 0)
    guard count > 0 else { return nil }
    received += piece[..<count]
  }
}

private func write(_ text: String, to connection: Int32) {
  var rest = Array(text.utf8)[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes {
      send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
    }
    guard count > 0 else { return }
    rest = rest.dropFirst(count)
  }
}

struct CannotListen: Error { var reason: Int32 }

/// Through the folder, so that a path may be longer than an address.
private func listening(at path: String) throws -> Int32 {
  let slash = path.lastIndex(of: "/") ?? path.startIndex
  let folder = open(String(path[..<slash]), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  guard folder >= 0 else { throw CannotListen(reason: errno) }
  defer { close(folder) }
  unlink(path)
  var address = sockaddr_un()
  address.sun_family = sa_family_t(AF_UNIX)
  let place = "/proc/self/fd/\(folder)" + path[slash...]
  withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: place.utf8) }
  let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
  let isBound = withUnsafePointer(to: &address) { address in
    address.withMemoryRebound(to: sockaddr.self, capacity: 1) {
      bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) == 0
    }
  }
  guard isBound, listen(descriptor, 64) == 0 else { throw CannotListen(reason: errno) }
  return descriptor
}

/// A response with its length.
func response(
  _ status: String, _ body: String, type: String = "application/json", more: [String] = []
) -> String {
  let fields = ["Content-Type: \(type)", "Content-Length: \(body.utf8.count)"] + more
  return "HTTP/1.1 \(status)\r\n" + fields.map { $0 + "\r\n" }.joined() + "\r\n" + body
}

/// A thread that no test can keep from going on.
final class OwnThread: TaskExecutor {
  // A queue with a name has a thread when it needs one, however many others wait for theirs.
  private let queue = DispatchQueue(label: "verwonder.test-server")

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }
}
