import Foundation
import TestSupport
import Testing

@Suite struct `Judging questions from a pipe` {
  private struct Line: Decodable {
    var id: String
    var verdict: String
    var marker: String?
    var because: String
    var also: [String]
  }

  @Test func `gives a verdict for each line, in order, with the exact words`() throws {
    let input = """
      {"id": "a", "lang": "nl", "text": "Heeft u al eens gedacht aan een gezamenlijk overleg?", "context": "We zien elkaar nooit."}
      {"id": 7, "lang": "en", "text": "What happens next?", "context": "I close the file."}

      {"lang": "en", "text": "🙂 Surely that slows everyone down?"}
      Hoe gaat dat in zijn werk?

      """
    let finished = try Desk().verwonder("neutrality", "--json", "--lang", "nl", stdin: input)
    #expect(finished.status == 0)
    #expect(finished.complaints.isEmpty)
    let lines = try finished.output.split(separator: "\n").map {
      try JSONDecoder().decode(Line.self, from: Data($0.utf8))
    }
    #expect(lines.map(\.id) == ["a", "7", "", "5"])
    #expect(lines.map(\.verdict) == ["solution", "ok", "leading", "ok"])
    #expect(lines[0].also == ["closed"])
    #expect(lines[0].because.hasPrefix("Dit reikt iets aan"))
    #expect(lines[1].marker == nil)
    #expect(lines[1].because.isEmpty)
    #expect(lines[2].marker == "Surely")
  }

  @Test(arguments: [("nl", "stuurt: “Surely”"), ("en", "leading: “Surely”")])
  func `tells people in their own language`(language: String, sentence: String) throws {
    let line = #"{"lang": "en", "text": "Surely that slows everyone down?"}"#
    let finished = try Desk().verwonder("neutrality", "--lang", language, stdin: line + "\n")
    #expect(finished.status == 0)
    #expect(finished.output.contains(sentence), "\(finished.output)")
  }

  @Test func `refuses a line that is no JSON, and says which`() throws {
    let finished = try Desk().verwonder("neutrality", "--json", stdin: "{\"id\": 1\n")
    #expect(finished.status == 1)
    #expect(finished.output.isEmpty)
    #expect(finished.complaints.contains("Regel 1"))
  }

  @Test(
    arguments: [
      (RawLine([0x61, 0x00, 0x62]), "NUL-teken"), (RawLine([0x61, 0xFF]), "geen UTF-8"),
      (RawLine(1_100_000), "1 MiB"),
    ])
  func `refuses what is no question`(line: RawLine, message: String) throws {
    let finished = try Desk().verwonder(["neutrality"], stdin: line.bytes + [0x0A])
    #expect(finished.status == 1)
    #expect(finished.complaints.contains(message), "\(finished.complaints)")
  }

  @Test func `shows no control character raw, and reads a line of any length`() throws {
    let long = String(repeating: "en wat dan, ", count: 5000)
    let finished = try Desk().verwonder("neutrality", stdin: "Toch\u{1B}[31m hè?\n" + long + "\n")
    #expect(finished.status == 0)
    #expect(!finished.output.contains("\u{1B}"))
  }
}
