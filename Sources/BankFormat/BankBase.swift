internal import Inquiry

// A bank may start from another: its moves, rules, limits and lines come along, and only what
// makes the new bank different is written down. One level deep, so that everything about a bank
// stands in two files at most.

enum BankBase {
  struct Found {
    var file: SourceFile
    var bank: Bank
  }

  /// The bank that `base:` names; a name that leads nowhere is reported where it stands.
  static func find(
    for top: YAMLCursor, vocabulary: BankVocabulary, in source: (String) -> SourceFile?,
    named names: [String]
  ) -> Found? {
    guard let cursor = top.quietly("base"), let name = cursor.name() else { return nil }
    guard name != top.quietly("bank")?.scalar, let file = source(name) else {
      cursor.report(.unknownBase(name, didYouMean: nearest(name, in: names)))
      return nil
    }
    // Its own examples are tried when it is checked itself.
    var plain = vocabulary
    plain.lexicons = [:]
    guard let bank = readBank(file, vocabulary: plain).value else {
      cursor.report(.unusableBase(name))
      return nil
    }
    return Found(file: file, bank: bank)
  }
}

extension BankReader {
  /// The rules of the base that this bank leaves out.
  func withoutRules(_ cursor: YAMLCursor?) -> Set<Rule.ID> {
    guard let cursor, !lacksBase else { return [] }
    let known = base?.rules.map(\.id.rawValue) ?? []
    var left: Set<Rule.ID> = []
    for item in cursor.oneOrMore() {
      guard let name = item.name() else { continue }
      if known.contains(name) {
        left.insert(Rule.ID(name))
      } else {
        item.report(
          .unknownName(
            name, what: Bilingual(nl: "regel in de basis", en: "rule in the base"),
            didYouMean: nearest(name, in: known)))
      }
    }
    return left
  }
}

extension [Rule] {
  func without(_ left: Set<Rule.ID>) -> [Rule] { filter { !left.contains($0.id) } }
}
