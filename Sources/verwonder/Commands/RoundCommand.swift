import ArgumentParser
import Client
import Inquiry
import Interviews
import JSONText
import Reports
import Shelves
import Transcripts

/// Asking the same people again, some time later.
struct RoundCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "round",
    abstract: says(
      nl: "Dezelfde mensen opnieuw spreken.", en: "Speaking with the same people again."),
    discussion: says(
      nl: """
        Een volgend gesprek begint bij iemands eigen woorden van de vorige keer. Een ronde bewaart \
        welke gesprekken dat zijn, zonder namen.
        """,
      en: """
        A later interview begins with somebody's own words of last time. A round keeps which \
        interviews those are, without names.
        """),
    subcommands: [New.self, List.self, Show.self])

  struct New: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: says(
        nl: "Begint een ronde, en zegt hoe ieder opnieuw gesproken wordt.",
        en: "Begins a round, and tells how each is spoken with again."))

    @OptionGroup var common: CommonOptions
    @Option(
      help: help(nl: "Vragenbank: naam of map.", en: "Question bank: id or folder."),
      completion: .includedBanks)
    var bank = "verwondering"
    @Option(
      help: help(
        nl: "De keten: naam, of de kaart (YAML).", en: "The chain: id, or the card (YAML)."),
      completion: .file(extensions: ["yaml"]))
    var chain: String?
    @Flag(
      help: help(
        nl: "Maak voor ieder een link om zelf te antwoorden (alleen met verwonderd).",
        en: "Make a link for each to answer by themselves (only with verwonderd)."))
    var invite = false

    func run() async throws {
      let archive = try await common.openArchive(reading: true)
      let desk = RoundDesk(common: common, archive: archive)
      if invite, !(archive.keeper is DaemonKeeper) { throw Failure.wrongUse(.linksNeedADaemon) }
      let round = try await desk.begin(bank: bank, chain: chain)
      print(try await desk.report(on: round).text(in: common.language), terminator: "")
      if invite { try await desk.invite(to: round) }
      try archive.close()
    }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: says(nl: "Een regel per ronde.", en: "A line for each round."))

    @OptionGroup var common: CommonOptions
    @Flag(help: help(nl: "Schrijf JSON.", en: "Write JSON.")) var json = false

    func run() async throws {
      let reports = try await reports()
      if json {
        let list: JSON = ["rounds": .array(reports.map(\.json))]
        print(list.document, terminator: "")
      } else if reports.isEmpty {
        print(RoundTexts.none[common.language])
      } else {
        for report in reports { print(report.line(in: common.language)) }
      }
    }

    private func reports() async throws -> [RoundReport] {
      guard let keeper = try await common.archiveIfThere()?.keeper else { return [] }
      let all = try await keeper.transcripts()
      return try await keeper.rounds().map { RoundReport($0, among: all) }
    }
  }

  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: says(
        nl: "Wie al gesproken is in een ronde, en wie nog niet.",
        en: "Who was spoken with in a round, and who was not yet."))

    @OptionGroup var common: CommonOptions
    @Argument(help: help(nl: "Het nummer van de ronde.", en: "The number of the round."))
    var number: Int
    @Flag(help: help(nl: "Schrijf JSON.", en: "Write JSON.")) var json = false

    func run() async throws {
      let archive = try await common.openArchive(reading: true)
      let desk = RoundDesk(common: common, archive: archive)
      let report = try await desk.report(on: desk.find(number))
      print(
        json ? report.json.document : report.text(in: common.language), terminator: "")
    }
  }
}
