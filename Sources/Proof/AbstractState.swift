internal import Hearing
internal import Inquiry

/// Where a talk stands, as far as a promise can depend on it: the open question and what is on
/// the table. Everything else (which rules were spent, how often what was asked, which topics are
/// left, whose words they were) is forgotten, and whatever it would decide may go either way.
public struct AbstractState: Hashable, Sendable {
  /// What became of one barrier, whichever; as it may be any, what holds for it holds for all.
  public enum Tracked: UInt8, Sendable {
    case notHeard
    case open
    /// Put back, taken back, or closed by somebody who drew a line.
    case settled
  }

  /// The move of the open question, by its place in the bank.
  public var move: Int
  /// Questions asked on the ladder on which it stands, this one included; 0 off the ladders.
  public var rungs: Int
  /// It opened a topic that is gone into later.
  public var isDeferred: Bool
  public var hasIdea: Bool
  public var hasGoal: Bool
  public var hasTurn: Bool
  /// The last word was asked for.
  public var hasClose: Bool
  public var barrier: Tracked
  /// How many questions may still be asked: exact up to three, where the talk is being brought to
  /// its end, and 4 for any more.
  public var room: Int

  static let muchRoom = 4

  public func hash(into hasher: inout Hasher) {
    let talk = (hasIdea ? 1 : 0) | (hasGoal ? 2 : 0) | (hasTurn ? 4 : 0) | (hasClose ? 8 : 0)
    let flags = talk | (isDeferred ? 16 : 0) | Int(barrier.rawValue) << 5 | room << 8
    hasher.combine((move << 8 | rungs) << 16 | flags)
  }
}

extension AbstractState {
  /// The abstract state of a real talk with an open question: the one place where the two meet.
  ///
  /// - Parameter tracked: the barrier to follow.
  /// - Returns: `nil` when no question of the bank is open.
  init?(of memory: Memory, in facts: BankFacts, tracking tracked: HeardBarrier.Key?) {
    guard let question = memory.openQuestion, let move = facts.place(of: question.move)
    else { return nil }
    self.move = move
    let ladder = question.ladder.map { memory.ladders[$0] }
    rungs = min(ladder.map { $0.stop == nil ? $0.rungs.count : 0 } ?? 0, facts.mostRungs)
    isDeferred = facts.bank.defers(question)
    hasIdea = !memory.voiced(.idea).isEmpty
    hasGoal = memory.hasAsked(.recallGoal)
    hasTurn = memory.hasAsked(.turn)
    hasClose = memory.hasAsked(.close)
    barrier = tracked.map(memory.standing(of:)) ?? .notHeard
    room = min(Self.muchRoom, max(0, facts.limits.questions - memory.turns.count))
  }
}

extension Bank {
  fileprivate func defers(_ question: Question) -> Bool {
    guard probing == .openingsFirst, question.reason.source == .course,
      let topic = topics.first(where: { $0.id == question.topic?.topic })
    else { return false }
    return !topic.fills && topic.series.contains(question.move)
  }
}

extension Memory {
  /// What became of a barrier that was heard, from the record alone.
  func standing(of key: HeardBarrier.Key) -> AbstractState.Tracked {
    guard let barrier = barriers.first(where: { $0.key == key }), barrier.standing == .heard,
      barrier.quote.text != nil
    else { return turn(key.n)?.answer == nil ? .notHeard : .settled }
    if isClosed(barrier) || wasPutBack(barrier) { return .settled }
    return .open
  }

  /// Somebody drew a line: under the topic, under the answer, or under everything. Whoever draws
  /// back does so in the answer itself.
  private func isClosed(_ barrier: HeardBarrier) -> Bool {
    if let topic = barrier.topic, closedTopics.contains(topic) { return true }
    if effectiveConsent(barrier.key.n) == .onlyMe, consent != .onlyMe { return true }
    let drawsBack: [Signal] = [.boundary, .evasion, .irritation]
    if let turn = turn(barrier.key.n), drawsBack.contains(where: turn.hears) { return true }
    return standing.contains { $0.question.topic == nil && $0.hears(.boundary) }
  }

  /// A question asked what to call it, or it stood in a reading back.
  private func wasPutBack(_ barrier: HeardBarrier) -> Bool {
    standing.contains { turn in
      switch turn.move {
      case .naming: turn.question.reason.evidence.words.contains { barrier.isIn($0.quote) }
      case .readBack:
        turn.question.parts.contains {
          if case .quote(let quote) = $0 { barrier.isIn(quote) } else { false }
        }
      default: false
      }
    }
  }
}

extension HeardBarrier {
  fileprivate func isIn(_ quote: Quote) -> Bool {
    quote.n == key.n && quote.place.overlaps(key.place)
  }
}
