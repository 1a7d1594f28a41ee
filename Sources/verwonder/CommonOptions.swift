import ArgumentParser
import Inquiry
import Shelves

/// What every command takes.
struct CommonOptions: ParsableArguments {
  @Option(
    help: help(nl: "Taal: nl of en.", en: "Language: nl or en."),
    completion: .list(Language.allCases.map(\.rawValue)))
  var lang: String?

  @Option(
    help: help(
      nl: "Map waar de gesprekken bewaard worden.", en: "Folder in which interviews are kept."),
    completion: .directory)
  var store: String?

  @Option(
    help: help(
      nl: "Bestand met de sleutel; anders naast de gesprekken.",
      en: "File of the key; beside the interviews otherwise."),
    completion: .file())
  var key: String?

  @Option(
    help: help(
      nl: "Bewaard controlepunt; een opslag die ouder of anders is wordt geweigerd.",
      en: "A checkpoint that was kept; a store that is older or other is refused."),
    completion: .file())
  var checkpoint: String?

  @Option(
    help: help(
      nl: "Socket van verwonderd; anders die in de map van --store, of die van deze computer.",
      en: "Socket of verwonderd; else the one in the folder of --store, or that of this machine."),
    completion: .file())
  var socket: String?

  @Option(
    help: help(
      nl: "Map met vragenbanken, in plaats van de meegeleverde.",
      en: "Folder of question banks, instead of the included ones."),
    completion: .directory)
  var banks: String?

  @Option(
    help: help(
      nl: "Map met wat gehoord kan worden, in plaats van de meegeleverde.",
      en: "Folder of what can be heard, instead of the included one."),
    completion: .directory)
  var lexicon: String?

  var language: Language { Surroundings.language }

  var shelves: Shelves {
    Shelves(banks: banks, hearing: lexicon, cacheHome: Surroundings.cacheHome)
  }

  /// `--lang nl,en`: hearing may ask more than one; the first is that of the screen.
  var languages: [Language] {
    let named = (lang ?? "").split(separator: ",").compactMap { Language(rawValue: String($0)) }
    return named.isEmpty ? [language] : named
  }

  func validate() throws {
    let names = lang?.split(separator: ",", omittingEmptySubsequences: false) ?? []
    for name in names where Language(rawValue: String(name)) == nil {
      throw Failure.wrongUse(.unknownLanguage(String(name)))
    }
  }
}

extension CompletionKind {
  /// The banks that come with the program.
  static let includedBanks = custom { (_: [String], _: Int, _: String) -> [String] in
    do {
      return try Shelves(banks: nil, hearing: nil, cacheHome: nil).bankNames()
    } catch {
      // Nothing to offer; whoever goes on typing hears why.
      return []
    }
  }
}
