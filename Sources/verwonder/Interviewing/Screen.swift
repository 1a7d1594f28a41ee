import Console
import Inquiry
import Terminal

/// The screen and the keyboard of one person: what is said, and what is typed.
struct Screen {
  private(set) var language: Language
  let console: Console
  let editor: LineEditor
  let settings: ConsoleSettings
  private let painter: Painter

  init(language: Language) {
    self.language = language
    settings = Surroundings.console
    let console = Console(settings)
    self.console = console
    painter = Painter(usesColour: console.usesColour)
    editor = LineEditor(name: "verwonder", console: console) { line in
      guard line.utf8.first == UInt8(ascii: "/") else { return [] }
      return Command.allCases.flatMap { ["/" + $0.name.nl, "/" + $0.name.en] }
    }
  }

  /// The same screen in another language: lines that were read ahead stay with it.
  func speaking(_ language: Language) -> Screen {
    var screen = self
    screen.language = language
    return screen
  }

  /// Shows a text, wrapped to the width of the window.
  func say(
    _ text: String, as style: Style = .plain, indent: String = "", firstIndent: String = ""
  ) {
    let lines = wrap(text, width: console.width, indent: indent, firstIndent: firstIndent)
    console.write(painter.paint(lines.joined(separator: "\n"), as: style) + "\n")
  }

  func say(_ text: Bilingual, as style: Style = .plain) { say(text[language], as: style) }

  /// One choice of a list: its mark, and the text beside it.
  func choice(_ mark: String, _ text: String) {
    say(text, indent: "     ", firstIndent: "  " + mark + "  ")
  }

  /// The id of the interview, on standard error: bare for a script, in words for a person.
  func announce(_ id: String) {
    let said = console.isKeyboard ? InterviewTexts.interview(id)[language] : id
    complain(wrap(said, width: console.width).joined(separator: "\n"))
  }

  func emptyLine() { console.write("\n") }

  /// A question, after the quiet line that says where one is.
  func ask(_ question: Question, status: String) {
    emptyLine()
    say(status, as: .quiet)
    say(visible(question.text, keepingLineBreaks: true), as: .question)
  }

  func read(initial: String = "", notices: LineEditor.Notices? = nil) -> Keyed {
    var editor = editor
    editor.notices = notices
    return editor.read(prompt: painter.prompt("> ", as: .quote), initial: initial)
  }

  /// A question about the set-up or a step: one line, trimmed; `nil` at the end of the input.
  func readLine() -> String? {
    while true {
      switch read() {
      case .line(let line): return trimmed(line)
      case .endOfInput: return nil
      case .interrupted: say(InterviewTexts.interrupted, as: .quiet)
      case .tooLong: say(InterviewTexts.tooLong, as: .warning)
      case .notUTF8: say(InterviewTexts.notUTF8, as: .warning)
      case .containsNUL: say(InterviewTexts.containsNUL, as: .warning)
      }
    }
  }

  /// Yes or no; the end of the input is a no.
  func confirms(_ question: Bilingual) -> Bool {
    say(question, as: .warning)
    while let line = readLine() {
      if InterviewTexts.yesWords.contains(line.lowercased()) { return true }
      if line.isEmpty || InterviewTexts.noWords.contains(line.lowercased()) { return false }
      say(InterviewTexts.yesOrNo, as: .warning)
    }
    return false
  }

  private func trimmed(_ line: String) -> String {
    let scalars = line.unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }
}
