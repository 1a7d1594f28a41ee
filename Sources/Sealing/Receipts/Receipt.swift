internal import FoundationEssentials

// What a participant can take home: that their interview stands in the log of the store, and in
// which state it was. It is checked without the store: Receipt+checking.swift.
//
// Every leaf is the text of an event; the hash of the leaf before it in the interview stands in
// it. A proof leads from each leaf to the root in the signed checkpoint. (RFC 6962)

/// A signed checkpoint with proofs for one interview.
public struct Receipt: Sendable, Equatable, Codable {
  public static let version = 1

  public var receipt = Receipt.version
  /// How to check it, for whoever opens the file.
  public var about: [String: String]
  public var interview: String
  /// The signed note, as text.
  public var checkpoint: String
  /// The key that signed it. Compare it with what the store itself prints.
  public var key: String
  public var events: [Event]

  public struct Event: Sendable, Equatable, Codable {
    /// Its place in the log, from 0.
    public var index: Int
    /// The data of the leaf: JSON, exactly these bytes.
    public var leaf: String
    /// In base64, from the leaf up.
    public var proof: [String]
    /// Absent unless the words were asked for.
    public var words: [Words]?

    public init(index: Int, leaf: String, proof: [Digest], words: [Words]?) {
      self.index = index
      self.leaf = leaf
      self.proof = proof.map { Base64.text($0.bytes) }
      self.words = words
    }
  }

  /// Sealed words with their own key: whoever has them can read them.
  public struct Words: Sendable, Equatable, Codable {
    public var part: Int
    /// In base64.
    public var sealed: String
    /// In base64.
    public var key: String

    public init(part: Int, sealed: [UInt8], key: [UInt8]) {
      self.part = part
      self.sealed = Base64.text(sealed)
      self.key = Base64.text(key)
    }
  }

  public init(
    interview: String, checkpoint: SignedNote, key: VerifierKey, about: [String: String],
    events: [Event]
  ) {
    self.interview = interview
    self.checkpoint = checkpoint.written
    self.key = key.text
    self.about = about
    self.events = events
  }

  /// The text of the file: JSON, the same for the same receipt.
  public func text() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
  }

  /// Reads a file; `nil` when it is no receipt.
  public init?(text: [UInt8]) {
    guard let receipt = try? JSONDecoder().decode(Receipt.self, from: Data(text)),
      receipt.receipt == Receipt.version
    else { return nil }
    self = receipt
  }
}
