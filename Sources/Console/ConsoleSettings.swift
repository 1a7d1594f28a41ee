/// What the environment says about the terminal and the editor. Only programs read the
/// environment; they hand it over here.
public struct ConsoleSettings: Sendable {
  public var terminalName: String?
  public var wantsNoColour: Bool
  public var columns: String?
  /// `$VISUAL`, else `$EDITOR`: a command line for the shell, as in `code --wait`.
  public var editor: String?
  /// Where files live that must not outlive the login: `$XDG_RUNTIME_DIR`.
  public var runtimeFolder: String?

  /// - Parameter variable: the value of an environment variable; `nil` when it is unset or empty.
  public init(_ variable: (String) -> String?) {
    terminalName = variable("TERM")
    wantsNoColour = variable("NO_COLOR") != nil
    columns = variable("COLUMNS")
    editor = variable("VISUAL") ?? variable("EDITOR")
    runtimeFolder = variable("XDG_RUNTIME_DIR")
  }
}
