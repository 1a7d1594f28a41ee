internal import CSodium

/// XChaCha20-Poly1305 with a random nonce before what it sealed.
enum AEAD {
  static let keyLength = Int(crypto_aead_xchacha20poly1305_ietf_KEYBYTES)
  private static let nonceLength = Int(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES)
  private static let tagLength = Int(crypto_aead_xchacha20poly1305_ietf_ABYTES)
  private static let step = 256

  static func seal(
    _ message: [UInt8], under key: UnsafePointer<UInt8>, _ data: [UInt8]
  ) -> [UInt8] {
    var sealed = randomBytes(nonceLength)
    sealed.append(contentsOf: repeatElement(0, count: message.count + tagLength))
    sealed.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return }
      _ = crypto_aead_xchacha20poly1305_ietf_encrypt(
        start + nonceLength, nil, message, UInt64(message.count), data, UInt64(data.count), nil,
        start, key)
    }
    return sealed
  }

  /// `nil` when it was not sealed so, under this key, with this data.
  static func open(
    _ sealed: ArraySlice<UInt8>, under key: UnsafePointer<UInt8>, _ data: [UInt8]
  ) -> [UInt8]? {
    let length = sealed.count - nonceLength - tagLength
    guard length >= 0 else { return nil }
    var message = [UInt8](repeating: 0, count: length)
    let isGood = sealed.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return false }
      return crypto_aead_xchacha20poly1305_ietf_decrypt(
        &message, nil, nil, start + nonceLength, UInt64(length + tagLength), data,
        UInt64(data.count), start, key) == 0
    }
    return isGood ? message : nil
  }

  /// Longer by 1 to 256 bytes, so that only the number of steps shows. (ISO/IEC 7816-4)
  static func padded(_ message: [UInt8]) -> [UInt8] {
    let length = (message.count / step + 1) * step
    return message + [0x80] + repeatElement(0, count: length - message.count - 1)
  }

  static func unpadded(_ message: [UInt8]) -> ArraySlice<UInt8>? {
    var length = 0
    guard sodium_unpad(&length, message, message.count, step) == 0 else { return nil }
    return message[..<length]
  }
}
