// Interviews as a project that researchers open:  [InterviewRecord]  ──▶  QDAProject
//
// Consent decides what is in it, by the stricter of interview and answer: from level 2 on words
// are in the texts, at level 1 a note stands in their place and what was heard there is coded on
// that note, and of level 0 there is nothing, not even the question. Words that were taken back
// are gone. Names that stand on the card are replaced, and so are those of participants, whatever
// they chose; dates are of the day.
public import Inquiry
public import Reports

extension QDAProject {
  /// - Parameters:
  ///   - records: interviews on one chain, in the order in which they were held.
  ///   - chain: the newest card, after which it is called.
  ///   - program: what made it, with its version.
  public init(
    of records: [InterviewRecord], chain: ChainCard, kinds: [BarrierKind], language: Language,
    program: String
  ) {
    let shared = records.filter(\.hasSharedWords)
    let known = Set(kinds.map(\.id))
    let heard = Set(
      shared.flatMap { record in
        record.memory.barriers.filter { record.mayCount($0.key.n) }.map(\.key.kind)
      })
    let extra = heard.subtracting(known).sorted { $0.rawValue < $1.rawValue }
    let people = Pseudonyms.People(shared.compactMap(\.participant), language: language)
    let pseudonyms = Pseudonyms(of: chain, participant: "", others: people, language: language)
    self.init(name: pseudonyms.hiding(in: chain.title))
    origin = program
    creator = Self.program
    createdAt = shared.map(\.moment).min()
    description = Self.whatIsInIt[language]
    users = [User(guid: Self.program, name: "Verwonder")]
    codes = InterviewCodes(kinds: kinds, extra: extra, language: language).codes
    if !shared.isEmpty { variables = InterviewVariable.allCases.map { $0.variable(language) } }
    for record in shared {
      var writing = InterviewSource(record, others: people, language: language)
      writing.write()
      sources.append(writing.source)
      links += writing.links
      cases.append(
        Case(
          guid: GUID(of: "case/" + record.id), name: writing.source.name,
          values: writing.source.values, sources: [writing.source.guid]))
    }
  }

  static let program = GUID(of: "user/program")

  /// §6 of the standard: who exports says which part of it.
  private static let whatIsInIt = Bilingual(
    nl: """
      Uit Verwonder, volgens REFI-QDA 1.5: codes, tekstbronnen met coderingen, variabelen, casussen \
      en verbanden; geen memo's, verzamelingen, schema's of andere bronnen. Alleen vrijgegeven \
      woorden staan erin, met schuilnamen. Vrije tekst kan ook zonder namen verraden wie er spreekt.
      """,
    en: """
      From Verwonder, by REFI-QDA 1.5: codes, text sources with codings, variables, cases and links; \
      no notes, sets, graphs or other sources. Only released words are in it, with pseudonyms. Free \
      text may tell who speaks without a name too.
      """)
}

/// What is known of an interview.
enum InterviewVariable: String, CaseIterable {
  case partner
  case role
  case origin

  var guid: GUID { GUID(of: "variable/" + rawValue) }

  func variable(_ language: Language) -> QDAProject.Variable {
    let name =
      switch self {
      case .partner: Bilingual(nl: "partner", en: "partner")
      case .role: Bilingual(nl: "rol", en: "role")
      case .origin: Bilingual(nl: "gevraagd door", en: "asked by")
      }
    return QDAProject.Variable(guid: guid, name: name[language])
  }
}

extension InterviewRecord {
  fileprivate var participant: String? { memory.opening?.participant }

  /// Whether there is anything in it that somebody else may read.
  fileprivate var hasSharedWords: Bool {
    memory.opening != nil && memory.consent ?? .onlyMe > .onlyMe
      && memory.standing.contains { $0.answer?.words.text != nil && mayCount($0.n) }
  }

  /// The day it began, as `xsd:dateTime`.
  var moment: String { day + "T00:00:00Z" }
}
