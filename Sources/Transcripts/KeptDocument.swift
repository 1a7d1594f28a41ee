/// The exact text of something an interview was begun with, so that an old interview is resumed
/// and explained with what it was begun with, whatever has been edited since.
public struct KeptDocument: Sendable, Equatable {
  public enum Kind: String, Sendable, CaseIterable {
    case bank
    case chain
    case lexicon
    /// Whom a later round comes back to: numbers of interviews, and no names.
    case round
  }

  public var kind: Kind
  public var name: String
  /// SHA-256 of the bytes in hexadecimal, as `Opening.Source.digest` has it. Computed by whoever
  /// read the bytes.
  public var digest: String
  public var bytes: [UInt8]

  public init(kind: Kind, name: String, digest: String, bytes: [UInt8]) {
    self.kind = kind
    self.name = name
    self.digest = digest
    self.bytes = bytes
  }
}
