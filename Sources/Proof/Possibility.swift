internal import Hearing
internal import Inquiry

/// Three-valued truth, for what the abstract state does not know (Kleene 1952).
enum Possibility: Int, Comparable {
  case never
  case maybe
  case always

  init(_ isSo: Bool) { self = isSo ? .always : .never }

  var inverse: Possibility { Possibility(rawValue: 2 - rawValue) ?? .maybe }

  static func < (first: Self, second: Self) -> Bool { first.rawValue < second.rawValue }
}

extension Condition {
  /// Whether it can hold when the talk comes back to an earlier answer, of which only this much
  /// is known: where one barrier is looked at alone, which; else nothing.
  func possibilityLater(hearing alone: Atom?) -> Possibility {
    switch self {
    case .heard(let kinds, let voice):
      guard case .barrier(let kind, let heard) = alone else { return .maybe }
      let isMeant = kinds.isEmpty || kinds.contains { $0.rawValue == kind }
      return Possibility(isMeant && (voice ?? heard) == heard)
    case .signal, .marker: return alone == nil ? .maybe : .never
    case .answering, .words, .hasIdea: return .maybe
    case .answeringKind, .asked: return .never
    case .rungs(let range): return Possibility(range.contains(0))
    case .times(_, let range, let inWholeTalk):
      return inWholeTalk ? .maybe : Possibility(range.contains(0))
    case .not(let inner): return inner.possibilityLater(hearing: alone).inverse
    case .all(let parts):
      return parts.map { $0.possibilityLater(hearing: alone) }.min() ?? .always
    case .any(let parts):
      return parts.map { $0.possibilityLater(hearing: alone) }.max() ?? .never
    }
  }

  /// Whether its evidence holds words that a question can quote.
  var quotes: Possibility { bringsWords ? .always : mayBringWords ? .maybe : .never }
}
