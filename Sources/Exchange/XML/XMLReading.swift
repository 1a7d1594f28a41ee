internal import CExpat

/// An element of a document that was read, with its namespace before its name: `uri|name`.
struct XMLElement: Sendable {
  var name: String
  var attributes: [String: String]
  var children: [XMLElement] = []
  var text = ""

  func children(_ name: String) -> [XMLElement] { children.filter { $0.name == name } }

  func first(_ name: String) -> XMLElement? { children.first { $0.name == name } }

  /// How many of these stand anywhere in it.
  func count(_ name: String) -> Int {
    children.reduce(0) { $0 + ($1.name == name ? 1 : 0) + $1.count(name) }
  }
}

/// Reads a document that has no DOCTYPE, and so no entities of its own, and is not nested deeply.
/// (SECURITY, attack 28)
func readXML(_ bytes: [UInt8]) throws(XMLTrap) -> XMLElement {
  guard let parser = XML_ParserCreateNS(nil, XML_Char(UInt8(ascii: "|"))) else {
    throw .malformed(line: 0, column: 0)
  }
  defer { XML_ParserFree(parser) }
  let growing = GrowingElement(parser)
  XML_SetUserData(parser, Unmanaged.passUnretained(growing).toOpaque())
  XML_SetElementHandler(
    parser, { GrowingElement.of($0)?.begin($1, $2) }, { user, _ in GrowingElement.of(user)?.end() })
  XML_SetCharacterDataHandler(parser) { GrowingElement.of($0)?.add($1, count: Int($2)) }
  XML_SetStartDoctypeDeclHandler(parser) { user, _, _, _, _ in
    GrowingElement.of(user)?.refuse { .doctype(line: $0) }
  }
  let status = bytes.withUnsafeBytes { buffer in
    XML_Parse(
      parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count), 1)
  }
  if let trap = growing.trap { throw trap }
  guard status == XML_STATUS_OK, let root = growing.root else {
    throw .malformed(
      line: Int(XML_GetCurrentLineNumber(parser)),
      column: Int(XML_GetCurrentColumnNumber(parser)) + 1)
  }
  return root
}

/// What has been read so far.
private final class GrowingElement {
  private let parser: XML_Parser
  private var open: [XMLElement] = []
  private(set) var root: XMLElement?
  private(set) var trap: XMLTrap?

  private static let deepest = 100

  init(_ parser: XML_Parser) { self.parser = parser }

  static func of(_ user: UnsafeMutableRawPointer?) -> GrowingElement? {
    user.map { Unmanaged<GrowingElement>.fromOpaque($0).takeUnretainedValue() }
  }

  func begin(
    _ name: UnsafePointer<XML_Char>?,
    _ pairs: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?
  ) {
    guard open.count < Self.deepest else { return refuse { .tooDeep(line: $0) } }
    var attributes: [String: String] = [:]
    var index = 0
    while let key = pairs?[index], let value = pairs?[index + 1] {
      attributes[String(cString: key)] = String(cString: value)
      index += 2
    }
    open.append(XMLElement(name: name.map { String(cString: $0) } ?? "", attributes: attributes))
  }

  func end() {
    guard let element = open.popLast() else { return }
    if open.isEmpty { root = element } else { open[open.count - 1].children.append(element) }
  }

  func add(_ characters: UnsafePointer<XML_Char>?, count: Int) {
    guard !open.isEmpty else { return }
    open[open.count - 1].text += String(
      decoding: UnsafeRawBufferPointer(start: characters, count: count), as: UTF8.self)
  }

  func refuse(_ why: (Int) -> XMLTrap) {
    trap = trap ?? why(Int(XML_GetCurrentLineNumber(parser)))
    XML_StopParser(parser, 0)
  }
}
