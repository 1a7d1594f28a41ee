internal import CReadline
internal import Glibc

/// Reads answers: with GNU readline where there is a terminal, else line by line from standard
/// input, without a prompt.
///
/// A line that ends in `\` goes on: the answer is all its parts with line breaks between them. A
/// paste of several lines is one line with line breaks in it.
public struct LineEditor {
  /// News from elsewhere, to be shown above the line while somebody types.
  public struct Notices {
    /// Can be read when there is news.
    var descriptor: Int32
    /// Reads the descriptor; `nil` when there will be no more news.
    var next: () -> [String]?

    public init(descriptor: Int32, next: @escaping () -> [String]?) {
      (self.descriptor, self.next) = (descriptor, next)
    }
  }

  /// Whole words for the last word of what stands before the cursor.
  public var completions: (_ beforeCursor: String) -> [String]
  public var notices: Notices?
  private let console: Console
  private let piped = PipedLines(descriptor: STDIN_FILENO)

  /// - Parameter name: by which the reader's inputrc knows the program.
  public init(
    name: String, console: Console,
    completions: @escaping (_ beforeCursor: String) -> [String] = { _ in [] }
  ) {
    (self.console, self.completions) = (console, completions)
    if let terminal = console.editingDescriptor { creadline_start(name, terminal) }
  }

  /// The line of standard input that was read last, where that is no keyboard.
  public var lineNumber: Int { piped.lineNumber }

  /// Reads one answer.
  ///
  /// - Parameters:
  ///   - prompt: with its colours marked, as `Painter.prompt` does.
  ///   - initial: stands on the line already; ignored where there is no terminal.
  public func read(prompt: String, initial: String = "") -> Keyed {
    var answer = ContinuedLine()
    while true {
      let keyed =
        console.editingDescriptor == nil
        ? piped.nextLine()
        : editedLine(
          prompt: answer.isBegun ? "… " : prompt, initial: answer.isBegun ? "" : initial)
      switch keyed {
      case .line(let part):
        if answer.add(part) { return answer.whole }
      case .interrupted(let part): return .interrupted(answer.text + part)
      case .endOfInput where answer.isBegun: return answer.endedEarly
      case .endOfInput, .tooLong, .notUTF8, .containsNUL: return keyed
      }
    }
  }

  private func editedLine(prompt: String, initial: String) -> Keyed {
    let talk = Talk(completions: completions, notices: notices)
    let reading = prompt.withCString { prompt in
      initial.withCString { initial in
        withExtendedLifetime(talk) {
          var request = CReadlineRequest(
            prompt: prompt, initial_text: initial, maximum_bytes: Keyed.largestBytes,
            candidate: candidate, wake_descriptor: notices?.descriptor ?? -1, on_wake: nil,
            context: Unmanaged.passUnretained(talk).toOpaque())
          if notices != nil { request.on_wake = showNotices }
          return creadline_read(&request)
        }
      }
    }
    defer { free(reading.text) }
    return keyed(reading)
  }

  private func keyed(_ reading: CReadlineReading) -> Keyed {
    let bytes = UnsafeRawBufferPointer(start: reading.text, count: reading.count)
    switch reading.ending {
    case .line: return Keyed(bytes)
    case .interrupted: return .interrupted(String(validating: bytes, as: UTF8.self) ?? "")
    case .endOfInput: return .endOfInput
    case .tooLong: return .tooLong
    case .notUTF8: return .notUTF8
    case .containsNUL: return .containsNUL
    }
  }
}

/// A line and the lines that continue it.
private struct ContinuedLine {
  /// What was said so far; ends in a line break while more is to come.
  private(set) var text = ""
  private(set) var isBegun = false
  private var isTooLong = false

  /// Takes a part, and tells whether it was the last. Of what is too long the other parts are
  /// still taken, so that they do not pass for answers of their own.
  mutating func add(_ part: String) -> Bool {
    let goesOn = part.utf8.last == UInt8(ascii: "\\")
    isBegun = true
    isTooLong = isTooLong || text.utf8.count + part.utf8.count > Keyed.largestBytes
    if !isTooLong { text += goesOn ? String(part.unicodeScalars.dropLast()) + "\n" : part }
    return !goesOn
  }

  var whole: Keyed { isTooLong ? .tooLong : .line(text) }

  /// When nothing follows, although the last part said so.
  var endedEarly: Keyed { isTooLong ? .tooLong : .line(String(text.unicodeScalars.dropLast())) }
}

/// What readline may ask while it reads, as something that a C pointer can point to.
private final class Talk {
  let completions: (String) -> [String]
  let notices: LineEditor.Notices?
  private var found: [String] = []

  init(completions: @escaping (String) -> [String], notices: LineEditor.Notices?) {
    (self.completions, self.notices) = (completions, notices)
  }

  func candidate(_ index: Int, for word: String, in line: String) -> String? {
    if index == 0 {
      found = completions(line).filter { $0.utf8.starts(with: word.utf8) }
    }
    return found.indices.contains(index) ? found[index] : nil
  }

  static func at(_ context: UnsafeMutableRawPointer?) -> Talk? {
    context.map { Unmanaged<Talk>.fromOpaque($0).takeUnretainedValue() }
  }
}

private func candidate(
  context: UnsafeMutableRawPointer?, line: UnsafePointer<CChar>, word: UnsafePointer<CChar>,
  index: CInt
) -> UnsafeMutablePointer<CChar>? {
  guard let talk = Talk.at(context), let line = String(validatingCString: line),
    let word = String(validatingCString: word)
  else { return nil }
  return talk.candidate(Int(index), for: word, in: line).flatMap { strdup($0) }
}

private func showNotices(context: UnsafeMutableRawPointer?) -> Bool {
  guard let lines = Talk.at(context)?.notices?.next() else { return false }
  for line in lines {
    var line = line
    line.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { text in
        if let start = text.baseAddress { creadline_print_above(start, text.count) }
      }
    }
  }
  return true
}
