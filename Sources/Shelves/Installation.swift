package import BankFormat
import Glibc
package import Inquiry

/// Where the data that comes with the program stands.
package struct Installation {
  package var banks: String
  package var hearing: String
  /// Per language what words add up to in a question.
  package var neutrality: String
  package var chains: String
  /// The bank that a new one begins as.
  package var bankTemplate: String
  /// For editors; they need not be installed.
  package var schemas: String
  /// Of the daemon's API.
  package var description: String

  /// Beside the program, or in a folder above it: a clone works as it is, and so does
  /// `PREFIX/bin` with `PREFIX/share/verwonder`.
  package static func found() throws -> Installation {
    var folder = try Files.folder(of: Files.programPath())
    while true {
      for root in [folder, folder + "/share/verwonder"]
      where Files.isFolder(root + "/QuestionBanks") && Files.isFolder(root + "/config/hearing") {
        return Installation(
          banks: root + "/QuestionBanks", hearing: root + "/config/hearing",
          neutrality: root + "/config/neutrality",
          chains: root + "/config/chains", bankTemplate: root + "/config/templates/bank",
          schemas: root + "/docs/schema", description: root + "/docs/openapi.yaml")
      }
      guard folder != "/", !folder.isEmpty else { break }
      folder = Files.folder(of: folder)
    }
    throw Failure.wrongUse(.noInstallation)
  }
}

extension HearingFiles {
  /// - Parameter wanted: one language is read twice as fast as two.
  package init(folder: String, languages wanted: [Language] = Language.allCases) throws {
    let kinds = try Files.source(folder + "/barriers.yaml")
    var languages: [Language: [SourceFile]] = [:]
    for language in wanted {
      let place = folder + "/" + language.rawValue
      guard Files.isFolder(place) else { continue }
      languages[language] = try Files.names(in: place).filter { $0.hasSuffix(".yaml") }
        .map { try Files.source(place + "/" + $0) }
      if let weights = try SourceFile.weights(in: place) { languages[language]?.append(weights) }
    }
    self.init(kinds: kinds, languages: languages)
  }
}

extension SourceFile {
  /// What words weigh, if the folder says so.
  package static func weights(in folder: String) throws -> SourceFile? {
    let path = folder + "/" + weightsName
    guard Files.exists(path) else { return nil }
    return SourceFile(name: path, bytes: try Files.bytes(path, largest: largestWeightsKiB * 1024))
  }
}
