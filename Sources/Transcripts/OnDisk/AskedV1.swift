internal import Hearing
internal import Inquiry

/// `asked.1`. The interviewer's own words stand apart; quotes are places.
struct AskedV1: Codable {
  var n: Int
  var move: ProbeMove.ID
  var parts: [PartV1]
  var source: SourceV1
  var evidence: [EvidenceV1]
  var after: Rule.ID?
  var because: [PartV1]
  var wording: Int
  var topic: TopicV1?
  var ladder: Int?

  /// What asked it.
  enum SourceV1 {
    case rule(Rule.ID)
    case course
    case interviewer
  }

  /// What was heard, in which words.
  struct EvidenceV1: Codable {
    var quote: QuoteV1
    var heard: SubjectV1
  }

  init(_ question: Question, _ words: inout WordsApart) {
    n = question.n
    move = question.move
    parts = question.parts.map { PartV1($0, &words) }
    source = SourceV1(question.reason.source)
    evidence = question.reason.evidence.words.map {
      EvidenceV1(quote: QuoteV1($0.quote), heard: SubjectV1($0.subject))
    }
    after = question.reason.after
    because = question.reason.because.map { PartV1($0, &words) }
    wording = question.wording
    topic = question.topic.map(TopicV1.init)
    ladder = question.ladder
  }
}

extension AskedV1.SourceV1: Codable {
  private enum Key: String, CodingKey { case rule, step }
  private enum Step: String, Codable { case course, interviewer }

  init(_ source: Reason.Source) {
    switch source {
    case .rule(let id): self = .rule(id)
    case .course: self = .course
    case .interviewer: self = .interviewer
    }
  }

  var source: Reason.Source {
    switch self {
    case .rule(let id): .rule(id)
    case .course: .course
    case .interviewer: .interviewer
    }
  }

  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Key.self)
    if let rule = try fields.decodeIfPresent(Rule.ID.self, forKey: .rule) {
      self = .rule(rule)
    } else {
      self = try fields.decode(Step.self, forKey: .step) == .course ? .course : .interviewer
    }
  }

  func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Key.self)
    switch self {
    case .rule(let id): try fields.encode(id, forKey: .rule)
    case .course: try fields.encode(Step.course, forKey: .step)
    case .interviewer: try fields.encode(Step.interviewer, forKey: .step)
    }
  }
}

extension AskedV1: PlainBody {
  init(_ value: BodyValue) throws(BodyTape.Unusual) {
    n = try value.field("n").number
    move = try value.field("move").name()
    parts = try value.field("parts").list()
    source = try SourceV1(value.field("source"))
    evidence = try value.field("evidence").list()
    after = try value.optional("after")?.name()
    because = try value.field("because").list()
    wording = try value.field("wording").number
    topic = try value.optional("topic").map { value throws(BodyTape.Unusual) in
      try TopicV1(value)
    }
    ladder = try value.optional("ladder")?.number
  }
}

extension AskedV1.SourceV1: PlainBody {
  init(_ value: BodyValue) throws(BodyTape.Unusual) {
    if let rule = try value.optional("rule") {
      self = .rule(try rule.name())
    } else {
      self = try value.field("step").word(Step.self) == .course ? .course : .interviewer
    }
  }
}

extension AskedV1.EvidenceV1: PlainBody {
  init(_ value: BodyValue) throws(BodyTape.Unusual) {
    quote = try QuoteV1(value.field("quote"))
    heard = try SubjectV1(value.field("heard"))
  }
}

extension TranscriptReader {
  func question(_ asked: AskedV1, in row: StoredRow) throws(Damage) -> Question {
    let reason = Reason(
      source: asked.source.source, evidence: try evidence(asked.evidence), after: asked.after,
      because: try parts(asked.because, in: row))
    return Question(
      n: asked.n, move: asked.move, parts: try parts(asked.parts, in: row), reason: reason,
      wording: asked.wording, topic: asked.topic?.key, ladder: asked.ladder)
  }

  private func evidence(_ stored: [AskedV1.EvidenceV1]) throws(Damage) -> Evidence {
    var words: [Evidence.Words] = []
    for item in stored {
      words.append(Evidence.Words(quote: try quote(item.quote), subject: item.heard.subject))
    }
    return Evidence(words: words)
  }
}
