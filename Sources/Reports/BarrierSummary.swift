// What was heard and what became of it:  [InterviewRecord]  ──▶  BarrierSummary  ──▶  Markdown, JSON
//
// Everything in it is counted or quoted. No sentence of the program says why anything is so:
// headings name what stands below them, and the rest are participants' words.
//
// Consent decides what is in it at all: answers at level 0 are left out, at level 1 they are
// counted, from level 2 on they are quoted.
internal import Hearing
public import Inquiry

public struct BarrierSummary: Sendable, Equatable {
  public var chain: ChainCard.ID
  public var title: String
  public var commonGoal: String
  public var asked: [Asked]
  public var partners: [PartnerPart]

  /// Who was asked: an organisation and a role, no names.
  public struct Asked: Sendable, Equatable {
    public var interview: String
    public var day: String
    public var partner: String
    public var role: String
    public var bank: Opening.Source
    public var answers: Int
    public var consent: ConsentLevel
    public var closing: Closing?
  }

  public struct PartnerPart: Sendable, Equatable {
    public var partner: Partner.ID
    public var name: String
    public var kinds: [KindPart]
    public var goals: [ReportQuote]
    /// What their own organisation does it for.
    public var ownGoals: [ReportQuote]
    public var ideas: [IdeaPart]
    public var conclusions: [ReportQuote]
  }

  public struct KindPart: Sendable, Equatable {
    public var kind: BarrierKind.ID
    public var name: Bilingual
    public var entries: [Entry]

    /// Interviews in which it was heard and not rejected: people count before mentions.
    public var people: Int {
      Set(entries.filter { $0.standing != .rejected }.map(\.quote.interview)).count
    }
  }

  public struct Entry: Sendable, Equatable {
    public enum Standing: String, Sendable, CaseIterable {
      case heard
      case named
      case rejected
      case leftOpen = "left_open"
    }

    public var standing: Standing
    public var quote: ReportQuote
    /// The participant's own word for it.
    public var name: ReportQuote?
    public var rule: String
    /// The speaker ascribes it to somebody else.
    public var isOthersVoice: Bool
  }

  public struct IdeaPart: Sendable, Equatable {
    /// `nil` when its words were taken back and what belonged to it was not.
    public var idea: ReportQuote?
    public var conditions: [ReportQuote]
    public var agreements: [AgreementPart]
  }

  /// Who, when and how it is checked, as far as the participant said.
  public struct AgreementPart: Sendable, Equatable {
    public var what: ReportQuote
    public var who: ReportQuote?
    public var when: ReportQuote?
    public var check: ReportQuote?
  }
}

extension BarrierSummary {
  /// - Parameter records: interviews about the same chain, in the order they were held.
  public init(of records: [InterviewRecord], chain card: ChainCard, kinds: [BarrierKind]) {
    chain = card.id
    title = card.title
    commonGoal = card.commonGoal
    asked = records.compactMap(Asked.init)
    partners = card.partners.compactMap { partner in
      let own = records.filter { $0.memory.opening?.partner == partner.id }
      return own.isEmpty ? nil : PartnerPart(partner, own, kinds: kinds)
    }
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
  init(_ partner: Partner, _ records: [InterviewRecord], kinds known: [BarrierKind]) {
    self.partner = partner.id
    name = partner.name
    let entries = records.flatMap { record in
      record.memory.barriers.filter { record.mayCount($0.key.n) }
        .map { ($0.key.kind, BarrierSummary.Entry($0, in: record)) }
    }
    // Kinds in the order of the codebook; one that is no longer in it comes last, by its id.
    let extra = Set(entries.map(\.0)).subtracting(known.map(\.id))
      .sorted { $0.rawValue < $1.rawValue }
      .map {
        BarrierKind(id: $0, name: Bilingual(same: $0.rawValue), definition: Bilingual(same: ""))
      }
    kinds = (known + extra).compactMap { kind in
      let own = entries.filter { $0.0 == kind.id }.map(\.1)
      return own.isEmpty
        ? nil : BarrierSummary.KindPart(kind: kind.id, name: kind.name, entries: own)
    }
    goals = records.flatMap { $0.quotes(.goal) }
    ownGoals = records.flatMap { $0.quotes(.ownGoal) }
    conclusions = records.flatMap { $0.quotes(.conclusion) }
    ideas = records.flatMap { record in
      record.memory.voiced(.idea).filter { record.mayCount($0.n) }
        .map { BarrierSummary.IdeaPart($0, in: record) } + [
          BarrierSummary.IdeaPart(looseIn: record)
        ]
    }.filter { $0.idea != nil || !$0.conditions.isEmpty || !$0.agreements.isEmpty }
  }
}

extension BarrierSummary.Entry {
  init(_ barrier: HeardBarrier, in record: InterviewRecord) {
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
  func mayCount(_ n: Int) -> Bool { memory.effectiveConsent(n) > .onlyMe }

  func quote(_ quote: Quote) -> ReportQuote {
    ReportQuote(quote, in: self, showing: .quotedUnderPseudonym)
  }

  func quotes(_ what: Voiced.What, about: Int? = nil) -> [ReportQuote] {
    memory.voiced(what).filter { (about == nil || $0.about == about) && mayCount($0.n) }
      .map { quote(memory.quote($0)) }
  }
}
