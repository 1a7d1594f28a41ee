// The checklist for reporting interviews, as far as the record can fill it in. What it cannot know is
// left blank, for a person.
//
// Source: Tong, Sainsbury & Craig, Consolidated criteria for reporting qualitative research (COREQ),
// International Journal for Quality in Health Care 19(6), 2007.
internal import Hearing
public import Inquiry

public struct CoreqReport: Sendable, Equatable {
  public var chain: ChainCard.ID
  public var title: String
  public var items: [Item]

  public struct Item: Sendable, Equatable {
    /// From 1 to 32.
    public var number: Int
    public var name: Bilingual
    /// What the record shows; `nil` for a blank.
    public var filled: Bilingual?
  }
}

extension CoreqReport: GatheredReport {
  /// What the checklist counts of an interview.
  public struct Part: Sendable {
    var opening: Opening?
    var person: String
    var consent: ConsentLevel?
    var closing: Closing?
    var notes: Int
    /// How long it took.
    var minutes: Int?
    var heard: [BarrierKind.ID]
    var named = 0
    var rejected = 0
    var leftOpen = 0
    var wasReadBack: Bool
  }

  public static func part(of record: InterviewRecord, on ground: ReportGround) -> Part {
    Part(record)
  }

  /// - Parameter isInCounts: of fewer than three people no number is told.
  public init(
    of records: [InterviewRecord], chain card: ChainCard, kinds: [BarrierKind],
    isInCounts: Bool = false
  ) {
    self.init(
      of: records,
      on: ReportGround(of: records, chain: card, kinds: kinds, isInCounts: isInCounts))
  }

  public init(of parts: [Part], on ground: ReportGround) {
    chain = ground.chain.id
    title = ground.chain.title
    let record = CoreqRecord(
      interviews: parts, card: ground.chain, kinds: ground.kinds,
      fewest: ground.isInCounts ? BarrierSummary.fewestPeople : 0
    )
    items = CoreqReport.names.enumerated().map { index, name in
      Item(number: index + 1, name: name, filled: record.filled(index + 1))
    }
  }
}

extension CoreqReport.Part {
  fileprivate init(_ record: InterviewRecord) {
    let memory = record.memory
    opening = memory.opening
    person = record.person
    consent = memory.consent
    closing = memory.closing
    notes = memory.notes
    minutes = memory.standing.compactMap(\.answer?.minute).max()
    wasReadBack = memory.hasAsked(.readBack)
    let barriers = memory.barriers.filter { record.mayCount($0.key.n) }
    heard = barriers.map(\.key.kind)
    for barrier in barriers {
      switch barrier.standing {
      case .heard: break
      case .named: named += 1
      case .rejected: rejected += 1
      case .leftOpen: leftOpen += 1
      }
    }
  }
}

private struct CoreqRecord {
  let interviews: [CoreqReport.Part]
  let card: ChainCard
  let kinds: [BarrierKind]
  let fewest: Int

  func filled(_ item: Int) -> Bilingual? {
    guard !interviews.isEmpty else { return nil }
    return switch item {
    case 12: Bilingual(nl: "\(interviews.count) gesprekken", en: "\(interviews.count) interviews")
    case 13: nonParticipation
    case 16: sample
    case 17: guides
    case 18: repeats
    case 19:
      Bilingual(
        nl: "Geen beeld of geluid; antwoorden zijn getypt en woordelijk bewaard.",
        en: "No sound or images; answers were typed and kept verbatim.")
    case 20: notes
    case 21: duration
    case 22: saturation
    case 23: returned
    case 24:
      Bilingual(
        nl: "Geen mensen: vaste regels herkenden woorden (\(lexicons)).",
        en: "No people: fixed rules recognised words (\(lexicons)).")
    case 25: codes
    case 27: Bilingual(same: "Verwonder")
    case 28: checked
    case 29: quotations
    default: nil
    }
  }

  /// A number of people, unless they are so few that each can be told apart.
  private func people(_ count: Int, _ language: Language) -> String {
    count >= fewest || count == 0
      ? "\(count)" : Bilingual(nl: "minder dan 3", en: "fewer than 3")[language]
  }

  private func says(_ text: (Language) -> String) -> Bilingual {
    Bilingual(nl: text(.dutch), en: text(.english))
  }

  private var nonParticipation: Bilingual {
    let stopped = interviews.count { $0.closing == .wantsStop }
    let closed = interviews.count { $0.consent == .onlyMe }
    return says { language in
      Bilingual(
        nl: "Zelf gestopt: \(people(stopped, language)). Houdt alles voor zich: "
          + "\(people(closed, language)). Wie niet begon, staat niet in het verslag.",
        en: "Ended by the participant: \(people(stopped, language)). Keeps everything to "
          + "themselves: \(people(closed, language)). Who never began is not on record.")[language]
    }
  }

  private var sample: Bilingual {
    says { language in
      card.partners.map { partner in
        let count = interviews.count { $0.opening?.partner == partner.id }
        let role = partner.role.isEmpty ? "" : " (\(partner.role))"
        return "\(partner.name)\(role): \(people(count, language))"
      }.joined(separator: "; ")
    }
  }

  private var guides: Bilingual {
    let banks = counted(interviews.compactMap(\.opening?.bank)) { bank in
      "\(bank.id) \(bank.version), SHA-256 \(bank.digest)"
    }
    return Bilingual(same: banks.joined(separator: "; "))
  }

  private var lexicons: String {
    counted(interviews.compactMap(\.opening?.lexicon)) { "\($0.id) \($0.version)" }
      .joined(separator: "; ")
  }

  private var repeats: Bilingual {
    var times: [String: Int] = [:]
    for interview in interviews { times[interview.person, default: 0] += 1 }
    let again = times.values.count { $0 > 1 }
    return says { language in
      Bilingual(
        nl: "Deelnemers met meer dan één gesprek: \(people(again, language))",
        en: "Participants with more than one interview: \(people(again, language))")[language]
    }
  }

  private var notes: Bilingual {
    let notes = interviews.reduce(0) { $0 + $1.notes }
    return Bilingual(
      nl: "\(notes) aantekeningen van wie vroeg, apart bewaard",
      en: "\(notes) notes by whoever asked, kept apart")
  }

  private var duration: Bilingual? {
    let minutes = interviews.compactMap(\.minutes).sorted()
    guard let first = minutes.first, let last = minutes.last, interviews.count >= fewest else {
      return nil
    }
    let middle = minutes[minutes.count / 2]
    return Bilingual(
      nl: "Van \(first) tot \(last) minuten; de middelste duurde \(middle)",
      en: "From \(first) to \(last) minutes; the middle one took \(middle)")
  }

  /// Counted, not judged: which interview was the last that brought a kind not heard before.
  private var saturation: Bilingual {
    var known: Set<BarrierKind.ID> = []
    var last = 0
    for (index, interview) in interviews.enumerated() {
      if !Set(interview.heard).isSubset(of: known) { last = index + 1 }
      known.formUnion(interview.heard)
    }
    return Bilingual(
      nl: "Een soort die nog niet gehoord was, kwam het laatst in gesprek \(last) van "
        + "\(interviews.count). Of dat genoeg is, beoordeelt een mens.",
      en:
        "A kind not heard before last came up in interview \(last) of \(interviews.count). Whether "
        + "that is enough is for a person to judge.")
  }

  private var returned: Bilingual {
    let count = interviews.count(where: \.wasReadBack)
    return says { language in
      Bilingual(
        nl: "Eigen woorden teruggelezen aan het eind: \(people(count, language)) gesprekken",
        en: "Own words read back at the end: \(people(count, language)) interviews")[language]
    }
  }

  private var codes: Bilingual {
    says { language in
      "\(kinds.count): " + kinds.map { $0.name[language] }.joined(separator: ", ")
    }
  }

  private var checked: Bilingual? {
    guard interviews.count >= fewest else { return nil }
    let named = interviews.reduce(0) { $0 + $1.named }
    let rejected = interviews.reduce(0) { $0 + $1.rejected }
    let open = interviews.reduce(0) { $0 + $1.leftOpen }
    return Bilingual(
      nl: "Teruggelegd in het gesprek: \(named) kregen een eigen naam, \(rejected) werden "
        + "verworpen, \(open) bleven open",
      en: "Put back in the interview: \(named) were given a name, \(rejected) were rejected, "
        + "\(open) were left open")
  }

  private var quotations: Bilingual {
    let released = interviews.count { ($0.consent ?? .onlyMe) >= .quotedUnderPseudonym }
    return says { language in
      Bilingual(
        nl: "Aanhalingen zijn woordelijk, met gesprek en vraag. Aangehaald mag worden uit "
          + "\(people(released, language)) gesprekken.",
        en: "Quotations are verbatim, with interview and question. Quoting is allowed from "
          + "\(people(released, language)) interviews.")[language]
    }
  }

  /// Each once, in the order in which it came.
  private func counted<Item>(_ items: [Item], _ name: (Item) -> String) -> [String] {
    var names: [String] = []
    for name in items.map(name) where !names.contains(name) { names.append(name) }
    return names
  }
}
