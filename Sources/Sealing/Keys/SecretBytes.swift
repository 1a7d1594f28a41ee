internal import CSodium

/// Bytes that must not be found anywhere: kept out of swap and core dumps, between pages that may
/// not be touched, and wiped when the last reference goes. (libsodium, "Secure memory")
public final class SecretBytes: Sendable {
  /// Written by the initializer only.
  nonisolated(unsafe) let start: UnsafeMutablePointer<UInt8>
  public let count: Int

  init(count: Int) {
    Libsodium.start()
    guard let memory = sodium_malloc(count) else { preconditionFailure("out of secret memory") }
    start = memory.bindMemory(to: UInt8.self, capacity: count)
    self.count = count
  }

  /// Takes the bytes over, and wipes where they came from.
  public convenience init(takingOver bytes: inout [UInt8]) {
    self.init(count: bytes.count)
    start.update(from: bytes, count: count)
    sodium_memzero(&bytes, bytes.count)
  }

  /// Bytes that nobody can guess.
  public static func random(count: Int) -> SecretBytes {
    let secret = SecretBytes(count: count)
    randombytes_buf(secret.start, count)
    return secret
  }

  deinit { sodium_free(start) }

  public func withBytes<Result>(_ body: (UnsafePointer<UInt8>) -> Result) -> Result {
    body(UnsafePointer(start))
  }
}

/// Libsodium, made ready at first use.
enum Libsodium {
  private static let result = sodium_init()

  static func start() {
    precondition(result >= 0, "libsodium cannot start")
  }
}

/// Bytes that nobody can guess, for names and nonces.
public func randomBytes(_ count: Int) -> [UInt8] {
  Libsodium.start()
  var bytes = [UInt8](repeating: 0, count: count)
  randombytes_buf(&bytes, count)
  return bytes
}
