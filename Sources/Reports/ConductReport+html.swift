public import Inquiry

extension ConductReport {
  public func table(in language: Language) -> Table { table }

  public func html(in language: Language) -> String {
    let parts: [HTML] = entries.map { entry in
      let rows: [[HTML]] = entry.conduct.rows(language).map { ["\($0)", "\($1)"] }
      let title = "\(entry.interview) · \(entry.day) · \(entry.partner) · \(entry.bank)"
      return HTML.section(
        title, HTML.table(Lines.counted[language], head: Lines.heads(language), rows: rows))
    }
    let body: HTML =
      entries.isEmpty
      ? "<p>\(Lines.none[language])</p>"
      : "\(parts)\(HTML.section(Lines.airtime[language], room(language)))"
    return reportPage(
      Lines.title[language], language, about: "<p>\(Lines.notJudged[language])</p>", body)
  }

  private func room(_ language: Language) -> HTML {
    let heads = Bilingual(
      nl: "organisatie|gesprekken|vragen|woorden van deelnemers",
      en: "organisation|interviews|questions|participants' words")
    let rows: [[HTML]] = airtime.map { part in
      ["\(part.partner)", "\(part.interviews)", "\(part.questions)", "\(part.words)"]
    }
    return HTML.table(
      Lines.counted[language], head: heads[language].split(separator: "|").map(String.init),
      rows: rows)
  }
}
