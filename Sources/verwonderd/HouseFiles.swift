import Access
import BankFormat
import Glibc
import Inquiry
import Sealing
import Server
import Shelves
import Transcripts

/// What the daemon reads from disk beside its store: settings, people, links, banks.
struct HouseFiles {
  let settings: ServerSettings
  let shelves: Shelves

  init(settings: ServerSettings) {
    self.settings = settings
    shelves = Shelves(
      banks: settings.banks, hearing: settings.lexicon, cacheHome: Surroundings.cacheHome)
  }

  static func settings(from path: String?) throws -> ServerSettings {
    guard let path else { return ServerSettings() }
    let reading = readServerSettings(try Files.source(path))
    guard let settings = reading.value else { throw Failure.diagnostics(reading.problems) }
    return settings
  }

  // MARK: People

  /// Who may do what now.
  func authority() throws -> Authority {
    Authority(
      owner: geteuid(), people: try settings.people.map(people),
      ownerName: Surroundings.ownerName)
  }

  private func people(_ path: String) throws -> People {
    var info = stat()
    guard lstat(path, &info) == 0 else {
      throw Failure.refused(.noPeople(path))
    }
    // Whoever can write this file can give themselves any role.
    let isSafe =
      info.st_mode & S_IFMT == S_IFREG && info.st_mode & (S_IWGRP | S_IWOTH) == 0
      && (info.st_uid == 0 || info.st_uid == geteuid())
    guard isSafe else { throw Failure.refused(.othersMayWrite(path)) }
    let reading = readPeople(try Files.source(path))
    guard let people = reading.value else { throw Failure.diagnostics(reading.problems) }
    return people
  }

  // MARK: Banks

  /// The daemon's own banks, chain cards and word lists as they are now.
  ///
  /// - Parameter keep: takes each document, so that it need not be held here.
  func shelf(keeping keep: (KeptDocument) async throws -> Void) async throws -> Shelf {
    defer { Hygiene.giveBackMemory() }
    var lexicons: [Language: Opening.Source] = [:]
    var hearing: LoadedHearing?
    for language in Language.allCases {
      let loaded = try shelves.loadHearing(in: [language])
      let (origin, document) = loaded.kept()
      try await keep(document)
      lexicons[language] = origin
      hearing = hearing?.with(loaded) ?? loaded
    }
    guard let hearing else { return Shelf(banks: [], chains: [], lexicons: [:]) }
    var banks: [(bank: Bank, source: Opening.Source)] = []
    for name in try shelves.bankNames() {
      let bank = try shelves.loadBank(name, hearing: hearing)
      try await keep(bank.document)
      banks.append((bank.bank, bank.origin))
    }
    var chains: [(card: ChainCard, source: Opening.Source)] = []
    for path in try chainFiles() {
      let chain = try shelves.loadChain(path)
      try await keep(chain.document)
      chains.append((chain.card, chain.origin))
    }
    return Shelf(banks: banks, chains: chains, lexicons: lexicons)
  }

  private func chainFiles() throws -> [String] {
    let folder = try settings.chains ?? Installation.found().chains
    return try Files.names(in: folder).filter { $0.hasSuffix(".yaml") }.map { folder + "/" + $0 }
  }

  // MARK: Links

  private func invitationsFile(_ store: String) -> String { store + "/invitations.json" }

  func invitations(_ store: String) throws -> [Invitation] {
    let path = invitationsFile(store)
    guard Files.exists(path) else { return [] }
    do {
      return try KeptInvitations.read(try Files.bytes(path))
    } catch let failure as Failure {
      throw failure
    } catch {
      throw Failure.refused(.brokenInvitations(path))
    }
  }

  func keep(_ invitations: [Invitation], _ store: String) throws {
    try OutputFile.write(
      KeptInvitations.bytes(of: invitations), to: invitationsFile(store), force: true)
  }

  // MARK: The description

  func description() throws -> String {
    let path = try Installation.found().description
    guard Files.exists(path) else { return "" }
    guard let text = String(validating: try Files.bytes(path), as: UTF8.self) else { return "" }
    return text
  }
}

extension Complaint {
  fileprivate static func noPeople(_ path: String) -> Complaint {
    Complaint(
      nl: "Het bestand met mensen, \(path), is er niet. Maak het, of haal ‘people’ uit de "
        + "instellingen.",
      en: "The file of people, \(path), is not there. Make it, or remove 'people' from the "
        + "settings.")
  }

  fileprivate static func othersMayWrite(_ path: String) -> Complaint {
    Complaint(
      nl: "\(path) kan door anderen veranderd worden: zij zouden zichzelf elke rol kunnen geven. "
        + "Maak het een gewoon bestand van root of van uzelf, met ‘chmod go-w’.",
      en: "Others can change \(path): they could give themselves any role. Make it an ordinary "
        + "file of root or of yourself, with 'chmod go-w'.")
  }

  fileprivate static func brokenInvitations(_ path: String) -> Complaint {
    Complaint(
      nl: "\(path) is niet zoals verwonderd het schreef. Zet een kopie terug, of haal het weg: dan "
        + "openen de oude links niets meer.",
      en: "\(path) is not as verwonderd wrote it. Put back a copy, or remove it: then the old "
        + "links open nothing any more.")
  }
}
