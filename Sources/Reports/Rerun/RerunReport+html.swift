public import Inquiry
internal import Interviews

extension RerunReport {
  /// Then and now beside each other; what they add up to first.
  public func html(in language: Language) -> String {
    let page = RerunPage(report: self, language: language)
    return reportPage(RerunTexts.title(bank)[language], language, about: page.about, page.body)
  }
}

private struct RerunPage {
  let report: RerunReport
  let language: Language

  private var summary: RerunSummary { report.summary }

  var about: HTML {
    let mark: HTML =
      summary.simulated == 0
      ? ""
      : HTML.simulated(SimulatedMark(summary.simulated, of: summary.interviews), language)
    return "\(mark)<p>\(RerunTexts.counted(summary)[language])</p>"
  }

  var body: HTML {
    let read = report.shown.prefix(RerunReport.mostRead)
    let rest: HTML =
      read.count < report.shownCount
      ? "<p>\(RerunTexts.notAllShown(read.count, of: report.shownCount)[language])</p>\n" : ""
    return """
      \(HTML.section(RerunTexts.whatChanged[language], whatChanged))
      \(HTML.section(RerunTexts.perRule[language], perRule))
      \(neverFired)\(rest)\(read.map(interview))
      """
  }

  // MARK: What it adds up to

  private var whatChanged: HTML {
    var rows: [[HTML]] = []
    for change in Rerun.Change.told {
      guard let count = summary.changes[change] else { continue }
      rows.append(["\(change.words[language])", "\(count.count)", "\(count.inWords(language))"])
    }
    for (title, kinds) in [(RerunTexts.more, summary.more), (RerunTexts.less, summary.less)] {
      for (kind, count) in kinds.inOrder {
        rows.append([
          "\(title[language]): <code>\(kind)</code>", "\(count.count)",
          "\(count.inWords(language))",
        ])
      }
    }
    if rows.isEmpty { return "<p>\(RerunTexts.nothing[language])</p>" }
    return HTML.table(
      RerunTexts.whatChanged[language],
      head: [RerunTexts.change, RerunTexts.times, RerunTexts.places].map { $0[language] },
      rows: rows)
  }

  private var perRule: HTML {
    let rows: [[HTML]] = summary.otherRules.map { rule in
      let gone: HTML = rule.isInBank ? "" : " (\(RerunTexts.gone[language]))"
      return [
        "<code>\(rule.rule)</code>\(gone)", "\(rule.then)", "\(rule.now)", cell(rule.gained),
        cell(rule.lost),
      ]
    }
    if rows.isEmpty { return "<p>\(RerunTexts.allTheSame[language])</p>" }
    let heads = [
      RerunTexts.rule, ThenAndNow.then, ThenAndNow.now, RerunTexts.gained, RerunTexts.lost,
    ]
    return HTML.table(
      RerunTexts.rulesReading[language], head: heads.map { $0[language] }, rows: rows)
  }

  private func cell(_ count: RerunSummary.Count) -> HTML {
    count.count == 0 ? "–" : "\(count.count) (\(count.inWords(language)))"
  }

  private var neverFired: HTML {
    let rules = summary.neverFired
    if rules.isEmpty { return "" }
    let names: [HTML] = rules.map { "<code>\($0)</code>" }
    return HTML.section("\(RerunTexts.neverFired[language]) (\(rules.count))", HTML.list(names))
  }

  // MARK: One interview

  private func interview(_ detail: RerunDetail) -> HTML {
    let horizon = detail.horizon.map(RerunTexts.horizon) ?? RerunTexts.noHorizon
    let mark = detail.isSimulated ? " (\(SimulatedMark.word[language]))" : ""
    return HTML.section(
      detail.interview + mark,
      """
      <p>\(horizon[language])</p>
      \(turns(detail))\(heard(RerunTexts.more, detail.more))\(heard(RerunTexts.less, detail.less))
      """)
  }

  private func turns(_ detail: RerunDetail) -> HTML {
    let turns = detail.turnsToRead
    if turns.isEmpty { return "" }
    let items: [HTML] = turns.map { turn in
      let now: HTML =
        turn.change == .unknown ? "" : side(ThenAndNow.now, turn.new, isExplained(turn))
      return """
        <div class="turn">
        <h3>\(RerunTexts.question[language]) \(turn.n): \(turn.change.words[language])</h3>
        <div class="sides">
        \(side(ThenAndNow.then, turn.old, isExplained(turn)))\(now)</div>
        </div>

        """
    }
    return "\(items)"
  }

  private func isExplained(_ turn: RerunDetail.Turn) -> Bool { turn.change == .explained }

  private func side(_ title: Bilingual, _ line: RerunDetail.Line?, _ isExplained: Bool) -> HTML {
    guard let line else {
      return """
        <div><h4>\(title[language])</h4>
        <p class="quiet">\(RerunTexts.noEnd[language])</p></div>

        """
    }
    let because: HTML = isExplained ? "<p><em>\(said: line.because)</em></p>\n" : ""
    return """
      <div><h4>\(title[language])</h4>
      <blockquote>\(said: line.text)</blockquote>
      \(because)<p class="quiet"><code>\(line.move)</code>, <code>\(line.askedBy(language))</code></p></div>

      """
  }

  private func heard(_ title: Bilingual, _ heard: [RerunDetail.Heard]) -> HTML {
    let quotes = LinkedQuotes([], language)
    let items: [HTML] = heard.map { "\($0.kind): \(quotes.html($0.quote))" }
    return heard.isEmpty ? "" : "<h3>\(title[language])</h3>\n\(HTML.list(items))"
  }
}
