internal import Glibc

/// The lines of a file or a pipe. At most one line's largest size is held in memory; of a longer
/// one the rest is read and let go, so that the lines after it can still be used.
///
/// A class because what was read ahead belongs to the descriptor, of which there is one.
public final class PipedLines {
  private let descriptor: Int32
  private var piece: [UInt8] = []
  private var next = 0
  private var isAtEnd = false
  /// Of the line that was read last, from 1.
  public private(set) var lineNumber = 0

  public init(descriptor: Int32) { self.descriptor = descriptor }

  /// Lines end in LF or CR LF; the last one may end with the file.
  public func nextLine() -> Keyed {
    lineNumber += 1
    var line: [UInt8] = []
    while let rest = unread() {
      let end = rest.firstIndex(of: UInt8(ascii: "\n"))
      let part = rest[..<(end ?? rest.endIndex)]
      // One more than fits tells that it does not; CR may yet be taken off.
      line += part.prefix(max(0, Keyed.largestBytes + 2 - line.count))
      next = end.map { $0 + 1 } ?? piece.endIndex
      if end != nil {
        if line.last == UInt8(ascii: "\r") { line.removeLast() }
        return Keyed(line)
      }
    }
    return line.isEmpty ? .endOfInput : Keyed(line)
  }

  private func unread() -> ArraySlice<UInt8>? {
    while next == piece.endIndex && !isAtEnd { fill() }
    return isAtEnd ? nil : piece[next...]
  }

  private func fill() {
    piece = [UInt8](unsafeUninitializedCapacity: 65536) { buffer, count in
      let taken = read(descriptor, buffer.baseAddress, buffer.count)
      count = max(0, taken)
      isAtEnd = taken == 0 || (taken < 0 && errno != EINTR && errno != EAGAIN)
    }
    next = 0
  }
}
