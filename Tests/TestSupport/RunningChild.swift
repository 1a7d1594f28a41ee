internal import Glibc

/// A program that runs beside the test, whose lines are read as they come.
public final class RunningChild {
  private let process: pid_t
  private let output: Int32
  private var buffer: [UInt8] = []
  private var status: Int32?

  public init(
    _ program: String, _ arguments: [String], environment: [String: String] = [:]
  ) throws {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw CannotStart(program: "pipe", reason: errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let nothing = open("/dev/null", O_RDWR | O_CLOEXEC)
    defer {
      close(nothing)
      close(ends[1])
    }
    output = ends[0]
    process = try spawn(
      program, arguments, environment: environment,
      on: .descriptors(nothing, ends[1], STDERR_FILENO))
  }

  /// The next line, without its end; `nil` when the program has ended and said no more.
  public func line() -> String? {
    while true {
      if let end = buffer.firstIndex(of: 0x0A) {
        let line = String(decoding: buffer[..<end], as: UTF8.self)
        buffer.removeSubrange(...end)
        return line
      }
      var block = [UInt8](repeating: 0, count: 65_536)
      let count = read(output, &block, block.count)
      guard count > 0 else { return nil }
      buffer += block[..<count]
    }
  }

  /// Ends it at once, as a crash does.
  public func kill() { Glibc.kill(process, SIGKILL) }

  /// - Returns: the exit status, or minus the number of the signal that ended it.
  @discardableResult
  public func wait() -> Int32 {
    if let status { return status }
    let status = exitStatus(of: process)
    self.status = status
    return status
  }

  deinit {
    if status == nil {
      kill()
      wait()
    }
    close(output)
  }
}
