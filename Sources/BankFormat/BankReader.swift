// bank.yaml  ──▶  Bank, and every problem at its line and column
//
// The author's format and the engine's are two things; this reader stands between them.
// It goes on after a problem, so that a bank is mended in one round.
//
//   BankReader            the file from top to bottom                        this file
//   BankReader+moves      moves, wordings, the lines before a question
//   BankReader+rules      rules, and the examples beside them
//   BankBase              what comes from the bank that this one starts from
//   Checks/               what can be wrong with a bank as a whole, one file each
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
///
/// - Parameters:
///   - baseNames: the ids of the banks that this one may start from, for who mistypes one.
///   - base: finds the file of the bank that this one starts from, by its id.
public func readBank(
  _ file: SourceFile, vocabulary: BankVocabulary, baseNames: [String] = [],
  base: (String) -> SourceFile? = { _ in nil }
) -> BankReading {
  let problems = ProblemList()
  let start = Diagnostic.Place(file: file.name, line: 1, column: 1)
  guard let top = openYAML(file.bytes, file: file.name, problems: problems) else {
    return BankReading(
      reading: Reading(value: nil, problems: problems.all), places: BankPlaces(top: start))
  }
  let found = BankBase.find(for: top, vocabulary: vocabulary, in: base, named: baseNames)
  var reader = BankReader(top: top, vocabulary: vocabulary, base: found?.bank)
  let bank = reader.read()
  for (text, rest) in reader.places.texts.cutByRemarks(in: file) {
    problems.add(.wording(.cutByRemark(rest)), at: text.place)
  }
  // Of a bank without its base, nothing can be said as a whole.
  return BankReading(
    reading: Reading(value: bank, problems: problems.all), draft: reader.lacksBase ? nil : bank,
    places: reader.places, base: found?.file)
}

struct BankReader {
  let top: YAMLCursor
  let vocabulary: BankVocabulary
  let base: Bank?
  var languages: [Language] = []
  var moves: [ProbeMove] = []
  var moveNames: [String] = []
  /// The moves that a topic or a rule asks.
  var asked: Set<String> = []
  /// Whether it starts from a bank that could not be read, or seems to have been meant to: then what
  /// it names may well be there, and that one thing is told alone.
  var lacksBase = false
  var places: BankPlaces

  init(top: YAMLCursor, vocabulary: BankVocabulary, base: Bank?) {
    self.top = top
    self.vocabulary = vocabulary
    self.base = base
    places = BankPlaces(top: top.place)
  }

  mutating func read() -> Bank? {
    let fields = top.fields(BankKeys.bank)
    lacksBase = fields["base"] != nil && base == nil
    if fields["base"] == nil, !seemsToForgetItsBase(fields) {
      top.reportMissing(BankKeys.withoutBase, in: fields)
    }
    languages = fields["languages"].map(readLanguages) ?? []
    if languages.isEmpty { languages = Language.allCases }
    readMoves(fields["moves"])
    let topics = readTopics(fields["topics"])
    let stops = readRules(fields["stops"], replacing: \.stops)
    let follows = readRules(fields["follows"], replacing: \.follows)
    let probes = readRules(fields["probes"], replacing: \.probes)
    let left = withoutRules(fields["without"])
    checkNamesApart([fields["stops"], fields["follows"], fields["probes"]])
    let limits = readLimits(fields["limits"])
    let id = fields["bank"]?.name()
    let version = fields["version"]?.limit("version", BankLimits.version)
    let title = fields["title"]?.title(languages: languages)
    let probing = fields["probing"]?.choice(
      of: Bilingual(nl: "manier van doorvragen", en: "way of probing"), as: Probing.self)
    let mayPush = fields["push"]?.flag()
    let prefaces = readPrefaces(fields)
    let bank = Bank(
      id: Bank.ID(id ?? ""), version: version ?? 1, languages: languages,
      title: title ?? Bilingual(same: ""), limits: limits, topics: topics, moves: moves,
      stops: stops.without(left), follows: follows.without(left), probes: probes.without(left),
      probing: probing ?? base?.probing ?? .atOnce, mayPush: mayPush ?? base?.mayPush ?? false,
      prefaces: (base?.prefaces ?? [:]).merging(prefaces) { $1 })
    checkWhole(bank, fields)
    return id == nil || version == nil || title == nil ? nil : bank
  }

  private func readLanguages(_ cursor: YAMLCursor) -> [Language] {
    let what = Bilingual(nl: "taal", en: "language")
    var languages: [Language] = []
    for item in cursor.filledList(what) {
      guard let language = item.choice(of: what, as: Language.self) else { continue }
      if languages.contains(language) {
        item.report(.duplicateName(language.rawValue, what: what))
      } else if let base, !base.languages.contains(language) {
        item.report(.missingTranslation(language.rawValue))
      } else {
        languages.append(language)
      }
    }
    return languages
  }

  // MARK: Topics and limits

  private mutating func readTopics(_ cursor: YAMLCursor?) -> [Topic] {
    var topics: [Topic] = []
    let items = cursor?.filledList(Bilingual(nl: "onderwerp", en: "topic")) ?? []
    for item in items.atMost(BankLimits.topics, Bilingual(nl: "onderwerpen", en: "topics")) {
      let fields = item.fields(BankKeys.topic)
      let what = Bilingual(nl: "soort onderwerp", en: "kind of topic")
      let id = fields["id"]?.name()
      let each = fields["each"]?.choice(of: what, as: Topic.Each.self)
      let opens = readMoveName(fields["opens"])
      let then = fields["then"]?.oneOrMore().compactMap { readMoveName($0) } ?? []
      let fills = fields["fills"]?.flag() ?? false
      guard let id, let each, let opens else { continue }
      if topics.contains(where: { $0.id.rawValue == id }) {
        item.report(.duplicateName(id, what: Bilingual(nl: "onderwerp", en: "topic")))
      }
      places.topics[Topic.ID(id)] = item.place
      topics.append(
        Topic(id: Topic.ID(id), each: each, opens: opens, then: then, fills: fills))
    }
    return topics
  }

  mutating func readMoveName(_ cursor: YAMLCursor?) -> ProbeMove.ID? {
    guard let cursor, let name = cursor.name() else { return nil }
    asked.insert(name)
    if !lacksBase, !moveNames.contains(name) {
      cursor.report(
        .unknownName(
          name, what: Bilingual(nl: "vraagvorm", en: "move"),
          didYouMean: nearest(name, in: moveNames)))
    }
    return ProbeMove.ID(name)
  }

  private mutating func readLimits(_ cursor: YAMLCursor?) -> Limits {
    var limits = base?.limits ?? Limits()
    guard let cursor else { return limits }
    places.limits = cursor.place
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
    set("recalled", \.recalled, BankLimits.recalled)
    if let explore = fields["explore"]?.fields(BankKeys.explore) {
      explore["at_least"]?.limit("at_least", BankLimits.exploreAtLeast)
        .map { limits.exploreAtLeast = $0 }
      let most = limits.exploreAtLeast...BankLimits.exploreAtMost.upperBound
      explore["at_most"]?.limit("at_most", most).map { limits.exploreAtMost = $0 }
    }
    return limits
  }

  // MARK: The bank as a whole

  private func checkNamesApart(_ sections: [YAMLCursor?]) {
    var seen: Set<String> = []
    for item in sections.flatMap({ $0?.listQuietly() ?? [] }) {
      guard let id = item.idQuietly(), !seen.insert(id).inserted else { continue }
      item.report(.duplicateName(id, what: Bilingual(nl: "regel", en: "rule")))
    }
  }

  private func checkWhole(_ bank: Bank, _ fields: [String: YAMLCursor]) {
    // Without its base, everything would seem to be missing.
    guard !lacksBase else { return }
    for id in ProbeMove.ID.required where !moveNames.contains(id.rawValue) {
      (fields["moves"] ?? top).report(.missingMove(id.rawValue))
    }
    if fields["push"]?.scalar == "true", !moveNames.contains(ProbeMove.ID.push.rawValue) {
      fields["push"]?.report(.missingMove(ProbeMove.ID.push.rawValue))
    }
    // The push is the course's to ask, where the bank says that it may; and so is what comes back to
    // an earlier interview.
    let asksItself = ProbeMove.ID.required + [.conditionMore, .push] + ProbeMove.ID.recalling
    let needed = Set(asksItself.map(\.rawValue))
    let used = asked.union(bank.rules.compactMap(\.asks?.rawValue))
    for (key, _) in (fields["moves"]?.entries() ?? []).prefix(BankLimits.moves) {
      guard let id = key.scalar, !used.contains(id), !needed.contains(id) else { continue }
      key.report(.unusedMove(id))
    }
    // A rule that could not be read may be the one that listens.
    let readable = (fields["stops"]?.listQuietly() ?? []).allSatisfy { item in
      item.idQuietly().map { id in bank.stops.contains { $0.id.rawValue == id } } ?? false
    }
    guard readable else { return }
    for signal in [Signal.wantsStop, .boundary, .irritation]
    where !bank.stops.contains(where: { $0.when.listensTo(signal) }) {
      let leftOut = base?.stops.first { $0.when.listensTo(signal) }?.id.rawValue
      let item = fields["without"]?.itemsQuietly().first { $0.scalar == leftOut }
      (item ?? fields["stops"] ?? top).report(
        .missingStop(signal.rawValue, leftOut: item == nil ? nil : leftOut))
    }
  }

  /// A bank that lacks a good part of what every talk needs, or that leaves out rules of a base, was
  /// meant to have one.
  private mutating func seemsToForgetItsBase(_ fields: [String: YAMLCursor]) -> Bool {
    let names = (fields["moves"]?.quietKeys() ?? [])
    let missing = ProbeMove.ID.required.count { !names.contains($0.rawValue) }
    let leavesOut = fields["without"] != nil
    guard fields["topics"] != nil, leavesOut || missing > ProbeMove.ID.required.count / 2 else {
      return false
    }
    top.report(.surrounding(.baseForgotten(missing: missing)))
    lacksBase = true
    return true
  }
}
