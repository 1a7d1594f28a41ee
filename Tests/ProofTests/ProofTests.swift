import BankFormat
import Hearing
import Inquiry
import InterviewSupport
import Reports
import Testing

@testable import Proof

extension Proof {
  fileprivate func example(against promise: Promise) -> Example? {
    if case .violated(let example) = self[promise] { example } else { nil }
  }

  fileprivate var kept: [Promise] { verdicts.filter { $0.verdict == .proven }.map(\.promise) }
}

/// `question: what was heard | …`, as short as it can be compared.
private func story(_ example: Example) -> String {
  example.steps.map { step in
    if step.isOpen { return step.move.rawValue }
    let heard = step.isPassedOver ? ["passed over"] : step.heard.map(\.subject.name)
    return "\(step.move): \(heard.joined(separator: "+"))"
  }.joined(separator: " | ")
}

@Suite struct `A proof` {
  @Test(arguments: Probing.allCases)
  func `keeps every promise of the core bank`(probing: Probing) {
    var bank = Project.wonder
    bank.probing = probing
    let proof = prove(bank)
    #expect(proof.kept == Promise.allCases)
    #expect(proof.deadRules.isEmpty)
    #expect(proof.deadTopics.isEmpty)
    #expect(proof.states > 1000)
    #expect(proof.transitions > proof.states)
  }

  @Test func `keeps every promise of the small bank, and of one that may push`() {
    #expect(prove(BrokenBanks.small).isComplete)
    var bank = Project.wonder
    bank.mayPush = true
    #expect(prove(bank).isComplete)
  }

  @Test func `is the same each time`() {
    let first = prove(BrokenBanks.readsNothingBack)
    let second = prove(BrokenBanks.readsNothingBack)
    #expect(first.example(against: .givesBack) != nil)
    #expect(first.example(against: .givesBack) == second.example(against: .givesBack))
    #expect((first.states, first.transitions) == (second.states, second.transitions))
  }

  @Test(arguments: [
    ("no boundary", BrokenBanks.stop("r6-boundary"), 2),
    ("no stop", BrokenBanks.stop("r0-wants-to-stop"), 2),
    ("no irritation", BrokenBanks.stop("irritation", gone: BrokenBanks.small), 2),
    ("deaf in long answers", BrokenBanks.deafInLongAnswers, 2),
    ("patient once", BrokenBanks.patientOnce, 3),
    ("a why opens", BrokenBanks.whyOpens, 2),
    ("asks on", BrokenBanks.asksOn, 2),
  ])
  func `finds who is asked on after having had enough`(
    name: String, bank: Bank, questions: Int
  ) throws {
    let example = try #require(prove(bank).example(against: .stopsAreKept), "\(name)")
    #expect(example.steps.count == questions, "\(name): \(story(example))")
    #expect(example.steps.last?.isOpen == true)
  }

  @Test func `finds what is never put back`() throws {
    let example = try #require(prove(BrokenBanks.readsNothingBack).example(against: .givesBack))
    #expect(example.closing != nil)
    #expect(story(example).hasSuffix("habit"))
  }

  @Test func `finds that there are too few questions to come to the goal`() throws {
    let example = try #require(prove(BrokenBanks.tooFewQuestions).example(against: .ends))
    #expect(example.steps.count <= 12)
    #expect(!example.steps.contains { $0.move == .recallGoal })
  }

  @Test func `finds a rule that an earlier one preempts`() {
    let dead = prove(BrokenBanks.preempted).deadRules
    #expect(
      dead.contains(
        Proof.DeadRule(
          rule: "jargon-asks-for-meaning", cause: .preempted(by: "anything-said"))
      ))
    #expect(
      prove(SmallInquiry.bank).deadRules
        == [Proof.DeadRule(rule: "enough", cause: .preempted(by: "irritation"))])
  }

  @Test func `finds a rule that never holds, and a topic that never opens`() {
    #expect(
      prove(BrokenBanks.neverHolds).deadRules.contains(
        Proof.DeadRule(rule: "deep", cause: .neverHolds)))
    #expect(prove(BrokenBanks.fillsNever).deadTopics == ["filler"])
  }

  @Test func `says that it is unproven when there is more to see than it may`() {
    let proof = prove(Project.wonder, budget: ProofBudget(states: 100, steps: 10))
    #expect(proof[.ends] == .unproven(.tooManyStates))
    #expect(!proof.isComplete)
    #expect(!proof.kept.contains(.allIsReached))
    #expect(proof.deadRules.isEmpty)
  }

  @Test func `gives up at once on a bank with hundreds of lengths`() {
    let proof = prove(BrokenBanks.countsWords)
    #expect(proof.verdicts.allSatisfy { $0.verdict == .unproven(.tooManyStates) })
    #expect(proof.states == 0)
  }

  @Test func `tells an example in words that people use`() throws {
    let bank = BrokenBanks.patientOnce
    let example = try #require(prove(bank).example(against: .stopsAreKept))
    let words = ProofInWords(of: bank, kinds: Project.hearing.kinds)
    let dutch = words.lines(of: example, in: .dutch)
    #expect(dutch.first?.hasPrefix("1. ‘rondleiding’ → hoort irritatie (“Dat heb ik net") == true)
    #expect(dutch.count == 3)
    #expect(words.lines(of: example, in: .english)[1].contains("hears irritation"))
  }
}
