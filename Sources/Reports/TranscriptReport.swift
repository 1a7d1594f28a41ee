public import Inquiry
public import JSONText

/// One interview to read: every question with its answer, as it went.
public struct TranscriptReport: Sendable {
  let record: InterviewRecord
  private let least: ConsentLevel

  /// - Parameter isOwnCopy: the participant's own copy holds all their words; the interviewer's
  ///   those that an interviewer may read.
  public init(of record: InterviewRecord, isOwnCopy: Bool) {
    self.init(of: record, showing: isOwnCopy ? .onlyMe : .inquirerMayRead)
  }

  /// - Parameter least: words with less consent than this are left out.
  public init(of record: InterviewRecord, showing least: ConsentLevel) {
    self.record = record
    self.least = least
  }

  public func markdown(in language: Language) -> String {
    let title = Bilingual(nl: "Verslag van een gesprek", en: "Transcript of an interview")
    var lines = ["# " + title[language], ""]
    lines.append("\(escapedMarkdown(visible(record.chain.title))), \(record.day) · `\(record.id)`")
    if let opening = record.memory.opening {
      let partner = record.partner?.name ?? opening.partner.rawValue
      lines.append(
        "\(escapedMarkdown(visible(partner))) · \(opening.bank.id) \(opening.bank.version)")
    }
    if record.memory.opening?.imported != nil { lines += ["", "*\(notAsked[language])*"] }
    for turn in record.memory.standing { lines += [""] + markdown(turn, language) }
    if let closing = record.memory.closing { lines += ["", "— " + closing.words[language]] }
    return lines.joined(separator: "\n") + "\n"
  }

  private let notAsked = Bilingual(
    nl: "Elders gevoerd en ingelezen: dit programma stelde de vragen niet.",
    en: "Held elsewhere and imported: this program did not ask the questions.")

  public var json: JSON {
    [
      "report": "transcript", "version": 1, "interview": .string(record.id),
      "day": .string(record.day), "chain": .string(record.chain.id.rawValue),
      "partner": .optional(record.memory.opening?.partner.rawValue),
      "bank": record.memory.opening?.bank.json ?? .null,
      "imported": .bool(record.memory.opening?.imported != nil),
      "turns": .array(record.memory.standing.map(turnJSON)),
      "closed": .optional(record.memory.closing?.rawValue),
    ]
  }

  // MARK: One turn

  private func markdown(_ turn: Turn, _ language: Language) -> [String] {
    // A question may quote words, or be somebody's own.
    let question = visible(questionText(turn), keepingLineBreaks: true)
    var lines = ["**\(turn.n).** " + escapedLines(question)]
    if turn.isSkipped { lines.append("> *" + Absence.skipped.words[language] + "*") }
    for earlier in turn.earlier {
      if let text = earlier.text, maySee(turn) {
        lines.append("> ~~\(escapedMarkdown(visible(text)))~~")
      }
    }
    guard let answer = turn.answer else { return lines }
    if let text = answer.words.text, maySee(turn) {
      lines.append("> " + escapedLines(visible(text, keepingLineBreaks: true)))
    } else {
      let absence: Absence = answer.words == .takenBack ? .takenBack : .withheld
      lines.append("> *" + absence.words[language] + "*")
    }
    return lines
  }

  private func questionText(_ turn: Turn) -> String { readable(turn).text }

  func readable(_ turn: Turn) -> ReadableQuestion {
    ReadableQuestion(turn.question, in: record.memory, showing: least, maySee: maySee)
  }

  private func turnJSON(_ turn: Turn) -> JSON {
    let isSeen = maySee(turn)
    let question = readable(turn)
    return [
      "n": .number(turn.n), "move": .string(turn.move.rawValue),
      "question": .string(question.text), "because": .string(question.because),
      "rule": .string(question.rule),
      "answer": .optional(isSeen ? turn.answer?.words.text : nil),
      "consent": .number(record.memory.effectiveConsent(turn.n).rawValue),
      "skipped": .bool(turn.isSkipped),
      "taken_back": .bool(turn.answer?.words == .takenBack),
      "corrected": .number(turn.earlier.count),
    ]
  }

  func maySee(_ turn: Turn) -> Bool { maySee(turn.n) }

  private func maySee(_ n: Int) -> Bool {
    record.memory.effectiveConsent(n) >= least
  }

  private func escapedLines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { escapedMarkdownLine(String($0)) }.joined(separator: "  \n> ")
  }
}

/// Why there are no words.
enum Absence {
  case skipped
  case takenBack
  case withheld

  var words: Bilingual {
    switch self {
    case .skipped: Bilingual(nl: "overgeslagen", en: "skipped")
    case .takenBack: Bilingual(nl: "teruggenomen", en: "taken back")
    case .withheld: Bilingual(nl: "alleen voor de deelnemer", en: "for the participant only")
    }
  }
}

extension Closing {
  public var words: Bilingual {
    switch self {
    case .completed: Bilingual(nl: "afgerond", en: "completed")
    case .wantsStop: Bilingual(nl: "gestopt door de deelnemer", en: "ended by the participant")
    case .noIdea: Bilingual(nl: "afgerond zonder idee", en: "completed without an idea")
    case .timeBox: Bilingual(nl: "de tijd was om", en: "time was up")
    case .inputEnded: Bilingual(nl: "de invoer hield op", en: "the input ended")
    }
  }
}
