internal import Inquiry
internal import Yams

/// Gathers the problems of one or more files while they are read.
final class ProblemList {
  private(set) var all: [Diagnostic] = []

  func add(_ diagnostics: [Diagnostic]) { all += diagnostics }

  func add(_ problem: Problem, at place: Diagnostic.Place) {
    all.append(Diagnostic(problem, at: place))
  }
}

/// A place in a YAML file and what stands there. Reading goes on after a problem, so that an
/// author hears of all of them at once.
struct YAMLCursor {
  let node: Node
  let file: String
  let problems: ProblemList

  var place: Diagnostic.Place {
    Diagnostic.Place(file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
  }

  func report(_ problem: Problem) { problems.add(problem, at: place) }

  private func at(_ child: Node) -> YAMLCursor {
    YAMLCursor(node: child, file: file, problems: problems)
  }

  /// The place of a scalar of this text, 0-based. Where the text is not written on one line as
  /// it is read, its beginning is near enough.
  func place(inText offset: Int) -> Diagnostic.Place {
    guard case .scalar(let scalar) = node else { return place }
    var place = place
    switch scalar.style {
    case .plain, .any: place.column += offset
    case .singleQuoted, .doubleQuoted: place.column += offset + 1
    case .literal, .folded: break
    }
    return place
  }

  // MARK: Texts and numbers

  /// The text of a scalar, whatever it holds.
  var scalar: String? { node.string }

  /// Whether it is written without quotes.
  var isPlain: Bool { if case .scalar(let scalar) = node { scalar.style == .plain } else { false } }

  func text() -> String? {
    guard case .scalar(let scalar) = node else {
      report(.wrongShape(expected: Bilingual(nl: "een tekst", en: "a text")))
      return nil
    }
    guard scalar.string.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      report(.emptyText)
      return nil
    }
    return scalar.string
  }

  /// Tells of a character that shows a text in another order than it is read. People's own words may
  /// hold one; a text that others review may not.
  func refuseTurns() {
    let scalars = (scalar ?? "").unicodeScalars.enumerated()
    guard let (offset, scalar) = scalars.first(where: { $1.turnsDirection }) else { return }
    problems.add(.wording(.turnsDirection(scalar)), at: place(inText: offset))
  }

  func number() -> Int? {
    guard let text = unquoted, let number = Int(text) else {
      report(.wrongShape(expected: isQuoted ? .unquotedNumber : .number))
      return nil
    }
    return number
  }

  /// The text of a scalar without quotes: a number or a yes in quotes is a text to YAML, and an
  /// editor that goes by the schema refuses it.
  private var unquoted: String? { isQuoted ? nil : scalar }

  private var isQuoted: Bool {
    guard case .scalar(let scalar) = node else { return false }
    return scalar.style == .singleQuoted || scalar.style == .doubleQuoted
  }

  /// A number between bounds.
  func limit(_ name: String, _ allowed: ClosedRange<Int>) -> Int? {
    guard let value = number() else { return nil }
    guard allowed.contains(value) else {
      report(.limitOutOfRange(name, value, allowed: allowed))
      return nil
    }
    return value
  }

  func flag() -> Bool? {
    guard let text = unquoted, let flag = Bool(text) else {
      report(.wrongShape(expected: isQuoted ? .unquotedFlag : .flag))
      return nil
    }
    return flag
  }

  /// A name as the formats use it: lower-case letters, digits, `-` and `_`, at most 64.
  func name() -> String? {
    guard let text = text() else { return nil }
    let allowed = text.unicodeScalars.allSatisfy { scalar in
      ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) || scalar == "-" || scalar == "_"
    }
    guard allowed, text.unicodeScalars.count <= 64 else {
      report(.badIdentifier(text))
      return nil
    }
    return text
  }

  /// One of a closed list of words.
  func choice<Choice: RawRepresentable & CaseIterable>(
    of what: Bilingual, as type: Choice.Type = Choice.self
  ) -> Choice? where Choice.RawValue == String {
    guard let text = text() else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    let known = Choice.allCases.map(\.rawValue)
    report(.unknownName(text, what: what, didYouMean: nearest(text, in: known), known: known))
    return nil
  }

  // MARK: Lists and mappings

  func list() -> [YAMLCursor] {
    guard case .sequence(let items) = node else {
      report(.wrongShape(expected: Bilingual(nl: "een lijst", en: "a list")))
      return []
    }
    return items.map(at)
  }

  /// A list, or a single value that stands for a list of one.
  func oneOrMore() -> [YAMLCursor] {
    if case .sequence(let items) = node { return items.map(at) }
    return [self]
  }

  /// The same, with a word to its author when the list is empty.
  func filledList(_ what: Bilingual) -> [YAMLCursor] { filled(list(), what) }

  func filled(_ what: Bilingual) -> [YAMLCursor] { filled(oneOrMore(), what) }

  private func filled(_ items: [YAMLCursor], _ what: Bilingual) -> [YAMLCursor] {
    if case .sequence = node, items.isEmpty { report(.emptyList(what)) }
    return items
  }

  /// The entries of a mapping whose keys are names that the author chose. A key that stands
  /// twice has been reported; it is here once.
  func entries() -> [(key: YAMLCursor, value: YAMLCursor)] {
    guard case .mapping(let mapping) = node else {
      report(.wrongShape(expected: Bilingual(nl: "een lijst met namen", en: "a mapping")))
      return []
    }
    return mapping.map { (at($0.key), at($0.value)) }.filter { !$0.0.isSetAside }
  }

  /// The items of a list, for a second look at what has been reported on before.
  func listQuietly() -> [YAMLCursor] {
    if case .sequence(let items) = node { return items.map(at) }
    return []
  }

  /// What stands under a key, without a word when there is none.
  func quietly(_ key: String) -> YAMLCursor? { (node.mapping?[key]).map(at) }

  /// The items of a list, or the one value that stands for a list, for a second look.
  func itemsQuietly() -> [YAMLCursor] {
    if case .sequence = node { listQuietly() } else { [self] }
  }

  /// The keys of a mapping, without a word when it is none.
  func quietKeys() -> [String] { node.mapping?.compactMap(\.key.string) ?? [] }

  /// The `id` of a mapping, without a word when there is none.
  func idQuietly() -> String? { node.mapping?["id"]?.string }

  /// A mapping whose keys the format fixes; others are reported with what was meant.
  func fields(_ keys: Keys) -> [String: YAMLCursor] {
    var fields: [String: YAMLCursor] = [:]
    for (key, value) in entries() {
      guard let name = key.scalar else {
        key.report(.wrongShape(expected: Bilingual(nl: "een naam", en: "a name")))
        continue
      }
      if keys.allowed.contains(name) {
        fields[name] = value
      } else {
        key.report(
          .unknownKey(name, didYouMean: nearest(name, in: keys.allowed), allowed: keys.allowed))
      }
    }
    reportMissing(keys, in: fields)
    return fields
  }

  /// Fields of a mapping in which others may keep things of their own.
  func knownFields(_ keys: Keys) -> [String: YAMLCursor] {
    var fields: [String: YAMLCursor] = [:]
    for (key, value) in entries() {
      if let name = key.scalar, keys.allowed.contains(name) { fields[name] = value }
    }
    reportMissing(keys, in: fields)
    return fields
  }

  func reportMissing(_ keys: Keys, in fields: [String: YAMLCursor]) {
    guard case .mapping = node else { return }
    for name in keys.required where fields[name] == nil { report(.missingKey(name)) }
  }

  /// `{nl: …, en: …}` in the languages that are asked for.
  func bilingual(languages: [Language] = Language.allCases) -> Bilingual? {
    let fields = fields(BilingualKeys.text)
    return bilingual(fields, languages: languages)
  }

  /// A text that is shown as it stands, without anything filled in.
  func title(languages: [Language]) -> Bilingual? {
    let fields = fields(BilingualKeys.text)
    for field in Language.allCases.compactMap({ fields[$0.rawValue] }) {
      field.refuseTurns()
      guard let text = field.scalar,
        let start = text.unicodeScalars.firstIndex(where: { "{}[]".unicodeScalars.contains($0) })
      else { continue }
      let offset = text.unicodeScalars.distance(
        from: text.unicodeScalars.startIndex, to: start)
      let found = String(text[start...].prefix { $0 != " " })
      problems.add(.wording(.nothingFilledIn(found)), at: field.place(inText: offset))
    }
    return bilingual(fields, languages: languages)
  }

  private func bilingual(_ fields: [String: YAMLCursor], languages: [Language]) -> Bilingual? {
    guard case .mapping = node else { return nil }
    for language in languages where fields[language.rawValue] == nil {
      report(.missingTranslation(language.rawValue))
    }
    let nl = fields["nl"]?.text()
    let en = fields["en"]?.text()
    guard let either = nl ?? en else { return nil }
    return Bilingual(nl: nl ?? either, en: en ?? either)
  }
}

extension [YAMLCursor] {
  /// The first so many, with a word to their author where there are more.
  func atMost(_ most: Int, _ what: Bilingual) -> [YAMLCursor] {
    guard count > most else { return self }
    self[most].report(.surrounding(.tooMany(what, count, most: most)))
    return Array(prefix(most))
  }
}

extension Bilingual {
  fileprivate static let number = Bilingual(nl: "een getal", en: "a number")
  fileprivate static let unquotedNumber = Bilingual(
    nl: "een getal zonder aanhalingstekens", en: "a number without quotes")
  fileprivate static let flag = Bilingual(nl: "true of false", en: "true or false")
  fileprivate static let unquotedFlag = Bilingual(
    nl: "true of false zonder aanhalingstekens", en: "true or false without quotes")
}

extension Unicode.Scalar {
  /// Marks with which a text is shown in another order than it is read. (UAX 9; "Trojan Source",
  /// Boucher & Anderson 2021)
  fileprivate var turnsDirection: Bool {
    (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value)
  }
}
