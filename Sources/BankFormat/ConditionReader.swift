internal import Hearing
internal import Inquiry
internal import Yams

/// Where `times` counts.
enum TimesScope: String, CaseIterable { case ladder, interview }

/// Reads what stands behind `when:`. Several keys in one mapping must all hold.
struct ConditionReader {
  let vocabulary: BankVocabulary
  let moves: [String]
  /// Whether `moves` are all there are: not where the base could not be read.
  var knowsAllMoves = true

  func read(_ cursor: YAMLCursor) -> Condition? {
    let fields = cursor.fields(BankKeys.condition)
    if let voice = fields["voice"], fields["heard"] == nil { voice.report(.missingKey("heard")) }
    // Evidence comes in this order, so that a question quotes what was heard before anything.
    let parts: [Condition?] = [
      fields["heard"].map { readHeard($0, voice: fields["voice"]) },
      fields["signal"].flatMap(readSignals),
      fields["marker"].map(readMarkers),
      fields["answering"].map { .answering($0.filled(moveWord).compactMap(readMove)) },
      fields["after_kind"].flatMap(readKind),
      fields["rungs"].map { .rungs(readRange($0)) },
      fields["words"].map { .words(readRange($0)) },
      fields["times"].flatMap(readTimes),
      fields["asked"].flatMap { readMove($0).map(Condition.asked) },
      fields["has_idea"].flatMap { $0.flag() }.map { $0 ? .hasIdea : .not(.hasIdea) },
      fields["not"].flatMap { read($0).map(Condition.not) },
      fields["any"].map { .any($0.filledList(conditionWord).compactMap(read)) },
    ]
    let found = parts.compactMap(\.self)
    if found.isEmpty, !cursor.problems.all.contains(where: { $0.place == cursor.place }) {
      cursor.report(.emptyList(conditionWord))
    }
    return found.count == 1 ? found[0] : .all(found)
  }

  private let conditionWord = Bilingual(nl: "voorwaarde", en: "condition")
  private let moveWord = Bilingual(nl: "vraagvorm", en: "move")
  private let kindWord = Bilingual(nl: "soort belemmering", en: "barrier kind")
  private let signalWord = Bilingual(nl: "signaal", en: "signal")
  private let markerWord = Bilingual(nl: "spraakwending", en: "marker")

  private func readHeard(_ cursor: YAMLCursor, voice: YAMLCursor?) -> Condition {
    let voice = voice?.choice(of: Bilingual(nl: "stem", en: "voice"), as: Voice.self)
    if cursor.scalar == "any" { return .heard([], voice: voice) }
    let kinds = cursor.filled(kindWord).compactMap { item -> BarrierKind.ID? in
      guard let name = item.name() else { return nil }
      if !vocabulary.kinds.contains(name) {
        item.report(
          .unknownName(
            name, what: kindWord, didYouMean: nearest(name, in: vocabulary.kinds.sorted()),
            known: vocabulary.kinds.sorted()))
      }
      return BarrierKind.ID(name)
    }
    return .heard(kinds, voice: voice)
  }

  private func readSignals(_ cursor: YAMLCursor) -> Condition? {
    .signal(cursor.filled(signalWord).compactMap { $0.choice(of: signalWord, as: Signal.self) })
  }

  private func readMarkers(_ cursor: YAMLCursor) -> Condition {
    .marker(
      cursor.filled(markerWord).compactMap { item in
        guard let name = item.name() else { return nil }
        if !vocabulary.markers.contains(name) {
          item.report(
            .unknownName(
              name, what: markerWord, didYouMean: nearest(name, in: vocabulary.markers.sorted()),
              known: vocabulary.markers.sorted()))
        }
        return name
      })
  }

  private func readKind(_ cursor: YAMLCursor) -> Condition? {
    let what = Bilingual(nl: "soort vraag", en: "kind of question")
    return cursor.choice(of: what, as: ProbeMove.Kind.self).map(Condition.answeringKind)
  }

  private func readMove(_ cursor: YAMLCursor) -> ProbeMove.ID? {
    guard let name = cursor.name() else { return nil }
    if knowsAllMoves, !moves.contains(name) {
      cursor.report(
        .unknownName(
          name, what: moveWord, didYouMean: nearest(name, in: moves)))
    }
    return ProbeMove.ID(name)
  }

  private func readTimes(_ cursor: YAMLCursor) -> Condition? {
    let fields = cursor.fields(BankKeys.times)
    guard let signal = fields["signal"]?.choice(of: signalWord, as: Signal.self) else { return nil }
    let scope = fields["in"]?.choice(of: Bilingual(nl: "bereik", en: "scope"), as: TimesScope.self)
    return .times(signal, range(fields, of: cursor), inWholeTalk: scope == .interview)
  }

  /// `{at_least: 2, below: 5}`, either of which may be missing.
  private func readRange(_ cursor: YAMLCursor) -> ClosedRange<Int> {
    range(cursor.fields(BankKeys.range), of: cursor)
  }

  private func range(_ fields: [String: YAMLCursor], of cursor: YAMLCursor) -> ClosedRange<Int> {
    if case .mapping = cursor.node, fields["at_least"] == nil, fields["below"] == nil {
      cursor.report(.missingKey("at_least"))
    }
    let low = fields["at_least"]?.limit("at_least", BankLimits.counted) ?? 0
    // Below five is at most four; a range in which nothing fits is refused.
    let reachable = low + 1...BankLimits.counted.upperBound + 1
    let high = fields["below"]?.limit("below", reachable).map { $0 - 1 } ?? Int.max
    return low...high
  }
}
