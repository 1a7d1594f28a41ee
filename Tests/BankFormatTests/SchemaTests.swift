import Access
import BankFormat
import Foundation
import Hearing
import Inquiry
import InterviewSupport
import Testing

/// One of docs/schema, to look things up in.
private struct Schema {
  private let root: [String: Any]

  init(_ name: String) throws {
    let path = "\(Project.root)/docs/schema/\(name).schema.json"
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    root = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  /// What stands at `$defs/rule/properties/once`; an empty path is the top.
  func at(_ path: String) throws -> [String: Any] {
    var value = root
    for step in path.split(separator: "/") {
      value = try #require(value[String(step)] as? [String: Any], "no \(step) in \(path)")
    }
    return value
  }

  func list(_ path: String, _ key: String) throws -> [String] {
    try #require(try at(path)[key] as? [String], "no \(key) at \(path)")
  }

  func bounds(_ path: String) throws -> ClosedRange<Int> {
    let value = try at(path)
    return try #require(value["minimum"] as? Int)...(try #require(value["maximum"] as? Int))
  }

  /// Everything in it that describes a mapping with fixed keys or a value, by its path.
  func parts() -> [(path: String, value: [String: Any])] {
    var found: [(String, [String: Any])] = []
    func visit(_ value: Any, _ path: String) {
      if let object = value as? [String: Any] {
        found.append((path, object))
        for (key, inner) in object where key != "required" { visit(inner, path + "/" + key) }
      } else if let list = value as? [Any] {
        for (index, inner) in list.enumerated() { visit(inner, path + "/\(index)") }
      }
    }
    visit(root, "")
    return found
  }
}

@Suite struct `The schemas and the readers` {
  static let names = [
    "bank", "chain", "scenario", "lexicon", "barriers", "rerun", "rehearsal", "conduct", "coverage",
    "people", "verwonderd", "conclusions", "ladders",
    "mirror", "coreq",
  ]

  @Test(arguments: [
    ("bank", "", BankKeys.bank),
    ("bank", "$defs/text", BilingualKeys.text),
    ("bank", "$defs/limits", BankKeys.limits),
    ("bank", "$defs/explore", BankKeys.explore),
    ("bank", "$defs/topic", BankKeys.topic),
    ("bank", "$defs/move", BankKeys.move),
    ("bank", "$defs/move/properties/says", BilingualKeys.text),
    ("bank", "$defs/rule", BankKeys.rule),
    ("bank", "$defs/example", BankKeys.example),
    ("bank", "$defs/condition", BankKeys.condition),
    ("bank", "$defs/condition/properties/times", BankKeys.times),
    ("bank", "$defs/range", BankKeys.range),
    ("bank", "$defs/lines", BilingualKeys.text),
    ("bank", "properties/answers_back", BankKeys.answersBack),
    ("chain", "", ChainKeys.card),
    ("chain", "$defs/partner", ChainKeys.partner),
    ("chain", "$defs/handover", ChainKeys.handOver),
    ("chain", "$defs/information", ChainKeys.information),
    ("scenario", "", ScenarioKeys.scenario),
    ("scenario", "$defs/chain", ChainKeys.inScenario),
    ("scenario", "$defs/partner", ChainKeys.partner),
    ("scenario", "$defs/handover", ChainKeys.handOver),
    ("scenario", "$defs/participant", ScenarioKeys.participant),
    ("scenario", "$defs/answer", ScenarioKeys.answer),
    ("scenario", "$defs/expect", ScenarioKeys.expect),
    ("scenario", "$defs/stop", ScenarioKeys.stop),
    ("lexicon", "$defs/kind", LexiconKeys.kind),
    ("lexicon", "$defs/text", BilingualKeys.text),
    ("lexicon", "$defs/cue", LexiconKeys.cue),
    ("lexicon", "$defs/cue/properties/examples", LexiconKeys.examples),
    ("lexicon", "$defs/context", LexiconKeys.context),
    ("people", "", PeopleKeys.file),
    ("people", "$defs/person", PeopleKeys.person),
    ("verwonderd", "", SettingsKeys.file),
    ("verwonderd", "$defs/tcp", SettingsKeys.tcp),
    ("verwonderd", "$defs/log", SettingsKeys.log),
    ("verwonderd", "$defs/limits", SettingsKeys.limits),
    ("verwonderd", "$defs/memory", SettingsKeys.memory),
  ])
  func `take the same keys`(name: String, path: String, keys: Keys) throws {
    let schema = try Schema(name)
    let properties = try schema.at(path.isEmpty ? "properties" : path + "/properties")
    #expect(Set(properties.keys) == Set(keys.allowed))
    let required = try schema.at(path)["required"] as? [String]
    #expect(Set(required ?? []) == Set(keys.required))
    let isOpen = try schema.at(path)["additionalProperties"] as? Bool
    let leavesRoom = [ScenarioKeys.scenario, ScenarioKeys.participant, ScenarioKeys.answer]
    #expect(isOpen == leavesRoom.contains(keys))
  }

  @Test func `take the same keys at the top of a lexicon and of the kinds`() throws {
    let properties = try Schema("lexicon").at("properties")
    #expect(Set(properties.keys) == Set(LexiconKeys.file.allowed + LexiconKeys.kinds.allowed))
  }

  @Test(arguments: [
    ("bank", "properties/languages/items", Language.allCases.map(\.rawValue)),
    ("bank", "$defs/topic/properties/each", Topic.Each.allCases.map(\.rawValue)),
    ("bank", "$defs/move/properties/kind", ProbeMove.Kind.allCases.map(\.rawValue)),
    ("bank", "$defs/condition/properties/after_kind", ProbeMove.Kind.allCases.map(\.rawValue)),
    ("bank", "$defs/condition/properties/voice", Voice.allCases.map(\.rawValue)),
    ("bank", "properties/probing", Probing.allCases.map(\.rawValue)),
    ("bank", "$defs/rule/properties/answer_back", AnswerBack.allCases.map(\.rawValue)),
    ("bank", "$defs/rule/properties/then", RuleEnding.allCases.map(\.rawValue)),
    ("bank", "$defs/rule/properties/once", Rule.Once.allCases.map(\.rawValue)),
    ("bank", "$defs/rule/properties/stops", StopReason.allCases.map(\.rawValue)),
    ("bank", "$defs/signal", Signal.allCases.map(\.rawValue)),
    ("scenario", "properties/lang", Language.allCases.map(\.rawValue)),
    ("scenario", "properties/play", Scenario.Play.allCases.map(\.rawValue)),
    ("scenario", "$defs/expect/properties/closed", Closing.allCases.map(\.rawValue)),
    ("scenario", "$defs/stop/properties/reason", StopReason.allCases.map(\.rawValue)),
    ("scenario", "properties/address", Address.allCases.map(\.rawValue)),
    ("lexicon", "$defs/cue/properties/signal", Signal.allCases.map(\.rawValue)),
    ("lexicon", "$defs/cue/properties/voice", Voice.allCases.map(\.rawValue)),
    ("lexicon", "$defs/effect", ContextRule.Effect.allCases.map(\.rawValue)),
    (
      "lexicon", "$defs/context/properties/direction",
      ContextRule.Direction.allCases.map(\.rawValue)
    ),
    ("people", "$defs/person/properties/roles/items", PeopleKeys.roles),
    ("verwonderd", "properties/language", Language.allCases.map(\.rawValue)),
    (
      "verwonderd", "$defs/log/properties/format",
      ServerSettings.Log.Format.allCases.map(\.rawValue)
    ),
    ("verwonderd", "$defs/log/properties/level", ServerSettings.Log.Level.allCases.map(\.rawValue)),
  ])
  func `know the same words`(name: String, path: String, words: [String]) throws {
    #expect(try Schema(name).list(path, "enum") == words)
  }

  @Test(arguments: [
    ("properties/version", BankLimits.version),
    ("$defs/limits/properties/questions", BankLimits.questions),
    ("$defs/explore/properties/at_least", BankLimits.exploreAtLeast),
    ("$defs/explore/properties/at_most", BankLimits.exploreAtMost),
    ("$defs/limits/properties/minutes", BankLimits.minutes),
    ("$defs/limits/properties/why_in_a_row", BankLimits.whyInARow),
    ("$defs/limits/properties/why_per_ladder", BankLimits.whyPerLadder),
    ("$defs/limits/properties/ladders", BankLimits.ladders),
    ("$defs/limits/properties/rungs", BankLimits.rungs),
    ("$defs/limits/properties/namings", BankLimits.namings),
    ("$defs/limits/properties/recalled", BankLimits.recalled),
    ("$defs/range/properties/at_least", BankLimits.counted),
  ])
  func `take the same numbers`(path: String, bounds: ClosedRange<Int>) throws {
    #expect(try Schema("bank").bounds(path) == bounds)
  }

  @Test(arguments: LimitSetting.all.map(\.key))
  func `take the same limits of a daemon`(key: String) throws {
    let setting = try #require(LimitSetting.all.first { $0.key == key })
    #expect(try Schema("verwonderd").bounds("$defs/limits/properties/\(key)") == setting.allowed)
  }

  @Test func `take the same numbers of people, ports and minutes`() throws {
    let settings = try Schema("verwonderd")
    #expect(try Schema("people").bounds("$defs/person/properties/uid") == PeopleKeys.uid)
    #expect(try settings.bounds("$defs/tcp/properties/port") == SettingsKeys.port)
    let minutes = "$defs/memory/properties/interview_idle_minutes"
    #expect(try settings.bounds(minutes) == SettingsKeys.interviewIdleMinutes)
    let longest = try settings.at("properties/socket")["maxLength"] as? Int
    #expect(longest == SettingsKeys.longestSocketPath)
  }

  @Test(arguments: [
    ("properties/topics", "maxItems", BankLimits.topics),
    ("properties/stops", "maxItems", BankLimits.rulesInAList),
    ("properties/follows", "maxItems", BankLimits.rulesInAList),
    ("properties/probes", "maxItems", BankLimits.rulesInAList),
    ("properties/moves", "maxProperties", BankLimits.moves),
  ])
  func `take as many at most`(path: String, key: String, most: Int) throws {
    #expect(try Schema("bank").at(path)[key] as? Int == most)
  }

  @Test func `take the same reach`() throws {
    #expect(
      try Schema("lexicon").bounds("$defs/context/properties/reach") == LexiconKeys.reach)
  }

  @Test func `offer an author every slot there is`() throws {
    let says = try Schema("bank").at("$defs/move/properties/says/properties/nl")
    let wording = try #require((says["oneOf"] as? [[String: Any]])?.first)
    let description = try #require(wording["description"] as? String)
    for slot in Slot.allCases { #expect(description.contains("{\(slot.rawValue)}")) }
  }

  /// An editor shows these beside what an author types.
  @Test(arguments: names)
  func `explain every key`(name: String) throws {
    let schema = try Schema(name)
    #expect(try schema.at("")["title"] is String)
    #expect(
      try schema.at("")["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
    for (path, value) in schema.parts() {
      for (key, property) in value["properties"] as? [String: [String: Any]] ?? [:] {
        let isExplained = property["description"] is String || property["$ref"] is String
        #expect(isExplained || property["oneOf"] != nil, "\(name): \(path)/\(key)")
      }
    }
  }
}
