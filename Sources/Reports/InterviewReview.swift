internal import Hearing
public import Inquiry

/// An interview for whoever reviews it: what was asked and by which rule, what was answered, what
/// was heard in it and what it was given for.
///
/// - Parameter least: the consent an answer must have to be shown; a rehearsal shows all.
public func interviewReview(
  _ memory: Memory, language: Language, showing least: ConsentLevel
) -> String {
  let review = InterviewReview(memory: memory, language: language, least: least)
  var lines: [String] = []
  if memory.opening?.simulated != nil { lines += [SimulatedMark(1, of: 1).text[language], ""] }
  lines += memory.standing.flatMap(review.lines)
  lines += review.voiced
  if let closing = memory.closing { lines.append("— " + closing.words[language]) }
  return lines.joined(separator: "\n")
}

private struct InterviewReview {
  let memory: Memory
  let language: Language
  let least: ConsentLevel

  func lines(_ turn: Turn) -> [String] {
    let question = ReadableQuestion(turn.question, in: memory, showing: least, maySee: maySee)
    var lines = ["\(turn.n). \(visible(question.text, keepingLineBreaks: true))"]
    lines.append("   [\(turn.move) · \(question.rule)]")
    if turn.isSkipped { lines.append("   > " + Absence.skipped.words[language]) }
    guard let answer = turn.answer else { return lines }
    guard maySee(turn.n), let said = answer.words.text else {
      let absence: Absence = answer.words == .takenBack ? .takenBack : .withheld
      return lines + ["   > " + absence.words[language]]
    }
    lines.append("   > " + visible(said))
    for cue in turn.cues {
      if case .marker = cue.subject { continue }
      lines.append("     ! \(cue.subject.name): “\(visible(said.words(at: cue.place)))”")
    }
    return lines
  }

  /// Ideas, conditions, agreements and conclusions, with the number of their question.
  var voiced: [String] {
    let names: [(Voiced.What, Bilingual)] = [
      (.idea, Bilingual(nl: "idee", en: "idea")),
      (.condition, Bilingual(nl: "voorwaarde", en: "condition")),
      (.agreement, Bilingual(nl: "afspraak", en: "agreement")),
      (.conclusion, Bilingual(nl: "conclusie", en: "conclusion")),
    ]
    return names.flatMap { what, name in
      memory.voiced(what).filter { maySee($0.n) }.map { item in
        "\(name[language]) (\(item.n)): \(visible(memory.quote(item).text ?? "…"))"
      }
    }
  }

  private func maySee(_ n: Int) -> Bool { memory.effectiveConsent(n) >= least }
}
