internal import Inquiry

/// A bank, with what the model asks of it time and again.
final class BankFacts: Sendable {
  let bank: Bank
  let rules: [Rule]
  /// Beyond this many questions on a ladder nothing changes any more.
  let mostRungs: Int
  private let places: [ProbeMove.ID: Int]

  init(_ bank: Bank) {
    self.bank = bank
    rules = bank.rules
    mostRungs = max(bank.limits.rungs, bank.rules.map(\.when.mostRungs).max() ?? 0) + 1
    places = Dictionary(bank.moves.enumerated().map { ($1.id, $0) }) { first, _ in first }
  }

  var moves: [ProbeMove] { bank.moves }
  var limits: Limits { bank.limits }

  func place(of move: ProbeMove.ID) -> Int? { places[move] }

  func isWhy(_ move: ProbeMove.ID) -> Bool {
    places[move].map { bank.moves[$0].kind == .explanatory } ?? false
  }

  /// Whether a question of this move can be put together, in whatever language.
  ///
  /// - Parameter isRepeat: the question before was the same move, so that one wording is used.
  func composes(
    _ id: ProbeMove.ID, quote: Possibility, mustQuote: Bool = false, isRepeat: Bool
  ) -> Possibility {
    guard let place = places[id] else { return .never }
    let each = bank.languages.map { language in
      let usable = (bank.moves[place].wordings[language] ?? [])
        .filter { !mustQuote || $0.slots.contains(.evidence) }
        .map { $0.slots.map { $0.isFilled(quote: quote) }.min() ?? .always }
      if usable.allSatisfy({ $0 == .never }) { return Possibility.never }
      let sure = usable.count { $0 == .always }
      return sure > (isRepeat ? 1 : 0) ? .always : .maybe
    }
    guard let least = each.min(), let most = each.max() else { return .never }
    return least == .always ? .always : most == .never ? .never : .maybe
  }

  /// Rules that ask for words of others wait for a consent that nothing can give yet.
  var rulesOffByDesign: Set<Rule.ID> {
    Set(
      rules.filter { rule in
        guard let place = rule.asks.flatMap(place) else { return false }
        return bank.languages.allSatisfy { language in
          (bank.moves[place].wordings[language] ?? []).allSatisfy {
            $0.slots.contains(.elsewhere)
          }
        }
      }.map(\.id))
  }
}

extension Condition {
  /// The largest number of rungs at which it changes its mind.
  fileprivate var mostRungs: Int {
    switch self {
    case .rungs(let range), .times(_, let range, inWholeTalk: false):
      max(range.lowerBound, range.upperBound == .max ? 0 : range.upperBound + 1)
    case .not(let inner): inner.mostRungs
    case .all(let parts), .any(let parts): parts.map(\.mostRungs).max() ?? 0
    default: 0
    }
  }
}

extension Slot {
  fileprivate func isFilled(quote: Possibility) -> Possibility {
    switch self {
    case .evidence: quote
    case .earlier: min(quote, .maybe)
    // A first interview, which is what is proved here, comes back to none.
    case .elsewhere, .then, .thenCondition: .never
    case .commonGoal, .clientQuestion: .always
    case .opening, .goal, .ownGoal, .idea, .partner, .handover, .indicator, .director: .maybe
    }
  }
}
