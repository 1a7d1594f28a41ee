import ArgumentParser
import BankFormat
import Console
import Glibc
import Inquiry
import Interviews
import Shelves
import Terminal
import Transcripts
import TranscriptsSQLite

struct InterviewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "interview",
    abstract: says(nl: "Een gesprek voeren, of verdergaan.", en: "Hold an interview, or go on."),
    discussion: says(
      nl: """
        Wat niet is opgegeven wordt gevraagd. Zijn partner, deelnemer, modus en toestemming \
        opgegeven en komt de invoer niet van een toetsenbord, dan is regel 1 het antwoord op \
        vraag 1; aan het eind van de invoer pauzeert het gesprek.
        """,
      en: """
        What is not given is asked. When partner, participant, mode and consent are given and \
        the input is no keyboard, line 1 answers question 1; the end of the input pauses the \
        interview.
        """))

  @OptionGroup var common: CommonOptions
  @Option(
    help: help(nl: "Vragenbank: naam of map.", en: "Question bank: id or folder."),
    completion: .includedBanks)
  var bank = "verwondering"
  @Option(
    help: help(nl: "De ketenkaart (YAML).", en: "The chain card (YAML)."),
    completion: .file(extensions: ["yaml"]))
  var chain: String?
  @Option(help: help(nl: "De ketenpartner, zoals op de kaart.", en: "The partner, as on the card."))
  var partner: String?
  @Option(
    help: help(nl: "Schuilnaam van de deelnemer.", en: "Pseudonym of the participant."))
  var participant: String?
  @Option(
    help: help(
      nl: "Wie typt: interviewer of self.", en: "Who types: interviewer or self."),
    completion: .list(["interviewer", "self"]))
  var mode: String?
  @Option(
    help: help(
      nl: "Toestemming: 0 alleen ik, 1 lezen, 2 aanhalen zonder naam, 3 met naam.",
      en: "Consent: 0 only me, 1 read, 2 quote without name, 3 with name."),
    completion: .list(["0", "1", "2", "3"]))
  var consent: Int?
  @Option(
    help: help(
      nl: "Aanspreekvorm in de vragen: je of u.", en: "In Dutch questions: je or u."),
    completion: .list(["je", "u"]))
  var address: String?
  @Option(
    help: help(
      nl: "Ga verder met dit gesprek; zonder nummer: het laatste.",
      en: "Go on with this interview; without an id: the last one."))
  var resume: String?
  @Option(
    help: help(
      nl: "In deze ronde: komt terug op wat iemand de vorige keer zei.",
      en: "In this round: comes back to what somebody said last time."))
  var round: Int?

  func validate() throws {
    if let mode, Opening.Mode(rawValue: mode) == nil {
      throw Failure.wrongUse(.unknownMode(mode))
    }
    if let address, Address(rawValue: address) == nil {
      throw Failure.wrongUse(.unknownAddress(address))
    }
    if let participant {
      do throws(Pseudonym.Fault) {
        _ = try Pseudonym.read(participant)
      } catch {
        throw Failure.wrongUse(.badName(error))
      }
    }
    for (name, value) in [("--chain", chain), ("--resume", resume)] where value != nil {
      if round != nil { throw Failure.wrongUse(.notBoth("--round", name)) }
    }
    if let consent, ConsentLevel(rawValue: consent) == nil {
      throw Failure.wrongUse(.unknownConsent(consent))
    }
  }

  func run() async throws {
    let archive = try await common.openArchive()
    try await talk(in: archive)
    try archive.close()
  }

  private func talk(in archive: Archive) async throws {
    let screen = Screen(language: common.language)
    let session: any LiveInterview
    if let resume {
      session = try await archive.resume(resume)
      screen.announce(session.id.rawValue)
      screen.say(InterviewTexts.resumed, as: .quiet)
    } else {
      let begun =
        if let round {
          try await begin(inRound: round, screen, archive)
        } else {
          try await begin(screen, archive)
        }
      guard let begun else { return }
      session = begun
    }
    // Between two lines Ctrl-C would end the program; while a line is read the editor has it.
    if screen.console.isKeyboard { signal(SIGINT, SIG_IGN) }
    let language = await session.memory.opening?.language ?? common.language
    var talk = Talk(
      session: session, screen: screen.speaking(language), archive: archive,
      neutrality: common.shelves.loadNeutrality)
    try await talk.run()
  }

  private func begin(_ screen: Screen, _ archive: Archive) async throws -> (any LiveInterview)? {
    let hearing = try common.shelves.loadHearing(in: [common.language])
    let bank = try common.shelves.loadBank(bank, hearing: hearing)
    let setup = Setup(screen: screen)
    let chain = try common.shelves.loadChain(chain ?? setup.chooseChain())
    let language = common.language
    guard let lexicon = hearing.configuration.lexicons[language] else {
      throw Failure.wrongUse(.noLexicon(language.rawValue))
    }
    let partner =
      try partner.map { try known($0, in: chain.card) } ?? setup.choosePartner(chain.card)
    let participant = try participant.map(Pseudonym.read) ?? setup.chooseParticipant()
    setup.warn(of: participant, among: try await archive.keeper.transcripts())
    let address = address.flatMap(Address.init(rawValue:)) ?? .informal
    let mode = try chosenMode(setup)
    guard let level = try askedConsent(setup, chain.card, bank.bank.limits, partner) else {
      return nil
    }
    let kept = hearing.kept()
    let opening = Opening(
      bank: bank.origin, chain: chain.origin, lexicon: kept.origin, language: language,
      partner: partner, participant: participant, mode: mode, address: address)
    return try await begin(
      Beginning(
        opening: opening, consent: level,
        materials: Materials(
          bank: bank.bank, chain: chain.card, lexicon: lexicon,
          kinds: hearing.configuration.kinds),
        documents: [bank.document, chain.document, kept.document]), screen, archive)
  }

  func begin(
    _ beginning: Beginning, _ screen: Screen, _ archive: Archive
  ) async throws -> any LiveInterview {
    let session = try await archive.keeper.begin(beginning, at: archive.now)
    screen.announce(session.id.rawValue)
    screen.say(InterviewTexts.begin, as: .quiet)
    return session
  }

  func chosenMode(_ setup: Setup) throws -> Opening.Mode {
    try mode.flatMap(Opening.Mode.init(rawValue:)) ?? setup.chooseMode()
  }

  /// - Returns: `nil` when the person does not want to take part.
  func askedConsent(
    _ setup: Setup, _ card: ChainCard, _ limits: Limits, _ partner: Partner.ID
  ) throws -> ConsentLevel? {
    if let given = consent.flatMap(ConsentLevel.init(rawValue:)) { return given }
    setup.inform(card, limits: limits)
    return try setup.askConsent(partner: card.partner(partner)?.name ?? "")
  }

  func known(_ name: String, in card: ChainCard) throws -> Partner.ID {
    let id = Partner.ID(name)
    guard card.partner(id) != nil else {
      throw Failure.wrongUse(.unknownPartner(name, known: card.partners.map(\.id.rawValue)))
    }
    return id
  }
}
