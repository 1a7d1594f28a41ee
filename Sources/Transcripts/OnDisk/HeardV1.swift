internal import Hearing
internal import Inquiry

/// `heard.1`: what the rules heard and where, never the words they heard it in.
struct HeardV1: Codable {
  struct CueV1: Codable {
    var heard: SubjectV1
    var rule: String
    var place: PlaceV1
    var voice: Voice
    var tense: Tense
  }

  struct DismissalV1: Codable {
    var kind: String
    var rule: String
    var place: PlaceV1
    var because: Dismissal.Reason
  }

  var n: Int
  var cues: [CueV1]
  var dismissed: [DismissalV1]

  init(n: Int, _ cues: [Cue], _ dismissed: [Dismissal]) {
    self.n = n
    self.cues = cues.map { cue in
      CueV1(
        heard: SubjectV1(cue.subject), rule: cue.rule, place: PlaceV1(cue.place),
        voice: cue.voice, tense: cue.tense)
    }
    self.dismissed = dismissed.map { dismissal in
      DismissalV1(
        kind: dismissal.kind, rule: dismissal.rule, place: PlaceV1(dismissal.place),
        because: dismissal.because)
    }
  }

  var heardCues: [Cue] {
    cues.map { cue in
      Cue(
        cue.heard.subject, rule: cue.rule, place: cue.place.range, voice: cue.voice,
        tense: cue.tense)
    }
  }

  var heardDismissals: [Dismissal] {
    dismissed.map { dismissal in
      Dismissal(
        kind: dismissal.kind, rule: dismissal.rule, place: dismissal.place.range,
        because: dismissal.because)
    }
  }
}

extension HeardV1: PlainBody {
  init(_ value: BodyValue) throws(BodyTape.Unusual) {
    n = try value.field("n").number
    cues = try value.field("cues").list()
    dismissed = try value.field("dismissed").list()
  }
}

extension HeardV1.CueV1: PlainBody {
  init(_ value: BodyValue) throws(BodyTape.Unusual) {
    heard = try SubjectV1(value.field("heard"))
    rule = try value.field("rule").string
    place = try PlaceV1(value.field("place"))
    voice = try value.field("voice").word()
    tense = try value.field("tense").word()
  }
}

extension HeardV1.DismissalV1: PlainBody {
  init(_ value: BodyValue) throws(BodyTape.Unusual) {
    kind = try value.field("kind").string
    rule = try value.field("rule").string
    place = try PlaceV1(value.field("place"))
    because = try value.field("because").word()
  }
}

/// What something heard is about.
enum SubjectV1 {
  case barrier(String)
  case signal(Signal)
  case marker(String)
}

extension SubjectV1 {
  init(_ subject: CueSubject) {
    switch subject {
    case .barrier(let kind): self = .barrier(kind)
    case .signal(let signal): self = .signal(signal)
    case .marker(let name): self = .marker(name)
    }
  }

  var subject: CueSubject {
    switch self {
    case .barrier(let kind): .barrier(kind)
    case .signal(let signal): .signal(signal)
    case .marker(let name): .marker(name)
    }
  }
}

extension SubjectV1: Codable {
  private enum Key: String, CodingKey { case barrier, signal, marker }

  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Key.self)
    if let kind = try fields.decodeIfPresent(String.self, forKey: .barrier) {
      self = .barrier(kind)
    } else if let signal = try fields.decodeIfPresent(Signal.self, forKey: .signal) {
      self = .signal(signal)
    } else {
      self = .marker(try fields.decode(String.self, forKey: .marker))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Key.self)
    switch self {
    case .barrier(let kind): try fields.encode(kind, forKey: .barrier)
    case .signal(let signal): try fields.encode(signal, forKey: .signal)
    case .marker(let name): try fields.encode(name, forKey: .marker)
    }
  }
}

extension SubjectV1: PlainBody {
  init(_ value: BodyValue) throws(BodyTape.Unusual) {
    if let kind = try value.optional("barrier") {
      self = .barrier(try kind.string)
    } else if let signal = try value.optional("signal") {
      self = .signal(try signal.word())
    } else {
      self = .marker(try value.field("marker").string)
    }
  }
}
