/// What opens a store: the key under which the keys of answers are kept, and the one that signs.
///
/// The first changes when a person is erased, so that copies made before cannot be opened any
/// more; `generation` counts those changes. The second stays, so that checkpoints that people
/// keep go on counting.
public struct StoreKey: Sendable {
  public static let length = 32

  /// Which store it belongs to: 16 bytes in hexadecimal.
  public let store: String
  public let generation: Int
  let secret: SecretBytes
  public let signing: SigningKey

  init(store: String, generation: Int, secret: SecretBytes, seed: SecretBytes) {
    self.store = store
    self.generation = generation
    self.secret = secret
    signing = SigningKey(name: Self.name(ofStore: store), seed: seed)
  }

  /// A key for a new store.
  public static func forNewStore() -> StoreKey {
    StoreKey(
      store: Hexadecimal.text(randomBytes(16)), generation: 1,
      secret: .random(count: length), seed: .random(count: length))
  }

  /// The key that replaces this one.
  public func next() -> StoreKey {
    StoreKey(
      store: store, generation: generation + 1, secret: .random(count: Self.length),
      seed: signing.seed)
  }

  /// The name under which a store signs.
  public static func name(ofStore store: String) -> String { "verwonder/\(store)" }
}
