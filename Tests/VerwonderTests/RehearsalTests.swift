import Foundation
import InterviewSupport
import TestSupport
import Testing

@Suite struct `A rehearsal` {
  static let scenarios = Project.names(in: Project.root + "/Tests/Scenarios")

  private typealias Object = [String: Any]

  private func play(_ scenario: String, matched: Bool) throws -> Object {
    let file = Project.root + "/Tests/Scenarios/" + scenario
    let desk = try Desk()
    let finished = try desk.verwonder(
      ["rehearse", file, "--json"] + (matched ? ["--matched"] : []))
    #expect(finished.status == 0)
    #expect(finished.complaints.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: desk.store))
    let object = try JSONSerialization.jsonObject(with: Data(finished.stdout))
    return try #require(object as? Object)
  }

  @Test(arguments: scenarios, [false, true])
  func `is played to an end`(scenario: String, matched: Bool) throws {
    let played = try play(scenario, matched: matched)
    #expect(played["closed"] is String)
    // The contract of DESIGN, and what we give beyond it: scenario, stopped, and a turn's rule.
    #expect(
      Set(played.keys) == [
        "scenario", "turns", "ideas", "conditions", "agreements", "conclusions", "named", "struck",
        "stopped", "closed", "conduct",
      ])
    let turns = try #require(played["turns"] as? [Object])
    #expect(turns.map { $0["n"] as? Int } == Array(1...turns.count))
    for turn in turns {
      #expect(
        Set(turn.keys) == [
          "n", "move", "question", "parts", "because", "rule", "answer", "answer_n", "barriers",
          "signals",
        ])
      #expect(turn["because"] as? String != "" || turn["move"] as? String == "close")
    }
  }

  @Test(arguments: scenarios, [false, true])
  func `quotes word for word`(scenario: String, matched: Bool) throws {
    let played = try play(scenario, matched: matched)
    let turns = try #require(played["turns"] as? [Object])
    var answers: [Int: String] = [:]
    for turn in turns {
      let parts = try #require(turn["parts"] as? [Object])
      let texts = parts.map { part in
        ["bank", "quote", "chain", "interviewer"].compactMap { part[$0] as? String }
      }
      #expect(texts.allSatisfy { $0.count == 1 })
      #expect(texts.joined().joined() == turn["question"] as? String)
      for part in parts {
        switch Set(part.keys) {
        case ["bank"], ["chain", "field"]: break
        // Only what was said before can be given back.
        case ["quote", "n", "start", "end"]: #expect(isExact(part, "quote", in: answers))
        case let keys: Issue.record("a part with \(keys.sorted())")
        }
      }
      let n = try #require(turn["n"] as? Int)
      answers[n] = turn["answer"] as? String
      for cue in ["barriers", "signals"].flatMap({ turn[$0] as? [Object] ?? [] }) {
        #expect(isExact(cue.merging(["n": n]) { $1 }, "evidence", in: answers))
      }
    }
    for list in ["ideas", "conditions", "agreements", "conclusions", "named"] {
      for quote in try #require(played[list] as? [Object]) {
        #expect(Set(quote.keys) == ["n", "text", "start", "end"])
        #expect(isExact(quote, "text", in: answers), "\(list): \(quote)")
      }
    }
  }

  /// As scalars: a character can be several of them.
  private func isExact(_ quote: Object, _ key: String, in answers: [Int: String]) -> Bool {
    guard let text = quote[key] as? String, let n = quote["n"] as? Int,
      let start = quote["start"] as? Int, let end = quote["end"] as? Int,
      let scalars = answers[n].map({ Array($0.unicodeScalars) }),
      start < end, end <= scalars.count
    else { return false }
    return Array(text.unicodeScalars) == Array(scalars[start..<end])
  }

  @Test func `of what is no scenario lists the mistakes`() throws {
    let desk = try Desk()
    let file = try desk.folder.write("id: x\nlang: fr\n", to: "scenario.yaml")
    let finished = try desk.verwonder("rehearse", file)
    #expect(finished.status == 1)
    #expect(finished.output.isEmpty)
    #expect(finished.complaints.contains("scenario.yaml:2:"), "\(finished.complaints)")
  }
}

@Suite struct `Hearing lines` {
  private struct Line: Decodable {
    struct Cue: Decodable {
      var kind: String, evidence: String, start: Int, end: Int, rule: String
    }
    struct Dismissed: Decodable { var kind: String, evidence: String, because: String }
    var id: String
    var barriers: [Cue]
    var signals: [Cue]
    var dismissed: [Dismissed]
  }

  @Test func `gives exact places, in order`() throws {
    let texts = [
      "Omdat we het al jaren zo doen.", "🙂 e\u{301}é Wij vertrouwen ze niet, en dat blijft zo.",
      "“Weet ik niet.” Wij vertrouwen ze wél.", "We have always done it this way 🙂.", "",
    ]
    let languages = ["nl", "nl", "nl", "en", "nl"]
    let input = try zip(texts, languages).enumerated().map { number, line in
      String(
        decoding: try JSONSerialization.data(
          withJSONObject: ["id": "r\(number)", "lang": line.1, "text": line.0]), as: UTF8.self)
    }
    let finished = try Desk().verwonder(
      "hear", "--json", stdin: input.joined(separator: "\n") + "\n")
    #expect(finished.status == 0)
    let lines = try finished.output.split(separator: "\n").map {
      try JSONDecoder().decode(Line.self, from: Data($0.utf8))
    }
    #expect(lines.map(\.id) == ["r0", "r1", "r2", "r3", "r4"])
    for (line, text) in zip(lines, texts) {
      let scalars = Array(text.unicodeScalars)
      for cue in line.barriers + line.signals {
        #expect(Array(cue.evidence.unicodeScalars) == Array(scalars[cue.start..<cue.end]))
      }
    }
    #expect(
      lines.map { Set($0.barriers.map(\.kind)) } == [
        ["habit"], ["distrust"], [], ["habit"], [],
      ])
  }

  @Test func `refuses a line that is no JSON, and says which`() throws {
    let finished = try Desk().verwonder("hear", "--json", stdin: "{\"id\": 1\n")
    #expect(finished.status == 1)
    #expect(finished.output.isEmpty)
    #expect(finished.complaints.contains("Regel 1"))
  }
}
