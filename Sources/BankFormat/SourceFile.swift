/// A file as it was found: the readers open none themselves.
public struct SourceFile: Sendable, Equatable {
  /// As it should appear in diagnostics.
  public var name: String
  public var bytes: [UInt8]

  /// Larger files are refused before they are parsed.
  public static let largestKiB = 1024

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}
