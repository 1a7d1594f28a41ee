import Glibc
import Shelves

/// Graphviz, when it is installed: DOT text in, a picture out.
///
/// Text and picture go through files in a folder of our own, so that neither program waits for
/// the other to read.
enum Graphviz {
  static func draw(_ dot: String, as format: String) throws -> [UInt8] {
    var template = Array("/tmp/verwonder-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw Failure.problems(.cannotWrite("/tmp", Files.reason()))
    }
    let folder = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    let (text, picture) = (folder + "/bank.dot", folder + "/bank." + format)
    defer {
      unlink(text)
      unlink(picture)
      rmdir(folder)
    }
    try OutputFile.write(dot, to: text, force: false)
    switch run("dot", ["-T" + format, "-o", picture, text]) {
    case 0: return try Files.bytes(picture)
    case nil: throw Failure.problems(.noGraphviz)
    case let status?: throw Failure.problems(.graphvizFailed(status))
    }
  }

  /// Runs a program to its end.
  ///
  /// - Returns: its exit status, or `nil` when there is no such program.
  private static func run(_ program: String, _ arguments: [String]) -> Int32? {
    var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var process: pid_t = 0
    guard posix_spawnp(&process, program, nil, nil, &words, environ) == 0 else { return nil }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    let signal = status & 0x7F
    let code = signal == 0 ? (status >> 8) & 0xFF : 128 + signal
    // A library that starts the program in a shell answers 127 when there is none.
    return code == 127 ? nil : code
  }
}

extension Complaint {
  static let noGraphviz = Complaint(
    nl: "Voor svg en png is Graphviz nodig, en dat staat niet op deze computer. Installeer het "
      + "(‘sudo apt install graphviz’), of kies --format dot.",
    en: "svg and png need Graphviz, which is not on this computer. Install it "
      + "('sudo apt install graphviz'), or choose --format dot.")

  static func graphvizFailed(_ status: Int32) -> Complaint {
    Complaint(
      nl:
        "Graphviz kon deze bank niet tekenen (status \(status)). Kies --format dot, dan zie je de "
        + "tekst die het kreeg.",
      en:
        "Graphviz could not draw this bank (status \(status)). Choose --format dot to see the text "
        + "it was given.")
  }
}
