import Client
import Console
import Inquiry
import Interviews
import Reports
import Shelves
import Transcripts

/// Rounds at this program: beginning one, and finding who is to be asked in it.
struct RoundDesk {
  let common: CommonOptions
  let archive: Archive

  var language: Language { common.language }

  /// Begins a round, with the bank and the card as they are now.
  func begin(bank name: String, chain: String?) async throws -> Round {
    let bank = try common.shelves.loadBank(name, hearing: common.shelves.loadHearing())
    guard bank.bank.has(.thenAndNow) else {
      throw Failure.problems(.noWayBack(bank.bank.id.rawValue, others: try banksWithAWayBack()))
    }
    let all = try await archive.keeper.transcripts()
    let card = try await card(chain, among: all)
    guard !Round.follows(chain: card.source.id, among: all).isEmpty else {
      throw Failure.problems(.nobodyToAskAgain)
    }
    return try await archive.keeper.begin(
      RoundWish(bank: (bank.origin, bank.document), chain: card), at: archive.now)
  }

  private func banksWithAWayBack() throws -> [String] {
    let hearing = try common.shelves.loadHearing()
    return try common.shelves.bankNames().filter { name in
      try common.shelves.loadBank(name, hearing: hearing).bank.has(.thenAndNow)
    }
  }

  /// A card by its file; else the newest that an interview about this chain was held with.
  private func card(
    _ name: String?, among all: [InterviewSummary]
  ) async throws -> (source: Opening.Source, document: KeptDocument) {
    if let name, name.hasSuffix(".yaml") {
      let loaded = try common.shelves.loadChain(name)
      return (loaded.origin, loaded.document)
    }
    let chains = Set(all.map(\.opening.chain.id))
    guard !chains.isEmpty else { throw Failure.problems(.noInterviews) }
    guard let id = name ?? (chains.count == 1 ? chains.first : nil) else {
      throw Failure.wrongUse(.whichChain(chains.sorted()))
    }
    guard let newest = all.last(where: { $0.opening.chain.id == id })?.opening.chain else {
      throw Failure.problems(.nobodyToAskAgain)
    }
    guard let document = try await archive.keeper.document(digest: newest.digest) else {
      throw Failure.refused(.missingDocument(newest.id))
    }
    return (newest, document)
  }

  /// Makes a link for everybody who is still to be asked. Each is shown once.
  func invite(to round: Round) async throws {
    guard let daemon = archive.keeper as? DaemonKeeper else { return }
    print(RoundTexts.links[language])
    for person in round.people(among: try await archive.keeper.transcripts())
    where person.state == .toAsk {
      let token = try await daemon.invite(person, to: round)
      print("  \(visible(person.name)): \(token)")
    }
  }

  func find(_ number: Int) async throws -> Round {
    let rounds = try await archive.keeper.rounds()
    guard let round = rounds.first(where: { $0.number == number }) else {
      throw Failure.problems(.unknownRound(number, known: rounds.map(\.number)))
    }
    return round
  }

  func report(on round: Round) async throws -> RoundReport {
    RoundReport(round, among: try await archive.keeper.transcripts())
  }

  /// Whom an interview of this round is with, and where they were asked before.
  ///
  /// - Parameter name: as they are called; `nil` to choose from those who are still to be asked.
  func choose(
    _ name: String?, partner: String?, in round: Round, _ setup: Setup
  ) async throws -> InterviewSummary {
    let all = try await archive.keeper.transcripts()
    let called = round.people(among: all).filter { person in
      name.map { Pseudonym.isSame($0, person.name) } ?? true
    }
    // Where nobody of that name works there, it may be where they work now.
    let there = called.filter { $0.earlier.opening.partner.rawValue == partner }
    let people = there.isEmpty ? called : there
    if let name, people.isEmpty {
      throw Failure.problems(.notInRound(name, round: round.number))
    }
    let toAsk = people.filter { $0.state == .toAsk }
    if toAsk.isEmpty, let now = people.last?.now {
      throw Failure.problems(
        now.closing == nil
          ? .askedAlready(resume: now.id.rawValue) : .askedAlready(round: round.number))
    }
    guard let first = toAsk.first else {
      throw Failure.problems(.nobodyLeft(round: round.number))
    }
    if toAsk.count == 1, name != nil { return first.earlier }
    guard setup.screen.console.isKeyboard else {
      throw Failure.wrongUse(
        .whoOfRound(toAsk.map { "\($0.name) (\($0.earlier.opening.partner))" }))
    }
    let lines = toAsk.map {
      "\($0.name) (\($0.earlier.opening.partner), \($0.earlier.createdAt.day))"
    }
    return toAsk[try setup.choose(RoundTexts.whoNow, from: lines)].earlier
  }
}

enum RoundTexts {
  static let none = Bilingual(
    nl: "Er zijn nog geen rondes. Begin er een met ‘verwonder round new’.",
    en: "There are no rounds yet. Begin one with 'verwonder round new'.")
  static let whoNow = Bilingual(nl: "Wie spreek je nu?", en: "Who are you speaking with now?")
  static let links = Bilingual(
    nl: "De links, elk alleen voor wie erbij staat. Ze zijn hierna niet meer te zien:",
    en: "The links, each for the one it is with alone. They cannot be seen again:")
  static let nothingLeft = Bilingual(
    nl: "Van het vorige gesprek is hier niets aan te halen: er is niets vrijgegeven, of het is "
      + "teruggenomen. Het gesprek begint daarom gewoon.",
    en:
      "Nothing of the earlier interview can be quoted here: nothing was released, or it was taken "
      + "back. So the interview begins as any other.")
  static let comesBack = Bilingual(
    nl:
      "Je sprak eerder. De vragen komen terug op je eigen woorden van toen, voor zover je die liet "
      + "lezen. Wat je terugnam is weg. Je kiest nu opnieuw wie mag lezen wat je zegt.",
    en:
      "You spoke before. The questions come back to your own words of that time, as far as you let "
      + "them be read. What you took back is gone. You choose anew who may read what you say now.")

  static func otherLanguage(_ then: Language) -> Bilingual {
    Bilingual(
      nl: "Het vorige gesprek was in het \(then == .dutch ? "Nederlands" : "Engels"): wat toen "
        + "gezegd is, staat er zoals het gezegd is.",
      en:
        "The earlier interview was in \(then == .dutch ? "Dutch" : "English"): what was said then "
        + "stands as it was said.")
  }
}

extension Complaint {
  static let nobodyToAskAgain = Complaint(
    nl: "In deze keten is nog geen gesprek afgerond, of alles is gewist. Een ronde komt terug op "
      + "afgeronde gesprekken; begin met ‘verwonder interview’.",
    en: "No interview in this chain is closed yet, or all was erased. A round comes back to closed "
      + "interviews; begin with 'verwonder interview'.")

  static let linksNeedADaemon = Complaint(
    nl: "Links zijn er alleen als verwonderd draait. Start het, of laat --invite weg.",
    en: "There are links only while verwonderd runs. Start it, or leave out --invite.")

  static func noWayBack(_ bank: String, others: [String]) -> Complaint {
    let list = others.joined(separator: ", ")
    return Complaint(
      nl:
        "De vragenbank ‘\(bank)’ heeft geen vraag ‘then_and_now’ en kan niet op een vorig gesprek "
        + "terugkomen. Kies \(list), of geef de bank die vraag.",
      en:
        "The question bank '\(bank)' has no move 'then_and_now' and cannot come back to an earlier "
        + "interview. Choose \(list), or give the bank that move.")
  }

  static func unknownRound(_ number: Int, known: [Int]) -> Complaint {
    let list = known.map(String.init).joined(separator: ", ")
    return known.isEmpty
      ? Complaint(
        nl: "Ronde \(number) is er niet: er is nog geen ronde. Begin er een met ‘verwonder round "
          + "new’.",
        en: "There is no round \(number): there are none yet. Begin one with 'verwonder round new'."
      )
      : Complaint(
        nl: "Ronde \(number) is er niet. Er zijn: \(list).",
        en: "There is no round \(number). There are: \(list).")
  }

  static func notInRound(_ name: String, round: Int) -> Complaint {
    Complaint(
      nl:
        "‘\(name)’ doet niet mee in ronde \(round). Kijk met ‘verwonder round show \(round)’ wie er "
        + "wel in zit; met iemand die nieuw is begin je zonder --round.",
      en:
        "'\(name)' is not in round \(round). See with 'verwonder round show \(round)' who is; with "
        + "somebody new, begin without --round.")
  }

  static func askedAlready(resume id: String) -> Complaint {
    Complaint(
      nl: "Dit gesprek is al begonnen. Ga verder met --resume \(id).",
      en: "This interview has begun already. Go on with --resume \(id).")
  }

  static func askedAlready(round: Int) -> Complaint {
    Complaint(
      nl: "Dit gesprek is in ronde \(round) al gevoerd. Wie er nog is, zegt ‘verwonder round show "
        + "\(round)’.",
      en: "This interview was held in round \(round) already. Who is left, 'verwonder round show "
        + "\(round)' tells.")
  }

  static func nobodyLeft(round: Int) -> Complaint {
    Complaint(
      nl:
        "In ronde \(round) is niemand meer te vragen. Begin een nieuwe met ‘verwonder round new’.",
      en: "Nobody is left to ask in round \(round). Begin a new one with 'verwonder round new'.")
  }

  static func whoOfRound(_ names: [String]) -> Complaint {
    let list = names.joined(separator: ", ")
    return Complaint(
      nl: "Noem met --participant, en zo nodig --partner, met wie het gesprek is: \(list).",
      en: "Tell with --participant, and --partner if need be, who the interview is with: \(list).")
  }

  static func bankSpeaksNot(_ language: Language, known: [String]) -> Complaint {
    let list = known.joined(separator: ", ")
    return Complaint(
      nl: "De vragenbank van deze ronde heeft geen vragen in ‘\(language.rawValue)’. Kies --lang "
        + "\(list).",
      en: "The question bank of this round has no questions in '\(language.rawValue)'. Choose "
        + "--lang \(list).")
  }

  static func partnerGone(_ partner: String, known: [String]) -> Complaint {
    let list = known.joined(separator: ", ")
    return Complaint(
      nl: "‘\(partner)’ staat niet meer op de ketenkaart. Kies met --partner waar deze persoon nu "
        + "werkt: \(list).",
      en: "'\(partner)' is not on the chain card any more. Choose with --partner where this person "
        + "works now: \(list).")
  }
}
