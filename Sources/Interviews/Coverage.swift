// What of a bank was ever put to use:
//
//   sentences   the examples beside its rules, heard
//   examples    its example interviews, played
//   recordings  interviews that were held with it
//
// Counted, not judged: a rule that nobody came across may still be a good one. But nobody has seen
// it work.
public import Hearing
public import Inquiry

public struct Coverage: Sendable {
  /// Where something was put to use.
  public enum Origin: String, Sendable, CaseIterable { case sentences, examples, recordings }

  public enum Item: Hashable, Sendable {
    case rule(Rule.ID)
    case move(ProbeMove.ID)
    /// Its place in the list of that language, from 0.
    case wording(ProbeMove.ID, Language, Int)
    case cue(String, Language)
  }

  /// Items of one kind, in the order of the bank.
  public struct Group: Sendable {
    public enum Kind: Hashable, Sendable {
      case rules, moves
      case wordings(Language)
      case cues(Language)
    }

    public var kind: Kind
    public var items: [Item]
  }

  public let bank: Bank
  private let lexicons: [Language: Lexicon]
  private var counts: [Item: [Origin: Int]] = [:]

  /// Begins with the sentences beside the bank's rules.
  public init(of bank: Bank, lexicons: [Language: Lexicon]) {
    self.bank = bank
    self.lexicons = lexicons
    for rule in bank.rules { tryExamples(of: rule) }
  }

  public func count(_ item: Item, in origin: Origin) -> Int { counts[item]?[origin] ?? 0 }

  public func total(_ item: Item) -> Int { counts[item]?.values.reduce(0, +) ?? 0 }

  public var groups: [Group] {
    var groups = [
      Group(kind: .rules, items: bank.rules.map { .rule($0.id) }),
      Group(kind: .moves, items: bank.moves.map { .move($0.id) }),
    ]
    groups += bank.languages.map { language in
      Group(
        kind: .wordings(language),
        items: bank.moves.flatMap { move in
          (move.wordings[language] ?? []).indices.map { .wording(move.id, language, $0) }
        })
    }
    groups += bank.languages.map { language in
      Group(
        kind: .cues(language),
        items: (lexicons[language]?.cueIDs ?? []).map { .cue($0, language) })
    }
    return groups
  }

  /// How many items of a group were put to use at all.
  public func exercised(_ group: Group) -> Int { group.items.count { total($0) > 0 } }

  // MARK: Counting

  /// Counts an interview.
  ///
  /// - Parameter isThisBank: whether it was held with the bank exactly as it is. In another version
  ///   of it, rules and moves of the same name count, and wordings cannot be told apart.
  public mutating func add(_ memory: Memory, from origin: Origin, isThisBank: Bool = true) {
    let language = memory.opening?.language ?? .dutch
    for turn in memory.standing {
      add(.move(turn.move), 1, origin)
      if isThisBank { add(.wording(turn.move, language, turn.question.wording), 1, origin) }
      for cue in turn.cues { add(.cue(cue.rule, language), 1, origin) }
      for dismissal in turn.dismissed { add(.cue(dismissal.rule, language), 1, origin) }
    }
    for rule in bank.rules { add(.rule(rule.id), memory.timesFollowed(rule), origin) }
    if let rule = memory.ruleThatClosed(bank) { add(.rule(rule), 1, origin) }
  }

  private mutating func tryExamples(of rule: Rule) {
    for example in rule.examples {
      for (language, text) in example.words {
        guard let heard = lexicons[language]?.hear(text) else { continue }
        if example.mustHold, rule.when.couldHold(on: heard) { add(.rule(rule.id), 1, .sentences) }
        for cue in heard.cues { add(.cue(cue.rule, language), 1, .sentences) }
        for dismissal in heard.dismissed { add(.cue(dismissal.rule, language), 1, .sentences) }
      }
    }
  }

  private mutating func add(_ item: Item, _ times: Int, _ origin: Origin) {
    if times > 0 { counts[item, default: [:]][origin, default: 0] += times }
  }
}

extension Memory {
  /// How often a rule was followed. One that asks stands in its question; one that leaves stands
  /// in the question after it, or in the ladder that it left.
  fileprivate func timesFollowed(_ rule: Rule) -> Int {
    if rule.asks != nil {
      return standing.count { $0.question.reason.source == .rule(rule.id) }
    }
    let after = standing.count { $0.question.reason.after == rule.id }
    return max(after, fired.count { $0.rule == rule.id })
  }

  /// The rule that ended the talk, when one did.
  func closingRule(of bank: Bank) -> Rule.ID? {
    let closing = bank.stops.filter { $0.action == .close }.map(\.id)
    return fired.last { closing.contains($0.rule) }?.rule ?? ruleThatClosed(bank)
  }

  /// A stop outside every ladder leaves no trace but the end of the talk, and the words before it.
  fileprivate func ruleThatClosed(_ bank: Bank) -> Rule.ID? {
    let closing = bank.stops.filter { $0.action == .close }.map(\.id)
    guard self.closing == .wantsStop, lastAnswered?.hears(.wantsStop) == true,
      !fired.contains(where: { closing.contains($0.rule) })
    else { return nil }
    return closing.first
  }
}
