/// What a stretch of text is to the reader. How it looks is decided here and nowhere else.
public enum Style: CaseIterable, Sendable {
  case plain
  case bold
  case dim
  /// What is asked.
  case question
  /// Words that somebody said.
  case quote
  /// What may be skipped: why a question is asked, where one stands.
  case quiet
  /// What needs attention before going on.
  case warning

  /// Selects a graphic rendition. Colours are the terminal's own sixteen, so that they suit its
  /// background; none carries a meaning that the words do not.
  ///
  /// - Source: ECMA-48, 8.3.117.
  fileprivate var rendition: String? {
    switch self {
    case .plain: nil
    case .bold, .question: "1"
    case .dim, .quiet: "2"
    case .quote: "36"
    case .warning: "33"
    }
  }
}

/// Puts styles on text, or leaves it as it is where colour is not wanted.
public struct Painter: Sendable {
  public var usesColour: Bool

  public init(usesColour: Bool) { self.usesColour = usesColour }

  /// Each line gets its own start and end, so that lines can be printed apart.
  public func paint(_ text: String, as style: Style) -> String {
    painted(text, as: style) { $0 }
  }

  /// As `paint`, for a prompt: the line editor must know which characters take no room, and
  /// expects those between U+0001 and U+0002.
  public func prompt(_ text: String, as style: Style) -> String {
    painted(text, as: style) { "\u{1}\($0)\u{2}" }
  }

  private func painted(
    _ text: String, as style: Style, marking: (String) -> String
  ) -> String {
    guard usesColour, let rendition = style.rendition, !text.isEmpty else { return text }
    let start = marking("\u{1B}[\(rendition)m")
    let end = marking("\u{1B}[0m")
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { $0.isEmpty ? "" : start + String($0) + end }.joined(separator: "\n")
  }
}
