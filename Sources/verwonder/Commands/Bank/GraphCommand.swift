import ArgumentParser
import BankFormat
import Inquiry
import Reports
import Shelves

extension BankCommand {
  struct Graph: AsyncParsableCommand {
    enum Format: String, CaseIterable, ExpressibleByArgument { case dot, svg, png }

    static let configuration = CommandConfiguration(
      abstract: says(
        nl: "Tekent een bank: onderwerpen, regels en vragen.",
        en: "Draws a bank: topics, rules and questions."),
      discussion: says(
        nl: "dot is tekst en kan altijd; voor svg en png is Graphviz nodig.",
        en: "dot is text and always works; svg and png need Graphviz."))

    @OptionGroup var common: CommonOptions
    @Argument(help: help(nl: "Naam of map.", en: "Id or folder."), completion: .includedBanks)
    var bank: String
    @Option(help: help(nl: "dot, svg of png.", en: "dot, svg or png."))
    var format: Format = .dot
    @OptionGroup var output: OutputOptions

    func validate() throws {
      if format == .png, output.out == nil { throw Failure.wrongUse(.pictureNeedsFile) }
    }

    func run() async throws {
      let hearing = try common.shelves.loadHearing()
      let loaded = try common.shelves.loadBank(bank, hearing: hearing)
      let dot = BankGraph(
        of: loaded.bank, kinds: hearing.configuration.kinds, language: common.language
      ).dot
      switch format {
      case .dot: try output.give(dot)
      case .svg, .png: try output.give(bytes: Graphviz.draw(dot, as: format.rawValue))
      }
    }
  }
}

extension Complaint {
  static let pictureNeedsFile = Complaint(
    nl: "Een png is geen tekst. Geef met --out de naam van een bestand.",
    en: "A png is no text. Name a file with --out.")
}
