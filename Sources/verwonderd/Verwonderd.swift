import Access
import ArgumentParser
import Glibc
import Inquiry
import Server
import Shelves
import Transcripts

/// The daemon: one store, several people, always on.
@main
struct Verwonderd: AsyncParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "verwonderd",
    abstract: says(
      nl: "Bewaart gesprekken voor meer mensen tegelijk, en staat altijd aan.",
      en: "Keeps interviews for several people at once, and is always on."),
    discussion: says(
      nl: """
        Zonder instellingen werkt verwonderd voor wie hem start: met de gesprekken van verwonder \
        zelf, over een socket die alleen die persoon kan openen.
        """,
      en: """
        Without settings verwonderd works for whoever starts it: with the interviews of verwonder \
        itself, over a socket that only that person can open.
        """),
    version: version)

  @Option(
    help: ArgumentHelp(says(nl: "Bestand met instellingen.", en: "File of settings.")),
    completion: .file(extensions: ["yaml"]))
  var config: String?

  @Flag(
    help: ArgumentHelp(
      says(nl: "Kijk de instellingen na, en stop.", en: "Check the settings, and stop.")))
  var checkConfig = false

  @Option(
    help: ArgumentHelp(
      says(
        nl: "Map waar de gesprekken bewaard worden.", en: "Folder in which interviews are kept.")),
    completion: .directory)
  var store: String?

  @Option(
    help: ArgumentHelp(
      says(
        nl: "Bestand met de sleutel; anders naast de gesprekken.",
        en: "File of the key; beside the interviews otherwise.")),
    completion: .file())
  var key: String?

  @Option(
    help: ArgumentHelp(
      says(
        nl: "Plaats van de socket; anders in de map met gesprekken.",
        en: "Place of the socket; in the folder of interviews otherwise.")),
    completion: .file())
  var socket: String?

  @Option(help: ArgumentHelp(says(nl: "Taal: nl of en.", en: "Language: nl or en.")))
  var lang: String?

  func validate() throws {
    if let lang, Language(rawValue: lang) == nil {
      throw Failure.wrongUse(
        Complaint(nl: "Kies --lang nl of --lang en.", en: "Choose --lang nl or --lang en."))
    }
  }

  static func main() async {
    Hygiene.begin(choosesBacktraces: Surroundings.variable("SWIFT_BACKTRACE") != nil)
    Hygiene.keepMemorySmall()
    signal(SIGPIPE, SIG_IGN)
    do {
      let command = try parse()
      try await command.run()
    } catch let failure as Failure {
      finish(failure.text(in: Surroundings.language), failure.refusingStatus)
    } catch let error as StoreError {
      finish(error.text[Surroundings.language], 3)
    } catch let error as ListeningError {
      finish(error.text[Surroundings.language], 3)
    } catch {
      let status = exitCode(for: error)
      if status.isSuccess {
        print(message(for: error))
        return
      }
      finish(visible(fullMessage(for: error), keepingLineBreaks: true), 2)
    }
  }

  func run() async throws {
    var settings = try HouseFiles.settings(from: config)
    if let store { settings.store = store }
    if let key { settings.keyFile = key }
    if let socket { settings.socket = socket }
    if lang != nil { settings.language = Surroundings.language }
    if checkConfig {
      let files = HouseFiles(settings: settings)
      _ = try files.authority()
      _ = try await files.shelf { _ in }
      print(says(nl: "De instellingen zijn in orde.", en: "The settings are right."))
      return
    }
    try await Starting(settings: settings).run()
  }

  private static func finish(_ text: String, _ status: Int32) -> Never {
    var line = visible(text, keepingLineBreaks: true) + "\n"
    line.withUTF8 { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
    Glibc.exit(status)
  }
}

extension Failure {
  /// A daemon that cannot start because something it reads is wrong refuses: 3. Only what was
  /// typed wrongly is wrong use.
  fileprivate var refusingStatus: Int32 {
    if case .wrongUse = self { return 2 }
    return 3
  }
}
