internal import Hearing
internal import Inquiry

/// One walk through the rules of a bank, in their order, with the answers that are still left.
struct Walk {
  let bank: BankFacts
  let atoms: Atoms
  let standing: Standing
  let move: ProbeMove
  let voiced: Voicing.Outcome
  let isExploring: Bool
  let isTimeUp: Bool
  /// The answers on which no rule has surely fired yet.
  var left: Diagram
  /// The answers on which each rule holds here.
  let holding: [Diagram]
  private(set) var legs: [Leg] = []
  /// Which rule took away the last answers of another.
  private(set) var taken: [Int: Int] = [:]
  /// The answers on which some rule before could have fired.
  private var claimed = Diagram.none
  private var takers: [(rule: Int, answers: Diagram)] = []

  init(
    bank: BankFacts, atoms: Atoms, standing: Standing, move: ProbeMove, voiced: Voicing.Outcome,
    isExploring: Bool, isTimeUp: Bool, holding: [Diagram], left: Diagram
  ) {
    self.holding = holding
    self.bank = bank
    self.atoms = atoms
    self.standing = standing
    self.move = move
    self.voiced = voiced
    self.isExploring = isExploring
    self.isTimeUp = isTimeUp
    self.left = left
  }

  private var diagrams: Diagrams { atoms.diagrams }

  mutating func go() {
    let stops = bank.bank.stops.count
    let probes = stops + bank.bank.follows.count
    for (place, rule) in bank.rules.enumerated() {
      if place == probes, isExploring {
        // A bare no leaves the ladder; how many words there are is forgotten.
        add(diagrams.and(left, atoms.hears(.refusing)), nil, .leave(isTimeUp: isTimeUp))
      }
      if place < stops {
        if isExploring || rule.isForAnyTime { stop(by: rule, place) }
      } else if isExploring, !standing.isDeferred, hasRungsLeft {
        probe(with: rule, place)
      }
    }
    add(left, nil, .leave(isTimeUp: isTimeUp))
  }

  // MARK: Rules

  private mutating func stop(by rule: Rule, _ place: Int) {
    switch rule.action {
    case .close: fire(rule, place, .always, .stop)
    case .leaveLadder, .leaveTopic: fire(rule, place, .always, .leave(isTimeUp: isTimeUp))
    case .ask(let id):
      if standing.isLanding { return }
      if id == .recallGoal {
        // How much was told is forgotten: the goal may come too early.
        fire(rule, place, min(.maybe, canAsk(id, by: rule)), asking(id, leaving: rule.stops != nil))
        return fire(rule, place, .always, .leave(isTimeUp: isTimeUp))
      }
      if isTimeUp, !id.isOfTheCourse { return fire(rule, place, .always, .leave(isTimeUp: true)) }
      fire(rule, place, canAsk(id, by: rule), asking(id, leaving: rule.stops != nil))
      if bank.isWhy(id), rule.stops != nil {
        // The question may fall away when the ladder has been left.
        fire(rule, place, .maybe, .leave(isTimeUp: isTimeUp))
      }
    }
  }

  private mutating func probe(with rule: Rule, _ place: Int) {
    guard let id = rule.asks else { return }
    fire(rule, place, canAsk(id, by: rule), asking(id, leaving: false))
  }

  private mutating func fire(_ rule: Rule, _ place: Int, _ can: Possibility, _ deed: Leg.Deed) {
    guard can != .never else { return }
    var holds = holding[place]
    if let id = rule.asks, bank.isWhy(id) { holds = diagrams.minus(holds, hadEnough) }
    let firing = diagrams.and(left, holds)
    add(firing, place, deed)
    if firing == .none { blame(place, for: diagrams.and(holds, atoms.possible)) }
    claimed = diagrams.or(claimed, firing)
    guard min(can, isFree(rule)) == .always, firing != .none else { return }
    left = diagrams.minus(left, holds)
    takers.append((place, holds))
  }

  /// The earlier rule after which nothing was left for this one.
  private mutating func blame(_ rule: Int, for holds: Diagram) {
    var rest = holds
    guard rest != .none else { return }
    for taker in takers {
      rest = diagrams.minus(rest, taker.answers)
      if rest == .none {
        taken[rule] = taker.rule
        return
      }
    }
  }

  private mutating func add(_ answers: Diagram, _ rule: Int?, _ deed: Leg.Deed) {
    guard answers != .none else { return }
    let way = Leg.Way(
      hasIdea: voiced.hasIdea, voices: voiced.voices, rule: rule,
      isStop: rule.map { bank.rules[$0].stops != nil } ?? false, deed: deed)
    legs.append(Leg(way, answers, plain: diagrams.minus(answers, claimed)))
  }

  // MARK: What can be asked

  private func canAsk(_ id: ProbeMove.ID, by rule: Rule) -> Possibility {
    if bank.isWhy(id), voiced.hasIdea { return .never }
    if id == move.id, rule.once != .always { return .never }
    let composed = bank.composes(
      id, quote: rule.when.quotes, mustQuote: rule.mustQuote, isRepeat: id == move.id)
    // How many whys there have been is forgotten.
    return bank.isWhy(id) ? min(composed, .maybe) : composed
  }

  private func asking(_ id: ProbeMove.ID, leaving: Bool) -> Leg.Deed {
    let index = bank.place(of: id) ?? 0
    if id.isOfTheCourse { return .ask(index, rungs: 0) }
    let goesOn = standing.rungs > 0 && !leaving
    return .ask(index, rungs: goesOn ? min(standing.rungs + 1, bank.mostRungs) : 1)
  }

  /// Answers after which the engine asks no why.
  private var hadEnough: Diagram { atoms.enough(after: move) }

  private var hasRungsLeft: Bool {
    if isTimeUp || standing.isLanding { return false }
    return standing.rungs == 0 || standing.rungs < (standing.hasGoal ? 2 : bank.limits.rungs)
  }

  /// Whether the rule can still fire. One that ends its ladder has not fired on an open one.
  private func isFree(_ rule: Rule) -> Possibility {
    switch rule.once {
    case .always: .always
    case .ladder:
      // The one question on this ladder is another rule's.
      standing.rungs == 0 || rule.asks == nil || standing.rungs == 1 && rule.asks != move.id
        ? .always : .maybe
    case .topic, .interview: .maybe
    }
  }
}
