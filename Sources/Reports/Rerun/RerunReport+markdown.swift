public import Inquiry
internal import Interviews

extension RerunReport {
  public func markdown(in language: Language) -> String {
    var lines = ["# \(RerunTexts.title(bank)[language])", ""]
    if summary.simulated > 0 {
      lines += [
        "**\(SimulatedMark(summary.simulated, of: summary.interviews).text[language])**", "",
      ]
    }
    lines.append(RerunTexts.counted(summary)[language])
    lines += whatChanged(language) + perRule(language) + neverFired(language)
    let read = shown.prefix(Self.mostRead)
    if read.count < shownCount {
      lines += ["", RerunTexts.notAllShown(read.count, of: shownCount)[language]]
    }
    for detail in read { lines += [""] + interview(detail, language) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func whatChanged(_ language: Language) -> [String] {
    var lines = ["", "## \(RerunTexts.whatChanged[language])", ""]
    if summary.changed == 0 { lines.append(RerunTexts.nothing[language]) }
    for change in Rerun.Change.told {
      guard let count = summary.changes[change] else { continue }
      lines.append("- \(change.words[language]): \(count.count) (\(code(count, language)))")
    }
    for (title, kinds) in [(RerunTexts.more, summary.more), (RerunTexts.less, summary.less)] {
      for (kind, count) in kinds.inOrder {
        lines.append(
          "- \(title[language]): `\(kind)` \(count.count) (\(code(count, language)))")
      }
    }
    return lines
  }

  private func perRule(_ language: Language) -> [String] {
    let rules = summary.otherRules
    let heads = [
      RerunTexts.rule, ThenAndNow.then, ThenAndNow.now, RerunTexts.gained, RerunTexts.lost,
    ].map { $0[language] }
    var lines = ["", "## \(RerunTexts.perRule[language])", ""]
    if rules.isEmpty { return lines + [RerunTexts.allTheSame[language]] }
    lines += [RerunTexts.rulesReading[language], "", "| \(heads.joined(separator: " | ")) |"]
    lines.append("|---|--:|--:|---|---|")
    lines += rules.map { rule in
      let gone = rule.isInBank ? "" : " (\(RerunTexts.gone[language]))"
      let cells = [
        "`\(rule.rule)`\(gone)", "\(rule.then)", "\(rule.now)", cell(rule.gained, language),
        cell(rule.lost, language),
      ]
      return "| \(cells.joined(separator: " | ")) |"
    }
    return lines
  }

  private func neverFired(_ language: Language) -> [String] {
    let rules = summary.neverFired
    if rules.isEmpty { return [] }
    return ["", "## \(RerunTexts.neverFired[language]) (\(rules.count))", ""]
      + [rules.map { "`\($0)`" }.joined(separator: ", ")]
  }

  private func cell(_ count: RerunSummary.Count, _ language: Language) -> String {
    count.count == 0 ? "–" : "\(count.count) (\(code(count, language)))"
  }

  /// Ids are letters, digits and dashes: nothing in them is Markdown.
  private func code(_ count: RerunSummary.Count, _ language: Language) -> String {
    escapedMarkdown(visible(count.inWords(language)))
  }

  // MARK: One interview

  private func interview(_ detail: RerunDetail, _ language: Language) -> [String] {
    let horizon = detail.horizon.map(RerunTexts.horizon) ?? RerunTexts.noHorizon
    let mark = detail.isSimulated ? " (\(SimulatedMark.word[language]))" : ""
    var lines = ["## `\(detail.interview)`\(mark)", "", horizon[language]]
    let turns = detail.turnsToRead
    if !turns.isEmpty { lines.append("") }
    for turn in turns {
      lines.append("- **\(turn.n)** \(turn.change.words[language])")
      lines.append("  - \(ThenAndNow.then[language]): \(line(turn.old, turn, language))")
      if turn.change == .unknown { continue }
      lines.append("  - \(ThenAndNow.now[language]): \(line(turn.new, turn, language))")
    }
    for (title, heard) in [(RerunTexts.more, detail.more), (RerunTexts.less, detail.less)] {
      if heard.isEmpty { continue }
      lines += ["", "\(title[language]):", ""]
      lines += heard.map { "- \($0.kind): \($0.quote.markdown(language))" }
    }
    return lines
  }

  private func line(
    _ line: RerunDetail.Line?, _ turn: RerunDetail.Turn, _ language: Language
  ) -> String {
    guard let line else { return RerunTexts.noEnd[language] }
    let text = escapedMarkdown(visible(line.text))
    let reason =
      turn.change == .explained ? ". *\(escapedMarkdown(visible(line.because)))*" : ""
    return "\(text) (`\(line.move)`, `\(line.askedBy(language))`)\(reason)"
  }
}
