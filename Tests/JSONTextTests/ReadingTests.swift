import Inquiry
import JSONText
import TestSupport
import Testing

private func read(_ text: String) -> Result<JSON, JSONMistake> { read(Array(text.utf8)) }

private func read(_ bytes: [UInt8]) -> Result<JSON, JSONMistake> {
  do throws(JSONMistake) { return .success(try JSON.read(bytes)) } catch { return .failure(error) }
}

private func refusal(_ what: JSONMistake.What, at offset: Int) -> Result<JSON, JSONMistake> {
  .failure(JSONMistake(what, at: offset))
}

@Suite struct `A JSON text that is read` {
  @Test(
    arguments: [
      ("null", .null), (" true\n", .bool(true)), ("false", .bool(false)), ("0", 0), ("12", 12),
      ("-9223372036854775808", .number(.min)), ("9223372036854775807", .number(.max)),
      ("0.5", .fraction(0.5)), ("-1.25e2", .fraction(-125)), ("1E+2", .fraction(100)),
      ("0.0", .fraction(0)), ("0e999", .fraction(0)), ("\"\"", ""),
      (#""a\"\\\/\b\f\n\r\tz""#, "a\"\\/\u{8}\u{C}\n\r\tz"),
      (#""\u00e9\ud83d\uDE00\uFFFF""#, "\u{e9}\u{1F600}\u{FFFF}"),
      ("\"\u{e9} \u{1F469}\u{7F}\"", "\u{e9} \u{1F469}\u{7F}"),
      ("[]", []), ("[ 1 ,\t[2],{} ]", [1, [2], .object([])]),
      (#"{"b":1,"a":{"b":null}}"#, ["b": 1, "a": ["b": .null]]),
      (#"{"\u0061":1}"#, ["a": 1]),
    ] as [(String, JSON)])
  func `is the value that stands there`(text: String, value: JSON) {
    #expect(read(text) == .success(value))
  }

  /// Written and read back. What is read is written the same.
  @Test(arguments: 0..<300)
  func `is what was written`(seed: UInt64) throws {
    var chance = SplitMix(seed: seed)
    let value = anything(&chance, depth: 4)
    #expect(try JSON.read(Array(value.line.utf8)) == value)
    #expect(try JSON.read(Array(value.document.utf8)) == value)
  }

  private func anything(_ chance: inout SplitMix, depth: Int) -> JSON {
    switch Int.random(in: depth > 0 ? 0..<7 : 2..<7, using: &chance) {
    case 0:
      return .array((0..<3).map { _ in anything(&chance, depth: depth - 1) })
    case 1:
      return .object(
        (0..<3).map { index in
          JSON.Member(
            key: "\(index)" + text(&chance), value: anything(&chance, depth: depth - 1))
        })
    case 2: return .number(Int.random(in: .min ... .max, using: &chance))
    case 3:
      let fraction = Double(bitPattern: UInt64.random(in: 0 ... .max, using: &chance))
      return fraction.isFinite && fraction != 0 ? .fraction(fraction) : .null
    case 4: return .bool(Bool.random(using: &chance))
    default: return .string(text(&chance))
    }
  }

  private func text(_ chance: inout SplitMix) -> String {
    let scalars: [Unicode.Scalar] = [
      "a", "\"", "\\", "\n", "\u{1}", "\u{e9}", "\u{301}", "\u{202E}", "\u{FFFD}", "\u{10FFFF}",
    ]
    var view = String.UnicodeScalarView()
    for _ in 0..<6 { view.append(scalars.randomElement(using: &chance) ?? "a") }
    return String(view)
  }
}

@Suite struct `A JSON text that is refused` {
  @Test(
    arguments: [
      ("", .nothing, 0), (" \n", .nothing, 0), ("\u{FEFF}1", .byteOrderMark, 0),
      ("1 2", .trailing, 2), ("{}}", .trailing, 2), ("null,", .trailing, 4),
      ("nul", .endsEarly, 3), ("nulL", .unexpected, 3), ("None", .unexpected, 0),
      ("[1", .endsEarly, 2), ("[1,", .endsEarly, 3), ("[1,]", .unexpected, 3),
      ("[,1]", .unexpected, 1), ("[1 2]", .unexpected, 3), ("]", .unexpected, 0),
      ("{", .endsEarly, 1), ("{a:1}", .unexpected, 1), (#"{"a"1}"#, .unexpected, 4),
      (#"{"a":}"#, .unexpected, 5), (#"{"a":1,}"#, .unexpected, 7), ("{'a':1}", .unexpected, 1),
      (#""a"#, .endsEarly, 2), (#""a\"#, .endsEarly, 3), (#""\u00"#, .endsEarly, 5),
      ("/* remark */1", .unexpected, 0), ("\u{A0}1", .unexpected, 0),
      ("\"a\nb\"", .controlCharacter, 2),
      ("\"\u{0}\"", .controlCharacter, 1),
      (#""\x41""#, .badEscape, 1), (#""\u00g0""#, .badEscape, 1), (#""\u00é""#, .badEscape, 1),
      (#""ab\"#, .endsEarly, 4),
      // Attack 16.
      (#""a\u0000b""#, .nul, 2), (#"{"\u0000":1}"#, .nul, 2),
      // Attack 21.
      (#"{"role":"participant","role":"manager"}"#, .repeatedName("role"), 22),
      (#"{"a":1,"\u0061":2}"#, .repeatedName("a"), 7),
      ("{\"\u{e9}\":1,\"e\u{301}\":2}", .repeatedName("\u{e9}"), 8),
      // Attack 22.
      ("1e400", .numberNotKept, 0), ("-1e400", .numberNotKept, 0), ("1e-400", .numberNotKept, 0),
      ("9223372036854775808", .numberNotKept, 0), ("-9223372036854775809", .numberNotKept, 0),
      ("-0", .numberNotKept, 0), ("[-0.0]", .numberNotKept, 1), ("-0e5", .numberNotKept, 0),
      ("NaN", .unexpected, 0), ("Infinity", .unexpected, 0), ("-Infinity", .badNumber, 1),
      ("+1", .badNumber, 0), (".5", .badNumber, 0), ("1.", .endsEarly, 2), ("[1.]", .badNumber, 3),
      ("01", .badNumber, 0), ("-01", .badNumber, 0), ("1e", .endsEarly, 2), ("1e+x", .badNumber, 3),
      ("0x10", .trailing, 1), ("1_000", .trailing, 1), ("-", .endsEarly, 1),
      (#""\ud800""#, .halfCharacter, 1), (#""\udc00""#, .halfCharacter, 1),
      (#""\ud800\ud800""#, .halfCharacter, 1), (#""\ud800x""#, .halfCharacter, 1),
      (#""\ud800\n""#, .halfCharacter, 1),
    ] as [(String, JSONMistake.What, Int)])
  func `is told why and where`(text: String, what: JSONMistake.What, offset: Int) {
    #expect(read(text) == refusal(what, at: offset))
  }

  /// Attack 15.
  @Test(arguments: [
    ([0x61, 0xFF, 0x62], 1), ([0xC0, 0xAE], 0), ([0xED, 0xA0, 0x80], 0), ([0xE2, 0x82], 0),
    ([0xF4, 0x90, 0x80, 0x80], 0), ([0x61, 0x80], 1), ([0xBF, 0x27], 0),
  ])
  func `when it is no UTF-8, and not repaired`(bytes: [UInt8], offset: Int) {
    let quoted = [UInt8(ascii: "\"")] + bytes + [UInt8(ascii: "\"")]
    #expect(read(quoted) == refusal(.notUTF8, at: offset + 1))
    #expect(read(bytes) == refusal(.notUTF8, at: offset))
  }

  /// Attack 20.
  @Test(arguments: [("[", "]"), (#"{"v":"#, "}")])
  func `when it is nested deeper than the limit`(open: String, close: String) {
    func nested(_ depth: Int) -> String {
      String(repeating: open, count: depth) + "1" + String(repeating: close, count: depth)
    }
    #expect((try? read(nested(JSON.deepest)).get()) != nil)
    let place = open.utf8.count * JSON.deepest
    for depth in [33, 511, 513, 100_000] {
      #expect(read(nested(depth)) == refusal(.tooDeep(deepest: 32), at: place))
    }
    #expect(
      read(String(repeating: open, count: 100_000)) == refusal(.tooDeep(deepest: 32), at: place))
  }

  @Test func `when a name or a number is endless`() {
    let longest = String(repeating: "n", count: 256)
    #expect((try? read("{\"\(longest)\":1}").get()) != nil)
    #expect(read("{\"\(longest)n\":1}") == refusal(.longName(most: 256), at: 1))
    #expect(read(String(repeating: "9", count: 100_000)) == refusal(.numberNotKept, at: 0))
    #expect(
      read("0." + String(repeating: "1", count: 100_000)) == refusal(.numberNotKept, at: 0))
  }

  @Test(arguments: [
    JSONMistake.What.nothing, .byteOrderMark, .notUTF8, .unexpected, .endsEarly, .trailing,
    .tooDeep(deepest: 32), .repeatedName("a\u{1B}[2J"), .longName(most: 256), .badNumber,
    .numberNotKept, .controlCharacter, .badEscape, .halfCharacter, .nul,
  ])
  func `in a sentence of each language`(what: JSONMistake.What) {
    let message = JSONMistake(what, at: 7).message
    #expect(message.nl != message.en)
    for text in [message.nl, message.en] {
      #expect(text.hasSuffix("."))
      #expect(what == .nothing || text.hasPrefix("Byte 7: "))
      #expect(!text.unicodeScalars.contains("\u{1B}"))
    }
  }

  /// Any change of one byte is read or refused, and what is read is written and read the same.
  @Test func `or read, whatever byte is changed`() {
    let whole = Array(#"{"answer":"h\u00e9 \ud83d\ude00","n":[-1.5e3,20,true,null]}"#.utf8)
    for index in whole.indices {
      for byte in UInt8.min ... .max {
        var bytes = whole
        bytes[index] = byte
        guard case .success(let value) = read(bytes) else { continue }
        #expect(read(value.line) == .success(value))
      }
    }
  }
}
