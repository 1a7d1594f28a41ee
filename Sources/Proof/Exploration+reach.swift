internal import Inquiry

// What is certain about how soon the goal comes, and about rules that never fire.

extension Exploration {
  /// Whether the goal is asked for before the room for giving back begins, of everybody who brings
  /// no idea. When time is up only a stop rule can come in between, and that has to be a question
  /// of the course, once.
  var reachesTheGoal: Bool {
    let bank = facts
    guard bank.composes(.recallGoal, quote: .never, isRepeat: false) == .always else {
      return false
    }
    let between = bank.rules.indices.filter { comesBeforeTheGoal($0) }
    guard between.allSatisfy({ [.interview, .topic].contains(bank.rules[$0].once) }) else {
      return false
    }
    return bank.limits.exploreAtMost + 1 + between.count <= bank.limits.questions - 3
  }

  private func comesBeforeTheGoal(_ rule: Int) -> Bool {
    guard rule < facts.bank.stops.count, let move = facts.rules[rule].asks,
      move.isOfTheCourse, move != .recallGoal
    else { return false }
    return firingWithoutIdea.contains(rule)
  }

  /// Rules that never fire, for certain, with why.
  var deadRules: [Proof.DeadRule] {
    guard isWhole else { return [] }
    let bank = facts
    return bank.rules.indices.filter { !firing.contains($0) }.map { place in
      let rule = bank.rules[place]
      if let id = rule.asks,
        bank.composes(id, quote: rule.when.quotes, mustQuote: rule.mustQuote, isRepeat: false)
          == .never
      {
        return Proof.DeadRule(rule: rule.id, cause: .noQuestion)
      }
      if let earlier = model.taken(place) {
        return Proof.DeadRule(rule: rule.id, cause: .preempted(by: bank.rules[earlier].id))
      }
      return Proof.DeadRule(rule: rule.id, cause: .neverHolds)
    }
  }
}
