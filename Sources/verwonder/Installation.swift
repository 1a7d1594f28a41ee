import BankFormat
import Glibc
import Inquiry

/// Where the data that comes with the program stands.
struct Installation {
  var banks: String
  var hearing: String
  var chains: String
  /// The bank that a new one begins as.
  var bankTemplate: String
  /// For editors; they need not be installed.
  var schemas: String

  /// Beside the program, or in a folder above it: a clone works as it is, and so does
  /// `PREFIX/bin` with `PREFIX/share/verwonder`.
  static func found() throws -> Installation {
    var folder = try Files.folder(of: Files.programPath())
    while true {
      for root in [folder, folder + "/share/verwonder"]
      where Files.isFolder(root + "/QuestionBanks") && Files.isFolder(root + "/config/hearing") {
        return Installation(
          banks: root + "/QuestionBanks", hearing: root + "/config/hearing",
          chains: root + "/config/chains", bankTemplate: root + "/config/templates/bank",
          schemas: root + "/docs/schema")
      }
      guard folder != "/", !folder.isEmpty else { break }
      folder = Files.folder(of: folder)
    }
    throw Failure.wrongUse(.noInstallation)
  }
}

extension HearingFiles {
  /// - Parameter wanted: one language is read twice as fast as two.
  init(folder: String, languages wanted: [Language] = Language.allCases) throws {
    let kinds = try Files.source(folder + "/barriers.yaml")
    var languages: [Language: [SourceFile]] = [:]
    for language in wanted {
      let place = folder + "/" + language.rawValue
      guard Files.isFolder(place) else { continue }
      languages[language] = try Files.names(in: place).filter { $0.hasSuffix(".yaml") }
        .map { try Files.source(place + "/" + $0) }
    }
    self.init(kinds: kinds, languages: languages)
  }
}
