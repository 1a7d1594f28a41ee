import ArgumentParser
import BankFormat
import Glibc
import Inquiry
import Shelves

extension BankCommand {
  struct New: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: says(
        nl: "Maakt een vragenbank om mee te beginnen.", en: "Makes a question bank to begin with."),
      discussion: says(
        nl: "De bank komt in een map met zijn naam: in de map van --banks, of anders hier.",
        en: "The bank comes in a folder of its name: in the folder of --banks, or else here."))

    @OptionGroup var common: CommonOptions
    @Argument(
      help: help(
        nl: "De naam: kleine letters, cijfers en streepjes.",
        en: "The id: lower-case letters, digits and hyphens."))
    var id: String
    @Option(help: help(nl: "Hoe de bank op het scherm heet.", en: "What it is called on screen."))
    var title: String?

    func validate() throws {
      guard BankTemplate.isUsable(id) else { throw Failure.wrongUse(.badBankName(id)) }
      if let title, isBlank(title) { throw Failure.wrongUse(.emptyTitle) }
    }

    func run() async throws {
      let template = BankTemplate(
        id: id, title: title ?? BankTemplate.title(from: id), language: common.language,
        installation: try Installation.found())
      let folder = (common.banks ?? ".") + "/" + id
      try template.write(to: folder)
      let shown = visible(folder)
      print(
        says(
          nl: """
            De bank staat in \(shown).

            Wat nu?
              verwonder bank show \(shown)    laat lezen wat hij vraagt
              verwonder bank check \(shown)   zoekt fouten; doe dat na elke verandering
              verwonder rehearse \(shown)/examples/eerste-gesprek.yaml --bank \(shown) --matched

            Begin in \(shown)/bank.yaml. Vertel in README.md voor wie de bank is.
            """,
          en: """
            The bank is in \(shown).

            What now?
              verwonder bank show \(shown)    shows what it asks
              verwonder bank check \(shown)   finds mistakes; do so after every change
              verwonder rehearse \(shown)/examples/first-interview.yaml --bank \(shown) --matched

            Begin in \(shown)/bank.yaml. Tell in README.md whom the bank is for.
            """))
    }
  }
}

extension Complaint {
  static func badBankName(_ name: String) -> Complaint {
    Complaint(
      nl: "‘\(name)’ kan geen naam van een bank zijn. Begin met een kleine letter; gebruik verder "
        + "kleine letters, cijfers en streepjes, hooguit 64.",
      en: "'\(name)' cannot be the id of a bank. Begin with a lower-case letter; use lower-case "
        + "letters, digits and hyphens, 64 at most.")
  }

  static let emptyTitle = Complaint(
    nl: "De titel is leeg. Laat --title weg, of schrijf er iets achter.",
    en: "The title is empty. Leave out --title, or write something behind it.")

  static func folderExists(_ path: String) -> Complaint {
    Complaint(
      nl: "\(path) bestaat al. Kies een andere naam; er is niets veranderd.",
      en: "\(path) exists already. Choose another id; nothing was changed.")
  }
}
