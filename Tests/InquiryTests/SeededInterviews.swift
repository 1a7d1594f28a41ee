import Hearing
import Inquiry
import InterviewSupport
import Testing

/// A live interview with somebody who says anything, and everything that was recorded of it.
struct SeededInterview {
  private(set) var engine: Engine
  private(set) var record: [TranscriptEvent] = []

  init(seed: UInt64, turns: Int = 60) {
    let scenario = Project.scenarios[Int(seed) % Project.scenarios.count]
    engine = Project.engine(for: scenario)
    take(engine.begin(Project.opening(of: scenario), consent: .quotedUnderPseudonym))
    var respondent = SeededRespondent(seed: seed, language: scenario.language)
    for _ in 0..<turns where engine.memory.closing == nil {
      take(perform(respondent.nextDeed()))
    }
  }

  private mutating func perform(_ deed: SeededRespondent.Deed) -> [Move] {
    switch deed {
    case .answer(let text): engine.receive(text)
    case .correct(let text): engine.correct(text)
    case .mend(let n, let text): engine.mend(n, text)
    case .strike(let n): engine.strike(n)
    case .skip: engine.skip()
    case .ask(let text): engine.ask(text)
    case .note(let text): engine.note(.noted(text))
    case .stepAside: engine.note(.wentOffRecord) + engine.note(.cameBackOnRecord)
    }
  }

  private mutating func take(_ moves: [Move]) {
    for case .record(let event) in moves { record.append(event) }
  }
}

@Suite struct `Whatever anybody says` {
  @Test(arguments: 0..<200 as Range<UInt64>)
  func `replaying the record rebuilds the live memory`(seed: UInt64) {
    let interview = SeededInterview(seed: seed)
    let scenario = Project.scenarios[Int(seed) % Project.scenarios.count]
    // What was struck is gone from the store, so the replay gets the record as a store gives it.
    let stored = interview.record.enumerated().map { index, event in
      let later = interview.record[index...]
      return event.without(later.compactMap { if case .struck(let n) = $0 { n } else { nil } })
    }
    let replayed = Project.engine(for: scenario, replaying: stored).memory
    let live = interview.engine.memory
    for (here, there) in zip(live.turns, replayed.turns) {
      #expect(here == there, "seed \(seed), question \(here.n)")
    }
    #expect(replayed.barriers == live.barriers, "seed \(seed)")
    #expect(replayed.voiced == live.voiced, "seed \(seed)")
    #expect(replayed == live, "seed \(seed)")
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `the interview ends within its limits`(seed: UInt64) {
    let memory = SeededInterview(seed: seed, turns: 400).engine.memory
    #expect(memory.closing != nil)
    #expect(memory.turns.count <= Project.wonder.limits.questions + 12)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `every question keeps the promises`(seed: UInt64) throws {
    let memory = SeededInterview(seed: seed).engine.memory
    var whyRun = 0
    for turn in memory.standing {
      let question = turn.question
      #expect(question.text == question.parts.map(\.text).joined())
      for case .quote(let quote) in question.parts where quote.text != nil {
        let said = try #require(memory.turn(quote.n)?.words(inVersion: quote.version))
        #expect(said.words(at: quote.place) == quote.text, "a quote that is not verbatim")
      }
      let kind = Project.wonder.has(turn.move) ? Project.wonder[turn.move].kind : .process
      whyRun = kind == .explanatory ? whyRun + 1 : 0
      #expect(whyRun <= 2)
      if kind == .explanatory {
        #expect(!memory.voiced.contains { $0.what == .idea && $0.n < turn.n }, "why after an idea")
      }
    }
    for (earlier, later) in zip(memory.standing, memory.standing.dropFirst())
    where earlier.move == later.move && earlier.move != .interviewers {
      #expect(earlier.question.wording != later.question.wording, "the same wording twice in a row")
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `no why follows a stop signal`(seed: UInt64) {
    let memory = SeededInterview(seed: seed).engine.memory
    let stops: [Signal] = [.boundary, .irritation, .ownIdea, .wantsStop]
    for (answered, next) in zip(memory.standing, memory.standing.dropFirst())
    where stops.contains(where: answered.hears) && answered.earlier.isEmpty {
      guard Project.wonder.has(next.move) else { continue }
      #expect(Project.wonder[next.move].kind != .explanatory, "seed \(seed), question \(next.n)")
    }
  }
}

extension Turn {
  fileprivate func words(inVersion version: Int) -> String? {
    version < earlier.count ? earlier[version].text : answer?.words.text
  }
}

extension TranscriptEvent {
  /// As it reads from a store after these answers were struck.
  fileprivate func without(_ struck: [Int]) -> TranscriptEvent {
    switch self {
    case .answered(var answer) where struck.contains(answer.n):
      answer.words = .takenBack
      return .answered(answer)
    case .corrected(var answer) where struck.contains(answer.n):
      answer.words = .takenBack
      return .corrected(answer)
    default: return self
    }
  }
}
