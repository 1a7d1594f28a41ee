/// What a store held at a moment: the size and the root of its tree. (C2SP tlog-checkpoint)
public struct Checkpoint: Sendable, Hashable {
  /// Which store: the name of its key.
  public var origin: String
  /// How many events the log had.
  public var size: Int
  public var root: Digest

  public init(origin: String, size: Int, root: Digest) {
    self.origin = origin
    self.size = size
    self.root = root
  }

  /// Reads the text of a note; `nil` when it is no checkpoint.
  public init?(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    // Lines may follow that we do not know; none of them is empty.
    guard lines.count >= 4, lines.last == "", !lines.dropLast().contains(""),
      let size = Int(lines[1]), size >= 0, lines[1].utf8.elementsEqual(String(size).utf8),
      let bytes = Base64.bytes(lines[2]), let root = Digest(bytes: bytes)
    else { return nil }
    self.init(origin: String(lines[0]), size: size, root: root)
  }

  public var text: String { "\(origin)\n\(size)\n\(Base64.text(root.bytes))\n" }

  /// Reads a note and checks who signed it; `nil` when it is no checkpoint of this store.
  public init?(_ note: SignedNote, signedBy key: VerifierKey) {
    guard note.isSigned(by: key), let checkpoint = Checkpoint(note.text),
      checkpoint.origin == key.name
    else { return nil }
    self = checkpoint
  }
}
