import ArgumentParser
import BankFormat
import Inquiry
import JSONText
import Reports
import Shelves
import Terminal

struct ChainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chain",
    abstract: says(
      nl: "De ketenkaart: wie er samenwerken, en waarvoor.",
      en: "The chain card: who works together, and what for."),
    subcommands: [New.self, Check.self, Show.self])

  struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: says(
        nl: "Zoekt alle fouten in een ketenkaart.", en: "Finds all mistakes in a chain card."))

    @OptionGroup var common: CommonOptions
    @Argument(help: help(nl: "De kaart (YAML).", en: "The card (YAML)."), completion: .file())
    var file: String
    @Flag(help: help(nl: "Schrijf JSON.", en: "Write JSON.")) var json = false

    func run() async throws {
      let reading: Reading<ChainCard>
      switch Files.sourceIfReadable(file) {
      case .success(let source): reading = readChain(source)
      case .failure(let unreadable) where json:
        let problem = Diagnostic(.unreadable(unreadable.reason), at: .top(of: file))
        reading = Reading(value: nil, problems: [problem])
      case .failure(let unreadable):
        throw Failure.problems(.cannotRead(file, unreadable.reason))
      }
      if json {
        try StandardOutput.write(
          diagnosticsJSON(reading.problems, language: common.language).document)
        if reading.value == nil { throw Failure.told }
        return
      }
      guard reading.value != nil else { throw Failure.diagnostics(reading.problems) }
      print(says(nl: "De kaart klopt.", en: "The card is in order."))
    }
  }

  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: says(nl: "Laat een ketenkaart lezen.", en: "Shows a chain card to read."))

    @OptionGroup var common: CommonOptions
    @Argument(help: help(nl: "De kaart (YAML).", en: "The card (YAML)."), completion: .file())
    var file: String

    func run() async throws {
      print(
        chainMarkdown(try common.shelves.loadChain(file).card, language: common.language),
        terminator: "")
    }
  }

  struct New: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: says(
        nl: "Maakt een ketenkaart door te vragen.", en: "Makes a chain card by asking."))

    @OptionGroup var common: CommonOptions
    @Argument(
      help: help(nl: "Bestand dat gemaakt wordt (YAML).", en: "The file to make (YAML)."))
    var file: String?
    @Flag(help: help(nl: "Overschrijf een bestaand bestand.", en: "Overwrite an existing file."))
    var force = false

    func run() async throws {
      let screen = Screen(language: common.language)
      let card = try ChainQuestions(screen: screen).ask()
      let path = file ?? "\(card.id).yaml"
      let yaml = chainYAML(card)
      // What was written must read back; a card that does not is our mistake, and it is said.
      let reading = readChain(SourceFile(name: path, bytes: Array(yaml.utf8)))
      guard reading.value == card else { throw Failure.diagnostics(reading.problems) }
      try OutputFile.write(yaml, to: path, force: force)
      screen.say(ChainTexts.written(visible(path)))
    }
  }
}
