public import Inquiry

/// A bank tried on a scripted participant. Nothing is stored.
public struct Rehearsal: Sendable {
  public typealias Play = Scenario.Play

  public let scenario: Scenario
  public private(set) var engine: Engine
  /// For each question, by its number, the script's number of the answer; player's own are absent.
  public private(set) var scripted: [Int: Int] = [:]

  /// Answers that no question was put for.
  public private(set) var unused: [Scenario.ScriptedAnswer]
  private let play: Play

  public init(_ scenario: Scenario, engine: Engine, opening: Opening, play: Play) {
    self.scenario = scenario
    self.engine = engine
    self.play = play
    unused = scenario.answers
    // The player consents in the plainest way: quotes under pseudonym.
    _ = self.engine.begin(opening, consent: .quotedUnderPseudonym)
    run()
  }

  private mutating func run() {
    while let question = engine.memory.openQuestion {
      if let line = ownLine(to: question.move) {
        _ = engine.receive(line.text)
      } else if let answer = nextAnswer(to: question.move) {
        scripted[question.n] = answer.n
        // An answer in which nothing can be seen is no answer; the question is passed over.
        _ = isBlank(answer.text) ? engine.skip() : engine.receive(answer.text)
      } else if question.move == .close {
        // Everything was said; the last word is a plain one.
        _ = engine.receive(PlayersLine.farewell[scenario.language])
      } else {
        _ = engine.stop(.inputEnded)
      }
    }
  }

  /// What the player says itself, unless the script has words for just that.
  private func ownLine(to move: ProbeMove.ID) -> PlayersLine? {
    let isScripted = unused.contains { fits($0.answersTo, move) }
    return isScripted ? nil : PlayersLine(answering: move, in: scenario.language)
  }

  private mutating func nextAnswer(to move: ProbeMove.ID) -> Scenario.ScriptedAnswer? {
    guard !unused.isEmpty else { return nil }
    let fitting = play == .matched ? unused.firstIndex { fits($0.answersTo, move) } : nil
    return unused.remove(at: fitting ?? 0)
  }
}

/// Whether an answer that is written for a kind of question answers this move. Every name that is
/// no kind is the move of that name.
func fits(_ answersTo: String, _ move: ProbeMove.ID) -> Bool {
  let kind = Scenario.kindsOfQuestion.first { $0.name == answersTo }
  return (kind?.moves ?? [ProbeMove.ID(answersTo)]).contains(move)
}

/// What the player itself says to questions that no script answers.
struct PlayersLine {
  static let farewell = Bilingual(nl: "nee, zo is het goed", en: "no, that is all")

  var text: String

  init?(answering move: ProbeMove.ID, in language: Language) {
    let line: Bilingual
    switch move {
    case .naming: line = Bilingual(nl: "laat maar open", en: "leave it open")
    case .conditionMore: line = Bilingual(nl: "nee, dat is het", en: "no, that is it")
    case .readBack: line = Bilingual(nl: "klopt", en: "that's right")
    case .permission: line = Bilingual(nl: "ja hoor", en: "yes, that is fine")
    case .pauseOffer: line = Bilingual(nl: "ga maar door", en: "go on")
    case .agreementWho, .agreementWhen, .agreementCheck:
      line = Bilingual(nl: "laat maar open", en: "leave it open")
    default: return nil
    }
    text = line[language]
  }
}
