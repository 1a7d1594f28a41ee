internal import Inquiry

/// All that can happen in a talk, breadth first: the shortest way to each abstract state first.
struct Exploration {
  struct Visit {
    var state: AbstractState
    /// The state before, by its place in the list.
    var from: Int?
  }

  /// A step that would break a promise, where it is real.
  struct Suspect: Hashable {
    var promise: Promise
    var visit: Int
  }

  private(set) var model: AbstractModel
  let facts: BankFacts
  private(set) var visits: [Visit] = []
  private(set) var transitions = 0
  /// Whether the budget was enough to see everything.
  private(set) var isWhole = false
  private(set) var suspects: [Suspect] = []
  /// Rules that can fire, as far as can be told.
  private(set) var firing: Set<Int> = []
  /// Those of them that can fire before the goal, of somebody who brings no idea.
  private(set) var firingWithoutIdea: Set<Int> = []
  private var legs: [Standing: [Leg]] = [:]
  private var places: [AbstractState: Int] = [:]
  private var suspected: Set<Suspect> = []

  init(_ model: AbstractModel, budget: ProofBudget) {
    self.model = model
    facts = model.facts
    explore(budget)
  }

  private mutating func explore(_ budget: ProofBudget) {
    for state in model.firstStates { visit(state, from: nil) }
    var index = 0
    while index < visits.count, visits.count <= budget.states, transitions <= budget.transitions,
      model.atoms.diagrams.count <= budget.nodes
    {
      let state = visits[index].state
      for step in model.steps(from: state, by: legs(from: state)) {
        transitions += 1
        note(step, at: index)
        if let state = step.state { visit(state, from: index) }
      }
      index += 1
    }
    isWhole = index == visits.count
  }

  /// The legs from a state, those that only differ in the rule that left as one.
  private mutating func legs(from state: AbstractState) -> [Leg] {
    let standing = Standing(state)
    if let known = legs[standing] { return known }
    let all = model.legs(from: state)
    for leg in all {
      guard let rule = leg.way.rule else { continue }
      firing.insert(rule)
      if !state.hasGoal, !leg.way.hasIdea { firingWithoutIdea.insert(rule) }
    }
    let found = model.atoms.diagrams.merged(all.map(\.whicheverLeft))
    legs[standing] = found
    return found
  }

  private mutating func visit(_ state: AbstractState, from: Int?) {
    guard places[state] == nil else { return }
    places[state] = visits.count
    visits.append(Visit(state: state, from: from))
  }
}

// MARK: Promises

extension Exploration {
  private mutating func note(_ step: AbstractModel.Step, at index: Int) {
    if let rule = step.next?.rule { firing.insert(rule) }
    for promise in broken(by: step, at: visits[index].state) {
      let suspect = Suspect(promise: promise, visit: index)
      if suspected.insert(suspect).inserted { suspects.append(suspect) }
    }
  }

  private func broken(by step: AbstractModel.Step, at state: AbstractState) -> [Promise] {
    guard let later = step.state else { return brokenByEnding(step, at: state) }
    return asksWhyTooLate(step, at: state, later) || staysWhereItShouldLeave(step, at: state, later)
      ? [.stopsAreKept] : []
  }

  /// A stop rule may end a talk at any time; else it ends after the last word.
  private func brokenByEnding(_ step: AbstractModel.Step, at state: AbstractState) -> [Promise] {
    if step.leg.way.deed == .stop { return [] }
    var broken: [Promise] = []
    if !state.hasClose { broken.append(.ends) }
    if step.barrier == .open { broken.append(.givesBack) }
    return broken
  }

  private func asksWhyTooLate(
    _ step: AbstractModel.Step, at state: AbstractState, _ later: AbstractState
  )
    -> Bool
  {
    guard facts.moves[later.move].kind == .explanatory else { return false }
    if later.hasIdea || step.leg.way.isStop { return true }
    // A rule asks no why after these: the engine sees to that.
    return step.next != nil && step.leg.canHearEnough
  }

  private func staysWhereItShouldLeave(
    _ step: AbstractModel.Step, at state: AbstractState, _ later: AbstractState
  ) -> Bool {
    guard step.leg.way.response == .answered else { return false }
    if asksOn(step, later), step.leg.canHearLine { return true }
    guard state.rungs > 0 else { return false }
    let staysOnLadder = step.next == nil && later.rungs > 1
    return staysOnLadder && step.leg.canHearLine || later.rungs > 0 && step.leg.canHearOnlyStop
  }

  /// A stop rule that leaves the ladder only to begin another stops nothing.
  private func asksOn(_ step: AbstractModel.Step, _ later: AbstractState) -> Bool {
    guard step.next == nil, let rule = step.leg.way.rule, rule < facts.bank.stops.count else {
      return false
    }
    return later.rungs > 0 && facts.moves[later.move].kind != .process
  }
}
