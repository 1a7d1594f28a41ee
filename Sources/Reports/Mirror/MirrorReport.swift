// Two sides of each hand-over beside each other: how a side tells of it itself, and how the other side
// thinks that it would. Nothing is compared here; whoever reads it does.
//
// Own account: the answer with which the talk about a hand-over opened. Seen from the other side: the
// answer to "how would they describe this?". Both only of people who let themselves be quoted.
public import Inquiry

public struct MirrorReport: Sendable, Equatable {
  public var chain: ChainCard.ID
  public var title: String
  public var handOvers: [HandOverPart]

  public struct HandOverPart: Sendable, Equatable {
    public var from: String
    public var to: String
    public var what: String
    /// Who gives, and then who receives.
    public var sides: [Side]
  }

  public struct Side: Sendable, Equatable {
    public var partner: Partner.ID
    public var name: String
    public var own: [ReportQuote]
    /// How the other side thinks that this one would tell it.
    public var seen: [ReportQuote]
    /// How many people were asked for each; `nil` where so few may not be told.
    public var askedOwn: Int?
    public var askedSeen: Int?
  }
}

extension MirrorReport: GatheredReport {
  public typealias Part = [Told]

  public static func part(of record: InterviewRecord, on ground: ReportGround) -> Part {
    record.toldOfHandOvers(on: ground.chain)
  }

  public init(of records: [InterviewRecord], chain card: ChainCard) {
    self.init(of: records, on: ReportGround(of: records, chain: card))
  }

  public init(of parts: [Part], on ground: ReportGround) {
    let card = ground.chain
    chain = card.id
    title = card.title
    let byPlace = Dictionary(grouping: parts.joined()) { $0.handOver }
    handOvers = card.handOvers.indices.map { index in
      let handOver = card.handOvers[index]
      let here = byPlace[index] ?? []
      func side(_ partner: Partner.ID, _ other: Partner.ID) -> Side {
        let own = here.filter { $0.by == partner && !$0.isOfOther }
        let seen = here.filter { $0.by == other && $0.isOfOther }
        return Side(
          partner: partner, name: card.partner(partner)?.name ?? partner.rawValue,
          own: own.compactMap(\.released), seen: seen.compactMap(\.released),
          askedOwn: Set(own.map(\.person)).count, askedSeen: Set(seen.map(\.person)).count)
      }
      let sides = [side(handOver.from, handOver.to), side(handOver.to, handOver.from)]
      return HandOverPart(from: sides[0].name, to: sides[1].name, what: handOver.what, sides: sides)
    }
    if ground.isInCounts { self = inCounts }
  }

  /// For whoever may see how often, and not what was said.
  var inCounts: MirrorReport {
    func enough(_ people: Int?) -> Int? {
      people.flatMap { $0 >= BarrierSummary.fewestPeople ? $0 : nil }
    }
    var counts = self
    counts.handOvers = handOvers.map { part in
      var part = part
      part.sides = part.sides.map { side in
        Side(
          partner: side.partner, name: side.name, own: [], seen: [],
          askedOwn: enough(side.askedOwn), askedSeen: enough(side.askedSeen))
      }
      return part
    }
    return counts
  }

  var quotes: [ReportQuote] { handOvers.flatMap(\.sides).flatMap { $0.own + $0.seen } }
}

extension MirrorReport {
  /// What somebody told of a hand-over.
  public struct Told: Sendable {
    var person: String
    var handOver: Int
    var by: Partner.ID
    /// How they think the other side sees it.
    var isOfOther: Bool
    var words: ReportQuote?

    /// With consent only: not even a place of what may not be quoted.
    fileprivate var released: ReportQuote? { words?.text == nil ? nil : words }
  }
}

extension InterviewRecord {
  fileprivate func toldOfHandOvers(on card: ChainCard) -> [MirrorReport.Told] {
    guard let by = memory.opening?.partner else { return [] }
    let places = handOversOn(card)
    return memory.standing.compactMap { turn in
      guard turn.move == .grandTour || turn.move == "partner_eye", mayCount(turn.n),
        let handOver = turn.question.topic?.handOver.flatMap({ places[$0] })
      else { return nil }
      return MirrorReport.Told(
        person: person, handOver: handOver, by: by, isOfOther: turn.move != .grandTour,
        words: wholeAnswer(turn.n))
    }
  }
}
