internal import Hearing
internal import Inquiry

/// Real talks with the real engine, guided by the model: they show that rules and topics are
/// reached, and turn a suspicion into an interview that really breaks a promise. What they do not
/// find within their budget stays unproven; they never prove that something cannot be.
struct RealSearch {
  /// A real talk and the abstract state it is in.
  struct Reached {
    var engine: Engine
    var state: AbstractState
    var heard: HeardSoFar
  }

  private let facts: BankFacts
  private let talk: SyntheticTalk
  private var model: AbstractModel
  private var stepsLeft: Int
  /// The promises for which a real example is sought.
  private var sought: Set<Promise>
  private(set) var examples: [Promise: Example] = [:]
  private(set) var fired: Set<Rule.ID> = []
  private(set) var opened: Set<Topic.ID> = []
  private let rules: Set<Rule.ID>
  private let topics: Set<Topic.ID>
  private var seen: Set<Mark> = []
  private var tries: [Try: Int] = [:]
  private var watched = Watched()
  private var samples: [Diagram: [Set<Int>]] = [:]

  private struct Mark: Hashable {
    var state: AbstractState
    var history: [Int]
  }

  private struct Try: Hashable {
    var standing: Standing
    var way: Leg.Way
  }

  /// - Parameters:
  ///   - rules: those that must be seen to fire.
  ///   - topics: those that must be seen to open.
  ///   - sought: the promises that look broken.
  init(
    _ model: AbstractModel, rules: Set<Rule.ID>, topics: Set<Topic.ID>, sought: Set<Promise>,
    mostSteps: Int
  ) {
    self.model = model
    facts = model.facts
    talk = SyntheticTalk(model.facts.bank, model.atoms)
    self.rules = rules
    self.topics = topics
    self.sought = sought
    stepsLeft = mostSteps
    search()
  }

  private var rulesLeft: Set<Rule.ID> { rules.subtracting(fired) }
  private var topicsLeft: Set<Topic.ID> { topics.subtracting(opened) }

  private var isDone: Bool {
    stepsLeft <= 0 || sought.isEmpty && rulesLeft.isEmpty && topicsLeft.isEmpty
  }

  private mutating func search() {
    if !sought.isEmpty {
      // Breadth first gives short examples.
      let kept = stepsLeft / 2
      stepsLeft -= kept
      for shape in CardShape.allCases.prefix(2) where !sought.isEmpty { goWide(on: shape) }
      stepsLeft = max(0, stepsLeft) + kept
    }
    for shape in CardShape.allCases where !isDone { talkAtLength([[]], on: shape) }
    // Somebody who says one thing all the time, and somebody who says it every other time.
    for shape in CardShape.allCases.prefix(2) + [.long] where !isDone {
      for (place, rule) in facts.rules.enumerated() where !isDone {
        guard !sought.isEmpty || !fired.contains(rule.id), let said = typicalAnswer(to: place)
        else { continue }
        talkAtLength([said], on: shape)
      }
    }
    for shape in CardShape.allCases where !isDone { goWide(on: shape) }
  }

  // MARK: Breadth first

  private mutating func goWide(on shape: CardShape) {
    seen = []
    tries = [:]
    var queue = [begin(on: shape)].compactMap(\.self)
    var index = 0
    while index < queue.count, !isDone, !sought.isEmpty || hasLeft(on: shape) {
      let reached = queue[index]
      index += 1
      for leg in model.legs(from: reached.state) where !isDone && isWorthIt(leg, at: reached) {
        queue += tryOut(leg, at: reached)
      }
      for heard in countedSignals where !isDone { queue += say(heard, at: reached) }
    }
  }

  private func hasLeft(on shape: CardShape) -> Bool {
    !rulesLeft.isEmpty
      || facts.bank.topics.contains { topicsLeft.contains($0.id) && shape.openings(of: $0) > 0 }
  }

  private mutating func begin(on shape: CardShape) -> Reached? {
    var engine = talk.engine(on: shape)
    let before = engine.memory
    let moves = engine.begin(talk.opening, consent: .quotedUnderPseudonym)
    return reached(engine, after: before, moves, heard: [:])
  }

  private mutating func isWorthIt(_ leg: Leg, at reached: Reached) -> Bool {
    let way = leg.way
    if let rule = way.rule, rulesLeft.contains(facts.rules[rule].id) { return true }
    // That a rule is reached is shown by somebody who answers.
    if way.response == .passedOver, sought.isEmpty { return false }
    let attempt = Try(standing: Standing(reached.state), way: way)
    let count = tries[attempt, default: 0]
    tries[attempt] = count + 1
    return count < (sought.isEmpty ? 1 : 6)
  }

  private mutating func tryOut(_ leg: Leg, at reached: Reached) -> [Reached] {
    if leg.way.response == .passedOver { return take(reached) { $0.skip() } }
    let plain = leg.plain == .none ? leg.answers : leg.plain
    return samples(of: plain).flatMap { say($0, at: reached) } + sayAlso(leg, at: reached)
  }

  /// The same with a barrier in it, or something after which one stops, where that is looked for.
  private mutating func sayAlso(_ leg: Leg, at reached: Reached) -> [Reached] {
    guard !sought.isEmpty else { return [] }
    let atoms = model.atoms
    let beside = [atoms.anyBarrier] + Atoms.enoughSignals.map { atoms.diagram(.signal($0)) }
    return beside.flatMap { set -> [Reached] in
      let both = atoms.diagrams.and(leg.answers, set)
      return both == leg.answers ? [] : samples(of: both).flatMap { say($0, at: reached) }
    }
  }

  /// Signals that rules count, each by itself: to be heard again later.
  private var countedSignals: [Set<Int>] {
    facts.rules.filter { rulesLeft.contains($0.id) }.flatMap(\.when.counted)
      .compactMap { model.atoms.number(.signal($0)).map { [$0] } }
  }

  private mutating func say(_ heard: Set<Int>, at reached: Reached) -> [Reached] {
    guard let question = reached.engine.memory.openQuestion else { return [] }
    let texts = [false, true].compactMap { talk.answer(heard, to: question.n, isBare: $0) }
    return texts.flatMap { text in take(reached) { $0.receive(text) } }
  }

  /// The answers of a set in which least is heard, in few words and in more.
  private mutating func samples(of answers: Diagram) -> [Set<Int>] {
    if let known = samples[answers] { return known }
    let atoms = model.atoms
    let longer = atoms.diagrams.and(answers, atoms.isAtLeast(Atoms.fewWords))
    var found: [Set<Int>] = []
    for set in [longer, answers] {
      guard let least = atoms.diagrams.least(of: set, cost: { atoms.all[$0].cost }),
        !found.contains(least)
      else { continue }
      found.append(least)
    }
    samples[answers] = found
    return found
  }

  // MARK: One answer to everything

  private mutating func talkAtLength(_ answers: [Set<Int>], on shape: CardShape) {
    let plain: Set<Int> = []
    for first in answers {
      for second in [first, plain] where !isDone {
        guard var now = begin(on: shape) else { return }
        var isFirst = true
        for _ in 0..<facts.limits.questions where !isDone {
          guard let question = now.engine.memory.openQuestion,
            let text = talk.answer(isFirst ? first : second, to: question.n, isBare: false),
            let next = goOn(now, { $0.receive(text) })
          else { break }
          now = next
          isFirst.toggle()
        }
      }
    }
  }

  /// An answer on which the rule holds, after the first question where it can.
  private mutating func typicalAnswer(to rule: Int) -> Set<Int>? {
    for move in facts.moves {
      let listening = Listening(
        bank: facts, atoms: model.atoms, move: move, rungs: 2, hasIdea: false)
      let holds = listening.answers(where: facts.rules[rule].when)
      let answers = model.atoms.diagrams.and(holds, model.atoms.possible)
      if let answer = samples(of: answers).first { return answer }
    }
    return nil
  }

  // MARK: Steps

  private mutating func take(_ reached: Reached, _ deed: (inout Engine) -> [Move]) -> [Reached] {
    guard let next = goOn(reached, deed) else { return [] }
    let mark = Mark(state: next.state, history: history(of: next.engine.memory))
    return seen.insert(mark).inserted ? [next] : []
  }

  private mutating func goOn(_ reached: Reached, _ deed: (inout Engine) -> [Move]) -> Reached? {
    guard stepsLeft > 0 else { return nil }
    stepsLeft -= 1
    var engine = reached.engine
    let moves = deed(&engine)
    return self.reached(engine, after: reached.engine.memory, moves, heard: reached.heard)
  }

  private mutating func reached(
    _ engine: Engine, after before: Memory, _ moves: [Move], heard: HeardSoFar
  ) -> Reached? {
    let memory = engine.memory
    var heard = heard
    for case .record(.heard(let n, let cues, _)) in moves { heard[n] = cues }
    let step = RealStep(bank: facts, before: before, after: memory, moves: moves)
    fired.formUnion(step.rules)
    if memory.closing == .wantsStop { fired.formUnion(ruleThatEnds(before, memory)) }
    opened.formUnion(memory.openedTopics.map(\.topic))
    for promise in step.broken where examples[promise] == nil {
      examples[promise] = Example(memory, heard: heard)
      sought.remove(promise)
    }
    let barriers = memory.barriers.map(\.key)
    let open = barriers.first { memory.standing(of: $0) == .open } ?? barriers.last
    return AbstractState(of: memory, in: facts, tracking: open)
      .map { Reached(engine: engine, state: $0, heard: heard) }
  }

  /// A rule that ends the talk leaves no question to tell which it was; where only one ends it on
  /// this answer, it was that.
  private mutating func ruleThatEnds(_ before: Memory, _ after: Memory) -> [Rule.ID] {
    guard let question = before.openQuestion, let turn = after.turn(question.n),
      let state = AbstractState(of: before, in: facts, tracking: nil)
    else { return [] }
    let ending = model.legs(from: state).filter { leg in
      leg.way.deed == .stop
        && model.hears(turn.cues, words: turn.answer?.wordCount ?? 0, in: leg.answers)
    }
    let rules = Set(ending.compactMap(\.way.rule))
    return rules.count == 1 ? rules.map { facts.rules[$0].id } : []
  }

  /// What of the past matters to rules that were not reached yet: what they count, and whether
  /// those that come before them are spent.
  private mutating func history(of memory: Memory) -> [Int] {
    let left = rulesLeft.count
    if left == 0 { return [] }
    if left != watched.left { watched = Watched(facts.rules, left: rulesLeft) }
    let rungs = memory.openLadder.map { memory.ladders[$0].rungs } ?? []
    let onLadder = rungs.compactMap(memory.turn)
    return watched.signals.map { signal in min(2, onLadder.count { $0.hears(signal) }) }
      + watched.signals.map { signal in min(2, memory.turns.count { $0.hears(signal) }) }
      + watched.rules.map { memory.isSpent(facts.rules[$0]) ? 1 : 0 }
  }
}

/// What of the past decides whether the rules that are left can fire.
private struct Watched {
  var left = -1
  var signals: [Signal] = []
  var rules: [Int] = []

  init() {}

  init(_ rules: [Rule], left: Set<Rule.ID>) {
    self.left = left.count
    var earlier: Set<Int> = []
    for (place, rule) in rules.enumerated() where left.contains(rule.id) {
      signals += rule.when.counted
      earlier.formUnion(
        rules.indices.prefix(place).filter {
          rules[$0].once != .always && rules[$0].when.sharesWords(with: rule.when)
        })
    }
    self.rules = earlier.sorted()
  }
}

extension Condition {
  /// The signals that it counts.
  var counted: [Signal] {
    switch self {
    case .times(let signal, _, inWholeTalk: _): [signal]
    case .not(let inner): inner.counted
    case .all(let parts), .any(let parts): parts.flatMap(\.counted)
    default: []
    }
  }

  /// Whether both listen to one and the same thing.
  func sharesWords(with other: Condition) -> Bool { !listened.isDisjoint(with: other.listened) }

  private var listened: Set<String> {
    switch self {
    case .heard(let kinds, voice: _): Set(kinds.isEmpty ? ["any"] : kinds.map(\.rawValue))
    case .signal(let signals): Set(signals.map(\.rawValue))
    case .marker(let names): Set(names)
    case .words: ["words"]
    case .all(let parts), .any(let parts):
      parts.reduce(into: []) { $0.formUnion($1.listened) }
    default: []
    }
  }
}

extension Memory {
  fileprivate func isSpent(_ rule: Rule) -> Bool {
    fired.contains { firing in
      guard firing.rule == rule.id else { return false }
      return rule.once == .interview || firing.ladder != nil && firing.ladder == openLadder
    }
  }
}
