import BankFormat
import Client
import Console
import Exchange
import Hearing
import Inquiry
import Interviews
import Sealing
import Shelves
import Terminal
import Transcripts

/// A talk with the name of who answered, and the kind of file that it comes from.
struct NamedTalk {
  var talk: ImportedTalk
  var participant: String
  var from: String

  var losses: Losses { talk.losses }
}

/// Where talks that were held elsewhere are heard and put away.
struct ImportDesk {
  let setup: Setup

  private let screen: Screen
  private let archive: Archive
  private let options: ImportOptions
  private let language: Language
  private let partner: Partner.ID
  private let materials: Materials
  private let origins: (bank: Opening.Source, chain: Opening.Source, lexicon: Opening.Source)
  private let documents: [KeptDocument]
  private let consent: ConsentLevel
  private var digest = ""

  init(_ common: CommonOptions, _ options: ImportOptions) async throws {
    self.options = options
    language = common.language
    screen = Screen(language: language)
    setup = Setup(screen: screen)
    let chain = try common.shelves.loadChain(options.chain ?? setup.chooseChain())
    partner =
      try options.partner.map { try Self.known($0, in: chain.card) }
      ?? setup.choosePartner(chain.card)
    let hearing = try common.shelves.loadHearing(in: [language])
    let bank = try common.shelves.loadBank(options.bank, hearing: hearing)
    guard let lexicon = hearing.configuration.lexicons[language] else {
      throw Failure.wrongUse(.noLexicon(language.rawValue))
    }
    let kept = hearing.kept()
    materials = Materials(
      bank: bank.bank, chain: chain.card, lexicon: lexicon, kinds: hearing.configuration.kinds)
    origins = (bank.origin, chain.origin, kept.origin)
    documents = [bank.document, chain.document, kept.document]
    consent = ConsentLevel(rawValue: options.consent) ?? .inquirerMayRead
    archive = try await common.openArchive()
  }

  private static func known(_ name: String, in card: ChainCard) throws -> Partner.ID {
    let id = Partner.ID(name)
    guard card.partner(id) != nil else {
      throw Failure.wrongUse(.unknownPartner(name, known: card.partners.map(\.id.rawValue)))
    }
    return id
  }

  /// What was taken in before is not taken in twice by mistake.
  mutating func refuseTwice(_ bytes: [UInt8]) async throws {
    digest = Digest(of: bytes).hexadecimal
    let earlier = try await archive.keeper.transcripts().first {
      $0.opening.imported?.digest == digest
    }
    if let earlier, !options.again {
      throw Failure.problems(.importedBefore(earlier.id.rawValue))
    }
  }

  // MARK: Who speaks

  /// Who asks and who answers; asked at a keyboard where the file leaves it open.
  func roles(in talk: SpokenTalk) throws -> (interviewer: String, respondent: String) {
    let interviewer =
      try known(options.interviewer, in: talk) ?? talk.likelyInterviewer
      ?? choose(ImportTexts.whoAsks, from: talk.speakers, option: "--interviewer")
    let others = talk.speakers.filter { $0 != interviewer }
    guard !others.isEmpty else { throw Failure.problems(.oneSpeaker(interviewer)) }
    let respondent =
      try known(options.speaker, in: talk) ?? (others.count == 1 ? others.first : nil)
      ?? choose(ImportTexts.whoAnswers, from: others, option: "--speaker")
    return (interviewer, respondent)
  }

  /// A text of a project; `nil` when it does not show who asks and who answers.
  func talk(in source: QDAProject.TextSource, called participant: String) throws -> NamedTalk? {
    guard let spoken = try? SpokenTalk(reading: source.text, as: .txt),
      let asks = options.interviewer.flatMap({ spoken.speaker(named: $0) })
        ?? spoken.likelyInterviewer
    else { return nil }
    let others = spoken.speakers.filter { $0 != asks }
    guard
      let answers = options.speaker.flatMap({ spoken.speaker(named: $0) })
        ?? (others.count == 1 ? others.first : nil)
    else { return nil }
    let talk = try? ImportedTalk(
      spoken, interviewer: asks, respondent: answers, most: Act.longestText)
    return talk.map { NamedTalk(talk: $0, participant: participant, from: "qdpx") }
  }

  private func known(_ name: String?, in talk: SpokenTalk) throws -> String? {
    guard let name else { return nil }
    guard let speaker = talk.speaker(named: name) else {
      throw Failure.wrongUse(.unknownSpeaker(name, known: talk.speakers))
    }
    return speaker
  }

  private func choose(_ question: Bilingual, from names: [String], option: String) throws -> String
  {
    guard screen.console.isKeyboard else {
      throw Failure.wrongUse(.whichSpeaker(option, known: names))
    }
    return names[try setup.choose(question, from: names)]
  }

  // MARK: Taking in

  /// Hears a talk and keeps it.
  func take(_ talk: NamedTalk, _ losses: inout Losses) async throws {
    let imported = Opening.Imported(from: talk.from, digest: digest)
    let opening = Opening(
      bank: origins.bank, chain: origins.chain, lexicon: origins.lexicon, language: language,
      partner: partner, participant: talk.participant, mode: .interviewer, imported: imported)
    let taken: TakenTalk
    switch archive.keeper {
    case let daemon as DaemonKeeper:
      taken = try await daemon.take(
        talk.talk.exchanges, opening: opening, from: imported, consent: consent,
        heldWith: documents)
    case let local as LocalKeeper:
      var engine = materials.engine()
      let events = engine.takeDown(talk.talk.exchanges, opening: opening, consent: consent)
      taken = TakenTalk(
        id: try await local.take(events, heldWith: documents, at: archive.now),
        heard: engine.memory.barriers.count,
        takenBack: events.count { if case .struck = $0 { true } else { false } })
    default: preconditionFailure("A keeper that is neither here nor at a daemon")
    }
    losses.add(.takenBack, taken.takenBack)
    screen.announce(taken.id.rawValue)
    print(
      ImportTexts.taken(
        answers: talk.talk.exchanges.count, barriers: taken.heard,
        consent: consent.rawValue)[language])
  }

  func finish(_ losses: Losses) throws {
    if !losses.isEmpty { print(ImportTexts.leftOut[language]) }
    for loss in losses.list { print("  " + loss.text[language]) }
    try archive.close()
  }
}

extension QDAProject {
  /// What a talk does not hold.
  var leftBehind: Losses {
    var losses = Losses()
    func count(_ codes: [Code]) -> Int { codes.reduce(0) { $0 + 1 + count($1.codes) } }
    losses.add(.codes, count(codes))
    losses.add(.codings, sources.flatMap(\.selections).flatMap(\.codings).count)
    losses.add(.cases, cases.count)
    losses.add(.variables, variables.count)
    losses.add(.links, links.count)
    return losses
  }
}

enum ImportTexts {
  static let whoAsks = Bilingual(nl: "Wie stelt de vragen?", en: "Who asks the questions?")
  static let whoAnswers = Bilingual(
    nl: "Wiens antwoorden? Die van anderen blijven weg.",
    en: "Whose answers? Those of others stay out.")
  static let leftOut = Bilingual(nl: "Niet overgenomen:", en: "Left out:")

  static func taken(answers: Int, barriers: Int, consent: Int) -> Bilingual {
    Bilingual(
      nl: "Ingelezen: \(answers) antwoorden, waarin \(barriers) keer iets gehoord is; toestemming "
        + "\(consent). De vragen staan erin als die van de interviewer.",
      en: "Taken in: \(answers) answers, in which something was heard \(barriers) times; consent "
        + "\(consent). The questions stand in it as the interviewer's.")
  }
}

extension Complaint {
  static func notUnderstood(_ file: String, _ problem: ExchangeProblem) -> Complaint {
    Complaint(nl: "\(file): \(problem.text.nl)", en: "\(file): \(problem.text.en)")
  }

  static func unknownTranscript(_ file: String) -> Complaint {
    Complaint(
      nl: "\(file) heet niet .vtt, .srt of .txt.", en: "\(file) is not called .vtt, .srt or .txt.")
  }

  static func importedBefore(_ id: String) -> Complaint {
    Complaint(
      nl: "Dit bestand is al ingelezen, als \(id). Met --again wordt het nog eens ingelezen.",
      en: "This file was taken in before, as \(id). With --again it is taken in once more.")
  }

  static func oneSpeaker(_ name: String) -> Complaint {
    Complaint(
      nl: "Alleen ‘\(name)’ spreekt. Er is iemand nodig die antwoordt.",
      en: "Only '\(name)' speaks. Somebody is needed who answers.")
  }

  static func unknownSpeaker(_ name: String, known: [String]) -> Complaint {
    let list = known.prefix(20).joined(separator: ", ")
    return Complaint(
      nl: "‘\(name)’ spreekt niet in dit bestand. Er spreken: \(list).",
      en: "'\(name)' does not speak in this file. There are: \(list).")
  }

  static func whichSpeaker(_ option: String, known: [String]) -> Complaint {
    let list = known.prefix(20).joined(separator: ", ")
    return Complaint(
      nl: "Kies met \(option) uit: \(list).", en: "Choose with \(option) from: \(list).")
  }
}
