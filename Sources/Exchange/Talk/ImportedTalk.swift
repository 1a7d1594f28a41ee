public import Inquiry

/// What one person answered to an interviewer of flesh and blood, ready to be heard.
public struct ImportedTalk: Sendable, Equatable {
  public private(set) var exchanges: [SpokenExchange] = []
  public private(set) var losses: Losses

  /// - Parameters:
  ///   - interviewer: as the talk calls them; capitals and full stops make no difference.
  ///   - respondent: whose words are taken over; those of others are left out, since they did not
  ///     consent here.
  public init(
    _ talk: SpokenTalk, interviewer: String, respondent: String, most: Int
  ) throws(ExchangeProblem) {
    losses = talk.losses
    let asks = SpeakerLabels.key(interviewer)
    let answers = SpeakerLabels.key(respondent)
    var question: SpokenTurn?
    var isAnswered = true
    for turn in talk.turns {
      guard turn.text.utf8.count <= most else { throw .turnTooLong(line: turn.line) }
      switch SpeakerLabels.key(turn.speaker) {
      case asks:
        if isBlank(turn.text) { continue }
        if !isAnswered, let open = question {
          question?.text = open.text + "\n" + turn.text
        } else {
          question = turn
        }
        isAnswered = false
      case answers:
        if isBlank(turn.text) { continue }
        if isAnswered, let last = exchanges.indices.last {
          exchanges[last].answer += "\n" + turn.text
        } else {
          exchanges.append(
            SpokenExchange(question: question?.text ?? "…", answer: turn.text, minute: turn.minute))
        }
        isAnswered = true
      default: losses.add(.otherSpeakers)
      }
      let longest = max(exchanges.last?.answer.utf8.count ?? 0, question?.text.utf8.count ?? 0)
      guard longest <= most else { throw .turnTooLong(line: turn.line) }
    }
    if !isAnswered { losses.add(.lastQuestion) }
    guard !exchanges.isEmpty else { throw .noWords }
  }
}

extension SpokenTalk {
  /// Who asks, when only one of the speakers is called so.
  public var likelyInterviewer: String? {
    let usual = speakers.filter { SpeakerLabels.interviewers.contains(SpeakerLabels.key($0)) }
    return usual.count == 1 ? usual.first : nil
  }

  /// The speaker of that name.
  public func speaker(named name: String) -> String? {
    speakers.first { SpeakerLabels.key($0) == SpeakerLabels.key(name) }
  }
}
