/// One request as it is sent. (RFC 9112)
public struct HTTPRequest: Sendable, Equatable {
  public enum Method: String, Sendable {
    case get = "GET"
    case head = "HEAD"
    case put = "PUT"
    case post = "POST"
  }

  /// A body and what it is.
  public struct Content: Sendable, Equatable {
    public var type: String
    public var bytes: [UInt8]

    public init(type: String, bytes: [UInt8]) {
      self.type = type
      self.bytes = bytes
    }
  }

  public var method: Method
  public var target: Target
  private var fields: [Field] = []
  public var content: Content?
  /// How long the daemon may think about it.
  public var patience: Patience

  public enum Patience: Sendable, Equatable {
    case ordinary
    /// Something that goes through the whole store.
    case long
  }

  private struct Field: Sendable, Equatable {
    var name: String
    var value: String
  }

  public init(
    _ method: Method, _ target: Target, content: Content? = nil, patience: Patience = .ordinary
  ) {
    self.method = method
    self.target = target
    self.content = content
    self.patience = patience
  }

  /// The same with one field more.
  public func with(_ name: String, _ value: String) -> HTTPRequest {
    var request = self
    request.fields.append(Field(name: name, value: value))
    return request
  }

  /// As it goes over the line.
  var bytes: [UInt8] {
    var head = "\(method.rawValue) \(target.text) HTTP/1.1\r\nHost: localhost\r\n"
    for field in fields { head += "\(field.name): \(field.value)\r\n" }
    if let content { head += "Content-Type: \(content.type)\r\n" }
    if content != nil || method == .post || method == .put {
      head += "Content-Length: \(content?.bytes.count ?? 0)\r\n"
    }
    return Array((head + "\r\n").utf8) + (content?.bytes ?? [])
  }
}

/// Path and query, in which whatever is not plain is written as `%2F`. (RFC 3986)
public struct Target: Sendable, Equatable {
  public private(set) var text: String

  public init(_ segments: String..., query: KeyValuePairs<String, String> = [:]) {
    text = segments.map { "/" + $0.percentEncoded }.joined()
    let pairs = query.map { "\($0.key.percentEncoded)=\($0.value.percentEncoded)" }
    if !pairs.isEmpty { text += "?" + pairs.joined(separator: "&") }
  }
}

extension String {
  fileprivate var percentEncoded: String {
    var result = ""
    for byte in utf8 {
      if byte.isPlain {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        result += (digits.utf8.count == 1 ? "%0" : "%") + digits
      }
    }
    return result
  }
}

extension UInt8 {
  /// RFC 3986, 2.3, and the comma, which stands for itself everywhere.
  fileprivate var isPlain: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: ","):
      true
    default: false
    }
  }
}
