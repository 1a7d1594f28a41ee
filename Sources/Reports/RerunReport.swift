internal import Hearing
public import Inquiry
public import Interviews
public import JSONText

/// What a bank would have asked, beside what was asked.
public struct RerunReport: Sendable {
  public struct Item: Sendable {
    public var record: InterviewRecord
    public var rerun: Rerun

    public init(record: InterviewRecord, rerun: Rerun) {
      self.record = record
      self.rerun = rerun
    }
  }

  private let bank: Opening.Source
  private let items: [Item]

  public init(bank: Opening.Source, items: [Item]) {
    self.bank = bank
    self.items = items
  }

  /// As `docs/schema/rerun.schema.json` describes it.
  public var json: JSON {
    [
      "report": "rerun", "version": 1, "bank": bank.json,
      "interviews": .array(items.map(itemJSON)),
    ]
  }

  private func itemJSON(_ item: Item) -> JSON {
    [
      "interview": .string(item.record.id),
      "bank": item.record.memory.opening?.bank.json ?? .null,
      "horizon": .optional(item.rerun.horizon),
      "turns": .array(
        item.rerun.steps.map { step in
          [
            "n": .number(step.n), "change": .string(step.change.rawValue),
            "old": questionJSON(step.old, item.record),
            "new": step.new.map { questionJSON($0, item.record) } ?? .null,
          ]
        }),
      "heard": [
        "more": .array(item.shown(item.rerun.more).map { heardJSON($0, item.record) }),
        "less": .array(item.shown(item.rerun.less).map { heardJSON($0, item.record) }),
      ],
    ]
  }

  private func questionJSON(_ question: Question, _ record: InterviewRecord) -> JSON {
    let readable = record.readable(question)
    return [
      "move": .string(question.move.rawValue), "rule": .string(readable.rule),
      "question": .string(readable.text),
    ]
  }

  private func heardJSON(_ change: Rerun.HeardChange, _ record: InterviewRecord) -> JSON {
    let quote = ReportQuote(change.quote, in: record, showing: .inquirerMayRead)
    return ["kind": .string(change.subject.name), "quote": quote.json]
  }

  public func markdown(in language: Language) -> String {
    let title = Bilingual(nl: "Opnieuw gevraagd met", en: "Asked again with")
    var lines = ["# \(title[language]) \(bank.id) \(bank.version)"]
    for item in items { lines += [""] + markdown(item, language) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func markdown(_ item: Item, _ language: Language) -> [String] {
    var lines = ["## `\(item.record.id)`", "", horizon(item.rerun, language), ""]
    for step in item.rerun.steps where step.change != .same {
      lines.append("- **\(step.n)** \(step.change.word[language])")
      lines.append("  - \(Words.old[language]): \(line(step.old, item.record))")
      if let new = step.new {
        lines.append("  - \(Words.new[language]): \(line(new, item.record))")
      }
    }
    for (title, changes) in [(Words.more, item.rerun.more), (Words.less, item.rerun.less)] {
      let shown = item.shown(changes)
      if shown.isEmpty { continue }
      lines += ["", "\(title[language]):", ""]
      lines += shown.map { change in
        let quote = ReportQuote(change.quote, in: item.record, showing: .inquirerMayRead)
        return "- \(change.subject.name): \(quote.markdown(language))"
      }
    }
    return lines
  }

  private func horizon(_ rerun: Rerun, _ language: Language) -> String {
    guard let n = rerun.horizon else { return Words.noHorizon[language] }
    return Words.horizon(n)[language]
  }

  private func line(_ question: Question, _ record: InterviewRecord) -> String {
    let readable = record.readable(question)
    let text = escapedMarkdown(visible(readable.text))
    return "\(text) (`\(question.move)`, `\(readable.rule)`)"
  }
}

extension RerunReport.Item {
  /// What is for the participant alone is not even counted.
  fileprivate func shown(_ changes: [Rerun.HeardChange]) -> [Rerun.HeardChange] {
    changes.filter { record.mayCount($0.quote.n) }
  }
}

private enum Words {
  static let old = Bilingual(nl: "toen", en: "then")
  static let new = Bilingual(nl: "nu", en: "now")
  static let more = Bilingual(nl: "Nu ook gehoord", en: "Now heard as well")
  static let less = Bilingual(nl: "Nu niet meer gehoord", en: "No longer heard")
  static let noHorizon = Bilingual(
    nl: "Alle antwoorden horen nog bij hun vraag.",
    en: "All answers still belong to their question.")

  static func horizon(_ n: Int) -> Bilingual {
    Bilingual(
      nl: "Vanaf vraag \(n) horen de antwoorden niet meer bij de vraag die nu gesteld zou worden.",
      en: "From question \(n) on the answers no longer belong to the question that would be asked.")
  }
}

extension Rerun.Change {
  fileprivate var word: Bilingual {
    switch self {
    case .same: Bilingual(nl: "gelijk", en: "the same")
    case .reworded: Bilingual(nl: "anders gezegd", en: "said differently")
    case .other: Bilingual(nl: "een andere vraag", en: "another question")
    case .closed: Bilingual(nl: "het gesprek zou al klaar zijn", en: "the talk would be over")
    }
  }
}

extension InterviewRecord {
  /// A question with gaps where it quotes what is for the participant alone.
  fileprivate func readable(_ question: Question) -> ReadableQuestion {
    ReadableQuestion(question, in: memory, showing: .inquirerMayRead, maySee: mayCount)
  }
}
