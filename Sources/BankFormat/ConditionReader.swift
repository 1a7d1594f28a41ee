internal import Hearing
internal import Inquiry

/// Reads what stands behind `when:`. Several keys in one mapping must all hold.
struct ConditionReader {
  let vocabulary: BankVocabulary
  let moves: [String]

  func read(_ cursor: YAMLCursor) -> Condition? {
    let fields = cursor.fields(
      "heard", "voice", "signal", "marker", "answering", "after_kind", "rungs", "words", "times",
      "asked", "has_idea", "not", "any")
    // Evidence comes in this order, so that a question quotes what was heard before anything.
    let parts: [Condition?] = [
      fields["heard"].map { readHeard($0, voice: fields["voice"]) },
      fields["signal"].flatMap(readSignals),
      fields["marker"].map(readMarkers),
      fields["answering"].map { .answering($0.oneOrMore().compactMap(readMove)) },
      fields["after_kind"].flatMap(readKind),
      fields["rungs"].map { .rungs(readRange($0)) },
      fields["words"].map { .words(readRange($0)) },
      fields["times"].flatMap(readTimes),
      fields["asked"].flatMap { readMove($0).map(Condition.asked) },
      fields["has_idea"].flatMap { $0.flag() }.map { $0 ? .hasIdea : .not(.hasIdea) },
      fields["not"].flatMap { read($0).map(Condition.not) },
      fields["any"].map { .any($0.list().compactMap(read)) },
    ]
    let found = parts.compactMap(\.self)
    if found.isEmpty, !cursor.problems.all.contains(where: { $0.place == cursor.place }) {
      cursor.report(.emptyList(Bilingual(nl: "voorwaarde", en: "condition")))
    }
    return found.count == 1 ? found[0] : .all(found)
  }

  private func readHeard(_ cursor: YAMLCursor, voice: YAMLCursor?) -> Condition {
    let whose = voice?.choice(of: Bilingual(nl: "stem", en: "voice"), as: Whose.self)
    if cursor.scalar == "any" { return .heard([], voice: whose?.voice) }
    let kinds = cursor.oneOrMore().compactMap { item -> BarrierKind.ID? in
      guard let name = item.name() else { return nil }
      if !vocabulary.kinds.contains(name) {
        item.report(
          .unknownName(
            name, what: Bilingual(nl: "soort belemmering", en: "barrier kind"),
            didYouMean: nearest(name, in: vocabulary.kinds.sorted())))
      }
      return BarrierKind.ID(name)
    }
    return .heard(kinds, voice: whose?.voice)
  }

  private enum Whose: String, CaseIterable {
    case own = "self"
    case other

    var voice: Voice { self == .own ? .own : .other }
  }

  private func readSignals(_ cursor: YAMLCursor) -> Condition? {
    let what = Bilingual(nl: "signaal", en: "signal")
    return .signal(cursor.oneOrMore().compactMap { $0.choice(of: what, as: Signal.self) })
  }

  private func readMarkers(_ cursor: YAMLCursor) -> Condition {
    .marker(
      cursor.oneOrMore().compactMap { item in
        guard let name = item.name() else { return nil }
        if !vocabulary.markers.contains(name) {
          item.report(
            .unknownName(
              name, what: Bilingual(nl: "spraakwending", en: "marker"),
              didYouMean: nearest(name, in: vocabulary.markers.sorted())))
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
    if !moves.contains(name) {
      cursor.report(
        .unknownName(
          name, what: Bilingual(nl: "vraagvorm", en: "move"), didYouMean: nearest(name, in: moves)))
    }
    return ProbeMove.ID(name)
  }

  private func readTimes(_ cursor: YAMLCursor) -> Condition? {
    let fields = cursor.fields("signal", "at_least", "below", required: ["signal"])
    let what = Bilingual(nl: "signaal", en: "signal")
    guard let signal = fields["signal"]?.choice(of: what, as: Signal.self) else { return nil }
    return .times(signal, range(fields))
  }

  /// `{at_least: 2, below: 5}`, either of which may be missing.
  private func readRange(_ cursor: YAMLCursor) -> ClosedRange<Int> {
    range(cursor.fields("at_least", "below"))
  }

  private func range(_ fields: [String: YAMLCursor]) -> ClosedRange<Int> {
    let low = fields["at_least"]?.number() ?? 0
    let high = fields["below"]?.number().map { $0 - 1 } ?? Int.max
    return low...max(low, high)
  }
}
