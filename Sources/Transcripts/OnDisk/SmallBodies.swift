internal import Inquiry

// Bodies that are one or a few plain fields. The names of the fields are the names on disk.

/// `paused.1` and others that say it all by their kind.
struct NothingV1: Codable {}

/// `struck.1`, `skipped.1` and `withdrew.1`: the number of a question.
struct NumberV1: Codable {
  var n: Int
}

struct ConsentedV1: Codable {
  var level: ConsentLevel
}

struct AddressedV1: Codable {
  var form: Address
}

/// `answered.1` and `corrected.1`. What was said stands apart, as words: 0.
struct AnswerV1: Codable {
  var n: Int
  var minute: Int
  /// Whether there were words when it was written down.
  var spoken: Bool

  init(_ answer: Answer) {
    n = answer.n
    minute = answer.minute
    spoken = answer.words != .takenBack
  }
}

extension AnswerV1: PlainBody {
  init(_ value: BodyValue) throws(BodyTape.Unusual) {
    n = try value.field("n").number
    minute = try value.field("minute").number
    spoken = try value.field("spoken").flag
  }
}

struct LadderLeftV1: Codable {
  var ladder: Int
  var reason: StopReason
  var rule: Rule.ID?
}

struct TopicClosedV1: Codable {
  var topic: TopicV1
  var rule: Rule.ID
}

struct TopicV1: Codable {
  var id: Topic.ID
  /// The hand-over's place on the chain card, from 0.
  var handover: Int?
  var partner: Partner.ID?
  /// The indicator's place on the chain card, from 0.
  var indicator: Int?
  /// The number of a question in the earlier interview.
  var earlier: Int?

  init(_ key: TopicKey) {
    id = key.topic
    switch key.subject {
    case .handOver(let index): handover = index
    case .partner(let id): partner = id
    case .indicator(let index): indicator = index
    case .earlier(let n): earlier = n
    case nil: break
    }
  }

  var key: TopicKey {
    let about: TopicKey.Subject? =
      handover.map { .handOver($0) } ?? partner.map { .partner($0) }
      ?? indicator.map { .indicator($0) } ?? earlier.map { .earlier($0) }
    return TopicKey(topic: id, about: about)
  }
}

extension TopicV1: PlainBody {
  init(_ value: BodyValue) throws(BodyTape.Unusual) {
    id = try value.field("id").name()
    handover = try value.optional("handover")?.number
    partner = try value.optional("partner")?.name()
    indicator = try value.optional("indicator")?.number
    earlier = try value.optional("earlier")?.number
  }
}

struct VoicedV1: Codable {
  var what: Voiced.What
  var n: Int
  var place: PlaceV1
  var about: Int?

  init(_ voiced: Voiced) {
    what = voiced.what
    n = voiced.n
    place = PlaceV1(voiced.place)
    about = voiced.about
  }

  var voiced: Voiced { Voiced(what: what, n: n, place: place.range, about: about) }
}

struct RestrictedV1: Codable {
  var n: Int
  var level: ConsentLevel
}

struct RankedV1: Codable {
  var order: [Int]
}

struct ClosedV1: Codable {
  var closing: Closing
}
