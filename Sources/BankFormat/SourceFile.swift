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

  /// What words weigh, learned from sentences: the one file of a lexicon that is no YAML.
  public static let weightsName = "weights.txt"
  public static let largestWeightsKiB = 8 * 1024

  var isWeights: Bool { name.hasSuffix(Self.weightsName) }
}
