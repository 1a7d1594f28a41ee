public import Inquiry
public import JSONText

extension CoreqReport: ReadableReport {
  public var json: JSON {
    [
      "report": "coreq", "version": 1, "chain": .string(chain.rawValue), "title": .string(title),
      "items": .array(
        items.map { item in
          [
            "item": .number(item.number),
            "name": ["nl": .string(item.name.nl), "en": .string(item.name.en)],
            "filled": item.filled.map { ["nl": .string($0.nl), "en": .string($0.en)] } ?? .null,
          ]
        }),
    ]
  }

  public func table(in language: Language) -> Table {
    Table(
      columns: ["item", "name", "filled"],
      rows: items.map { item in
        [.number(item.number), .text(item.name[language]), .optional(item.filled?[language])]
      })
  }

  public func markdown(in language: Language) -> String {
    func cell(_ text: String) -> String { escapedMarkdown(visible(text)) }
    var lines = ["# \(Titles.title[language]): \(cell(title))", "", Titles.reading[language], ""]
    lines += ["| | \(Titles.item[language]) | \(Titles.record[language]) |", "|--:|---|---|"]
    lines += items.map { item in
      "| \(item.number) | \(item.name[language]) | "
        + "\(item.filled.map { cell($0[language]) } ?? "……") |"
    }
    return lines.joined(separator: "\n") + "\n"
  }

  public func html(in language: Language) -> String {
    let rows: [[HTML]] = items.map { item in
      let filled: HTML =
        item.filled.map { "<span class=\"filled\">\($0[language])</span>" }
        ?? "<span class=\"blank\">&nbsp;</span>"
      return ["\(item.number). \(item.name[language])", filled]
    }
    return reportPage(
      "\(Titles.title[language]): \(title)", language,
      about: "<p>\(Titles.reading[language])</p>",
      HTML.table("COREQ", head: [Titles.item[language], Titles.record[language]], rows: rows))
  }
}

private enum Titles {
  static let title = Bilingual(nl: "Verantwoording (COREQ)", en: "Reporting (COREQ)")
  static let reading = Bilingual(
    nl: "Wat het verslag weet, is ingevuld. De rest is aan degene die het onderzoek deed.",
    en: "What the record knows is filled in. The rest is for whoever did the inquiry.")
  static let item = Bilingual(nl: "onderdeel", en: "item")
  static let record = Bilingual(nl: "volgens het verslag", en: "by the record")
}
