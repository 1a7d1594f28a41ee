public import Inquiry

extension BarrierSummary {
  /// For people. Headings name, quotes speak; nothing is concluded.
  public func markdown(in language: Language) -> String {
    var lines = ["# " + Headings.title[language] + ": " + escapedMarkdown(visible(title)), ""]
    lines.append(Headings.goal[language] + ": " + escapedMarkdown(visible(commonGoal)))
    lines += ["", Headings.reading[language], "", "## " + Headings.asked[language], ""]
    if asked.isEmpty { lines.append(Headings.nobody[language]) }
    lines += asked.map { $0.markdown(language) }
    if !notSpokenTo.isEmpty {
      let names = notSpokenTo.map { escapedMarkdown(visible($0)) }.joined(separator: ", ")
      lines += ["", Headings.notSpokenTo[language] + ": " + names + "."]
    }
    for partner in partners { lines += [""] + partner.markdown(language) }
    if !handOvers.isEmpty { lines += ["", "## " + Headings.perHandOver[language]] }
    for handOver in handOvers { lines += [""] + handOver.markdown(language) }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension BarrierSummary.Asked {
  fileprivate func markdown(_ language: Language) -> String {
    let answers = Bilingual(nl: "antwoorden", en: "answers")[language]
    let level = Bilingual(nl: "toestemming", en: "consent")[language]
    var who = escapedMarkdown(visible(partner))
    if !role.isEmpty { who += " (" + escapedMarkdown(visible(role)) + ")" }
    return
      "- `\(interview)`, \(day): \(who); \(bank.id) \(bank.version); "
      + "\(self.answers) \(answers); \(level) \(consent.rawValue)"
  }
}

extension BarrierSummary.PartnerPart {
  fileprivate func markdown(_ language: Language) -> [String] {
    var lines = ["## " + escapedMarkdown(visible(name)), ""]
    for kind in kinds { lines += kind.markdown(language) + [""] }
    lines += section(Headings.goals, goals.map { "- " + $0.markdown(language) }, language)
    lines += section(Headings.ownGoals, ownGoals.map { "- " + $0.markdown(language) }, language)
    lines += section(Headings.ideas, ideas.flatMap { $0.markdown(language) }, language)
    lines += section(
      Headings.conclusions, conclusions.map { "- " + $0.markdown(language) }, language)
    while lines.last == "" { lines.removeLast() }
    return lines
  }

  private func section(_ title: Bilingual, _ items: [String], _ language: Language) -> [String] {
    items.isEmpty ? [] : ["### " + title[language], ""] + items + [""]
  }
}

extension BarrierSummary.KindPart {
  fileprivate func markdown(_ language: Language) -> [String] {
    let unit = (people == 1 ? Headings.person : Headings.people)[language]
    let head = ["### \(name[language]) · \(people) \(unit)", ""]
    if cell.split == nil && entries.isEmpty { return head + [Headings.notSplit[language]] }
    return head + entries.map { $0.markdown(language) }
  }
}

extension BarrierSummary.HandOverPart {
  fileprivate func markdown(_ language: Language) -> [String] {
    ["### " + escapedMarkdown(visible("\(from) → \(to): \(what)")), ""]
      + sides.map { side in
        let heard = side.cells.map { "\($0.name[language]) \($0.people)" }
        return "- \(escapedMarkdown(visible(side.name))): "
          + ([side.askedInWords[language]] + heard).joined(separator: "; ")
      }
  }
}

extension BarrierSummary.Entry {
  fileprivate func markdown(_ language: Language) -> String {
    var line = "- \(standing.word[language]): \(quote.markdown(language))"
    if let name { line += "; \(Headings.own[language]): \(name.markdown(language))" }
    if isOthersVoice { line += "; \(Headings.others[language])" }
    return line
  }
}

extension BarrierSummary.IdeaPart {
  func markdown(_ language: Language) -> [String] {
    var lines = ["- " + (idea?.markdown(language) ?? "*" + Absence.takenBack.words[language] + "*")]
    lines += conditions.map { "  - \(Headings.condition[language]): \($0.markdown(language))" }
    for agreement in agreements {
      lines.append("  - \(Headings.agreement[language]): \(agreement.what.markdown(language))")
      for (title, quote) in [
        (Headings.who, agreement.who), (Headings.when, agreement.when),
        (Headings.check, agreement.check),
      ] {
        if let quote { lines.append("    - \(title[language]): \(quote.markdown(language))") }
      }
      if let missing = agreement.missingInWords(language) { lines.append("    - " + missing) }
    }
    return lines
  }
}
