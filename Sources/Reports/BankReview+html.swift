internal import Inquiry

extension BankReview {
  /// The review as one page that needs nothing else: no scripts, no network, its style inside.
  public var html: String {
    let page: HTML = """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>\(title)</title>
      <style>\(BankReview.style)</style>
      </head>
      <body>
      <header>
      <h1>\(title)</h1>
      <p class="quiet"><code>\(bank.id.rawValue)</code> · \(version)</p>
      </header>
      <nav><ul>\(contents)</ul></nav>
      <main>
      \(purpose.map { "<p>\($0)</p>\n" as HTML })
      \(section("limits", says(nl: "Hoe lang", en: "How long"), list(limits)))
      \(section("reading", says(nl: "Hoe je dit leest", en: "How to read this"), list(glossary)))
      \(section("topics", says(nl: "Onderwerpen", en: "Topics"), topics))
      \(section("moves", says(nl: "Vragen", en: "Questions"), "\(bank.moves.map(html))"))
      \(groups.enumerated().map(html))
      \(prefaces.enumerated().map { section("lines-\($0)", $1.title, table($1.rows, because: [:])) })
      </main>
      </body>
      </html>

      """
    return page.markup
  }

  private var contents: [HTML] {
    var links: [(String, String)] = [
      ("limits", says(nl: "Hoe lang", en: "How long")),
      ("topics", says(nl: "Onderwerpen", en: "Topics")),
      ("moves", says(nl: "Vragen", en: "Questions")),
    ]
    links += groups.enumerated().map { ("rules-\($0)", $1.title) }
    return links.map { "<li><a href=\"#\($0)\">\($1)</a></li>" }
  }

  private func section(_ id: String, _ title: String, _ body: HTML) -> HTML {
    "<section id=\"\(id)\">\n<h2>\(title)</h2>\n\(body)</section>\n"
  }

  private func list(_ items: [String]) -> HTML {
    "<ul>\(items.map { "<li>\($0)</li>\n" as HTML })</ul>\n"
  }

  private var topics: HTML {
    "<ol>\(bank.topics.map { "<li>\(capitalised(inWords($0)))</li>\n" as HTML })</ol>\n"
  }

  private func html(_ move: ProbeMove) -> HTML {
    let name = capitalised(names[move.id][language])
    let kind = capitalised(move.kind.inWords[language])
    let about: [String] = [purpose(of: move), kind + ".", askers(of: move)].compactMap(\.self)
    return """
      <article>
      <h3>\(name) <code>\(move.id.rawValue)</code></h3>
      <p class="quiet">\(about.joined(separator: " "))</p>
      \(table(rows(move.wordings), because: move.because))</article>

      """
  }

  private func html(_ index: Int, _ group: Group) -> HTML {
    guard !group.rules.isEmpty else { return "" }
    return section(
      "rules-\(index)", group.title,
      "<p class=\"quiet\">\(group.explanation)</p>\n\(group.rules.map(html))")
  }

  private func html(_ rule: Rule) -> HTML {
    let examples = examples(of: rule)
    let shown: [HTML] = examples.map { example in
      """
      <li class="\(example.mustHold ? "fits" : "fits-not")">\(verdict(example)): \
      <q lang="\(example.language.rawValue)">\(example.text)</q></li>

      """
    }
    return """
      <article>
      <h3><code>\(rule.id.rawValue)</code></h3>
      <p class="rule">\(rule.when.inWords(names)[language]) <span class="then">→ \
      \(rule.action.inWords(names)[language])</span></p>
      <ul>\(rule.notes().map { "<li>\($0[language])</li>\n" as HTML })\(shown)</ul>
      \(table([], because: rule.because))</article>

      """
  }

  /// Languages side by side; below one another where the page is narrow.
  private func table(_ rows: [[Wording?]], because: [Language: Wording]) -> HTML {
    var body: [HTML] = rows.map { row in "<tr>\(cells(row))</tr>\n" }
    if !because.isEmpty { body.append("<tr class=\"because\">\(cells(row(because)))</tr>\n") }
    guard !body.isEmpty else { return "" }
    let heads: [HTML] = bank.languages.map { language in
      "<th lang=\"\(language.rawValue)\" scope=\"col\">\(language.ownName)</th>"
    }
    return "<table>\n<thead><tr>\(heads)</tr></thead>\n<tbody>\n\(body)</tbody>\n</table>\n"
  }

  private func cells(_ row: [Wording?]) -> [HTML] {
    zip(bank.languages, row).map { language, wording in
      let pieces = wording.map { html($0, language) } ?? []
      return
        "<td lang=\"\(language.rawValue)\" data-language=\"\(language.ownName)\">\(pieces)</td>"
    }
  }

  private func html(_ wording: Wording, _ language: Language) -> [HTML] {
    wording.readable.map { piece in
      switch piece {
      case .text(let text): "\(text)"
      case .filledIn(let what): "<span class=\"slot\">[\(what[language])]</span>"
      case .address(let informal, let formal):
        "<span class=\"address\">\(informal)/\(formal)</span>"
      }
    }
  }
}
