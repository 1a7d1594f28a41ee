import Inquiry
import InterviewSupport
import Interviews
import Testing
import Transcripts

@Suite struct `A simulation` {
  @Test func `gives the same talks for the same seed, however many there are`() {
    let first = Project.simulation(seed: 7)
    let second = Project.simulation(seed: 7)
    for number in [1, 2, 25] {
      #expect(first.talk(number).events == second.talk(number).events)
    }
  }

  @Test func `gives other talks for another seed or number`() {
    let simulation = Project.simulation(seed: 7)
    let talks = (1...20).map { simulation.talk($0).events.dropFirst() }
    #expect(Set(talks.map { "\($0)" }).count == 20)
    #expect(
      Project.simulation(seed: 8).talk(1).events.dropFirst()
        != simulation.talk(1).events.dropFirst())
  }

  /// What is drawn does not change with the library or the machine.
  @Test func `draws the numbers it has always drawn`() {
    var chance = Chance(seed: 7, number: 3)
    #expect(
      [chance.next(), chance.next()] == [1_156_648_547_160_330_306, 1_636_221_917_143_832_206])
  }

  @Test func `marks every talk, and ends it`() throws {
    for number in 1...30 {
      let events = Project.simulation(seed: 3).talk(number).events
      guard case .opened(let opening)? = events.first else {
        Issue.record("no opening")
        continue
      }
      #expect(opening.simulated == Opening.Simulated(seed: 3, number: number))
      #expect(opening.participant == "sim-3-\(number)")
      var engine = Project.simulated(.dutch)
      engine.remember(events)
      #expect(engine.memory.closing != nil)
    }
  }

  /// Somebody skips, draws a boundary, takes words back, corrects, leaves.
  @Test func `has everything that people do`() {
    var seen: Set<String> = []
    for number in 1...200 {
      for event in Project.simulation(seed: 1).talk(number).events {
        switch event {
        case .skipped: seen.insert("skipped")
        case .struck: seen.insert("struck")
        case .corrected: seen.insert("corrected")
        case .topicClosed: seen.insert("boundary")
        case .restricted: seen.insert("restricted")
        case .closed(let closing): seen.insert(closing.rawValue)
        default: break
        }
      }
    }
    #expect(
      seen.isSuperset(of: [
        "skipped", "struck", "corrected", "boundary", "restricted", "wants_stop", "completed",
      ]), "\(seen)")
  }

  /// Words that were taken back stand nowhere, as in a store.
  @Test func `forgets what was taken back`() {
    for number in 1...100 {
      let events = Project.simulation(seed: 1).talk(number).events
      let gone = events.compactMap { if case .struck(let n) = $0 { n } else { nil } }
      for case .answered(let answer) in events where gone.contains(answer.n) {
        #expect(answer.words == .takenBack)
      }
    }
  }

  @Test func `tells real and simulated interviews together only when asked to`() {
    func summary(_ id: Transcript.ID, _ simulated: Bool) -> InterviewSummary {
      var opening = SmallInquiry.opening()
      if simulated { opening.simulated = Opening.Simulated(seed: 1, number: 1) }
      let at = Timestamp(milliseconds: 0)
      return InterviewSummary(
        id: id, opening: opening, createdAt: at, lastAt: at, eventCount: 1, closing: nil)
    }
    let (real, played) = (summary("a", false), summary("b", true))
    #expect([real, played].toldTogether(withSimulated: false) == [real])
    #expect([real, played].toldTogether(withSimulated: true) == [real, played])
    #expect([played].toldTogether(withSimulated: false) == [played])
  }
}

extension Project {
  static func simulation(seed: Int) -> Simulation {
    let dutch = scenarios.filter { $0.language == .dutch }
    let engine = simulated(.dutch)
    return Simulation(
      seed: seed, scenarios: dutch,
      materials: Materials(
        bank: engine.bank, chain: engine.chain, lexicon: engine.lexicon, kinds: []),
      opening: opening(of: dutch[0]))
  }

  /// An engine for the talks of a simulation, in which nothing has happened yet.
  static func simulated(_ language: Language) -> Engine {
    let scenario = scenarios.first { $0.language == language } ?? scenarios[0]
    return engine(for: scenario)
  }
}
