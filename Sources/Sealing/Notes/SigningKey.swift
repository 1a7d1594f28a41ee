internal import CSodium

/// Signs notes in the name of one store: Ed25519.
public struct SigningKey: Sendable {
  /// The seed that the key pair is made from.
  let seed: SecretBytes
  public let verifier: VerifierKey

  /// - Parameter seed: 32 bytes.
  init(name: String, seed: SecretBytes) {
    self.seed = seed
    var publicKey = [UInt8](repeating: 0, count: Int(crypto_sign_PUBLICKEYBYTES))
    Self.withSecretKey(of: seed, publicKey: &publicKey) { _ in }
    verifier = VerifierKey(name: name, publicKey: publicKey)
  }

  func signature(of text: [UInt8]) -> [UInt8] {
    var publicKey = [UInt8](repeating: 0, count: Int(crypto_sign_PUBLICKEYBYTES))
    return Self.withSecretKey(of: seed, publicKey: &publicKey) { secretKey in
      var signature = [UInt8](repeating: 0, count: Int(crypto_sign_BYTES))
      crypto_sign_detached(&signature, nil, text, UInt64(text.count), secretKey)
      return signature
    }
  }

  private static func withSecretKey<Result>(
    of seed: SecretBytes, publicKey: inout [UInt8], _ body: (UnsafePointer<UInt8>) -> Result
  ) -> Result {
    let secretKey = SecretBytes(count: Int(crypto_sign_SECRETKEYBYTES))
    seed.withBytes { seed in
      _ = crypto_sign_seed_keypair(&publicKey, secretKey.start, seed)
    }
    return secretKey.withBytes(body)
  }
}

/// Checks the signatures of one store. Its text is what people keep:
/// `name+key id in hexadecimal+base64 of the algorithm and the key`.
/// (C2SP signed-note; 1 stands for Ed25519)
public struct VerifierKey: Sendable, Hashable {
  private static let ed25519: UInt8 = 1

  public let name: String
  let publicKey: [UInt8]

  init(name: String, publicKey: [UInt8]) {
    self.name = name
    self.publicKey = publicKey
  }

  /// Reads the text of a key; `nil` when it is none, or its parts do not belong together.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "+", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, isNoteName(parts[0]), let id = Hexadecimal.bytes(parts[1]),
      let key = Base64.bytes(parts[2]), key.count == 33, key[0] == Self.ed25519
    else { return nil }
    self.init(name: String(parts[0]), publicKey: Array(key.dropFirst()))
    guard id == self.id else { return nil }
  }

  /// The first bytes of a hash over name and key: a quick way to tell keys apart, no proof.
  var id: [UInt8] {
    Array(Digest(of: Array(name.utf8) + [0x0A, Self.ed25519] + publicKey).bytes.prefix(4))
  }

  public var text: String {
    "\(name)+\(Hexadecimal.text(id))+\(Base64.text([Self.ed25519] + publicKey))"
  }

  func accepts(_ signature: [UInt8], of text: [UInt8]) -> Bool {
    signature.count == Int(crypto_sign_BYTES)
      && crypto_sign_verify_detached(signature, text, UInt64(text.count), publicKey) == 0
  }
}

/// Names of keys stand in lines and between plus signs.
func isNoteName(_ name: some StringProtocol) -> Bool {
  !name.isEmpty
    && name.unicodeScalars.allSatisfy { !$0.properties.isWhitespace && $0 != "+" && $0.value >= 32 }
}
