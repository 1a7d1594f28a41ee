package import Inquiry

extension EventRow {
  package init(_ event: TranscriptEvent) {
    switch event {
    case .opened(let opening):
      self.init(kind: .openedV1, body: OpenedV1(opening), words: [0: opening.participant])
    case .consented(let level): self.init(kind: .consentedV1, body: ConsentedV1(level: level))
    case .addressed(let form): self.init(kind: .addressedV1, body: AddressedV1(form: form))
    case .asked(let question):
      var words = WordsApart()
      let body = AskedV1(question, &words)
      self.init(kind: .askedV1, body: body, words: words.byPart)
      recalled = question.recalled
    case .answered(let answer): self.init(kind: .answeredV1, answer)
    case .heard(let n, let cues, let dismissed):
      self.init(kind: .heardV1, body: HeardV1(n: n, cues, dismissed))
    case .ladderLeft(let ladder, let reason, let rule):
      let body = LadderLeftV1(ladder: ladder, reason: reason, rule: rule)
      self.init(kind: .ladderLeftV1, body: body)
    case .topicClosed(let topic, let rule):
      self.init(kind: .topicClosedV1, body: TopicClosedV1(topic: TopicV1(topic), rule: rule))
    case .voiced(let voiced): self.init(kind: .voicedV1, body: VoicedV1(voiced))
    case .withdrew(let n): self.init(kind: .withdrewV1, body: NumberV1(n: n))
    case .putBack(let putBack): self.init(kind: .putBackV1, body: PutBackV1(putBack))
    case .corrected(let answer): self.init(kind: .correctedV1, answer)
    case .struck(let n): self.init(kind: .struckV1, body: NumberV1(n: n))
    case .skipped(let n): self.init(kind: .skippedV1, body: NumberV1(n: n))
    case .restricted(let n, let level):
      self.init(kind: .restrictedV1, body: RestrictedV1(n: n, level: level))
    case .sharesAgain: self.init(kind: .sharesAgainV1, body: NothingV1())
    case .wentOffRecord: self.init(kind: .wentOffRecordV1, body: NothingV1())
    case .cameBackOnRecord: self.init(kind: .cameBackOnRecordV1, body: NothingV1())
    case .noted(let note): self.init(kind: .notedV1, body: NothingV1(), words: [0: note])
    case .ranked(let order): self.init(kind: .rankedV1, body: RankedV1(order: order))
    case .paused: self.init(kind: .pausedV1, body: NothingV1())
    case .resumed: self.init(kind: .resumedV1, body: NothingV1())
    case .closed(let closing): self.init(kind: .closedV1, body: ClosedV1(closing: closing))
    case .erased: self.init(kind: .erasedV1, body: NothingV1())
    }
  }

  private init(kind: EventKind, _ answer: Answer) {
    self.init(kind: kind, body: AnswerV1(answer), answerTo: answer.n)
    if let text = answer.words.text { words = [0: text] }
  }
}

/// The rows of an append that is about to be made.
///
/// - Precondition: `.opened` stands first in a transcript, and nowhere else.
package func rows(of events: [TranscriptEvent], after count: Int) -> [EventRow] {
  let rows = events.map(EventRow.init)
  for (offset, row) in rows.enumerated() {
    precondition(
      (row.kind == .openedV1) == (count + offset == 0),
      "Event \(count + offset) is '\(row.kind.rawValue)': a transcript begins with `.opened`, once")
  }
  return rows
}
