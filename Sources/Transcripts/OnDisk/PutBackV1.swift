internal import Inquiry

/// `put_back.1`: what became of something heard.
struct PutBackV1: Codable {
  var kind: BarrierKind.ID
  var n: Int
  var place: PlaceV1
  var outcome: OutcomeV1

  enum OutcomeV1 {
    case named(n: Int, place: PlaceV1)
    case rejected(n: Int)
    case leftOpen
  }

  init(_ putBack: PutBack) {
    kind = putBack.barrier.kind
    n = putBack.barrier.n
    place = PlaceV1(putBack.barrier.place)
    outcome = OutcomeV1(putBack.outcome)
  }

  var putBack: PutBack {
    PutBack(
      barrier: HeardBarrier.Key(kind: kind, n: n, place: place.range), outcome: outcome.outcome)
  }
}

extension PutBackV1.OutcomeV1: Codable {
  private enum Key: String, CodingKey { case result, n, place }
  private enum Result: String, Codable {
    case named, rejected
    case leftOpen = "left_open"
  }

  init(_ outcome: PutBack.Outcome) {
    switch outcome {
    case .named(let n, let place): self = .named(n: n, place: PlaceV1(place))
    case .rejected(let n): self = .rejected(n: n)
    case .leftOpen: self = .leftOpen
    }
  }

  var outcome: PutBack.Outcome {
    switch self {
    case .named(let n, let place): .named(n: n, place: place.range)
    case .rejected(let n): .rejected(n: n)
    case .leftOpen: .leftOpen
    }
  }

  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Key.self)
    switch try fields.decode(Result.self, forKey: .result) {
    case .named:
      self = .named(
        n: try fields.decode(Int.self, forKey: .n),
        place: try fields.decode(PlaceV1.self, forKey: .place))
    case .rejected: self = .rejected(n: try fields.decode(Int.self, forKey: .n))
    case .leftOpen: self = .leftOpen
    }
  }

  func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Key.self)
    switch self {
    case .named(let n, let place):
      try fields.encode(Result.named, forKey: .result)
      try fields.encode(n, forKey: .n)
      try fields.encode(place, forKey: .place)
    case .rejected(let n):
      try fields.encode(Result.rejected, forKey: .result)
      try fields.encode(n, forKey: .n)
    case .leftOpen: try fields.encode(Result.leftOpen, forKey: .result)
    }
  }
}
