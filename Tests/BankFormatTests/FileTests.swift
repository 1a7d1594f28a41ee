import BankFormat
import Inquiry
import InterviewSupport
import Testing

/// What a file can be before it is a bank.
@Suite struct `A file` {
  @Test(arguments: [
    ("", ["QB029 1:1"]),
    ("# only a remark\n", ["QB029 1:1"]),
    ("bank: [small", ["QB001 1:7"]),
    ("bank: small\n\tversion: 1", ["QB001 2:1"]),
    ("bank: \"small\nversion: 1", ["QB001 1:7"]),
    ("bank: small\n---\nbank: other\n", ["QB001 2:1"]),
    ("bank: &b small\nversion: *b\n", ["QB013 1:7"]),
    ("bank: small\nversion: *b\n", ["QB013 2:10"]),
    ("- one\n- two\n", ["QB005 1:1"]),
    ("small", ["QB005 1:1"]),
  ])
  func `that is no bank is refused in its place`(text: String, codes: [String]) {
    #expect(Array(readSmallBank(text).codes.prefix(codes.count)) == codes)
    #expect(readSmallBank(text).value == nil)
  }

  @Test func `that is not UTF-8 is refused`() {
    let file = SourceFile(name: "small.yaml", bytes: Array("bank: ".utf8) + [0xFF, 0xFE])
    let reading = readBank(file, vocabulary: SmallInquiry.vocabulary).reading
    #expect(reading.lines(.dutch) == ["small.yaml:1:1: QB002: het bestand is geen UTF-8"])
  }

  @Test func `over one MiB is refused, and one of exactly that is read`() {
    let room = 1024 * 1024 - SmallInquiry.bankText.utf8.count
    func padded(_ count: Int) -> String {
      SmallInquiry.bankText + "#" + String(repeating: "x", count: count - 1)
    }
    #expect(readSmallBank(padded(room)).value == SmallInquiry.bank)
    #expect(readSmallBank(padded(room + 1)).codes == ["QB014 1:1"])
  }

  @Test func `with a byte order mark or other line ends is the same bank`() {
    let lines = SmallInquiry.bankText.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(readSmallBank("\u{FEFF}" + SmallInquiry.bankText).value == SmallInquiry.bank)
    #expect(readSmallBank(lines.joined(separator: "\r\n")).value == SmallInquiry.bank)
  }

  @Test func `keeps words that YAML takes for something else`() {
    let text = SmallInquiry.bankText
      .changing("{nl: [Dank.], en: [Thanks.]}", to: "{nl: [ja, no, on, ~, 1.0], en: [yes, off]}")
    let lines = readSmallBank(text).value?.prefaces[.acknowledgement]
    #expect(lines?[.dutch] == ["ja", "no", "on", "~", "1.0"].map { Wording([.text($0)]) })
    #expect(lines?[.english] == ["yes", "off"].map { Wording([.text($0)]) })
  }

  @Test func `with a bomb of aliases is refused at once`() {
    var bomb = "a0: &a0 [x, x]\n"
    for level in 1..<40 { bomb += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
    #expect(readSmallBank(bomb).problems.map(\.problem.code).contains("QB013"))
    #expect(readSmallBank(bomb + "? *a39\n: x\n").value == nil)
  }

  @Test(arguments: ["[", "{a: ", "- "])
  func `of nothing but openings is refused, not followed down`(opening: String) {
    let text = String(repeating: opening, count: 1024 * 1024 / opening.utf8.count)
    #expect(readSmallBank(text).value == nil)
  }

  @Test func `with a page for a name is answered in a line`() {
    let page = String(repeating: "naam", count: 200_000)
    let text = SmallInquiry.bankText.changing("ask: why_up}", to: "ask: why_up, \(page): x}")
    let lines = readSmallBank(text).lines(.dutch)
    #expect(lines.count == 1)
    #expect(lines.allSatisfy { $0.count < 120 })
  }
}

@Suite struct `A file that is no YAML` {
  /// At the mark, with the start of what is said in Dutch.
  static let slips: [(String, String)] = [
    ("bank: small\n⟦\tversion: 1", "hier staat een tab"),
    ("a:\n  - ⟦%Hoe", "een tekst zonder aanhalingstekens mag niet met ‘%’"),
    ("a:\n  - {evidence} ⟦zei je", "een tekst zonder aanhalingstekens mag niet met ‘{’"),
    ("a:\n  - [Je] ⟦zei", "een tekst zonder aanhalingstekens mag niet met ‘[’"),
    ("a:\n  - \"Hoe is \"⟦zo\" gekomen?\"", "hier houdt de tekst tussen aanhalingstekens op"),
    ("a:\n  - ⟦\"Hoe?\n  - \"En dan?\"\n", "dit aanhalingsteken sluit niet"),
    ("a: ⟦\"Hoe?\n", "dit aanhalingsteken sluit niet"),
    ("title: ⟦{nl: A, en: B\npush: false\n", "deze ‘{’ sluit niet"),
    ("who:\n  kind⟦:descriptive\n  says: x", "hier ontbreekt een dubbele punt"),
    ("who:\n  kind: x\n    ⟦says: y", "deze regel springt verder in"),
    ("a: Kijk eens⟦: wat", "in een tekst zonder aanhalingstekens mag geen dubbele punt"),
  ]

  @Test(arguments: slips)
  func `is told by its likely cause`(marked: String, sentence: String) {
    let (text, places) = unmark(marked)
    let problems = readChain(SmallInquiry.source(text)).problems
    #expect(problems.map(\.problem.code) == ["QB001"])
    #expect(problems.map(\.place.line) == places.map(\.line))
    #expect(problems.first?.problem.message.nl.contains(sentence) == true, "\(problems)")
  }
}

@Suite struct `A key that stands twice` {
  @Test(arguments: [
    "chain: a\n⟦chain: b\n",
    "\"chain\": a\n⟦chain: b\n",
    "title: {nl: a, en: b, ⟦nl: c}\n",
    "partners:\n  - id: a\n    name: A\n    ⟦id: b\n",
    "title: één\r\n⟦title: twee\r\n",
  ])
  func `is reported where it stands again`(marked: String) {
    let (text, places) = unmark(marked)
    let problems = readChain(SmallInquiry.source(text)).problems.filter {
      if case .duplicateKey = $0.problem { true } else { false }
    }
    #expect(problems.map(\.place) == places)
  }

  @Test func `three times is reported twice, by its name`() {
    let (text, places) = unmark("chain: a\n⟦chain: b\n⟦chain: c\n")
    let problems = readChain(SmallInquiry.source(text)).problems
    #expect(problems.filter { $0.problem == .duplicateKey("chain") }.map(\.place) == places)
  }

  @Test func `a thousand times ends the reading`() {
    let text = String(repeating: "chain: a\n", count: 1000)
    #expect(readChain(SmallInquiry.source(text)).value == nil)
  }
}
