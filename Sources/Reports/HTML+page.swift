internal import Inquiry

/// A report as one page that needs nothing else: no scripts, no network, its pictures inside.
func reportPage(_ title: String, _ language: Language, about: HTML, _ body: HTML) -> String {
  let page: HTML = """
    <!DOCTYPE html>
    <html lang="\(language.rawValue)">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="referrer" content="no-referrer">
    <title>\(title)</title>
    <style>\(reportStyle)</style>
    </head>
    <body>
    <header>
    <h1>\(title)</h1>
    \(about)
    </header>
    <main>
    \(body)
    </main>
    </body>
    </html>

    """
  return page.markup
}

extension HTML {
  static func section(_ title: String, id: String? = nil, _ body: HTML) -> HTML {
    let id: HTML = id.map { " id=\"\($0)\"" } ?? ""
    return "<section\(id)>\n<h2>\(title)</h2>\n\(body)\n</section>\n"
  }

  /// That nobody said this, before anything else is read.
  static func simulated(_ mark: SimulatedMark, _ language: Language) -> HTML {
    "<p class=\"simulated\"><strong>\(mark.text[language])</strong></p>\n"
  }

  /// A list, or nothing.
  static func list(_ items: [HTML]) -> HTML {
    items.isEmpty ? "" : "<ul>\n\(items.map { "<li>\($0)</li>\n" as HTML })</ul>\n"
  }

  /// A table of which the first cell of each row names it.
  static func table(_ caption: String, head: [String], rows: [[HTML]]) -> HTML {
    let heads: [HTML] = head.map { "<th scope=\"col\">\($0)</th>" }
    let body: [HTML] = rows.map { row in
      let first: [HTML] = row.prefix(1).map { "<th scope=\"row\">\($0)</th>" }
      let rest: [HTML] = row.dropFirst().map { "<td>\($0)</td>" }
      return "<tr>\(first)\(rest)</tr>\n"
    }
    return """
      <div class="wide"><table>
      <caption>\(caption)</caption>
      <thead><tr>\(heads)</tr></thead>
      <tbody>
      \(body)</tbody>
      </table></div>

      """
  }
}

/// For screen and paper, wide and narrow, light and dark. Nothing is told by colour alone.
let reportStyle: HTML = """

  :root { --ink: #1d2430; --paper: #fdfdfb; --quiet: #535d6b; --line: #d5d9df; --link: #1c5d8c;
    --band: #f1f3f6; --mark: #fff0b8; }
  @media screen and (prefers-color-scheme: dark) {
    :root { --ink: #e6e8eb; --paper: #15181d; --quiet: #a9b2be; --line: #3a424d; --link: #8cc4ee;
      --band: #1e232a; --mark: #51430f; }
  }
  * { box-sizing: border-box; }
  html { scroll-padding-top: 1rem; }
  body { margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 62rem; color: var(--ink);
    background: var(--paper); font: 1rem/1.55 system-ui, "Noto Sans", "DejaVu Sans", sans-serif;
    overflow-wrap: anywhere; }
  h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 .5rem; }
  h2 { margin: 2.5rem 0 .75rem; padding-bottom: .25rem; border-bottom: 2px solid var(--line);
    font-size: 1.3rem; }
  h3 { margin: 1.5rem 0 .25rem; font-size: 1.1rem; }
  h4 { margin: 1rem 0 .25rem; font-size: 1rem; }
  p { margin: 0 0 .5rem; }
  a { color: var(--link); }
  ul { margin: .25rem 0 .75rem; padding-left: 1.25rem; }
  .quiet { color: var(--quiet); }
  .wide { overflow-x: auto; }
  .wide + .wide { margin-top: 1.25rem; }
  figure { margin: 1rem 0; }
  figure svg { display: block; max-width: 100%; height: auto; }
  figcaption, caption { padding: .25rem 0; color: var(--quiet); font-size: .9rem; text-align: left; }
  table { width: 100%; border-collapse: collapse; }
  th { text-align: left; font-weight: 600; }
  thead th { color: var(--quiet); font-size: .9rem; }
  th, td { padding: .35rem .75rem .35rem 0; vertical-align: top; overflow-wrap: normal;
    border-bottom: 1px solid var(--line); }
  th[scope=row] { min-width: 8rem; }
  td li, .filled { overflow-wrap: anywhere; }
  td li { min-width: 9rem; }
  blockquote { margin: .25rem 0 1rem; padding: .1rem 0 .1rem .9rem; white-space: pre-line;
    border-left: 3px solid var(--line); }
  mark { color: inherit; background: var(--mark); border-bottom: 2px solid currentColor; }
  .simulated { margin: .5rem 0 1rem; padding: .5rem .75rem; border: 2px solid currentColor; }
  .sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr));
    gap: 0 2rem; }
  .blank { display: inline-block; min-width: 14rem; border-bottom: 1px solid var(--quiet); }
  :target { background: var(--band); outline: 2px solid var(--link); outline-offset: .25rem; }
  @media screen and (max-width: 46rem) {
    figure svg { max-width: 46rem; }
  }
  @page { size: A4; margin: 16mm 15mm 18mm; }
  @media print {
    :root { --ink: #000; --paper: #fff; --quiet: #444; --line: #bbb; --link: #000; --mark: #fff; }
    body { max-width: none; padding: 0; font-size: 10pt; }
    h2, h3, h4 { break-after: avoid; }
    figure, li, tr, .turn { break-inside: avoid; }
    thead { display: table-header-group; }
    .wide { overflow: visible; }
    h3 + .wide { break-inside: avoid; }
  }

  """
