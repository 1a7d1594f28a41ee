/// Where a stretch of talk opens.
public struct Topic: Sendable, Equatable {
  public typealias ID = Identifier<Topic>

  public enum Each: String, Sendable, CaseIterable {
    /// Once for every hand-over of the participant's partner.
    case handover
    /// Once, for a partner without hand-overs.
    case withoutHandover = "without_handover"
    /// Once for every other partner on the card.
    case partner
    /// Once for every indicator on the card.
    case indicator
    /// Once, for a card without indicators.
    case withoutIndicator = "without_indicator"
    case once
  }

  public var id: ID
  public var each: Each
  public var opens: ProbeMove.ID
  /// Asked after the opening, one by one, each when the one before gives no more. They are left
  /// out when the opening itself gave nothing.
  public var then: [ProbeMove.ID]
  /// Opened only while the person has said little: fewer answers than `explore.at_least`.
  public var fills: Bool

  public init(
    id: ID, each: Each, opens: ProbeMove.ID, then: [ProbeMove.ID] = [], fills: Bool = false
  ) {
    self.id = id
    self.each = each
    self.opens = opens
    self.then = then
    self.fills = fills
  }

  /// The opening and what comes after it.
  public var series: [ProbeMove.ID] { [opens] + then }
}

/// A topic opened in an interview: the bank's topic, and what on the chain card it is about.
public struct TopicKey: Sendable, Hashable {
  public enum Subject: Sendable, Hashable {
    case handOver(HandOver.Index)
    case partner(Partner.ID)
    /// Its place on the card, from 0.
    case indicator(Int)
    /// What was answered in an earlier interview, by the number of its question there.
    case earlier(Int)
  }

  public var topic: Topic.ID
  public var subject: Subject?

  public init(topic: Topic.ID, about subject: Subject? = nil) {
    self.topic = topic
    self.subject = subject
  }

  public init(topic: Topic.ID, handOver: HandOver.Index?) {
    self.init(topic: topic, about: handOver.map(Subject.handOver))
  }

  public var handOver: HandOver.Index? {
    if case .handOver(let index) = subject { index } else { nil }
  }
}
