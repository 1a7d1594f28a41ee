internal import CSodium

/// Base64 with its padding, as signed notes and keys are written. (RFC 4648, section 4)
public enum Base64 {
  public static func text(_ bytes: [UInt8]) -> String {
    let variant = sodium_base64_VARIANT_ORIGINAL
    var text = [CChar](repeating: 0, count: sodium_base64_encoded_len(bytes.count, variant))
    sodium_bin2base64(&text, text.count, bytes, bytes.count, variant)
    return String(decoding: text.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// `nil` for anything but what ``text(_:)`` writes.
  public static func bytes(_ text: some StringProtocol) -> [UInt8]? {
    let ascii = text.utf8.map(CChar.init(truncatingIfNeeded:))
    var bytes = [UInt8](repeating: 0, count: ascii.count)
    var length = 0
    let variant = sodium_base64_VARIANT_ORIGINAL
    guard
      sodium_base642bin(
        &bytes, bytes.count, ascii, ascii.count, nil, &length, nil, variant) == 0
    else { return nil }
    bytes.removeLast(bytes.count - length)
    // Libsodium is strict about the padding; the bits that it leaves out are checked here.
    return Self.text(bytes).utf8.elementsEqual(text.utf8) ? bytes : nil
  }
}
