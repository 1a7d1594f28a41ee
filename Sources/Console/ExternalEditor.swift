internal import Glibc

/// Lets somebody write a long answer in an editor of their own.
///
/// The words are on disk only while the editor runs: in a file and a folder that nobody else may
/// open, and both are gone afterwards, also when a signal ends the program meanwhile (but not
/// after SIGKILL). What an editor copies to places of its own, such as `.viminfo`, stays there.
public struct ExternalEditor {
  public enum Edited: Sendable, Equatable {
    case text(String)
    /// The editor ended with an error, as `:cq` makes vi do. The text is what it left.
    case abandoned(String)
    /// No editor could be started.
    case noEditor
    /// The folder or the file could not be made or read.
    case noFile
    case refused(Refusal)
  }

  /// Why a text cannot be an answer.
  public enum Refusal: Sendable { case tooLong, notUTF8, containsNUL }

  private let settings: ConsoleSettings

  public init(_ settings: ConsoleSettings) { self.settings = settings }

  /// Opens the editor on a text and gives back what it became, without the line break that
  /// editors put at the end.
  ///
  /// - Parameter triesAgain: is asked when the text cannot be used; `true` opens it once more, so
  ///   that it is not lost.
  public func edit(initial: String, triesAgain: (Refusal) -> Bool = { _ in false }) -> Edited {
    guard let folder = PrivateFolder(in: settings.runtimeFolder) else { return .noFile }
    defer {
      folder.remove()
      raiseHeldSignal()
    }
    let file = folder.path + "/answer.txt"
    let lineEnd = initial.isEmpty || initial.utf8.last == UInt8(ascii: "\n") ? "" : "\n"
    guard writeNew(file, Array((initial + lineEnd).utf8)) else { return .noFile }
    while true {
      guard let status = run(on: file) else { return .noEditor }
      guard let bytes = readFile(file, upTo: Keyed.largestBytes + 2) else { return .noFile }
      switch text(bytes) {
      case .success(let text): return status == 0 ? .text(text) : .abandoned(text)
      case .failure(let refusal):
        guard status == 0, triesAgain(refusal) else { return .refused(refusal) }
      }
    }
  }

  private func run(on file: String) -> Int32? {
    if let editor = settings.editor {
      // The shell takes the words of the setting apart; the file's name stays one word. It
      // answers 126 or 127 when there is no such program (POSIX, 2.8.2), and the trap keeps it
      // from dying of a Ctrl-C that the editor handled.
      let status = runInForeground("sh", ["-c", "trap : INT; \(editor) \"$1\"", "sh", file])
      return status == 126 || status == 127 ? nil : status
    }
    for editor in ["editor", "nano", "vi"] {
      if let status = runInForeground(editor, [file]) { return status }
    }
    return nil
  }

  private func text(_ bytes: [UInt8]) -> Result<String, Refusal> {
    let content = bytes.last == UInt8(ascii: "\n") ? bytes.dropLast() : bytes[...]
    return switch Keyed(content) {
    case .line(let text): .success(text)
    case .tooLong: .failure(.tooLong)
    case .containsNUL: .failure(.containsNUL)
    case .notUTF8, .interrupted, .endOfInput: .failure(.notUTF8)
    }
  }
}

extension ExternalEditor.Refusal: Error {}
