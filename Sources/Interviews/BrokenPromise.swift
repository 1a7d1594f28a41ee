internal import Hearing
public import Inquiry

/// What no interview may do, whatever its bank says. The engine sees to it; whoever plays an
/// interview looks once more, from outside.
public struct BrokenPromise: Sendable, Equatable {
  public enum Promise: Sendable, Equatable {
    /// Whoever says stop, or names an idea, is asked no why.
    case whyAfterStop
    case whysInARow(Int)
    case sameWordingTwice
    /// A quote is not what was said.
    case notVerbatim
  }

  /// The question that broke it.
  public var n: Int
  public var promise: Promise

  public init(n: Int, promise: Promise) {
    self.n = n
    self.promise = promise
  }

  public static let mostWhysInARow = 2

  /// Every promise that an interview broke, in its order.
  public static func all(in memory: Memory, bank: Bank) -> [BrokenPromise] {
    let turns = memory.standing.filter { $0.move != .interviewers }
    var broken: [BrokenPromise] = []
    var whys = 0
    for (index, turn) in turns.enumerated() {
      let before = index > 0 ? turns[index - 1] : nil
      let isWhy = bank.has(turn.move) && bank[turn.move].kind == .explanatory
      whys = isWhy ? whys + 1 : 0
      if isWhy, memory.hadReasonToStop(before: turn, after: before) {
        broken.append(BrokenPromise(n: turn.n, promise: .whyAfterStop))
      }
      if whys > mostWhysInARow {
        broken.append(BrokenPromise(n: turn.n, promise: .whysInARow(whys)))
      }
      if let before, before.move == turn.move, before.question.wording == turn.question.wording {
        broken.append(BrokenPromise(n: turn.n, promise: .sameWordingTwice))
      }
      if !turn.question.parts.allSatisfy(memory.isVerbatim) {
        broken.append(BrokenPromise(n: turn.n, promise: .notVerbatim))
      }
    }
    return broken
  }
}

extension Memory {
  /// Whether the answer before ended its ladder for a reason that asks for rest, voiced a boundary,
  /// irritation or what it is all for, or an own idea is on the table.
  fileprivate func hadReasonToStop(before turn: Turn, after answered: Turn?) -> Bool {
    if voiced(.idea).contains(where: { $0.n < turn.n }) { return true }
    guard let answered else { return false }
    if [.boundary, .irritation, .value].contains(where: answered.hears) { return true }
    let ended = ladders.first { $0.rungs.last == answered.n }?.stop
    switch ended {
    case .wantsStop, .boundary, .irritation, .ownIdea, .dontKnow, .evasion, .noIdea, .repetition:
      return true
    case .valueReached, .externalLimit, .whyBudget, .timeBox, .brevity, .skipped, .exhausted,
      .deferred, nil:
      return false
    }
  }

  /// Whether a quote is cut out of what was really answered there.
  fileprivate func isVerbatim(_ part: Question.Part) -> Bool {
    guard case .quote(let quote) = part, let text = quote.text else { return true }
    guard let turn = turn(quote.n) else { return false }
    let versions = turn.earlier + [turn.answer?.words].compactMap(\.self)
    guard versions.indices.contains(quote.version), let said = versions[quote.version].text else {
      return false
    }
    let scalars = Array(said.unicodeScalars)
    return scalars.indices.contains(quote.place.lowerBound)
      && quote.place.upperBound <= scalars.count
      && String(String.UnicodeScalarView(scalars[quote.place])) == text
  }
}

extension BrokenPromise {
  /// What happened, for the author of the bank.
  public var inWords: Bilingual {
    switch promise {
    case .whyAfterStop:
      Bilingual(
        nl: "vraag \(n) is een waarom na een stop of na een eigen idee",
        en: "question \(n) is a why after a stop or after an own idea")
    case .whysInARow(let count):
      Bilingual(
        nl: "vraag \(n) is het \(count)e waarom achter elkaar",
        en: "question \(n) is why number \(count) in a row")
    case .sameWordingTwice:
      Bilingual(
        nl: "vraag \(n) is dezelfde zin als de vraag ervoor",
        en: "question \(n) is the same sentence as the one before it")
    case .notVerbatim:
      Bilingual(
        nl: "vraag \(n) haalt iets aan wat zo niet gezegd is",
        en: "question \(n) quotes something that was not said like that")
    }
  }
}
