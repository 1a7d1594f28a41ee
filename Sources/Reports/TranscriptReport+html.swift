public import Inquiry

extension TranscriptReport {
  public func table(in language: Language) -> Table { table }

  public func html(in language: Language) -> String {
    let title = Bilingual(nl: "Verslag van een gesprek", en: "Transcript of an interview")
    var about: HTML = "<p>\(record.chain.title), \(record.day) · <code>\(record.id)</code></p>"
    if let opening = record.memory.opening {
      let partner = record.partner?.name ?? opening.partner.rawValue
      about = """
        \(about)
        <p class="quiet">\(partner) · \(opening.bank.id) \(opening.bank.version)</p>
        """
    }
    let turns: [HTML] = record.memory.standing.map { html($0, language) }
    let end: HTML = record.memory.closing.map { "<p>— \($0.words[language])</p>" } ?? ""
    return reportPage(title[language], language, about: about, "\(turns)\n\(end)")
  }

  private func html(_ turn: Turn, _ language: Language) -> HTML {
    """
    <div class="turn" id="q\(turn.n)">
    <h2 class="question">\(turn.n). \(readable(turn).text)</h2>
    \(earlier(turn))\(answer(turn, language))
    </div>

    """
  }

  private func earlier(_ turn: Turn) -> [HTML] {
    guard maySee(turn) else { return [] }
    return turn.earlier.compactMap(\.text).map {
      "<blockquote><del>\(said: $0)</del></blockquote>\n"
    }
  }

  private func answer(_ turn: Turn, _ language: Language) -> HTML {
    if turn.isSkipped { return "<p><em>\(Absence.skipped.words[language])</em></p>" }
    guard let answer = turn.answer else { return "" }
    if let text = answer.words.text, maySee(turn) {
      return "<blockquote>\(said: text)</blockquote>"
    }
    let absence: Absence = answer.words == .takenBack ? .takenBack : .withheld
    return "<p><em>\(absence.words[language])</em></p>"
  }
}
