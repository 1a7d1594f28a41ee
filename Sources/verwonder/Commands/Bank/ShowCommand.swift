import ArgumentParser
import BankFormat
import Inquiry
import Reports
import Shelves

extension BankCommand {
  struct Show: AsyncParsableCommand {
    enum Format: String, CaseIterable, ExpressibleByArgument { case md, html }

    static let configuration = CommandConfiguration(
      abstract: says(
        nl: "Laat een bank lezen aan wie geen YAML leest.",
        en: "Shows a bank to those who read no YAML."),
      discussion: says(
        nl: "Alle vragen in alle talen naast elkaar, en elke regel in gewone woorden.",
        en: "All questions in all languages side by side, and every rule in plain words."))

    @OptionGroup var common: CommonOptions
    @Argument(help: help(nl: "Naam of map.", en: "Id or folder."), completion: .includedBanks)
    var bank: String
    @Option(help: help(nl: "md of html.", en: "md or html."))
    var format: Format = .md
    @OptionGroup var output: OutputOptions

    func run() async throws {
      let hearing = try common.shelves.loadHearing()
      let loaded = try common.shelves.loadBank(bank, hearing: hearing)
      let review = BankReview(
        of: loaded.bank, kinds: hearing.configuration.kinds, readme: try readme(),
        language: common.language)
      try output.give(format == .md ? review.markdown : review.html)
    }

    /// The README beside the bank, when there is one.
    private func readme() throws -> String? {
      let path = Files.folder(of: try common.shelves.bankFile(bank)) + "/README.md"
      guard Files.exists(path) else { return nil }
      return String(decoding: try Files.bytes(path), as: UTF8.self)
    }
  }
}
