public import Inquiry
public import JSONText

extension Conclusions: ReadableReport {
  public func words(as format: ReportFormat) -> [ShownWords] { quotes.shown }

  // MARK: JSON

  /// As `docs/schema/conclusions.schema.json` describes it.
  public var json: JSON {
    [
      "report": "conclusions", "version": 1, "chain": .string(chain.rawValue),
      "title": .string(title),
      "partners": .array(
        partners.map { part in
          [
            "name": .string(part.name), "people": .optional(part.people),
            "with_idea": .optional(part.withIdea), "with_agreement": .optional(part.withAgreement),
            "with_conclusion": .optional(part.withConclusion),
          ]
        }),
      "participants": .array(participants.map(json)),
    ]
  }

  private func json(_ part: Participant) -> JSON {
    [
      "interview": .string(part.interview), "day": .string(part.day),
      "partner": .string(part.partner), "closed": .optional(part.closing?.rawValue),
      "ideas": .array(part.ideas.map(\.completeJSON)),
      "conclusions": .array(part.conclusions.map(\.json)),
      "dissent": .array(part.dissent.map(\.json)),
    ]
  }

  // MARK: Markdown

  public func markdown(in language: Language) -> String {
    var lines = ["# \(Titles.title[language]): \(escapedMarkdown(visible(title)))", ""]
    lines += [Titles.reading[language], ""]
    lines += ["| \(Titles.heads(language).joined(separator: " | ")) |", "|---|--:|--:|--:|--:|"]
    lines += partners.map { part in
      let cells = part.cells(language)
      return "| \(escapedMarkdown(visible(part.name))) | \(cells.joined(separator: " | ")) |"
    }
    for part in participants { lines += [""] + markdown(part, language) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func markdown(_ part: Participant, _ language: Language) -> [String] {
    var lines = ["## `\(part.interview)` · \(part.day) · \(escapedMarkdown(visible(part.partner)))"]
    lines.append("")
    if part.isSilent { lines += [Titles.silent[language], ""] }
    if !part.ideas.isEmpty {
      lines += ["### \(Headings.ideas[language])", ""]
      lines += part.ideas.flatMap { idea in idea.markdown(language) } + [""]
    }
    if !part.conclusions.isEmpty {
      lines += ["### \(Headings.conclusions[language])", ""]
      lines += part.conclusions.map { "- \($0.markdown(language))" } + [""]
    }
    if !part.dissent.isEmpty {
      lines += ["### \(Conclusions.Dissent.title[language])", ""]
      lines += part.dissent.map { "- \($0.markdown(language))" } + [""]
    }
    if let closing = part.closing { lines.append("— \(closing.words[language])") }
    while lines.last == "" { lines.removeLast() }
    return lines
  }

  // MARK: HTML

  public func html(in language: Language) -> String {
    let quotes = LinkedQuotes([], language)
    let rows: [[HTML]] = partners.map { part in
      ["\(part.name)"] + part.cells(language).map { "\($0)" }
    }
    let parts: [HTML] = participants.map { html($0, quotes, language) }
    return reportPage(
      "\(Titles.title[language]): \(title)", language,
      about: "<p>\(Titles.reading[language])</p>",
      "\(HTML.table(Titles.counted[language], head: Titles.heads(language), rows: rows))\(parts)")
  }

  private func html(_ part: Participant, _ quotes: LinkedQuotes, _ language: Language) -> HTML {
    let silent: HTML = part.isSilent ? "<p>\(Titles.silent[language])</p>\n" : ""
    let dissent: [HTML] = part.dissent.map { $0.html(quotes, language) }
    let closing: HTML =
      part.closing.map { "<p class=\"quiet\">— \($0.words[language])</p>\n" } ?? ""
    return HTML.section(
      "\(part.interview) · \(part.day) · \(part.partner)",
      """
      \(silent)\(under(Headings.ideas[language], part.ideas.map { quotes.html($0) }))\
      \(under(Headings.conclusions[language], part.conclusions.map { quotes.html($0) }))\
      \(under(Conclusions.Dissent.title[language], dissent))\(closing)
      """)
  }

  private func under(_ title: String, _ items: [HTML]) -> HTML {
    items.isEmpty ? "" : "<h3>\(title)</h3>\n\(HTML.list(items))"
  }

  // MARK: CSV

  /// One row for each thing that was said; what belongs to an idea has its question.
  public func table(in language: Language) -> Table {
    var table = Table(columns: [
      "interview", "day", "partner", "what", "idea_n", "n", "start", "end", "consent", "quote",
      "missing",
    ])
    for part in participants {
      func add(_ what: String, _ quote: ReportQuote?, idea: Int? = nil, missing: String? = nil) {
        guard let quote else { return }
        table.rows.append([
          .text(part.interview), .text(part.day), .text(part.partner), .text(what),
          .optional(idea), .number(quote.n), .number(quote.place.lowerBound),
          .number(quote.place.upperBound), .number(quote.consent.rawValue),
          .optional(quote.text), .optional(missing),
        ])
      }
      for idea in part.ideas {
        let n = idea.idea?.n
        add("idea", idea.idea, idea: n)
        for condition in idea.conditions { add("condition", condition, idea: n) }
        for agreement in idea.agreements {
          let missing = agreement.missing.map(\.rawValue).joined(separator: " ")
          add("agreement", agreement.what, idea: n, missing: missing)
          add("agreement_who", agreement.who, idea: n)
          add("agreement_when", agreement.when, idea: n)
          add("agreement_check", agreement.check, idea: n)
        }
      }
      for conclusion in part.conclusions { add("conclusion", conclusion) }
      for dissent in part.dissent { add("dissent:\(dissent.what.rawValue)", dissent.words) }
    }
    return table
  }
}

extension Conclusions.PartnerCount {
  /// Where nobody was asked, no figure says anything.
  fileprivate func cells(_ language: Language) -> [String] {
    if people == 0 { return ["0", "–", "–", "–"] }
    return [people, withIdea, withAgreement, withConclusion].map {
      $0.map(String.init) ?? Titles.few[language]
    }
  }
}

private enum Titles {
  static let title = Bilingual(
    nl: "Wat mensen er zelf van maken", en: "What people make of it themselves")
  static let reading = Bilingual(
    nl: """
      Per deelnemer, in eigen woorden. Wat ertegen spreekt staat ernaast. Geen idee en geen \
      conclusie is ook een uitkomst.
      """,
    en: """
      For each participant, in their own words. What speaks against it stands beside it. No idea \
      and no conclusion is an outcome too.
      """)
  static let silent = Bilingual(
    nl: "Geen idee en geen conclusie.", en: "No idea and no conclusion.")
  static let counted = Bilingual(nl: "Mensen", en: "People")
  static let few = Bilingual(nl: "minder dan 3", en: "fewer than 3")

  static func heads(_ language: Language) -> [String] {
    Bilingual(
      nl: "organisatie|gesproken|met een idee|met een afspraak|met een conclusie",
      en: "organisation|asked|with an idea|with an agreement|with a conclusion")[language]
      .split(separator: "|").map(String.init)
  }
}
