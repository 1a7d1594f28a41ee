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
    writeLeaf(in: store, to: &text)
    return text
  }

  /// The hash of the leaf, made in one go: a store has millions.
  public func leaf(in store: String) -> Digest {
    var text: [UInt8] = [Digest.leafMark]
    writeLeaf(in: store, to: &text)
    return Digest(of: text)
  }

  private func writeLeaf(in store: String, to text: inout [UInt8]) {
    text.reserveCapacity(body.utf8.count + 400)
    text.add("{\"at\":")
    text.addNumber(Int(at))
    text.add(",\"body\":")
    text.append(contentsOf: body.utf8)
    text.add(",\"interview\":")
    text.addString(interview)
    text.add(",\"kind\":")
    text.addString(kind)
    if let previous { text.addHexadecimal("previous", previous) }
    if let request {
      text.add(",\"request\":")
      text.addString(request)
    }
    text.add(",\"sequence\":")
    text.addNumber(sequence)
    text.add(",\"store\":")
    text.addString(store)
    text.add(",\"words\":[")
    for (index, words) in words.enumerated() {
      text.add(index == 0 ? "{" : ",{")
      if let n = words.answerTo {
        text.add("\"answer_to\":")
        text.addNumber(n)
        text.add(",")
      }
      text.add("\"part\":")
      text.addNumber(words.part)
      text.addHexadecimal("sha256", words.digest)
      text.add("}")
    }
    text.add("]}")
  }
}

extension [UInt8] {
  fileprivate mutating func add(_ text: StaticString) {
    append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  fileprivate mutating func addNumber(_ number: Int) {
    append(contentsOf: String(number).utf8)
  }

  fileprivate mutating func addHexadecimal(_ name: StaticString, _ digest: Digest) {
    add(",\"")
    add(name)
    add("\":\"")
    digest.withBytes { for byte in $0 { Hexadecimal.write(byte, to: &self) } }
    add("\"")
  }

  /// A JSON string. (RFC 8259, section 7)
  fileprivate mutating func addString(_ text: String) {
    add("\"")
    defer { add("\"") }
    // Nearly all are names of ours, in which nothing is escaped.
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") })
    {
      append(contentsOf: text.utf8)
      return
    }
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
  }
}
