/// An address that only this machine can reach: `127.0.0.0/8`, `::1` or `localhost`.
/// (RFC 1122, 3.2.1.3; RFC 4291, 2.5.3)
///
/// Nothing else is one, in no other way of writing it: `127.1`, `0x7f.0.0.1`, `0.0.0.0`.
public struct LoopbackAddress: Sendable, Equatable {
  /// As sockets take it: `localhost` is `127.0.0.1` here, whatever a resolver says.
  public let numeric: String

  public init?(_ text: some StringProtocol) {
    switch text {
    case "localhost": numeric = "127.0.0.1"
    case "::1": numeric = "::1"
    default:
      guard Self.isIPv4Loopback(text) else { return nil }
      numeric = String(text)
    }
  }

  private init(numeric: String) { self.numeric = numeric }

  public static let ipv4 = LoopbackAddress(numeric: "127.0.0.1")
  public static let ipv6 = LoopbackAddress(numeric: "::1")

  public var isIPv6: Bool { numeric == "::1" }

  private static func isIPv4Loopback(_ text: some StringProtocol) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 4, parts[0].elementsEqual("127".utf8) else { return false }
    return parts.allSatisfy { digits in
      guard let first = digits.first, digits.count <= 3,
        digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
      else { return false }
      // With a zero before it some read a number as octal.
      let isPlain = first != UInt8(ascii: "0") || digits.count == 1
      return isPlain && digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) } <= 255
    }
  }
}
