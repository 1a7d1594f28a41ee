internal import Inquiry

extension ConductReport {
  /// One row a measure of an interview. The moves are counted under `move:` and their name.
  public var table: Table {
    Table(
      columns: ["interview", "day", "partner", "bank", "measure", "value"],
      rows: entries.flatMap { entry in
        entry.conduct.measures.map { measure, value in
          [
            .text(entry.interview), .text(entry.day), .text(entry.partner), .text(entry.bank),
            .text(measure), value,
          ]
        }
      })
  }
}

extension Conduct {
  fileprivate var measures: [(String, Table.Cell)] {
    [
      ("questions", .number(questions)),
      ("interviewer_words", .number(interviewerWords)),
      ("participant_words", .number(participantWords)),
      ("talk_ratio", .share(talkRatio)),
      ("why_questions", .number(whyQuestions)),
      ("longest_why_run", .number(longestWhyRun)),
      ("stops", .number(stopLatencies.count)),
      ("longest_stop_latency", .optional(stopLatencies.map(\.questions).max())),
      ("verbatim_reflections", .number(verbatimReflections)),
      ("own_questions", .number(ownQuestions)),
      ("pushes", .number(pushes)),
      ("clean_questions", .number(cleanQuestions)),
      ("clean_share", .share(cleanShare)),
    ] + moves.map { ("move:\($0.move)", .number($0.times)) }
  }
}
