public import Inquiry

extension ConductReport {
  public func markdown(in language: Language) -> String {
    var lines = ["# " + Lines.title[language], "", Lines.notJudged[language], ""]
    if entries.isEmpty { return (lines + [Lines.none[language]]).joined(separator: "\n") + "\n" }
    for entry in entries { lines += entry.markdown(language) + [""] }
    lines += airtimeTable(language)
    return lines.joined(separator: "\n") + "\n"
  }

  private func airtimeTable(_ language: Language) -> [String] {
    let head = Bilingual(
      nl: "| organisatie | gesprekken | vragen | woorden van deelnemers |",
      en: "| organisation | interviews | questions | participants' words |")
    let rows = airtime.map { part in
      "| \(cell(part.partner)) | \(part.interviews) | \(part.questions) | \(part.words) |"
    }
    return ["## " + Lines.airtime[language], "", head[language], "|---|--:|--:|--:|"] + rows
  }
}

extension ConductReport.Entry {
  fileprivate func markdown(_ language: Language) -> [String] {
    let head = "## `\(interview)` · \(day) · \(cell(partner)) · \(bank)"
    let rows = conduct.rows(language).map { "| \($0) | \($1) |" }
    return [head, "", "| | |", "|---|--:|"] + rows
  }
}

extension Conduct {
  /// What is measured, and the figure, in words.
  func rows(_ language: Language) -> [(String, String)] {
    let names = BankNames(kinds: [])
    let moves = moves.map { "\(names[$0.move][language]) \($0.times)" }.joined(separator: ", ")
    let late = stopLatencies.map(\.questions).max()
    let rows: [(Bilingual, String)] = [
      (Bilingual(nl: "vragen", en: "questions"), "\(questions)"),
      (Bilingual(nl: "woorden van de deelnemer", en: "participant's words"), "\(participantWords)"),
      (
        Bilingual(
          nl: "deel van de woorden dat van de vragen is", en: "share of words in questions"),
        percent(talkRatio)
      ),
      (
        Bilingual(
          nl: "vragen naar waarom, en hooguit achter elkaar", en: "whys, and most in a row"),
        "\(whyQuestions), \(longestWhyRun)"
      ),
      (
        Bilingual(
          nl: "keren dat het genoeg was, en hooguit vragen daarna op hetzelfde",
          en: "times it was enough, and most questions after it on the same"),
        late.map { "\(stopLatencies.count), \($0)" } ?? "0"
      ),
      (
        Bilingual(nl: "vragen met eigen woorden erin", en: "questions with their own words"),
        "\(verbatimReflections)"
      ),
      (
        Bilingual(nl: "eigen vragen van de interviewer", en: "the interviewer's own questions"),
        "\(ownQuestions)"
      ),
      (Bilingual(nl: "duwtjes", en: "pushes"), "\(pushes)"),
      (Bilingual(nl: "neutrale vragen", en: "clean questions"), percent(cleanShare)),
      (Bilingual(nl: "vragen per vorm", en: "questions per move"), moves),
    ]
    return rows.map { ($0[language], $1) }
  }
}

private func percent(_ share: Double?) -> String {
  share.map { "\(Int(($0 * 100).rounded())) %" } ?? "–"
}

private func cell(_ text: String) -> String { escapedMarkdown(visible(text)) }

extension ConductReport {
  enum Lines {}
}

extension ConductReport.Lines {
  static let title = Bilingual(nl: "Hoe er gevraagd is", en: "How the asking went")
  static let notJudged = Bilingual(
    nl: "Dit is geteld, niet beoordeeld. De cijfers gaan over de vragen, niet over mensen.",
    en: "This is counted, not judged. The figures are about the questions, not about people.")
  static let none = Bilingual(
    nl: "Er zijn nog geen gesprekken.", en: "There are no interviews yet.")
  static let counted = Bilingual(nl: "Geteld", en: "Counted")

  static func heads(_ language: Language) -> [String] {
    [
      Bilingual(nl: "wat", en: "what")[language],
      Bilingual(nl: "hoeveel", en: "how much")[language],
    ]
  }

  static let airtime = Bilingual(nl: "Ruimte per organisatie", en: "Room for each organisation")
}
