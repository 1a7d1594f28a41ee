// The leaf of an event: a JSON object that anybody can read, with its keys in order and nothing
// between them, so that the same event is always the same bytes.
//
//   {"at":…,"body":{…},"interview":"…","kind":"…","previous":"…","request":"…","sequence":…,
//    "store":"…","words":[{"answer_to":…,"part":…,"sha256":"…"}]}
//
// What an event does not have is left out.

extension SealedEvent {
  public func leafData(in store: String) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(body.utf8.count + 400)
    text.add("{\"at\":\(at),\"body\":")
    text.append(contentsOf: body.utf8)
    text.add(",\"interview\":")
    text.addString(interview)
    text.add(",\"kind\":")
    text.addString(kind)
    if let previous { text.addHexadecimal("previous", previous.bytes) }
    if let request {
      text.add(",\"request\":")
      text.addString(request)
    }
    text.add(",\"sequence\":\(sequence),\"store\":")
    text.addString(store)
    text.add(",\"words\":[")
    for (index, words) in words.enumerated() {
      text.add(index == 0 ? "{" : ",{")
      if let n = words.answerTo { text.add("\"answer_to\":\(n),") }
      text.add("\"part\":\(words.part)")
      text.addHexadecimal("sha256", words.digest.bytes)
      text.add("}")
    }
    text.add("]}")
    return text
  }

  public func leaf(in store: String) -> Digest { Digest(ofLeaf: leafData(in: store)) }
}

extension [UInt8] {
  fileprivate mutating func add(_ text: String) { append(contentsOf: text.utf8) }

  fileprivate mutating func addHexadecimal(_ name: String, _ bytes: [UInt8]) {
    add(",\"\(name)\":\"")
    append(contentsOf: Hexadecimal.ascii(bytes))
    add("\"")
  }

  /// A JSON string. (RFC 8259, section 7)
  fileprivate mutating func addString(_ text: String) {
    add("\"")
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        append(UInt8(ascii: "\\"))
        append(byte)
      case ..<0x20:
        add("\\u00")
        append(contentsOf: Hexadecimal.ascii([byte]))
      default: append(byte)
      }
    }
    add("\"")
  }
}
