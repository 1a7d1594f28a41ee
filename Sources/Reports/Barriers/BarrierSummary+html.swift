public import Inquiry

extension BarrierSummary {
  /// The picture, the same in a table, every quote, and the answers to which the quotes lead.
  public func html(in language: Language) -> String {
    let page = BarrierPage(summary: self, language: language)
    return reportPage(
      Headings.title[language] + ": " + title, language, about: page.about, page.body)
  }
}

private struct BarrierPage {
  let summary: BarrierSummary
  let language: Language
  let quotes: LinkedQuotes

  init(summary: BarrierSummary, language: Language) {
    self.summary = summary
    self.language = language
    quotes = LinkedQuotes(summary.sources, language)
  }

  private func says(nl: String, en: String) -> String { Bilingual(nl: nl, en: en)[language] }

  var about: HTML {
    """
    <p>\(Headings.goal[language]): \(summary.commonGoal)</p>
    <p class="quiet">\(Headings.reading[language])</p>
    """
  }

  var body: HTML {
    """
    \(HTML.section(says(nl: "In één beeld", en: "At a glance"), figure))
    \(HTML.section(Headings.asked[language], asked))
    \(summary.partners.map(part))
    \(summary.handOvers.isEmpty ? "" : HTML.section(Headings.perHandOver[language], handOvers))
    \(quotes.section)
    """
  }

  // MARK: The picture, and the same as a table

  private var figure: HTML {
    let picture = BarrierPicture(of: summary, in: language)
    let caption = says(
      nl: "Hoeveel mensen het noemden, per organisatie en soort. Dezelfde getallen als tabel:",
      en: "How many people spoke of it, by organisation and kind. The same figures in a table:")
    return """
      <figure>
      <div class="wide">\(picture.markup)</div>
      <figcaption>\(caption)</figcaption>
      </figure>
      \(grid)
      """
  }

  private var grid: HTML {
    let kinds = summary.kindsHeard
    if kinds.isEmpty {
      return "<p>\(says(nl: "Er is nog niets gehoord.", en: "Nothing was heard yet."))</p>"
    }
    let names = summary.partners.map(\.name) + summary.notSpokenTo
    let rows: [[HTML]] = kinds.map { kind in
      let spoken: [HTML] = summary.partners.map { part in
        guard let cell = part.kinds.first(where: { $0.kind == kind.id }) else {
          return "\(says(nl: "niet gehoord", en: "not heard"))"
        }
        return "\(cell.cell.inWords(language))"
      }
      let silent: [HTML] = summary.notSpokenTo.map { _ in
        "<span class=\"quiet\">\(says(nl: "niemand gesproken", en: "nobody asked"))</span>"
      }
      return ["\(kind.name[language])"] + spoken + silent
    }
    return HTML.table(
      says(nl: "Mensen, niet keren", en: "People, not mentions"),
      head: [says(nl: "soort", en: "kind")] + names, rows: rows)
  }

  // MARK: Who was asked

  private var asked: HTML {
    var items: [HTML] = summary.asked.map { asked in
      let answers = says(nl: "antwoorden", en: "answers")
      let level = says(nl: "toestemming", en: "consent")
      let role = asked.role.isEmpty ? "" : " (\(asked.role))"
      return """
        <code>\(asked.interview)</code>, \(asked.day): \(asked.partner + role); \(asked.bank.id) \
        \(asked.bank.version); \(asked.answers) \(answers); \(level) \(asked.consent.rawValue)
        """
    }
    if items.isEmpty && summary.partners.isEmpty { items.append("\(Headings.nobody[language])") }
    let silent: HTML =
      summary.notSpokenTo.isEmpty
      ? ""
      : "<p>\(Headings.notSpokenTo[language]): \(summary.notSpokenTo.joined(separator: ", ")).</p>"
    return "\(HTML.list(items))\(silent)"
  }

  // MARK: One partner

  private func part(_ part: BarrierSummary.PartnerPart) -> HTML {
    HTML.section(
      part.name,
      """
      \(part.kinds.map(kind))
      \(section(Headings.goals, part.goals.map { quotes.html($0) }))
      \(section(Headings.ownGoals, part.ownGoals.map { quotes.html($0) }))
      \(section(Headings.ideas, part.ideas.map { quotes.html($0) }))
      \(section(Headings.conclusions, part.conclusions.map { quotes.html($0) }))
      """)
  }

  private func section(_ title: Bilingual, _ items: [HTML]) -> HTML {
    items.isEmpty ? "" : "<h3>\(title[language])</h3>\n\(HTML.list(items))"
  }

  private func kind(_ kind: BarrierSummary.KindPart) -> HTML {
    let unit = (kind.people == 1 ? Headings.person : Headings.people)[language]
    let body: HTML =
      kind.entries.isEmpty
      ? "<p class=\"quiet\">\(Headings.notSplit[language])</p>"
      : HTML.list(kind.entries.map(entry))
    return "<h3>\(kind.name[language]) · \(kind.people) \(unit)</h3>\n\(body)"
  }

  private func entry(_ entry: BarrierSummary.Entry) -> HTML {
    var line: HTML = "\(entry.standing.word[language]): \(quotes.html(entry.quote))"
    if let name = entry.name { line = "\(line); \(Headings.own[language]): \(quotes.html(name))" }
    if entry.isOthersVoice { line = "\(line); \(Headings.others[language])" }
    if let handOver = entry.handOver {
      line = "\(line) <span class=\"quiet\">· \(summary.handOvers[handOver].what)</span>"
    }
    return line
  }

  // MARK: Hand-overs

  private var handOvers: HTML {
    let parts: [HTML] = summary.handOvers.map { handOver in
      let sides: [[HTML]] = handOver.sides.map { side in
        let heard: [HTML] = side.cells.map { cell in
          "<li>\(cell.name[language]): \(cell.inWords(language))</li>"
        }
        return [
          "\(side.name)", "\(side.askedInWords[language])",
          heard.isEmpty ? "–" : "<ul>\(heard)</ul>",
        ]
      }
      return """
        <h3>\(handOver.from) → \(handOver.to)</h3>
        \(HTML.table(handOver.what, head: headsOfSides, rows: sides))
        """
    }
    return "\(parts)"
  }

  private var headsOfSides: [String] {
    [
      says(nl: "wie", en: "who"), says(nl: "gevraagd", en: "asked"),
      says(nl: "gehoord, in mensen", en: "heard, in people"),
    ]
  }
}

extension BarrierSummary.Cell {
  /// "3 (2 heard, 1 named)", or that it may not be split.
  func inWords(_ language: Language) -> String {
    guard let split else {
      return Bilingual(
        nl: "\(people) (niet uitgesplitst)", en: "\(people) (not split out)")[language]
    }
    let parts = BarrierSummary.Entry.Standing.shown.compactMap { standing in
      split[standing] == 0 ? nil : "\(split[standing]) \(standing.word[language])"
    }
    return "\(people) (\(parts.joined(separator: ", ")))"
  }
}

extension BarrierSummary.Entry.Standing {
  /// What the participant said of it comes first.
  static let shown: [Self] = [.named, .heard, .leftOpen, .rejected]
}

extension BarrierSummary {
  /// Kinds of which something was heard anywhere, in the order of the codebook.
  var kindsHeard: [BarrierKind] {
    var places: [BarrierKind.ID: BarrierKind] = [:]
    for cell in partners.flatMap(\.kinds).map(\.cell) {
      places[cell.kind] = BarrierKind(
        id: cell.kind, name: cell.name, definition: Bilingual(same: ""))
    }
    return codebook.compactMap { places[$0] }
  }
}
