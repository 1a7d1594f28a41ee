import BankFormat
import Hearing
import Inquiry
import InterviewSupport
import Interviews
import Reports
import Testing

private func export(_ held: HeldInterview) -> ExampleExport {
  ExampleExport(of: held.record, bank: SmallInquiry.bank, lexicon: SmallInquiry.englishLexicon)
}

private let answers = [
  "It was always done by post.", "For her.", "My idea is to ring.", "Only if they answer.",
  "I will ring them.", "Her.", "Monday.", "By the sound.", "Custom.", "So really it is the phone.",
  "Fine.", "No.",
]

private func held(
  consent: ConsentLevel = .quotedUnderPseudonym, _ words: [String] = answers
) -> HeldInterview {
  var held = HeldInterview("i1", consent: consent)
  for text in words { held.take(held.engine.receive(text)) }
  return held
}

/// What is found when an example is read from its YAML and played.
private func problems(of export: ExampleExport, bank: Bank, lexicon: Lexicon) -> [String] {
  let yaml = exampleYAML(export.scenario, remarks: export.remarks)
  let reading = readExample(SmallInquiry.source(yaml), of: bank)
  guard let example = reading.value else { return reading.problems.map { $0.line(in: .english) } }
  guard example == export.scenario else { return ["not the same: \(yaml)"] }
  return ExampleCheck(Rehearsal(example, bank: bank, lexicon: lexicon)).findings.map { "\($0)" }
}

@Suite struct `A recorded interview as an example` {
  @Test func `goes as it went`() {
    let export = export(held())
    #expect(!export.goesOtherwise)
    #expect(export.scenario.answers.map(\.text) == answers)
    #expect(export.scenario.answers[0].asked == "grand_tour")
    #expect(export.scenario.expected.closed == .completed)
    #expect(export.scenario.expected.voiced[.idea] == [3])
    #expect(export.scenario.expected.voiced[.condition] == [4])
    #expect(
      problems(of: export, bank: SmallInquiry.bank, lexicon: SmallInquiry.englishLexicon) == [])
  }

  /// Whatever is said, skipped, struck or corrected: the example passes when it is played.
  @Test(arguments: 0..<60)
  func `passes at once`(seed: UInt64) {
    let language: Language = seed.isMultiple(of: 2) ? .dutch : .english
    let scenario = Project.scenarios.first { $0.language == language } ?? Project.scenarios[0]
    var engine = Project.engine(for: scenario)
    var respondent = SeededRespondent(seed: seed, language: language)
    let consent = ConsentLevel(rawValue: Int(seed % 4)) ?? .onlyMe
    _ = engine.begin(Project.opening(of: scenario), consent: consent)
    for _ in 0..<40 where engine.memory.openQuestion != nil {
      switch respondent.nextDeed() {
      case .answer(let text): _ = engine.receive(text)
      case .correct(let text): _ = engine.correct(text)
      case .mend(let n, let text): _ = engine.mend(n, text)
      case .strike(let n): _ = engine.strike(n)
      case .skip: _ = engine.skip()
      case .ask(let words): _ = engine.ask(words)
      case .note, .stepAside: break
      }
    }
    let record = InterviewRecord(
      id: "i1", chain: scenario.chain, memory: engine.memory, beganAt: 0)
    let lexicon = Project.lexicon(language)
    let export = ExampleExport(of: record, bank: Project.wonder, lexicon: lexicon)
    #expect(problems(of: export, bank: Project.wonder, lexicon: lexicon) == [])
  }

  @Test func `names nobody who stands on the card`() {
    let words = [
      "Willow of THE WARD sends it to Care at Home, not to the shop.",
      "The ward's own, willow said.",
    ]
    let example = export(held(words + answers.dropFirst()))
    let text = exampleYAML(example.scenario)
    for name in ["Willow", "willow", "WARD", "ward", "Care at", "shop", "Home again"] {
      #expect(!text.contains(name), "\(name)")
    }
    #expect(
      example.scenario.answers[0].text
        == "the participant of Partner A sends it to Partner B, not to Partner C.")
    #expect(example.scenario.chain.partners.map(\.id) == ["partner-a", "partner-b", "partner-c"])
    #expect(example.scenario.partner == "partner-a")
  }

  @Test(arguments: ConsentLevel.allCases)
  func `holds words as far as their owner allowed`(consent: ConsentLevel) {
    let export = export(held(consent: consent))
    let text = exampleYAML(export.scenario, remarks: export.remarks)
    #expect(text.contains("always done by post") == (consent >= .quotedUnderPseudonym))
    if consent < .quotedUnderPseudonym {
      #expect(export.scenario.answers.allSatisfy { $0.text == "(…)" })
      #expect(text.contains("  # not released\n"))
      #expect(export.goesOtherwise)
    }
  }

  @Test func `holds nothing that was taken back or said for fewer eyes`() {
    var held = held(["It was always done by post, KANARIE.", "For her, VOGEL."])
    held.take(held.engine.strike(1))
    held.take(held.engine.note(.restricted(n: 2, .inquirerMayRead)))
    let export = export(held)
    let text = exampleYAML(export.scenario, remarks: export.remarks)
    #expect(!text.contains("KANARIE") && !text.contains("VOGEL"))
    #expect(text.contains("  # taken back\n"))
    #expect(text.contains("  # not released\n"))
  }

  @Test func `leaves out what an interviewer asked by themselves`() {
    var held = HeldInterview("i1")
    held.take(held.engine.receive("It was always done by post."))
    held.take(held.engine.ask("And who does that, KANARIE?"))
    held.take(held.engine.receive("VOGEL does."))
    let text = exampleYAML(export(held).scenario)
    #expect(!text.contains("KANARIE") && !text.contains("VOGEL"))
  }
}
