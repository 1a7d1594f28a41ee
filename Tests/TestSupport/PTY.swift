internal import Glibc

/// A program on a terminal of its own, driven as a person would: keys in, screen out.
///
/// The terminal is the program's controlling one, so Ctrl-C, Ctrl-Z and changes of size reach it.
/// Two things to know: Ctrl-C throws away keys that the program has not read yet, so wait for
/// their echo first; and keys that come before the prompt are edited by the kernel.
public final class PTY {
  public struct NotSeen: Error, CustomStringConvertible {
    public var wanted: String
    public var seen: String
    public var hasEnded: Bool

    public var description: String {
      let why = hasEnded ? "the program ended" : "time is up"
      return "\(why); wanted \(wanted.debugDescription), saw \(seen.debugDescription)"
    }
  }

  /// Every byte that the program showed.
  public private(set) var transcript: [UInt8] = []
  private let process: pid_t
  public var processID: Int32 { process }
  private let terminal: Int32
  /// How much of the transcript an `expect` has used.
  private var used = 0
  private var status: Int32?
  private var isClosed = false

  public init(
    _ program: String, _ arguments: [String] = [], environment: [String: String],
    rows: UInt16 = 24, columns: UInt16 = 80
  ) throws {
    var ends: (mine: Int32, its: Int32) = (-1, -1)
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    var name = [CChar](repeating: 0, count: 128)
    guard openpty(&ends.mine, &ends.its, &name, nil, &size) == 0 else {
      throw CannotStart(program: "openpty", reason: errno)
    }
    // As terminal programs do: the kernel too must know that a character can be several bytes.
    var settings = termios()
    tcgetattr(ends.its, &settings)
    settings.c_iflag |= tcflag_t(IUTF8)
    tcsetattr(ends.its, TCSANOW, &settings)
    _ = fcntl(ends.mine, F_SETFD, FD_CLOEXEC)
    _ = fcntl(ends.its, F_SETFD, FD_CLOEXEC)
    _ = fcntl(ends.mine, F_SETFL, O_NONBLOCK)
    defer { close(ends.its) }
    let path = String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    terminal = ends.mine
    process = try spawn(program, arguments, environment: environment, on: .terminal(path))
  }

  deinit {
    if status == nil {
      _ = Glibc.kill(process, SIGKILL)
      _ = exitStatus(of: process)
    }
    close(terminal)
  }

  public var transcriptText: String { String(decoding: transcript, as: UTF8.self) }

  /// Whether the terminal edits lines itself and echoes, as a shell expects to find it.
  public var isCooked: Bool {
    var settings = termios()
    tcgetattr(terminal, &settings)
    return settings.c_lflag & tcflag_t(ICANON) != 0 && settings.c_lflag & tcflag_t(ECHO) != 0
  }

  // MARK: Doing

  public func send(_ text: String) throws { try send(Array(text.utf8)) }

  /// Reads along while it writes: a program that cannot show anything stops reading keys.
  public func send(_ bytes: [UInt8], withinSeconds seconds: Double = 20) throws {
    let deadline = Deadline(seconds: seconds)
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(terminal, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if !take(POLLIN | POLLOUT, before: deadline) {
        throw NotSeen(wanted: "room for \(rest.count) keys", seen: unused, hasEnded: isClosed)
      }
    }
  }

  public func resize(rows: UInt16, columns: UInt16) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(terminal, UInt(TIOCSWINSZ), &size)
  }

  public func kill(_ signal: Int32) { _ = Glibc.kill(process, signal) }

  // MARK: Seeing

  /// Waits until the program shows `text`, and gives everything since the `expect` before, up to
  /// and including it.
  @discardableResult
  public func expect(_ text: String, withinSeconds seconds: Double = 20) throws -> String {
    let deadline = Deadline(seconds: seconds)
    let wanted = Array(text.utf8)
    var from = used
    while true {
      if let end = firstEnd(of: wanted, from: from) {
        defer { used = end }
        return String(decoding: transcript[used..<end], as: UTF8.self)
      }
      from = max(used, transcript.count - wanted.count)
      guard take(POLLIN, before: deadline) else {
        throw NotSeen(wanted: text, seen: unused, hasEnded: isClosed)
      }
    }
  }

  /// Waits for the program's end.
  ///
  /// - Returns: its exit status, or minus the number of the signal that ended it.
  public func wait(withinSeconds seconds: Double = 20) throws -> Int32 {
    if let status { return status }
    let deadline = Deadline(seconds: seconds)
    while !isClosed {
      guard take(POLLIN, before: deadline) || isClosed else {
        throw NotSeen(wanted: "the end", seen: unused, hasEnded: false)
      }
    }
    let ended = exitStatus(of: process)
    status = ended
    return ended
  }

  private var unused: String { String(decoding: transcript[used...], as: UTF8.self) }

  private func firstEnd(of wanted: [UInt8], from start: Int) -> Int? {
    guard transcript.count - start >= wanted.count else { return nil }
    for index in start...(transcript.count - wanted.count)
    where transcript[index..<(index + wanted.count)].elementsEqual(wanted) {
      return index + wanted.count
    }
    return nil
  }

  /// Waits for the terminal and reads what is there. `false` when time is up or the program gone.
  private func take(_ events: Int32, before deadline: Deadline) -> Bool {
    var terminal = pollfd(fd: terminal, events: Int16(events), revents: 0)
    guard !isClosed, poll(&terminal, 1, deadline.millisecondsLeft) != 0 else { return false }
    guard terminal.revents & ~Int16(POLLOUT) != 0 else { return true }
    var piece = [UInt8](repeating: 0, count: 65536)
    let count = read(self.terminal, &piece, piece.count)
    if count > 0 { transcript += piece[..<count] }
    // EIO: nobody has the other end open any more.
    isClosed = count == 0 || (count < 0 && errno != EAGAIN && errno != EINTR)
    return !isClosed
  }
}
