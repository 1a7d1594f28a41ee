public import Inquiry
public import JSONText

extension LadderReport: ReadableReport {
  public func words(as format: ReportFormat) -> [ShownWords] { quotes.shown }

  public func svg(in language: Language) -> String? {
    map(in: language).markup + "\n"
  }

  private func map(in language: Language) -> HTML {
    LadderMap(of: matrix, plan: plan, title: title, in: language).markup
  }

  // MARK: JSON

  public var json: JSON {
    [
      "report": "ladders", "version": 1, "chain": .string(chain.rawValue), "title": .string(title),
      "ladders": .array(zip(ladders, personNumbers).map(json)),
      "concepts": .array(
        matrix.concepts.indices.map { index in
          [
            "name": .string(matrix.concepts[index]), "in": .number(matrix.inDegree(index)),
            "out": .number(matrix.outDegree(index)),
            "abstractness": .share(matrix.abstractness(index)),
            "centrality": .share(matrix.centrality(index)),
            "prestige": .share(matrix.prestige(index)),
          ]
        }),
      "relations": .array(
        matrix.relations.map { relation in
          [
            "from": .number(relation.from), "to": .number(relation.to),
            "direct": .number(relation.direct), "indirect": .number(relation.indirect),
          ]
        }),
      "cut_offs": .array(
        matrix.cutOffs.map { cutOff in
          [
            "people": .number(cutOff.people), "relations": .number(cutOff.relations),
            "share": .share(cutOff.share),
          ]
        }),
    ]
  }

  /// For each ladder whose it is: people by number, in the order in which they come.
  private var personNumbers: [Int] {
    var numbers: [String: Int] = [:]
    return ladders.map { ladder in
      let number = numbers[ladder.person] ?? numbers.count + 1
      numbers[ladder.person] = number
      return number
    }
  }

  private func json(_ ladder: SpokenLadder, _ person: Int) -> JSON {
    [
      "interview": .string(ladder.interview), "person": .number(person),
      "partner": .string(ladder.partner), "ladder": .number(ladder.number),
      "hand_over": .optional(ladder.handOver),
      "rungs": .array(
        ladder.rungs.map { rung in
          [
            "n": .number(rung.n), "move": .string(rung.move.rawValue),
            "question": .string(rung.question), "answer": rung.answer?.json ?? .null,
            "names": .array(rung.names.map(\.json)),
          ]
        }),
      "stopped": .optional(ladder.stop?.rawValue),
    ]
  }

  // MARK: CSV

  /// One row a rung.
  public func table(in language: Language) -> Table {
    Table(
      columns: [
        "interview", "partner", "ladder", "hand_over", "rung", "n", "move", "question", "consent",
        "answer", "own_name",
      ],
      rows: ladders.flatMap { ladder in
        ladder.rungs.enumerated().map { index, rung in
          [
            .text(ladder.interview), .text(ladder.partner), .number(ladder.number),
            .optional(ladder.handOver), .number(index + 1), .number(rung.n),
            .text(rung.move.rawValue), .text(rung.question),
            .optional(rung.answer?.consent.rawValue), .optional(rung.answer?.text),
            .optional(rung.names.compactMap(\.text).first),
          ]
        }
      })
  }

  // MARK: Markdown

  public func markdown(in language: Language) -> String {
    var lines = ["# \(Titles.title[language]): \(plain(title))", "", Titles.reading[language]]
    if ladders.isEmpty { lines += ["", Titles.none[language]] }
    for ladder in ladders { lines += [""] + markdown(ladder, language) }
    if !matrix.relations.isEmpty { lines += [""] + matrixMarkdown(language) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func markdown(_ ladder: SpokenLadder, _ language: Language) -> [String] {
    ["## \(plain(ladder.heading(language)))", ""]
      + ladder.rungs.flatMap { rung -> [String] in
        var lines = ["\(rung.n). \(plain(rung.question))"]
        if let answer = rung.answer { lines.append("   - \(answer.markdown(language))") }
        return lines
          + rung.names.map { "   - \(Headings.own[language]): \($0.markdown(language))" }
      }
  }

  private func matrixMarkdown(_ language: Language) -> [String] {
    var lines = ["## \(Titles.matrix[language])", "", Titles.convention[language], ""]
    lines += rows(Titles.conceptHeads(language), conceptRows) + [""]
    lines += rows(Titles.relationHeads(language), relationRows) + [""]
    return lines + rows(Titles.cutOffHeads(language), cutOffRows)
  }

  private func rows(_ heads: [String], _ rows: [[String]]) -> [String] {
    func line(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |" }
    let under = heads.indices.map { $0 == 0 ? "---" : "--:" }
    return [line(heads), line(under)] + rows.map { line($0.map(plain)) }
  }

  private func plain(_ text: String) -> String { escapedMarkdown(visible(text)) }

  // MARK: HTML

  public func html(in language: Language) -> String {
    let quotes = LinkedQuotes([], language)
    let parts: [HTML] = ladders.map { ladder in
      let rungs: [HTML] = ladder.rungs.map { rung in
        let answer: [HTML] = [rung.answer].compactMap(\.self).map { quotes.html($0) }
        let names: [HTML] = rung.names.map { "\(Headings.own[language]): \(quotes.html($0))" }
        return "\(rung.question)\n\(HTML.list(answer + names))"
      }
      return HTML.section(ladder.heading(language), HTML.list(rungs))
    }
    let none: HTML = ladders.isEmpty ? "<p>\(Titles.none[language])</p>" : ""
    return reportPage(
      "\(Titles.title[language]): \(title)", language,
      about: "<p>\(Titles.reading[language])</p>", "\(none)\(matrixHTML(language))\(parts)")
  }

  private func matrixHTML(_ language: Language) -> HTML {
    guard !matrix.relations.isEmpty else { return "" }
    func table(_ caption: Bilingual, _ heads: [String], _ rows: [[String]]) -> HTML {
      HTML.table(caption[language], head: heads, rows: rows.map { $0.map { "\($0)" } })
    }
    return HTML.section(
      Titles.matrix[language],
      """
      <p>\(Titles.convention[language])</p>
      <figure><div class="wide">\(map(in: language))</div></figure>
      \(table(Titles.concepts, Titles.conceptHeads(language), conceptRows))
      \(table(Titles.relations, Titles.relationHeads(language), relationRows))
      \(table(Titles.cutOffs, Titles.cutOffHeads(language), cutOffRows))
      """)
  }

  // MARK: Rows

  private var conceptRows: [[String]] {
    func share(_ share: Double?) -> String {
      share.map { decimal(Int(($0 * 1000).rounded())) } ?? "–"
    }
    return matrix.concepts.indices.map { index in
      [
        matrix.concepts[index], "\(matrix.inDegree(index))", "\(matrix.outDegree(index))",
        share(matrix.abstractness(index)), share(matrix.centrality(index)),
        share(matrix.prestige(index)),
      ]
    }
  }

  private var relationRows: [[String]] {
    matrix.relations.map { relation in
      [
        "\(matrix.concepts[relation.from]) → \(matrix.concepts[relation.to])",
        "\(relation.direct)", "\(relation.indirect)",
      ]
    }
  }

  private var cutOffRows: [[String]] {
    matrix.cutOffs.map { cutOff in
      ["\(cutOff.people)", "\(cutOff.relations)", "\(Int((cutOff.share * 100).rounded())) %"]
    }
  }
}

extension LadderReport.SpokenLadder {
  fileprivate func heading(_ language: Language) -> String {
    let name = Bilingual(nl: "ladder", en: "ladder")[language]
    return ["\(interview), \(name) \(number)", partner, handOver ?? ""].filter { !$0.isEmpty }
      .joined(separator: " · ")
  }
}

private enum Titles {
  static let title = Bilingual(nl: "Waarom, en waarom dat", en: "Why, and why that")
  static let reading = Bilingual(
    nl: """
      Van onder naar boven: elke vraag gaat door op het antwoord ervoor. Een begrip is de naam die \
      een deelnemer zelf aan de eigen woorden gaf.
      """,
    en: """
      Going up: each question takes the answer before it further. A concept is the name that a \
      participant gave to their own words.
      """)
  static let none = Bilingual(
    nl: "Er is nog nergens doorgevraagd naar waarom.", en: "Nobody was asked why yet.")
  static let matrix = Bilingual(nl: "Wat waartoe leidt", en: "What leads to what")
  static let convention = Bilingual(
    nl: """
      Geteld in mensen: ieder telt per paar één keer. Direct: het volgende begrip op de ladder. \
      Indirect: een later begrip. Abstractheid = in/(in+uit), centraliteit = (in+uit)/S, \
      prestige = in/S, over directe relaties; S is hun som.
      """,
    en: """
      Counted in people: each counts once for a pair. Direct: the next concept on the ladder. \
      Indirect: a later one. Abstractness = in/(in+out), centrality = (in+out)/S, prestige = in/S, \
      over direct relations; S is their sum.
      """)
  static let concepts = Bilingual(nl: "Begrippen", en: "Concepts")
  static let relations = Bilingual(nl: "Relaties", en: "Relations")
  static let cutOffs = Bilingual(
    nl: "Wat er blijft als een relatie zoveel mensen moet hebben",
    en: "What is kept when a relation must have so many people")

  static func conceptHeads(_ language: Language) -> [String] {
    heads(
      nl: "begrip|in|uit|abstractheid|centraliteit|prestige",
      en: "concept|in|out|abstractness|centrality|prestige", language)
  }

  static func relationHeads(_ language: Language) -> [String] {
    heads(nl: "relatie|direct|indirect", en: "relation|direct|indirect", language)
  }

  static func cutOffHeads(_ language: Language) -> [String] {
    heads(
      nl: "ten minste zoveel mensen|relaties|deel van het gezegde",
      en: "at least so many people|relations|share of what was said", language)
  }

  private static func heads(nl: String, en: String, _ language: Language) -> [String] {
    Bilingual(nl: nl, en: en)[language].split(separator: "|").map(String.init)
  }
}
