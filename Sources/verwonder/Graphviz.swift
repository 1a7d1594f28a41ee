import Glibc
import Shelves

/// Graphviz, when it is installed: DOT text in, a picture out.
///
/// Text and picture go through files in a folder of our own, so that neither program waits for
/// the other to read.
enum Graphviz {
  /// What it gives is one drawing: far less than this.
  private static let seconds: Int32 = 20

  static func draw(_ dot: String, as format: String) throws -> [UInt8] {
    var picture: [UInt8] = []
    switch try run(dot, as: format, into: &picture) {
    case .exited(0): return picture
    case .notThere: throw Failure.problems(.noGraphviz)
    case .tooLong: throw Failure.problems(.graphvizTooSlow)
    case .exited(let status): throw Failure.problems(.graphvizFailed(status))
    }
  }

  /// Where things stand in a drawing, as `dot -Tplain` tells it.
  ///
  /// - Returns: `nil` where Graphviz is not there or gives nothing.
  static func layOut(_ dot: String) throws -> String? {
    var places: [UInt8] = []
    guard try run(dot, as: "plain", into: &places) == .exited(0) else { return nil }
    return String(validating: places, as: UTF8.self)
  }

  private static func run(
    _ dot: String, as format: String, into result: inout [UInt8]
  ) throws -> ChildProcess.End {
    var template = Array("/tmp/verwonder-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw Failure.problems(.cannotWrite("/tmp", Files.reason()))
    }
    let folder = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    let (text, picture) = (folder + "/drawing.dot", folder + "/drawing." + format)
    defer {
      unlink(text)
      unlink(picture)
      rmdir(folder)
    }
    try OutputFile.write(dot, to: text, force: false)
    let end = ChildProcess.run("dot", ["-T" + format, "-o", picture, text], seconds: seconds)
    if end == .exited(0) { result = try Files.bytes(picture) }
    return end
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

  static let graphvizTooSlow = Complaint(
    nl: "Graphviz is na twintig seconden nog niet klaar met deze bank. Kies --format dot, dan zie "
      + "je de tekst die het kreeg.",
    en: "Graphviz is not done with this bank after twenty seconds. Choose --format dot to see the "
      + "text it was given.")
}
