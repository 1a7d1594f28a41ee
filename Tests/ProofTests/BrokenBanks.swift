import Hearing
import Inquiry
import InterviewSupport
import Proof

/// Banks that break a promise on purpose, each in one place.
enum BrokenBanks {
  static let small = SmallInquiry.bank.without("enough")

  static func stop(_ id: Rule.ID, gone bank: Bank = Project.wonder) -> Bank { bank.without(id) }

  /// Irritation is obeyed in short answers only.
  static var deafInLongAnswers: Bank {
    Project.wonder.without("r4-irritation-again").changing("r4-irritation") { rule in
      rule.when = .all([.signal([.irritation]), .words(0...9)])
    }
  }

  /// Irritation is obeyed once in a talk.
  static var patientOnce: Bank {
    Project.wonder.without("r4-irritation-again").changing("r4-irritation") { $0.once = .interview }
  }

  /// Irritation ends its ladder, and another begins in the same breath.
  static var asksOn: Bank {
    small.changing("irritation") { rule in
      (rule.action, rule.once) = (.ask("echo"), .always)
    }
  }

  /// Every length of an answer has a rule of its own.
  static var countsWords: Bank {
    var bank = small
    bank.probes += (1...200).map { length in
      Rule(id: Rule.ID("words-\(length)"), when: .words(length...length), action: .ask("echo"))
    }
    return bank
  }

  /// Each topic after the first opens with a why.
  static var whyOpens: Bank {
    var bank = small
    bank.topics.append(Topic(id: "reasons", each: .once, opens: "why_up"))
    return bank
  }

  /// Nothing is ever read back: the question has a slot that most talks cannot fill.
  static var readsNothingBack: Bank {
    var bank = small
    bank.limits.namings = 0
    bank.moves = bank.moves.map { move in
      var move = move
      if move.id == .readBack {
        move.wordings = move.wordings.mapValues { _ in [Wording([.text("?"), .slot(.idea)])] }
      }
      return move
    }
    return bank
  }

  static var tooFewQuestions: Bank {
    var bank = Project.wonder
    bank.limits.questions = 12
    return bank
  }

  /// A general rule that may always fire stands before a particular one.
  static var preempted: Bank {
    var bank = Project.wonder
    bank.probes.insert(
      Rule(
        id: "anything-said", when: .words(0...Int.max), action: .ask("elaborate"), once: .always),
      at: 0)
    return bank
  }

  static var fillsNever: Bank {
    var bank = small
    bank.limits.exploreAtLeast = 1
    bank.topics.append(Topic(id: "own-work", each: .withoutHandover, opens: "why_up"))
    bank.topics.append(Topic(id: "filler", each: .once, opens: "why_up", fills: true))
    bank.moves = bank.moves.map { move in
      var move = move
      if move.id == "why_up" { move.kind = .descriptive }
      return move
    }
    return bank
  }

  static var neverHolds: Bank {
    var bank = Project.wonder
    bank.limits.rungs = 3
    bank.probes.insert(
      Rule(id: "deep", when: .rungs(6...7), action: .ask("elaborate"), once: .always), at: 0)
    return bank
  }
}

extension Bank {
  func without(_ id: Rule.ID) -> Bank {
    var bank = self
    bank.stops.removeAll { $0.id == id }
    bank.follows.removeAll { $0.id == id }
    bank.probes.removeAll { $0.id == id }
    return bank
  }

  func changing(_ id: Rule.ID, _ change: (inout Rule) -> Void) -> Bank {
    func changed(_ rules: [Rule]) -> [Rule] {
      rules.map { rule in
        var rule = rule
        if rule.id == id { change(&rule) }
        return rule
      }
    }
    var bank = self
    bank.stops = changed(stops)
    bank.follows = changed(follows)
    bank.probes = changed(probes)
    return bank
  }
}
