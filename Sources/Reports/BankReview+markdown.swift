internal import Inquiry

extension BankReview {
  /// The review as Markdown, with a table for every set of wordings.
  public var markdown: String {
    var lines = ["# \(text(title))", "", "`\(bank.id)` · \(version)", ""]
    lines += purpose.flatMap { [escapedMarkdownLine(visible($0)), ""] }
    lines += section(says(nl: "Hoe lang", en: "How long"), limits.map { "- \($0)" })
    lines += section(
      says(nl: "Hoe je dit leest", en: "How to read this"), glossary.map { "- \($0)" })
    lines += section(
      says(nl: "Onderwerpen", en: "Topics"),
      bank.topics.enumerated().map { "\($0 + 1). \(text(capitalised(inWords($1))))" })
    lines += section(says(nl: "Vragen", en: "Questions"), [])
    for move in bank.moves { lines += markdown(move) }
    for group in groups where !group.rules.isEmpty {
      lines += section(group.title, [group.explanation])
      for rule in group.rules { lines += markdown(rule) }
    }
    for (title, rows) in prefaces { lines += section(title, []) + table(rows, because: [:]) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func section(_ title: String, _ body: [String]) -> [String] {
    ["## \(title)", ""] + body + (body.isEmpty ? [] : [""])
  }

  private func markdown(_ move: ProbeMove) -> [String] {
    var lines = ["### \(text(capitalised(names[move.id][language]))) (`\(move.id)`)", ""]
    let kind = capitalised(move.kind.inWords[language]) + "."
    let purpose = purpose(of: move).map { $0 + " " } ?? ""
    lines += ["\(purpose)\(kind) \(text(askers(of: move)))", ""]
    return lines + table(rows(move.wordings), because: move.because)
  }

  private func markdown(_ rule: Rule) -> [String] {
    var lines = ["### `\(rule.id)`", "", text(rule.inWords(names)[language]), ""]
    lines += rule.notes().map { "- \($0[language])" }
    lines += examples(of: rule).map { example in
      "- \(verdict(example)): “\(text(example.text))”"
    }
    lines.append("")
    return lines + table([], because: rule.because)
  }

  /// Languages as columns; the explanation to the participant as the last row.
  private func table(_ rows: [[Wording?]], because: [Language: Wording]) -> [String] {
    var body = rows.map { row in cells(texts(row)) }
    if !because.isEmpty {
      let label = says(nl: "Uitleg", en: "Explanation")
      body.append(cells(texts(row(because)).map { $0.isEmpty ? "" : "*\(label):* \($0)" }))
    }
    guard !body.isEmpty else { return [] }
    return [cells(bank.languages.map(\.ownName)), cells(bank.languages.map { _ in "---" })] + body
      + [""]
  }

  private func cells(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |"
  }

  private func texts(_ row: [Wording?]) -> [String] {
    zip(bank.languages, row).map { language, wording in
      wording.map { markdown($0, language) } ?? ""
    }
  }

  private func markdown(_ wording: Wording, _ language: Language) -> String {
    wording.readable.map { piece in
      switch piece {
      case .text(let words): text(words)
      case .filledIn(let what): "*\\[\(what[language])\\]*"
      case .address(let informal, let formal): "*\(text(informal))/\(text(formal))*"
      }
    }.joined()
  }

  private func text(_ text: String) -> String { escapedMarkdown(visible(text)) }
}
