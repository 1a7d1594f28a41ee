internal import Inquiry

/// One way in which a text of the bank gets used, as far as it decides what can stand in its slots.
/// What only some talks bring (an idea, a director on the card) may be there.
struct SlotUse {
  /// Words that were heard, or that the course of the talk takes up.
  var bringsWords = false
  /// What the topic is about in which it is asked.
  var subject: Topic.Each?
  /// Whether somebody may have answered the question with which the topic opened.
  var knowsOpening = false
  /// Whether the goal may have been asked for.
  var knowsGoal = false
  /// Whether it comes back to an earlier interview.
  var recalls = false

  func canFill(_ slot: Slot, in bank: Bank) -> Bool {
    switch slot {
    case .evidence, .earlier: bringsWords
    case .opening: knowsOpening
    case .goal: knowsGoal
    case .ownGoal: bank.asks(.ownGoal)
    case .partner: subject == .handover || subject == .partner
    case .handover: subject == .handover
    case .indicator: subject == .indicator
    case .idea, .director, .commonGoal, .clientQuestion: true
    case .then, .thenCondition: recalls
    // Off by design, until there is a consent for it.
    case .elsewhere: true
    }
  }
}

extension Bank {
  /// Whether a topic or a rule asks it, or the course of the talk.
  func asks(_ move: ProbeMove.ID) -> Bool {
    topics.contains { $0.series.contains(move) } || rules.contains { $0.asks == move }
  }

  /// Every way in which a question of this move is asked; none for one that nothing asks.
  func uses(of move: ProbeMove.ID) -> [SlotUse] {
    let asking = rules.filter { $0.asks == move }.flatMap(uses)
    let opening = topics.flatMap { topic in
      topic.series.enumerated().filter { $1 == move }.map { place, _ in
        SlotUse(subject: topic.each, knowsOpening: place > 0)
      }
    }
    return asking + opening + usesInCourse(of: move)
  }

  /// Every way in which this rule speaks.
  func uses(by rule: Rule) -> [SlotUse] {
    let isOfTheCourse = rule.asks?.isOfTheCourse ?? false
    return inEveryTopic(
      SlotUse(
        bringsWords: rule.when.mayBringWords, knowsOpening: !topics.isEmpty,
        knowsGoal: isOfTheCourse || rule.isForAnyTime))
  }

  private func usesInCourse(of move: ProbeMove.ID) -> [SlotUse] {
    if ProbeMove.ID.recalling.contains(move) { return [SlotUse(recalls: true)] }
    guard move.isOfTheCourse || move == .push && mayPush else { return [] }
    switch move {
    // Asked by rules only.
    case .pauseOffer: return []
    case .recallGoal: return [SlotUse()]
    case .condition, .conditionMore, .agreementWho, .agreementWhen, .agreementCheck:
      return [SlotUse(bringsWords: true, knowsGoal: true)]
    case .naming:
      return inEveryTopic(
        SlotUse(bringsWords: true, knowsOpening: !topics.isEmpty, knowsGoal: true))
    default: return [SlotUse(knowsGoal: true)]
    }
  }

  /// The same in a talk about each thing that a topic of the bank is about.
  private func inEveryTopic(_ use: SlotUse) -> [SlotUse] {
    Set(topics.map(\.each)).union([.once]).map { each in
      var use = use
      use.subject = each
      return use
    }
  }
}
