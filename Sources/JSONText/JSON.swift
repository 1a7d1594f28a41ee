/// A JSON value whose keys keep the order in which they were written, so that the same report
/// is the same bytes. (RFC 8259)
public indirect enum JSON: Sendable, Equatable {
  case object([Member])
  case array([JSON])
  case string(String)
  case number(Int)
  /// A share, written with three decimals: 187 is `0.187`.
  case thousandths(Int)
  /// Any other number with a fraction or an exponent, as it was read. Finite, and not minus zero.
  case fraction(Double)
  case bool(Bool)
  case null

  public struct Member: Sendable, Equatable {
    public var key: String
    public var value: JSON

    public init(key: String, value: JSON) {
      self.key = key
      self.value = value
    }
  }

  /// A value that may be missing; a missing one is `null`.
  public static func optional(_ text: String?) -> JSON { text.map(JSON.string) ?? .null }

  /// A share between 0 and 1; a missing one is `null`.
  public static func share(_ share: Double?) -> JSON {
    share.map { .thousandths(Int(($0 * 1000).rounded())) } ?? .null
  }

  public static func optional(_ number: Int?) -> JSON { number.map(JSON.number) ?? .null }
}

extension JSON: ExpressibleByDictionaryLiteral, ExpressibleByStringLiteral,
  ExpressibleByIntegerLiteral, ExpressibleByArrayLiteral
{
  public init(dictionaryLiteral elements: (String, JSON)...) {
    self = .object(elements.map { Member(key: $0.0, value: $0.1) })
  }

  public init(stringLiteral value: String) { self = .string(value) }

  public init(integerLiteral value: Int) { self = .number(value) }

  public init(arrayLiteral elements: JSON...) { self = .array(elements) }
}

extension JSON {
  /// One line, for line-by-line output.
  public var line: String {
    var text = ""
    write(to: &text, indent: nil)
    return text
  }

  /// Indented by two spaces, ending in a line break.
  public var document: String {
    var text = ""
    write(to: &text, indent: 0)
    return text + "\n"
  }

  /// The same as it stands within a larger document, so many spaces in.
  public func indented(by spaces: Int) -> String {
    var text = ""
    write(to: &text, indent: spaces)
    return text
  }

  private func write(to text: inout String, indent: Int?) {
    switch self {
    case .object(let members):
      list(members, "{", "}", to: &text, indent: indent) { member, text, indent in
        text += JSON.quoted(member.key) + (indent == nil ? ":" : ": ")
        member.value.write(to: &text, indent: indent)
      }
    case .array(let items):
      list(items, "[", "]", to: &text, indent: indent) { item, text, indent in
        item.write(to: &text, indent: indent)
      }
    case .string(let string): text += JSON.quoted(string)
    case .number(let number): text += String(number)
    case .thousandths(let thousandths):
      let rest = String(1000 + thousandths % 1000).dropFirst()
      text += "\(thousandths / 1000).\(rest)"
    case .fraction(let number): text += "\(number)"
    case .bool(let flag): text += flag ? "true" : "false"
    case .null: text += "null"
    }
  }

  private func list<Item>(
    _ items: [Item], _ open: String, _ close: String, to text: inout String, indent: Int?,
    write: (Item, inout String, Int?) -> Void
  ) {
    text += open
    let inner = indent.map { $0 + 2 }
    for (index, item) in items.enumerated() {
      if index > 0 { text += "," }
      if let inner { text += "\n" + String(repeating: " ", count: inner) }
      write(item, &text, inner)
    }
    if let indent, !items.isEmpty { text += "\n" + String(repeating: " ", count: indent) }
    text += close
  }

  /// Control characters, line separators and marks that turn the direction of writing are
  /// escaped; the rest stands as it is.
  private static func quoted(_ string: String) -> String {
    var result = "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{61C}", "\u{200E}", "\u{200F}", "\u{FEFF}",
        "\u{2028}", "\u{2029}",
        "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}":
        let hex = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
