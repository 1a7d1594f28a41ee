internal import Hearing
public import Inquiry

extension Comparison: GatheredReport {
  /// A whole interview, but only of who was heard twice.
  public struct Part: Sendable {
    var record: InterviewRecord?
  }

  public static func part(of record: InterviewRecord, on ground: ReportGround) -> Part {
    let isOfTwo =
      record.memory.opening?.follows != nil || ground.comeBackTo.contains(record.id)
    return Part(record: isOfTwo ? record : nil)
  }

  /// - Parameter records: interviews about the same chain, in the order they were held.
  public init(of records: [InterviewRecord], chain card: ChainCard, kinds: [BarrierKind]) {
    self.init(of: records, on: ReportGround(of: records, chain: card, kinds: kinds))
  }

  public init(of parts: [Part], on ground: ReportGround) {
    let (card, known) = (ground.chain, ground.kinds)
    let records = parts.compactMap(\.record)
    let byID = Dictionary(records.map { ($0.id, $0) }) { first, _ in first }
    let pairs = records.compactMap { Pair(of: $0, among: byID) }
    chain = card.id
    title = card.title
    people = pairs.count
    let kinds = known.filter { kind in pairs.contains { $0.hears(kind.id) } }
    self.kinds = kinds.map { kind in
      KindCount(
        kind: kind.id, name: kind.name, then: pairs.count { $0.then.standing(of: kind.id).counts },
        now: pairs.count { $0.now.standing(of: kind.id).counts })
    }
    agreements = Heard.What.allCases.map { what in
      AgreementCount(what: what, people: pairs.count { $0.heardOfAgreements.contains(what) })
    }
    persons = pairs.map { $0.person(card, known) }
    between = Between.all(persons, on: card)
    if ground.isInCounts { self = inCounts }
  }

  /// For whoever may see how often, and not what was said.
  var inCounts: Comparison {
    func enough(_ people: Int?) -> Int? {
      people.flatMap { $0 >= BarrierSummary.fewestPeople ? $0 : nil }
    }
    var counts = self
    counts.people = enough(people)
    counts.kinds = kinds.map { kind in
      KindCount(kind: kind.kind, name: kind.name, then: enough(kind.then), now: enough(kind.now))
    }.filter { $0.then != nil || $0.now != nil }
    counts.agreements = agreements.map { AgreementCount(what: $0.what, people: enough($0.people)) }
    counts.persons = []
    counts.between = []
    return counts
  }

  var quotes: [ReportQuote] {
    persons.flatMap { person -> [ReportQuote] in
      let against = person.dissent.flatMap { [$0.about, $0.words].compactMap(\.self) }
      return person.items.flatMap(\.quotes) + person.ideas.flatMap(\.quotes) + person.conclusions
        + against
    }
  }
}

/// An interview, and the one that it comes back to.
private struct Pair {
  let then: InterviewRecord
  let now: InterviewRecord
  let follows: Opening.Follows

  init?(of record: InterviewRecord, among records: [String: InterviewRecord]) {
    guard let follows = record.memory.opening?.follows,
      let earlier = records[follows.interview] ?? record.earlierRecord,
      [earlier, record].allSatisfy({ $0.memory.consent ?? .onlyMe > .onlyMe })
    else { return nil }
    then = earlier
    now = record
    self.follows = follows
  }

  func hears(_ kind: BarrierKind.ID) -> Bool {
    [then, now].contains { $0.standing(of: kind) != nil }
  }

  /// Also of those who are only counted.
  var heardOfAgreements: Set<Comparison.Heard.What> {
    let agreed = recollections.filter { $0.what == .agreement }.map(\.words.quote.n)
    return Set(agreed.flatMap { heard(of: $0).map(\.what) })
  }

  private var recollections: [Recollection] {
    let counted = Opening.Follows(
      interview: follows.interview, round: follows.round, least: .inquirerMayRead)
    return EarlierTalk(counted, memory: then.memory).recollections
  }

  func person(_ card: ChainCard, _ known: [BarrierKind]) -> Comparison.Person {
    let partner = now.memory.opening?.partner ?? ""
    return Comparison.Person(
      partner: partner,
      partnerName: card.partner(partner)?.name ?? now.partner?.name ?? partner.rawValue,
      then: Comparison.Talk(interview: then.id, day: then.beganAt == 0 ? nil : then.day),
      now: Comparison.Talk(interview: now.id, day: now.day), round: follows.round,
      kinds: known.compactMap(kind), items: items, ideas: now.ideas,
      conclusions: now.quotes(.conclusion), dissent: then.dissent + now.dissent)
  }

  private func kind(_ kind: BarrierKind) -> Comparison.PersonKind? {
    let (before, after) = (then.quotedStanding(of: kind.id), now.quotedStanding(of: kind.id))
    guard before != nil || after != nil else { return nil }
    return Comparison.PersonKind(kind: kind.id, name: kind.name, then: before, now: after)
  }

  private var items: [Comparison.Item] {
    let found = recollections
    let known = Set(found.map(\.words.quote.n))
    var gone: [Int] = []
    for n in now.memory.standing.compactMap(\.recalledNumber)
    where !known.contains(n) && !gone.contains(n) && !answers(to: n).isEmpty {
      gone.append(n)
    }
    return found.map(item) + gone.map { item($0, what: nil, then: nil) }
  }

  private func item(_ found: Recollection) -> Comparison.Item {
    let n = found.words.quote.n
    var item = item(n, what: found.what, then: then.quote(found.words.quote))
    switch found.what {
    case .agreement:
      item.who = then.quotes(.agreementWho, about: n).first
      item.when = then.quotes(.agreementWhen, about: n).first
      item.check = then.quotes(.agreementCheck, about: n).first
      item.heard = heard(of: n).filter { $0.words.consent >= .quotedUnderPseudonym }
    case .idea: item.conditions = then.quotes(.condition, about: n)
    case .name, .conclusion: break
    }
    return item
  }

  private func item(
    _ n: Int, what: Recollection.What?, then quote: ReportQuote?
  ) -> Comparison.Item {
    let answers = answers(to: n)
    func said(_ isReading: Bool) -> [ReportQuote] {
      answers.filter { ($0.move == .readingNow) == isReading }.compactMap { now.wholeAnswer($0.n) }
    }
    return Comparison.Item(
      what: what, then: quote, conditions: [],
      isAsked: now.memory.standing.contains { $0.recalledNumber == n }, now: said(false),
      readings: said(true), heard: [])
  }

  /// What was answered about something of last time, as far as it may be counted.
  private func answers(to n: Int) -> [Turn] {
    now.memory.standing.filter { turn in
      turn.recalledNumber == n && turn.answer?.words.text != nil && now.mayCount(turn.n)
    }
  }

  private func heard(of n: Int) -> [Comparison.Heard] {
    answers(to: n).flatMap { turn in
      Comparison.Heard.What.allCases.compactMap { what in
        guard let cue = turn.cues.first(where: { $0.subject == .marker(what.marker) }) else {
          return nil
        }
        return Comparison.Heard(what: what, words: now.quote(turn.quote(cue.place)))
      }
    }
  }
}

extension Turn {
  /// What of the earlier interview it is about.
  fileprivate var recalledNumber: Int? {
    if question.isRecalling, case .earlier(let n) = question.topic?.subject { n } else { nil }
  }
}

extension InterviewRecord {
  /// The earlier interview by itself, where it was not among those that were asked for.
  fileprivate var earlierRecord: InterviewRecord? {
    earlier.map { InterviewRecord(id: $0.interview, chain: chain, memory: $0.memory, beganAt: 0) }
  }

  /// What became of a kind with this person; `nil` when it was not heard.
  fileprivate func standing(of kind: BarrierKind.ID) -> BarrierSummary.Entry.Standing? {
    standings(of: kind) { mayCount($0) }.max()
  }

  /// The same from words that may be quoted.
  fileprivate func quotedStanding(of kind: BarrierKind.ID) -> BarrierSummary.Entry.Standing? {
    standings(of: kind) { memory.effectiveConsent($0) >= .quotedUnderPseudonym }.max()
  }

  private func standings(
    of kind: BarrierKind.ID, where mayTell: (Int) -> Bool
  ) -> [BarrierSummary.Entry.Standing] {
    memory.barriers.filter { $0.key.kind == kind && mayTell($0.key.n) }
      .map { BarrierSummary.Entry($0, in: self, handOver: nil).standing }
  }
}

extension BarrierSummary.Entry.Standing? {
  /// Whoever said that it is not so is not counted.
  fileprivate var counts: Bool { self != nil && self != .rejected }
}

extension Comparison.Between {
  /// Agreements of two partners that name each other, literally as the card does, in words that may be
  /// shown. Whether they are one agreement, a reader decides.
  static func all(_ persons: [Comparison.Person], on card: ChainCard) -> [Comparison.Between] {
    var sides: [[Partner.ID]: [Partner.ID: [Comparison.Item]]] = [:]
    for person in persons {
      for item in person.items where item.what == .agreement {
        for other in card.partners where other.id != person.partner && item.names(other) {
          let pair = [person.partner, other.id].sorted { $0.rawValue < $1.rawValue }
          sides[pair, default: [:]][person.partner, default: []].append(item)
        }
      }
    }
    return sides.filter { $0.value.count == 2 }.sorted { first, second in
      first.key.map(\.rawValue).lexicographicallyPrecedes(second.key.map(\.rawValue))
    }.map { pair, items in
      let names = pair.map { card.partner($0)?.name ?? $0.rawValue }
      return Comparison.Between(
        partners: names,
        sides: zip(pair, names).map { Side(partner: $1, items: items[$0] ?? []) })
    }
  }
}

extension Comparison.Item {
  /// Whether the agreement, or with whom it is, holds the name of this partner.
  fileprivate func names(_ partner: Partner) -> Bool {
    [then, who].compactMap { $0?.text }.contains { $0.holds(partner.name) }
  }
}

extension String {
  /// Whether these words stand in it, one after another, however they are capitalised.
  fileprivate func holds(_ name: String) -> Bool {
    func words(_ text: String) -> [String] {
      text.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
    }
    let (own, wanted) = (words(self), words(name))
    guard !wanted.isEmpty, own.count >= wanted.count else { return false }
    return (0...(own.count - wanted.count)).contains {
      own[$0..<($0 + wanted.count)].elementsEqual(wanted)
    }
  }
}
