import Exchange
import TestSupport
import Testing

/// An archive by hand, so that it can say of itself what no honest program would.
struct HandMadeArchive {
  struct File {
    var name: String
    var bytes: [UInt8]
    var mode: UInt32 = 0o100644
    var declared: UInt32?
    var method: UInt16 = 0
    var flags: UInt16 = 0
    var checksum: UInt32?

    init(
      _ name: String, _ text: String = "x", mode: UInt32 = 0o100644, declared: UInt32? = nil,
      method: UInt16 = 0, flags: UInt16 = 0, checksum: UInt32? = nil
    ) {
      self.name = name
      bytes = Array(text.utf8)
      self.mode = mode
      self.declared = declared
      self.method = method
      self.flags = flags
      self.checksum = checksum
    }
  }

  static func bytes(_ files: [File]) -> [UInt8] {
    var archive: [UInt8] = []
    var directory: [UInt8] = []
    for file in files {
      let offset = UInt32(archive.count)
      let sum = file.checksum ?? crc(file.bytes)
      let size = UInt32(file.bytes.count)
      let name = Array(file.name.utf8)
      let middle =
        two(file.flags | 0x800) + two(file.method) + two(0) + two(33) + four(sum) + four(size)
        + four(file.declared ?? size) + two(UInt16(name.count)) + two(0)
      archive += four(0x0403_4B50) + two(20) + middle + name + file.bytes
      directory += four(0x0201_4B50) + two(0x0314) + two(20) + middle
      directory += two(0) + two(0) + two(0) + four(file.mode << 16) + four(offset) + name
    }
    let start = UInt32(archive.count)
    let count = UInt16(truncatingIfNeeded: files.count)
    return archive + directory + four(0x0605_4B50) + two(0) + two(0) + two(count) + two(count)
      + four(UInt32(directory.count)) + four(start) + two(0)
  }

  private static func two(_ value: UInt16) -> [UInt8] { [UInt8(value & 255), UInt8(value >> 8)] }

  private static func four(_ value: UInt32) -> [UInt8] {
    two(UInt16(value & 0xFFFF)) + two(UInt16(value >> 16))
  }

  private static func crc(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { value, _ in
        value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1
      }
    }
  }
}

private let emptyProject = #"<Project xmlns="urn:QDA-XML:project:1.0" name="x"/>"#

@Suite struct `A project from elsewhere` {
  typealias File = HandMadeArchive.File

  @Test func `that is honest is read`() throws {
    let bytes = HandMadeArchive.bytes([
      File("Sources/", "", mode: 0o040755), File("Mijn project.QDE", emptyProject),
      File("Sources/a.docx"),
    ])
    let reading = try QDAProject.read(bytes)
    #expect(reading.project.name == "x")
    #expect(reading.losses.list == [Loss(.otherFiles, 1)])
  }

  @Test(arguments: [
    "../../../../etc/cron.d/x", "/etc/x", #"..\..\x"#, #"C:\x"#, "C:/x", "a/../\u{301}b", "a/./b",
    "a//b",
    "..\u{301}/x", "sources/\u{1B}[2J.txt", "sources/a\u{0A}.txt", "",
  ])
  func `with a name that points outside is refused whole`(name: String) {
    let bytes = HandMadeArchive.bytes([File("project.qde", emptyProject), File(name)])
    let trap = #expect(throws: ExchangeProblem.self) { try QDAProject.read(bytes) }
    #expect(
      [.archive(.unsafeName), .archive(.damaged), .archive(.notAnArchive)].contains(trap),
      "\(String(describing: trap))")
  }

  @Test(arguments: [
    ([File("l", "/etc", mode: 0o120777)], ArchiveTrap.link),
    ([File("p", "x", mode: 0o010644)], .link),
    ([File("sources/", "", mode: 0o100644)], .link),
    ([File("a.txt"), File("a.txt")], .sameName),
    ([File("sources/a.txt"), File("Sources/A.TXT")], .sameName),
    ([File("a.txt", flags: 1)], .locked),
    ([File("a.txt", method: 12)], .locked),
    ([File("sources/a.txt", "abc", checksum: 7)], .damaged),
    ([File("sources/a.txt", "abc", declared: 2)], .damaged),
    ([File("sources/a.txt", "abc", declared: 4)], .damaged),
    ([File("sources/a.txt", "abc", declared: 200_000)], .tooDense),
    ([File("sources/a.txt", "abc", declared: 0x7FFF_FFFF)], .tooLarge),
    ((0..<1000).map { File("f\($0)") }, .tooManyEntries),
    ((0..<900).map { File("sources/\($0).txt", "abc", declared: 60_000) }, .tooLarge),
  ])
  func `that is a trap is refused whole`(files: [File], trap: ArchiveTrap) {
    let bytes = HandMadeArchive.bytes([File("project.qde", emptyProject)] + files)
    let found = #expect(throws: ExchangeProblem.self) { try QDAProject.read(bytes) }
    // What lies of its own size may be found out at either end.
    #expect(
      found == .archive(trap)
        || trap != .link && trap != .sameName && trap != .locked && found == .archive(.damaged),
      "\(String(describing: found))")
  }

  @Test func `that unpacks to far more than it is is refused`() throws {
    for size in [100_000, 10 * 1024 * 1024, 30 * 1024 * 1024] {
      let bytes = try packed([
        ArchiveEntry(name: "project.qde", bytes: Array(emptyProject.utf8)),
        ArchiveEntry(name: "sources/a.txt", bytes: [UInt8](repeating: 97, count: size)),
      ])
      #expect(throws: ExchangeProblem.archive(size > 20 << 20 ? .tooLarge : .tooDense)) {
        try QDAProject.read(bytes)
      }
    }
  }

  @Test func `that is cut, turned or no archive at all is refused`() throws {
    let whole = HandMadeArchive.bytes([File("project.qde", emptyProject)])
    for length in 0..<whole.count {
      #expect(throws: ExchangeProblem.self) { try QDAProject.read(Array(whole[..<length])) }
    }
    var random = SplitMix(seed: 1)
    for _ in 0..<2000 {
      var bytes = whole
      let place = Int.random(in: 0..<bytes.count, using: &random)
      bytes[place] = UInt8.random(in: 0...255, using: &random)
      _ = try? QDAProject.read(bytes)
    }
    #expect(throws: ExchangeProblem.noProjectFile) {
      try QDAProject.read(HandMadeArchive.bytes([File("a/project.qde", emptyProject)]))
    }
    #expect(throws: ExchangeProblem.manyProjectFiles) {
      try QDAProject.read(
        HandMadeArchive.bytes([File("a.qde", emptyProject), File("b.qde", emptyProject)]))
    }
  }

  static let laughs =
    "<!DOCTYPE l [<!ENTITY a0 \"lol\">"
    + (1...9).map { i in "<!ENTITY a\(i) \"" + String(repeating: "&a\(i - 1);", count: 10) + "\">" }
    .joined() + "]><l>&a9;</l>"

  @Test(arguments: [
    (laughs, ExchangeProblem.xml(.doctype(line: 1))),
    ("<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><x/>", .xml(.doctype(line: 1))),
    (
      "<?xml version=\"1.0\"?>\n<!DOCTYPE x [<!ENTITY % p SYSTEM \"http://127.0.0.1/\">%p;]><x/>",
      .xml(.doctype(line: 2))
    ),
    ("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>", .xml(.doctype(line: 1))),
    (String(repeating: "<a>", count: 100_000), .xml(.tooDeep(line: 1))),
    ("<a>\n<b x=1/></a>", .xml(.malformed(line: 2, column: 6))),
    ("<a>&nbsp;</a>", .xml(.malformed(line: 1, column: 4))),
    ("", .xml(.malformed(line: 1, column: 1))),
    ("<Project/>", .notAProject),
    (
      "<x:include xmlns:x=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/passwd\"/>",
      .notAProject
    ),
    ("<Project xmlns=\"urn:QDA-XML:project:2.0\" name=\"x\"/>", .notAProject),
  ])
  func `with XML that is a trap is refused`(text: String, problem: ExchangeProblem) {
    #expect(throws: problem) {
      try QDAProject.read(HandMadeArchive.bytes([File("project.qde", text)]))
    }
  }

  @Test func `says what of it was left`() throws {
    let guid = { (n: Int) in "00000000-0000-0000-0000-00000000000\(n)" }
    let xml = """
      <Project xmlns="urn:QDA-XML:project:1.0" name="x"><CodeBook><Codes>
      <Code guid="\(guid(1))" name="c" isCodable="true"/></Codes></CodeBook><Sources>
      <TextSource guid="\(guid(2))" name="t" plainTextPath="internal://T.txt">
      <PlainTextSelection guid="\(guid(3))" name="één" startPosition="1" endPosition="4">
      <Coding guid="\(guid(4))"><CodeRef targetGUID="\(guid(1))"/></Coding></PlainTextSelection>
      <PlainTextSelection guid="\(guid(5))" startPosition="0" endPosition="99"/></TextSource>
      <TextSource guid="\(guid(6))" plainTextPath="absolute:///etc/passwd"/>
      <TextSource guid="\(guid(7))" plainTextPath="internal://gone.txt"/>
      <TextSource guid="\(guid(8))" richTextPath="internal://x.docx"/>
      <PictureSource guid="\(guid(9))"/><AudioSource guid="\(guid(0))"/></Sources>
      <Notes><Note guid="\(guid(1))"/></Notes></Project>
      """
    let reading = try QDAProject.read(
      HandMadeArchive.bytes([
        File("project.qde", xml), File("sources/t.txt", "\u{FEFF}één woord"),
      ]))
    let source = try #require(reading.project.sources.first)
    #expect(source.text == "één woord")
    #expect(source.selections.map(\.place) == [0..<3])
    #expect(
      reading.losses.list == [
        Loss(.notes, 1), Loss(.pictures, 1), Loss(.sound, 1), Loss(.richText, 1),
        Loss(.outsideTexts, 1), Loss(.missingTexts, 1), Loss(.badSelections, 1),
      ])
  }
}
