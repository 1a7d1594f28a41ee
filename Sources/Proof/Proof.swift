// What holds in every interview that a bank can lead to:
//
//   Bank ──▶ AbstractModel ──▶ Exploration ──▶ suspicions ──▶ RealSearch ──▶ Proof
//
//   Atoms          what can be heard in an answer: an answer is the set of them, of any size
//   Diagrams       sets of such answers, so that all of them are looked at together
//   AbstractModel  the engine over abstract states. It forgets much (which rules are spent, how
//                  often what was asked) and lets whatever it forgot go either way, so that every
//                  real step is among its steps (abstract interpretation, Cousot & Cousot 1977)
//   Exploration    all that it can do, breadth first. A promise that no step breaks is kept
//   RealSearch     a step that looks broken may be one that no real talk takes; so the real
//                  engine is tried, in a language with one word for each atom. What it does is an
//                  example; what it cannot be made to do is unproven, never an accusation
//                  (after counterexample-guided abstraction, Clarke et al. 2000)
//
// That the model allows whatever the engine does is not proved but tested, against talks with
// seeded people (Tests/ProofTests). A talk here is answers and questions passed over; what else a
// participant may do (correct, strike a numbered answer) and the interviewer's own questions are
// outside it.
public import Inquiry

public struct Proof: Sendable {
  public enum Verdict: Sendable, Equatable {
    case proven
    /// A real interview in which the promise is broken.
    case violated(Example)
    case unproven(Doubt)
  }

  /// Why something is neither proven nor broken.
  public enum Doubt: Sendable, Equatable {
    /// There was more to see than the budget allowed.
    case tooManyStates
    /// The model sees a way to break it, and no real interview was found that takes it.
    case noRealExample
    /// Rules and topics that may be reached, and were not.
    case notReached(rules: [Rule.ID], topics: [Topic.ID])
  }

  /// A rule that never fires, for certain.
  public struct DeadRule: Sendable, Equatable {
    public enum Cause: Sendable, Equatable {
      /// An earlier rule fires on every answer on which this one would.
      case preempted(by: Rule.ID)
      /// None of its questions can be put together.
      case noQuestion
      /// Its condition never holds where it is tried.
      case neverHolds
    }

    public var rule: Rule.ID
    public var cause: Cause
  }

  public internal(set) var verdicts: [(promise: Promise, verdict: Verdict)]
  public internal(set) var deadRules: [DeadRule]
  public internal(set) var deadTopics: [Topic.ID]
  /// How many abstract states there are, and steps between them.
  public internal(set) var states: Int
  public internal(set) var transitions: Int

  public subscript(promise: Promise) -> Verdict {
    verdicts.first { $0.promise == promise }?.verdict ?? .unproven(.tooManyStates)
  }

  public var isComplete: Bool { verdicts.allSatisfy { $0.verdict == .proven } }
}

/// How much may be looked at.
public struct ProofBudget: Sendable {
  public var states: Int
  /// Steps between them; the banks that come with the program take two million at most.
  public var transitions = 10_000_000
  /// Sets of answers that are told apart.
  public var nodes = 4_000_000
  /// Different lengths of an answer at which rules change their mind. Each multiplies the sets of
  /// answers, and nobody means a different thing by fifty-one words than by fifty.
  public var lengths = 64
  /// Steps of the real engine.
  public var steps: Int

  public init(states: Int = 60_000, steps: Int = 30_000) {
    self.states = states
    self.steps = steps
  }
}

extension Proof {
  /// Of a bank in which there is too much to tell apart, nothing is shown, and at once.
  fileprivate static let givenUp = Proof(
    verdicts: Promise.allCases.map { ($0, .unproven(.tooManyStates)) }, deadRules: [],
    deadTopics: [], states: 0, transitions: 0)
}

/// Shows what holds in every interview with this bank. Same bank, same proof, to the byte.
public func prove(_ bank: Bank, budget: ProofBudget = ProofBudget()) -> Proof {
  guard Atoms.lengths(in: bank).count <= budget.lengths else { return .givenUp }
  let exploration = Exploration(AbstractModel(bank), budget: budget)
  var suspected = Set(exploration.suspects.map(\.promise))
  if !exploration.reachesTheGoal { suspected.insert(.ends) }
  let dead = exploration.deadRules
  let offByDesign = exploration.facts.rulesOffByDesign
  let deadTopics = bank.topicsOutOfReach
  let except = Set(dead.map(\.rule)).union(offByDesign)
  let search = RealSearch(
    exploration.model, rules: Set(bank.rules.map(\.id)).subtracting(except),
    topics: Set(bank.topics.map(\.id)).subtracting(deadTopics), sought: suspected,
    mostSteps: budget.steps)
  var proof = Proof(
    verdicts: [], deadRules: dead.filter { !offByDesign.contains($0.rule) },
    deadTopics: deadTopics, states: exploration.visits.count,
    transitions: exploration.transitions)
  for promise in Promise.allCases where promise != .allIsReached {
    let verdict: Proof.Verdict =
      if let example = search.examples[promise] {
        .violated(example)
      } else if suspected.contains(promise) {
        .unproven(.noRealExample)
      } else {
        exploration.isWhole ? .proven : .unproven(.tooManyStates)
      }
    proof.verdicts.append((promise, verdict))
  }
  let rulesLeft = bank.rules.map(\.id).filter { !except.contains($0) && !search.fired.contains($0) }
  let topicsLeft = bank.topics.map(\.id)
    .filter { !deadTopics.contains($0) && !search.opened.contains($0) }
  let isAllReached = rulesLeft.isEmpty && topicsLeft.isEmpty
  proof.verdicts.append(
    (
      .allIsReached,
      isAllReached ? .proven : .unproven(.notReached(rules: rulesLeft, topics: topicsLeft))
    ))
  return proof
}
