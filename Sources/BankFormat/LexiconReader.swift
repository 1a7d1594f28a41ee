internal import Hearing
internal import Inquiry

/// Reads the files of one language into one lexicon.
struct LexiconReader {
  let kinds: Set<String>
  let verbs: Inflection
  let problems: ProblemList
  let checksExamples: Bool

  private(set) var expansions = 0
  private(set) var sets: [String: WordPattern] = [:]
  private var unreadSets: Set<String> = []
  private var entries: [LexiconEntry] = []
  private var ids: Set<String> = []
  private var context: [ContextRule] = []
  private var functionWords: Set<String> = []
  private var spellings: [String: String] = [:]
  private var examples: [Example] = []

  private struct Example {
    var text: String
    var rule: String
    var isHeard: Bool
    var place: Diagnostic.Place
  }

  init(
    kinds: Set<String>, language: Language, problems: ProblemList, checksExamples: Bool
  ) {
    self.kinds = kinds
    verbs =
      switch language {
      case .dutch: .dutch
      case .english: .english
      }
    self.problems = problems
    self.checksExamples = checksExamples
  }

  mutating func read(_ files: [SourceFile]) -> Lexicon {
    let weights = files.first(where: \.isWeights).map(readWeights)
    if let weights { problems.add(weights.problems) }
    var lexicon = readRules(
      files.filter { !$0.isWeights }, commonness: weights?.value.map(Commonness.init))
    lexicon.weights = weights?.value
    return lexicon
  }

  private mutating func readRules(_ files: [SourceFile], commonness: Commonness?) -> Lexicon {
    let tops = files.compactMap { openYAML($0.bytes, file: $0.name, problems: problems) }
    let sections = tops.map { $0.fields(LexiconKeys.file) }
    readSets(sections.compactMap { $0["sets"] })
    for section in sections {
      if let words = section["function_words"]?.text() {
        functionWords.formUnion(
          words.split(whereSeparator: \.isWhitespace).map { folded(String($0)) })
      }
      for entry in section["spellings"]?.entries() ?? [] { readSpellings(entry) }
      for cue in section["cues"]?.list() ?? [] { readCue(cue) }
      for rule in section["context"]?.list() ?? [] { readContext(rule) }
    }
    let lexicon = Lexicon(
      entries: entries, context: context, functionWords: functionWords, spellings: spellings,
      commonness: commonness)
    if checksExamples { check(lexicon) }
    return lexicon
  }

  /// Sets may name one another in any order, over all files; a set in a circle is unknown.
  private mutating func readSets(_ sections: [YAMLCursor]) {
    var waiting = sections.flatMap { $0.entries() }
    var progress = true
    while progress, !waiting.isEmpty {
      let before = waiting.count
      waiting.removeAll { entry in
        guard let name = entry.key.scalar, let text = entry.value.scalar,
          let pattern = try? parsePattern(text, sets: sets, verbs: verbs, isPart: true)
        else { return false }
        if sets[name] != nil {
          entry.key.report(.duplicateName(name, what: Bilingual(nl: "verzameling", en: "set")))
        }
        sets[name] = pattern
        return true
      }
      progress = waiting.count < before
    }
    let unread = Set(waiting.compactMap { $0.key.scalar }).subtracting(sets.keys)
    for entry in waiting {
      _ = entry.value.pattern(sets: sets, verbs, unread: unread, isPart: true)
    }
    unreadSets = unread
  }

  /// `niet: nie|nit`: how a word is said or typed too.
  private mutating func readSpellings(_ entry: (key: YAMLCursor, value: YAMLCursor)) {
    guard let word = entry.key.scalar, let variants = entry.value.text() else { return }
    for variant in variants.split(whereSeparator: { $0 == "|" || $0.isWhitespace }) {
      spellings[folded(String(variant))] = folded(word)
    }
  }

  private mutating func readCue(_ cursor: YAMLCursor) {
    let fields = cursor.fields(LexiconKeys.cue)
    let id = fields["id"]?.name()
    let subject = subject(of: cursor, fields)
    let patterns = patterns(fields["hears"])
    guard let id, let subject, !patterns.isEmpty else { return }
    if !ids.insert(id).inserted {
      cursor.report(.duplicateName(id, what: Bilingual(nl: "cue", en: "cue")))
    }
    expansions = patterns.reduce(expansions) {
      $0.addingReportingOverflow($1.expansions).partialValue
    }
    let effects = (fields["despite"]?.oneOrMore() ?? []).compactMap { item in
      item.choice(of: Bilingual(nl: "context", en: "context"), as: ContextRule.Effect.self)
    }
    let whose = Bilingual(nl: "stem", en: "voice")
    let voice = fields["voice"]?.choice(of: whose, as: Voice.self) ?? .own
    entries.append(
      LexiconEntry(
        id: id, subject: subject, patterns: patterns, despite: Set(effects), voice: voice,
        mindsContext: fields["context"]?.flag(), isSure: fields["sure"]?.flag() ?? false))
    // Of a cue with a mistake in it, the examples would only say the same again.
    let isWhole = patterns.count == fields["hears"]?.oneOrMore().count
    if isWhole, let examples = fields["examples"] { readExamples(examples, rule: id) }
  }

  private func patterns(_ cursor: YAMLCursor?) -> [WordPattern] {
    let items = cursor?.filled(Bilingual(nl: "patroon", en: "pattern")) ?? []
    return items.compactMap { $0.pattern(sets: sets, verbs, unread: unreadSets) }
  }

  private func subject(of cursor: YAMLCursor, _ fields: [String: YAMLCursor]) -> CueSubject? {
    let subjects = ["barrier", "signal", "marker"].filter { fields[$0] != nil }
    if subjects.count > 1 {
      fields[subjects[1]]?.report(.notTogether(subjects[0], subjects[1]))
    }
    if let field = fields["barrier"] {
      guard let kind = field.name() else { return nil }
      // When no kind could be read, that is the one mistake, and not every cue another.
      if !kinds.isEmpty, !kinds.contains(kind) {
        field.report(
          .unknownName(
            kind, what: Bilingual(nl: "soort belemmering", en: "barrier kind"),
            didYouMean: nearest(kind, in: kinds.sorted())))
      }
      return .barrier(kind)
    }
    if let field = fields["signal"] {
      return field.choice(of: Bilingual(nl: "signaal", en: "signal"), as: Signal.self)
        .map(CueSubject.signal)
    }
    if let field = fields["marker"] { return field.name().map(CueSubject.marker) }
    cursor.report(.missingKey("barrier"))
    return nil
  }

  private mutating func readExamples(_ cursor: YAMLCursor, rule: String) {
    let fields = cursor.fields(LexiconKeys.examples)
    for (key, isHeard) in [("hears", true), ("not", false)] {
      for item in fields[key]?.oneOrMore() ?? [] {
        guard let text = item.text() else { continue }
        examples.append(Example(text: text, rule: rule, isHeard: isHeard, place: item.place))
      }
    }
  }

  private mutating func readContext(_ cursor: YAMLCursor) {
    let fields = cursor.fields(LexiconKeys.context)
    let what = Bilingual(nl: "context", en: "context")
    let way = Bilingual(nl: "richting", en: "direction")
    let effect = fields["effect"]?.choice(of: what, as: ContextRule.Effect.self)
    let direction = fields["direction"]?.choice(of: way, as: ContextRule.Direction.self)
    let reach = fields["reach"]?.limit("reach", LexiconKeys.reach)
    let patterns = patterns(fields["hears"])
    guard let id = fields["id"]?.name(), let effect, let direction, let reach else { return }
    context.append(
      ContextRule(
        id: id, effect: effect, direction: direction, reach: reach,
        acrossClauses: fields["across_clauses"]?.flag() ?? false,
        acrossSentences: fields["across_sentences"]?.flag() ?? false,
        except: Set((fields["except"]?.oneOrMore() ?? []).compactMap { $0.text() }),
        patterns: patterns))
  }

  private func check(_ lexicon: Lexicon) {
    for example in examples {
      let heard = lexicon.hear(example.text)
      let subject = entries.first { $0.id == example.rule }?.subject
      // What counts is that the subject is heard; a longer cue of the same kind may win the words.
      let hearing = heard.cues.filter { $0.subject == subject }.map(\.rule)
      if example.isHeard, hearing.isEmpty {
        problems.add(.exampleNotHeard(example.text, rule: example.rule), at: example.place)
      } else if !example.isHeard, let other = hearing.first {
        let itself = hearing.contains(example.rule)
        problems.add(
          .exampleHeard(example.text, rule: example.rule, by: itself ? nil : other),
          at: example.place)
      }
    }
  }
}

extension YAMLCursor {
  /// A word pattern; the column of a problem points into it.
  ///
  /// - Parameter unread: sets that are written down, but could not be read.
  fileprivate func pattern(
    sets: [String: WordPattern], _ verbs: Inflection, unread: Set<String>, isPart: Bool = false
  ) -> WordPattern? {
    guard let text = text() else { return nil }
    do throws(PatternError) {
      return try parsePattern(text, sets: sets, verbs: verbs, isPart: isPart)
    } catch {
      let place = place(inText: error.offset)
      let excerpt = excerpt(of: text, around: error.offset)
      if case .unknownSet(let name) = error.problem, unread.contains(name) {
        problems.add(.badPattern(excerpt, unreadSet(name)), at: place)
      } else {
        problems.add(.badPattern(excerpt, error.problem.text), at: place)
      }
      return nil
    }
  }
}

private func unreadSet(_ name: String) -> Bilingual {
  Bilingual(
    nl: "<\(name)> is zelf niet te lezen, of noemt via een omweg zichzelf",
    en: "<\(name)> cannot be read itself, or names itself in a roundabout way")
}

/// The 60 characters around a mistake, with an ellipsis where something was left out.
func excerpt(of text: String, around offset: Int) -> String {
  let scalars = Array(text.unicodeScalars)
  let most = 60
  guard scalars.count > most else { return text }
  let start = min(max(0, offset - most / 2), scalars.count - most)
  let kept = String(String.UnicodeScalarView(scalars[start..<start + most]))
  return (start > 0 ? "…" : "") + kept + (start + most < scalars.count ? "…" : "")
}

extension PatternError.Problem {
  fileprivate var text: Bilingual {
    switch self {
    case .unclosed(let bracket):
      Bilingual(nl: "\(bracket) wordt niet gesloten", en: "\(bracket) is not closed")
    case .unexpected(let what):
      Bilingual(nl: "\(what) hoort hier niet", en: "\(what) does not belong here")
    case .unknownSet(let name):
      Bilingual(nl: "de verzameling <\(name)> bestaat niet", en: "there is no set <\(name)>")
    case .tooDeep:
      Bilingual(nl: "te veel haken in elkaar", en: "too many brackets inside one another")
    case .tooLarge:
      Bilingual(
        nl: "dit staat voor te veel; splits het in meer patronen",
        en: "this stands for too much; split it into more patterns")
    case .tooLong:
      Bilingual(
        nl: "dit past pas op meer dan 32 woorden achter elkaar; zo lang is geen uitdrukking",
        en: "this only matches more than 32 words in a row; no expression is that long")
    case .emptyChoice: Bilingual(nl: "hier ontbreken woorden", en: "words are missing here")
    case .notSingleWords:
      Bilingual(
        nl: "achter ! staan losse woorden, zoals !(niet|geen)",
        en: "single words go after !, as in !(not|no)")
    case .tooManyInAnyOrder:
      Bilingual(
        nl: "hoogstens drie dingen met & ertussen", en: "at most three things with & between")
    case .wordTooShortForTwoStars(let word):
      Bilingual(
        nl: "\(word): tussen twee sterretjes horen minstens vier letters",
        en: "\(word): at least four letters go between two stars")
    case .wordTooShortForStar(let word):
      Bilingual(
        nl: "\(word): een sterretje vraagt minstens drie letters",
        en: "\(word): a star needs at least three letters")
    case .gapTooWide(let width):
      Bilingual(
        nl: "..\(width) is te ruim; hoogstens ..8", en: "..\(width) is too wide; at most ..8")
    case .canBeEmpty:
      Bilingual(nl: "dit past ook op niets", en: "this also matches nothing at all")
    case .startsWithGap:
      Bilingual(nl: "begin met een woord, niet met ..", en: "begin with a word, not with ..")
    }
  }
}
