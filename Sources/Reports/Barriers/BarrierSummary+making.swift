internal import Hearing
public import Inquiry

extension BarrierSummary {
  /// - Parameter records: interviews about the same chain, in the order they were held.
  public init(of records: [InterviewRecord], chain card: ChainCard, kinds: [BarrierKind]) {
    chain = card.id
    title = card.title
    commonGoal = card.commonGoal
    asked = records.compactMap(Asked.init)
    let heard = HeardInChain(records, card: card, kinds: kinds)
    handOvers = heard.handOvers
    partners = card.partners.compactMap { partner in
      let own = records.filter { $0.memory.opening?.partner == partner.id }
      return own.isEmpty ? nil : PartnerPart(partner, own, heard)
    }
    let spokenTo = Set(partners.map(\.partner))
    notSpokenTo = card.partners.filter { !spokenTo.contains($0.id) }.map(\.name)
    codebook = heard.kinds.map(\.id)
    sources = []
    sources = SourceAnswer.all(of: quotes, in: records)
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

extension BarrierSummary.PartnerPart {
  fileprivate init(_ partner: Partner, _ records: [InterviewRecord], _ heard: HeardInChain) {
    self.partner = partner.id
    name = partner.name
    people = Set(records.map(\.person)).count
    kinds = heard.kinds.compactMap { heard.part(of: partner.id, $0) }
    goals = records.flatMap { $0.quotes(.goal) }
    ownGoals = records.flatMap { $0.quotes(.ownGoal) }
    conclusions = records.flatMap { $0.quotes(.conclusion) }
    ideas = records.flatMap(\.ideas)
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
