internal import Hearing

// What can be said of conditions without any answer, from their form alone: sound, not complete.
// Where it says "implies", no answer can make the first hold and the second not.

extension Condition {
  /// Whether the other condition holds wherever this one does.
  public func implies(_ other: Condition) -> Bool {
    if self == other { return true }
    if case .all(let others) = other { return others.allSatisfy(implies) }
    if case .any(let parts) = self { return parts.allSatisfy { $0.implies(other) } }
    if case .any(let others) = other, others.contains(where: implies) { return true }
    if case .all(let parts) = self { return parts.contains { $0.implies(other) } }
    return impliesPlainly(other)
  }

  /// Both without parts.
  private func impliesPlainly(_ other: Condition) -> Bool {
    switch (self, other) {
    case (.heard(let kinds, let voice), .heard(let others, let otherVoice)):
      let isAmong = others.isEmpty || !kinds.isEmpty && Set(kinds).isSubset(of: others)
      return isAmong && (otherVoice == nil || otherVoice == voice)
    case (.signal(let one), .signal(let other)): return Set(one).isSubset(of: other)
    case (.marker(let one), .marker(let other)): return Set(one).isSubset(of: other)
    case (.answering(let one), .answering(let other)): return Set(one).isSubset(of: other)
    case (.rungs(let one), .rungs(let other)), (.words(let one), .words(let other)):
      return other.contains(one)
    case (.times(let signal, let one, let inTalk), .times(let same, let other, let inSame)):
      return signal == same && inTalk == inSame && other.contains(one)
    case (.not(let one), .not(let other)): return other.implies(one)
    default: return false
    }
  }

  /// Whether no answer whatever can make it hold.
  public var isImpossible: Bool {
    switch self {
    case .all(let parts):
      parts.contains(where: \.isImpossible)
        || parts.indices.contains { index in
          parts[(index + 1)...].contains { parts[index].excludes($0) || $0.excludes(parts[index]) }
        }
    case .any(let parts): parts.allSatisfy(\.isImpossible)
    default: false
    }
  }

  private func excludes(_ other: Condition) -> Bool {
    switch (self, other) {
    case (_, .not(let inner)): implies(inner)
    case (_, .any(let parts)): parts.allSatisfy(excludes)
    case (_, .all(let parts)): parts.contains(where: excludes)
    case (.rungs(let one), .rungs(let other)), (.words(let one), .words(let other)):
      !one.overlaps(other)
    case (.answering(let one), .answering(let other)): Set(one).isDisjoint(with: other)
    case (.answeringKind(let one), .answeringKind(let other)): one != other
    default: false
    }
  }

  /// The fewest questions there must be on the ladder, as far as its form says.
  public var leastRungs: Int {
    switch self {
    case .rungs(let range): range.lowerBound
    case .times(_, let range, inWholeTalk: false): range.lowerBound
    case .all(let parts): parts.map(\.leastRungs).max() ?? 0
    case .any(let parts): parts.map(\.leastRungs).min() ?? 0
    default: 0
    }
  }
}
