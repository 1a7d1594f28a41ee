import FoundationEssentials
import Testing

@testable import Transcripts
@testable import TranscriptsSQLite

/// Bodies are read in three ways: plainly, as whatever is decodable, and by Foundation. The first two
/// may decline what the third reads, and never read anything else.
@Suite struct `A body read off the tape` {
  @Test(arguments: plainBodies)
  func `is what Foundation reads`(kind: String, text: String) {
    let readings = Readings(of: text, kind: kind)
    #expect(readings.foundation != nil)
    #expect(readings.decoded == readings.foundation)
    #expect(readings.plain == readings.foundation)
  }

  @Test(arguments: plainBodies)
  func `is declined, or read the same, whatever is broken in it`(
    kind: String, text: String
  ) {
    for broken in variants(of: text) {
      let readings = Readings(of: broken, kind: kind)
      #expect(readings.decoded == nil || readings.decoded == readings.foundation, "\(broken)")
      #expect(readings.plain == nil || readings.plain == readings.foundation, "\(broken)")
    }
  }

  @Test(arguments: [
    (#"{"n":1"#, "minute"), (#"{"n":01,"minute":2,"spoken":true}"#, "a zero before"),
    (#"{"n":1,"minute":2,"spoken":true} "#, "something after"),
    (#"{"n":1.0,"minute":2,"spoken":true}"#, "a fraction"),
    (#"{"\u006e":1,"minute":2,"spoken":true}"#, "a name with an escape"),
    (#"{"n":1234567890123456789,"minute":2,"spoken":true}"#, "a long number"),
    (#"{"n":1,"minute":2,"spoken":1}"#, "a number for a flag"), ("", "nothing"),
  ])
  func `is left to Foundation when it is unusual`(text: String, why: String) {
    #expect((try? AnswerV1(BodyValue(BodyTape(text)))) == nil, "\(why)")
  }
}

private let plainBodies: [(kind: String, text: String)] =
  onDisk.filter { ["asked.1", "heard.1", "answered.1", "corrected.1"].contains($0.kind) }
  .map { ($0.kind, $0.body) } + rare

/// What no example holds: escapes, nulls, letters beyond ASCII.
private let rare = [
  (
    "asked.1",
    #"{"after":null,"because":[],"evidence":[],"move":"tour","n":1,"parts":["#
      + #"{"bank":"Zei u \"één\\twee\"\n\/ of 😀?"}],"source":{"step":"course"},"#
      + #""topic":{"id":"partner","partner":"huisarts"},"wording":0,"more":[{"x":[1,{}]}]}"#
  ),
  (
    "asked.1",
    #"{"because":[],"evidence":[],"ladder":null,"move":"m","n":-0,"parts":[],"#
      + #""source":{"rule":"r","step":"course"},"topic":{"id":"t","indicator":2},"wording":0}"#
  ),
  ("heard.1", #"{"cues":[],"dismissed":[],"n":123456789012345678}"#),
  ("answered.1", #"{"minute":0,"n":1,"spoken":false,"n":1}"#),
]

/// A body in each of the three ways, written again; `nil` where it is declined.
private struct Readings {
  var plain: String?
  var decoded: String?
  var foundation: String?

  init(of text: String, kind: String) {
    switch kind {
    case "asked.1": self.init(text, as: AskedV1.self)
    case "heard.1": self.init(text, as: HeardV1.self)
    default: self.init(text, as: AnswerV1.self)
    }
  }

  private init<Body: PlainBody>(_ text: String, as type: Body.Type) {
    func again(_ body: Body?) -> String? {
      body.flatMap { try? JSONBody(encoding: $0).text }
    }
    plain = again(try? Body(BodyValue(BodyTape(text))))
    decoded = again(try? BodyDecoder.read(text, as: type))
    foundation = again(try? JSONDecoder().decode(type, from: Data(text.utf8)))
  }
}

/// The same with one byte less or another, or with another value in the place of one.
private func variants(of text: String) -> [String] {
  let bytes = Array(text.utf8)
  var all: [[UInt8]] = []
  for index in bytes.indices {
    all.append(Array(bytes[..<index] + bytes[(index + 1)...]))
    for other in "\"0-n{]:,\\ ".utf8 {
      all.append(Array(bytes[..<index] + [other] + bytes[(index + 1)...]))
    }
  }
  for start in bytes.indices where bytes[start] == UInt8(ascii: ":") {
    let rest = bytes[(start + 1)...]
    guard let end = rest.firstIndex(where: { ",]}".utf8.contains($0) }) else { continue }
    for other in ["null", "\"x\"", "-1", "1e2", "[]", "{}", "true", "[{\"bank\":\"x\"}]"] {
      all.append(Array(bytes[...start] + other.utf8 + bytes[end...]))
    }
  }
  return all.compactMap { String(validating: $0, as: UTF8.self) }
}
