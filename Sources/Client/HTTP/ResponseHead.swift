/// Status and fields of a response.
public struct ResponseHead: Sendable, Equatable {
  public struct Field: Sendable, Equatable {
    /// In lower case.
    public var name: String
    public var value: String
  }

  public var status: Int
  public var fields: [Field]

  public init(status: Int, fields: [Field] = []) {
    self.status = status
    self.fields = fields
  }

  /// The only field of this name; `nil` where there is none, or more than one.
  ///
  /// - Parameter name: in lower case.
  public subscript(name: String) -> String? {
    let values = fields.filter { $0.name == name }
    return values.count == 1 ? values[0].value : nil
  }

  /// Whether the daemon closes after this.
  var closes: Bool {
    fields.contains { $0.name == "connection" && $0.value.lowercased() == "close" }
  }
}

/// A whole response.
public struct HTTPResponse: Sendable, Equatable {
  public var head: ResponseHead
  public var body: [UInt8]

  public init(head: ResponseHead, body: [UInt8]) {
    self.head = head
    self.body = body
  }

  public var status: Int { head.status }
}

/// What came is no response as the daemon gives them.
public enum ResponseFault: Error, Sendable, Equatable {
  case badStatusLine
  case badField
  /// Neither a length nor pieces: where it ends could not be told from where it was cut off.
  case noLength
  case badLength
  case badChunk
  case headTooLarge
  case bodyTooLarge
}
