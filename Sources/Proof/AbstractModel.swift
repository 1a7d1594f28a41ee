internal import Hearing
public import Inquiry

/// The engine over abstract states: all that can come after an open question. It allows every
/// step that the engine takes and, as it knows less, steps that it never takes. (Cousot & Cousot
/// 1977)
public struct AbstractModel {
  let facts: BankFacts
  let atoms: Atoms
  private var engine: AbstractEngine
  private let course: AbstractCourse
  private var legs: [Standing: [Leg]] = [:]
  private var backs: [AbstractCourse.Back: [Int]] = [:]
  private var courses: [AbstractCourse.Place: [AbstractCourse.Next]] = [:]

  public init(_ bank: Bank) {
    facts = BankFacts(bank)
    atoms = Atoms(bank)
    engine = AbstractEngine(facts, atoms)
    course = AbstractCourse(facts, atoms)
  }

  /// A step of the talk: a leg, what the course made of it, and where it leads.
  struct Step {
    var leg: Leg
    var next: AbstractCourse.Next?
    /// `nil` when the talk is over.
    var state: AbstractState?
    var barrier: AbstractState.Tracked
  }

  var firstStates: [AbstractState] {
    let place = AbstractCourse.Place(
      lastMove: facts.moves.startIndex, isPassedOver: false, hasIdea: false, hasGoal: false,
      hasTurn: false,
      hasClose: false, isOpen: false, room: AbstractState.muchRoom, isTimeUp: false)
    let start = AbstractState(
      move: 0, rungs: 0, isDeferred: false, hasIdea: false, hasGoal: false, hasTurn: false,
      hasClose: false, barrier: .notHeard, room: AbstractState.muchRoom)
    return course.next(at: place, comingBack: []).flatMap { next -> [AbstractState] in
      guard next.rule == nil else { return [] }
      return asked(next, from: start, hasIdea: false, barrier: .notHeard)
    }
  }

  /// The earlier rule that took all answers of this one somewhere.
  func taken(_ rule: Int) -> Int? { engine.taken[rule] }

  mutating func legs(from state: AbstractState) -> [Leg] {
    let standing = Standing(state)
    if let known = legs[standing] { return known }
    let found = engine.legs(from: standing)
    legs[standing] = found
    return found
  }

  /// Every step from here, with the rule that fired.
  mutating func steps(from state: AbstractState) -> [Step] {
    steps(from: state, by: legs(from: state))
  }

  mutating func steps(from state: AbstractState, by legs: [Leg]) -> [Step] {
    var steps: [Step] = []
    for leg in legs {
      for barrier in becoming(state, leg) { take(leg, from: state, barrier, &steps) }
    }
    return steps
  }

  private mutating func take(
    _ leg: Leg, from state: AbstractState, _ barrier: AbstractState.Tracked, _ steps: inout [Step]
  ) {
    func over(_ next: AbstractCourse.Next? = nil) -> Step {
      Step(leg: leg, next: next, state: nil, barrier: barrier)
    }
    if state.room == 0 { return steps.append(over(AbstractCourse.Next(move: nil))) }
    switch leg.way.deed {
    case .stop: steps.append(over())
    case .complete: if barrier != .open { steps.append(over(AbstractCourse.Next(move: nil))) }
    case .ask(let move, let rungs):
      let next = AbstractCourse.Next(move: move, rungs: rungs)
      steps += asked(next, from: state, hasIdea: leg.way.hasIdea, barrier: barrier)
        .map { Step(leg: leg, next: nil, state: $0, barrier: $0.barrier) }
    case .leave(let isTimeUp):
      for next in coming(from: state, leg, barrier, isTimeUp: isTimeUp) {
        if next.move == nil {
          steps.append(over(next))
        } else {
          steps += asked(next, from: state, hasIdea: leg.way.hasIdea, barrier: barrier)
            .map { Step(leg: leg, next: next, state: $0, barrier: $0.barrier) }
        }
      }
    }
  }

  mutating func coming(
    from state: AbstractState, _ leg: Leg, _ barrier: AbstractState.Tracked, isTimeUp: Bool
  ) -> [AbstractCourse.Next] {
    let place = AbstractCourse.Place(
      lastMove: state.move, isPassedOver: leg.way.response == .passedOver,
      hasIdea: leg.way.hasIdea, hasGoal: state.hasGoal, hasTurn: state.hasTurn,
      hasClose: state.hasClose, isOpen: barrier == .open, room: state.room, isTimeUp: isTimeUp)
    if let known = courses[place] { return known }
    let back = AbstractCourse.Back(
      lastMove: place.lastMove, isPassedOver: place.isPassedOver)
    let rules = backs[back] ?? course.rulesThatComeBack(after: back)
    backs[back] = rules
    let found = course.next(at: place, comingBack: rules)
    courses[place] = found
    return found
  }

  /// What can become of the tracked barrier before the next question.
  private func becoming(_ state: AbstractState, _ leg: Leg) -> [AbstractState.Tracked] {
    switch state.barrier {
    case .notHeard:
      leg.canHearBarrier ? [.notHeard, .open, .settled] : [.notHeard]
    // A line that is drawn, a denial, words that are struck: it may be settled at any time.
    case .open: [.open, .settled]
    // Where the answer that drew the line is struck, what it closed is open again.
    case .settled: leg.way.response == .struck ? [.settled, .open] : [.settled]
    }
  }

  /// The states in which a question is open.
  private func asked(
    _ next: AbstractCourse.Next, from state: AbstractState, hasIdea: Bool,
    barrier: AbstractState.Tracked
  ) -> [AbstractState] {
    guard let index = next.move else { return [] }
    let move = facts.moves[index].id
    var later = state
    later.move = index
    later.rungs = next.rungs
    later.isDeferred = next.isDeferred
    later.hasIdea = hasIdea
    later.hasGoal = state.hasGoal || move == .recallGoal
    later.hasTurn = state.hasTurn || move == .turn
    later.hasClose = state.hasClose || move == .close
    let rooms =
      state.room < AbstractState.muchRoom
      ? [max(0, state.room - 1)] : [AbstractState.muchRoom, AbstractState.muchRoom - 1]
    return rooms.flatMap { room in
      putBack(barrier, by: move).map { barrier in
        later.room = room
        later.barrier = barrier
        return later
      }
    }
  }

  private func putBack(
    _ barrier: AbstractState.Tracked, by move: ProbeMove.ID
  ) -> [AbstractState.Tracked] {
    guard barrier == .open else { return [barrier] }
    switch move {
    case .naming: return [.open, .settled]
    case .readBack: return [.settled]
    default: return [.open]
    }
  }
}
