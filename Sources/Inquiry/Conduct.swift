internal import Hearing

// How an interview was conducted, in figures: what trained raters count in checklists for good
// interviewing (MITI 4; clean-language "cleanness" ratings, Lawley 2019; Kvale's short questions
// and long answers). It is measured and shown; nobody is graded by it.

public struct Conduct: Sendable, Equatable {
  public struct Asked: Sendable, Equatable {
    public var move: ProbeMove.ID
    public var times: Int
  }

  /// What followed after somebody had had enough: 0 when the very next question was elsewhere.
  public struct StopLatency: Sendable, Equatable {
    /// The question in whose answer it was said.
    public var n: Int
    public var signal: String
    /// Further questions on the same ladder.
    public var questions: Int
  }

  public var questions = 0
  public var interviewerWords = 0
  public var participantWords = 0
  /// In the order in which each was first asked.
  public var moves: [Asked] = []
  public var whyQuestions = 0
  public var longestWhyRun = 0
  public var stopLatencies: [StopLatency] = []
  /// Questions that give back the participant's own words.
  public var verbatimReflections = 0
  /// The interviewer's own questions, beside those of the bank.
  public var ownQuestions = 0
  public var pushes = 0
  /// Questions that are clean, in the sense of METHOD's "Neutrality".
  public var cleanQuestions = 0

  /// Words of the interviewer among all words; `nil` before anything was said. (M5)
  public var talkRatio: Double? {
    let all = interviewerWords + participantWords
    return all == 0 ? nil : Double(interviewerWords) / Double(all)
  }

  /// Clean questions among all; `nil` before anything was asked. (M4)
  public var cleanShare: Double? {
    questions == 0 ? nil : Double(cleanQuestions) / Double(questions)
  }

  /// What a judge of a question may know: what was said before it, and whether the participant
  /// had an idea of their own by then.
  public struct Said: Sendable, Equatable {
    public var answers: [String]
    public var hasIdea: Bool
  }

  public init(of memory: Memory, isClean: (Question, Said) -> Bool) {
    var run = 0
    var said = Said(answers: [], hasIdea: false)
    for turn in memory.standing {
      let question = turn.question
      count(question)
      if isClean(question, said) { cleanQuestions += 1 }
      run = memory.explanatory.contains(question.move) ? run + 1 : 0
      whyQuestions += run > 0 ? 1 : 0
      longestWhyRun = max(longestWhyRun, run)
      guard let answer = turn.answer?.words.text else { continue }
      participantWords += words(in: answer)
      said.answers.append(answer)
      said.hasIdea = said.hasIdea || memory.voiced.contains { $0.what == .idea && $0.n == turn.n }
    }
    stopLatencies = memory.standing.compactMap { latency(after: $0, in: memory) }
  }

  private mutating func count(_ question: Question) {
    questions += 1
    interviewerWords += words(in: question.text)
    if let index = moves.firstIndex(where: { $0.move == question.move }) {
      moves[index].times += 1
    } else {
      moves.append(Asked(move: question.move, times: 1))
    }
    if question.parts.contains(where: \.isVerbatim) { verbatimReflections += 1 }
    if question.move == .interviewers { ownQuestions += 1 }
    if question.move == .push { pushes += 1 }
  }

  private func latency(after turn: Turn, in memory: Memory) -> StopLatency? {
    guard let ladder = turn.question.ladder,
      let signal = [Signal.boundary, .irritation].first(where: turn.hears)
    else { return nil }
    let later = memory.standing.count { $0.n > turn.n && $0.question.ladder == ladder }
    return StopLatency(n: turn.n, signal: signal.rawValue, questions: later)
  }
}

private func words(in text: String) -> Int {
  text.split(whereSeparator: \.isWhitespace)
    .count {
      $0.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
    }
}
