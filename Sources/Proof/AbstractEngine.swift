internal import Hearing
internal import Inquiry

/// The decision of a turn, over sets of answers: every leg that the engine could go from an open
/// question, whatever of the past the abstract state has forgotten.
///
/// It follows Engine.respond, Interpretation and Decision step by step. A rule that surely fires
/// takes its answers away from all that comes after it; a rule that may be spent, or whose
/// question may not be put together, may fire and may not.
struct AbstractEngine {
  /// For rules that lost all their answers somewhere, to which earlier rule.
  private(set) var taken: [Int: Int] = [:]
  let bank: BankFacts
  let atoms: Atoms
  private let voicing: Voicing

  init(_ bank: BankFacts, _ atoms: Atoms) {
    self.bank = bank
    self.atoms = atoms
    voicing = Voicing(atoms)
  }

  private var diagrams: Diagrams { atoms.diagrams }

  mutating func legs(from standing: Standing) -> [Leg] {
    let move = bank.moves[standing.move]
    let passing = Leg.Way(
      response: .passedOver, hasIdea: standing.hasIdea, deed: .leave(isTimeUp: false))
    var others = [Leg(passing, .all)]
    var told = atoms.possible
    if [.naming, .readBack].contains(move.id) { told = diagrams.minus(told, atoms.anyBarrier) }
    if ![.naming, .readBack].contains(move.id) {
      others += striking(standing, move, diagrams.and(told, atoms.hears(.takesBack)))
      told = diagrams.minus(told, atoms.hears(.takesBack))
    }
    var legs: [Leg] = []
    for voiced in voicing.outcomes(of: told, to: move.id, hasIdea: standing.hasIdea) {
      legs += deciding(standing, move, voiced)
    }
    return diagrams.merged(legs + others).map { listened($0, to: move) }
  }

  private func listened(_ leg: Leg, to move: ProbeMove) -> Leg {
    guard leg.way.response != .passedOver else { return leg }
    var leg = leg
    func canHear(_ set: Diagram) -> Bool { diagrams.and(leg.answers, set) != .none }
    leg.canHearBarrier = canHear(atoms.anyBarrier)
    leg.canHearLine = canHear(atoms.hears(.boundary, .irritation))
    leg.canHearEnough = canHear(atoms.enough(after: move))
    leg.canHearOnlyStop = canHear(atoms.wantsOnlyToStop)
    return leg
  }

  /// Words are struck, perhaps those of an idea; another may come in the same breath. Only a rule
  /// that asks nothing may fire, and whether it can is not known: its words may be gone.
  private func striking(_ standing: Standing, _ move: ProbeMove, _ answers: Diagram) -> [Leg] {
    var legs: [Leg] = []
    for hasIdea in [true, false] {
      func add(_ answers: Diagram, _ rule: Int?, isStop: Bool = false, _ deed: Leg.Deed) {
        for voices in hasIdea ? [true, false] : [false] {
          let way = Leg.Way(
            response: .struck, hasIdea: hasIdea, voices: voices, rule: rule, isStop: isStop,
            deed: deed)
          legs.append(Leg(way, answers))
        }
      }
      let listening = Listening(
        bank: bank, atoms: atoms, move: move, rungs: standing.rungs, hasIdea: hasIdea)
      for (place, rule) in bank.bank.stops.enumerated()
      where rule.asks == nil && (standing.rungs > 0 || rule.isForAnyTime) {
        let holds = diagrams.and(answers, listening.answers(where: rule.when))
        let deed = rule.action == .close ? Leg.Deed.stop : .leave(isTimeUp: false)
        add(holds, place, isStop: rule.stops != nil, deed)
      }
      add(answers, nil, .leave(isTimeUp: false))
    }
    return legs
  }

  private mutating func deciding(_ standing: Standing, _ move: ProbeMove, _ voiced: Voicing.Outcome)
    -> [Leg]
  {
    var legs: [Leg] = []
    if move.id == .close, !voiced.voices {
      legs.append(Leg(Leg.Way(hasIdea: voiced.hasIdea, deed: .complete), voiced.answers))
    }
    let listening = Listening(
      bank: bank, atoms: atoms, move: move, rungs: standing.rungs, hasIdea: voiced.hasIdea)
    let holding = bank.rules.map { listening.answers(where: $0.when) }
    for (isExploring, answers) in exploring(standing, move, voiced) {
      for isTimeUp in [false, true] {
        var walk = Walk(
          bank: bank, atoms: atoms, standing: standing, move: move, voiced: voiced,
          isExploring: isExploring, isTimeUp: isTimeUp, holding: holding, left: answers)
        walk.go()
        legs += walk.legs
        taken.merge(walk.taken) { first, _ in first }
      }
    }
    return legs
  }

  /// On a ladder it is exploring. A question of the course may be answered with something new.
  private func exploring(_ standing: Standing, _ move: ProbeMove, _ voiced: Voicing.Outcome)
    -> [(Bool, Diagram)]
  {
    if standing.rungs > 0 { return [(true, voiced.answers)] }
    guard [.turn, .ownIdea].contains(move.id), !voiced.voices else {
      return [(false, voiced.answers)]
    }
    let tells = diagrams.minus(
      diagrams.or(atoms.anyBarrier, atoms.anyMarker),
      atoms.hears(.accepting, .refusing, .dontKnow))
    return [(false, voiced.answers), (true, diagrams.and(voiced.answers, tells))]
  }
}

/// Whether an answer voices an idea, after Interpretation.
struct Voicing {
  struct Outcome {
    var answers: Diagram
    var voices: Bool
    var hasIdea: Bool
  }

  private let atoms: Atoms

  init(_ atoms: Atoms) { self.atoms = atoms }

  func outcomes(of told: Diagram, to move: ProbeMove.ID, hasIdea: Bool) -> [Outcome] {
    let diagrams = atoms.diagrams
    let (least, most) = answersWithIdea(move, hasIdea: hasIdea)
    var outcomes = [
      Outcome(answers: diagrams.minus(told, least), voices: false, hasIdea: hasIdea),
      Outcome(answers: diagrams.and(told, most), voices: true, hasIdea: true),
    ]
    if hasIdea, ProbeMove.ID.settling.contains(move) {
      // "Vergeet dat maar": the idea is let go of.
      outcomes.append(
        Outcome(
          answers: diagrams.and(told, atoms.hears(.retraction)), voices: false, hasIdea: false))
    }
    return outcomes.filter { $0.answers != .none }
  }

  /// The answers that surely voice an idea, and those that may.
  private func answersWithIdea(_ move: ProbeMove.ID, hasIdea: Bool) -> (Diagram, Diagram) {
    let diagrams = atoms.diagrams
    let idea = atoms.hears(.ownIdea)
    let plain = diagrams.minus(idea, atoms.hears(.retraction, .irritation, .boundary))
    switch move {
    case .naming: return (.none, .none)
    case .readBack, .close, .pauseOffer, .recallGoal, .ownGoal: return (idea, idea)
    case .ownIdea, .turn, .push: return (plain, .all)
    case .condition, .conditionMore, .agreement:
      return (
        diagrams.minus(plain, atoms.hears(.agreement, .condition)),
        diagrams.minus(idea, atoms.hears(.agreement))
      )
    case .ownConclusion:
      let other =
        hasIdea ? atoms.hears(.conclusion, .agreement) : atoms.hears(.conclusion)
      return (diagrams.minus(plain, other), diagrams.minus(idea, other))
    // In a few words it is taken for a turn of phrase.
    default: return (.none, idea)
    }
  }
}
