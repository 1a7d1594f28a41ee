/// What came from the keyboard, or from whatever stands in for it.
public enum Keyed: Sendable, Equatable {
  /// Without its line end; the parts of a continued line have line breaks between them.
  case line(String)
  /// Ctrl-C. The text is what was typed so far, to be offered again.
  case interrupted(String)
  /// Ctrl-D, or the end of the file.
  case endOfInput
  case tooLong
  case notUTF8
  case containsNUL

  /// A longer answer is refused, not cut.
  public static let largestBytes = 1024 * 1024

  /// A line, if it is fit to be kept.
  init(_ bytes: some Collection<UInt8>) {
    if bytes.count > Keyed.largestBytes {
      self = .tooLong
    } else if bytes.contains(0) {
      self = .containsNUL
    } else if let text = String(validating: bytes, as: UTF8.self) {
      self = .line(text)
    } else {
      self = .notUTF8
    }
  }
}
