internal import Inquiry

/// One way in which a talk can go on from an open question: for which answers, and to what.
struct Leg {
  enum Deed: Hashable {
    /// A rule asks this move.
    case ask(Int, rungs: Int)
    /// What was asked about is left; the course says what comes next.
    case leave(isTimeUp: Bool)
    /// A stop rule ends the talk.
    case stop
    /// The last word was said.
    case complete
  }

  /// What was done with the question.
  enum Response: Hashable {
    case answered
    /// Words are to be struck: what was asked about is not gone into.
    case struck
    case passedOver
  }

  /// All but the answers for which it can be gone.
  struct Way: Hashable {
    var response = Response.answered
    /// Whether an idea stands after the answer.
    var hasIdea: Bool
    /// Whether the answer voices one.
    var voices = false
    /// The place of the rule that fired among the bank's.
    var rule: Int?
    /// Whether that rule says that it ends the ladder.
    var isStop = false
    var deed: Deed
  }

  var way: Way
  var answers: Diagram
  /// Those of them on which no earlier rule could fire: the plainest to try.
  var plain: Diagram
  /// What can be heard in these answers: a barrier, a line that is drawn, that it is enough.
  var canHearBarrier = false
  var canHearLine = false
  var canHearEnough = false
  var canHearOnlyStop = false

  init(_ way: Way, _ answers: Diagram, plain: Diagram? = nil) {
    self.way = way
    self.answers = answers
    self.plain = plain ?? answers
  }
}

extension Leg {
  /// The same, whichever rule it was that left what was asked about: the course goes on alike.
  var whicheverLeft: Leg {
    guard case .leave = way.deed else { return self }
    var leg = self
    leg.way.rule = nil
    return leg
  }
}

extension Diagrams {
  /// The same way for other answers is one leg.
  func merged(_ legs: [Leg]) -> [Leg] {
    var merged: [Leg] = []
    var places: [Leg.Way: Int] = [:]
    for leg in legs where leg.answers != .none {
      guard let place = places[leg.way] else {
        places[leg.way] = merged.count
        merged.append(leg)
        continue
      }
      merged[place].answers = or(merged[place].answers, leg.answers)
      merged[place].plain = or(merged[place].plain, leg.plain)
      merged[place].canHearBarrier = merged[place].canHearBarrier || leg.canHearBarrier
      merged[place].canHearLine = merged[place].canHearLine || leg.canHearLine
      merged[place].canHearEnough = merged[place].canHearEnough || leg.canHearEnough
      merged[place].canHearOnlyStop = merged[place].canHearOnlyStop || leg.canHearOnlyStop
    }
    return merged
  }
}
