internal import Glibc
internal import Synchronization

/// Where the program shows things: standard output, which may be a terminal.
public struct Console: Sendable {
  public let settings: ConsoleSettings
  private let delivery = Delivery()

  public init(_ settings: ConsoleSettings) { self.settings = settings }

  /// Whether somebody sees what is written.
  public var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Whether somebody types what is read.
  public var isKeyboard: Bool { isatty(STDIN_FILENO) == 1 }

  public var usesColour: Bool {
    isTerminal && !settings.wantsNoColour && settings.terminalName != "dumb"
  }

  /// In columns. A terminal may be narrower, but text cannot.
  public var width: Int { max(20, terminalWidth ?? settings.columns.flatMap { Int($0) } ?? 80) }

  private var terminalWidth: Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// The terminal on which a line can be edited, if there is one: not the file that standard
  /// output may be.
  var editingDescriptor: Int32? {
    guard isKeyboard else { return nil }
    return [STDOUT_FILENO, STDERR_FILENO].first { isatty($0) == 1 }
  }

  /// Writes all of a text, or answers `false` when nobody takes it any more.
  @discardableResult
  public func write(_ text: String) -> Bool {
    let isWritten = writeAll(Array(text.utf8), to: STDOUT_FILENO)
    if !isWritten { delivery.note(errno) }
    return isWritten
  }

  /// Why something that was written did not arrive: no room on the disk, for instance. A reader that
  /// has seen enough, such as `head`, is no failure.
  public var failure: String? { delivery.failure.map { String(cString: strerror($0)) } }
}

/// What became of all that was written.
private final class Delivery: Sendable {
  private let first = Mutex<Int32?>(nil)

  func note(_ error: Int32) {
    guard error != EPIPE else { return }
    first.withLock { $0 = $0 ?? error }
  }

  var failure: Int32? { first.withLock { $0 } }
}

/// Writes until everything is written, however small the pieces that are taken.
func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
  var rest = bytes[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
    if count >= 0 {
      rest = rest.dropFirst(count)
    } else if errno == EAGAIN {
      // Somebody else made this descriptor non-blocking.
      var output = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      poll(&output, 1, -1)
    } else if errno != EINTR {
      return false
    }
  }
  return true
}
