// What participants themselves made of it:  [InterviewRecord]  ──▶  Conclusions  ──▶  every format
//
// Per participant their ideas, what those need, what they agreed on and what they conclude, and beside
// it what speaks against: what they rejected, where they saw nothing that could be different, what they
// let go of. Nothing is weighed against anything else, and nobody's words are put together with
// another's.
internal import Hearing
public import Inquiry

public struct Conclusions: Sendable, Equatable {
  public var chain: ChainCard.ID
  public var title: String
  public var partners: [PartnerCount]
  /// Of those who keep everything to themselves there is nothing here.
  public var participants: [Participant]

  /// People of one organisation; `nil` where so few may not be told.
  public struct PartnerCount: Sendable, Equatable {
    public var name: String
    public var people: Int?
    public var withIdea: Int?
    public var withAgreement: Int?
    public var withConclusion: Int?
  }

  public struct Participant: Sendable, Equatable {
    public var interview: String
    public var day: String
    public var partner: String
    public var closing: Closing?
    public var ideas: [BarrierSummary.IdeaPart]
    public var conclusions: [ReportQuote]
    public var dissent: [Dissent]

    /// No idea and no conclusion is an outcome too.
    var isSilent: Bool { ideas.isEmpty && conclusions.isEmpty }
  }

  /// Words that speak against.
  public struct Dissent: Sendable, Equatable {
    public enum What: String, Sendable, CaseIterable {
      /// It was put back, and they said that it is not so.
      case rejected
      /// They were asked what could be different.
      case nothingDifferent = "nothing_different"
      /// An idea that they did not want any more.
      case letGo = "let_go"
    }

    public var what: What
    public var interview: String
    /// What it is about: the words that were put back.
    public var about: ReportQuote?
    /// `nil` for what was let go of: those words are no idea any more.
    public var words: ReportQuote?
    public var n: Int
  }
}

extension BarrierSummary.AgreementPart {
  /// What has not been said of it yet.
  public enum Missing: String, Sendable, CaseIterable {
    case who
    case when
    case check
  }

  public var missing: [Missing] {
    Missing.allCases.filter { part in
      switch part {
      case .who: who == nil
      case .when: when == nil
      case .check: check == nil
      }
    }
  }
}

extension Conclusions: GatheredReport {
  public struct Part: Sendable {
    var partner: Partner.ID?
    var person: String
    /// Whether others may know of it.
    var isShared: Bool
    var participant: Participant
  }

  public static func part(of record: InterviewRecord, on ground: ReportGround) -> Part {
    Part(
      partner: record.memory.opening?.partner, person: record.person,
      isShared: (record.memory.consent ?? .onlyMe) > .onlyMe, participant: Participant(record))
  }

  public init(of records: [InterviewRecord], chain card: ChainCard) {
    self.init(of: records, on: ReportGround(of: records, chain: card))
  }

  public init(of parts: [Part], on ground: ReportGround) {
    let card = ground.chain
    chain = card.id
    title = card.title
    participants = parts.filter(\.isShared).map(\.participant)
    let byPartner = Dictionary(grouping: parts, by: \.partner)
    partners = card.partners.map { partner in
      let own = byPartner[partner.id] ?? []
      func people(with holds: (Participant) -> Bool) -> Int {
        Set(own.filter { holds($0.participant) }.map(\.person)).count
      }
      return PartnerCount(
        name: partner.name, people: people(with: { _ in true }), withIdea: people(with: \.hasIdea),
        withAgreement: people(with: { $0.ideas.contains { !$0.agreements.isEmpty } }),
        withConclusion: people(with: { !$0.conclusions.isEmpty }))
    }
    if ground.isInCounts { self = inCounts }
  }

  /// For whoever may see how often, and not what was said.
  var inCounts: Conclusions {
    func enough(_ people: Int?) -> Int? {
      people.flatMap { $0 >= BarrierSummary.fewestPeople ? $0 : nil }
    }
    var counts = self
    counts.participants = []
    counts.partners = partners.map { part in
      PartnerCount(
        name: part.name, people: enough(part.people), withIdea: enough(part.withIdea),
        withAgreement: enough(part.withAgreement), withConclusion: enough(part.withConclusion))
    }
    return counts
  }

  var quotes: [ReportQuote] {
    participants.flatMap { part -> [ReportQuote] in
      let against = part.dissent.flatMap { [$0.about, $0.words].compactMap(\.self) }
      return part.ideas.flatMap(\.quotes) + part.conclusions + against
    }
  }
}

extension Conclusions.Participant {
  fileprivate var hasIdea: Bool { ideas.contains { $0.idea != nil } }

  fileprivate init(_ record: InterviewRecord) {
    interview = record.id
    day = record.day
    partner = record.partner?.name ?? record.memory.opening?.partner.rawValue ?? ""
    closing = record.memory.closing
    ideas = record.ideas
    conclusions = record.quotes(.conclusion)
    dissent = record.dissent
  }
}

extension InterviewRecord {
  /// In the order in which it was said.
  var dissent: [Conclusions.Dissent] {
    var all: [Conclusions.Dissent] = []
    for barrier in memory.barriers where mayCount(barrier.key.n) {
      guard case .rejected(let n) = barrier.standing, mayCount(n) else { continue }
      all.append(
        Conclusions.Dissent(
          what: .rejected, interview: id, about: quote(barrier.quote), words: wholeAnswer(n), n: n))
    }
    for turn in memory.standing where turn.move == .turn && mayCount(turn.n) {
      guard turn.hears(.refusing), let words = wholeAnswer(turn.n) else { continue }
      all.append(
        Conclusions.Dissent(
          what: .nothingDifferent, interview: id, about: nil, words: words, n: turn.n))
    }
    for n in memory.withdrawn where mayCount(n) {
      all.append(Conclusions.Dissent(what: .letGo, interview: id, about: nil, words: nil, n: n))
    }
    return all.enumerated().sorted { ($0.element.n, $0.offset) < ($1.element.n, $1.offset) }
      .map(\.element)
  }

  func wholeAnswer(_ n: Int) -> ReportQuote? {
    guard let turn = memory.turn(n), let place = turn.wholePlace else { return nil }
    return quote(turn.quote(place))
  }
}
