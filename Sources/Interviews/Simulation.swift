// Interviews that nobody held, to try a bank or a program on many at once:
//
//   scenarios + a seed  ──▶  SimulatedParticipant  ──▶  Engine  ──▶  [TranscriptEvent]
//
// A participant speaks with the words of some scripts, mixed: what was written for such a question,
// else whatever comes. Now and then they pass a question over, draw a boundary, say little, correct
// themselves, take words back or leave. The same seed and scripts are the same talk, to the byte, and
// the first hundred of ten thousand are those of a hundred.
public import Inquiry

/// Plays participants from a seed.
public struct Simulation: Sendable {
  private let seed: Int
  private let scenarios: [Scenario]
  private let materials: Materials
  private let opening: Opening

  public struct Talk: Sendable {
    public var number: Int
    public var events: [TranscriptEvent]
  }

  /// - Parameters:
  ///   - scenarios: at least one, all in the language of the opening.
  ///   - opening: with what they are held; partner and participant are drawn.
  public init(seed: Int, scenarios: [Scenario], materials: Materials, opening: Opening) {
    precondition(!scenarios.isEmpty, "Nobody can be played without a script")
    self.seed = seed
    self.scenarios = scenarios
    self.materials = materials
    self.opening = opening
  }

  /// The interview with this number, from 1.
  public func talk(_ number: Int) -> Talk {
    var chance = Chance(seed: seed, number: number)
    var opening = opening
    opening.partner =
      chance.one(of: materials.chain.partners.map(\.id)) ?? opening.partner
    opening.participant = "sim-\(seed)-\(number)"
    opening.mode = chance.happens(50) ? .own : .interviewer
    opening.simulated = Opening.Simulated(seed: seed, number: number)
    var participant = SimulatedParticipant(scenarios, opening.language, chance)
    var engine = materials.engine()
    var events: [TranscriptEvent] = []
    func take(_ moves: [Move]) {
      for case .record(let event) in moves { events.append(event) }
    }
    take(engine.begin(opening, consent: participant.consent()))
    while let question = engine.memory.openQuestion {
      switch participant.respond(to: question, in: engine.memory) {
      case .answer(let text): take(engine.receive(text, minute: events.count / 8))
      case .correct(let text): take(engine.correct(text, minute: events.count / 8))
      case .skip: take(engine.skip())
      case .takeBack(let n): take(engine.strike(n))
      case .leave: take(engine.stop(.wantsStop))
      }
    }
    return Talk(number: number, events: events.withoutWordsTakenBack)
  }
}

extension [TranscriptEvent] {
  /// As a store gives them back: words that were taken back are in none of them.
  fileprivate var withoutWordsTakenBack: [TranscriptEvent] {
    let gone = Set(compactMap { if case .struck(let n) = $0 { n } else { nil } })
    if gone.isEmpty { return self }
    return map { event in
      switch event {
      case .answered(var answer) where gone.contains(answer.n):
        answer.words = .takenBack
        return .answered(answer)
      case .corrected(var answer) where gone.contains(answer.n):
        answer.words = .takenBack
        return .corrected(answer)
      default: return event
      }
    }
  }
}

/// Somebody who speaks with the words of others.
struct SimulatedParticipant {
  enum Deed {
    case answer(String)
    case correct(String)
    case skip
    case takeBack(Int)
    case leave
  }

  private let language: Language
  private var chance: Chance
  private var unused: [Scenario.ScriptedAnswer]
  private let all: [Scenario.ScriptedAnswer]
  /// What this person is like: how often in a hundred they say little, and pass a question over.
  private let brevity: Int
  private let reluctance: Int
  /// Nothing is corrected twice in a row.
  private var lastDone: Int?

  init(_ scenarios: [Scenario], _ language: Language, _ chance: Chance) {
    var chance = chance
    var voices: [Scenario] = []
    for _ in 0..<(1 + chance.below(3)) {
      if let scenario = chance.one(of: scenarios) { voices.append(scenario) }
    }
    let answers = voices.flatMap(\.answers).filter { !isBlank($0.text) }
    all = scenarios.flatMap(\.answers).filter { !isBlank($0.text) }
    unused = answers
    brevity = [5, 10, 40][chance.below(3)]
    reluctance = [1, 3, 10][chance.below(3)]
    self.language = language
    self.chance = chance
  }

  /// Most may be quoted; a few are for the participant alone.
  mutating func consent() -> ConsentLevel {
    switch chance.below(10) {
    case 0: .onlyMe
    case 1, 2: .inquirerMayRead
    case 3: .quotedByName
    default: .quotedUnderPseudonym
    }
  }

  mutating func respond(to question: Question, in memory: Memory) -> Deed {
    if let deed = ownDeed(question, memory) { return deed }
    if let line = PlayersLine(answering: question.move, in: language), !chance.happens(30) {
      return .answer(line.text)
    }
    return .answer(words(answering: question.move))
  }

  /// What people do beside answering.
  private mutating func ownDeed(_ question: Question, _ memory: Memory) -> Deed? {
    if chance.happens(reluctance) { return .skip }
    guard question.n > 3, lastDone != question.n - 1 else { return nil }
    switch chance.below(300) {
    case 0..<2: return .leave
    case 2..<6:
      lastDone = question.n
      let answered = memory.standing.filter { $0.answer?.words.text != nil }.map(\.n)
      return chance.one(of: answered).map(Deed.takeBack)
    case 6..<12:
      guard memory.lastAnswered?.answer?.words.text != nil else { return nil }
      lastDone = question.n
      return .correct(words(answering: memory.lastAnswered?.move ?? question.move))
    default: return nil
    }
  }

  private mutating func words(answering move: ProbeMove.ID) -> String {
    if chance.happens(4), let line = chance.one(of: Self.boundaries) { return line[language] }
    if chance.happens(brevity / 2), let line = chance.one(of: Self.short) { return line[language] }
    let text = next(answering: move)
    if chance.happens(15) { return text + " " + next(answering: move) }
    return chance.happens(brevity) ? firstSentence(of: text) : text
  }

  private mutating func next(answering move: ProbeMove.ID) -> String {
    let fitting = unused.indices.filter { fits(unused[$0].answersTo, move) }
    if let index = chance.one(of: fitting) { return unused.remove(at: index).text }
    let others = all.filter { fits($0.answersTo, move) }
    if let other = chance.one(of: others) { return other.text }
    if !unused.isEmpty, chance.happens(60) { return unused.remove(at: 0).text }
    return chance.one(of: all)?.text ?? PlayersLine.farewell[language]
  }

  private static let boundaries = [
    Bilingual(nl: "Daar wil ik het niet over hebben.", en: "I don't want to talk about that."),
    Bilingual(nl: "Dit blijft onder ons.", en: "This stays between us."),
    Bilingual(nl: "Dat heb ik net toch gezegd.", en: "I have just told you that."),
    Bilingual(nl: "Niet citeren graag.", en: "Please don't quote that."),
    Bilingual(nl: "Dat ligt gevoelig.", en: "That's a sensitive one."),
    Bilingual(nl: "Waarom vraag je dat?", en: "Why do you ask?"),
  ]

  private static let short = [
    Bilingual(nl: "Ja.", en: "Yes."), Bilingual(nl: "Nee.", en: "No."),
    Bilingual(nl: "Weet ik niet.", en: "I don't know."),
    Bilingual(nl: "Gewoon, zo gaat dat.", en: "It just goes like that."),
    Bilingual(nl: "Geen idee eigenlijk.", en: "No idea, really."),
  ]
}

/// Up to the first full stop, question mark or exclamation mark.
private func firstSentence(of text: String) -> String {
  guard let end = text.firstIndex(where: { ".?!".contains($0) }) else { return text }
  return String(text[...end])
}
