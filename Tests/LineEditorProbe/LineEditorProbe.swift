import Console
import Glibc
import Terminal

/// Reads lines and says what it read, so that tests see what the line editor gives.
///
/// `/edit` opens the editor, `/news` lets news come in during the next line, `/again` offers what
/// was interrupted, `/stop` and a second Ctrl-D end.
@main struct LineEditorProbe {
  static func main() {
    let settings = ConsoleSettings { name in
      getenv(name).flatMap { String(validatingCString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }
    var probe = Probe(settings)
    while probe.takeLine() {}
  }
}

private struct Probe {
  let console: Console
  let editor: ExternalEditor
  var lines: LineEditor
  var interrupted = ""
  var initial = ""
  var ends = 0

  init(_ settings: ConsoleSettings) {
    console = Console(settings)
    editor = ExternalEditor(settings)
    let commands = ["/again", "/edit", "/news", "/stop", "/store"]
    lines = LineEditor(name: "verwonder", console: console) { beforeCursor in
      beforeCursor.utf8.first == UInt8(ascii: "/") ? commands : []
    }
  }

  mutating func takeLine() -> Bool {
    let painter = Painter(usesColour: console.usesColour)
    let keyed = lines.read(prompt: painter.prompt("vraag>", as: .question) + " ", initial: initial)
    initial = ""
    lines.notices = nil
    switch keyed {
    case .line("/stop"): return false
    case .line("/edit"): say("edited: \(editor.edit(initial: "begin é"))")
    case .line("/again"): initial = interrupted
    case .line("/news"): lines.notices = news()
    case .line("/width"): say("width \(console.width), colour \(console.usesColour)")
    case .line(let line): say("line: \(summary(line))")
    case .interrupted(let line):
      interrupted = line
      say("interrupted: \(summary(line))")
    case .endOfInput:
      say("end")
      ends += 1
      return console.isKeyboard && ends < 2
    case .tooLong, .notUTF8, .containsNUL: say("refused: \(keyed)")
    }
    return true
  }

  private func say(_ text: String) { console.write("[\(text)]\n") }

  /// A long line by its length and a number that changes with every byte of it.
  private func summary(_ line: String) -> String {
    guard line.utf8.count > 500 else { return line.debugDescription }
    return "\(line.utf8.count) bytes, \(checksum(line))"
  }

  /// A pipe that already holds one piece of news.
  private func news() -> LineEditor.Notices {
    var ends: [Int32] = [-1, -1]
    pipe(&ends)
    let (reading, writing) = (ends[0], ends[1])
    write(writing, "!", 1)
    close(writing)
    return LineEditor.Notices(descriptor: reading) {
      var byte: UInt8 = 0
      return read(reading, &byte, 1) == 1 ? ["(er is nieuws)", "(en meer)"] : nil
    }
  }
}

/// FNV-1a.
private func checksum(_ text: String) -> UInt32 {
  text.utf8.reduce(2_166_136_261) { ($0 ^ UInt32($1)) &* 16_777_619 }
}
