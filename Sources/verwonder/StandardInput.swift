import Glibc

/// Lines of standard input, when that is no terminal.
enum StandardInput {
  nonisolated(unsafe) private static var pending: [UInt8] = []
  nonisolated(unsafe) private static var ended = false
  private static let largestLine = 1024 * 1024

  static var isTerminal: Bool { isatty(STDIN_FILENO) == 1 }

  /// The next line without its line end (LF or CRLF); `nil` at the end of the input.
  ///
  /// - Throws: when the line is over a mebibyte or no UTF-8; the lines after it can still be read.
  static func nextLine() throws -> String? {
    while true {
      if let end = pending.firstIndex(of: UInt8(ascii: "\n")) {
        var line = Array(pending[..<end])
        pending.removeFirst(end + 1)
        if line.last == UInt8(ascii: "\r") { line.removeLast() }
        return try checked(line)
      }
      if ended {
        guard !pending.isEmpty else { return nil }
        defer { pending = [] }
        return try checked(pending)
      }
      fill()
    }
  }

  private static func fill() {
    var chunk = [UInt8](repeating: 0, count: 65536)
    let count = read(STDIN_FILENO, &chunk, chunk.count)
    if count > 0 {
      pending += chunk[..<count]
    } else if count == 0 || errno != EINTR {
      ended = true
    }
  }

  private static func checked(_ line: [UInt8]) throws -> String {
    guard line.count <= largestLine else { throw Failure.problems(.lineTooLong) }
    guard !line.contains(0) else { throw Failure.problems(.containsNUL) }
    guard let text = String(validating: line, as: UTF8.self) else {
      throw Failure.problems(.notUTF8)
    }
    return text
  }
}
