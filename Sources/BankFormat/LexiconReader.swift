internal import Hearing
internal import Inquiry

/// Reads the files of one language into one lexicon.
struct LexiconReader {
  let kinds: Set<String>
  let problems: ProblemList
  let checksExamples: Bool

  private(set) var expansions = 0
  private var sets: [String: WordPattern] = [:]
  private var entries: [LexiconEntry] = []
  private var context: [ContextRule] = []
  private var functionWords: Set<String> = []
  private var examples: [Example] = []

  private struct Example {
    var text: String
    var rule: String
    var isHeard: Bool
    var place: Diagnostic.Place
  }

  init(kinds: Set<String>, problems: ProblemList, checksExamples: Bool) {
    self.kinds = kinds
    self.problems = problems
    self.checksExamples = checksExamples
  }

  mutating func read(_ files: [SourceFile]) -> Lexicon {
    let tops = files.compactMap { openYAML($0.bytes, file: $0.name, problems: problems) }
    let sections = tops.map { $0.fields("sets", "function_words", "cues", "context") }
    readSets(sections.compactMap { $0["sets"] })
    for section in sections {
      if let words = section["function_words"]?.text() {
        functionWords.formUnion(
          words.split(whereSeparator: \.isWhitespace).map { folded(String($0)) })
      }
      for cue in section["cues"]?.list() ?? [] { readCue(cue) }
      for rule in section["context"]?.list() ?? [] { readContext(rule) }
    }
    let lexicon = Lexicon(entries: entries, context: context, functionWords: functionWords)
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
        guard let name = entry.key.scalar, let text = entry.value.text(),
          let pattern = try? parsePattern(text, sets: sets, isPart: true)
        else { return false }
        if sets[name] != nil {
          entry.key.report(.duplicateName(name, what: Bilingual(nl: "verzameling", en: "set")))
        }
        sets[name] = pattern
        return true
      }
      progress = waiting.count < before
    }
    for entry in waiting { _ = entry.value.pattern(sets: sets, isPart: true) }
  }

  private mutating func readCue(_ cursor: YAMLCursor) {
    let fields = cursor.fields(
      "id", "barrier", "signal", "marker", "hears", "despite", "voice", "context", "examples",
      required: ["id", "hears"])
    guard let id = fields["id"]?.name(), let subject = subject(of: cursor, fields) else { return }
    if entries.contains(where: { $0.id == id }) {
      cursor.report(.duplicateName(id, what: Bilingual(nl: "cue", en: "cue")))
    }
    let patterns = (fields["hears"]?.oneOrMore() ?? []).compactMap { $0.pattern(sets: sets) }
    guard !patterns.isEmpty else { return }
    expansions = patterns.reduce(expansions) {
      $0.addingReportingOverflow($1.expansions).partialValue
    }
    let effects = (fields["despite"]?.oneOrMore() ?? []).compactMap { item in
      item.choice(of: Bilingual(nl: "context", en: "context"), as: ContextRule.Effect.self)
    }
    let voice = fields["voice"]?.text().flatMap(Voice.init(rawValue:)) ?? .own
    entries.append(
      LexiconEntry(
        id: id, subject: subject, patterns: patterns, despite: Set(effects), voice: voice,
        mindsContext: fields["context"]?.flag()))
    if let examples = fields["examples"] { readExamples(examples, rule: id) }
  }

  private func subject(of cursor: YAMLCursor, _ fields: [String: YAMLCursor]) -> CueSubject? {
    if let field = fields["barrier"], let kind = field.name() {
      if !kinds.contains(kind) {
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
    let fields = cursor.fields("hears", "not")
    for (key, isHeard) in [("hears", true), ("not", false)] {
      for item in fields[key]?.oneOrMore() ?? [] {
        guard let text = item.text() else { continue }
        examples.append(Example(text: text, rule: rule, isHeard: isHeard, place: item.place))
      }
    }
  }

  private mutating func readContext(_ cursor: YAMLCursor) {
    let fields = cursor.fields(
      "id", "effect", "direction", "reach", "across_clauses", "except", "hears",
      required: ["id", "effect", "direction", "reach", "hears"])
    let what = Bilingual(nl: "context", en: "context")
    guard let id = fields["id"]?.name(),
      let effect = fields["effect"]?.choice(of: what, as: ContextRule.Effect.self),
      let direction = fields["direction"]?.text().flatMap(ContextRule.Direction.init(rawValue:)),
      let reach = fields["reach"]?.number()
    else { return }
    context.append(
      ContextRule(
        id: id, effect: effect, direction: direction, reach: reach,
        acrossClauses: fields["across_clauses"]?.flag() ?? false,
        except: Set((fields["except"]?.oneOrMore() ?? []).compactMap { $0.text() }),
        patterns: (fields["hears"]?.oneOrMore() ?? []).compactMap { $0.pattern(sets: sets) }))
  }

  private func check(_ lexicon: Lexicon) {
    for example in examples {
      let heard = lexicon.hear(example.text)
      let subject = entries.first { $0.id == example.rule }?.subject
      // What counts is that the subject is heard; a longer cue of the same kind may win the words.
      let isHeard = heard.cues.contains { $0.subject == subject }
      if example.isHeard, !isHeard {
        problems.add(.exampleNotHeard(example.text, rule: example.rule), at: example.place)
      } else if !example.isHeard, isHeard {
        problems.add(.exampleHeard(example.text, rule: example.rule), at: example.place)
      }
    }
  }
}

extension YAMLCursor {
  /// A word pattern; the column of a problem points into it.
  func pattern(sets: [String: WordPattern], isPart: Bool = false) -> WordPattern? {
    guard let text = text() else { return nil }
    do throws(PatternError) {
      return try parsePattern(text, sets: sets, isPart: isPart)
    } catch {
      var place = place
      place.column += error.offset
      problems.add(.badPattern(text, error.problem.text), at: place)
      return nil
    }
  }
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
    case .emptyChoice: Bilingual(nl: "hier ontbreken woorden", en: "words are missing here")
    case .wordTooShortForStar(let word):
      Bilingual(
        nl: "\(word): een sterretje vraagt minstens drie letters, aan één kant",
        en: "\(word): a star needs at least three letters, on one side")
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
