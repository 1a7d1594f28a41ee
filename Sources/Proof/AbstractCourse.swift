internal import Inquiry

/// What the course of a talk may ask next, after Course: each step surely, perhaps, or not.
struct AbstractCourse {
  /// A question that may come next; `nil` as its move is the end of the talk.
  struct Next: Hashable {
    var move: Int?
    var rungs = 0
    var isDeferred = false
    /// The rule that lends its question, where words that were heard earlier are taken up.
    var rule: Int?
  }

  /// Where the course is taken up.
  struct Place: Hashable {
    var lastMove: Int
    /// It was passed over, so that the last answer was to some question before it.
    var isPassedOver: Bool
    var hasIdea: Bool
    var hasGoal: Bool
    var hasTurn: Bool
    var hasClose: Bool
    var isOpen: Bool
    var room: Int
    var isTimeUp: Bool
  }

  /// What the talk is coming back from.
  struct Back: Hashable {
    var lastMove: Int
    var isPassedOver: Bool
  }

  let facts: BankFacts
  /// The things that may be looked at alone when the talk comes back to them.
  private let barriers: [Atom]

  private var bank: Bank { facts.bank }

  init(_ facts: BankFacts, _ atoms: Atoms) {
    self.facts = facts
    barriers = atoms.all.filter { if case .barrier = $0 { true } else { false } }
  }

  /// - Parameter rules: those whose question may take up what was heard earlier.
  func next(at place: Place, comingBack rules: [Int]) -> [Next] {
    var steps = Steps(bank: facts, last: bank.moves[place.lastMove].id)
    if place.room < AbstractState.muchRoom {
      land(&steps, place)
    } else {
      settle(&steps, place)
      explore(&steps, place, rules)
      turn(&steps, place)
      giveBack(&steps, place)
    }
    steps.end()
    return steps.found
  }

  /// The last three questions, kept for giving back.
  private func land(_ steps: inout Steps, _ place: Place) {
    func reading() { steps.ask(.readBack, place.isOpen ? .always : .maybe) }
    func closing() { steps.ask(.close, place.hasClose ? .maybe : .always) }
    switch place.room {
    case 3:
      reading()
      closing()
    case 2:
      closing()
      reading()
    default: place.hasClose ? reading() : closing()
    }
  }

  private func settle(_ steps: inout Steps, _ place: Place) {
    guard place.hasIdea else { return }
    steps.ask(.condition, .maybe, quote: .always)
    if bank.has(.conditionMore) { steps.ask(.conditionMore, .maybe, quote: .always) }
    steps.ask(.agreement, .maybe)
    for detail in ProbeMove.ID.agreementDetails {
      steps.ask(detail, .maybe, quote: .always)
    }
  }

  private func explore(_ steps: inout Steps, _ place: Place, _ rules: [Int]) {
    guard !place.hasGoal, !place.isTimeUp else { return }
    for rule in rules {
      guard let move = facts.rules[rule].asks else { continue }
      steps.ask(move, .maybe, quote: .always, mustQuote: true, on: rule)
    }
    for topic in bank.topics {
      let isDeferred = bank.probing == .openingsFirst && !topic.fills
      for move in topic.series { steps.open(with: move, isDeferred: isDeferred) }
    }
  }

  /// The rules whose question may take up what was heard earlier: the first that holds.
  func rulesThatComeBack(after place: Back) -> [Int] {
    let follows = bank.stops.count..<bank.stops.count + bank.follows.count
    let probes = follows.upperBound..<facts.rules.count
    var found = barriers.flatMap { firstRules(in: follows, hearing: $0, after: place) }
    if bank.probing == .openingsFirst {
      found += firstRules(in: probes, hearing: nil, after: place)
    }
    return Set(found).sorted()
  }

  private func firstRules(
    in places: Range<Int>, hearing alone: Atom?, after last: Back
  ) -> [Int] {
    var found: [Int] = []
    for place in places {
      let rule = facts.rules[place]
      guard let move = rule.asks, !facts.isWhy(move) else { continue }
      let isRepeat = move == facts.moves[last.lastMove].id
      if isRepeat, !last.isPassedOver { continue }
      var holds = min(
        rule.when.possibilityLater(hearing: alone), rule.when.quotes,
        facts.composes(move, quote: .always, mustQuote: true, isRepeat: isRepeat))
      if last.isPassedOver || alone == nil { holds = min(holds, .maybe) }
      if holds != .never { found.append(place) }
      if holds == .always, rule.once == .always { break }
    }
    return found
  }

  private func turn(_ steps: inout Steps, _ place: Place) {
    if !place.hasGoal { steps.ask(.recallGoal, .always) }
    if !place.hasTurn { steps.ask(.turn, .always) }
    if !place.hasIdea { steps.ask(.turn, .maybe) }
    // An idea that came before leaves a yes at the turn to be asked after.
    steps.ask(.ownIdea, .maybe)
    if bank.mayPush, !place.hasIdea { steps.ask(.push, .maybe) }
  }

  private func giveBack(_ steps: inout Steps, _ place: Place) {
    if bank.limits.namings > 0 { steps.ask(.naming, .maybe, quote: .always) }
    steps.ask(.ownConclusion, .maybe)
    steps.ask(.readBack, place.isOpen ? .always : .maybe)
    steps.ask(.close, place.hasClose ? .maybe : .always)
  }
}

/// The steps of the course in their order, until one that surely comes.
private struct Steps {
  let bank: BankFacts
  let last: ProbeMove.ID
  private(set) var found: [AbstractCourse.Next] = []
  private var isOver = false

  init(bank: BankFacts, last: ProbeMove.ID) {
    self.bank = bank
    self.last = last
  }

  mutating func ask(_ id: ProbeMove.ID, _ wanted: Possibility, quote: Possibility = .never) {
    let composed = bank.composes(id, quote: quote, isRepeat: id == last)
    add(id, min(wanted, composed)) { $0 }
  }

  /// Words that were heard earlier open a ladder.
  mutating func ask(
    _ id: ProbeMove.ID, _ wanted: Possibility, quote: Possibility, mustQuote: Bool,
    on rule: Int
  ) {
    let composed = bank.composes(id, quote: quote, mustQuote: mustQuote, isRepeat: id == last)
    add(id, min(wanted, composed)) { next in
      var next = next
      (next.rungs, next.rule) = (1, rule)
      return next
    }
  }

  mutating func open(with id: ProbeMove.ID, isDeferred: Bool) {
    let composed = bank.composes(id, quote: .never, isRepeat: id == last)
    add(id, min(.maybe, composed)) { next in
      var next = next
      (next.rungs, next.isDeferred) = (1, isDeferred)
      return next
    }
  }

  mutating func end() {
    if !isOver { found.append(AbstractCourse.Next(move: nil)) }
  }

  private mutating func add(
    _ id: ProbeMove.ID, _ comes: Possibility,
    _ shape: (AbstractCourse.Next) -> AbstractCourse.Next
  ) {
    guard !isOver, comes != .never, let move = bank.place(of: id)
    else { return }
    found.append(shape(AbstractCourse.Next(move: move)))
    isOver = comes == .always
  }
}
