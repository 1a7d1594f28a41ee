internal import Hearing

/// Verbatim words of a participant, and where they stand. Nobody else can make one: it is cut
/// out of an answer.
public struct Quote: Sendable, Hashable {
  /// The number of the question that was answered.
  public var n: Int
  /// Which version of the answer: 0 as first given, 1 after a correction.
  public var version: Int
  /// Unicode scalars of the answer, first is 0, end exclusive.
  public var place: Range<Int>
  /// The words themselves, or `nil` when they were taken back.
  public var text: String?

  public init(n: Int, version: Int = 0, place: Range<Int>, text: String? = nil) {
    self.n = n
    self.version = version
    self.place = place
    self.text = text
  }

  /// Cuts words out of an answer.
  public init(from answer: String, n: Int, version: Int, place: Range<Int>) {
    self.init(n: n, version: version, place: place, text: answer.words(at: place))
  }
}

/// A question that was asked. Its text can only be put together from wording of the bank,
/// verbatim quotes (of this interview, or of an earlier one with the same person), and fields of the
/// chain card: promise 2 is this type.
public struct Question: Sendable, Equatable {
  public enum Part: Sendable, Equatable {
    case bank(String)
    case quote(Quote)
    /// Words of an earlier interview with the same person.
    case recalled(Recalled)
    case chain(text: String, field: String)
    /// The interviewer's own words (`/vraag`): recorded and counted as such.
    case interviewer(String)
  }

  /// Counts the questions of an interview from 1.
  public var n: Int
  public var move: ProbeMove.ID
  public var parts: [Part]
  public var reason: Reason
  /// Which wording of the move, from 0: how variety is kept.
  public var wording: Int
  public var topic: TopicKey?
  /// The ladder on which it stands, from 0, when it stands on one.
  public var ladder: Int?

  public init(
    n: Int, move: ProbeMove.ID, parts: [Part], reason: Reason, wording: Int, topic: TopicKey?,
    ladder: Int?
  ) {
    self.n = n
    self.move = move
    self.parts = parts
    self.reason = reason
    self.wording = wording
    self.topic = topic
    self.ladder = ladder
  }

  /// The question as it is shown: exactly its parts, one after another.
  public var text: String { parts.map(\.text).joined() }
}

extension Question.Part {
  /// Whether it gives somebody's own words back.
  var isVerbatim: Bool {
    switch self {
    case .quote, .recalled: true
    case .bank, .chain, .interviewer: false
    }
  }

  public var text: String {
    switch self {
    case .bank(let text), .chain(let text, field: _), .interviewer(let text): text
    case .quote(let quote): quote.text ?? "…"
    case .recalled(let recalled): recalled.quote.text ?? "…"
    }
  }
}

/// Why a question was asked: which rule or step, on which words.
public struct Reason: Sendable, Equatable {
  public enum Source: Sendable, Equatable {
    /// A rule of the bank held.
    case rule(Rule.ID)
    /// The order of the talk: goal, turn, idea, and so on.
    case course
    /// A person asked it.
    case interviewer
  }

  public var source: Source
  public var evidence: Evidence
  /// The rule that ended the ladder before, when one did.
  public var after: Rule.ID?
  /// The explanation as it is shown, made of the same parts as a question.
  public var because: [Question.Part]

  public init(
    source: Source, evidence: Evidence = .present, after: Rule.ID? = nil,
    because: [Question.Part] = []
  ) {
    self.source = source
    self.evidence = evidence
    self.after = after
    self.because = because
  }

  public var text: String { because.map(\.text).joined() }
}
