internal import Glibc

/// A connected socket, closed when nobody holds it any more.
final class SocketStream: Sendable {
  let descriptor: Int32

  /// - Parameter descriptor: is owned from here on.
  init(_ descriptor: Int32) { self.descriptor = descriptor }

  deinit { close(descriptor) }

  enum Fault: Error, Equatable {
    /// The other end is gone.
    case closed
    case tooSlow
    case failed(String)

    /// After a call that failed.
    static func current() -> Fault {
      switch errno {
      case EPIPE, ECONNRESET, ENOTCONN: .closed
      case EAGAIN: .tooSlow
      case let number: .failed(String(cString: strerror(number)))
      }
    }
  }

  /// Sends all of it.
  func send(_ bytes: [UInt8]) throws(Fault) {
    var rest = bytes[...]
    while !rest.isEmpty {
      // A daemon that is gone is an error here, not a signal that ends the program.
      let count = rest.withUnsafeBytes {
        Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        throw Fault.current()
      }
    }
  }

  /// Whether something came, or the other end is gone, while nothing was asked.
  var isDisturbed: Bool {
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&waiting, 1, 0) != 0
  }

  /// - Returns: `nil` when nothing will come any more.
  func receiveWhatIsThere() -> ArraySlice<UInt8>? {
    var piece = [UInt8](repeating: 0, count: 65536)
    let count = recv(descriptor, &piece, piece.count, Int32(MSG_DONTWAIT))
    if count > 0 { return piece[..<count] }
    return count < 0 && (errno == EAGAIN || errno == EINTR) ? [] : nil
  }

  /// Waits for bytes.
  ///
  /// - Returns: at least one; none when the other end has said all.
  func receive(withinMilliseconds limit: Int32) throws(Fault) -> ArraySlice<UInt8> {
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    while true {
      let ready = poll(&waiting, 1, limit)
      if ready > 0 { break }
      if ready == 0 { throw .tooSlow }
      if errno != EINTR { throw Fault.current() }
    }
    var piece = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = recv(descriptor, &piece, piece.count, 0)
      if count >= 0 { return piece[..<count] }
      if errno != EINTR { throw Fault.current() }
    }
  }
}
