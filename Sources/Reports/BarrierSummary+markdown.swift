public import Inquiry

extension BarrierSummary {
  /// For people. Headings name, quotes speak; nothing is concluded.
  public func markdown(in language: Language) -> String {
    var lines = ["# " + Headings.title[language] + ": " + escapedMarkdown(visible(title)), ""]
    lines.append(Headings.goal[language] + ": " + escapedMarkdown(visible(commonGoal)))
    lines += ["", Headings.reading[language], "", "## " + Headings.asked[language], ""]
    if asked.isEmpty { lines.append(Headings.nobody[language]) }
    lines += asked.map { $0.markdown(language) }
    for partner in partners { lines += [""] + partner.markdown(language) }
    return lines.joined(separator: "\n") + "\n"
  }
}

private enum Headings {
  static let title = Bilingual(nl: "Wat er gehoord is", en: "What was heard")
  static let goal = Bilingual(nl: "Gezamenlijk doel", en: "Common goal")
  static let reading = Bilingual(
    nl: """
      Gehoord: het programma herkende het in de woorden. Benoemd: de deelnemer gaf het zelf een \
      naam. Verworpen: de deelnemer zei dat het niet zo is; het telt niet mee. Een leeg vak \
      betekent niet dat er niets speelt.
      """,
    en: """
      Heard: the program recognised it in the words. Named: the participant gave it a name. \
      Rejected: the participant said it is not so; it does not count. An empty cell does not \
      mean that there is nothing.
      """)
  static let asked = Bilingual(nl: "Wie er gevraagd zijn", en: "Who was asked")
  static let nobody = Bilingual(nl: "Nog niemand.", en: "Nobody yet.")
  static let people = Bilingual(nl: "mensen", en: "people")
  static let person = Bilingual(nl: "mens", en: "person")
  static let own = Bilingual(nl: "eigen woord", en: "own word")
  static let others = Bilingual(
    nl: "zoals de spreker een ander hoort", en: "as the speaker hears another")
  static let goals = Bilingual(nl: "Waar het voor is", en: "What it is for")
  static let ownGoals = Bilingual(
    nl: "Waar de eigen organisatie het voor doet", en: "What their own organisation does it for")
  static let ideas = Bilingual(
    nl: "Ideeën, voorwaarden en afspraken", en: "Ideas, conditions and agreements")
  static let condition = Bilingual(nl: "voorwaarde", en: "condition")
  static let agreement = Bilingual(nl: "afspraak", en: "agreement")
  static let who = Bilingual(nl: "met wie", en: "with whom")
  static let when = Bilingual(nl: "wanneer", en: "when")
  static let check = Bilingual(nl: "waaraan te merken", en: "how checked")
  static let conclusions = Bilingual(nl: "Eigen conclusies", en: "Own conclusions")
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
    return ["### \(name[language]) · \(people) \(unit)", ""]
      + entries.map { $0.markdown(language) }
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

extension BarrierSummary.Entry.Standing {
  fileprivate var word: Bilingual {
    switch self {
    case .heard: Bilingual(nl: "gehoord", en: "heard")
    case .named: Bilingual(nl: "benoemd", en: "named")
    case .rejected: Bilingual(nl: "verworpen", en: "rejected")
    case .leftOpen: Bilingual(nl: "opengelaten", en: "left open")
    }
  }
}

extension BarrierSummary.IdeaPart {
  fileprivate func markdown(_ language: Language) -> [String] {
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
    }
    return lines
  }
}
