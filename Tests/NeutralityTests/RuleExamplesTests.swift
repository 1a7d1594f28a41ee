import Inquiry
public import Neutrality
public import Testing

extension NeutralityRule: CustomTestStringConvertible {
  public var testDescription: String { id.rawValue }
}

@Suite struct `Each rule` {
  static let checkers = Dictionary(
    uniqueKeysWithValues: Language.allCases.map { ($0, Neutrality($0)) })

  @Test(arguments: NeutralityRule.all)
  func `fires on its own examples, and only on those`(rule: NeutralityRule) throws {
    for example in rule.examples {
      let checker = try #require(Self.checkers[example.language])
      let context = example.said.isEmpty ? .unknown : QuestionContext(said: [example.said])
      let fired = checker.judge(example.text, in: context).findings.map(\.rule)
      #expect(fired.contains(rule.id) == example.fires, "\(example.text) → \(fired)")
    }
  }

  @Test(arguments: NeutralityRule.all)
  func `has a source, and examples both ways in both languages`(rule: NeutralityRule) {
    #expect(!rule.source.isEmpty)
    for language in Language.allCases {
      for fires in [true, false] {
        #expect(
          rule.examples.contains { $0.language == language && $0.fires == fires },
          "\(rule.id.rawValue): \(language.rawValue), \(fires ? "fires" : "passes")")
      }
    }
  }

  @Test func `has a name of its own`() {
    #expect(Set(NeutralityRule.all.map(\.id)).count == NeutralityRule.all.count)
  }
}
