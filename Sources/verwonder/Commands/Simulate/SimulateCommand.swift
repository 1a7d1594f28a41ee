import ArgumentParser
import BankFormat
import Inquiry
import Interviews
import Shelves
import Transcripts
import TranscriptsSQLite

/// Interviews that nobody held: to try a new bank on many, or to see whether a machine can bear them.
struct SimulateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate",
    abstract: says(
      nl: "Gesprekken naspelen met deelnemers uit scenario's; dat staat er overal bij.",
      en: "Play interviews with participants from scenarios; they are marked as such everywhere."),
    discussion: says(
      nl: """
        Wie antwoordt wordt gespeeld: met de woorden van scenario's, door elkaar, en af en toe een \
        grens, een overgeslagen vraag of een teruggenomen antwoord. Hetzelfde --seed geeft met \
        dezelfde bank, kaart en scenario's dezelfde gesprekken, tot op de letter. Overzichten laten \
        gesimuleerde gesprekken weg zodra er ook echte zijn, tenzij --simulated erbij staat. Zonder \
        scenario's komen de deelnemers uit de voorbeelden van de meegeleverde banken.
        """,
      en: """
        Whoever answers is played: with the words of scenarios, mixed, and now and then a boundary, a \
        question passed over or an answer taken back. The same --seed gives the same interviews with \
        the same bank, card and scenarios, to the letter. Summaries leave simulated interviews out as \
        soon as there are real ones, unless --simulated says otherwise. Without scenarios the \
        participants come from the examples of the included banks.
        """))

  @OptionGroup var common: CommonOptions
  @Argument(
    help: help(
      nl: "Scenario's (YAML), of mappen ermee.", en: "Scenarios (YAML), or folders of them."),
    completion: .file())
  var scenarios: [String] = []
  @Option(
    help: help(nl: "Waaruit alles volgt: 0 of meer.", en: "What all follows from: 0 or more."))
  var seed: Int
  @Option(help: help(nl: "Hoeveel gesprekken.", en: "How many interviews."))
  var interviews = 100
  @Option(help: help(nl: "Vragenbank: naam of map.", en: "Question bank: id or folder."))
  var bank = "verwondering"
  @Option(
    help: help(nl: "De ketenkaart (YAML).", en: "The chain card (YAML)."),
    completion: .file(extensions: ["yaml"]))
  var chain: String?

  /// So many of one seed; more is another seed.
  private static let most = 1_000_000

  func validate() throws {
    guard seed >= 0 else { throw Failure.wrongUse(.negativeSeed) }
    guard (1...Self.most).contains(interviews) else {
      throw Failure.wrongUse(.interviewsOutside(Self.most))
    }
  }

  func run() async throws {
    let language = common.language
    let hearing = try common.shelves.loadHearing(in: [language])
    let bank = try common.shelves.loadBank(bank, hearing: hearing)
    let chain = try common.shelves.loadChain(
      chain ?? Setup(screen: Screen(language: language)).chooseChain())
    let scripts = try Scripts(scenarios, shelves: common.shelves).scenarios(in: language)
    guard let lexicon = hearing.configuration.lexicons[language],
      let partner = chain.card.partners.first
    else { throw Failure.wrongUse(.noLexicon(language.rawValue)) }
    let kept = hearing.kept()
    let simulation = Simulation(
      seed: seed, scenarios: scripts,
      materials: Materials(
        bank: bank.bank, chain: chain.card, lexicon: lexicon, kinds: hearing.configuration.kinds),
      opening: Opening(
        bank: bank.origin, chain: chain.origin, lexicon: kept.origin, language: language,
        partner: partner.id, participant: "", mode: .own))
    let archive = try await common.openArchive()
    guard let keeper = archive.keeper as? LocalKeeper else {
      throw Failure.refused(.simulatesAtDaemon)
    }
    try await refuseMixing(with: keeper.transcripts())
    try await keeper.keep([bank.document, chain.document, kept.document])
    try await take(simulation, into: keeper)
    try archive.close()
    print(Complaint.simulated(interviews, seed: seed).text[language])
  }

  /// Beside real interviews they are put only when somebody names the store.
  private func refuseMixing(with all: [InterviewSummary]) throws {
    if common.store == nil, all.contains(where: { !$0.isSimulated }) {
      throw Failure.refused(.besideReal)
    }
    if all.contains(where: { $0.opening.simulated?.seed == seed }) {
      throw Failure.problems(.simulatedBefore(seed))
    }
  }

  /// Played on all cores, and written in their order, many at once.
  private func take(_ simulation: Simulation, into keeper: LocalKeeper) async throws {
    let (seed, total, each) = (seed, interviews, 100)
    var first = 1
    while first <= total {
      let last = min(first + each * 2 - 1, total)
      let middle = min(first + each - 1, last)
      let halves = [first..<middle + 1, middle + 1..<last + 1]
      let played = await withTaskGroup(of: [Simulation.Talk].self) { group in
        for numbers in halves {
          group.addTask { numbers.map { simulation.talk($0) } }
        }
        var all: [Simulation.Talk] = []
        for await talks in group { all += talks }
        return all.sorted { $0.number < $1.number }
      }
      try await keeper.take(
        played.map { talk in
          NewTranscript(
            id: .simulated(seed: seed, number: talk.number), events: talk.events,
            at: .ofSimulated(talk.number))
        })
      first = last + 1
      if total > 200 { showProgress(last, of: total) }
    }
  }
}

extension Transcript.ID where Owner == Transcript {
  /// The same for the same seed and number.
  fileprivate static func simulated(seed: Int, number: Int) -> Transcript.ID {
    var chance = Chance(seed: ~seed, number: number)
    return .random(using: &chance)
  }
}

extension Timestamp {
  /// Every minute one from the first day of 2024 on: a clock would make every run another.
  fileprivate static func ofSimulated(_ number: Int) -> Timestamp {
    Timestamp(milliseconds: 1_704_096_000_000 + Int64(number) * 60_000)
  }
}

extension Complaint {
  fileprivate static let negativeSeed = Complaint(
    nl: "--seed is een getal van 0 of meer.", en: "--seed is a number of 0 or more.")

  fileprivate static func interviewsOutside(_ most: Int) -> Complaint {
    Complaint(
      nl: "--interviews is een getal van 1 tot en met \(most).",
      en: "--interviews is a number from 1 to \(most).")
  }

  fileprivate static let simulatesAtDaemon = Complaint(
    nl: "Naspelen kan niet terwijl verwonderd de opslag heeft. Stop verwonderd, of kies --store.",
    en: "Nothing can be played while verwonderd has the store. Stop it, or choose --store.")

  fileprivate static let besideReal = Complaint(
    nl: "Hier staan gesprekken met mensen. Kies met --store een andere map voor het naspelen.",
    en: "Interviews with people are kept here. Choose another folder with --store to play into.")

  fileprivate static func simulatedBefore(_ seed: Int) -> Complaint {
    Complaint(
      nl:
        "De gesprekken van --seed \(seed) staan hier al. Kies een ander getal, of een andere map.",
      en: "The interviews of --seed \(seed) are here already. Choose another number, or folder.")
  }

  fileprivate static func simulated(_ count: Int, seed: Int) -> Complaint {
    Complaint(
      nl: "Nagespeeld: \(count) gesprekken, met --seed \(seed). Ze zijn als gesimuleerd gemerkt.",
      en: "Played: \(count) interviews, with --seed \(seed). They are marked as simulated.")
  }
}
