/// A text with the signatures under it. (C2SP signed-note)
///
///     text, each line with its end
///     (an empty line)
///     — name base64(key id ‖ signature)
public struct SignedNote: Sendable, Equatable {
  /// A note of ours is under 200 bytes; what is far longer is none.
  static let longest = 1 << 20

  /// Ends with the end of a line.
  public let text: String
  private let signatures: [Signature]

  private struct Signature: Sendable, Equatable {
    var name: String
    var keyID: [UInt8]
    var bytes: [UInt8]
  }

  /// - Precondition: `text` ends its last line and holds no other control characters.
  public init(_ text: String, signedBy key: SigningKey) {
    precondition(Self.isText(text), "A note is lines of plain text")
    self.text = text
    let verifier = key.verifier
    signatures = [
      Signature(
        name: verifier.name, keyID: verifier.id, bytes: key.signature(of: Array(text.utf8)))
    ]
  }

  /// Reads a note; `nil` when it has another form. No signature has been checked then.
  public init?(reading note: String) {
    let bytes = Array(note.utf8)
    guard bytes.count <= Self.longest, Self.isText(note), let split = Self.split(bytes) else {
      return nil
    }
    text = String(decoding: bytes[..<split], as: UTF8.self)
    let lines = bytes[(split + 1)...].split(separator: 0x0A, omittingEmptySubsequences: false)
    // The text after the last end of line is nothing.
    var signatures: [Signature] = []
    for line in lines.dropLast() {
      guard let signature = Self.signature(String(decoding: line, as: UTF8.self)) else {
        return nil
      }
      signatures.append(signature)
    }
    guard !signatures.isEmpty else { return nil }
    self.signatures = signatures
  }

  public var written: String {
    text + "\n"
      + signatures.map { "— \($0.name) \(Base64.text($0.keyID + $0.bytes))\n" }.joined()
  }

  /// Whether this key signed the note. Those of other keys are not looked at, but one in the name
  /// of this key must be good.
  public func isSigned(by key: VerifierKey) -> Bool {
    let ours = signatures.filter { $0.name == key.name && $0.keyID == key.id }
    return !ours.isEmpty && ours.allSatisfy { key.accepts($0.bytes, of: Array(text.utf8)) }
  }

  private static func isText(_ text: String) -> Bool {
    text.utf8.last == 0x0A && text.utf8.allSatisfy { $0 >= 0x20 || $0 == 0x0A }
  }

  /// Where the empty line before the signatures stands: the last one there is.
  private static func split(_ bytes: [UInt8]) -> Int? {
    bytes.indices.dropFirst().last { bytes[$0] == 0x0A && bytes[$0 - 1] == 0x0A }
  }

  private static func signature(_ line: String) -> Signature? {
    let parts = line.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0] == "—", isNoteName(parts[1]),
      let bytes = Base64.bytes(parts[2]), bytes.count > 4
    else { return nil }
    return Signature(
      name: String(parts[1]), keyID: Array(bytes.prefix(4)), bytes: Array(bytes.dropFirst(4)))
  }
}
