/// Bytes that somebody sends, named by how many they are when a test is listed.
public struct RawLine: Sendable, CustomStringConvertible {
  public let bytes: [UInt8]

  public init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// So many times the letter x.
  public init(_ count: Int) { bytes = Array(repeating: 0x78, count: count) }

  public var description: String { "\(bytes.count) bytes" }
}
