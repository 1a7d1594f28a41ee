// A key as it stands in a file:
//
//   verwonder-key 1
//   store 0123456789abcdef0123456789abcdef
//   generation 1
//   key base64
//   signing base64
//   check hexadecimal        SHA-256 of the lines above
//
// Lines that begin with # are for people.

extension StoreKey {
  /// A key file cut short or changed by one bit reads as none: never as another key.
  public init?(text: String) {
    let lines = text.split(separator: "\n").filter { $0.utf8.first != UInt8(ascii: "#") }
    guard lines.count == 6, let check = lines[5].field("check"),
      Digest(of: Array(Self.checked(lines[..<5]).utf8)).hexadecimal == check,
      lines[0] == "verwonder-key 1", let store = lines[1].field("store"),
      Hexadecimal.bytes(store)?.count == 16,
      let generation = lines[2].field("generation").flatMap({ Int($0) }), generation > 0,
      var key = lines[3].field("key").flatMap({ Base64.bytes($0) }), key.count == Self.length,
      var seed = lines[4].field("signing").flatMap({ Base64.bytes($0) }),
      seed.count == Self.length
    else { return nil }
    self.init(
      store: String(store), generation: generation, secret: SecretBytes(takingOver: &key),
      seed: SecretBytes(takingOver: &seed))
  }

  /// The text of the key's file. It holds the secret: write it nowhere else.
  public var text: String {
    let lines = [
      "verwonder-key 1", "store \(store)", "generation \(generation)",
      "key \(secret.base64)", "signing \(signing.seed.base64)",
    ]
    let check = Digest(of: Array(Self.checked(lines[...]).utf8)).hexadecimal
    return Self.forPeople + Self.checked(lines[...]) + "check \(check)\n"
  }

  private static let forPeople = """
    # Met deze sleutel gaan de gesprekken open. Wie hem heeft kan ze lezen; zonder hem kan niemand dat.
    # This key opens the interviews. Who has it can read them; without it nobody can.

    """

  private static func checked(_ lines: ArraySlice<some StringProtocol>) -> String {
    lines.map { "\($0)\n" }.joined()
  }
}

extension SecretBytes {
  fileprivate var base64: String {
    withBytes { Base64.text(Array(UnsafeBufferPointer(start: $0, count: count))) }
  }
}

extension Substring {
  /// What stands after a name and a space.
  fileprivate func field(_ name: String) -> Substring? {
    let start = "\(name) "
    guard utf8.starts(with: start.utf8) else { return nil }
    return self[utf8.index(startIndex, offsetBy: start.utf8.count)...]
  }
}
