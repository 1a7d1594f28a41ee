internal import Inquiry
internal import Yams

/// Gathers the problems of one or more files while they are read.
final class ProblemList {
  private(set) var all: [Diagnostic] = []

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

  // MARK: Texts and numbers

  /// The text of a scalar, whatever it holds.
  var scalar: String? { node.string }

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

  func number() -> Int? {
    guard case .scalar(let scalar) = node, let number = Int(scalar.string) else {
      report(.wrongShape(expected: Bilingual(nl: "een getal", en: "a number")))
      return nil
    }
    return number
  }

  func flag() -> Bool? {
    guard case .scalar(let scalar) = node, let flag = Bool(scalar.string) else {
      report(.wrongShape(expected: Bilingual(nl: "true of false", en: "true or false")))
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
    report(
      .unknownName(text, what: what, didYouMean: nearest(text, in: Choice.allCases.map(\.rawValue)))
    )
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

  /// The entries of a mapping whose keys are names that the author chose.
  func entries() -> [(key: YAMLCursor, value: YAMLCursor)] {
    guard case .mapping(let mapping) = node else {
      report(.wrongShape(expected: Bilingual(nl: "een lijst met namen", en: "a mapping")))
      return []
    }
    return mapping.map { (at($0.key), at($0.value)) }
  }

  /// The items of a list, for a second look at what has been reported on before.
  func listQuietly() -> [YAMLCursor] {
    if case .sequence(let items) = node { return items.map(at) }
    return []
  }

  /// The `id` of a mapping, without a word when there is none.
  func idQuietly() -> String? { node.mapping?["id"]?.string }

  /// A mapping whose keys the format fixes; others are reported with what was meant.
  func fields(_ allowed: String..., required: [String] = []) -> [String: YAMLCursor] {
    var fields: [String: YAMLCursor] = [:]
    for (key, value) in entries() {
      guard let name = key.scalar else { continue }
      if allowed.contains(name) {
        fields[name] = value
      } else {
        key.report(.unknownKey(name, didYouMean: nearest(name, in: allowed), allowed: allowed))
      }
    }
    guard case .mapping = node else { return [:] }
    for name in required where fields[name] == nil { report(.missingKey(name)) }
    return fields
  }

  /// `{nl: …, en: …}` in the languages that are asked for.
  func bilingual(languages: [Language] = Language.allCases) -> Bilingual? {
    let fields = fields("nl", "en")
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

/// The name in `candidates` that a typist most likely meant, when one is near.
func nearest(_ name: String, in candidates: [String]) -> String? {
  let scored = candidates.map { ($0, editDistance(name, $0)) }
  guard let best = scored.min(by: { $0.1 < $1.1 }) else { return nil }
  return best.1 <= max(1, name.count / 3) ? best.0 : nil
}

/// Levenshtein's distance over Unicode scalars.
private func editDistance(_ first: String, _ second: String) -> Int {
  let columns = Array(second.unicodeScalars)
  var row = Array(0...columns.count)
  for (i, scalar) in first.unicodeScalars.enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    for (j, other) in columns.enumerated() {
      let substituted = diagonal + (scalar == other ? 0 : 1)
      diagonal = row[j + 1]
      row[j + 1] = min(substituted, row[j] + 1, diagonal + 1)
    }
  }
  return row[columns.count]
}
