internal import Hearing
public import Inquiry

extension BarrierSummary: GatheredReport {
  public struct Part: Sendable {
    var interview: String
    var partner: Partner.ID?
    var person: String
    var asked: Asked?
    var heard: [Heard]
    /// Hand-overs of the newest card about which a question stands.
    var askedAbout: Set<Int>
    var goals: [ReportQuote]
    var ownGoals: [ReportQuote]
    var ideas: [IdeaPart]
    var conclusions: [ReportQuote]
    /// The answers of which anything may be quoted.
    var sources: [SourceAnswer] = []
  }

  /// What was heard of one kind.
  struct Heard: Sendable {
    var kind: BarrierKind.ID
    var entry: Entry
  }

  public static func part(of record: InterviewRecord, on ground: ReportGround) -> Part {
    var part = Part(record, on: ground.chain)
    part.sources = SourceAnswer.all(of: part.quotes, in: record)
    return part
  }

  public init(of parts: [Part], on ground: ReportGround) {
    let card = ground.chain
    chain = card.id
    title = card.title
    commonGoal = card.commonGoal
    asked = parts.compactMap(\.asked)
    let heard = HeardInChain(parts, card: card, kinds: ground.kinds)
    handOvers = heard.handOvers
    partners = card.partners.compactMap { partner in
      let own = parts.filter { $0.partner == partner.id }
      return own.isEmpty ? nil : PartnerPart(partner, own, heard)
    }
    let spokenTo = Set(partners.map(\.partner))
    notSpokenTo = card.partners.filter { !spokenTo.contains($0.id) }.map(\.name)
    codebook = heard.kinds.map(\.id)
    sources = []
    if ground.isInCounts { self = inCounts } else { sources = quotedAnswers(in: parts) }
  }

  /// - Parameter records: interviews about the same chain, in the order they were held.
  public init(of records: [InterviewRecord], chain card: ChainCard, kinds: [BarrierKind]) {
    self.init(of: records, on: ReportGround(of: records, chain: card, kinds: kinds))
  }
}

extension BarrierSummary.Asked {
  init?(_ record: InterviewRecord) {
    guard let opening = record.memory.opening, let partner = record.partner else { return nil }
    interview = record.id
    day = record.day
    self.partner = partner.name
    role = partner.role
    bank = opening.bank
    answers = record.memory.answeredCount
    consent = record.memory.consent ?? .onlyMe
    closing = record.memory.closing
  }
}

extension BarrierSummary.Part {
  fileprivate init(_ record: InterviewRecord, on card: ChainCard) {
    interview = record.id
    partner = record.memory.opening?.partner
    person = record.person
    asked = BarrierSummary.Asked(record)
    let places = record.handOversOn(card)
    heard = record.memory.barriers.filter { record.mayCount($0.key.n) }.map { barrier in
      BarrierSummary.Heard(
        kind: barrier.key.kind,
        entry: BarrierSummary.Entry(
          barrier, in: record, handOver: barrier.topic?.handOver.flatMap { places[$0] }))
    }
    askedAbout = record.handOversAskedAbout(card)
    goals = record.quotes(.goal)
    ownGoals = record.quotes(.ownGoal)
    ideas = record.ideas
    conclusions = record.quotes(.conclusion)
  }

  /// Everything that may come to be quoted.
  fileprivate var quotes: [ReportQuote] {
    heard.flatMap(\.entry.quotes) + goals + ownGoals + ideas.flatMap(\.quotes) + conclusions
  }
}

extension BarrierSummary.PartnerPart {
  fileprivate init(_ partner: Partner, _ parts: [BarrierSummary.Part], _ heard: HeardInChain) {
    self.partner = partner.id
    name = partner.name
    people = Set(parts.map(\.person)).count
    kinds = heard.kinds.compactMap { heard.part(of: partner.id, $0) }
    goals = parts.flatMap(\.goals)
    ownGoals = parts.flatMap(\.ownGoals)
    conclusions = parts.flatMap(\.conclusions)
    ideas = parts.flatMap(\.ideas)
  }
}

extension InterviewRecord {
  /// Own ideas with what belongs to them, and last what belonged to ideas that are gone.
  var ideas: [BarrierSummary.IdeaPart] {
    let whole = memory.voiced(.idea).filter { mayCount($0.n) }
      .map { BarrierSummary.IdeaPart($0, in: self) }
    return (whole + [BarrierSummary.IdeaPart(looseIn: self)]).filter {
      $0.idea != nil || !$0.conditions.isEmpty || !$0.agreements.isEmpty
    }
  }
}

extension BarrierSummary.Entry {
  init(_ barrier: HeardBarrier, in record: InterviewRecord, handOver: Int?) {
    self.handOver = handOver
    person = record.person
    quote = record.quote(barrier.quote)
    rule = barrier.rule
    isOthersVoice = barrier.voice == .other
    switch barrier.standing {
    case .heard: standing = .heard
    case .leftOpen: standing = .leftOpen
    case .rejected: standing = .rejected
    // A name that is for the participant alone is no name here.
    case .named(let n, _) where !record.mayCount(n): standing = .heard
    case .named(let n, let place):
      standing = .named
      name = record.memory.turn(n).map { record.quote($0.quote(place)) }
    }
  }
}

extension BarrierSummary.IdeaPart {
  init(_ voiced: Voiced, in record: InterviewRecord) {
    self.init(
      idea: record.quote(record.memory.quote(voiced)),
      belongingTo: { $0.about == voiced.n }, in: record)
  }

  /// What is left of an idea whose own words were taken back.
  init(looseIn record: InterviewRecord) {
    self.init(idea: nil, belongingTo: { $0.about == nil }, in: record)
  }

  private init(
    idea: ReportQuote?, belongingTo isPart: (Voiced) -> Bool, in record: InterviewRecord
  ) {
    func parts(_ what: Voiced.What) -> [Voiced] {
      record.memory.voiced(what).filter { isPart($0) && record.mayCount($0.n) }
    }
    self.idea = idea
    conditions = parts(.condition).map { record.quote(record.memory.quote($0)) }
    agreements = parts(.agreement).map { agreement in
      BarrierSummary.AgreementPart(
        what: record.quote(record.memory.quote(agreement)),
        who: record.quotes(.agreementWho, about: agreement.n).first,
        when: record.quotes(.agreementWhen, about: agreement.n).first,
        check: record.quotes(.agreementCheck, about: agreement.n).first)
    }
  }
}

extension InterviewRecord {
  /// Level 0 is for the participant alone: it is not even counted.
  package func mayCount(_ n: Int) -> Bool { memory.effectiveConsent(n) > .onlyMe }

  func quote(_ quote: Quote) -> ReportQuote {
    ReportQuote(quote, in: self, showing: .quotedUnderPseudonym)
  }

  func quotes(_ what: Voiced.What, about: Int? = nil) -> [ReportQuote] {
    memory.voiced(what).filter { (about == nil || $0.about == about) && mayCount($0.n) }
      .map { quote(memory.quote($0)) }
  }
}
