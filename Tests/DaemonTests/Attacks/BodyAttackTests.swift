import API
import InterviewSupport
import JSONText
import TestSupport
import Testing

/// Bodies that are not taken: nothing is repaired, and nothing of them is kept.
/// (SECURITY, 15–22 and 39)
@Suite struct `Daemon attacks: bodies` {
  private struct Attack {
    var name: String
    var bytes: [UInt8]
    var status = 400

    init(_ name: String, _ text: String, _ status: Int = 400) {
      self.init(name, Array(text.utf8), status)
    }

    init(_ name: String, _ bytes: [UInt8], _ status: Int = 400) {
      (self.name, self.bytes, self.status) = (name, bytes, status)
    }

    /// An answer in which these bytes stand.
    static func answering(_ name: String, _ bytes: [UInt8]) -> Attack {
      Attack(name, Array(#"{"do":"answer","text":""#.utf8) + bytes + Array(#""}"#.utf8))
    }
  }

  private static let deep = String(repeating: #"{"v":"#, count: 511)

  private static let attacks: [Attack] = [
    .answering("a byte that is no UTF-8", [0x61, 0xFF, 0x62]),
    .answering("overlong", [0xC0, 0xAE]), .answering("half a pair", [0xED, 0xA0, 0x80]),
    .answering("cut off", [0xE2, 0x82]), .answering("beyond Unicode", [0xF4, 0x90, 0x80, 0x80]),
    .answering("NUL", [0x61, 0, 0x62]), .answering("a line break", [0x61, 0x0A, 0x62]),
    Attack("NUL, escaped", #"{"do":"answer","text":"a\u0000b"}"#),
    Attack("half a pair, escaped", #"{"do":"answer","text":"\ud800"}"#),
    Attack("a pair the wrong way", #"{"do":"answer","text":"\udc00\ud800"}"#),
    Attack("half a pair and a letter", #"{"do":"answer","text":"\ud800x"}"#),
    Attack("two first halves", #"{"do":"answer","text":"\ud83d\ud83d"}"#),
    Attack("an unknown escape", #"{"do":"answer","text":"\x41"}"#),
    Attack("other digits in an escape", #"{"do":"answer","text":"\u００４１"}"#),
    Attack("a byte order mark", "\u{FEFF}{\"do\":\"skip\"}"),
    Attack("UTF-16", Array(#"{"do":"skip"}"#.utf8).flatMap { [$0, 0] }),
    Attack("a hundred thousand lists", String(repeating: "[", count: 100_000)),
    Attack(
      "lists that close", String(repeating: "[", count: 5000) + String(repeating: "]", count: 5000)),
    Attack("511 objects", deep + "1" + String(repeating: "}", count: 511)),
    Attack(
      "33 deep",
      #"{"do":"# + String(repeating: "[", count: 32) + String(repeating: "]", count: 32) + "}"),
    Attack("a name twice", #"{"do":"skip","do":"stop"}"#),
    Attack("a name twice, escaped", #"{"do":"skip","\u0064o":"stop"}"#),
    Attack("a name twice, canonically", #"{"é":1,"é":2,"do":"skip"}"#),
    Attack("1e400", #"{"do":"strike","n":1e400}"#),
    Attack("beyond 64 bits", #"{"do":"strike","n":9223372036854775808}"#),
    Attack("-0", #"{"do":"strike","n":-0}"#), Attack("NaN", #"{"do":"strike","n":NaN}"#),
    Attack("Infinity", #"{"do":"strike","n":Infinity}"#), Attack("01", #"{"do":"strike","n":01}"#),
    Attack("+1", #"{"do":"strike","n":+1}"#), Attack("1.", #"{"do":"strike","n":1.}"#),
    Attack(".1", #"{"do":"strike","n":.1}"#), Attack("0x1", #"{"do":"strike","n":0x1}"#),
    Attack(
      "a very long number", #"{"do":"strike","n":\#(String(repeating: "1", count: 100_000))}"#),
    Attack("1.5", #"{"do":"strike","n":1.5}"#), Attack("0", #"{"do":"strike","n":0}"#),
    Attack("true", #"{"do":"strike","n":true}"#), Attack("a text", #"{"do":"strike","n":"1"}"#),
    Attack("single quotes", "{'do':'skip'}"), Attack("no quotes", "{do:\"skip\"}"),
    Attack("a comment", "{\"do\":\"skip\"/* */}"), Attack("a comma too many", #"{"do":"skip",}"#),
    Attack("two values", #"{"do":"skip"}{"do":"stop"}"#),
    Attack("more after it", #"{"do":"skip"} x"#),
    Attack("nothing", ""), Attack("space", "   "), Attack("null", "null"), Attack("a list", "[]"),
    Attack("a word", "skip"), Attack("no field", "{}"), Attack("a field of nothing", #"{"":""}"#),
    Attack("an empty answer", #"{"do":"answer","text":""}"#),
    Attack(
      "an answer that nobody sees", "{\"do\":\"answer\",\"text\":\"\u{200B}\u{2060}\u{FEFF}\"}"),
    Attack(
      "of 64 KiB and one", #"{"do":"answer","text":"\#(String(repeating: "x", count: 65_537))"}"#),
    Attack(
      "a letter with many marks",
      "{\"do\":\"answer\",\"text\":\"a\(String(repeating: "\u{301}", count: 40_000))\"}"),
    Attack(
      "a letter with a million marks",
      "{\"do\":\"answer\",\"text\":\"a\(String(repeating: "\u{301}", count: 1_000_000))\"}", 413),
    Attack(
      "consent, role and time",
      #"{"do":"answer","text":"x","consent":"public","role":"manager","at":"2020-01-01"}"#),
    Attack("somebody else's sequence", #"{"do":"answer","text":"x","sequence":1}"#),
    Attack("a prototype", #"{"do":"answer","text":"x","__proto__":{"role":"manager"}}"#),
    Attack("a field of another act", #"{"do":"skip","text":"x"}"#),
    Attack("a name in other letters", #"{"Do":"skip"}"#),
    Attack("a Cyrillic name", #"{"dо":"skip"}"#),
    Attack("more consent than there was", #"{"do":"consent","level":3}"#, 409),
    Attack("an unknown act", #"{"do":"become_manager"}"#),
  ]

  @Test func `what is not taken leaves nothing behind`() throws {
    let daemon = try RunningDaemon(settings: "limits: {answers_per_second: 100}")
    let begun = try daemon.ask(
      "POST", "/v1/interviews", json: Programme.beginning(request: "1", consent: 2))
    let id = try begun.json.field("interview").text("id")
    let path = "/v1/interviews/\(id)"
    let before = try daemon.ask("GET", "\(path)/events")
    let start = try memory(of: daemon)
    for attack in Self.attacks {
      let client = try daemon.connect()
      client.send(
        "POST \(path)/turns HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
          + "Content-Length: \(attack.bytes.count)\r\n\r\n")
      client.send(attack.bytes)
      let answer = try #require(client.answer(), "\(attack.name)")
      #expect(answer.status == attack.status, "\(attack.name)")
      // What was sent is not said again.
      #expect(answer.body.count < 8192, "\(attack.name)")
    }
    #expect(try daemon.ask("GET", "\(path)/events").text == before.text)
    #expect(try memory(of: daemon) < start + 64 << 20)
    #expect(!daemon.log.contains { $0.contains(#""level":"error""#) })
  }

  /// One MiB of fields that do not exist is answered with a few of them.
  @Test func `an answer is not larger than what was sent`() throws {
    let daemon = try RunningDaemon()
    let many = "{" + (0..<80_000).map { "\"a\($0)\":1" }.joined(separator: ",") + "}"
    let answer = try daemon.ask("POST", "/v1/interviews", json: many)
    #expect(answer.status == 400)
    #expect(answer.body.count < 16_384)
    let query = (0..<1500).map { "k\($0)=1" }.joined(separator: "&")
    let asked = try daemon.ask("GET", "/v1/health?\(query)")
    #expect(asked.status == 400)
    #expect(asked.body.count < 16_384)
  }

  /// SECURITY, 17: as people see them they are one.
  @Test func `two ways to write a pseudonym are one participant`() throws {
    let daemon = try RunningDaemon()
    for (request, name) in [("1", "Andr\u{E9}"), ("2", "Andre\u{301}")] {
      let json = Programme.beginning(request: request, participant: name)
      #expect(try daemon.ask("POST", "/v1/interviews", json: json).status == 201)
    }
    let list = try daemon.ask("GET", "/v1/participants").json.field("participants").items
    #expect(list?.count == 1)
    #expect(list?.first?["interviews"]?.items?.count == 2)
  }

  /// SECURITY, 13 and 14.
  @Test(arguments: ["json", "text", "journal"])
  func `nothing that was sent begins a line of the log`(format: String) throws {
    let daemon = try RunningDaemon(settings: "log: {format: \(format), level: trace}", tcp: true)
    let line = "2026-01-01 AUDIT user=director export=ok"
    let names = [
      "x\r\n\(line)", "x\n\(line)", "x\u{2028}\(line)", "x\u{85}\(line)", "\u{1B}[2K\r\(line)",
    ]
    for (index, name) in names.enumerated() {
      let json = Programme.beginning(request: "\(index)", participant: name)
      let begun = try daemon.ask("POST", "/v1/interviews", json: json)
      #expect(begun.status < 500)
      if begun.status == 201 {
        let id = try begun.json.field("interview").text("id")
        for path in ["transcript", "own-copy", "receipt", "names"] {
          let answer = try daemon.ask("GET", "/v1/interviews/\(id)/\(path)")
          #expect(
            !answer.headers.contains { $0.value.contains("AUDIT") || $0.name.contains("audit") })
        }
      }
      let wish: JSON = [
        "chain": .string(name), "partner": "x", "participant": .string(name), "bank": "x",
        "language": "nl",
      ]
      _ = try daemon.ask("POST", "/v1/invitations", json: wish.line)
      _ = try daemon.ask("POST", "/v1/sessions", json: (["token": .string(name)] as JSON).line)
    }
    for path in ["/v1/interviews/x%0d%0a\(line.replacing(" ", with: "%20"))", "/%0aAUDIT"] {
      _ = try daemon.ask(
        "GET", path, headers: ["User-Agent: \(line)", "X-Verwonderd: \(line)"], byPort: true)
    }
    #expect(daemon.stop() == 0)
    for said in daemon.log {
      #expect(!said.contains("AUDIT"))
      switch format {
      case "json":
        let entry = try JSON.read(Array(said.utf8))
        #expect(entry["at"] != nil && entry["message"] != nil)
      case "text": #expect(said.unicodeScalars.prefix(2).allSatisfy { ("0"..."9").contains($0) })
      default: #expect(said.utf8.first == UInt8(ascii: "<"))
      }
    }
  }
}
