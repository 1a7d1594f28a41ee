public import Inquiry
public import JSONText

extension Comparison: ReadableReport {
  public func words(as format: ReportFormat) -> [ShownWords] { quotes.shown }

  // MARK: JSON

  /// As `docs/schema/comparison.schema.json` describes it.
  public var json: JSON {
    [
      "report": "comparison", "version": 1, "chain": .string(chain.rawValue),
      "title": .string(title), "people": .optional(people),
      "kinds": .array(
        kinds.map { kind in
          [
            "kind": .string(kind.kind.rawValue), "then": .optional(kind.then),
            "now": .optional(kind.now),
          ]
        }),
      "agreements": .array(
        agreements.map {
          ["heard": .string($0.what.rawValue), "people": .optional($0.people)]
        }),
      "persons": .array(persons.map(json)),
      "between": .array(
        between.map { between in
          [
            "partners": .array(between.partners.map { .string($0) }),
            "read_otherwise": .bool(between.isReadOtherwise),
            "sides": .array(
              between.sides.map { side in
                ["partner": .string(side.partner), "items": .array(side.items.map(json))]
              }),
          ]
        }),
    ]
  }

  private func json(_ person: Person) -> JSON {
    [
      "partner": .string(person.partner.rawValue), "partner_name": .string(person.partnerName),
      "round": .number(person.round), "then": json(person.then), "now": json(person.now),
      "kinds": .array(
        person.kinds.map { kind in
          [
            "kind": .string(kind.kind.rawValue), "then": .optional(kind.then?.rawValue),
            "now": .optional(kind.now?.rawValue),
          ]
        }),
      "items": .array(person.items.map(json)), "ideas": .array(person.ideas.map(\.completeJSON)),
      "conclusions": .array(person.conclusions.map(\.json)),
      "dissent": .array(person.dissent.map(\.json)),
    ]
  }

  private func json(_ talk: Talk) -> JSON {
    ["interview": .string(talk.interview), "day": .optional(talk.day)]
  }

  private func json(_ item: Item) -> JSON {
    [
      "what": .optional(item.what?.rawValue), "then": item.then?.json ?? .null,
      "conditions": .array(item.conditions.map(\.json)), "who": item.who?.json ?? .null,
      "when": item.when?.json ?? .null, "check": item.check?.json ?? .null,
      "asked": .bool(item.isAsked), "now": .array(item.now.map(\.json)),
      "readings": .array(item.readings.map(\.json)),
      "heard": .array(
        item.heard.map { ["what": .string($0.what.rawValue), "words": $0.words.json] }),
    ]
  }

  // MARK: Markdown

  public func markdown(in language: Language) -> String {
    var lines = ["# \(Titles.title[language]): \(escapedMarkdown(visible(title)))", ""]
    lines += [Titles.reading[language], ""]
    guard people != 0 else {
      return (lines + [Titles.nobody[language]]).joined(separator: "\n") + "\n"
    }
    lines += ["\(Titles.people[language]): \(people.inWords(language))", ""]
    lines += ["| \(Titles.kindHeads(language).joined(separator: " | ")) |", "|---|--:|--:|"]
    lines += kinds.map { kind in
      "| \(kind.name[language]) | \(kind.then.inWords(language)) | \(kind.now.inWords(language)) |"
    }
    lines += ["", "| \(Titles.agreementHeads(language).joined(separator: " | ")) |", "|---|--:|"]
    lines += agreements.map { "| \($0.what.inWords[language]) | \($0.people.inWords(language)) |" }
    for person in persons { lines += [""] + markdown(person, language) }
    if !between.isEmpty {
      lines += ["", "## \(Titles.between[language])", "", Titles.betweenReading[language]]
    }
    for between in between { lines += [""] + markdown(between, language) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func markdown(_ person: Person, _ language: Language) -> [String] {
    var lines = ["## \(escapedMarkdown(visible(person.partnerName))) · \(person.days)", ""]
    lines += person.kinds.map { "- \($0.inWords(language))" }
    if !person.kinds.isEmpty { lines.append("") }
    for what in Recollection.What.allCases.map(Optional.some) + [nil] {
      let items = person.items.filter { $0.what == what }
      if items.isEmpty { continue }
      lines += ["### \(Titles.then(what)[language])", ""]
      lines += items.flatMap { markdown($0, language) } + [""]
    }
    if !person.ideas.isEmpty {
      lines += ["### \(Titles.newIdeas[language])", ""]
      lines += person.ideas.flatMap { $0.markdown(language) } + [""]
    }
    if !person.conclusions.isEmpty {
      lines += ["### \(Titles.newConclusions[language])", ""]
      lines += person.conclusions.map { "- \($0.markdown(language))" } + [""]
    }
    if !person.dissent.isEmpty {
      lines += ["### \(Conclusions.Dissent.title[language])", ""]
      lines += person.dissent.map { "- \($0.markdown(language))" } + [""]
    }
    while lines.last == "" { lines.removeLast() }
    return lines
  }

  private func markdown(_ between: Between, _ language: Language) -> [String] {
    let names = between.partners.map { escapedMarkdown(visible($0)) }.joined(separator: " · ")
    var lines = ["### \(names)", ""]
    if between.isReadOtherwise { lines += [Titles.isReadOtherwise[language], ""] }
    for side in between.sides {
      lines.append("**\(escapedMarkdown(visible(side.partner)))**")
      lines += [""] + side.items.flatMap { markdown($0, language) } + [""]
    }
    while lines.last == "" { lines.removeLast() }
    return lines
  }

  private func markdown(_ item: Item, _ language: Language) -> [String] {
    let then = item.then?.markdown(language) ?? "*\(Titles.gone[language])*"
    return ["- \(then)"]
      + item.below(language).map { title, quote in
        "  - \(title)" + (quote.map { ": \($0.markdown(language))" } ?? "")
      }
  }

  // MARK: HTML

  public func html(in language: Language) -> String {
    let title = "\(Titles.title[language]): \(title)"
    let about: HTML = "<p>\(Titles.reading[language])</p>"
    guard people != 0 else {
      return reportPage(title, language, about: about, "<p>\(Titles.nobody[language])</p>")
    }
    let kindRows: [[HTML]] = kinds.map { kind in
      ["\(kind.name[language])", "\(kind.then.inWords(language))", "\(kind.now.inWords(language))"]
    }
    let agreementRows: [[HTML]] = agreements.map {
      ["\($0.what.inWords[language])", "\($0.people.inWords(language))"]
    }
    let people: HTML = "<p>\(Titles.people[language]): \(people.inWords(language))</p>\n"
    let persons: [HTML] = persons.map { html($0, language) }
    let sides: [HTML] = between.map { html($0, language) }
    let together: HTML =
      between.isEmpty
      ? ""
      : HTML.section(
        Titles.between[language], "<p>\(Titles.betweenReading[language])</p>\n\(sides)")
    return reportPage(
      title, language, about: about,
      """
      \(people)\
      \(HTML.table(Titles.heard[language], head: Titles.kindHeads(language), rows: kindRows))\
      \(HTML.table(
        Titles.agreements[language], head: Titles.agreementHeads(language), rows: agreementRows))\
      \(persons)\(together)
      """)
  }

  private func html(_ person: Person, _ language: Language) -> HTML {
    let quotes = LinkedQuotes([], language)
    let kinds: HTML = HTML.list(person.kinds.map { "\($0.inWords(language))" })
    let groups: [HTML] = (Recollection.What.allCases.map(Optional.some) + [nil]).map { what in
      under(
        Titles.then(what)[language],
        person.items.filter { $0.what == what }.map { html($0, quotes, language) })
    }
    let dissent: [HTML] = person.dissent.map { $0.html(quotes, language) }
    return HTML.section(
      "\(person.partnerName) · \(person.days)",
      """
      \(kinds)\(groups)\(under(Titles.newIdeas[language], person.ideas.map { quotes.html($0) }))\
      \(under(Titles.newConclusions[language], person.conclusions.map { quotes.html($0) }))\
      \(under(Conclusions.Dissent.title[language], dissent))
      """)
  }

  private func html(_ between: Between, _ language: Language) -> HTML {
    let quotes = LinkedQuotes([], language)
    let otherwise: HTML =
      between.isReadOtherwise ? "<p>\(Titles.isReadOtherwise[language])</p>\n" : ""
    let sides: [HTML] = between.sides.map { side in
      "<h4>\(side.partner)</h4>\n\(HTML.list(side.items.map { html($0, quotes, language) }))"
    }
    return "<h3>\(between.partners.joined(separator: " · "))</h3>\n\(otherwise)\(sides)"
  }

  private func html(_ item: Item, _ quotes: LinkedQuotes, _ language: Language) -> HTML {
    let then: HTML = item.then.map { quotes.html($0) } ?? "<em>\(Titles.gone[language])</em>"
    let lines: [HTML] = item.below(language).map { title, quote in
      quote.map { "\(title): \(quotes.html($0))" } ?? "\(title)"
    }
    return "\(then)\n\(HTML.list(lines))"
  }

  private func under(_ title: String, _ items: [HTML]) -> HTML {
    items.isEmpty ? "" : "<h3>\(title)</h3>\n\(HTML.list(items))"
  }

  // MARK: CSV

  /// One row for each thing that was said, then and now; what is said of something of last time has
  /// that thing's question.
  public func table(in language: Language) -> Table {
    var table = Table(columns: [
      "round", "partner", "partner_name", "when", "what", "about_n", "interview", "n", "start",
      "end",
      "consent", "quote",
    ])
    for person in persons {
      func add(_ when: String, _ what: String, _ quote: ReportQuote?, about: Int? = nil) {
        guard let quote else { return }
        table.rows.append([
          .number(person.round), .text(person.partner.rawValue), .text(person.partnerName),
          .text(when), .text(what), .optional(about), .text(quote.interview), .number(quote.n),
          .number(quote.place.lowerBound), .number(quote.place.upperBound),
          .number(quote.consent.rawValue), .optional(quote.text),
        ])
      }
      for item in person.items {
        let n = item.then?.n
        add("then", item.what?.rawValue ?? "", item.then, about: n)
        for condition in item.conditions { add("then", "condition", condition, about: n) }
        add("then", "agreement_who", item.who, about: n)
        add("then", "agreement_when", item.when, about: n)
        add("then", "agreement_check", item.check, about: n)
        for answer in item.now { add("now", "answer", answer, about: n) }
        for reading in item.readings { add("now", "reading", reading, about: n) }
        for heard in item.heard {
          add("now", "heard:\(heard.what.rawValue)", heard.words, about: n)
        }
      }
      for idea in person.ideas {
        add("now", "idea", idea.idea)
        for condition in idea.conditions { add("now", "condition", condition) }
        for agreement in idea.agreements { add("now", "agreement", agreement.what) }
      }
      for conclusion in person.conclusions { add("now", "conclusion", conclusion) }
      for dissent in person.dissent {
        let when = dissent.words?.interview == person.then.interview ? "then" : "now"
        add(when, "dissent:\(dissent.what.rawValue)", dissent.words)
      }
    }
    return table
  }
}

extension Comparison.Person {
  /// `2026-03-01 → 2026-11-29`, with both interviews.
  fileprivate var days: String {
    [then, now].map { talk in
      [talk.day, talk.interview].compactMap(\.self).joined(separator: " ")
    }.joined(separator: " → ")
  }
}

extension Comparison.PersonKind {
  fileprivate func inWords(_ language: Language) -> String {
    let states = [then, now].map { $0?.word[language] ?? Titles.notHeard[language] }
    return "\(name[language]): \(ThenAndNow.then[language]) \(states[0]), "
      + "\(ThenAndNow.now[language]) \(states[1])"
  }
}

extension Comparison.Item {
  /// What stands below the words of last time: what it is, and the words.
  fileprivate func below(_ language: Language) -> [(title: String, quote: ReportQuote?)] {
    var lines: [(String, ReportQuote?)] = conditions.map { (Headings.condition[language], $0) }
    for (title, quote) in [(Headings.who, who), (Headings.when, when), (Headings.check, check)] {
      if let quote { lines.append((title[language], quote)) }
    }
    lines += now.map { (ThenAndNow.now[language], $0) }
    lines += readings.map { (Titles.readNow[language], $0) }
    lines += heard.map { ($0.what.inWords[language], $0.words) }
    if now.isEmpty, readings.isEmpty {
      lines.append((isAsked ? Titles.noAnswer[language] : Titles.notAsked[language], nil))
    }
    return lines
  }
}

extension Int? {
  fileprivate func inWords(_ language: Language) -> String {
    map(String.init) ?? Titles.few[language]
  }
}

extension Comparison.Heard.What {
  var inWords: Bilingual {
    switch self {
    case .kept: Bilingual(nl: "gehoord: nagekomen", en: "heard: kept")
    case .lapsed: Bilingual(nl: "gehoord: niet meer", en: "heard: lapsed")
    case .changed: Bilingual(nl: "gehoord: veranderd", en: "heard: changed")
    case .readOtherwise:
      Bilingual(nl: "gehoord: nu anders gelezen", en: "heard: read otherwise now")
    }
  }
}

private enum Titles {
  static let title = Bilingual(nl: "Toen en nu", en: "Then and now")
  static let reading = Bilingual(
    nl: """
      Wat iemand de vorige keer zei, met daarnaast wat diezelfde persoon er nu van zegt. Gehoord: het \
      programma herkende het in die woorden. Waar niets gehoord is, staat het antwoord er alleen.
      """,
    en: """
      What somebody said last time, and beside it what the same person says of it now. Heard: the \
      program recognised it in those words. Where nothing was heard, the answer stands by itself.
      """)
  static let nobody = Bilingual(
    nl: "Er is nog niemand twee keer gesproken die dit laat lezen. Begin een ronde met ‘verwonder "
      + "round new’.",
    en:
      "Nobody who lets this be read was spoken with twice yet. Begin a round with 'verwonder round "
      + "new'.")
  static let people = Bilingual(nl: "Mensen die twee keer gesproken zijn", en: "People heard twice")
  static let heard = Bilingual(
    nl: "Wat er gehoord is, bij hoeveel mensen", en: "What was heard, by people")
  static let agreements = Bilingual(
    nl: "Wat er over afspraken van toen gehoord is, bij hoeveel mensen",
    en: "What was heard of the agreements of that time, by people")
  static let readNow = Bilingual(nl: "zo gelezen nu", en: "as read now")
  static let notHeard = Bilingual(nl: "niet gehoord", en: "not heard")
  static let notAsked = Bilingual(nl: "er is niet op teruggekomen", en: "it was not come back to")
  static let noAnswer = Bilingual(
    nl: "gevraagd; er is niets bij dat hier mag staan",
    en: "asked; there is nothing with it that may stand here")
  static let gone = Bilingual(
    nl: "wat toen gezegd is, is teruggenomen", en: "what was said then was taken back")
  static let newIdeas = Bilingual(
    nl: "Ideeën en afspraken van nu", en: "Ideas and agreements of now")
  static let newConclusions = Bilingual(nl: "Eigen conclusie nu", en: "Own conclusion now")
  static let between = Bilingual(
    nl: "Afspraken waarin twee organisaties elkaar noemen",
    en: "Agreements in which two organisations name each other")
  static let betweenReading = Bilingual(
    nl:
      "Naast elkaar, in ieders eigen woorden. Of het om dezelfde afspraak gaat, kan alleen wie het "
      + "leest zeggen.",
    en:
      "Side by side, in everybody's own words. Whether it is the same agreement, only a reader can "
      + "say.")
  static let isReadOtherwise = Bilingual(
    nl: "Gehoord: deze wordt nu anders gelezen.", en: "Heard: this is read otherwise now.")
  static let few = Bilingual(nl: "minder dan 3", en: "fewer than 3")

  static func then(_ what: Recollection.What?) -> Bilingual {
    switch what {
    case .agreement: Bilingual(nl: "Afspraken van toen", en: "Agreements of that time")
    case .idea: Bilingual(nl: "Ideeën van toen", en: "Ideas of that time")
    case .name: Bilingual(nl: "Zo noemden zij het toen", en: "What they called it then")
    case .conclusion: Bilingual(nl: "Eigen conclusie van toen", en: "Own conclusion of that time")
    case nil: Bilingual(nl: "Teruggenomen", en: "Taken back")
    }
  }

  static func kindHeads(_ language: Language) -> [String] {
    Bilingual(nl: "gehoord|toen|nu", en: "heard|then|now")[language]
      .split(separator: "|").map(String.init)
  }

  static func agreementHeads(_ language: Language) -> [String] {
    Bilingual(nl: "afspraken van toen|mensen", en: "agreements of that time|people")[language]
      .split(separator: "|").map(String.init)
  }
}
