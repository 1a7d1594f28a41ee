import Dispatch
import Foundation
import Glibc
import Synchronization

/// A request as it came in.
struct SeenRequest: Sendable, Equatable {
  var line: String
  var body: String
  /// Which connection it came over, from 0.
  var connection: Int
}

/// What the server does with a request.
enum Reply: Sendable {
  case bytes(String)
  case bytesThenClose(String)
  case close
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
    var connections: [Int32] = []
    var seen: [SeenRequest] = []
  }

  init(at path: String, answer: @escaping @Sendable (SeenRequest) async -> Reply) throws {
    self.path = path
    self.answer = answer
    listener = try listening(at: path)
    Thread.detachNewThread { [weak self, listener] in
      while true {
        let connection = accept(listener, nil, nil)
        guard connection >= 0, let self else { return }
        let number = self.state.withLock { state in
          state.connections.append(connection)
          return state.connections.count - 1
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

  var connectionCount: Int { state.withLock { $0.connections.count } }

  /// As a daemon does that is killed: the socket stays behind.
  func stop() {
    shutdown(listener, Int32(SHUT_RDWR))
    close(listener)
    for connection in state.withLock({ $0.connections }) {
      shutdown(connection, Int32(SHUT_RDWR))
    }
  }

  deinit { stop() }

  private func serve(_ connection: Int32, _ number: Int) {
    defer { shutdown(connection, Int32(SHUT_RDWR)) }
    var received: [UInt8] = []
    while let request = nextRequest(connection, number, &received) {
      state.withLock { $0.seen.append(request) }
      switch wait(for: request) {
      case .bytes(let text): write(text, to: connection)
      case .bytesThenClose(let text): return write(text, to: connection)
      case .close: return
      case .silence: continue
      }
    }
  }

  private func wait(for request: SeenRequest) -> Reply {
    let reply = Mutex(Reply.close)
    let done = DispatchSemaphore(value: 0)
    Task {
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
        let line = head.split(separator: "\r\n").first.map { $0.replacing(" HTTP/1.1", with: "") }
        return SeenRequest(line: line.map { String($0) } ?? "", body: body, connection: number)
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
