/// Lines of text in a field of a response, for people: what stands beside a report and not in it.
public enum LinesInHeader {
  public static let name = "verwonder-notes"

  /// Every byte that is not a letter or a digit of ASCII as `%` and two digits. (RFC 3986, 2.1)
  public static func encode(_ lines: [String]) -> String {
    var result = ""
    for byte in lines.joined(separator: "\n").utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
      }
    }
    return result
  }

  /// - Returns: no lines when it is not written so.
  public static func decode(_ field: String) -> [String] {
    var bytes: [UInt8] = []
    var rest = field.utf8[...]
    while let byte = rest.popFirst() {
      if byte != UInt8(ascii: "%") {
        bytes.append(byte)
        continue
      }
      guard let text = String(rest.prefix(2)), text.utf8.count == 2,
        let value = UInt8(text, radix: 16)
      else { return [] }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    guard let text = String(validating: bytes, as: UTF8.self), !text.isEmpty else { return [] }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
