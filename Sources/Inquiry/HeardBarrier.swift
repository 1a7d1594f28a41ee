public import Hearing

/// A barrier heard in an answer, and what has become of it since.
public struct HeardBarrier: Sendable, Equatable {
  /// Which answer, and which place in it.
  public struct Key: Sendable, Hashable {
    public var kind: BarrierKind.ID
    public var n: Int
    public var place: Range<Int>

    public init(kind: BarrierKind.ID, n: Int, place: Range<Int>) {
      self.kind = kind
      self.n = n
      self.place = place
    }
  }

  public enum Standing: Sendable, Equatable {
    case heard
    case named(n: Int, place: Range<Int>)
    case rejected(n: Int)
    case leftOpen
  }

  public var key: Key
  public var quote: Quote
  public var rule: String
  public var voice: Voice
  public var tense: Tense
  public var topic: TopicKey?
  public var ladder: Int?
  public var standing: Standing
  /// A question has taken it up.
  public var isFollowed: Bool

  public init(
    key: Key, quote: Quote, rule: String, voice: Voice, tense: Tense, topic: TopicKey?,
    ladder: Int?, standing: Standing = .heard, isFollowed: Bool = false
  ) {
    self.key = key
    self.quote = quote
    self.rule = rule
    self.voice = voice
    self.tense = tense
    self.topic = topic
    self.ladder = ladder
    self.standing = standing
    self.isFollowed = isFollowed
  }
}
