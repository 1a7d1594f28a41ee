public import Inquiry
public import Interviews
public import JSONText

/// What of a bank was put to use, as a table: what never was comes first.
public struct CoverageReport: Sendable {
  /// A line, and what it is to the reader.
  public struct Line: Sendable, Equatable {
    public enum Kind: Sendable { case title, head, never, row }

    public var kind: Kind
    public var text: String
  }

  private let coverage: Coverage
  private let names: BankNames

  public init(_ coverage: Coverage, kinds: [BarrierKind]) {
    self.coverage = coverage
    names = BankNames(kinds: kinds)
  }

  public func lines(in language: Language) -> [Line] {
    coverage.groups.flatMap { group in
      [Line(kind: .title, text: summary(group, language))]
        + [Line(kind: .head, text: head(language))]
        + rows(group, language).map { Line(kind: $0.isNever ? .never : .row, text: $0.text) }
        + [Line(kind: .row, text: "")]
    }
  }

  public var json: JSON {
    [
      "report": "coverage", "version": 1, "bank": .string(coverage.bank.id.rawValue),
      "bank_version": .number(coverage.bank.version),
      "groups": .array(
        coverage.groups.map { group in
          [
            "group": .string(group.kind.id), "language": .optional(group.kind.language?.rawValue),
            "total": .number(group.items.count), "exercised": .number(coverage.exercised(group)),
            "items": .array(group.items.map(json)),
          ]
        }),
    ]
  }

  private func json(_ item: Coverage.Item) -> JSON {
    func count(_ origin: Coverage.Origin) -> JSON { .number(coverage.count(item, in: origin)) }
    return [
      "id": .string(item.id), "sentences": count(.sentences), "examples": count(.examples),
      "recordings": count(.recordings),
    ]
  }

  // MARK: Text

  /// `Regels  ██████████████░░░░░░  31 van 45 (68 %)`
  private func summary(_ group: Coverage.Group, _ language: Language) -> String {
    let (done, all) = (coverage.exercised(group), group.items.count)
    let title = group.kind.title[language]
    let of = Bilingual(nl: "van", en: "of")[language]
    // Rounded down: a hundred is only said when nothing is left.
    let percent = all == 0 ? 100 : done * 100 / all
    return "\(title)  \(bar(done, of: all))  \(done) \(of) \(all) (\(percent) %)"
  }

  private func bar(_ done: Int, of all: Int) -> String {
    let width = 20
    let full = all == 0 ? width : done * width / all
    return String(repeating: "█", count: full) + String(repeating: "░", count: width - full)
  }

  private func head(_ language: Language) -> String {
    Bilingual(
      nl: "  zinnen  voorbeelden  opnamen", en: "  sentences  examples  recordings")[language]
  }

  /// Counts below the ends of the words above them.
  private func rows(
    _ group: Coverage.Group, _ language: Language
  ) -> [(isNever: Bool, text: String)] {
    let widths = Bilingual(nl: "8 13 9", en: "11 10 12")[language].split(separator: " ")
    let rows = group.items.map { item -> (isNever: Bool, text: String) in
      let numbers = zip(Coverage.Origin.allCases, widths).map { origin, width in
        padded(String(coverage.count(item, in: origin)), to: Int(width) ?? 0)
      }
      let isNever = coverage.total(item) == 0
      return (isNever, numbers.joined() + "  " + label(item, language, isNever: isNever))
    }
    return rows.filter(\.isNever) + rows.filter { !$0.isNever }
  }

  /// What it is called; what never was used also says what it is.
  private func label(_ item: Coverage.Item, _ language: Language, isNever: Bool) -> String {
    switch item {
    case .rule(let id):
      guard isNever, let rule = coverage.bank.rules.first(where: { $0.id == id }) else {
        return id.rawValue
      }
      return "\(id): \(rule.inWords(names)[language])"
    case .wording(let move, let language, let index):
      let wordings = coverage.bank[move].wordings[language] ?? []
      return visible("\(item.id): \(wordings[index].inWords(language))")
    case .move, .cue: return item.id
    }
  }
}

extension Coverage.Item {
  fileprivate var id: String {
    switch self {
    case .rule(let id): id.rawValue
    case .move(let id): id.rawValue
    case .wording(let move, _, let index): "\(move) \(index + 1)"
    case .cue(let id, _): id
    }
  }
}

extension Coverage.Group.Kind {
  fileprivate var id: String {
    switch self {
    case .rules: "rules"
    case .moves: "moves"
    case .wordings: "wordings"
    case .cues: "cues"
    }
  }

  fileprivate var language: Language? {
    switch self {
    case .rules, .moves: nil
    case .wordings(let language), .cues(let language): language
    }
  }

  fileprivate var title: Bilingual {
    switch self {
    case .rules: Bilingual(nl: "Regels", en: "Rules")
    case .moves: Bilingual(nl: "Vragen", en: "Questions")
    case .wordings(let language):
      Bilingual(
        nl: "Vormen van vragen (\(language.rawValue))", en: "Wordings (\(language.rawValue))")
    case .cues(let language):
      Bilingual(
        nl: "Wat gehoord kan worden (\(language.rawValue))",
        en: "What can be heard (\(language.rawValue))")
    }
  }
}
