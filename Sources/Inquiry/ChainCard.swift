/// A collaboration chain as its people agreed to describe it. Together with the bank's wording
/// and participants' words it is all that a question may be made of.
public struct ChainCard: Sendable, Equatable {
  public typealias ID = Identifier<ChainCard>

  public var id: ID
  public var title: String
  public var clientQuestion: String
  public var commonGoal: String
  public var partners: [Partner]
  public var handOvers: [HandOver]
  public var indicators: [String]
  /// Who watches over the chain as a whole, when somebody does.
  public var director: String?
  /// What a participant is told before consenting.
  public var information: Information
  /// After how many months the words are to be erased, when it says.
  public var retentionMonths: Int?

  public init(
    id: ID, title: String, clientQuestion: String, commonGoal: String, partners: [Partner],
    handOvers: [HandOver], indicators: [String] = [], director: String? = nil,
    information: Information = Information(), retentionMonths: Int? = nil
  ) {
    self.id = id
    self.title = title
    self.clientQuestion = clientQuestion
    self.commonGoal = commonGoal
    self.partners = partners
    self.handOvers = handOvers
    self.indicators = indicators
    self.director = director
    self.information = information
    self.retentionMonths = retentionMonths
  }

  public func partner(_ id: Partner.ID) -> Partner? { partners.first { $0.id == id } }

  /// The hand-overs in which `partner` gives or receives, as they stand on the card.
  public func handOvers(of partner: Partner.ID) -> [HandOver.Index] {
    handOvers.indices.filter { handOvers[$0].from == partner || handOvers[$0].to == partner }
  }

  /// Everything on it that a question may use.
  public var words: [String] {
    [title, clientQuestion, commonGoal] + partners.flatMap { [$0.name, $0.role] }
      + handOvers.map(\.what) + indicators + [director].compactMap(\.self)
  }

  /// The name of the partner at the other side of a hand-over.
  public func otherSide(of index: HandOver.Index, from partner: Partner.ID) -> Partner? {
    let handOver = handOvers[index]
    return self.partner(handOver.from == partner ? handOver.to : handOver.from)
  }
}

/// An organisation in the chain.
public struct Partner: Sendable, Equatable {
  public typealias ID = Identifier<Partner>

  public var id: ID
  public var name: String
  public var role: String

  public init(id: ID, name: String, role: String) {
    self.id = id
    self.name = name
    self.role = role
  }
}

/// What goes from one partner to the next.
public struct HandOver: Sendable, Equatable {
  /// Its place on the card, from 0.
  public typealias Index = Int

  public var from: Partner.ID
  public var to: Partner.ID
  public var what: String

  public init(from: Partner.ID, to: Partner.ID, what: String) {
    self.from = from
    self.to = to
    self.what = what
  }
}

/// What a participant must know to consent: in the words of whoever does the inquiry.
public struct Information: Sendable, Equatable {
  public var purpose: String?
  public var readers: String?
  public var keptFor: String?
  public var contact: String?

  public init(
    purpose: String? = nil, readers: String? = nil, keptFor: String? = nil, contact: String? = nil
  ) {
    self.purpose = purpose
    self.readers = readers
    self.keptFor = keptFor
    self.contact = contact
  }
}
