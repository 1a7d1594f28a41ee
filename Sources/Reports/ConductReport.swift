public import Inquiry
public import JSONText

/// How interviews were conducted, in figures, one after another and per organisation. Measured,
/// never judged.
public struct ConductReport: Sendable {
  public struct Entry: Sendable {
    public var interview: String
    public var day: String
    public var partner: String
    public var bank: String
    public var conduct: Conduct
  }

  public let entries: [Entry]

  public init(_ entries: [Entry]) { self.entries = entries }

  /// What each organisation was asked and said, so that airtime can be compared. (M19)
  struct Airtime {
    var partner: String
    var interviews = 0
    var questions = 0
    var words = 0
  }

  var airtime: [Airtime] {
    var all: [Airtime] = []
    for entry in entries {
      let index = all.firstIndex { $0.partner == entry.partner } ?? all.count
      if index == all.count { all.append(Airtime(partner: entry.partner)) }
      all[index].interviews += 1
      all[index].questions += entry.conduct.questions
      all[index].words += entry.conduct.participantWords
    }
    return all
  }
}

extension ConductReport.Entry {
  public init(_ record: InterviewRecord, conduct: Conduct) {
    interview = record.id
    day = record.day
    partner = record.partner?.name ?? ""
    bank = record.memory.opening.map { "\($0.bank.id) \($0.bank.version)" } ?? ""
    self.conduct = conduct
  }
}

// MARK: JSON

extension ConductReport {
  public var json: JSON {
    [
      "report": "conduct", "version": 1,
      "interviews": .array(
        entries.map { entry in
          [
            "interview": .string(entry.interview), "day": .string(entry.day),
            "partner": .string(entry.partner), "bank": .string(entry.bank),
            "conduct": conductJSON(entry.conduct),
          ]
        }),
      "airtime": .array(
        airtime.map { part in
          [
            "partner": .string(part.partner), "interviews": .number(part.interviews),
            "questions": .number(part.questions), "words": .number(part.words),
          ]
        }),
    ]
  }
}

public func conductJSON(_ conduct: Conduct) -> JSON {
  [
    "questions": .number(conduct.questions),
    "interviewer_words": .number(conduct.interviewerWords),
    "participant_words": .number(conduct.participantWords),
    "talk_ratio": .share(conduct.talkRatio),
    "moves": .array(
      conduct.moves.map { ["move": .string($0.move.rawValue), "times": .number($0.times)] }),
    "why_questions": .number(conduct.whyQuestions),
    "longest_why_run": .number(conduct.longestWhyRun),
    "stop_latency": .array(
      conduct.stopLatencies.map { latency in
        [
          "n": .number(latency.n), "signal": .string(latency.signal),
          "questions": .number(latency.questions),
        ]
      }),
    "verbatim_reflections": .number(conduct.verbatimReflections),
    "own_questions": .number(conduct.ownQuestions), "pushes": .number(conduct.pushes),
    "clean_questions": .number(conduct.cleanQuestions),
    "clean_share": .share(conduct.cleanShare),
  ]
}
