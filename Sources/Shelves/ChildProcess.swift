import CProcess
import Glibc

/// A program of somebody else's that is run to its end: without a shell, with nothing to read, and
/// for so many seconds at most.
package enum ChildProcess {
  package enum End: Equatable {
    /// With its status; 128 and more: by a signal.
    case exited(Int32)
    case tooLong
    case notThere
  }

  package static func run(_ program: String, _ arguments: [String], seconds: Int32) -> End {
    var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var status: Int32 = 0
    switch process_run(program, &words, seconds, &status) {
    case 0: break
    case 1: return .tooLong
    default: return .notThere
    }
    let signal = status & 0x7F
    let code = signal == 0 ? (status >> 8) & 0xFF : 128 + signal
    // A library that starts the program in a shell answers 127 when there is none.
    return code == 127 ? .notThere : .exited(code)
  }
}
