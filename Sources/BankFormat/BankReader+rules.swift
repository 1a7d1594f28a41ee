internal import Hearing
internal import Inquiry

extension BankReader {
  /// The bank's own rules of one class, with those of its base: one that has the id of a base's
  /// rule stands in its place, the others come before.
  mutating func readRules(_ cursor: YAMLCursor?, replacing path: KeyPath<Bank, [Rule]>) -> [Rule] {
    var inherited = base?[keyPath: path] ?? []
    var own: [Rule] = []
    let items = cursor?.list() ?? []
    for item in items.atMost(BankLimits.rulesInAList, Bilingual(nl: "regels", en: "rules")) {
      guard let rule = readRule(item) else { continue }
      places.rules[rule.id] = item.place
      if let index = inherited.firstIndex(where: { $0.id == rule.id }) {
        inherited[index] = rule
      } else {
        own.append(rule)
      }
    }
    return own + inherited
  }

  private mutating func readRule(_ cursor: YAMLCursor) -> Rule? {
    let fields = cursor.fields(BankKeys.rule)
    let id = fields["id"]?.name()
    let before = top.problems.all.count
    let condition = fields["when"].flatMap(
      ConditionReader(vocabulary: vocabulary, moves: moveNames, knowsAllMoves: !lacksBase).read)
    let isConditionSound = top.problems.all.count == before
    let action = readAction(fields, of: cursor)
    guard let id, let condition, let action else { return nil }
    let reason = Bilingual(nl: "stopreden", en: "reason to stop")
    let once = Bilingual(nl: "herhaling", en: "repetition")
    var rule = Rule(
      id: Rule.ID(id), when: condition, action: action,
      once: fields["once"]?.choice(of: once, as: Rule.Once.self) ?? .ladder,
      stops: fields["stops"]?.choice(of: reason, as: StopReason.self),
      preface: readPreface(fields),
      mustQuote: fields["quote"]?.flag() ?? false,
      isForAnyTime: fields["anytime"]?.flag() ?? false,
      because: readBecause(fields["because"], of: .rule(Rule.ID(id))))
    rule.examples = fields["examples"]?.ruleExamples() ?? []
    checkSlots(of: rule, at: fields["ask"] ?? cursor)
    // Of a condition with a mistake in it, the examples would only say the same again.
    if isConditionSound, let examples = fields["examples"] { check(examples, of: rule) }
    return rule
  }

  private func readPreface(_ fields: [String: YAMLCursor]) -> Preface? {
    if let back = fields["answer_back"] {
      if fields["acknowledge"] != nil { back.report(.notTogether("acknowledge", "answer_back")) }
      let what = Bilingual(nl: "antwoord terug", en: "answer back")
      return back.choice(of: what, as: AnswerBack.self)?.preface
    }
    return fields["acknowledge"]?.flag() == true ? .acknowledgement : nil
  }

  private mutating func readAction(
    _ fields: [String: YAMLCursor], of cursor: YAMLCursor
  ) -> Rule.Action? {
    if let then = fields["then"], fields["ask"] != nil {
      then.report(.notTogether("ask", "then"))
    }
    if fields["ask"] != nil { return readMoveName(fields["ask"]).map(Rule.Action.ask) }
    guard let then = fields["then"] else {
      cursor.report(.missingKey("ask"))
      return nil
    }
    return then.choice(of: Bilingual(nl: "vervolg", en: "action"), as: RuleEnding.self)?.action
  }

  private func check(_ examples: YAMLCursor, of rule: Rule) {
    for item in examples.list() {
      let fields = item.fields(BankKeys.example)
      let mustHold = !(fields["not"]?.flag() ?? false)
      for language in Language.allCases {
        guard let lexicon = vocabulary.lexicons[language], let field = fields[language.rawValue],
          let text = field.text(), rule.when.couldHold(on: lexicon.hear(text)) != mustHold
        else { continue }
        field.report(
          mustHold
            ? .exampleNotHeard(text, rule: rule.id.rawValue)
            : .exampleHeard(text, rule: rule.id.rawValue, by: nil))
      }
    }
  }

  /// A rule without words cannot ask a move all of whose wordings quote them.
  private func checkSlots(of rule: Rule, at cursor: YAMLCursor) {
    guard let id = rule.asks, !rule.when.bringsWords,
      let move = moves.first(where: { $0.id == id })
    else { return }
    for language in languages {
      let wordings = move.wordings[language] ?? []
      if !wordings.isEmpty, wordings.allSatisfy({ $0.slots.contains(.evidence) }) {
        cursor.report(
          .slotWithoutSource(Slot.evidence.rawValue, rule: rule.id.rawValue))
        return
      }
    }
  }
}
