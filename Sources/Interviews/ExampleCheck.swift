// An example interview, played  ──▶  what went otherwise than it says
//
// Pure: whoever reads the files knows where each part of a script stands, and tells a finding
// at its line.
public import Inquiry

/// What was found when an example was played.
public struct ExampleFinding: Sendable, Equatable {
  public enum What: Sendable, Equatable {
    case otherwise(expected: Bilingual, found: Bilingual)
    /// The answer with this number was never given.
    case neverGiven(Int)
    case broken(BrokenPromise)
  }

  public var spot: Scenario.Spot
  public var what: What

  public init(_ what: What, at spot: Scenario.Spot) {
    self.what = what
    self.spot = spot
  }
}

/// Holds a played example against what it says must happen.
public struct ExampleCheck: Sendable {
  private let rehearsal: Rehearsal
  private let memory: Memory
  private let scenario: Scenario

  public init(_ rehearsal: Rehearsal) {
    self.rehearsal = rehearsal
    memory = rehearsal.engine.memory
    scenario = rehearsal.scenario
  }

  /// Every finding, in the order of the script.
  public var findings: [ExampleFinding] {
    answers + closed + Scenario.Expectations.voices.flatMap(voiced) + stopped + never + promises
  }

  // MARK: Answers

  private var answers: [ExampleFinding] {
    scenario.answers.enumerated().flatMap { index, answer -> [ExampleFinding] in
      guard let turn = turn(of: answer.n) else {
        return [ExampleFinding(.neverGiven(answer.n), at: .answer(index))]
      }
      var found: [ExampleFinding] = []
      if let asked = answer.asked, asked != turn.move {
        found.append(
          otherwise(
            at: .asked(index), Bilingual(same: asked.rawValue), Bilingual(same: turn.move.rawValue))
        )
      }
      let rule = turn.question.reason.ruleName
      if let expected = answer.rule?.rawValue, expected != rule {
        found.append(
          otherwise(at: .rule(index), Bilingual(same: expected), Bilingual(same: rule)))
      }
      return found
    }
  }

  private func turn(of answer: Int) -> Turn? {
    memory.standing.last { rehearsal.scripted[$0.n] == answer }
  }

  // MARK: The end

  private var closed: [ExampleFinding] {
    guard let expected = scenario.expected.closed, expected != memory.closing else { return [] }
    let found = memory.closing?.rawValue
    return [
      otherwise(
        at: .closed, Bilingual(same: expected.rawValue),
        found.map(Bilingual.init(same:)) ?? Bilingual(nl: "nog open", en: "still open"))
    ]
  }

  private func voiced(_ what: Voiced.What) -> [ExampleFinding] {
    guard let expected = scenario.expected.voiced[what] else { return [] }
    let kept = memory.voiced(what).map { rehearsal.scripted[$0.n] }
    let missing = expected.enumerated().filter { !kept.contains($0.element) }
    let more = kept.filter { $0.map { !expected.contains($0) } ?? true }
    return missing.map { index, n in
      otherwise(at: .voicedItem(what, index), keeping(n, as: what), whatBecame(of: n))
    }
      + more.map { n in
        let found =
          n.map { keeping($0, as: what) }
          ?? Bilingual(
            nl: "iets van de speler zelf als \(what.rawValue)",
            en: "something of the player's own as \(what.rawValue)")
        let expected = Bilingual(
          nl: "niets anders als \(what.rawValue)", en: "nothing else as \(what.rawValue)")
        return otherwise(at: .voiced(what), expected, found)
      }
  }

  private func keeping(_ n: Int, as what: Voiced.What) -> Bilingual {
    Bilingual(
      nl: "antwoord \(n) als \(what.rawValue)", en: "answer \(n) as \(what.rawValue)")
  }

  private func whatBecame(of n: Int) -> Bilingual {
    guard let turn = turn(of: n) else { return Bilingual(nl: "niet gegeven", en: "not given") }
    let kept = memory.voiced.filter { $0.n == turn.n }.map(\.what.rawValue)
    return kept.isEmpty
      ? Bilingual(nl: "niets", en: "nothing")
      : Bilingual(same: kept.joined(separator: ", "))
  }

  private var stopped: [ExampleFinding] {
    scenario.expected.stopped.enumerated().compactMap { index, stop in
      let last = turn(of: stop.n)?.n
      let ladder = memory.ladders.first { $0.rungs.last == last }
      guard ladder?.stop != stop.reason else { return nil }
      let expected = Bilingual(
        nl: "na antwoord \(stop.n) stopt de ladder: \(stop.reason.rawValue)",
        en: "after answer \(stop.n) the ladder stops: \(stop.reason.rawValue)")
      let found = ladder?.stop.map { Bilingual(same: $0.rawValue) }
      return otherwise(
        at: .stopped(index), expected,
        found ?? Bilingual(nl: "daar stopt geen ladder", en: "no ladder stops there"))
    }
  }

  private var never: [ExampleFinding] {
    scenario.expected.never.enumerated().compactMap { index, move in
      guard let turn = memory.standing.first(where: { $0.move == move }) else { return nil }
      return otherwise(
        at: .never(index),
        Bilingual(nl: "nooit \(move.rawValue)", en: "never \(move.rawValue)"),
        Bilingual(nl: "vraag \(turn.n)", en: "question \(turn.n)"))
    }
  }

  // MARK: Promises

  private var promises: [ExampleFinding] {
    BrokenPromise.all(in: memory, bank: rehearsal.engine.bank).map { broken in
      ExampleFinding(.broken(broken), at: spot(before: broken.n))
    }
  }

  /// The answer that led to a question: where an author must look.
  private func spot(before n: Int) -> Scenario.Spot {
    let earlier = memory.standing.last { $0.n < n && rehearsal.scripted[$0.n] != nil }
    guard let number = earlier.flatMap({ rehearsal.scripted[$0.n] }),
      let index = scenario.answers.firstIndex(where: { $0.n == number })
    else { return .whole }
    return .answer(index)
  }

  private func otherwise(
    at spot: Scenario.Spot, _ expected: Bilingual, _ found: Bilingual
  ) -> ExampleFinding {
    ExampleFinding(.otherwise(expected: expected, found: found), at: spot)
  }
}

extension Reason {
  /// The rule that asked, `course`, or `interviewer`.
  public var ruleName: String {
    switch source {
    case .rule(let rule): rule.rawValue
    case .course: "course"
    case .interviewer: "interviewer"
    }
  }
}
