import Foundation
import InterviewSupport
import TestSupport
import Testing

/// What authors of cues and sentences have: an explanation, a measure, and learning.
@Suite struct `The tools of who writes what is heard` {
  @Test func `explain the sets, the context, the rules, the sums and what came of them`() throws {
    let explained = try Desk().verwonder(
      "hear", "--explain", stdin: "We hebben nooit tijd, en wantrouwen is het punt niet.\n")
    #expect(explained.status == 0)
    for part in [
      "nooit  <", "time_capacity “", "(negated)", "wat de woorden samen zeggen",
      "– distrust “wantrouwen” (negated)",
    ] {
      #expect(explained.output.contains(part), "\(part)")
    }
    let both = try Desk().verwonder("hear", "--explain", "--json", stdin: "")
    #expect(both.status == 2)
    #expect(both.complaints.contains("--explain is voor lezers"))
  }

  @Test func `measure with sentences of one's own`() throws {
    let desk = try Desk()
    let file = desk.folder.path + "/eigen.jsonl"
    try """
    {"id":"1","lang":"nl","text":"Ik vertrouw ze niet.","labels":["distrust"],"evidence":["vertrouw ze niet"]}
    {"id":"2","lang":"nl","text":"Dat doen we al jaren zo.","labels":[],"evidence":[]}
    {"id":"3","lang":"en","text":"Nice weather today.","labels":["money"],"evidence":["weather"]}
    {"lang":"en","text":"I ring them on Friday.","labels":[],"evidence":[]}

    """.write(toFile: file, atomically: true, encoding: .utf8)
    let score = try desk.verwonder("hear", "--score", file)
    #expect(score.status == 0)
    for line in [
      "distrust                   1     0      0", "habit                      0     1      0",
      "money                      0     0      1", "alle samen                 1     1      1",
      "1 van 2 zinnen zonder belemmering blijven stil.", "2: Dat doen we al jaren zo.",
      "ten onrechte: habit “Dat doen we al jaren zo”", "gemist: money",
    ] {
      #expect(score.output.contains(line), "\(line)")
    }
    let json = try desk.verwonder("hear", "--score", file, "--json")
    #expect(json.output.contains(#""all":{"right":1,"wrong":1,"missed":1"#))
    let broken = try desk.verwonder("hear", "--score", Project.root + "/README.md")
    #expect(broken.status == 1)
  }

  @Test func `ask both languages about one sentence`() throws {
    let mixed = try Desk().verwonder(
      "hear", "--json", "--lang", "nl,en",
      stdin: "I don't trust them, zei hij, en dat doen we al jaren zo.\n")
    #expect(mixed.output.contains(#""kind":"distrust""#))
    #expect(mixed.output.contains(#""kind":"habit""#))
    #expect(try Desk().verwonder("hear", "--lang", "nl,xx", stdin: "").status == 2)
  }

  /// The weights in use are those that the sentences beside them give. (`make weights`)
  @Test(arguments: ["nl", "en"])
  func `learn what the program hears with`(language: String) throws {
    let blind = "Tests/Blind/read"
    let talk =
      names(in: "learning/talk", beginning: language).map { "learning/talk/\($0)" }
      + names(in: blind, beginning: "utterances-\(language)-").map { "\(blind)/\($0)" }
    let table = Project.text("config/hearing/\(language)/weights.txt")
    let mark = try #require(table.firstMatch(of: /\nmark: (\S+)\n/)?.1)
    try expect("hearing", language, from: "talk", ["--mark", String(mark)], talk)
    let questions =
      names(in: "learning/questions", beginning: "").map { "learning/questions/\($0)" }
      + names(in: "Tests/NeutralityTests", beginning: "").filter { $0.hasSuffix(".jsonl") }
      .map { "Tests/NeutralityTests/\($0)" }
      + names(in: blind, beginning: "neutrality-").map { "\(blind)/\($0)" }
    try expect("neutrality", language, from: "questions", [], questions)
  }

  private func expect(
    _ folder: String, _ language: String, from what: String, _ options: [String],
    _ files: [String]
  ) throws {
    let learned = try Desk().verwonder(
      ["learn", what, "--lang", language] + options + files.map { Project.root + "/" + $0 })
    #expect(learned.status == 0)
    #expect(
      learned.output == Project.text("config/\(folder)/\(language)/weights.txt"),
      "run `make weights`")
  }

  private func names(in folder: String, beginning: String) -> [String] {
    Project.names(in: Project.root + "/" + folder).filter { $0.hasPrefix(beginning) }.sorted()
  }
}
