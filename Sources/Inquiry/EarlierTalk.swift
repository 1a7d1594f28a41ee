// What a second interview may come back to:  Memory of the earlier one  ──▶  [Recollection]
//
// Only places are kept of it. Whenever the second interview is read, the words are cut anew out of
// the earlier one as that is now: what was taken back or erased there is gone here as well.
internal import Hearing

/// An earlier interview with the same person, as far as a later one may quote from it.
public struct EarlierTalk: Sendable, Equatable {
  public let interview: String
  public let memory: Memory
  /// Words with less consent than this are not for whoever holds the later interview.
  public let least: ConsentLevel

  public init(_ follows: Opening.Follows, memory: Memory) {
    interview = follows.interview
    self.memory = memory
    least = follows.least
  }

  /// What a talk comes back to, in the order in which it does: agreements, ideas with what they
  /// depended on, names that were given, the conclusion. One for each answer.
  public var recollections: [Recollection] {
    let names = memory.barriers.compactMap { barrier in
      if case .named(let n, let place) = barrier.standing { (n, place) } else { nil }
    }
    var all = voiced(.agreement, as: .agreement) + voiced(.idea, as: .idea)
    all += names.compactMap { recollection(.name, n: $0, at: $1) }
    all += voiced(.conclusion, as: .conclusion)
    var seen: Set<Int> = []
    return all.filter { seen.insert($0.words.quote.n).inserted }
  }

  private func voiced(_ what: Voiced.What, as kind: Recollection.What) -> [Recollection] {
    memory.voiced(what).compactMap { item in
      guard var found = recollection(kind, n: item.n, at: item.place) else { return nil }
      let condition = memory.voiced(.condition).first { $0.about == item.n && $0.n != item.n }
      if kind == .idea, let condition { found.condition = words(condition.n, condition.place) }
      return found
    }
  }

  private func recollection(
    _ what: Recollection.What, n: Int, at place: Range<Int>
  ) -> Recollection? {
    words(n, place).map { Recollection(what: what, words: $0) }
  }

  private func words(_ n: Int, _ place: Range<Int>) -> Recalled? {
    guard let turn = memory.turn(n) else { return nil }
    let found = recalling(
      Recalled(interview: interview, quote: Quote(n: n, version: turn.version, place: place)))
    return found.quote.text == nil ? nil : found
  }

  /// The same place with the words that stand there now, if they may be quoted.
  func recalling(_ recalled: Recalled) -> Recalled {
    var found = recalled
    found.quote.text = nil
    guard recalled.interview == interview, let turn = memory.turn(recalled.quote.n) else {
      return found
    }
    found.consent = memory.effectiveConsent(turn.n)
    let versions = turn.earlier + [turn.answer?.words].compactMap(\.self)
    let (version, place) = (recalled.quote.version, recalled.quote.place)
    guard found.consent >= least, versions.indices.contains(version),
      let text = versions[version].text, place.upperBound <= text.unicodeScalars.count
    else { return found }
    found.quote.text = text.words(at: place)
    return found
  }

  /// What happened as it may be read now: only a question quotes the earlier talk.
  public func recalling(_ event: TranscriptEvent) -> TranscriptEvent {
    if case .asked(let question) = event { .asked(recalling(question)) } else { event }
  }

  /// The question as it may be read now.
  public func recalling(_ question: Question) -> Question {
    func filled(_ part: Question.Part) -> Question.Part {
      if case .recalled(let words) = part { .recalled(recalling(words)) } else { part }
    }
    var question = question
    question.parts = question.parts.map(filled)
    question.reason.because = question.reason.because.map(filled)
    return question
  }
}

/// One thing of an earlier interview that is come back to.
public struct Recollection: Sendable, Equatable {
  public enum What: String, Sendable, CaseIterable {
    case agreement
    case idea
    /// What somebody called a barrier.
    case name
    case conclusion
  }

  public var what: What
  public var words: Recalled
  /// What the idea depended on.
  public var condition: Recalled?

  /// Under which its questions stand: one stretch of talk for each.
  var topic: TopicKey { TopicKey(topic: .thenAndNow, about: .earlier(words.quote.n)) }
}

/// Verbatim words of an earlier interview, and where they stand. The record of the later one holds
/// the place alone.
public struct Recalled: Sendable, Hashable {
  /// The id of the interview in which it was said.
  public var interview: String
  public var quote: Quote
  /// Who may read them, as it stands in the earlier interview. Like the words it is not stored.
  public var consent: ConsentLevel

  public init(interview: String, quote: Quote, consent: ConsentLevel = .onlyMe) {
    self.interview = interview
    self.quote = quote
    self.consent = consent
  }
}

extension Question {
  /// Every place of an earlier interview in it and in its explanation.
  public var recalled: [Recalled] {
    (parts + reason.because).compactMap { part in
      if case .recalled(let words) = part { words } else { nil }
    }
  }

  /// Whether it comes back to an earlier interview, or goes on where one was come back to.
  public var isRecalling: Bool { topic?.topic == .thenAndNow }

  /// Whether it quotes words of an earlier interview that are gone.
  var recallsWhatIsGone: Bool { recalled.contains { $0.quote.text == nil } }
}

extension Topic.ID where Owner == Topic {
  /// No topic of a bank: what an earlier interview brings.
  static var thenAndNow: Self { "then_and_now" }
}
