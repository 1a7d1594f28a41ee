internal import Inquiry

extension TranscriptReport {
  /// One row a question.
  public var table: Table {
    Table(
      columns: [
        "interview", "day", "chain", "partner", "n", "move", "rule", "question", "state", "answer",
        "consent", "corrected",
      ],
      rows: record.memory.standing.map(row))
  }

  private func row(_ turn: Turn) -> [Table.Cell] {
    let question = readable(turn)
    let state = state(of: turn)
    return [
      .text(record.id), .text(record.day), .text(record.chain.id.rawValue),
      .optional(record.memory.opening?.partner.rawValue), .number(turn.n),
      .text(turn.move.rawValue), .text(question.rule), .text(question.text), .text(state),
      .optional(state == "answered" ? turn.answer?.words.text : nil),
      .number(record.memory.effectiveConsent(turn.n).rawValue), .number(turn.earlier.count),
    ]
  }

  /// Why there is an answer to read, or none.
  private func state(of turn: Turn) -> String {
    if turn.isSkipped { return "skipped" }
    guard let answer = turn.answer else { return "open" }
    if answer.words == .takenBack { return "taken_back" }
    return maySee(turn) ? "answered" : "withheld"
  }
}
