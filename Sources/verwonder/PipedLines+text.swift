import Console
import Shelves

extension PipedLines {
  /// The next line, `nil` at the end; what is no text ends the command with a message.
  func nextText() throws -> String? {
    switch nextLine() {
    case .line(let line): return line
    case .endOfInput, .interrupted: return nil
    case .tooLong: throw Failure.problems(.lineTooLong)
    case .containsNUL: throw Failure.problems(.containsNUL)
    case .notUTF8: throw Failure.problems(.notUTF8)
    }
  }
}
