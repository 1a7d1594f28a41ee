// bank.yaml  ──▶  Bank, and every problem at its line and column
//
// The author's format and the engine's are two things; this reader stands between them.
// It goes on after a problem, so that a bank is mended in one round.
public import Hearing
public import Inquiry

/// What a bank may refer to that is not in the bank itself.
public struct BankVocabulary: Sendable {
  public var kinds: Set<String>
  public var markers: Set<String>
  /// Hears the examples beside rules; without it they are not tried.
  public var lexicons: [Language: Lexicon]

  public init(_ hearing: HearingConfiguration, checkingExamples: Bool = false) {
    kinds = Set(hearing.kinds.map(\.id.rawValue))
    markers = hearing.lexicons.values.reduce(into: []) { $0.formUnion($1.markers) }
    lexicons = checkingExamples ? hearing.lexicons : [:]
  }
}

/// Reads a bank and reports all its problems in one pass. A bad bank is an answer, not an
/// accident, so nothing is thrown.
public func readBank(_ file: SourceFile, vocabulary: BankVocabulary) -> Reading<Bank> {
  let problems = ProblemList()
  guard let top = openYAML(file.bytes, file: file.name, problems: problems) else {
    return Reading(value: nil, problems: problems.all)
  }
  var reader = BankReader(top: top, vocabulary: vocabulary)
  let bank = reader.read()
  return Reading(value: bank, problems: problems.all)
}

private struct BankReader {
  let top: YAMLCursor
  let vocabulary: BankVocabulary
  private var languages: [Language] = []
  private var moves: [ProbeMove] = []
  private var moveNames: [String] = []
  private var asked: Set<String> = []

  init(top: YAMLCursor, vocabulary: BankVocabulary) {
    self.top = top
    self.vocabulary = vocabulary
  }

  mutating func read() -> Bank? {
    let fields = top.fields(BankKeys.bank)
    languages = fields["languages"].map(readLanguages) ?? []
    if languages.isEmpty { languages = Language.allCases }
    moveNames = fields["moves"]?.entries().compactMap { $0.key.scalar } ?? []
    for (key, value) in fields["moves"]?.entries() ?? [] { readMove(key, value) }
    let topics = readTopics(fields["topics"])
    let stops = readRules(fields["stops"])
    let follows = readRules(fields["follows"])
    let probes = readRules(fields["probes"])
    checkNamesApart([fields["stops"], fields["follows"], fields["probes"]])
    checkWhole(fields)
    checkStops(stops, under: fields["stops"] ?? top)
    let limits = fields["limits"].map(readLimits) ?? Limits()
    let id = fields["bank"]?.name()
    let version = fields["version"]?.limit("version", BankLimits.version)
    let title = fields["title"]?.bilingual(languages: languages)
    let acknowledgements = fields["acknowledgements"].map(readLines) ?? [:]
    guard let id, let version, let title else { return nil }
    return Bank(
      id: Bank.ID(id), version: version, languages: languages, title: title, limits: limits,
      topics: topics, moves: moves, stops: stops, follows: follows, probes: probes,
      acknowledgements: acknowledgements)
  }

  private func readLanguages(_ cursor: YAMLCursor) -> [Language] {
    let what = Bilingual(nl: "taal", en: "language")
    var languages: [Language] = []
    for item in cursor.filledList(what) {
      guard let language = item.choice(of: what, as: Language.self) else { continue }
      if languages.contains(language) {
        item.report(.duplicateName(language.rawValue, what: what))
      } else {
        languages.append(language)
      }
    }
    return languages
  }

  // MARK: Moves and wordings

  private mutating func readMove(_ key: YAMLCursor, _ value: YAMLCursor) {
    guard let id = key.name() else { return }
    let fields = value.fields(BankKeys.move)
    let what = Bilingual(nl: "soort vraag", en: "kind of question")
    let kind = fields["kind"]?.choice(of: what, as: ProbeMove.Kind.self)
    var wordings: [Language: [Wording]] = [:]
    if let says = fields["says"] {
      let perLanguage = says.fields(BilingualKeys.text)
      for language in languages {
        guard let cursor = perLanguage[language.rawValue] else {
          says.report(.missingTranslation(language.rawValue))
          continue
        }
        let items = cursor.filled(Bilingual(nl: "vorm", en: "wording"))
        wordings[language] = items.compactMap { $0.wording() }
        if items.count == 1 {
          cursor.report(.tooFewWordings(move: id, language: language.rawValue))
        }
      }
    }
    moves.append(
      ProbeMove(
        id: ProbeMove.ID(id), kind: kind ?? .descriptive, wordings: wordings,
        because: readBecause(fields["because"])))
  }

  private func readBecause(_ cursor: YAMLCursor?) -> [Language: Wording] {
    guard let cursor else { return [:] }
    let fields = cursor.fields(BilingualKeys.text)
    var because: [Language: Wording] = [:]
    for language in languages {
      guard let text = fields[language.rawValue] else {
        cursor.report(.missingTranslation(language.rawValue))
        continue
      }
      because[language] = text.wording()
    }
    return because
  }

  private func readLines(_ cursor: YAMLCursor) -> [Language: [String]] {
    let fields = cursor.fields(BilingualKeys.text)
    var lines: [Language: [String]] = [:]
    for language in languages {
      lines[language] = fields[language.rawValue]?.oneOrMore().compactMap { $0.text() }
    }
    return lines
  }

  // MARK: Topics and limits

  private mutating func readTopics(_ cursor: YAMLCursor?) -> [Topic] {
    var topics: [Topic] = []
    for item in cursor?.filledList(Bilingual(nl: "onderwerp", en: "topic")) ?? [] {
      let fields = item.fields(BankKeys.topic)
      let what = Bilingual(nl: "soort onderwerp", en: "kind of topic")
      let id = fields["id"]?.name()
      let each = fields["each"]?.choice(of: what, as: Topic.Each.self)
      let opens = readMoveName(fields["opens"])
      guard let id, let each, let opens else { continue }
      if topics.contains(where: { $0.id.rawValue == id }) {
        item.report(.duplicateName(id, what: Bilingual(nl: "onderwerp", en: "topic")))
      }
      topics.append(Topic(id: Topic.ID(id), each: each, opens: opens))
    }
    return topics
  }

  private mutating func readMoveName(_ cursor: YAMLCursor?) -> ProbeMove.ID? {
    guard let cursor, let name = cursor.name() else { return nil }
    asked.insert(name)
    if !moveNames.contains(name) {
      cursor.report(
        .unknownName(
          name, what: Bilingual(nl: "vraagvorm", en: "move"),
          didYouMean: nearest(name, in: moveNames)))
    }
    return ProbeMove.ID(name)
  }

  private func readLimits(_ cursor: YAMLCursor) -> Limits {
    var limits = Limits()
    let fields = cursor.fields(BankKeys.limits)
    func set(_ name: String, _ path: WritableKeyPath<Limits, Int>, _ allowed: ClosedRange<Int>) {
      guard let field = fields[name] else { return }
      field.limit(name, allowed).map { limits[keyPath: path] = $0 }
    }
    set("questions", \.questions, BankLimits.questions)
    set("minutes", \.minutes, BankLimits.minutes)
    set("why_in_a_row", \.whyInARow, BankLimits.whyInARow)
    set("why_per_ladder", \.whyPerLadder, BankLimits.whyPerLadder)
    set("ladders", \.ladders, BankLimits.ladders)
    set("rungs", \.rungs, BankLimits.rungs)
    set("namings", \.namings, BankLimits.namings)
    if let explore = fields["explore"]?.fields(BankKeys.explore) {
      explore["at_least"]?.limit("at_least", BankLimits.exploreAtLeast)
        .map { limits.exploreAtLeast = $0 }
      let most = limits.exploreAtLeast...BankLimits.exploreAtMost.upperBound
      explore["at_most"]?.limit("at_most", most).map { limits.exploreAtMost = $0 }
    }
    return limits
  }

  // MARK: Rules

  private mutating func readRules(_ cursor: YAMLCursor?) -> [Rule] {
    var rules: [Rule] = []
    for item in cursor?.list() ?? [] {
      if let rule = readRule(item) { rules.append(rule) }
    }
    return rules
  }

  private mutating func readRule(_ cursor: YAMLCursor) -> Rule? {
    let fields = cursor.fields(BankKeys.rule)
    let id = fields["id"]?.name()
    let before = top.problems.all.count
    let condition = fields["when"].flatMap(
      ConditionReader(vocabulary: vocabulary, moves: moveNames).read)
    let isConditionSound = top.problems.all.count == before
    let action = readAction(fields, of: cursor)
    guard let id, let condition, let action else { return nil }
    let reason = Bilingual(nl: "stopreden", en: "reason to stop")
    let once = Bilingual(nl: "herhaling", en: "repetition")
    var rule = Rule(
      id: Rule.ID(id), when: condition, action: action,
      once: fields["once"]?.choice(of: once, as: Rule.Once.self) ?? .ladder,
      stops: fields["stops"]?.choice(of: reason, as: StopReason.self),
      acknowledges: fields["acknowledge"]?.flag() ?? false,
      mustQuote: fields["quote"]?.flag() ?? false,
      isForAnyTime: fields["anytime"]?.flag() ?? false,
      because: readBecause(fields["because"]))
    rule.examples = fields["examples"]?.ruleExamples() ?? []
    checkSlots(of: rule, at: fields["ask"] ?? cursor)
    // Of a condition with a mistake in it, the examples would only say the same again.
    if isConditionSound, let examples = fields["examples"] { check(examples, of: rule) }
    return rule
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
            : .exampleHeard(text, rule: rule.id.rawValue))
      }
    }
  }

  // MARK: The bank as a whole

  /// A rule without words cannot ask a move all of whose wordings quote them.
  private func checkSlots(of rule: Rule, at cursor: YAMLCursor) {
    guard case .ask(let id) = rule.action, !rule.when.bringsWords,
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

  private func checkNamesApart(_ sections: [YAMLCursor?]) {
    var seen: Set<String> = []
    for item in sections.flatMap({ $0?.listQuietly() ?? [] }) {
      guard let id = item.idQuietly(), !seen.insert(id).inserted else { continue }
      item.report(.duplicateName(id, what: Bilingual(nl: "regel", en: "rule")))
    }
  }

  private func checkWhole(_ fields: [String: YAMLCursor]) {
    for id in ProbeMove.ID.required where !moveNames.contains(id.rawValue) {
      (fields["moves"] ?? top).report(.missingMove(id.rawValue))
    }
    let needed = Set(ProbeMove.ID.required.map(\.rawValue))
    for (key, _) in fields["moves"]?.entries() ?? [] {
      guard let id = key.scalar, !asked.contains(id), !needed.contains(id) else { continue }
      key.report(.unusedMove(id))
    }
  }

  private func checkStops(_ stops: [Rule], under cursor: YAMLCursor) {
    // A rule that could not be read may be the one that listens.
    guard stops.count == cursor.listQuietly().count else { return }
    for signal in [Signal.wantsStop, .boundary, .irritation]
    where !stops.contains(where: { $0.when.listensTo(signal) }) {
      cursor.report(.missingStop(signal.rawValue))
    }
  }
}

extension YAMLCursor {
  /// Fixed text with slots in braces.
  fileprivate func wording() -> Wording? {
    guard let text = text() else { return nil }
    let scalars = Array(text.unicodeScalars)
    var pieces: [Wording.Piece] = []
    var fixed = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      guard scalars[index] == "{" else {
        if scalars[index] == "}" {
          problems.add(.unpairedBrace("}"), at: place(inText: index))
          return nil
        }
        fixed.append(scalars[index])
        index += 1
        continue
      }
      guard let close = scalars[index...].firstIndex(of: "}") else {
        problems.add(.unpairedBrace("{"), at: place(inText: index))
        return nil
      }
      let name = String(String.UnicodeScalarView(scalars[(index + 1)..<close]))
      guard let slot = Slot(rawValue: name) else {
        let allowed = Slot.allCases.map(\.rawValue)
        problems.add(.unknownSlot(name, allowed: allowed), at: place(inText: index))
        return nil
      }
      if !fixed.isEmpty { pieces.append(.text(String(fixed))) }
      fixed.removeAll()
      pieces.append(.slot(slot))
      index = close + 1
    }
    if !fixed.isEmpty { pieces.append(.text(String(fixed))) }
    return Wording(pieces)
  }
}
