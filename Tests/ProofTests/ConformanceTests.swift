import Hearing
import Inquiry
import InterviewSupport
import TestSupport
import Testing

@testable import Proof

/// A real talk, held against the model after each question: with every barrier in it followed.
private struct HeldTalk {
  private(set) var engine: Engine
  private(set) var strays: [String] = []
  private(set) var steps = 0
  private(set) var model: AbstractModel

  init(_ engine: Engine, _ opening: Opening, _ model: AbstractModel) {
    self.engine = engine
    self.model = model
    _ = self.engine.begin(opening, consent: .quotedUnderPseudonym)
    if !model.allowsFirst(self.engine.memory) { strays.append("the first question") }
  }

  var isOver: Bool { engine.memory.closing != nil }

  mutating func answer(_ text: String) {
    take(words: engine.lexicon.measure(text).wordCount) { $0.receive(text) }
  }

  mutating func passOver() { take(words: 0) { $0.skip() } }

  private mutating func take(words: Int, _ deed: (inout Engine) -> [Move]) {
    let before = engine.memory
    guard let question = before.openQuestion else { return }
    let heard = deed(&engine).flatMap { move -> [Cue] in
      if case .record(.heard(_, let cues, _)) = move { cues } else { [] }
    }
    steps += 1
    let after = engine.memory
    let barriers = (before.barriers + after.barriers).map(\.key)
    for barrier in [nil] + barriers.map(Optional.some)
    where !model.allows(from: before, heard: heard, words: words, to: after, tracking: barrier) {
      let next = after.openQuestion
      strays.append(
        """
        question \(question.n), \(question.move): heard \(heard.map(\.subject.name)), then \
        \(next?.move.rawValue ?? "the end") by \(String(describing: next?.reason.source))
        """)
    }
  }
}

/// Banks that differ in what the engine does by itself.
private enum Variant: CaseIterable {
  case atOnce, openingsFirst, push, fewQuestions, littleTime, small

  var bank: Bank {
    var bank = self == .small ? BrokenBanks.small : Project.wonder
    switch self {
    case .atOnce, .small: break
    case .openingsFirst: bank.probing = .openingsFirst
    case .push: bank.mayPush = true
    case .fewQuestions: bank.limits.questions = 15
    case .littleTime: bank.limits.exploreAtMost = 4
    }
    return bank
  }
}

@Suite struct `The model of a talk` {
  @Test(arguments: Variant.allCases)
  fileprivate func `allows whatever happens with people who say anything`(variant: Variant) {
    var model = AbstractModel(variant.bank)
    var steps = 0
    for seed in 0..<40 as Range<UInt64> {
      let scenario = Project.scenarios[Int(seed) % Project.scenarios.count]
      let engine = Engine(
        bank: variant.bank, chain: scenario.chain, lexicon: Project.lexicon(scenario.language))
      var talk = HeldTalk(engine, Project.opening(of: scenario), model)
      var respondent = SeededRespondent(seed: seed, language: scenario.language)
      for _ in 0..<80 where !talk.isOver {
        switch respondent.nextDeed() {
        case .answer(let text): talk.answer(text)
        case .skip: talk.passOver()
        default: break
        }
      }
      #expect(talk.strays.isEmpty, "seed \(seed)")
      steps += talk.steps
      model = talk.model
    }
    #expect(steps > 300)
  }

  /// In the language of the proof everything can be heard together with everything else.
  @Test(arguments: Variant.allCases)
  fileprivate func `allows whatever happens when anything can be heard`(variant: Variant) {
    var model = AbstractModel(variant.bank)
    let atoms = model.atoms
    let synthetic = SyntheticTalk(variant.bank, atoms)
    let heard = atoms.all.indices.filter { atoms.all[$0].subject != nil }
    for seed in 0..<60 as Range<UInt64> {
      let shape = CardShape.allCases[Int(seed) % CardShape.allCases.count]
      var talk = HeldTalk(synthetic.engine(on: shape), synthetic.opening, model)
      var random = SplitMix(seed: seed)
      for turn in 1...60 where !talk.isOver {
        if Int.random(in: 0..<12, using: &random) == 0 {
          talk.passOver()
          continue
        }
        let count = Int.random(in: 0...3, using: &random)
        var answer = Set((0..<count).compactMap { _ in heard.randomElement(using: &random) })
        let longest = Int.random(in: 0...atoms.lengths.count, using: &random)
        answer.formUnion(atoms.lengths.prefix(longest).compactMap { atoms.number(.words($0)) })
        let isBare = Bool.random(using: &random)
        if let text = synthetic.answer(answer, to: turn, isBare: isBare) { talk.answer(text) }
      }
      #expect(talk.strays.isEmpty, "seed \(seed)")
      model = talk.model
    }
  }
}
