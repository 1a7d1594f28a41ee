internal import Inquiry

extension TranscriptReader {
  /// The event in a row: the mirror of `EventRow.init`.
  mutating func event(in row: StoredRow) throws(Damage) -> TranscriptEvent {
    guard let kind = EventKind(rawValue: row.kind) else { throw .unknownKind(row.kind) }
    let body = row.body
    switch kind {
    case .openedV1:
      return .opened(try body.read(as: OpenedV1.self).opening(of: row.text(0)))
    case .consentedV1: return .consented(try body.read(as: ConsentedV1.self).level)
    case .addressedV1: return .addressed(try body.read(as: AddressedV1.self).form)
    case .askedV1: return .asked(try question(body.readPlainly(as: AskedV1.self), in: row))
    case .answeredV1: return .answered(try answer(in: row))
    case .heardV1:
      let heard = try body.readPlainly(as: HeardV1.self)
      return .heard(n: heard.n, cues: heard.heardCues, dismissed: heard.heardDismissals)
    case .ladderLeftV1:
      let left = try body.read(as: LadderLeftV1.self)
      return .ladderLeft(ladder: left.ladder, left.reason, rule: left.rule)
    case .topicClosedV1:
      let closed = try body.read(as: TopicClosedV1.self)
      return .topicClosed(closed.topic.key, rule: closed.rule)
    case .voicedV1: return .voiced(try body.read(as: VoicedV1.self).voiced)
    case .putBackV1: return .putBack(try body.read(as: PutBackV1.self).putBack)
    case .correctedV1: return .corrected(try answer(in: row))
    case .withdrewV1: return .withdrew(n: try body.read(as: NumberV1.self).n)
    case .struckV1: return .struck(n: try body.read(as: NumberV1.self).n)
    case .skippedV1: return .skipped(n: try body.read(as: NumberV1.self).n)
    case .restrictedV1:
      let restricted = try body.read(as: RestrictedV1.self)
      return .restricted(n: restricted.n, restricted.level)
    case .sharesAgainV1: return .sharesAgain
    case .wentOffRecordV1: return .wentOffRecord
    case .cameBackOnRecordV1: return .cameBackOnRecord
    case .notedV1: return .noted(try row.text(0))
    case .rankedV1: return .ranked(try body.read(as: RankedV1.self).order)
    case .pausedV1: return .paused
    case .resumedV1: return .resumed
    case .closedV1: return .closed(try body.read(as: ClosedV1.self).closing)
    case .erasedV1: return .erased
    }
  }

  private mutating func answer(in row: StoredRow) throws(Damage) -> Answer {
    let answer = try row.body.readPlainly(as: AnswerV1.self)
    return Answer(
      n: answer.n, words: words(ofAnswer: answer.n, spoken: answer.spoken, in: row),
      minute: answer.minute)
  }
}

extension StoredRow {
  /// Words that go only with all others of the interview.
  func text(_ part: Int) throws(Damage) -> String {
    if let text = words[part] { return text }
    guard isErased else { throw .missingWords(part: part) }
    return Pseudonym.erased
  }
}
