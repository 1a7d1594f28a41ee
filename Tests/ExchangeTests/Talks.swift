import Inquiry
import InterviewSupport
import Reports
import TestSupport

/// An interview that was really held with the small bank.
struct HeldTalk {
  var engine = SmallInquiry.engine()
  var id: String

  init(
    _ id: String, participant: String = "Willow", partner: Partner.ID = "ward",
    consent: ConsentLevel = .quotedUnderPseudonym, _ answers: String...
  ) {
    self.id = id
    var opening = SmallInquiry.opening(partner: partner)
    opening.participant = participant
    _ = engine.begin(opening, consent: consent)
    for answer in answers { _ = engine.receive(answer) }
  }

  var record: InterviewRecord {
    InterviewRecord(
      id: id, chain: engine.chain, memory: engine.memory, beganAt: 1_763_769_600_000)
  }
}

/// Somebody who says anything, each time with a word that nobody else says.
struct SeededTalk {
  private(set) var engine: Engine
  /// All that was ever answered: which question, and the word.
  private(set) var told: [(n: Int, word: String)] = []
  let id: String

  init(seed: UInt64) {
    let language: Language = seed.isMultiple(of: 2) ? .dutch : .english
    var random = SplitMix(seed: seed &+ 7)
    id = "i\(seed)"
    engine = Engine(
      bank: Project.wonder, chain: SmallInquiry.card, lexicon: Project.lexicon(language))
    var opening = SmallInquiry.opening()
    opening.language = language
    let consent = ConsentLevel.allCases.randomElement(using: &random) ?? .quotedByName
    _ = engine.begin(opening, consent: max(consent, seed % 3 == 0 ? .onlyMe : .quotedByName))
    var person = SeededRespondent(seed: seed, language: language)
    for _ in 0..<25 {
      if Int.random(in: 0..<40, using: &random) == 0, let now = engine.memory.consent, now > .onlyMe
      {
        _ = engine.note(.consented(ConsentLevel(rawValue: now.rawValue - 1) ?? .onlyMe))
      }
      take(person.nextDeed(), seed)
    }
  }

  private mutating func take(_ deed: SeededRespondent.Deed, _ seed: UInt64) {
    let word = "woord\(seed)x\(told.count)x"
    switch deed {
    case .answer(let text):
      guard let n = engine.memory.openQuestion?.n else { return }
      told.append((n, word))
      _ = engine.receive("\(word) \(text)")
    case .correct(let text):
      guard let n = engine.memory.lastAnswered?.n else { return }
      told.append((n, word))
      _ = engine.correct("\(text) \(word)")
    case .mend(let n, let text):
      guard engine.memory.turn(n)?.answer != nil else { return }
      told.append((n, word))
      _ = engine.mend(n, "\(text) \(word)")
    case .strike(let n): _ = engine.strike(n)
    case .skip: _ = engine.skip()
    case .ask: _ = engine.ask("Hoe ging dat?")
    case .note(let text): _ = engine.note(.noted(text))
    case .stepAside: break
    }
  }

  var record: InterviewRecord {
    InterviewRecord(
      id: id, chain: engine.chain, memory: engine.memory, beganAt: 1_763_769_600_000)
  }

  /// Whether somebody else may read this word.
  func isReleased(_ word: String) -> Bool {
    let memory = engine.memory
    guard memory.consent ?? .onlyMe > .onlyMe else { return false }
    return memory.standing.contains { turn in
      turn.answer?.words.text?.contains(word) == true
        && memory.effectiveConsent(turn.n) >= .quotedUnderPseudonym
    }
  }
}
