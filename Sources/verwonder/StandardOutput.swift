import Console
import Glibc
import Shelves

/// What a command gives. A reader that has seen enough, such as `head`, is no error; a disk that is
/// full is one, and whoever counts on the result must hear of it.
enum StandardOutput {
  static func write(_ bytes: [UInt8]) throws {
    try flush()
    guard !OutputFile.writeAll(bytes, to: STDOUT_FILENO) else { return }
    try fail()
  }

  static func write(_ text: String) throws { try write(Array(text.utf8)) }

  /// What was printed stands in a buffer until now.
  static func flush() throws {
    if fflush(nil) != 0 { try fail() }
  }

  private static func fail() throws {
    if errno != EPIPE { throw Failure.notGiven(Files.reason()) }
  }
}

extension Console {
  /// That all of it arrived.
  func confirm() throws {
    if let failure { throw Failure.notGiven(failure) }
  }
}

extension Failure {
  fileprivate static func notGiven(_ reason: String) -> Failure {
    .problems(
      Complaint(
        nl: "Wat dit oplevert is niet te schrijven (\(reason)). Is er nog ruimte?",
        en: "What this gives cannot be written (\(reason)). Is there any room left?"))
  }
}

/// How far something is that takes long: for whoever looks at a screen, and in no file.
func showProgress(_ done: Int, of total: Int) {
  guard isatty(STDERR_FILENO) == 1 else { return }
  var line = "\r\(done) / \(total)" + (done == total ? "\n" : "")
  line.withUTF8 { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
}
